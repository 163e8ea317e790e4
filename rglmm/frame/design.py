"""From the model IR and a table to the design: response, X, random terms, weights, offset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.frame.contrast_arguments import contrast_arguments
from rglmm.frame.evaluate import Evaluator
from rglmm.frame.fixed_effects import check_action, check_scale, drop_dependent_columns
from rglmm.frame.model_frame import OFFSET, WEIGHTS, ModelFrame, model_frame
from rglmm.frame.model_matrix import Coding, ModelMatrix, model_matrix
from rglmm.frame.random_effects import RandomDesign, check_sizes, random_designs
from rglmm.frame.response import response_values
from rglmm.frame.vectors import as_double
from rglmm.ir import LinearPredictor, ModelIR, Terms, frame_variables, linear_predictor

__all__ = ["Design", "build_design"]

_ENGINES = ("lme4", "lmerTest")


@dataclass(frozen=True)
class Design:
    """Everything that a solver needs, as arrays.

    Attributes
    ----------
    ir : ModelIR
    frame : ModelFrame
    response : (n,) or (n, 2) ndarray
        Two columns for ``cbind(successes, failures)``; a factor or logical as 0 and 1.
    response_name : str
    X : (n, p) ndarray, C order
        Fixed effects, columns that depend on others left out.
    names : tuple of str
        R's names of the p columns.
    assign : tuple of int
        Term of each column, 0 for the intercept.
    contrasts, xlevels : dict
        By factor: name of its contrasts, its levels.
    random : tuple of RandomDesign
        In lme4's order.
    weights, offset : (n,) ndarray or None
        Prior weights as given; sum of the offset argument and ``offset()`` terms.
    predictor : LinearPredictor
        With ``.`` replaced by columns of the data.
    coding : Coding
        Of the fixed part, for new data.
    dropped : tuple of str
        Names of columns left out of X because they depend on others.
    """

    ir: ModelIR
    frame: ModelFrame
    response: np.ndarray
    response_name: str
    X: np.ndarray
    names: tuple[str, ...]
    assign: tuple[int, ...]
    contrasts: dict[str, str]
    xlevels: dict[str, tuple[str, ...]]
    random: tuple[RandomDesign, ...]
    weights: np.ndarray | None
    offset: np.ndarray | None
    predictor: LinearPredictor
    coding: Coding
    dropped: tuple[str, ...] = ()

    @property
    def n(self) -> int:
        """Number of observations."""
        return len(self.response)


def build_design(
    ir: ModelIR,
    data: pd.DataFrame | Mapping[str, Any] | None,
    env: Mapping[str, Any] | None = None,
    *,
    weights: Any = None,
    offset: Any = None,
    subset: Any = None,
) -> Design:
    """Evaluate the model `ir` on `data`.

    Parameters
    ----------
    ir : ModelIR
    data : DataFrame or mapping of columns, or None
    env : mapping, optional
        Values of names that are no columns.
    weights, offset, subset : array_like, optional
        Values by position, in place of the expressions in `ir`.

    Raises
    ------
    RError
        In R's words, for what R refuses.
    DesignError, UnsupportedError, LimitError
        For what R has no words for.
    """
    if ir.engine not in _ENGINES:
        raise UnsupportedError(
            f"{ir.engine}::{ir.function} models are read and shown, but not fitted yet"
        )
    evaluator = Evaluator(_checked_data(data), env)
    columns = _columns(data) if ir.has_dot else None
    predictor = ir.cond if columns is None else linear_predictor(ir.formula, columns)
    if predictor.fixed.response is None:
        raise RError("the formula has no response: write y ~ ...", "checkFormulaData")
    frame = model_frame(
        frame_variables(ir.formula, columns),
        evaluator,
        subset=ir.subset if subset is None else subset,
        extras={
            WEIGHTS: ir.weights if weights is None else weights,
            OFFSET: ir.offset if offset is None else offset,
        },
        na_action=ir.na_action,
    )
    if frame.nrow == 0:
        raise RError("0 (non-NA) cases", f"lme4::{'l' if ir.is_linear else 'gl'}Formula")
    return design_from_frame(ir, predictor, frame, evaluator)


def design_from_frame(
    ir: ModelIR, predictor: LinearPredictor, frame: ModelFrame, evaluator: Evaluator
) -> Design:
    """The design of evaluated variables: the part of :func:`build_design` after the model frame."""
    n = frame.nrow
    random = random_designs(predictor.random, frame.variables, n, frame.contrasts)
    check_sizes(random, n, ir.is_linear, ir.control)
    matrix, names = _fixed(ir, predictor.fixed, frame, evaluator)
    name = predictor.fixed.names[0]
    coding = matrix.coding
    return Design(
        ir=ir,
        frame=frame,
        response=response_values(frame.variables[name], ir, name),
        response_name=name,
        X=matrix.X,
        names=matrix.names,
        assign=matrix.assign,
        contrasts={k: v if isinstance(v, str) else "matrix" for k, v in coding.contrasts.items()},
        xlevels=dict(coding.levels),
        random=random,
        weights=_weights(frame, ir),
        offset=total_offset(predictor.fixed, frame),
        predictor=predictor,
        coding=coding,
        dropped=tuple(c for c in names if c not in set(matrix.names)),
    )


def _fixed(
    ir: ModelIR, fixed: Terms, frame: ModelFrame, evaluator: Evaluator
) -> tuple[ModelMatrix, tuple[str, ...]]:
    contrasts = contrast_arguments(ir.contrasts, evaluator)
    full = model_matrix(fixed, frame.variables, frame.nrow, contrasts, attached=frame.contrasts)
    action = check_action(ir.control, "check.rankX", "message+drop.cols")
    matrix = drop_dependent_columns(full, action)
    check_scale(matrix, check_action(ir.control, "check.scaleX", "warning"))
    return matrix, full.names


def total_offset(fixed: Terms, frame: ModelFrame) -> np.ndarray | None:
    """The sum of ``offset()`` terms and the offset argument."""
    parts = [frame.variables[fixed.names[i]] for i in fixed.offset]
    if OFFSET in frame.variables:
        parts.append(frame.variables[OFFSET])
    total: np.ndarray | None = None
    for part in parts:
        if part.kind not in ("double", "integer", "logical"):
            raise RError("'offset' must be numeric", "model.offset(fr)")
        values = as_double(part).reshape(frame.nrow)
        total = values if total is None else total + values
    return total


def _weights(frame: ModelFrame, ir: ModelIR) -> np.ndarray | None:
    value = frame.variables.get(WEIGHTS)
    if value is None:
        return None
    call = "mkRespMod(fr, REML = REMLpass)" if ir.is_linear else "mkRespMod(fr, family = family)"
    if value.kind not in ("double", "integer", "logical"):
        raise RError("'weights' must be a numeric vector", call)
    weights = as_double(value)
    if (weights < 0).any():
        raise RError("all(weights >= 0) is not TRUE", call)
    return weights


def _checked_data(data: Any) -> pd.DataFrame | Mapping[str, Any] | None:
    if data is None or isinstance(data, (pd.DataFrame, Mapping)):
        return data
    raise RError("'data' must be a data frame or a mapping of columns", "list2env(data)")


def _columns(data: Any) -> tuple[str, ...]:
    if data is None:
        raise RError("'.' in formula and no 'data' argument", "terms.formula(formula, data = data)")
    return tuple(str(name) for name in data)
