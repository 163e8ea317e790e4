"""Continuous distributions: density, distribution function, quantiles."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy  # scipy.stats takes 0.4 s to load: scipy does so when it is first used

from rglmm.errors import RError
from rglmm.rbase.arithmetic import divide
from rglmm.rbase.probability import density, probability, quantile_of, refuse_ncp
from rglmm.rbase.registry import rfunction

__all__ = [
    "dbeta",
    "dcauchy",
    "dchisq",
    "dexp",
    "df",
    "dgamma",
    "dlnorm",
    "dlogis",
    "dnorm",
    "dt",
    "dunif",
    "dweibull",
    "pbeta",
    "pcauchy",
    "pchisq",
    "pexp",
    "pf",
    "pgamma",
    "plnorm",
    "plogis",
    "pnorm",
    "pt",
    "punif",
    "pweibull",
    "qbeta",
    "qcauchy",
    "qchisq",
    "qexp",
    "qf",
    "qgamma",
    "qlnorm",
    "qlogis",
    "qnorm",
    "qt",
    "qunif",
    "qweibull",
]


def _scale(rate: Any, scale: Any) -> Any:
    """The scale of a gamma distribution from its rate or scale."""
    if scale is not None:
        if rate is not None:
            raise RError("specify 'rate' or 'scale' but not both")
        return scale
    return divide(1.0, 1.0 if rate is None else rate)


def _norm(mean: Any, sd: Any) -> Any:
    return scipy.stats.norm(mean, sd)


@rfunction("dnorm")
def dnorm(x: Any, mean: Any = 0.0, sd: Any = 1.0, log: bool = False) -> Any:
    """Density of the normal distribution."""
    return density(_norm, x, (mean, sd), log)


@rfunction("pnorm")
def pnorm(
    q: Any, mean: Any = 0.0, sd: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the normal distribution."""
    return probability(_norm, q, (mean, sd), lower_tail, log_p)


