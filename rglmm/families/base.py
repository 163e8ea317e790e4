"""What a family and a link are: functions of arrays, no class trees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from rglmm.errors import RWarning

Array = NDArray[Any]


@dataclass(frozen=True)
class Link:
    """A link function: ``eta = link(mu)``, ``mu = linkinv(eta)``, and derivatives of the latter.

    ``mu_eta = dmu/deta`` and ``mu_eta2 = d2mu/deta2``, both functions of eta.
    """

    name: str
    link: Callable[[Array], Array]
    linkinv: Callable[[Array], Array]
    mu_eta: Callable[[Array], Array]
    mu_eta2: Callable[[Array], Array]


@dataclass(frozen=True)
class Response:
    """A response as the likelihood wants it.

    ``y`` (n,) is a proportion for the binomial, ``weights`` (n,) hold the trials then; `trials`
    (n,) are those of ``cbind()``, ones otherwise. `conditions` are R's warnings about the values.
    """

    y: Array
    weights: Array
    trials: Array
    conditions: tuple[RWarning, ...] = ()


@dataclass(frozen=True)
class Kernel:
    """The log-density of all rows without what does not depend on eta, and two derivatives.

    ``value`` is the weighted sum, ``slope`` (n,) its derivative in eta and ``weight`` (n,) minus
    the second derivative; ``expected`` (n,) is the mean of that over y, the same array for a
    canonical link.
    """

    value: float
    slope: Array
    weight: Array
    expected: Array


@dataclass(frozen=True)
class Family:
    """A response distribution with its link.

    Attributes
    ----------
    name : str
        R's name: ``binomial``.
    link : Link
    variance : callable
        ``mu -> V(mu)``.
    prepare : callable
        ``(response (n,) or (n, 2), weights or None) -> Response``; raises R's errors.
    start : callable
        ``Response -> eta`` (n,): R's starting values.
    kernel : callable
        ``(y, weights, eta) -> Kernel``.
    density : callable
        ``(y, weights, eta) -> (n,)``: the weighted log-density of each row, as in `kernel`.
    expected_slope : callable
        ``(y, weights, eta) -> d expected / d eta`` (n,).
    constant : callable
        ``Response -> float``: what `kernel` leaves out of the log-likelihood.
    unit_deviance : callable
        ``(y, mu, weights) -> (n,)``: R's ``dev.resids``.
    """

    name: str
    link: Link
    variance: Callable[[Array], Array]
    prepare: Callable[[Array, Array | None], Response]
    start: Callable[[Response], Array]
    kernel: Callable[[Array, Array, Array], Kernel]
    density: Callable[[Array, Array, Array], Array]
    expected_slope: Callable[[Array, Array, Array], Array]
    constant: Callable[[Response], float]
    unit_deviance: Callable[[Array, Array, Array], Array]
    canonical: bool = True
