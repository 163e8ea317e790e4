"""The boundary of theta: tiny diagonals of ``T`` that are zero at the optimum."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.likelihood.parameters import Parameters

Array = NDArray[Any]

TINY = 1e-4
"""Diagonals of ``T`` below this (lme4's tolerance for a singular fit) are tried at zero."""
NOT_WORSE = 1e-9


def to_boundary(parameters: Parameters, objective: Callable[[Array], float], theta: Array) -> Array:
    """theta in R's signs, with each tiny diagonal at exactly zero where the objective agrees.

    The solver runs without bounds, since the objective is even in every column of ``T``; so an
    optimum on the boundary is approached from both sides and found as 1e-9, not as 0.
    """
    theta, _ = parameters.canonical(theta)
    value: float | None = None
    factors = parameters.factors(theta)
    for at, factor in zip(parameters.slices, factors, strict=True):
        columns = range(factor.shape[0], 0, -1)
        places = at.start + np.cumsum([0, *columns])[:-1]
        for place in places[np.abs(np.diag(factor)) < TINY]:
            if value is None:
                value = objective(theta)
            trial = theta.copy()
            trial[place] = 0.0
            at_zero = objective(trial)
            if at_zero <= value + NOT_WORSE:
                theta, value = trial, at_zero
    return theta
