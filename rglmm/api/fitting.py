"""``lmer`` and ``glmer`` for Python: R's arguments, R's defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd

from rglmm.api.control import Control
from rglmm.api.families import family_argument
from rglmm.api.model import Model
from rglmm.api.values import Formula
from rglmm.errors import RError, warning
from rglmm.fit import MixedFit, fit_glmer, fit_lmer
from rglmm.frame import Design, build_design
from rglmm.ir import ModelIR
from rglmm.readers import model_ir
from rglmm.rlang import parse_expression, parse_formula
from rglmm.rlang.tree import Name, Node


def lmer(
    formula: str | Formula,
    data: Any = None,
    REML: bool = True,
    control: Any = None,
    start: Any = None,
    verbose: int = 0,
    subset: Any = None,
    weights: Any = None,
    na_action: str | None = None,
    offset: Any = None,
    contrasts: Mapping[str, Any] | None = None,
    *,
    env: Mapping[str, Any] | None = None,
    data_name: str | None = None,
) -> Model:
    """Fit a linear mixed model by REML or maximum likelihood, as lme4's ``lmer``.

    Parameters
    ----------
    formula : str
        R's formula: ``"Reaction ~ Days + (Days | Subject)"``.
    data : DataFrame
        pandas, or any dataframe that narwhals reads.
    REML : bool
    control : Control, optional
        What :func:`lmerControl` returns. Optimizer names are accepted; the solver is always ours.
    start : array_like or dict, optional
        Start of theta, or ``{"theta": ..., "fixef": ...}``.
    subset, weights, offset : str, array_like or Series, optional
        An R expression evaluated in the data, or values by position.
    na_action : {"na.omit", "na.exclude", "na.fail"}, optional
    contrasts : dict, optional
        ``{"f": "contr.sum"}``.
    env : mapping, optional
        Values of names in the formula that are no columns.
    data_name : str, optional
        What R prints behind ``Data:``; a dataset knows its own name.

    Raises
    ------
    RError
        What R refuses, in R's words.
    UnsupportedError, DesignError, LimitError
        What rglmm refuses, with the remedy.
    """
    ir = model_ir(
        "lmer",
        as_formula(formula),
        REML=REML,
        verbose=verbose,
        contrasts=contrasts,
        na_action=na_action,
        data=data_expression(data, data_name),
        **_control(control, "lmer"),
        **_expressions(subset=subset, weights=weights, offset=offset),
    )
    return _fitted(ir, data, env, start, subset=subset, weights=weights, offset=offset)


def glmer(
    formula: str | Formula,
    data: Any = None,
    family: Any = "gaussian",
    control: Any = None,
    start: Any = None,
    verbose: int = 0,
    nAGQ: int = 1,
    subset: Any = None,
    weights: Any = None,
    na_action: str | None = None,
    offset: Any = None,
    contrasts: Mapping[str, Any] | None = None,
    *,
    env: Mapping[str, Any] | None = None,
    data_name: str | None = None,
) -> Model:
    """Fit a generalised linear mixed model by maximum likelihood, as lme4's ``glmer``.

    Parameters
    ----------
    family : str or family object
        ``"binomial"``, ``"poisson"``, ``binomial(link="logit")``.
    nAGQ : int
        1: the Laplace approximation; more: points of adaptive Gauss-Hermite quadrature, for a
        single scalar random term; 0: beta at the joint mode of beta and the random effects.

    Other parameters and errors as for :func:`lmer`.
    """
    ir = model_ir(
        "glmer",
        as_formula(formula),
        family=family_argument(family),
        verbose=verbose,
        nAGQ=nAGQ,
        contrasts=contrasts,
        na_action=na_action,
        data=data_expression(data, data_name),
        **_control(control, "glmer"),
        **_expressions(subset=subset, weights=weights, offset=offset),
    )
    return _fitted(ir, data, env, start, subset=subset, weights=weights, offset=offset)


def fit_design(design: Design, *, start: Any = None) -> MixedFit:
    """Fit a design with the engine that its description asks for."""
    if design.ir.is_linear:
        return fit_lmer(design, start=start)
    return fit_glmer(design, start=start)


def as_pandas(data: Any) -> Any:
    """`data` as pandas: itself, a mapping, or any dataframe that narwhals reads."""
    if data is None or isinstance(data, (pd.DataFrame, Mapping)):
        return data
    try:
        return nw.from_native(data, eager_only=True).to_pandas()
    except TypeError:
        raise RError(f"'data' is no data frame: {type(data).__name__}") from None


def as_formula(formula: str | Formula | Node) -> Node:
    """The tree of a formula given as text or value.

    Raises
    ------
    RError
        It is none.
    """
    if isinstance(formula, str):
        return parse_formula(formula)
    if isinstance(formula, Formula):
        return formula.node
    if isinstance(formula, Node):
        return formula
    raise RError("invalid formula", "as.formula(formula)")


def data_expression(data: Any, name: str | None) -> Node | None:
    """What R would print behind ``Data:``, where it is known: a name, or R code."""
    if name is not None:
        return parse_expression(name)
    known = data.attrs.get("name") if isinstance(data, pd.DataFrame) else None
    return None if known is None else Name(known)


def _control(control: Any, function: str) -> dict[str, Any]:
    if control is None:
        return {}
    if isinstance(control, Control):
        if control.function != f"{function}Control":
            warning(f"please use {function}Control() instead of {control.function}()", function)
        return {"control": control.values, "control_call": control.call}
    if isinstance(control, Mapping):
        return {"control": dict(control)}
    raise RError(f"'control' is not a list; use {function}Control()", function)


def _expressions(**arguments: Any) -> dict[str, Any]:
    """The arguments given as R text, parsed; values stay out of the model's description."""
    return {
        name: parse_expression(value) if isinstance(value, str) else None
        for name, value in arguments.items()
    }


def _fitted(
    ir: ModelIR, data: Any, env: Mapping[str, Any] | None, start: Any, **arguments: Any
) -> Model:
    """Fit, with the arguments that were given as values taken by position."""
    values = {
        name: np.asarray(value)
        for name, value in arguments.items()
        if value is not None and not isinstance(value, str)
    }
    table = as_pandas(data)
    design = build_design(ir, table, env, **values)
    return Model(fit_design(design, start=start), table, env, values)
