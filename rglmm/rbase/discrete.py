"""Discrete distributions: probabilities, distribution function, quantiles."""

from __future__ import annotations

from typing import Any

import scipy  # scipy.stats takes 0.4 s to load: scipy does so when it is first used

from rglmm.errors import RError
from rglmm.rbase.arithmetic import add, divide
from rglmm.rbase.probability import density, probability, quantile_of
from rglmm.rbase.registry import rfunction

__all__ = [
    "dbinom",
    "dgeom",
    "dnbinom",
    "dpois",
    "pbinom",
    "pgeom",
    "pnbinom",
    "ppois",
    "qbinom",
    "qgeom",
    "qnbinom",
    "qpois",
]


def _probability(size: Any, prob: Any, mu: Any) -> Any:
    """The probability of a negative binomial from itself or the mean."""
    if mu is None:
        if prob is None:
            raise RError('argument "prob" is missing, with no default')
        return prob
    if prob is not None:
        raise RError("'prob' and 'mu' both specified")
    return divide(size, add(size, mu))


def _binom(size: Any, prob: Any) -> Any:
    return scipy.stats.binom(size, prob)


@rfunction("dbinom")
def dbinom(x: Any, size: Any, prob: Any, log: bool = False) -> Any:
    """Density of the binomial distribution."""
    return density(_binom, x, (size, prob), log, discrete=True)


@rfunction("pbinom")
def pbinom(q: Any, size: Any, prob: Any, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Distribution function of the binomial distribution."""
    return probability(_binom, q, (size, prob), lower_tail, log_p, discrete=True)


@rfunction("qbinom")
def qbinom(p: Any, size: Any, prob: Any, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Quantiles of the binomial distribution."""
    return quantile_of(_binom, p, (size, prob), lower_tail, log_p, discrete=True)


def _pois(lambda_: Any) -> Any:
    return scipy.stats.poisson(lambda_)


@rfunction("dpois")
def dpois(x: Any, lambda_: Any, log: bool = False) -> Any:
    """Density of the Poisson distribution."""
    return density(_pois, x, (lambda_,), log, discrete=True)


@rfunction("ppois")
def ppois(q: Any, lambda_: Any, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Distribution function of the Poisson distribution."""
    return probability(_pois, q, (lambda_,), lower_tail, log_p, discrete=True)


@rfunction("qpois")
def qpois(p: Any, lambda_: Any, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Quantiles of the Poisson distribution."""
    return quantile_of(_pois, p, (lambda_,), lower_tail, log_p, discrete=True)


def _nbinom(size: Any, prob: Any) -> Any:
    return scipy.stats.nbinom(size, prob)


@rfunction("dnbinom")
def dnbinom(x: Any, size: Any, prob: Any = None, mu: Any = None, log: bool = False) -> Any:
    """Density of the negative binomial distribution."""
    return density(_nbinom, x, (size, _probability(size, prob, mu)), log, discrete=True)


@rfunction("pnbinom")
def pnbinom(
    q: Any,
    size: Any,
    prob: Any = None,
    mu: Any = None,
    lower_tail: bool = True,
    log_p: bool = False,
) -> Any:
    """Distribution function of the negative binomial distribution."""
    return probability(
        _nbinom, q, (size, _probability(size, prob, mu)), lower_tail, log_p, discrete=True
    )


@rfunction("qnbinom")
def qnbinom(
    p: Any,
    size: Any,
    prob: Any = None,
    mu: Any = None,
    lower_tail: bool = True,
    log_p: bool = False,
) -> Any:
    """Quantiles of the negative binomial distribution."""
    return quantile_of(
        _nbinom, p, (size, _probability(size, prob, mu)), lower_tail, log_p, discrete=True
    )


def _geom(prob: Any) -> Any:
    return scipy.stats.geom(prob, loc=-1)


@rfunction("dgeom")
def dgeom(x: Any, prob: Any, log: bool = False) -> Any:
    """Density of the geometric distribution."""
    return density(_geom, x, (prob,), log, discrete=True)


@rfunction("pgeom")
def pgeom(q: Any, prob: Any, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Distribution function of the geometric distribution."""
    return probability(_geom, q, (prob,), lower_tail, log_p, discrete=True)


@rfunction("qgeom")
def qgeom(p: Any, prob: Any, lower_tail: bool = True, log_p: bool = False) -> Any:
    """Quantiles of the geometric distribution."""
    return quantile_of(_geom, p, (prob,), lower_tail, log_p, discrete=True)
