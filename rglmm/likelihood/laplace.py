"""The Laplace approximation of a GLMM's deviance, with its exact gradient.

With ``eta = X beta + Z Lambda u + offset`` and ``l`` the weighted log-density,

    f(u) = - sum_i l_i(eta_i) + u'u / 2,        H = Lambda' Z'WZ Lambda + I,   W = - l''
    -2 log L(theta, beta)  =  2 f(u_hat) + log|H(u_hat)|

(Bates, *Computational methods for mixed models*, vignette of lme4; Skaug and Fournier (2006),
Comput. Stat. Data Anal. 51). ``u_hat`` is found by Newton's method with step halving (PIRLS).

The gradient follows from the implicit function theorem: with ``M = H^-1``, ``h_i = z~_i' M z~_i``,
``c = h w' / 2`` (how ``log|H| / 2`` moves with eta), ``a = M Lambda'Z'c``, ``r = Z Lambda a``,
``e = -l' + c - w r``,

    dL/dbeta = X'e,   dL/dT = sum_l (Z'e)_l u_l' + (Z'l')_l a_l' + K,   K = sum_l [Z'WZ Lambda M]_ll

for ``L = -log L``; the deviance is twice that.

lme4 takes expected weights in ``log|H|`` where the link is not canonical, which is not the Laplace
approximation in the strict sense. So ``h``, ``c`` and ``K`` are formed with the expected weights
and the inverse that belongs to them; ``a``, ``r`` and ``w r`` with the Hessian of ``f``, which
moves the modes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.errors import RglmmError
from rglmm.families import Family, Kernel, Response
from rglmm.likelihood.em import em_update
from rglmm.likelihood.parameters import Parameters
from rglmm.linalg import (
    Basis,
    CrossProducts,
    Factor,
    Layout,
    factorize,
    inverse_and_log_det,
    scale,
    trace_gradient,
)

Array = NDArray[Any]

MODE_DECREMENT = 1e-20
"""PIRLS ends when the squared Newton step, in units of H, falls below this share of ``1 + u'u``."""
MAX_STEPS = 200
JOINT_DECREMENT = 1e-3
JOINT_LOOSE = 0.1
"""When the joint search for (u, beta) ends: before the optimum is searched; between EM steps."""


@dataclass(frozen=True)
class LaplaceState:
    """The conditional modes and what depends on them at one (theta, beta).

    Attributes
    ----------
    deviance : float
        ``-2 log L``, all constants of the density included.
    u : list of (q_t, k_t) arrays
    eta : (n,) array
    kernel : Kernel
        Log-density and derivatives at the modes.
    cross : CrossProducts
        ``Z'WZ`` at the modes.
    factor : Factor
        ``H`` factored at the modes, with expected weights where the link is not canonical: what
        lme4 takes the log-determinant of.
    newton : Factor
        The Hessian of ``f`` factored; the same object for a canonical link.
    factors : list of (k_t, k_t) arrays
    converged : bool
        Whether PIRLS found the modes.
    """

    deviance: float
    u: list[Array]
    eta: Array
    kernel: Kernel
    cross: CrossProducts
    factor: Factor
    newton: Factor
    factors: list[Array]
    converged: bool


