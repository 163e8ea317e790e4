"""``anova`` of several fits, ``confint``, ``update``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from rglmm import inference
from rglmm.api.accessors import fit_of
from rglmm.api.fitting import as_formula, as_pandas, data_expression, fit_design
from rglmm.api.model import Model
from rglmm.api.values import Formula
from rglmm.errors import RError, UnsupportedError, message
from rglmm.fit import MixedFit
from rglmm.frame import build_design
from rglmm.inference.records import AnovaTable
from rglmm.ir import linear_predictor, lme4_formula, update_formula
from rglmm.rlang import deparse

REFIT = "refitting model(s) with ML (instead of REML)"


def anova(
    model: Model,
    *models: Model,
    refit: bool = True,
    model_names: Sequence[str] | None = None,
) -> AnovaTable:
    """Likelihood ratio tests of nested fits, fewest parameters first.

    Parameters
    ----------
    refit : bool
        Refit models fitted by REML with maximum likelihood first, with R's message.
    model_names : sequence of str, optional
        R prints the names of the variables; ``MODEL1``, ``MODEL2``, ... where there are none.

    Raises
    ------
    UnsupportedError
        One model alone: its sequential tests are not available yet.
    """
    fits = [fit_of(m, "anova") for m in (model, *models)]
    if len(fits) == 1:
        raise UnsupportedError(
            "anova() of one model is not available yet: compare two models, anova(m0, m1)"
        )
    names = list(model_names or (f"MODEL{i + 1}" for i in range(len(fits))))
    if refit and any(fit.REML for fit in fits):
        message(REFIT)
        fits = [_refit_ml(fit) for fit in fits]
    frame = inference.likelihood_ratio_table(fits, names)
    return AnovaTable(_heading(fits, names), frame)


def _heading(fits: Sequence[MixedFit], names: Sequence[str]) -> tuple[str, ...]:
    order = sorted(range(len(fits)), key=lambda i: fits[i].npar)
    data = fits[0].ir.data
    lines = [] if data is None else [f"Data: {deparse(data)}"]
    lines.append("Models:")
    lines += [f"{names[i]}: {fits[i].ir.formula_text}" for i in order]
    return tuple(lines)


def _refit_ml(fit: MixedFit) -> MixedFit:
    if not fit.REML:
        return fit
    return fit_design(replace(fit.design, ir=replace(fit.ir, REML=False)))


def confint(
    model: Model,
    parm: str | int | Sequence[str | int] | None = None,
    level: float = 0.95,
    method: str = "profile",
) -> pd.DataFrame:
    """Confidence intervals, a matrix in R.

    Parameters
    ----------
    parm : str, int or sequence, optional
        Names or numbers (from 1), ``"beta_"`` for the fixed effects, ``"theta_"`` for the others.
    method : {"Wald"}
        Only Wald intervals are available yet; R's default is ``"profile"``.

    Raises
    ------
    UnsupportedError
        Another method than ``"Wald"``.
    """
    fit = fit_of(model, "confint")
    if method.lower() != "wald":
        raise UnsupportedError(
            f'confint(method = "{method}") is not available yet: use method = "Wald"'
        )
    table = inference.wald_intervals(fit, level)
    out = table.loc[_rows(fit, table.index, parm)]
    out.attrs["rclass"] = "matrix"
    return out


def _rows(fit: MixedFit, names: pd.Index, parm: Any) -> list[str]:
    count = len(names) - len(fit.beta)
    if parm is None:
        return list(names)
    if parm == "beta_":
        return list(names[count:])
    if parm == "theta_":
        return list(names[:count])
    chosen = [parm] if isinstance(parm, (str, int)) else list(parm)
    out = []
    for one in chosen:
        name = names[one - 1] if isinstance(one, int) and 0 < one <= len(names) else one
        if name not in names:
            raise RError("subscript out of bounds", "confint.merMod")
        out.append(str(name))
    return out


def update(
    model: Model | Formula,
    formula: str | Formula | None = None,
    *,
    data: Any = None,
    env: Mapping[str, Any] | None = None,
    data_name: str | None = None,
    **changes: Any,
) -> Any:
    """Fit again with a changed formula or other arguments; or a formula, changed.

    Parameters
    ----------
    model : Model or Formula
    formula : str, optional
        ``". ~ . + x"``; ``.`` stands for that side of the model's formula.
    data : DataFrame, optional
        The data that the model holds by default.
    changes
        ``REML=False``.

    Raises
    ------
    UnsupportedError
        An argument that cannot be changed this way.
    """
    if isinstance(model, Formula) and formula is not None:
        return Formula(update_formula(model.node, as_formula(formula)), model.env)
    if not isinstance(model, Model):
        raise RError("need an object with call component", "update.default(model)")
    ir = model.fit.ir
    if formula is not None:
        changed = lme4_formula(update_formula(ir.formula, as_formula(formula)))
        ir = replace(ir, formula=changed, predictors={"cond": linear_predictor(changed)})
    unknown = set(changes) - {"REML"}
    if unknown:
        raise UnsupportedError(
            f"update(..., {min(unknown)} =) is not available: call {ir.function}() anew"
        )
    if "REML" in changes:
        ir = replace(ir, REML=bool(changes["REML"]))
    if data_name is not None:
        ir = replace(ir, data=data_expression(data, data_name))
    source = model.data if data is None else as_pandas(data)
    scope = model.env if env is None else env
    design = build_design(ir, source, scope, **model.values)
    return Model(fit_design(design), source, scope, model.values)
