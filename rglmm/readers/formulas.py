"""What every reader looks at in a formula."""

from __future__ import annotations

import warnings

from rglmm.errors import ModelNote, RError, UnsupportedError
from rglmm.ir import STRUCTURES, bare_bar
from rglmm.ir.bars import BARS
from rglmm.rlang import deparse, walk
from rglmm.rlang.tree import Call, Node, call_name, operands

__all__ = ["refuse_structures", "warn_of_bare_bar"]

# Structures that are functions of R's search path as well.
_FUNCTIONS = ("diag", "exp")


def warn_of_bare_bar(formula: Node) -> None:
    """Say that ``y ~ x | g`` has no fixed effect but the intercept; R is silent here."""
    bar = bare_bar(formula)
    if bar is None:
        return
    text = (
        f"in {deparse(formula)} the whole right side is the random term and the fixed part is 1; "
        f"write the random term in parentheses, ({deparse(bar)}), to say that it is meant"
    )
    warnings.warn(ModelNote(text), stacklevel=4)


def refuse_structures(formula: Node) -> None:
    """lme4 1.1-31 has no covariance structures: ``ar1(t | g)`` is a call of a function there.

    Raises
    ------
    RError
        ``could not find function "ar1"``.
    UnsupportedError
        ``diag(x | g)``, which R evaluates as a function of numbers.
    """
    for part in walk(formula):
        name = call_name(part)
        if not isinstance(part, Call) or name not in STRUCTURES:
            continue
        if any(call_name(value) in BARS for value in operands(part)[:1]):
            if name in _FUNCTIONS:
                raise UnsupportedError(
                    f"{deparse(part)} is a structure of glmmTMB, which lme4 does not have: "
                    "write (x || g) for independent effects, or call glmmTMB"
                )
            raise RError(f'could not find function "{name}"', "eval(predvars, data, env)")
