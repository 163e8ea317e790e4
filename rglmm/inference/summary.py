"""``summary()`` of a mixed model: the numbers and the words, laid out by printing."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.special import ndtr

from rglmm.fit import MixedFit
from rglmm.inference.criteria import aic, bic, df_residual
from rglmm.inference.records import CallText, OptimizerNote, Summary
from rglmm.inference.residuals import residuals
from rglmm.inference.varcorr import var_corr
from rglmm.rlang import Node, deparse_lines

DEFAULT_OPTIMIZER = {"lmer": "nloptwrap", "glmer": "Nelder_Mead"}


def summary(fit: MixedFit) -> Summary:
    """Coefficients with their tests, variance components, criteria (``summary.merMod``)."""
    return Summary(
        title=_title(fit),
        call=_call_text(fit),
        family=None if fit.is_lmm else fit.family.name,
        link=None if fit.is_lmm else fit.family.link.name,
        criteria=_criteria(fit),
        residuals=residuals(fit, "pearson", scaled=True),
        var_corr=var_corr(fit),
        nobs=fit.n,
        ngroups=tuple({t.group: len(t.levels) for t in fit.design.random}.items()),
        coefficients=coefficients(fit),
        correlation=_correlation(fit.vcov),
        fit_warnings=_rank_message(fit),
        optimizer=_optimizer(fit),
    )


def coefficients(fit: MixedFit) -> pd.DataFrame:
    """Estimates, standard errors and Wald statistics; p-values for a GLMM only, as in lme4."""
    with np.errstate(invalid="ignore", divide="ignore"):
        se = np.sqrt(np.diag(fit.vcov))
        statistic = fit.beta / se
    table = {"Estimate": fit.beta, "Std. Error": se}
    if fit.is_lmm:
        table["t value"] = statistic
    else:
        table["z value"] = statistic
        table["Pr(>|z|)"] = 2.0 * ndtr(-np.abs(statistic))
    return pd.DataFrame(table, index=list(fit.design.names))


def _title(fit: MixedFit) -> str:
    if not fit.is_lmm:
        nodes = fit.ir.nAGQ
        method = f"Adaptive Gauss-Hermite Quadrature, nAGQ = {nodes}"
        if nodes == 1:
            method = "Laplace Approximation"
        return f"Generalized linear mixed model fit by maximum likelihood ({method}) [glmerMod]"
    method = "REML" if fit.REML else "maximum likelihood "
    return f"Linear mixed model fit by {method} ['lmerMod']"


def _call_text(fit: MixedFit) -> CallText:
    ir = fit.ir

    def lines(node: Node | None) -> tuple[str, ...] | None:
        return None if node is None else tuple(deparse_lines(node))

    formula = lines(ir.formula)
    assert formula is not None
    return CallText(
        formula=formula,
        data=lines(ir.data),
        weights=lines(ir.weights),
        offset=lines(ir.offset),
        control=lines(ir.control_call),
        subset=lines(ir.subset),
    )


def _criteria(fit: MixedFit) -> dict[str, float]:
    if fit.REML:
        return {"REML": fit.objective}
    return {
        "AIC": aic(fit),
        "BIC": bic(fit),
        "logLik": fit.log_likelihood,
        "deviance": fit.objective,
        "df.resid": float(df_residual(fit)),
    }


def _correlation(vcov: np.ndarray) -> np.ndarray | None:
    if len(vcov) == 0:
        return None
    with np.errstate(invalid="ignore", divide="ignore"):
        se = np.sqrt(np.diag(vcov))
        return vcov / np.outer(se, se)


def _rank_message(fit: MixedFit) -> tuple[str, ...]:
    dropped = len(fit.design.dropped)
    if not dropped:
        return ()
    columns = "columns / coefficients" if dropped > 1 else "column / coefficient"
    return (f"fixed-effect model matrix is rank deficient so dropping {dropped} {columns}",)


def _optimizer(fit: MixedFit) -> OptimizerNote | None:
    """What stands below the fit: R's notes, or in our words that it did not converge."""
    notes = []
    if fit.convergence.singular:
        notes.append("boundary (singular) fit: see help('isSingular')")
    if not fit.convergence.converged:
        notes.append(f"Model failed to converge: {fit.convergence.outcome}")
    if not notes:
        return None
    name = fit.ir.control.get("optimizer")
    if isinstance(name, tuple):
        name = name[-1]
    if not isinstance(name, str):
        name = DEFAULT_OPTIMIZER[fit.ir.function]
    code = 0 if fit.convergence.converged else 1
    return OptimizerNote(name=name, code=code, message="OK", notes=tuple(notes))
