"""The objective function of a fitted model at any parameters, on R's scale."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.fit.mixed_fit import MixedFit
from rglmm.fit.problems import problem_of, with_nodes
from rglmm.likelihood import GaussianProblem, JointProblem
from rglmm.linalg import one_blas_thread

Array = NDArray[Any]


def objective_at(fit: MixedFit, theta: Array, beta: Array | None = None) -> float:
    """What R's ``update(m, devFunOnly = TRUE)`` returns at these parameters.

    Parameters
    ----------
    theta : (n_theta,) array
    beta : (p,) array, optional
        For a GLMM; the estimates by default. A linear model profiles it out, ``nAGQ = 0`` takes it
        at the joint mode.

    Returns
    -------
    float
        REML criterion or ``-2 log L``.
    """
    theta = np.asarray(theta, dtype=float)
    with one_blas_thread():
        problem = problem_of(fit)
        if isinstance(problem, GaussianProblem):
            return problem.objective(theta)
        nodes = fit.ir.nAGQ
        if nodes == 0:
            return JointProblem(problem, fit.beta).objective(theta)
        beta = fit.beta if beta is None else np.asarray(beta, dtype=float)
        return with_nodes(problem, nodes).objective(theta, beta)
