"""The normal distribution with the identity link: what ``lmer`` fits."""

from __future__ import annotations

import numpy as np

from rglmm.errors import RError
from rglmm.families.base import Array, Family, Kernel, Response
from rglmm.families.links import IDENTITY


def prepare(response: Array, weights: Array | None) -> Response:
    if response.ndim != 1:
        raise RError("response must be numeric", "mkRespMod(fr, REML = REMLpass)")
    w = np.ones(len(response)) if weights is None else np.asarray(weights, dtype=float)
    return Response(np.asarray(response, dtype=float), w, np.ones(len(response)))


def kernel(y: Array, weights: Array, eta: Array) -> Kernel:
    residual = y - eta
    slope = weights * residual
    return Kernel(-0.5 * float(slope @ residual), slope, weights, weights)


GAUSSIAN_IDENTITY = Family(
    name="gaussian",
    link=IDENTITY,
    variance=np.ones_like,
    prepare=prepare,
    start=lambda response: response.y,
    kernel=kernel,
    density=lambda y, weights, eta: -0.5 * weights * (y - eta) ** 2,
    expected_slope=lambda y, weights, eta: np.zeros_like(eta),
    constant=lambda response: 0.0,
    unit_deviance=lambda y, mu, weights: weights * (y - mu) ** 2,
)
