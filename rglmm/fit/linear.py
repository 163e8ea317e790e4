"""``lmer``: REML or ML estimates of a linear mixed model from its design."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.errors import RglmmError, RMessage, RWarning, message, warning
from rglmm.families import GAUSSIAN_IDENTITY
from rglmm.fit.boundary import to_boundary
from rglmm.fit.convergence import SINGULAR_MESSAGE, singular_terms
from rglmm.fit.mixed_fit import Convergence, MixedFit
from rglmm.fit.problems import gaussian_problem
from rglmm.fit.search import em_start, search
from rglmm.fit.start import start_theta
from rglmm.frame import Design
from rglmm.likelihood import GaussianProblem
from rglmm.linalg import one_blas_thread
from rglmm.optimize import Optimum, Outcome

Array = NDArray[Any]


def fit_lmer(design: Design, *, start: Any = None) -> MixedFit:
    """Fit a linear mixed model.

    Parameters
    ----------
    design : Design
    start : (n_theta,) array or mapping, optional
        Start of theta; by default EM steps from a relative standard deviation of one.

    Raises
    ------
    RglmmError
        The model has no residual variation to estimate.
    """
    reml = bool(design.ir.REML)
    with one_blas_thread():
        problem = gaussian_problem(design, reml)
        _refuse_perfect_fit(problem, design)
        scale = problem.parameters
        first = start_theta(start, scale.count, problem.p)
        if first is None:
            first = em_start(problem.em_step, scale.neutral())
        optimum = search(problem.evaluate, scale, first)
        theta = to_boundary(scale, problem.objective, optimum.x)
        return _finish(design, problem, theta, optimum, reml)


def _refuse_perfect_fit(problem: GaussianProblem, design: Design) -> None:
    size = float(design.response @ design.response)
    if problem.nu <= 0 or problem.gram[-1, -1] <= 1e-28 * max(size, 1e-300):
        raise RglmmError(
            f"the fixed effects fit {design.response_name} without a residual: there is no "
            "variation left from which variance components could be estimated"
        )


def _finish(
    design: Design, problem: GaussianProblem, theta: Array, optimum: Optimum, reml: bool
) -> MixedFit:
    state = problem.state(theta)
    singular = singular_terms(design, problem.parameters, theta)
    converged = optimum.outcome is Outcome.CONVERGED
    conditions: list[RWarning | RMessage] = []
    if singular:
        conditions.append(message(SINGULAR_MESSAGE))
    if not converged:
        conditions.append(warning(f"Model failed to converge: {optimum.outcome.value}"))
    convergence = Convergence(
        converged=converged,
        outcome=optimum.outcome.value,
        gradient=optimum.gradient,
        hessian=optimum.hessian,
        decrement=optimum.decrement,
        singular=singular,
        separated=(),
        evaluations=optimum.evaluations,
        iterations=optimum.iterations,
    )
    b = tuple(u @ f.T for u, f in zip(state.u, state.factors, strict=True))
    eta = design.X @ state.beta + problem.basis.expand(b)
    if design.offset is not None:
        eta = eta + design.offset
    vcov = state.sigma**2 * state.unscaled_vcov
    return MixedFit(
        ir=design.ir,
        design=design,
        family=GAUSSIAN_IDENTITY,
        is_lmm=True,
        REML=reml,
        theta=theta,
        beta=state.beta,
        u=tuple(state.u),
        b=b,
        Lambda=tuple(state.factors),
        sigma=state.sigma,
        objective=state.objective,
        log_likelihood=-0.5 * state.objective,
        npar=len(state.beta) + len(theta) + 1,
        vcov=vcov,
        vcov_rx=vcov,
        eta=eta,
        mu=eta,
        y=design.response,
        prior_weights=np.ones(len(eta)) if design.weights is None else design.weights,
        pwrss=state.pwrss,
        convergence=convergence,
        conditions=tuple(conditions),
    )