@rfunction("qnorm")
def qnorm(
    p: Any, mean: Any = 0.0, sd: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the normal distribution."""
    return quantile_of(_norm, p, (mean, sd), lower_tail, log_p)


def _t(df: Any) -> Any:
    return scipy.stats.t(df)


@rfunction("dt")
def dt(x: Any, df: Any, ncp: Any = None, log: bool = False) -> Any:
    """Density of the Student's t distribution."""
    refuse_ncp(ncp)
    return density(_t, x, (df,), log)


@rfunction("pt")
def pt(q: Any, df: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Distribution function of the Student's t distribution."""
    refuse_ncp(ncp)
    return probability(_t, q, (df,), lower_tail, log_p)


@rfunction("qt")
def qt(p: Any, df: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Quantiles of the Student's t distribution."""
    refuse_ncp(ncp)
    return quantile_of(_t, p, (df,), lower_tail, log_p)


def _chisq(df: Any) -> Any:
    return scipy.stats.chi2(df)


@rfunction("dchisq")
def dchisq(x: Any, df: Any, ncp: Any = None, log: bool = False) -> Any:
    """Density of the chi-squared distribution."""
    refuse_ncp(ncp)
    return density(_chisq, x, (df,), log)


@rfunction("pchisq")
def pchisq(q: Any, df: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Distribution function of the chi-squared distribution."""
    refuse_ncp(ncp)
    return probability(_chisq, q, (df,), lower_tail, log_p)


@rfunction("qchisq")
def qchisq(p: Any, df: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Quantiles of the chi-squared distribution."""
    refuse_ncp(ncp)
    return quantile_of(_chisq, p, (df,), lower_tail, log_p)


def _f(df1: Any, df2: Any) -> Any:
    return scipy.stats.f(df1, df2)


@rfunction("df")
def df(x: Any, df1: Any, df2: Any, ncp: Any = None, log: bool = False) -> Any:
    """Density of the F distribution."""
    refuse_ncp(ncp)
    return density(_f, x, (df1, df2), log)


@rfunction("pf")
def pf(
    q: Any, df1: Any, df2: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the F distribution."""
    refuse_ncp(ncp)
    return probability(_f, q, (df1, df2), lower_tail, log_p)


@rfunction("qf")
def qf(
    p: Any, df1: Any, df2: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the F distribution."""
    refuse_ncp(ncp)
    return quantile_of(_f, p, (df1, df2), lower_tail, log_p)


def _unif(min_: Any, max_: Any) -> Any:
    return scipy.stats.uniform(min_, max_ - min_)


@rfunction("dunif")
def dunif(x: Any, min_: Any = 0.0, max_: Any = 1.0, log: bool = False) -> Any:
    """Density of the uniform distribution."""
    return density(_unif, x, (min_, max_), log)


@rfunction("punif")
def punif(
    q: Any, min_: Any = 0.0, max_: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the uniform distribution."""
    return probability(_unif, q, (min_, max_), lower_tail, log_p)


@rfunction("qunif")
def qunif(
    p: Any, min_: Any = 0.0, max_: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the uniform distribution."""
    return quantile_of(_unif, p, (min_, max_), lower_tail, log_p)


def _exp(rate: Any) -> Any:
    return scipy.stats.expon(scale=1 / rate)


@rfunction("dexp")
def dexp(x: Any, rate: Any = 1.0, log: bool = False) -> Any:
    """Density of the exponential distribution."""
    return density(_exp, x, (rate,), log)


@rfunction("pexp")
def pexp(q: Any, rate: Any = 1.0, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Distribution function of the exponential distribution."""
    return probability(_exp, q, (rate,), lower_tail, log_p)


@rfunction("qexp")
def qexp(p: Any, rate: Any = 1.0, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Quantiles of the exponential distribution."""
    return quantile_of(_exp, p, (rate,), lower_tail, log_p)


def _gamma(shape: Any, scale: Any) -> Any:
    return scipy.stats.gamma(shape, scale=scale)


@rfunction("dgamma")
def dgamma(x: Any, shape: Any, rate: Any = None, scale: Any = None, log: bool = False) -> Any:
    """Density of the gamma distribution."""
    return density(_gamma, x, (shape, _scale(rate, scale)), log)


@rfunction("pgamma")
def pgamma(
    q: Any,
    shape: Any,
    rate: Any = None,
    scale: Any = None,
    lower_tail: bool = True,
    log_p: bool = False,
) -> Any:
    """Distribution function of the gamma distribution."""
    return probability(_gamma, q, (shape, _scale(rate, scale)), lower_tail, log_p)


@rfunction("qgamma")
def qgamma(
    p: Any,
    shape: Any,
    rate: Any = None,
    scale: Any = None,
    lower_tail: bool = True,
    log_p: bool = False,
) -> Any:
    """Quantiles of the gamma distribution."""
    return quantile_of(_gamma, p, (shape, _scale(rate, scale)), lower_tail, log_p)


def _beta(shape1: Any, shape2: Any) -> Any:
    return scipy.stats.beta(shape1, shape2)


@rfunction("dbeta")
def dbeta(x: Any, shape1: Any, shape2: Any, ncp: Any = None, log: bool = False) -> Any:
    """Density of the beta distribution."""
    refuse_ncp(ncp)
    return density(_beta, x, (shape1, shape2), log)


@rfunction("pbeta")
def pbeta(
    q: Any, shape1: Any, shape2: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the beta distribution."""
    refuse_ncp(ncp)
    return probability(_beta, q, (shape1, shape2), lower_tail, log_p)


@rfunction("qbeta")
def qbeta(
    p: Any, shape1: Any, shape2: Any, ncp: Any = None, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the beta distribution."""
    refuse_ncp(ncp)
    return quantile_of(_beta, p, (shape1, shape2), lower_tail, log_p)


def _logis(location: Any, scale: Any) -> Any:
    return scipy.stats.logistic(location, scale)


@rfunction("dlogis")
def dlogis(x: Any, location: Any = 0.0, scale: Any = 1.0, log: bool = False) -> Any:
    """Density of the logistic distribution."""
    return density(_logis, x, (location, scale), log)


@rfunction("plogis")
def plogis(
    q: Any, location: Any = 0.0, scale: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the logistic distribution."""
    return probability(_logis, q, (location, scale), lower_tail, log_p)


@rfunction("qlogis")
def qlogis(
    p: Any, location: Any = 0.0, scale: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the logistic distribution."""
    return quantile_of(_logis, p, (location, scale), lower_tail, log_p)


def _lnorm(meanlog: Any, sdlog: Any) -> Any:
    return scipy.stats.lognorm(sdlog, scale=np.exp(meanlog))


@rfunction("dlnorm")
def dlnorm(x: Any, meanlog: Any = 0.0, sdlog: Any = 1.0, log: bool = False) -> Any:
    """Density of the log-normal distribution."""
    return density(_lnorm, x, (meanlog, sdlog), log)


@rfunction("plnorm")
def plnorm(
    q: Any, meanlog: Any = 0.0, sdlog: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the log-normal distribution."""
    return probability(_lnorm, q, (meanlog, sdlog), lower_tail, log_p)


@rfunction("qlnorm")
def qlnorm(
    p: Any, meanlog: Any = 0.0, sdlog: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the log-normal distribution."""
    return quantile_of(_lnorm, p, (meanlog, sdlog), lower_tail, log_p)


def _weibull(shape: Any, scale: Any) -> Any:
    return scipy.stats.weibull_min(shape, scale=scale)


@rfunction("dweibull")
def dweibull(x: Any, shape: Any, scale: Any = 1.0, log: bool = False) -> Any:
    """Density of the Weibull distribution."""
    return density(_weibull, x, (shape, scale), log)


@rfunction("pweibull")
def pweibull(
    q: Any, shape: Any, scale: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the Weibull distribution."""
    return probability(_weibull, q, (shape, scale), lower_tail, log_p)


@rfunction("qweibull")
def qweibull(
    p: Any, shape: Any, scale: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the Weibull distribution."""
    return quantile_of(_weibull, p, (shape, scale), lower_tail, log_p)


def _cauchy(location: Any, scale: Any) -> Any:
    return scipy.stats.cauchy(location, scale)


@rfunction("dcauchy")
def dcauchy(x: Any, location: Any = 0.0, scale: Any = 1.0, log: bool = False) -> Any:
    """Density of the Cauchy distribution."""
    return density(_cauchy, x, (location, scale), log)


@rfunction("pcauchy")
def pcauchy(
    q: Any, location: Any = 0.0, scale: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Distribution function of the Cauchy distribution."""
    return probability(_cauchy, q, (location, scale), lower_tail, log_p)


@rfunction("qcauchy")
def qcauchy(
    p: Any, location: Any = 0.0, scale: Any = 1.0, lower_tail: bool = True, log_p: bool = False
) -> Any:
    """Quantiles of the Cauchy distribution."""
    return quantile_of(_cauchy, p, (location, scale), lower_tail, log_p)
