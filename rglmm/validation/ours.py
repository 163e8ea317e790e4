"""Our side: the script run by rglmm, its models and its text caught after each expression."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rglmm.api import Model
from rglmm.errors import RMessage, RWarning
from rglmm.fit import MixedFit
from rglmm.run import run_script

__all__ = ["OurRun", "run_ours"]

VALUE = ".Last.value"


@dataclass(frozen=True)
class OurRun:
    """What came out of a run, under the names that R's records have.

    Attributes
    ----------
    models : dict
        ``<name>@<expression number>`` to fit, for every model that was new or changed there.
    printed : dict
        Text by expression number.
    status : int
        The exit status.
    conditions : tuple
        Warnings and messages in order.
    problems : tuple of str
        What was refused, and the error that ended the script.
    """

    models: dict[str, MixedFit]
    printed: dict[int, str]
    status: int
    conditions: tuple[RWarning | RMessage, ...]
    problems: tuple[str, ...]


def run_ours(script: Path, data_dir: Path | None = None) -> OurRun:
    """Run `script` with rglmm, as ``rglmm run`` does."""
    stdout, stderr = io.StringIO(), io.StringIO()
    watch = _Watch(stdout)
    result = run_script(
        script, stdout=stdout, stderr=stderr, data_dir=data_dir, on_expression=watch
    )
    rest = stdout.getvalue()[watch.end :]
    if rest:  # printed by the expression that ended the script
        watch.printed[result.executed + 1] = rest
    problems = [f"{script.name}: refused: {refusal.sentence}" for refusal in result.refusals]
    if result.error is not None:
        problems.append(f"{script.name}: {result.error}")
    return OurRun(watch.models, watch.printed, result.status, result.conditions, tuple(problems))


class _Watch:
    """Called after each expression: notes its text and the models that are new or changed."""

    def __init__(self, stdout: io.StringIO) -> None:
        self.stdout = stdout
        self.end = 0
        self.known: dict[str, MixedFit] = {}
        self.models: dict[str, MixedFit] = {}
        self.printed: dict[int, str] = {}

    def __call__(self, index: int, workspace: Mapping[str, Any], value: Any) -> None:
        text = self.stdout.getvalue()
        self.printed[index], self.end = text[self.end :], len(text)
        found = dict(_models(workspace))
        new = {name: fit for name, fit in found.items() if self.known.get(name) is not fit}
        self.known = found
        if isinstance(value, Model) and not any(value.fit is fit for fit in found.values()):
            new[VALUE] = value.fit
        self.models |= {f"{name}@{index}": fit for name, fit in new.items()}


def _models(workspace: Mapping[str, Any]) -> Iterator[tuple[str, MixedFit]]:
    """Models of the workspace and those one list level down, named as in R."""
    for name, value in workspace.items():
        if isinstance(value, Model):
            yield name, value.fit
        elif isinstance(value, Mapping):
            for key, item in value.items():
                if isinstance(item, Model):
                    yield f"{name}${key}", item.fit
        elif isinstance(value, list | tuple):
            for i, item in enumerate(value, 1):
                if isinstance(item, Model):
                    yield f"{name}[[{i}]]", item.fit
