"""BFGS with a line search, then Newton steps with a Hessian by differences.

Nocedal and Wright (2006), Numerical Optimization, chapters 3 and 6. The quasi-Newton phase ends
where the predicted decrease is too small for the function value to show it; the Newton phase goes
on with gradients alone, so that the minimiser is found to the accuracy of the gradient and not of
the function (which is the square root worse).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.optimize.derivatives import difference_hessian

Array = NDArray[Any]
Objective = Callable[[Array], tuple[float, Array]]

SUFFICIENT_DECREASE = 1e-4
CURVATURE = 0.9
ROUNDING = 1e-14
"""Relative error that is allowed for when two values are compared (Hager and Zhang 2005)."""
EXPECTED_DECREASE = 1e-7
EXPECTED_DECREASE_CENTRAL = 1e-12
"""The quasi-Newton phase ends when half of ``g' B^-1 g`` falls below this: a deviance.

The Hessian is taken there, and its relative error is the distance to the optimum in standard
errors: 1e-6 where it is kept (central differences), for standard errors are printed to six digits.
"""
CENTRAL_STEP = 1e-3
ONE_SIDED_STEP = 1e-4
"""Steps of the final differences in standard errors: the gradient's own error shows below these."""
NEWTON_DECREMENT = 1e-18
"""The Newton phase ends when ``g' H^-1 g`` does: a step of 1e-9 standard errors."""


class Outcome(StrEnum):
    """How a minimisation ended."""

    CONVERGED = "converged"
    NOT_POSITIVE_DEFINITE = "the Hessian at the solution is not positive definite"
    LINE_SEARCH = "no step decreases the objective although its gradient is not zero"
    MAX_ITERATIONS = "the iteration limit was reached"
    UNDEFINED = "the objective is not finite at the start"


@dataclass(frozen=True)
class Optimum:
    """A minimiser's answer.

    Attributes
    ----------
    x : (d,) array
    value : float
    gradient : (d,) array
    hessian : (d, d) array or None
        By differences of the exact gradient, at or within a last Newton step of `x`.
    outcome : Outcome
    decrement : float
        ``g' H^-1 g`` at `x`: the squared distance to the minimum in units of the Hessian.
    evaluations, iterations : int
    """

    x: Array
    value: float
    gradient: Array
    hessian: Array | None
    outcome: Outcome
    decrement: float
    evaluations: int
    iterations: int


class _Counter:
    """The objective with its count, a non-finite value or a failed factorisation as infinity."""

    def __init__(self, objective: Objective) -> None:
        self.objective = objective
        self.count = 0

    def __call__(self, x: Array) -> tuple[float, Array]:
        self.count += 1
        try:
            value, gradient = self.objective(x)
        except (np.linalg.LinAlgError, FloatingPointError):
            return np.inf, np.full_like(x, np.nan)
        if not (np.isfinite(value) and np.isfinite(gradient).all()):
            return np.inf, np.full_like(x, np.nan)
        return value, gradient

    def gradient(self, x: Array) -> Array:
        return self(x)[1]


