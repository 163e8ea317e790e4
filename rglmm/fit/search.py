"""The search for the optimum, on the solver's scale of theta."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.likelihood.parameters import Parameters
from rglmm.optimize import Optimum, difference_hessian, minimize

Array = NDArray[Any]

START_STEP = 1e-3
LONGEST_STEP = 1.0
"""On the working scale of theta: a factor of about e for standard deviations that are not small."""
EM_STEPS = 2


def search(
    evaluate: Callable[[Array], tuple[float, Array]],
    parameters: Parameters,
    start: Array,
    fixed_hessian: Array | None = None,
) -> Optimum:
    """Minimise over ``theta`` or, with `fixed_hessian`, over ``(theta, beta)``.

    Parameters
    ----------
    evaluate : callable
        ``(theta[, beta]) -> (value, gradient)``.
    start : array
        Start of the same vector.
    fixed_hessian : (p, p) array, optional
        Approximate Hessian in beta. The columns for theta are found by differences.

    Returns
    -------
    Optimum
        With ``x``, gradient and Hessian in theta (and beta).
    """
    count = parameters.count

    def on_working_scale(x: Array) -> tuple[float, Array]:
        point, slope = x.copy(), np.ones_like(x)
        point[:count], slope[:count] = parameters.working(x[:count])
        value, gradient = evaluate(point)
        return value, gradient * slope

    first = start.copy()
    first[:count] = parameters.to_working(start[:count])
    at_start = on_working_scale(first)
    found = minimize(
        on_working_scale,
        first,
        at_start=at_start,
        hessian=_start_hessian(on_working_scale, first, at_start[1], count, fixed_hessian),
        central=fixed_hessian is not None,
        longest=np.where(np.arange(len(first)) < count, LONGEST_STEP, np.inf),
    )
    x, slope = found.x.copy(), np.ones_like(found.x)
    x[:count], slope[:count] = parameters.working(found.x[:count])
    curvature = None if found.hessian is None else found.hessian / np.outer(slope, slope)
    return replace(found, x=x, gradient=found.gradient / slope, hessian=curvature)


def em_start(em_step: Callable[[Array], Array], theta: Array) -> Array:
    """theta after a few EM steps: near the optimum in scale, from any start."""
    for _ in range(EM_STEPS):
        theta = em_step(theta)
    return theta


def _start_hessian(
    objective: Callable[[Array], tuple[float, Array]],
    first: Array,
    gradient: Array,
    count: int,
    fixed_hessian: Array | None,
) -> Array:
    """Curvature at the start: one-sided differences for theta, what is known for beta."""
    columns = difference_hessian(
        lambda x: objective(x)[1],
        first,
        np.full(len(first), START_STEP),
        range(count),
        gradient,
    )
    out = np.zeros((len(first), len(first)))
    out[:, :count] = columns
    out[:count, :] = columns.T
    out[:count, :count] = 0.5 * (columns[:count] + columns[:count].T)
    if fixed_hessian is not None:
        out[count:, count:] = fixed_hessian
    return out
