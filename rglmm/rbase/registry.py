"""The closed table of R functions: R's name to the Python function that answers for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from rglmm.errors import UnsupportedError

__all__ = ["FUNCTIONS", "refuse_argument", "rfunction"]

FUNCTIONS: dict[str, Callable[..., Any]] = {}
"""Every base R function that a script may call. Arguments have R's names with ``_`` for ``.``,
and a ``_`` behind where Python has the name itself (``from_``, ``type_``)."""

F = TypeVar("F", bound=Callable[..., Any])


def rfunction(*names: str) -> Callable[[F], F]:
    """Enter a function in :data:`FUNCTIONS` under R's `names`."""

    def enter(function: F) -> F:
        for name in names:
            FUNCTIONS[name] = function
        return function

    return enter


def refuse_argument(function: str, **given: Any) -> None:
    """Refuse the arguments that are not None: ``sort(partial =) is not supported``."""
    for name, value in given.items():
        if value is not None:
            argument = name.rstrip("_").replace("_", ".")
            raise UnsupportedError(f"{function}({argument} =) is not supported: leave it out")
