"""Log-likelihood, deviance, information criteria and counts, on R's scales."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rglmm.errors import RError, warning
from rglmm.fit import MixedFit, problem_of
from rglmm.likelihood import GaussianProblem
from rglmm.linalg import one_blas_thread

REML_DEVIANCE = (
    "deviance() is deprecated for REML fits; use REMLcrit for the REML criterion or "
    "deviance(.,REML=FALSE) for deviance calculated at the REML fit"
)


@dataclass(frozen=True)
class LogLik:
    """A log-likelihood with its degrees of freedom and number of observations."""

    value: float
    df: int
    nobs: int

    def __float__(self) -> float:
        return self.value


def log_lik(fit: MixedFit, REML: bool | None = None) -> LogLik:
    """``logLik()``: for a REML fit the restricted log-likelihood, as in R.

    ``REML=False`` of a REML fit takes the likelihood at its theta, from :func:`deviance`.
    """
    if REML is None or REML == fit.REML or not fit.is_lmm:
        return LogLik(fit.log_likelihood, fit.npar, fit.n)
    return LogLik(-0.5 * deviance(fit, REML), fit.npar, fit.n)


def nobs(fit: MixedFit) -> int:
    return fit.n


def df_residual(fit: MixedFit) -> int:
    """Observations minus all parameters, covariance parameters included (lme4's count)."""
    return fit.n - fit.npar


def aic(fit: MixedFit, k: float = 2.0) -> float:
    return -2.0 * fit.log_likelihood + k * fit.npar


def bic(fit: MixedFit) -> float:
    return aic(fit, k=float(np.log(fit.n)))


def reml_criterion(fit: MixedFit) -> float:
    """``REMLcrit()``.

    Raises
    ------
    RError
        The model was not fitted by REML.
    """
    if not fit.REML:
        raise RError("can't compute REMLcrit for a non-REML fit", "REMLcrit(object)")
    return fit.objective


def deviance(fit: MixedFit, REML: bool | None = None) -> float:
    """``deviance()``: lme4's several meanings.

    A linear model fitted by ML: ``-2 log L``. By REML: the REML criterion with R's warning, or with
    ``REML=False`` the ML deviance at the REML estimates of theta. A GLMM: the sum of the deviance
    residuals' squares at the conditional modes.
    """
    if not fit.is_lmm:
        return float(fit.family.unit_deviance(fit.y, fit.mu, fit.prior_weights).sum())
    if not fit.REML:
        if REML:
            raise RError("can't compute REMLcrit for a non-REML fit", "deviance.merMod")
        return fit.objective
    if REML is False:
        return _ml_deviance(fit)
    if REML is None:
        warning(REML_DEVIANCE, "deviance.merMod")
    return fit.objective


def _ml_deviance(fit: MixedFit) -> float:
    with one_blas_thread():
        problem = problem_of(fit)
        assert isinstance(problem, GaussianProblem)
        state = problem.state(fit.theta)
        n = problem.n
        value = state.log_det_H + n * (1.0 + np.log(2.0 * np.pi * state.pwrss / n))
    return float(value) - problem.log_weights


def sigma(fit: MixedFit) -> float:
    """Residual standard deviation; 1 for families without a scale."""
    return fit.sigma
