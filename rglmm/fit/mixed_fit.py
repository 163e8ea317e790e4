"""The fitted model: a frozen record without methods; everything else is a function of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from rglmm.errors import RMessage, RWarning
from rglmm.families import Family
from rglmm.frame import Design
from rglmm.ir import ModelIR

Array = NDArray[Any]


@dataclass(frozen=True)
class Convergence:
    """What is known about the optimum, from exact derivatives.

    Attributes
    ----------
    converged : bool
    outcome : str
        ``converged``, or in words what went wrong.
    gradient : (d,) array
        Of the deviance or REML criterion in theta (LMM) or (theta, beta) (GLMM).
    hessian : (d, d) array or None
        Of the same, by central differences of the exact gradient.
    decrement : float
        ``g' H^-1 g``: squared distance to the optimum in units of ``sqrt(2)`` standard errors.
    singular : tuple of str
        Names of the terms whose covariance is singular (a diagonal of theta below 1e-4).
    separated : tuple of str
        Coefficients whose estimate is infinite because they separate the response.
    evaluations, iterations : int
    """

    converged: bool
    outcome: str
    gradient: Array
    hessian: Array | None
    decrement: float
    singular: tuple[str, ...]
    separated: tuple[str, ...]
    evaluations: int
    iterations: int


@dataclass(frozen=True)
class MixedFit:
    """A linear or generalised linear mixed model with its estimates.

    Attributes
    ----------
    theta : (sum k(k+1)/2,) array
        lme4's theta: the lower Cholesky factor of each term's covariance relative to sigma,
        column by column, terms in the order of ``design.random``.
    beta : (p,) array
        Fixed effects, named by ``design.names``.
    u, b : tuple of (q_t, k_t) arrays
        Conditional modes: spherical, and on the scale of the linear predictor.
    Lambda : tuple of (k_t, k_t) arrays
        The relative covariance factor of each term.
    sigma : float
        Residual standard deviation; 1 where the family has no scale.
    objective : float
        REML criterion or ``-2 log L``: what was minimised.
    log_likelihood : float
    npar : int
        Number of parameters: fixed effects, theta and, where estimated, sigma.
    vcov : (p, p) array
        Covariance of beta as ``vcov()`` gives it (GLMM: from the Hessian in (theta, beta)).
    vcov_rx : (p, p) array
        The same from ``R_X`` alone (``use.hessian = FALSE``).
    eta, mu, y, prior_weights : (n,) arrays
        Linear predictor, mean, response (a proportion for the binomial) and weights (the trials).
    pwrss : float
        Penalised weighted residual sum of squares.
    """

    ir: ModelIR
    design: Design
    family: Family
    is_lmm: bool
    REML: bool
    theta: Array
    beta: Array
    u: tuple[Array, ...]
    b: tuple[Array, ...]
    Lambda: tuple[Array, ...]
    sigma: float
    objective: float
    log_likelihood: float
    npar: int
    vcov: Array
    vcov_rx: Array
    eta: Array
    mu: Array
    y: Array
    prior_weights: Array
    pwrss: float
    convergence: Convergence
    conditions: tuple[RWarning | RMessage, ...]

    @property
    def n(self) -> int:
        """Number of observations."""
        return len(self.y)