def minimize(
    objective: Objective,
    x: Array,
    *,
    at_start: tuple[float, Array] | None = None,
    hessian: Array | None = None,
    step: Callable[[Array, Array], Array] | None = None,
    central: bool = True,
    longest: Array | None = None,
    max_iterations: int = 500,
) -> Optimum:
    """Minimise a smooth function with its exact gradient.

    Parameters
    ----------
    objective : callable
        ``x -> (value, gradient)``. A value that is not finite is a rejected step, no error.
    x : (d,) array
        Start.
    at_start : tuple, optional
        Value and gradient at the start, where they are known.
    hessian : (d, d) array, optional
        Approximate Hessian at the start (symmetric; made positive definite here).
    step : callable, optional
        ``(x, hessian) -> (d,)`` steps of the final differences; by default a fraction of
        the standard errors that the approximate Hessian implies.
    longest : (d,) array, optional
        The longest step that a line search starts with, per coordinate (infinite where free).
    central : bool
        Central differences for the final Hessian; one-sided ones cost half and are good to four
        digits, enough where the Hessian serves the last steps only.
    """
    f = _Counter(objective)
    x = np.array(x, dtype=float)
    value, gradient = at_start or f(x)
    if not np.isfinite(value):
        return Optimum(x, value, gradient, None, Outcome.UNDEFINED, np.inf, f.count, 0)
    if x.size == 0:
        return Optimum(x, value, gradient, np.empty((0, 0)), Outcome.CONVERGED, 0.0, f.count, 0)
    approximate = np.eye(x.size) if hessian is None else _positive(hessian)
    target = EXPECTED_DECREASE_CENTRAL if central else EXPECTED_DECREASE
    iterations = 0
    outcome = Outcome.CONVERGED
    for _restart in range(4):
        x, value, gradient, approximate, more, outcome = _bfgs(
            f, x, value, gradient, approximate, max_iterations - iterations, longest, target
        )
        iterations += more
        sizes = step(x, approximate) if step else _default_step(approximate, central)
        exact = difference_hessian(f.gradient, x, sizes, at_x=None if central else gradient)
        if not np.isfinite(exact).all():
            return Optimum(x, value, gradient, None, outcome, np.inf, f.count, iterations)
        least = np.linalg.eigvalsh(_unit_diagonal(exact))[0]
        if least > 1e-10:
            x, value, gradient, decrement, done = _newton(f, x, value, gradient, exact)
            if done:
                return Optimum(
                    x, value, gradient, exact, Outcome.CONVERGED, decrement, f.count, iterations
                )
            approximate = exact
        else:
            x, value, gradient = _leave_saddle(f, x, value, gradient, exact)
            approximate = _positive(exact)
        if outcome is Outcome.MAX_ITERATIONS:
            break
    least = np.linalg.eigvalsh(_unit_diagonal(exact))[0]
    if least <= 1e-10:
        return Optimum(
            x, value, gradient, exact, Outcome.NOT_POSITIVE_DEFINITE, np.inf, f.count, iterations
        )
    decrement = float(gradient @ np.linalg.solve(exact, gradient))
    if decrement < 1e-10:
        outcome = Outcome.CONVERGED
    elif outcome is Outcome.CONVERGED:
        outcome = Outcome.LINE_SEARCH
    return Optimum(x, value, gradient, exact, outcome, decrement, f.count, iterations)


def _default_step(hessian: Array, central: bool) -> Array:
    return (CENTRAL_STEP if central else ONE_SIDED_STEP) * np.sqrt(1.0 / np.diag(hessian))


def _unit_diagonal(matrix: Array) -> Array:
    """`matrix` scaled so that its diagonal is one in size: eigenvalues without units."""
    d = np.sqrt(np.maximum(np.abs(np.diag(matrix)), 1e-300))
    return matrix / np.outer(d, d)


def _positive(matrix: Array) -> Array:
    """A positive definite matrix near a symmetric one: eigenvalues in size, bounded below."""
    d = np.sqrt(np.maximum(np.abs(np.diag(matrix)), 1e-8))
    values, vectors = np.linalg.eigh(matrix / np.outer(d, d))
    bounded = np.maximum(np.abs(values), 1e-3)
    return (vectors * bounded) @ vectors.T * np.outer(d, d)


