"""lme4's covariance: ``T`` is the lower Cholesky factor relative to sigma, column by column.

Bates, Mächler, Bolker and Walker (2015), J. Stat. Softw. 67(1), equation (4): the relative
covariance factor. lme4 bounds the diagonal below by zero; the objective does not change when a
column of ``T`` changes its sign, so the solver runs without bounds and takes the signs away
afterwards.

The solver searches over ``x`` with ``T_ab = s_a x_ab`` below the diagonal and ``s_a sinh(x_aa)``
on it, ``s_a`` one over the root mean square of column ``a`` of z: units do not matter, the diagonal
is logarithmic far from zero and smooth through it.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.covariance.base import Structure

Array = NDArray[Any]


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


def _nearest(covariance: Array) -> Array:
    return np.linalg.cholesky(covariance)[_places(len(covariance))]


def _scales(rms: Array) -> tuple[Array, NDArray[np.bool_]]:
    """Per parameter: the scale of its row of ``T``, and whether it is on the diagonal."""
    rows, columns = _places(len(rms))
    return 1.0 / rms[rows], rows == columns


def _working(x: Array, rms: Array) -> tuple[Array, Array]:
    scale, diagonal = _scales(rms)
    theta = scale * np.where(diagonal, np.sinh(x), x)
    return theta, scale * np.where(diagonal, np.cosh(x), 1.0)


def _to_working(theta: Array, rms: Array) -> Array:
    scale, diagonal = _scales(rms)
    return np.where(diagonal, np.arcsinh(theta / scale), theta / scale)


UNSTRUCTURED = Structure(
    name="us",
    count=lambda k: k * (k + 1) // 2,
    start=_start,
    factor=_factor,
    pullback=_pullback,
    canonical=_canonical,
    nearest=_nearest,
    working=_working,
    to_working=_to_working,
)
