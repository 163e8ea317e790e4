"""lme4's covariance: ``T`` is the lower Cholesky factor relative to sigma, column by column.

Bates, Mächler, Bolker and Walker (2015), J. Stat. Softw. 67(1), equation (4): the relative
covariance factor. lme4 bounds the diagonal below by zero; the objective does not change when a
column of ``T`` changes its sign, so the solver runs without bounds and takes the signs away
afterwards.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from rglmm.covariance.base import Structure

Array = NDArray[np.float64]


@cache
def _places(k: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the lower triangle in column-major order."""
    columns, rows = np.triu_indices(k)
    return rows, columns


def _start(k: int) -> Array:
    rows, columns = _places(k)
    return (rows == columns).astype(float)


def _factor(theta: Array, k: int) -> Array:
    out = np.zeros((k, k))
    out[_places(k)] = theta
    return out


def _pullback(theta: Array, gradient: Array) -> Array:
    return gradient[_places(gradient.shape[0])]


def _canonical(theta: Array, k: int) -> tuple[Array, Array]:
    factor = _factor(theta, k)
    signs = np.where(np.diag(factor) < 0.0, -1.0, 1.0)
    return (factor * signs)[_places(k)] + 0.0, signs


UNSTRUCTURED = Structure(
    name="us",
    count=lambda k: k * (k + 1) // 2,
    start=_start,
    factor=_factor,
    pullback=_pullback,
    canonical=_canonical,
)
