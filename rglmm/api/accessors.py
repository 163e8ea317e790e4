"""R's accessors as functions of a model: ``fixef(m)``, ``VarCorr(m)``, ``predict(m, ...)``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm import inference
from rglmm.api.fitting import as_pandas
from rglmm.api.model import Model
from rglmm.api.tables import criteria_table
from rglmm.errors import RError
from rglmm.fit import SINGULAR, MixedFit
from rglmm.inference.records import Summary
from rglmm.inference.records import VarCorr as VarCorrRecord


def fit_of(model: Any, function: str) -> MixedFit:
    """The record of a model.

    Raises
    ------
    RError
        R's words when `model` is no fitted model.
    """
    if isinstance(model, Model):
        return model.fit
    if isinstance(model, MixedFit):
        return model
    raise RError(
        f"no applicable method for '{function}' applied to an object of class "
        f'"{type(model).__name__}"'
    )


def _named(fit: MixedFit, values: np.ndarray) -> pd.Series:
    """Values of the rows with R's row names, padded under ``na.exclude``."""
    frame = fit.design.frame
    padded = frame.pad(values)
    if len(padded) == frame.nrow:
        return pd.Series(padded, index=frame.row_names)
    rows = np.sort(np.concatenate([frame.rows, frame.omitted.missing]))
    return pd.Series(padded, index=replace(frame, rows=rows).row_names)


def fixef(model: Model) -> pd.Series:
    """Fixed effects, named by R's column names."""
    return inference.fixef(fit_of(model, "fixef"))


def ranef(model: Model, condVar: bool = True) -> inference.Ranef:
    """Conditional modes of the random effects by grouping factor."""
    return inference.ranef(fit_of(model, "ranef"), cond_var=condVar)


def coef(model: Model) -> inference.CoefMer:
    """Fixed effects plus conditional modes by grouping factor."""
    return inference.coef(fit_of(model, "coef"))


def VarCorr(model: Model) -> VarCorrRecord:
    """Variance components."""
    return inference.var_corr(fit_of(model, "VarCorr"))


def vcov(model: Model, use_hessian: bool | None = None) -> pd.DataFrame:
    """Covariance of the fixed effects (p, p), a matrix in R.

    For a GLMM from the Hessian in (theta, beta), or with ``use_hessian=False`` from ``R_X`` alone.
    """
    fit = fit_of(model, "vcov")
    values = fit.vcov if use_hessian is None or use_hessian else fit.vcov_rx
    names = list(fit.design.names)
    out = pd.DataFrame(values, index=names, columns=names)
    out.attrs["rclass"] = "dpoMatrix"
    return out


def logLik(model: Model, REML: bool | None = None) -> inference.LogLik:
    """Log-likelihood with ``df`` and ``nobs``; ``REML=False`` for that of a REML fit's theta."""
    return inference.log_lik(fit_of(model, "logLik"), REML)


def deviance(model: Model, REML: bool | None = None) -> float:
    """lme4's deviance; see :func:`rglmm.inference.deviance`."""
    return inference.deviance(fit_of(model, "deviance"), REML)


def REMLcrit(model: Model) -> float:
    """The REML criterion."""
    return inference.reml_criterion(fit_of(model, "REMLcrit"))


def AIC(
    model: Model, *models: Model, k: float = 2.0, model_names: Sequence[str] | None = None
) -> float | pd.DataFrame:
    """Akaike's criterion; of several models a frame with ``df`` and ``AIC``."""

    def one(m: Model) -> float:
        return inference.aic(fit_of(m, "AIC"), k)

    if not models:
        return one(model)
    return criteria_table("AIC", (model, *models), model_names, one, _npar)


def BIC(
    model: Model, *models: Model, model_names: Sequence[str] | None = None
) -> float | pd.DataFrame:
    """Schwarz's criterion; of several models a frame with ``df`` and ``BIC``."""

    def one(m: Model) -> float:
        return inference.bic(fit_of(m, "BIC"))

    if not models:
        return one(model)
    return criteria_table("BIC", (model, *models), model_names, one, _npar)


def _npar(model: Model) -> int:
    return fit_of(model, "AIC").npar


def sigma(model: Model) -> float:
    """Residual standard deviation; 1 for families without a scale."""
    return inference.sigma(fit_of(model, "sigma"))


def nobs(model: Model) -> int:
    """Number of observations used."""
    return inference.nobs(fit_of(model, "nobs"))


def df_residual(model: Model) -> int:
    """Observations minus parameters."""
    return inference.df_residual(fit_of(model, "df.residual"))


def ngrps(model: Model) -> pd.Series:
    """Number of levels of each grouping factor."""
    fit = fit_of(model, "ngrps")
    levels = {t.group: len(t.levels) for t in fit.design.random}
    return pd.Series(list(levels.values()), index=list(levels), dtype="int64")


def fitted(model: Model) -> pd.Series:
    """Means at the conditional modes, on the scale of the response."""
    fit = fit_of(model, "fitted")
    return _named(fit, fit.mu)


def residuals(model: Model, type: str | None = None, scaled: bool = False) -> pd.Series:
    """Residuals: ``response``, ``pearson``, ``working``, ``deviance``."""
    fit = fit_of(model, "residuals")
    return _named(fit, inference.residuals(fit, type, scaled))


def predict(
    model: Model,
    newdata: Any = None,
    *,
    re_form: Any = None,
    random_only: bool = False,
    type: str = "link",
    allow_new_levels: bool = False,
) -> pd.Series:
    """Predictions with all (``re_form=None``), some (a formula) or no (``"NA"``) random effects."""
    fit = fit_of(model, "predict")
    values, names = inference.predict(
        fit,
        as_pandas(newdata),
        re_form=re_form,
        random_only=random_only,
        type=type,
        allow_new_levels=allow_new_levels,
    )
    return pd.Series(values, index=list(names))


def isSingular(model: Model, tol: float = SINGULAR) -> bool:
    """Whether a diagonal element of theta is below `tol`."""
    fit = fit_of(model, "isSingular")
    return bool(any((np.abs(np.diag(factor)) < tol).any() for factor in fit.Lambda))


def isREML(model: Model) -> bool:
    """Whether the model was fitted by REML."""
    return fit_of(model, "isREML").REML


def model_summary(model: Model) -> Summary:
    """``summary(m)``: coefficients, variance components and criteria; ``str()`` is R's text."""
    return inference.summary(fit_of(model, "summary"))
