"""Binomial responses: 0/1, proportions with weights, ``cbind()``; logit and other links."""

from __future__ import annotations

import numpy as np
from scipy.special import expit, gammaln, xlog1py, xlogy

from rglmm.errors import RError, warning
from rglmm.families.base import Array, Family, Kernel, Response
from rglmm.families.compose import with_link
from rglmm.families.links import CAUCHIT, CLOGLOG, LOG, LOGIT, PROBIT


def prepare(response: Array, weights: Array | None) -> Response:
    """Proportions and trials from what stands left of the ``~``."""
    if response.ndim == 2:
        return _from_counts(response, weights)
    y = np.array(response, dtype=float)
    w = np.ones(len(y)) if weights is None else np.asarray(weights, dtype=float)
    if (w == 0.0).any():
        y[w == 0.0] = 0.0
    if ((y < 0.0) | (y > 1.0)).any():
        raise RError("y values must be 0 <= y <= 1", "eval(family$initialize, rho)")
    conditions = ()
    successes = w * y
    if (np.abs(successes - np.round(successes)) > 1e-3).any():
        conditions = (
            warning("non-integer #successes in a binomial glm!", "eval(family$initialize, rho)"),
        )
    return Response(y, w, np.ones(len(y)), conditions)


def _from_counts(response: Array, weights: Array | None) -> Response:
    if response.shape[1] != 2:
        raise RError(
            "for the 'binomial' family, y must be a vector of 0 and 1's\n"
            "or a 2 column matrix where col 1 is no. successes and col 2 is no. failures",
            "eval(family$initialize, rho)",
        )
    if (response < 0.0).any():
        raise RError("negative counts in the response: successes and failures must be >= 0")
    conditions = ()
    if (np.abs(response - np.round(response)) > 1e-3).any():
        conditions = (
            warning("non-integer counts in a binomial glm!", "eval(family$initialize, rho)"),
        )
    trials = response.sum(axis=1)
    y = np.divide(response[:, 0], trials, out=np.zeros(len(trials)), where=trials > 0.0)
    w = trials if weights is None else trials * weights
    return Response(y, w, trials, conditions)


def start(response: Response) -> Array:
    """R's ``mustart = (w y + 0.5) / (w + 1)``."""
    w = response.weights
    return (w * response.y + 0.5) / (w + 1.0)


def kernel(y: Array, weights: Array, eta: Array) -> Kernel:
    p, q = expit(eta), expit(-eta)
    weighted = weights * y
    value = float(weighted @ eta - weights @ np.logaddexp(0.0, eta))
    slope = weighted * q - (weights - weighted) * p
    weight = weights * (p * q)
    return Kernel(value, slope, weight, weight)


def density(y: Array, weights: Array, eta: Array) -> Array:
    return weights * (y * eta - np.logaddexp(0.0, eta))


def log_density(y: Array, mu: Array, weights: Array) -> Array:
    inside = (mu >= 0.0) & (mu <= 1.0)
    return np.where(inside, weights * (xlogy(y, mu) + xlog1py(1.0 - y, -mu)), -np.inf)


def expected_slope(y: Array, weights: Array, eta: Array) -> Array:
    p, q = expit(eta), expit(-eta)
    return weights * (p * q) * (q - p)


def constant(response: Response) -> float:
    """``sum log choose`` as R's ``binomial()$aic`` counts it, case weights included."""
    m = response.trials if (response.trials > 1.0).any() else response.weights
    if not (m > 1.0).any():
        return 0.0
    count = np.round(m)
    hits = np.round(m * response.y)
    choose = gammaln(count + 1.0) - gammaln(hits + 1.0) - gammaln(count - hits + 1.0)
    share = np.divide(response.weights, m, out=np.zeros(len(m)), where=m > 0.0)
    return float(share @ choose)


def unit_deviance(y: Array, mu: Array, weights: Array) -> Array:
    return 2.0 * weights * (xlogy(y, y) - xlogy(y, mu) + xlogy(1 - y, 1 - y) - xlogy(1 - y, 1 - mu))


BINOMIAL_LOGIT = Family(
    name="binomial",
    link=LOGIT,
    variance=lambda mu: mu * (1.0 - mu),
    prepare=prepare,
    start=lambda response: LOGIT.link(start(response)),
    kernel=kernel,
    density=density,
    expected_slope=expected_slope,
    constant=constant,
    unit_deviance=unit_deviance,
)

BINOMIAL = (
    BINOMIAL_LOGIT,
    *(
        with_link(BINOMIAL_LOGIT, link, log_density, lambda mu: 1.0 - 2.0 * mu, start)
        for link in (PROBIT, CAUCHIT, CLOGLOG, LOG)
    ),
)
