"""The profiled deviance and the REML criterion of a linear mixed model, with their gradient.

Bates, Mächler, Bolker and Walker (2015), J. Stat. Softw. 67(1): the profiled deviance is their
equation (35), the profiled REML criterion equation (42),

    d(theta) = log|H| + [log|M_X|] + nu (1 + log(2 pi r^2 / nu)),     nu = n  [n - p],

with ``H = Lambda' Z'WZ Lambda + I``, ``M_X = X'WX - (Lambda'Z'WX)' H^-1 Lambda'Z'WX`` and ``r^2``
the penalised residual sum of squares at its minimum.

Everything is a function of cross-products, formed once, so that an evaluation does not depend on
``n``. To keep digits, X is replaced by an orthonormal basis (QR) and y by its residual on X before
the cross-products are formed: a response far from zero costs nothing.

The gradient. Let ``U = H^-1 Lambda' Z'W [X y]``, ``Q = Z'W([X y] - Z Lambda U)`` and ``M`` the
matrix of which ``M_X`` is a block and ``r^2`` a Schur complement. It is a minimum over ``u``, so
its derivative sees ``Lambda`` only where it stands:

    d M = - sum_l (Q_l' dT U_l + U_l' dT' Q_l),      d log|H| = 2 tr(H^-1 Lambda' Z'WZ dLambda)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_triangular

from rglmm.likelihood.em import em_update
from rglmm.likelihood.parameters import Parameters
from rglmm.linalg import (
    Basis,
    CrossProducts,
    Factor,
    Layout,
    factorize,
    inverse_and_log_det,
    residual_projection,
    scale,
    trace_gradient,
)

Array = NDArray[Any]


@dataclass(frozen=True)
class GaussianState:
    """The solution of the penalised least squares problem at one theta.

    Attributes
    ----------
    objective : float
    beta : (p,) array
    u : list of (q_t, k_t) arrays
    pwrss : float
        ``r^2``, the penalised weighted residual sum of squares.
    sigma : float
        ``sqrt(r^2 / nu)``.
    unscaled_vcov : (p, p) array
        ``(R_X' R_X)^-1``; times ``sigma^2`` the covariance of beta.
    factor : Factor
        ``H`` factored.
    factors : list of (k_t, k_t) arrays
    log_det_H, log_det_RX : float
        ``log|H|`` and ``log|M_X|``.
    """

    objective: float
    beta: Array
    u: list[Array]
    pwrss: float
    sigma: float
    unscaled_vcov: Array
    factor: Factor
    factors: list[Array]
    log_det_H: float
    log_det_RX: float


@dataclass(frozen=True)
class _Reduced:
    """What value and gradient share at one theta."""

    factors: list[Array]
    factor: Factor
    U: list[Array]
    inverse: Array
    coefficients: Array
    pwrss: float
    log_det_RX: float


class GaussianProblem:
    """``theta -> d(theta)`` for one set of data.

    Parameters
    ----------
    layout : Layout
    z : sequence of (n, k_t) arrays
    X : (n, p) array of full column rank
    y : (n,) array, with the offset taken away
    weights : (n,) array of precision weights, or None
    parameters : Parameters
    reml : bool
    """

    def __init__(
        self,
        layout: Layout,
        z: Sequence[Array],
        X: Array,
        y: Array,
        weights: Array | None,
        parameters: Parameters,
        reml: bool,
    ) -> None:
        n, p = X.shape
        self.layout, self.parameters = layout, parameters
        self.n, self.p, self.reml = n, p, reml
        self.nu = n - p if reml else n
        shift, constant = _exact_shift(X, y)
        y = y - shift
        root = None if weights is None else np.sqrt(weights)
        Q, self.R = np.linalg.qr(X if root is None else X * root[:, None])
        response = y if root is None else y * root
        projected = Q.T @ response
        self.beta0 = solve_triangular(self.R, projected) if p else np.empty(0)
        # twice is enough: the second projection removes what rounding left of the first
        residual = response - Q @ projected
        again = Q.T @ residual
        residual = residual - Q @ again
        if p:
            self.beta0 = self.beta0 + solve_triangular(self.R, again)
        self.beta0 = self.beta0 + shift * constant
        both = np.column_stack([Q, residual])
        self.gram = both.T @ both
        self.basis = Basis(layout, z)
        self.cross: CrossProducts = self.basis.cross(weights)
        self.right = self.basis.project(both if root is None else both * root[:, None])
        zero = weights is not None and not (weights > 0.0).all()
        self.log_weights = 0.0 if weights is None or zero else float(np.log(weights).sum())
        self.log_det_R2 = 2.0 * float(np.log(np.abs(np.diag(self.R))).sum())

    def _reduce(self, theta: Array) -> _Reduced:
        factors = self.parameters.factors(theta)
        factor = factorize(self.layout, scale(self.cross, factors))
        rhs = [_apply(f.T, r) for f, r in zip(factors, self.right, strict=True)]
        U = factor.solve(rhs)
        m, p = self.gram.copy(), self.p
        for r, u in zip(rhs, U, strict=True):
            m -= r.reshape(-1, p + 1).T @ u.reshape(-1, p + 1)
        inverse, log_det = inverse_and_log_det(m[:p, :p])
        coefficients = inverse @ m[:p, p]
        pwrss = float(m[p, p] - m[:p, p] @ coefficients)
        log_det_RX = log_det + self.log_det_R2
        return _Reduced(factors, factor, U, inverse, coefficients, pwrss, log_det_RX)

    def _objective(self, at: _Reduced) -> float:
        if at.pwrss <= 0.0:
            return -np.inf if self.nu > 0 else np.inf
        value = at.factor.log_det + self.nu * (1.0 + np.log(2.0 * np.pi * at.pwrss / self.nu))
        if self.reml:
            value += at.log_det_RX
        return float(value) - self.log_weights

    def objective(self, theta: Array) -> float:
        """The criterion alone."""
        return self._objective(self._reduce(theta))

    def evaluate(self, theta: Array) -> tuple[float, Array]:
        """The criterion and its gradient in theta."""
        at = self._reduce(theta)
        selected = at.factor.selected_inverse()
        trace = trace_gradient(self.layout, self.cross, selected.own, selected.pair, at.factors)
        effects = [_apply(f, u) for f, u in zip(at.factors, at.U, strict=True)]
        Q = residual_projection(self.layout, self.cross, self.right, effects)
        v = np.append(-at.coefficients, 1.0)
        weight = np.outer(v, v) * (self.nu / at.pwrss)
        if self.reml:
            weight[: self.p, : self.p] += at.inverse
        gradients = [
            2.0 * (k - _outer_sum(q, u @ weight)) for k, q, u in zip(trace, Q, at.U, strict=True)
        ]
        return self._objective(at), self.parameters.pullback(theta, gradients)

    def em_step(self, theta: Array) -> Array:
        """theta after one EM step."""
        at = self._reduce(theta)
        v = np.append(-at.coefficients, 1.0)
        own = at.factor.selected_inverse().own
        sigma = float(np.sqrt(at.pwrss / self.nu))
        return em_update(self.parameters, at.factors, [u @ v for u in at.U], own, sigma)

    def state(self, theta: Array) -> GaussianState:
        """Estimates and conditional modes at theta."""
        at = self._reduce(theta)
        v = np.append(-at.coefficients, 1.0)
        if self.p:
            half = solve_triangular(self.R, np.eye(self.p))
            beta = self.beta0 + half @ at.coefficients
            vcov = half @ at.inverse @ half.T
        else:
            beta, vcov = np.empty(0), np.empty((0, 0))
        return GaussianState(
            objective=self._objective(at),
            beta=beta,
            u=[u @ v for u in at.U],
            pwrss=at.pwrss,
            sigma=float(np.sqrt(at.pwrss / self.nu)),
            unscaled_vcov=vcov,
            factor=at.factor,
            factors=at.factors,
            log_det_H=at.factor.log_det,
            log_det_RX=at.log_det_RX,
        )


def _exact_shift(X: Array, y: Array) -> tuple[float, Array]:
    """A constant to take from y without rounding, and its place among the coefficients (p,).

    The difference of two numbers within a factor of two of each other is exact (Sterbenz), so a
    response far from zero loses nothing; where X has no column of ones nothing is taken.
    """
    ones = np.flatnonzero((X == 1.0).all(axis=0)) if X.shape[1] else np.empty(0, dtype=np.intp)
    place = np.zeros(X.shape[1])
    if len(ones) == 0 or len(y) == 0:
        return 0.0, place
    place[ones[0]] = 1.0
    return float(y.mean()), place


def _apply(factor: Array, blocks: Array) -> Array:
    """``T B_l`` for every level: (q, k, m)."""
    return blocks * factor[0, 0] if factor.shape[0] == 1 else factor @ blocks


def _outer_sum(q: Array, u: Array) -> Array:
    """``sum_l Q_l U_l'``: (k, k) from two (levels, k, m)."""
    k = q.shape[1]
    if k == 1:
        return np.array([[q.ravel() @ u.ravel()]])
    return q.transpose(1, 0, 2).reshape(k, -1) @ u.transpose(1, 0, 2).reshape(k, -1).T
