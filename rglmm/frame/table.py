"""A function that a formula may call, and R's matching of its arguments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rglmm.errors import RError
from rglmm.rbase.values import Vec

__all__ = ["TableFunction", "bind"]


# Names of formals in Python where dots alone do not make them one.
_PYTHON = {"X": "by", "from": "start", "levelsToKeep": "levels_to_keep", "lex.order": "lexical"}


@dataclass(frozen=True)
class TableFunction:
    """A function by its R formals; with ``"..."`` the unnamed arguments come as a list first."""

    formals: tuple[str, ...]
    call: Callable[..., Vec]

    @property
    def has_dots(self) -> bool:
        return "..." in self.formals


def bind(name: str, function: TableFunction, args: list[tuple[str | None, Vec]]) -> Vec:
    """Call `function` with R's matching of arguments: exact names, partial names, positions.

    Raises
    ------
    RError
        ``unused argument``, ``argument "x" is missing, with no default``.
    """
    matched: dict[str, Vec] = {}
    loose: list[Vec] = []
    before_dots = function.formals[: function.formals.index("...")] if function.has_dots else None
    for key, value in args:
        formal = None if key is None else _formal(key, function, before_dots)
        if formal is None and key is not None and not function.has_dots:
            raise RError(f"unused argument ({key})", f"{name}(...)")
        if formal is None:
            loose.append(value)
        else:
            matched[formal] = value
    if function.has_dots:
        return function.call(loose, **{_python(k): v for k, v in matched.items()})
    free = [f for f in function.formals if f not in matched]
    if len(loose) > len(free):
        raise RError("unused argument", f"{name}(...)")
    matched.update(zip(free, loose, strict=False))
    if function.formals[0] not in matched:
        raise RError(f'argument "{function.formals[0]}" is missing, with no default', f"{name}()")
    return function.call(**{_python(k): v for k, v in matched.items()})


def _formal(key: str, function: TableFunction, before_dots: tuple[str, ...] | None) -> str | None:
    if key in function.formals:
        return key
    candidates = function.formals if before_dots is None else before_dots
    found = [f for f in candidates if f.startswith(key)]
    return found[0] if len(found) == 1 else None


def _python(formal: str) -> str:
    return _PYTHON.get(formal) or formal.replace(".", "_")
