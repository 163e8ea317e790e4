"""Counts with the log link."""

from __future__ import annotations

import numpy as np
from scipy.special import gammaln, xlogy

from rglmm.errors import DesignError, RError
from rglmm.families.base import Array, Family, Kernel, Response
from rglmm.families.links import LOG


def prepare(response: Array, weights: Array | None) -> Response:
    """Counts as they are; what cannot be a count is refused."""
    if response.ndim != 1:
        raise DesignError("a Poisson response is one column of counts, not a matrix")
    if (response < 0.0).any():
        raise RError(
            "negative values not allowed for the 'Poisson' family", "eval(family$initialize, rho)"
        )
    if (response != np.round(response)).any():
        raise DesignError(
            "the response holds values that are no whole numbers, where the Poisson density is "
            "zero: use counts, with an offset for the exposure"
        )
    w = np.ones(len(response)) if weights is None else np.asarray(weights, dtype=float)
    return Response(np.asarray(response, dtype=float), w, np.ones(len(response)))


def start(response: Response) -> Array:
    """R's ``mustart = y + 0.1``, on the scale of eta."""
    return np.log(response.y + 0.1)


def kernel(y: Array, weights: Array, eta: Array) -> Kernel:
    with np.errstate(over="ignore"):
        mu = np.exp(eta)
    weight = weights * mu
    weighted = weights * y
    return Kernel(float(weighted @ eta - weight.sum()), weighted - weight, weight, weight)


def density(y: Array, weights: Array, eta: Array) -> Array:
    with np.errstate(over="ignore"):
        return weights * (y * eta - np.exp(eta))


def expected_slope(y: Array, weights: Array, eta: Array) -> Array:
    return weights * np.exp(eta)


def constant(response: Response) -> float:
    return -float(response.weights @ gammaln(response.y + 1.0))


def unit_deviance(y: Array, mu: Array, weights: Array) -> Array:
    return 2.0 * weights * (xlogy(y, y / np.where(y > 0.0, mu, 1.0)) - (y - mu))


POISSON_LOG = Family(
    name="poisson",
    link=LOG,
    variance=lambda mu: mu,
    prepare=prepare,
    start=start,
    kernel=kernel,
    density=density,
    expected_slope=expected_slope,
    constant=constant,
    unit_deviance=unit_deviance,
)
