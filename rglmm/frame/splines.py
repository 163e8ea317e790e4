"""Spline bases in a formula: R's ``bs`` and ``ns``, on new data with the knots of the fit.

B-splines by the recurrence of Cox and de Boor (:class:`scipy.interpolate.BSpline`). A natural
spline is a cubic spline whose second derivative vanishes at both boundary knots; its basis is the
cubic basis rotated into the null space of these two conditions by the QR decomposition of the
matrix of second derivatives, and it goes on as a straight line outside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import BSpline

from rglmm.errors import RError, warning
from rglmm.frame.vectors import as_double, check_size, double
from rglmm.rbase.values import Vec

__all__ = ["SplineState", "bs", "ns"]


@dataclass(frozen=True)
class SplineState:
    """Interior and boundary knots, degree, and whether the first column is kept."""

    knots: np.ndarray
    boundary: tuple[float, float]
    degree: int
    intercept: bool


def bs(
    x: Vec,
    df: Vec | None = None,
    knots: Vec | None = None,
    degree: Vec | None = None,
    intercept: Vec | None = None,
    boundary: Vec | None = None,
    state: SplineState | None = None,
) -> tuple[Vec, SplineState]:
    """R's ``bs``: a basis of polynomial splines, one column for each degree of freedom.

    Raises
    ------
    RError
        ``'degree' must be integer >= 1``, no values.
    """
    values = as_double(x).ravel()
    if state is None:
        order = 1 + (3 if degree is None else int(as_double(degree)[0]))
        if order < 2:
            raise RError("'degree' must be integer >= 1", "bs(x)")
        keep = _flag(intercept)
        count = None if df is None else _interior(df, order - 1 + keep)
        state = _state(values, knots, count, boundary, order - 1, keep)
    known = ~np.isnan(values)
    low, high = state.boundary
    if known.any() and (values[known].min() < low or values[known].max() > high):
        warning("some 'x' values beyond boundary knots may cause ill-conditioned bases", "bs(x)")
    basis = _basis(state)(np.where(known, values, low))
    return _result(basis, known, state), state


def ns(
    x: Vec,
    df: Vec | None = None,
    knots: Vec | None = None,
    intercept: Vec | None = None,
    boundary: Vec | None = None,
    state: SplineState | None = None,
) -> tuple[Vec, SplineState]:
    """R's ``ns``: a basis of natural cubic splines."""
    values = as_double(x).ravel()
    if state is None:
        keep = _flag(intercept)
        count = None if df is None else _interior(df, 1 + keep)
        state = _state(values, knots, count, boundary, 3, keep)
    known = ~np.isnan(values)
    spline, slope = _basis(state), _basis(state).derivative()
    low, high = state.boundary
    inside = np.clip(np.where(known, values, low), low, high)
    basis = spline(inside)
    outside = known & (inside != values)
    if outside.any():
        basis[outside] += (values - inside)[outside, None] * slope(inside[outside])
    curvature = spline.derivative(2)(np.array(state.boundary))
    first = 0 if state.intercept else 1
    q, _ = np.linalg.qr(curvature[:, first:].T, mode="complete")
    natural = SplineState(state.knots, state.boundary, 3, True)
    return _result(basis[:, first:] @ q[:, 2:], known, natural), state


def _flag(value: Vec | None) -> bool:
    return value is not None and bool(value.data[0])


def _interior(df: Vec, fixed: int) -> int:
    """The number of interior knots that leaves `df` columns, `fixed` of which need no knot."""
    count = int(as_double(df)[0]) - fixed
    if count < 0:
        warning(f"'df' was too small; have used {fixed}")
        return 0
    return count


def _state(
    values: np.ndarray,
    knots: Vec | None,
    count: int | None,
    boundary: Vec | None,
    degree: int,
    intercept: bool,
) -> SplineState:
    check_size((count or 0) * len(values), "the spline basis")
    known = values[~np.isnan(values)]
    if not len(known):
        raise RError("no non-missing values to place knots on", "quantile.default(x)")
    edges = (known.min(), known.max()) if boundary is None else np.sort(as_double(boundary))
    low, high = float(edges[0]), float(edges[1])
    if knots is not None:
        interior = np.sort(as_double(knots).ravel())
    else:
        inside = known[(known >= low) & (known <= high)]
        places = np.linspace(0.0, 1.0, (count or 0) + 2)[1:-1]
        interior = np.quantile(inside, places)
    return SplineState(interior, (low, high), degree, intercept)


def _basis(state: SplineState) -> BSpline:
    """All B-splines of the knots at once, as one spline with vector coefficients."""
    low, high = state.boundary
    edge = state.degree + 1
    knots = np.concatenate([np.full(edge, low), state.knots, np.full(edge, high)])
    return BSpline(np.sort(knots), np.eye(len(knots) - edge), state.degree, extrapolate=True)


def _result(basis: np.ndarray, known: np.ndarray, state: SplineState) -> Vec:
    """The columns named 1 .. k; NaN where x is missing."""
    columns = basis if state.intercept else basis[:, 1:]
    if not known.all():
        columns = columns.copy()
        columns[~known] = np.nan
    return double(columns, tuple(str(j + 1) for j in range(columns.shape[1])))
