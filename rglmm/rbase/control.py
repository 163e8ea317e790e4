"""What R's control functions do around values: conditions, missing arguments, tagged arguments."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

from rglmm.errors import RError, RglmmError, RMessage, RWarning, UnsupportedError
from rglmm.errors import message as signal_message
from rglmm.errors import warning as signal_warning
from rglmm.rbase.coerce import as_kind
from rglmm.rbase.registry import rfunction
from rglmm.rbase.values import vec


class Missing:
    """The type of :data:`MISSING`."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = Missing()
"""The value of an argument that was not given."""


class Tagged(NamedTuple):
    """One argument with the name that R gives it, for ``c(a = 1, 2, b = 3)``."""

    name: str
    value: Any


def tagged(name: str, value: Any) -> Tagged:
    """An argument of ``c``, ``list``, ``cbind`` ... with its name, among nameless ones."""
    return Tagged(name, value)


def named_arguments(args: tuple[Any, ...], named: dict[str, Any]) -> list[tuple[str, Any]]:
    """``...`` as pairs of name (empty where there is none) and value."""
    pairs = [(a.name, a.value) if isinstance(a, Tagged) else ("", a) for a in args]
    return [*pairs, *named.items()]


class Condition:
    """The condition that a handler of :func:`tryCatch` gets."""

    def __init__(self, message: str, call: str | None, kind: str) -> None:
        self.message, self.call, self.kind = message, call, kind


@rfunction("conditionMessage")
def conditionMessage(c: Condition) -> str:
    """The text of a condition."""
    return c.message


def _pasted(args: tuple[Any, ...]) -> str:
    return "".join(
        "NA" if text is None else text
        for arg in args
        for text in as_kind(vec(arg), "character").values
    )


@rfunction("stop")
def stop(*args: Any, call_: bool = True) -> None:
    """Raise R's error."""
    raise RError(_pasted(args))


@rfunction("warning")
def warning(*args: Any, call_: bool = True, immediate_: bool = False) -> str:
    """Give R's warning."""
    text = _pasted(args)
    signal_warning(text)
    return text


@rfunction("message")
def message(*args: Any, appendLF: bool = True) -> None:
    """Write to R's messages."""
    signal_message(_pasted(args))


@rfunction("invisible")
def invisible(x: Any = None) -> Any:
    """`x`."""
    return x


@rfunction("suppressWarnings")
def suppressWarnings(expr: Callable[[], Any], classes: Any = "warning") -> Any:
    """The value of ``expr()`` without its warnings."""
    return _without(RWarning, expr)


@rfunction("suppressMessages")
def suppressMessages(expr: Callable[[], Any], classes: Any = "message") -> Any:
    """The value of ``expr()`` without its messages."""
    return _without(RMessage, expr)


def _without(kind: type[Warning], expr: Callable[[], Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", kind)
        return expr()


@rfunction("tryCatch")
def tryCatch(
    expr: Callable[[], Any],
    *,
    error: Callable[[Condition], Any] | None = None,
    warning: Callable[[Condition], Any] | None = None,
    message: Callable[[Condition], Any] | None = None,
    finally_: Callable[[], Any] | None = None,
) -> Any:
    """The value of ``expr()``, or of the handler of the first condition that it signals.

    A refusal of rglmm is no condition of R and passes through.
    """
    handled = {RWarning: warning, RMessage: message}
    try:
        with warnings.catch_warnings():
            for kind, handler in handled.items():
                if handler is not None:
                    warnings.simplefilter("error", kind)
            return expr()
    except (RWarning, RMessage) as signal:
        is_warning = isinstance(signal, RWarning)
        handler = warning if is_warning else message
        assert handler is not None
        kind = "warning" if is_warning else "message"
        return handler(Condition(signal.message, signal.call, kind))
    except UnsupportedError:
        raise
    except RglmmError as raised:
        if error is None:
            raise
        return error(Condition(str(raised), getattr(raised, "call", None), "error"))
    finally:
        if finally_ is not None:
            finally_()


@rfunction("system.time")
def system_time(expr: Callable[[], Any]) -> Any:
    """Seconds that ``expr()`` takes, as R's user, system and elapsed."""
    before, start = time.process_time(), time.perf_counter()
    expr()
    used, elapsed = time.process_time() - before, time.perf_counter() - start
    return {"user.self": used, "sys.self": 0.0, "elapsed": elapsed}
