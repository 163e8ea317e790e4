"""R's session options as one record, kept in a context variable.

What ``options(digits = 4)`` changes in R is changed here, and nowhere else: neither numpy's nor
pandas' options are read or written by rglmm.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any

from rglmm.errors import RError

__all__ = ["DEFAULT_SESSION", "Session", "options", "session", "set_session", "with_options"]


@dataclass(frozen=True)
class Session:
    """The options of an R session that change a number or a printed line."""

    digits: int = 7
    width: int = 80
    scipen: int = 0
    OutDec: str = "."
    max_print: int = 99999
    contrasts: tuple[str, str] = ("contr.treatment", "contr.poly")
    na_action: str = "na.omit"
    strings_as_factors: bool = False
    show_signif_stars: bool = True
    locale: str = "en_US.UTF-8"
    random: Any = None


_SESSION: ContextVar[Session | None] = ContextVar("rglmm_session", default=None)
DEFAULT_SESSION = Session()


def session() -> Session:
    """The session's options as they stand."""
    return _SESSION.get() or DEFAULT_SESSION


def set_session(record: Session) -> None:
    """Make `record` the session's options."""
    _SESSION.set(record)


def options(**changes: Any) -> dict[str, Any]:
    """Change options and return the old values, as R's ``options(...)`` does.

    Raises
    ------
    RError
        For digits, width or scipen outside the bounds of R.
    """
    old = session()
    known = {name: value for name, value in changes.items() if value is not None}
    _check(known)
    before = {name: getattr(old, name) for name in known}
    set_session(replace(old, **known))
    return before


@contextlib.contextmanager
def with_options(**changes: Any) -> Iterator[Session]:
    """Options for the length of a ``with`` block."""
    before = session()
    options(**changes)
    try:
        yield session()
    finally:
        set_session(before)


def _check(changes: dict[str, Any]) -> None:
    """R's bounds: 1 <= digits <= 22, 10 <= width <= 10000."""
    if not 1 <= int(changes.get("digits", 7)) <= 22:
        raise RError("invalid 'digits' parameter, allowed 1...22")
    if not 10 <= int(changes.get("width", 80)) <= 10000:
        raise RError("invalid 'width' parameter, allowed 10...10000")
