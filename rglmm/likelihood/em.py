"""One step of the EM algorithm for theta: a good start from a poor one.

Laird and Ware (1982), Biometrics 38: the new relative covariance of a term is the mean over its
levels of ``b_l b_l' / sigma^2`` plus the conditional covariance of ``b_l / sigma``. The steps
shorten near the optimum, but the first ones go far in the right direction, whatever the start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from rglmm.likelihood.parameters import Parameters

Array = NDArray[Any]


def em_update(
    parameters: Parameters,
    factors: Sequence[Array],
    u: Sequence[Array],
    own: Sequence[Array],
    sigma: float,
) -> Array:
    """theta after one EM step.

    Parameters
    ----------
    factors : sequence of (k_t, k_t) arrays
    u : sequence of (q_t, k_t) arrays
        Spherical modes (on the scale of y where sigma is not 1).
    own : sequence of (q_t, k_t, k_t) arrays
        Diagonal blocks of ``H^-1``.
    """
    covariances = []
    for factor, modes, blocks in zip(factors, u, own, strict=True):
        inner = modes.T @ modes / sigma**2 / len(modes) + blocks.mean(axis=0)
        covariances.append(factor @ inner @ factor.T)
    return parameters.nearest(covariances)
