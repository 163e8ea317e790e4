"""``try``, and the value that it gives on an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rglmm.errors import RglmmError, UnsupportedError
from rglmm.errors import message as signal_message
from rglmm.rbase.control import Condition
from rglmm.rbase.predicates import class_names
from rglmm.rbase.registry import rfunction
from rglmm.rbase.show import text, vector_text
from rglmm.rbase.values import vec


class TryError(str):
    """What :func:`try_` gives on an error: a text of class ``try-error``."""

    condition: Condition


@class_names.register
def _(x: TryError) -> list[str]:
    return ["try-error"]


@text.register
def _(x: TryError) -> str:
    call = x.condition.call
    cause = f"<simpleError in {call}: " if call else "<simpleError: "
    return "\n".join(
        [
            vector_text(vec(str(x))),
            'attr(,"class")',
            vector_text(vec("try-error")),
            'attr(,"condition")',
            f"{cause}{x.condition.message}>",
        ]
    )


@rfunction("try")
def try_(expr: Callable[[], Any], silent: bool = False, outFile: Any = None) -> Any:
    """The value of ``expr()``; an R error is written to stderr and its text is the value."""
    try:
        return expr()
    except UnsupportedError:
        raise
    except RglmmError as error:
        call = getattr(error, "call", None)
        failed = TryError(f"Error in {call} : {error}\n" if call else f"Error : {error}\n")
        failed.condition = Condition(str(error), call, "error")
        if not silent:
            signal_message(failed.rstrip("\n"))
        return failed
