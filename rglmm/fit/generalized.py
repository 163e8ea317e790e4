"""``glmer``: maximum likelihood estimates of a generalised linear mixed model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.errors import RError, RglmmError, RMessage, RWarning, message, warning
from rglmm.families import Family, Response, family
from rglmm.fit.boundary import to_boundary
from rglmm.fit.convergence import (
    SINGULAR_MESSAGE,
    separated_columns,
    singular_terms,
    suspicious,
)
from rglmm.fit.mixed_fit import Convergence, MixedFit
from rglmm.fit.problems import laplace_problem, with_nodes
from rglmm.fit.search import search
from rglmm.fit.start import start_theta
from rglmm.frame import Design
from rglmm.likelihood import JointProblem, LaplaceProblem, LaplaceState
from rglmm.linalg import inverse_and_log_det, one_blas_thread
from rglmm.optimize import Optimum, Outcome

Array = NDArray[Any]

FALLBACK = (
    "variance-covariance matrix computed from finite-difference Hessian is\n"
    "not positive definite or contains NA values: falling back to var-cov estimated from RX"
)


def fit_glmer(design: Design, *, start: Any = None) -> MixedFit:
    """Fit a generalised linear mixed model by Laplace or adaptive Gauss-Hermite quadrature.

    Parameters
    ----------
    design : Design
    start : (n_theta,) array or mapping, optional
        Start of theta; by default an EM step from a relative standard deviation of one.

    Raises
    ------
    UnsupportedError
        A family that is not there.
    RError
        The response does not suit the family, or ``nAGQ`` not the random terms, in R's words.
    """
    nodes = design.ir.nAGQ
    if nodes < 0:
        raise RError(f"nAGQ = {nodes}: the number of quadrature points must not be negative")
    distribution = family(design.ir.family.name, design.ir.family.link)
    response = distribution.prepare(design.response, design.weights)
    with one_blas_thread(), _start_explained(distribution):
        problem = laplace_problem(design, distribution, response)
        theta = start_theta(start, problem.parameters.count, problem.p)
        if theta is None:
            theta, beta, state = problem.joint_start(problem.parameters.neutral(), em_steps=1)
        else:
            theta, beta, state = problem.joint_start(theta)
        if nodes == 0:
            theta, beta, optimum = _joint_optimum(problem, theta, beta)
        else:
            theta, beta, optimum = _optimum(problem, nodes, theta, beta, state)
        return _finish(design, problem, theta, beta, optimum, distribution, response)


def _optimum(
    problem: LaplaceProblem, nodes: int, theta: Array, beta: Array, state: LaplaceState
) -> tuple[Array, Array, Optimum]:
    """theta and beta that minimise the deviance, by Laplace or quadrature."""
    target = with_nodes(problem, nodes)
    optimum = search(
        target.evaluate,
        problem.parameters,
        np.concatenate([theta, beta]),
        2.0 * problem.fixed_information(state),
    )
    theta, beta = problem.split(optimum.x)
    problem.u = _in_signs_of(problem, theta)
    theta = to_boundary(problem.parameters, lambda trial: target.objective(trial, beta), theta)
    return theta, beta, optimum


def _joint_optimum(
    problem: LaplaceProblem, theta: Array, beta: Array
) -> tuple[Array, Array, Optimum]:
    """``nAGQ = 0``: theta that minimises the deviance with beta at the joint mode."""
    target = JointProblem(problem, beta)
    optimum = search(target.evaluate, problem.parameters, theta)
    problem.u = _in_signs_of(problem, optimum.x)
    theta = to_boundary(problem.parameters, target.objective, optimum.x)
    target.solve(theta)
    return theta, target.beta, optimum


@contextmanager
def _start_explained(distribution: Family) -> Iterator[None]:
    """A factorisation that fails outside of the search means that the model cannot be started."""
    try:
        yield
    except np.linalg.LinAlgError:
        raise RglmmError(
            f"the likelihood of {distribution.name}({distribution.link.name}) is not defined near "
            "the start: use another link, or rescale the predictors"
        ) from None


def _in_signs_of(problem: LaplaceProblem, theta: Array) -> list[Array]:
    """The remembered modes, with the signs that go with R's signs of theta."""
    _, signs = problem.parameters.canonical(theta)
    return [u * s for u, s in zip(problem.u, signs, strict=True)]


