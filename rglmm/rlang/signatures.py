"""The formal arguments of R's functions: ``formals/<package>.R``, one line a function.

The lines are written by ``scripts/r_signatures.R`` from R itself; a package is read when first
asked for, a line parsed when its function is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rglmm.rlang.parse import parse_expression
from rglmm.rlang.source import Source
from rglmm.rlang.tree import Function, Node

PACKAGES = (
    "lme4", "stats", "utils", "methods", "base",
    "lmerTest", "glmmTMB", "ordinal", "MASS", "nlme", "pbkrtest",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Formal:
    """One formal argument; `default` is R text, ``None`` where there is no default."""

    name: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """The formal arguments of an R function, in order."""

    name: str
    package: str | None
    formals: tuple[Formal, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(formal.name for formal in self.formals)

    def default(self, name: str) -> Node | None:
        """The default of an argument as a tree, or ``None``."""
        text = next((f.default for f in self.formals if f.name == name), None)
        return None if text is None else parse_expression(text, f"<default of {name}>")


@cache
def signature(name: str, package: str | None = None) -> Signature | None:
    """The signature of a function, or ``None`` where the tables do not hold it.

    Parameters
    ----------
    name
        R's name: ``lmer``, ``glmer.nb``, a method as ``predict.merMod``.
    package
        Where to look; without it :data:`PACKAGES` in order.
    """
    for candidate in (package,) if package else PACKAGES:
        if text := _lines(candidate).get(name):
            return Signature(name, candidate, formals_of(text))
    return None


def functions(package: str) -> tuple[str, ...]:
    """The names of the functions of `package` that the tables hold."""
    return tuple(_lines(package))


def formals_of(text: str) -> tuple[Formal, ...]:
    """The formals of ``function(a, b = 1)``, with or without a body."""
    if text.endswith(")"):
        text += " NULL"
    node = parse_expression(text)
    if not isinstance(node, Function):
        raise ValueError(f"not a function: {text}")
    return of_function(node, Source(text))


def of_function(node: Function, source: Source) -> tuple[Formal, ...]:
    """The formals of a function written in `source`."""
    return tuple(
        Formal(p.name, None if p.default is None else source.text[slice(*p.default.span)])
        for p in node.params
    )


@cache
def _lines(package: str) -> dict[str, str]:
    """The text ``function(...)`` of every function of a package."""
    if package not in PACKAGES:
        return {}
    text = (files("rglmm.rlang") / "formals" / f"{package}.R").read_text("utf-8")
    pairs = (line.split(" <- ", 1) for line in text.splitlines() if not line.startswith("#"))
    return {shown.strip("`"): formals for shown, formals in pairs}
