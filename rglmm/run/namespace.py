"""What the names that a port imports stand for: the closed tables, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any

from rglmm import api, rbase
from rglmm.translate import Import
from rglmm.translate.functions import API, FILE_READERS, FILE_WRITERS, HELPERS, RBASE, public_names
from rglmm.translate.names import python_name

Guard = Callable[[Callable[..., Any]], Callable[..., Any]]


def resolve(
    imports: Iterable[Import], show: Callable[[Any], None], reader: Guard, writer: Guard
) -> tuple[dict[str, Any], dict[str, str]]:
    """The objects for `imports`, and for those that do not exist the reason.

    Parameters
    ----------
    imports : iterable of Import
    show : callable
        What auto-print does.
    reader, writer : callable
        Wrap functions that read and write files, so that paths are checked first.
    """
    found: dict[str, Any] = {}
    missing: dict[str, str] = {}
    readers = {python_name(name) for name in FILE_READERS}
    writers = {python_name(name) for name in FILE_WRITERS}
    for item in imports:
        if item.name == "show":
            found[item.alias] = show
        elif item.name is None:
            found[item.alias] = SimpleNamespace(data=api.data)
        else:
            value = _lookup(item.module, item.name)
            if value is None:
                missing[item.alias] = f"{item.name}() is not there yet: rglmm lacks it"
            elif item.name in readers:
                found[item.alias] = reader(value)
            elif item.name in writers:
                found[item.alias] = writer(value)
            else:
                found[item.alias] = value
    return found, missing


def _lookup(module: str, name: str) -> Any:
    """`name` of `module`, if the closed table has it."""
    if name not in public_names(module) and name not in HELPERS:
        return None
    if module == RBASE:
        return vars(rbase).get(name)
    return vars(api).get(name) if module == API else None
