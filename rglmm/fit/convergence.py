"""What the optimum tells: singular terms, separation, outcome, and the conditions R gives."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy  # scipy.optimize is loaded when a separation is looked for
from numpy.typing import NDArray

from rglmm.families import Family, Response
from rglmm.frame import Design
from rglmm.likelihood.parameters import Parameters

Array = NDArray[Any]

SINGULAR = 1e-4
"""lme4's tolerance: a diagonal element of theta below it makes a term singular."""
SINGULAR_MESSAGE = "boundary (singular) fit: see help('isSingular')"


def singular_terms(design: Design, parameters: Parameters, theta: Array) -> tuple[str, ...]:
    """Names of the terms with a diagonal element of ``T`` below lme4's tolerance."""
    return tuple(
        f"{' + '.join(term.columns)} | {term.group}"
        for term, factor in zip(design.random, parameters.factors(theta), strict=True)
        if (np.abs(np.diag(factor)) < SINGULAR).any()
    )


def suspicious(X: Array, beta: Array) -> bool:
    """Whether an effect over the range of its column is so large that separation is looked for."""
    if X.shape[1] == 0:
        return False
    return bool((np.abs(beta) * np.abs(X).max(axis=0) > 8.0).any())


def separated_columns(X: Array, response: Response, family: Family) -> NDArray[np.intp]:
    """Columns of X whose coefficient is infinite at the maximum of the likelihood.

    There is a direction ``d`` that never lowers the likelihood and somewhere raises it exactly
    when the linear programme ``max sum s_i x_i'd, s_i x_i'd >= 0, |d| <= 1`` (equality for rows
    that hold both outcomes) has a positive optimum: K. Konis (2007), *Linear programming algorithms
    for detecting separated data in binary logistic regression models*. For counts, rows with
    ``y = 0`` pull one way and all others hold ``x_i'd = 0``. A random effect of zero mean does not
    change the argument, so separation by X alone is what is found.
    """
    used = response.weights > 0.0
    y, rows = response.y[used], X[used]
    if family.name == "binomial":
        sign = np.where(y <= 0.0, -1.0, np.where(y >= 1.0, 1.0, 0.0))
    else:
        sign = np.where(y <= 0.0, -1.0, 0.0)
    signed = np.unique(np.column_stack([sign, rows]), axis=0)
    free = signed[signed[:, 0] == 0.0, 1:]
    pulled = signed[signed[:, 0] != 0.0]
    pulled = pulled[:, 1:] * pulled[:, :1]
    if not len(pulled):
        return np.empty(0, dtype=np.intp)
    size = np.maximum(np.abs(X).max(axis=0), 1e-300)
    answer = scipy.optimize.linprog(
        -(pulled / size).sum(axis=0),
        A_ub=-pulled / size,
        b_ub=np.zeros(len(pulled)),
        A_eq=free / size if len(free) else None,
        b_eq=np.zeros(len(free)) if len(free) else None,
        bounds=(-1.0, 1.0),
        method="highs",
    )
    if answer.status != 0 or -answer.fun < 1e-6:
        return np.empty(0, dtype=np.intp)
    return np.flatnonzero(np.abs(answer.x) > 1e-6)
