"""The response: numbers, a factor or logical as 0 and 1, or successes and failures."""

from __future__ import annotations

import numpy as np

from rglmm.errors import DesignError, RError
from rglmm.frame.fixed_effects import check_action, report
from rglmm.frame.vectors import as_double
from rglmm.ir import ModelIR
from rglmm.rbase.values import Vec

__all__ = ["response_values"]

_TWO_COLUMNS = ("binomial", "quasibinomial", "betabinomial")


def response_values(value: Vec, ir: ModelIR, name: str) -> np.ndarray:
    """The response as float64: (n,), or (n, 2) for ``cbind(successes, failures)``.

    Raises
    ------
    RError
        ``response must be numeric``, ``NA/NaN/Inf in 'y'``.
    DesignError
        A matrix where one column is needed.
    """
    call = "mkRespMod(fr, REML = REMLpass)" if ir.is_linear else "mkRespMod(fr, family = family)"
    if ir.is_linear and value.kind not in ("double", "integer", "logical"):
        raise RError("response must be numeric", call)
    if value.kind == "factor":
        return _from_factor(value, ir)
    if value.kind == "character":
        raise RError("response must be numeric or factor", call)
    y = as_double(value)
    if y.ndim == 2:
        y = _from_matrix(y, ir, name)
    if not np.isfinite(y).all():
        raise RError("NA/NaN/Inf in 'y'", call)
    if not ir.is_linear:
        _check_varies(y, ir)
    return np.ascontiguousarray(y)


def _check_varies(y: np.ndarray, ir: ModelIR) -> None:
    """``glmer`` refuses a response (a proportion, for counts) that is the same in all rows."""
    if y.ndim == 2:
        total = y.sum(axis=1)
        y = np.divide(y[:, 0], total, out=np.zeros(len(total)), where=total != 0)
    if (y == y[0]).all():
        action = check_action(ir.control, "check.response.not.const", "stop")
        report(action, "Response is constant")


def _from_factor(value: Vec, ir: ModelIR) -> np.ndarray:
    if ir.family.name not in _TWO_COLUMNS:
        raise RError("response must be numeric", "mkRespMod(fr, family = family)")
    y = (value.data != 0).astype(np.float64)
    _check_varies(y, ir)
    return y


def _from_matrix(y: np.ndarray, ir: ModelIR, name: str) -> np.ndarray:
    if y.shape[1] == 1:
        return y[:, 0]
    if ir.family.name in _TWO_COLUMNS:
        return y
    raise DesignError(
        f"the response {name} has {y.shape[1]} columns; {ir.function} with the {ir.family.name} "
        "family needs one"
    )
