"""Adaptive Gauss-Hermite quadrature for one scalar random term, with its exact gradient.

For level ``j`` with the mode ``u_j`` and the curvature ``H_j`` there (Pinheiro and Bates 1995,
J. Comput. Graph. Statist. 4; Pinheiro and Chao 2006, J. Comput. Graph. Statist. 15),

    log int exp(-f_j(u)) du  ~  log s_j + log sum_k w_k exp(x_k^2 - f_j(u_j + s_j x_k))

with ``s_j = sqrt(2 / H_j)``, nodes ``x_k`` and weights ``w_k`` of the Gauss-Hermite rule. The
gradient is that of this sum: nodes move with the mode and the scale, and both move with the
parameters.

lme4 reports the result on the scale of the deviance: the log-density of the saturated model is
taken away, so that it cannot be compared with a Laplace fit. So does the problem here.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import logsumexp, roots_hermite

from rglmm.errors import RError
from rglmm.likelihood.laplace import LaplaceProblem, LaplaceState

Array = NDArray[Any]

MAX_NODES = 100


class QuadratureProblem:
    """``(theta, beta) -> deviance`` by quadrature with `nodes` points per level.

    Parameters
    ----------
    laplace : LaplaceProblem
        The same model; it finds the modes.
    nodes : int
        From 2 to 100.

    Raises
    ------
    RError
        lme4's words for a model with several random terms or a term with several columns.
    """

    def __init__(self, laplace: LaplaceProblem, nodes: int) -> None:
        if laplace.layout.columns != (1,):
            raise RError(
                "nAGQ > 1 is only available for models with a single, scalar random-effects term",
                "updateGlmerDevfun(devfun, glmod$reTrms, nAGQ = nAGQ)",
            )
        if nodes > MAX_NODES:
            raise RError(f"nAGQ must be at most {MAX_NODES}", "GHrule(nAGQ)")
        self.laplace = laplace
        x, w = roots_hermite(nodes)
        self.x = x
        self.log_weights = np.log(w) + x * x
        self.codes = laplace.layout.codes[0]
        self.levels = laplace.layout.levels[0]
        z = laplace.basis.columns[0][0]
        self.z = np.ones(laplace.layout.n) if z is None else z
        self.saturated = _saturated(laplace)

    def modes(self, theta: Array, beta: Array) -> LaplaceState:
        """Conditional modes, as for the Laplace approximation."""
        return self.laplace.modes(theta, beta)

    def objective(self, theta: Array, beta: Array) -> float:
        """The deviance at (theta, beta), on lme4's scale."""
        return self._integrate(theta, beta, self.laplace.modes(theta, beta))[0]

    def evaluate(self, parameters: Array) -> tuple[float, Array]:
        """The deviance and its gradient in (theta, beta); remembers the modes for the next."""
        theta, beta = self.laplace.split(parameters)
        state = self.laplace.modes(theta, beta)
        if not (state.converged and np.isfinite(state.deviance)):
            return np.inf, np.full_like(parameters, np.nan)
        self.laplace.u = state.u
        value, slopes, shares, nodes, scale = self._integrate(theta, beta, state)
        return value, self._gradient(theta, state, slopes, shares, nodes, scale)

    def _sum(self, rows: Array) -> Array:
        """Sums over the rows of each level."""
        return np.bincount(self.codes, rows, self.levels)

    def _integrate(
        self, theta: Array, beta: Array, state: LaplaceState
    ) -> tuple[float, Array, Array, Array, Array]:
        """Deviance; slopes (n, K), shares and nodes (q, K) and scale (q,)."""
        family, response = self.laplace.family, self.laplace.response
        curvature = 1.0 / state.factor.inverse[0][:, 0, 0]
        scale = np.sqrt(2.0 / curvature)
        nodes = state.u[0] + scale[:, None] * self.x
        fixed = self.laplace.X @ beta + self.laplace.offset
        logs = np.empty((self.levels, len(self.x)))
        slopes = np.empty((len(fixed), len(self.x)))
        for k in range(len(self.x)):
            eta = fixed + theta[0] * self.z * nodes[self.codes, k]
            slopes[:, k] = family.kernel(response.y, response.weights, eta).slope
            density = self._sum(family.density(response.y, response.weights, eta))
            logs[:, k] = density - 0.5 * nodes[:, k] ** 2 + self.log_weights[k]
        total: Array = np.asarray(logsumexp(logs, axis=1))
        shares = np.exp(logs - total[:, None])
        integral = float((np.log(scale) + total).sum()) - 0.5 * self.levels * np.log(2.0 * np.pi)
        return -2.0 * (integral - self.saturated), slopes, shares, nodes, scale

    def _gradient(
        self,
        theta: Array,
        state: LaplaceState,
        slopes: Array,
        shares: Array,
        nodes: Array,
        scale: Array,
    ) -> Array:
        """``d = dlog s + sum_k pi_k [-df/dphi - f'(u_k) du_k]`` for theta, then each beta."""
        laplace, t, z, codes = self.laplace, theta[0], self.z, self.codes
        kernel, u = state.kernel, state.u[0][:, 0]
        turn = laplace.family.expected_slope(
            laplace.response.y, laplace.response.weights, state.eta
        )
        newton = state.newton.inverse[0][:, 0, 0]
        curvature = 2.0 / scale**2
        weighted = slopes * shares[codes]
        # sum_k pi_k f'(u_k), plain and with the node's place
        pull = t * np.stack([self._sum(z * weighted[:, k]) for k in range(len(self.x))], axis=1)
        pull = pull - shares * nodes
        plain, placed = pull.sum(axis=1), pull @ self.x
        mean_slope = weighted.sum(axis=1)

        def along(direct: Array, mode: Array, extra: Array) -> Array:
            """The change of each level's integral for ``deta = direct + t z dmode``."""
            eta = direct + t * z * mode[codes]
            bend = extra + t * t * self._sum(z * z * turn * eta)
            relative = -0.5 * bend / curvature
            return relative + plain * mode + placed * scale * relative

        zw = z * kernel.weight
        by_theta = along(
            z * u[codes],
            (self._sum(z * kernel.slope) - t * self._sum(z * zw) * u) * newton,
            2.0 * t * self._sum(z * z * kernel.expected),
        ) + sum(self._sum(z * weighted[:, k]) * nodes[:, k] for k in range(len(self.x)))
        by_beta = np.empty(laplace.p)
        nothing = np.zeros(self.levels)
        for j in range(laplace.p):
            column = laplace.X[:, j]
            mode = -t * self._sum(zw * column) * newton
            by_beta[j] = along(column, mode, nothing).sum() + float(column @ mean_slope)
        return -2.0 * np.concatenate([[by_theta.sum()], by_beta])


def _saturated(laplace: LaplaceProblem) -> float:
    """The log-density of the saturated model, without the constant that the kernel leaves out."""
    response, family = laplace.response, laplace.family
    eta = family.start(response)  # any will do: the deviance is the distance to the saturated model
    deviance = family.unit_deviance(response.y, family.link.linkinv(eta), response.weights).sum()
    return family.kernel(response.y, response.weights, eta).value + 0.5 * float(deviance)