def _finish(
    design: Design,
    problem: LaplaceProblem,
    theta: Array,
    beta: Array,
    optimum: Optimum,
    distribution: Family,
    response: Response,
) -> MixedFit:
    state = problem.modes(theta, beta)
    conditions: list[RWarning | RMessage] = list(response.conditions)
    singular = singular_terms(design, problem.parameters, theta)
    if singular:
        conditions.append(message(SINGULAR_MESSAGE))
    separated = _separated(design, beta, optimum, response, distribution)
    for name in separated:
        conditions.append(
            warning(f"{name} separates {design.response_name}: the estimate of {name} is infinite")
        )
    converged = optimum.outcome is Outcome.CONVERGED and state.converged and not separated
    outcome = "separation" if separated else optimum.outcome.value
    if not converged and not separated:
        conditions.append(warning(f"Model failed to converge: {outcome}"))
    vcov_rx = _inverse(problem.fixed_information(state))
    vcov = _hessian_vcov(optimum.hessian, problem.parameters.count)
    if design.ir.nAGQ == 0:
        vcov = vcov_rx
    elif vcov is None:
        vcov = vcov_rx
        conditions.append(warning(FALLBACK))
    b = tuple(u @ f.T for u, f in zip(state.u, state.factors, strict=True))
    norm = sum(float(u.ravel() @ u.ravel()) for u in state.u)
    mu = distribution.link.linkinv(state.eta)
    deviance = state.deviance
    if design.ir.nAGQ > 1:
        deviance = with_nodes(problem, design.ir.nAGQ).objective(theta, beta)
    variance = distribution.variance(mu)
    squares = response.weights * (response.y - mu) ** 2
    working = np.divide(squares, variance, out=np.zeros_like(mu), where=variance > 0.0)
    return MixedFit(
        ir=design.ir,
        design=design,
        family=distribution,
        is_lmm=False,
        REML=False,
        theta=theta,
        beta=beta,
        u=tuple(state.u),
        b=b,
        Lambda=tuple(state.factors),
        sigma=1.0,
        objective=deviance,
        log_likelihood=-0.5 * deviance,
        npar=len(beta) + len(theta),
        vcov=vcov,
        vcov_rx=vcov_rx,
        eta=state.eta,
        mu=mu,
        y=response.y,
        prior_weights=response.weights,
        pwrss=float(working.sum()) + norm,
        convergence=Convergence(
            converged=converged,
            outcome=outcome,
            gradient=optimum.gradient,
            hessian=optimum.hessian,
            decrement=optimum.decrement,
            singular=singular,
            separated=separated,
            evaluations=optimum.evaluations,
            iterations=optimum.iterations,
        ),
        conditions=tuple(conditions),
    )


def _separated(
    design: Design, beta: Array, optimum: Optimum, response: Response, distribution: Family
) -> tuple[str, ...]:
    if optimum.outcome is Outcome.CONVERGED and not suspicious(design.X, beta):
        return ()
    columns = separated_columns(design.X, response, distribution)
    names = tuple(design.names[j] for j in columns)
    return tuple(n for n in names if n != "(Intercept)") or names


def _inverse(information: Array) -> Array:
    """The inverse, or where estimates are infinite the generalised one."""
    try:
        return inverse_and_log_det(information)[0]
    except np.linalg.LinAlgError:
        return np.linalg.pinv(information, hermitian=True)


def _hessian_vcov(hessian: Array | None, count: int) -> Array | None:
    """``2 H^-1`` for the fixed effects; None where ``H`` is not positive definite."""
    if hessian is None or not np.isfinite(hessian).all():
        return None
    if np.linalg.eigvalsh(hessian)[0] <= 0.0:
        return None
    return (2.0 * np.linalg.inv(hessian))[count:, count:]