class LaplaceProblem:
    """``(theta, beta) -> -2 log L`` for one set of data.

    Parameters
    ----------
    layout : Layout
    z : sequence of (n, k_t) arrays
    X : (n, p) array of full column rank
    response : Response
    offset : (n,) array or None
    family : Family
    parameters : Parameters
    """

    def __init__(
        self,
        layout: Layout,
        z: Sequence[Array],
        X: Array,
        response: Response,
        offset: Array | None,
        family: Family,
        parameters: Parameters,
    ) -> None:
        self.layout, self.parameters, self.family = layout, parameters, family
        self.X, self.response = np.ascontiguousarray(X), response
        self.offset = np.zeros(len(X)) if offset is None else offset
        self.basis = Basis(layout, z)
        self.constant = family.constant(response)
        self.u = self._zeros()

    @property
    def p(self) -> int:
        return self.X.shape[1]

    def _zeros(self) -> list[Array]:
        lay = self.layout
        return [np.zeros((lay.levels[t], lay.columns[t])) for t in lay.terms]

    def split(self, parameters: Array) -> tuple[Array, Array]:
        """theta and beta of the vector ``(theta, beta)``."""
        return parameters[: self.parameters.count], parameters[self.parameters.count :]

    def _random_part(self, factors: Sequence[Array], u: Sequence[Array]) -> Array:
        return self.basis.expand([_times(x, f) for x, f in zip(u, factors, strict=True)])

    def _kernel(self, eta: Array) -> Kernel:
        return self.family.kernel(self.response.y, self.response.weights, eta)

    def modes(self, theta: Array, beta: Array) -> LaplaceState:
        """Conditional modes by penalised iteratively reweighted least squares (Newton)."""
        factors = self.parameters.factors(theta)
        fixed = self.X @ beta + self.offset
        u = self.u
        eta = fixed + self._random_part(factors, u)
        kernel = self._kernel(eta)
        value = _half_norm(u) - kernel.value
        if not np.isfinite(value):
            u = self._zeros()
            eta = fixed
            kernel = self._kernel(eta)
            value = -kernel.value
        last, converged = np.inf, False
        for _ in range(MAX_STEPS):
            cross, newton = self._hessian(kernel, factors)
            score = [
                _times(g, f.T) - x
                for g, f, x in zip(self.basis.project(kernel.slope), factors, u, strict=True)
            ]
            step = newton.solve(score)
            decrement = sum(float(s.ravel() @ g.ravel()) for s, g in zip(step, score, strict=True))
            small = decrement <= MODE_DECREMENT * (1.0 + 2.0 * _half_norm(u))
            if small or (decrement < 1e-12 and decrement >= 0.25 * last):
                converged = True
                break
            last = decrement
            moved = self._step(fixed, factors, u, step, value, decrement)
            if moved is None:
                converged = decrement < 1e-9
                break
            u, eta, kernel, value = moved
        factor = newton
        if not self.family.canonical:
            cross = self.basis.cross(kernel.expected)
            factor = factorize(self.layout, scale(cross, factors))
        deviance = 2.0 * value + factor.log_det - 2.0 * self.constant
        return LaplaceState(deviance, u, eta, kernel, cross, factor, newton, factors, converged)

    def _hessian(self, kernel: Kernel, factors: Sequence[Array]) -> tuple[CrossProducts, Factor]:
        """``Z'WZ`` and the factored Hessian of ``f``; Fisher's where that is not positive."""
        cross = self.basis.cross(kernel.weight)
        try:
            return cross, factorize(self.layout, scale(cross, factors))
        except np.linalg.LinAlgError:
            if self.family.canonical:
                raise
        cross = self.basis.cross(kernel.expected)
        return cross, factorize(self.layout, scale(cross, factors))

    def _step(
        self,
        fixed: Array,
        factors: Sequence[Array],
        u: Sequence[Array],
        step: Sequence[Array],
        value: float,
        decrement: float,
    ) -> tuple[list[Array], Array, Kernel, float] | None:
        """The longest halved Newton step that does not raise ``f``."""
        length = 1.0
        slack = 1e-10 * (1.0 + abs(value))
        for _ in range(30):
            new_u = [x + length * s for x, s in zip(u, step, strict=True)]
            eta = fixed + self._random_part(factors, new_u)
            kernel = self._kernel(eta)
            new_value = _half_norm(new_u) - kernel.value
            if new_value <= value + slack:
                return new_u, eta, kernel, new_value
            length *= 0.5
        return None

    def objective(self, theta: Array, beta: Array) -> float:
        """``-2 log L`` at (theta, beta)."""
        return self.modes(theta, beta).deviance

    def evaluate(self, parameters: Array) -> tuple[float, Array]:
        """``-2 log L`` and its gradient in ``(theta, beta)``; remembers the modes for the next."""
        theta, beta = self.split(parameters)
        state = self.modes(theta, beta)
        if not (state.converged and np.isfinite(state.deviance)):
            return np.inf, np.full_like(parameters, np.nan)
        self.u = state.u
        return state.deviance, self.gradient(theta, state)

    def gradient(self, theta: Array, state: LaplaceState) -> Array:
        """Of the deviance in (theta, beta), at the modes found."""
        factors, cross = state.factors, state.cross
        selected = state.factor.selected_inverse()
        own = [_congruent(f, m, f) for f, m in zip(factors, selected.own, strict=True)]
        pair = {
            (s, t): _congruent(factors[s], m, factors[t]) for (s, t), m in selected.pair.items()
        }
        h = self.basis.quadratic(own, pair)
        slope = state.kernel.slope
        c = 0.5 * h * self.family.expected_slope(self.response.y, self.response.weights, state.eta)
        a, moved = self._adjoint(factors, state, c)
        e = moved - slope
        trace = trace_gradient(self.layout, cross, selected.own, selected.pair, factors)
        gradients = [
            2.0 * (g.T @ u + l1.T @ v + k)
            for g, u, l1, v, k in zip(
                self.basis.project(e), state.u, self.basis.project(slope), a, trace, strict=True
            )
        ]
        return np.concatenate([self.parameters.pullback(theta, gradients), 2.0 * (self.X.T @ e)])

    def _adjoint(
        self, factors: Sequence[Array], state: LaplaceState, c: Array
    ) -> tuple[list[Array], Array]:
        """``a = H^-1 Lambda'Z'c`` per term, and ``c - W Z Lambda a``, with the Hessian of ``f``."""
        rhs = [_times(g, f.T) for g, f in zip(self.basis.project(c), factors, strict=True)]
        a = state.newton.solve(rhs)
        return a, c - state.kernel.weight * self._random_part(factors, a)

    def pull_eta(self, theta: Array, state: LaplaceState, c: Array) -> Array:
        """``sum_i c_i deta_i / dtheta``, the modes moving along."""
        a, moved = self._adjoint(state.factors, state, c)
        gradients = [
            g.T @ u + l1.T @ v
            for g, u, l1, v in zip(
                self.basis.project(moved),
                state.u,
                self.basis.project(state.kernel.slope),
                a,
                strict=True,
            )
        ]
        return self.parameters.pullback(theta, gradients)

    def fixed_information(self, state: LaplaceState, observed: bool = False) -> Array:
        """``R_X' R_X = X'WX - X'WZ Lambda H^-1 Lambda'Z'WX`` (p, p) at the modes.

        With expected weights, as lme4 has it, or with observed ones.
        """
        factor = state.newton if observed else state.factor
        weights = state.kernel.weight if observed else state.kernel.expected
        weighted = self.X * weights[:, None]
        rhs = [f.T @ g for f, g in zip(state.factors, self.basis.project(weighted), strict=True)]
        solved = factor.solve(rhs)
        out = self.X.T @ weighted
        for g, s in zip(rhs, solved, strict=True):
            out -= g.reshape(-1, self.p).T @ s.reshape(-1, self.p)
        return out

    def joint_start(self, theta: Array, em_steps: int = 0) -> tuple[Array, Array, LaplaceState]:
        """theta, beta and modes to start from.

        beta minimises ``f`` jointly with ``u`` (lme4's ``nAGQ = 0``); between rounds theta takes an
        EM step.
        """
        beta = self._first_beta()
        self.u = self._zeros()
        for _ in range(em_steps):
            beta = self.joint_mode(theta, beta, JOINT_LOOSE)
            state = self.modes(theta, beta)
            own = state.factor.selected_inverse().own
            theta = em_update(self.parameters, state.factors, state.u, own, 1.0)
            self.u = self._zeros()
        beta = self.joint_mode(theta, beta, JOINT_DECREMENT)
        return theta, beta, self.modes(theta, beta)

    def _first_beta(self) -> Array:
        """Least squares on R's starting values of eta, or on their mean where that is undefined.

        Raises
        ------
        RglmmError
            Neither gives means in the range of the family.
        """
        response = self.response
        root = np.sqrt(response.weights)
        start = self.family.start(response)
        for eta in (start, np.full_like(start, np.average(start, weights=response.weights))):
            target = (eta - self.offset) * root
            beta = np.linalg.lstsq(self.X * root[:, None], target, rcond=None)[0]
            if np.isfinite(self._kernel(self.X @ beta + self.offset).value):
                return beta
        name, link = self.family.name, self.family.link.name
        raise RglmmError(
            f"no linear predictor to start from gives means in the range of {name}({link}): "
            "use another link"
        )

    def joint_mode(self, theta: Array, beta: Array, decrement: float) -> Array:
        """beta at the joint minimum of ``f`` over (u, beta); ``self.u`` moves along.

        Ends when a step's decrement is below `decrement`, or does not shrink any more.
        """
        factors = self.parameters.factors(theta)
        u = self.u
        eta = self.X @ beta + self.offset + self._random_part(factors, u)
        kernel = self._kernel(eta)
        value = _half_norm(u) - kernel.value
        last = np.inf
        for _ in range(MAX_STEPS):
            found = self._joint_step(factors, beta, u, eta, kernel, value)
            if found is None:
                break
            beta, u, eta, kernel, value, size = found
            if size < decrement or (size < 1e-12 and size >= 0.25 * last):
                break
            last = size
        self.u = u
        return beta

    def _joint_step(
        self,
        factors: Sequence[Array],
        beta: Array,
        u: list[Array],
        eta: Array,
        kernel: Kernel,
        value: float,
    ) -> tuple[Array, list[Array], Array, Kernel, float, float] | None:
        p = self.p
        factor = factorize(self.layout, scale(self.basis.cross(kernel.expected), factors))
        weighted = self.X * kernel.expected[:, None]
        cross = [f.T @ g for f, g in zip(factors, self.basis.project(weighted), strict=True)]
        score = [
            _times(g, f.T) - x
            for g, f, x in zip(self.basis.project(kernel.slope), factors, u, strict=True)
        ]
        both = [
            np.concatenate([c, s[:, :, None]], axis=2) for c, s in zip(cross, score, strict=True)
        ]
        solved = factor.solve(both)
        information, rhs = self.X.T @ weighted, self.X.T @ kernel.slope
        for c, s in zip(cross, solved, strict=True):
            flat = c.reshape(-1, p)
            information = information - flat.T @ s[:, :, :p].reshape(-1, p)
            rhs = rhs - flat.T @ s[:, :, p].ravel()
        step = _solve(information, rhs)
        moves = [s[:, :, p] - s[:, :, :p] @ step for s in solved]
        decrement = float(step @ (self.X.T @ kernel.slope)) + sum(
            float(m.ravel() @ g.ravel()) for m, g in zip(moves, score, strict=True)
        )
        length = 1.0
        for _ in range(30):
            new_beta = beta + length * step
            new_u = [x + length * m for x, m in zip(u, moves, strict=True)]
            new_eta = self.X @ new_beta + self.offset + self._random_part(factors, new_u)
            new_kernel = self._kernel(new_eta)
            new_value = _half_norm(new_u) - new_kernel.value
            if new_value <= value + 1e-10 * (1.0 + abs(value)):
                return new_beta, new_u, new_eta, new_kernel, new_value, decrement
            length *= 0.5
        return None


def _solve(information: Array, rhs: Array) -> Array:
    """``information^-1 rhs``, of least norm where estimates run to infinity."""
    try:
        return inverse_and_log_det(information)[0] @ rhs
    except np.linalg.LinAlgError:
        return np.linalg.lstsq(information, rhs, rcond=1e-12)[0]


def _half_norm(u: Sequence[Array]) -> float:
    total = 0.0
    for x in u:
        flat = x.ravel()
        total += float(flat @ flat)
    return 0.5 * total


def _times(u: Array, factor: Array) -> Array:
    """``T u_l`` for every level: (q, k)."""
    return u * factor[0, 0] if factor.shape[0] == 1 else u @ factor.T


def _congruent(left: Array, m: Array, right: Array) -> Array:
    """``T_s M T_t'`` for every block."""
    if m.shape[1] == 1 and m.shape[2] == 1:
        return m * (left[0, 0] * right[0, 0])
    return left @ m @ right.T
