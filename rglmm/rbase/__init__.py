"""Base R on numpy and pandas: values, operators, functions, and R's text of them.

``FUNCTIONS`` is the closed table from R's names to Python functions; nothing else can be called
from a script.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rglmm.rbase import control, operators
from rglmm.rbase.control import (
    MISSING,
    conditionMessage,
    invisible,
    message,
    stop,
    suppressMessages,
    suppressWarnings,
    system_time,
    tagged,
    try_,
    tryCatch,
    warning,
)
from rglmm.rbase.operators import (
    NA,
    Inf,
    NA_character_,
    NA_integer_,
    NA_real_,
    NaN,
    add,
    and_,
    and_then,
    colon,
    divide,
    eq,
    ge,
    gt,
    in_,
    intdiv,
    items,
    le,
    lt,
    mod,
    multiply,
    ne,
    negative,
    not_,
    or_,
    or_else,
    pi,
    positive,
    power,
    subtract,
    truth,
)
from rglmm.rbase.session import options
from rglmm.rbase.show import print_, text

FUNCTIONS: dict[str, Callable[..., Any]] = {
    **operators.FUNCTIONS,
    **control.FUNCTIONS,
    "options": options,
    "print": print_,
}
"""Every function of base R that rglmm has, by R's name."""

__all__ = [
    "FUNCTIONS",
    "Inf",
    "MISSING",
    "NA",
    "NA_character_",
    "NA_integer_",
    "NA_real_",
    "NaN",
    "add",
    "and_",
    "and_then",
    "colon",
    "conditionMessage",
    "divide",
    "eq",
    "ge",
    "gt",
    "in_",
    "intdiv",
    "invisible",
    "items",
    "le",
    "lt",
    "message",
    "mod",
    "multiply",
    "ne",
    "negative",
    "not_",
    "options",
    "or_",
    "or_else",
    "pi",
    "positive",
    "power",
    "print_",
    "stop",
    "subtract",
    "suppressMessages",
    "suppressWarnings",
    "system_time",
    "tagged",
    "text",
    "truth",
    "tryCatch",
    "try_",
    "warning",
]