def _bfgs(
    f: _Counter,
    x: Array,
    value: float,
    gradient: Array,
    hessian: Array,
    limit: int,
    longest: Array | None,
    target: float,
) -> tuple[Array, float, Array, Array, int, Outcome]:
    inverse = np.linalg.inv(hessian)
    for iteration in range(limit):
        direction = -inverse @ gradient
        slope = float(gradient @ direction)
        if -slope < 2.0 * target:
            return x, value, gradient, np.linalg.inv(inverse), iteration, Outcome.CONVERGED
        if longest is not None:
            direction = direction / max(1.0, float(np.max(np.abs(direction) / longest)))
            slope = float(gradient @ direction)
        found = _line_search(f, x, value, slope, direction)
        if found is None:
            return x, value, gradient, np.linalg.inv(inverse), iteration, Outcome.LINE_SEARCH
        length, new_value, new_gradient = found
        s, y = length * direction, new_gradient - gradient
        x, value, gradient = x + s, new_value, new_gradient
        curvature = float(s @ y)
        if curvature > 1e-10 * np.sqrt(float(s @ s) * float(y @ y)):
            hy = inverse @ y
            inverse += (1.0 + float(y @ hy) / curvature) / curvature * np.outer(s, s)
            inverse -= (np.outer(hy, s) + np.outer(s, hy)) / curvature
    return x, value, gradient, np.linalg.inv(inverse), limit, Outcome.MAX_ITERATIONS


def _line_search(
    f: _Counter, x: Array, value: float, slope: float, direction: Array
) -> tuple[float, float, Array] | None:
    """A step that satisfies the weak Wolfe conditions (bisection with interpolation)."""
    low, high, length = 0.0, np.inf, 1.0
    noise = ROUNDING * (1.0 + abs(value))
    best: tuple[float, float, Array] | None = None
    for _ in range(40):
        new_value, gradient = f(x + length * direction)
        if not new_value <= value + SUFFICIENT_DECREASE * length * slope + noise:
            high = length
            length = _interpolate(low, length, value, slope, new_value)
        else:
            best = (length, new_value, gradient)
            if float(gradient @ direction) >= CURVATURE * slope:
                return best
            low = length
            if np.isfinite(high):
                length = 0.5 * (low + high)
            elif length >= 32.0:
                return best
            else:
                length *= 2.0
        if best is not None and high - low < 1e-3 * high:
            break
        if length < 1e-12:
            break
    return best


def _interpolate(low: float, length: float, value: float, slope: float, new_value: float) -> float:
    """Minimum of the parabola through value, slope and the new value, kept inside the bracket."""
    if low > 0.0 or not np.isfinite(new_value):
        return low + 0.3 * (length - low)
    rise = new_value - value - slope * length
    inner = -0.5 * slope * length * length / rise if rise > 0.0 else 0.5 * length
    return float(np.clip(inner, 0.1 * length, 0.6 * length))


def _newton(
    f: _Counter, x: Array, value: float, gradient: Array, hessian: Array
) -> tuple[Array, float, Array, float, bool]:
    """Newton steps with a fixed Hessian as long as the gradient shrinks."""
    decrement = float(gradient @ np.linalg.solve(hessian, gradient))
    for _ in range(8):
        if decrement < NEWTON_DECREMENT:
            break
        new = x - np.linalg.solve(hessian, gradient)
        new_value, new_gradient = f(new)
        if not new_value <= value + 1e-9 * (1.0 + abs(value)):
            return x, value, gradient, decrement, False
        new_decrement = float(new_gradient @ np.linalg.solve(hessian, new_gradient))
        if new_decrement >= decrement:
            break
        x, value, gradient, decrement = new, new_value, new_gradient, new_decrement
    return x, value, gradient, decrement, decrement < 1e-12


def _leave_saddle(
    f: _Counter, x: Array, value: float, gradient: Array, hessian: Array
) -> tuple[Array, float, Array]:
    """Step along the direction of most negative curvature, both ways; the better point or `x`."""
    d = np.sqrt(np.maximum(np.abs(np.diag(hessian)), 1e-8))
    values, vectors = np.linalg.eigh(hessian / np.outer(d, d))
    if values[0] > -1e-8:
        return x, value, gradient
    for sign in (1.0, -1.0):
        for length in (1.0, 0.1):
            new = x + sign * length * vectors[:, 0] / d
            new_value, new_gradient = f(new)
            if new_value < value:
                return new, new_value, new_gradient
    return x, value, gradient
