"""Transformations that remember the data they saw: ``poly`` and ``scale``.

On new data they must use the constants of the fit, so each returns its matrix and those constants.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from rglmm.errors import RError
from rglmm.frame.vectors import as_double, double, matrix_of
from rglmm.rbase.values import Vec

__all__ = ["OrthogonalBasis", "PolyState", "ScaleState", "poly", "scale"]


@dataclass(frozen=True)
class OrthogonalBasis:
    """Three-term recurrence of the polynomials orthogonal over the data.

    ``alpha`` (degree,) and ``norm2`` (degree + 2,) are R's ``attr(poly(x, d), "coefs")``.
    """

    alpha: np.ndarray
    norm2: np.ndarray


@dataclass(frozen=True)
class PolyState:
    """What ``poly`` needs on new data: one basis per variable, or none where raw."""

    degree: int
    bases: tuple[OrthogonalBasis, ...]
    raw: bool


@dataclass(frozen=True)
class ScaleState:
    """Constants of ``scale``; ``None`` where that step was switched off."""

    center: np.ndarray | None
    scale: np.ndarray | None


def poly(variables: list[Vec], degree: int, raw: bool, state: PolyState | None):
    """R's ``poly``: the matrix of polynomials, and its state.

    Columns are ``1 .. degree`` for one variable, ``1.0 0.1 ...`` for several.

    Raises
    ------
    RError
        NA in a variable; a degree that is not below the number of distinct points.
    """
    xs = [as_double(v) for v in variables]
    if any(np.isnan(x).any() for x in xs) and state is None:
        raise RError("missing values are not allowed in 'poly'", "poly(x, degree)")
    if state is None:
        state = PolyState(degree, () if raw else tuple(_basis(x, degree) for x in xs), raw)
    if raw:
        columns = [x[:, None] ** np.arange(1, degree + 1) for x in xs]
    else:
        columns = [_evaluate(x, b) for x, b in zip(xs, state.bases, strict=True)]
    if len(columns) == 1:
        names = tuple(str(d) for d in range(1, degree + 1))
        return double(columns[0], names), state
    return _several(columns, degree), state


def _basis(x: np.ndarray, degree: int) -> OrthogonalBasis:
    """The recurrence by orthogonalizing powers of the centred variable."""
    if degree < 1:
        raise RError("'degree' must be at least 1", "poly(x, degree)")
    if degree >= len(np.unique(x)):
        raise RError("'degree' must be less than number of unique points", "poly(x, degree)")
    mean = x.mean()
    powers = (x - mean)[:, None] ** np.arange(degree + 1)
    q, r = np.linalg.qr(powers)
    z = q * np.diag(r)
    norm2 = (z * z).sum(axis=0)
    alpha = ((x - mean)[:, None] * z * z).sum(axis=0) / norm2 + mean
    return OrthogonalBasis(alpha[:degree], np.concatenate([[1.0], norm2]))


def _evaluate(x: np.ndarray, basis: OrthogonalBasis) -> np.ndarray:
    """Normed polynomials 1 .. degree at `x`, by the recurrence."""
    alpha, norm2 = basis.alpha, basis.norm2
    z = [np.ones_like(x), x - alpha[0]]
    for i in range(1, len(alpha)):
        z.append((x - alpha[i]) * z[i] - norm2[i + 1] / norm2[i] * z[i - 1])
    return np.stack(z[1:], axis=1) / np.sqrt(norm2[2:])


def _several(columns: list[np.ndarray], degree: int) -> Vec:
    """Products of the one-variable polynomials whose degrees sum to at most `degree`."""
    padded = [np.column_stack([np.ones(len(c)), c]) for c in columns]
    grid = (tuple(reversed(d)) for d in product(range(degree + 1), repeat=len(columns)))
    degrees = [d for d in grid if 0 < sum(d) <= degree]
    out = [np.prod([p[:, i] for p, i in zip(padded, d, strict=True)], axis=0) for d in degrees]
    return double(np.stack(out, axis=1), tuple(".".join(map(str, d)) for d in degrees))


def scale(x: Vec, center: Vec | None, by: Vec | None, state: ScaleState | None):
    """R's ``scale``: a matrix of one column per column of `x`, and its state."""
    values = matrix_of(x)
    if state is None:
        middle = _constant(center, lambda: np.nanmean(values, axis=0))
        centred = values if middle is None else values - middle
        state = ScaleState(middle, _constant(by, lambda: _root_mean_square(centred)))
    if state.center is not None:
        values = values - state.center
    if state.scale is not None:
        values = values / state.scale
    return double(values, None if x.dimnames is None else x.dimnames[1]), state


def _constant(argument: Vec | None, compute) -> np.ndarray | None:
    """The constant of one step: computed for ``TRUE``, none for ``FALSE``, else as given."""
    if argument is None:
        return compute()
    if argument.kind == "logical":
        return compute() if bool(argument.data[0]) else None
    return as_double(argument)


def _root_mean_square(values: np.ndarray) -> np.ndarray:
    count = (~np.isnan(values)).sum(axis=0)
    return np.sqrt(np.nansum(values * values, axis=0) / np.maximum(1, count - 1))
