"""A distribution with a link that is not its canonical one.

With ``mu = g^-1(eta)``, ``V`` the variance function and ``w`` the weights, the log-density of an
exponential family has (McCullagh and Nelder 1989, *Generalized Linear Models*, section 2.5)

    l' = w (y - mu) mu' / V,        E[-l''] = w mu'^2 / V,
    -l'' = E[-l''] - w (y - mu) (mu'' / V - mu'^2 V' / V^2).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from rglmm.families.base import Array, Family, Kernel, Link, Response

LogDensity = Callable[[Array, Array, Array], Array]


def with_link(
    canonical: Family,
    link: Link,
    log_density: LogDensity,
    variance_slope: Callable[[Array], Array],
    start: Callable[[Response], Array],
) -> Family:
    """The family `canonical` with another link.

    Parameters
    ----------
    canonical : Family
    link : Link
    log_density : callable
        ``(y, mu, weights) -> (n,)``, without what does not depend on mu.
    variance_slope : callable
        ``mu -> dV/dmu``.
    start : callable
        ``Response -> mu`` (n,): R's starting values.
    """

    def parts(weights: Array, eta: Array) -> tuple[Array, Array, Array, Array]:
        mu, first, second = link.linkinv(eta), link.mu_eta(eta), link.mu_eta2(eta)
        v = canonical.variance(mu)
        ratio = first / v
        turn = second / v - ratio * ratio * variance_slope(mu)
        return mu, first, ratio, turn

    def kernel(y: Array, weights: Array, eta: Array) -> Kernel:
        with np.errstate(all="ignore"):
            mu, first, ratio, turn = parts(weights, eta)
            residual = weights * (y - mu)
            expected = weights * first * ratio
            value = float(log_density(y, mu, weights).sum())
        return Kernel(value, residual * ratio, expected - residual * turn, expected)

    def density(y: Array, weights: Array, eta: Array) -> Array:
        with np.errstate(all="ignore"):
            return log_density(y, link.linkinv(eta), weights)

    def expected_slope(y: Array, weights: Array, eta: Array) -> Array:
        mu, first, ratio, turn = parts(weights, eta)
        return weights * (link.mu_eta2(eta) * ratio + first * turn)

    return replace(
        canonical,
        link=link,
        kernel=kernel,
        density=density,
        expected_slope=expected_slope,
        start=lambda response: link.link(start(response)),
        canonical=False,
    )
