"""lme4's ``nAGQ = 0``: beta minimises ``f`` jointly with ``u``, theta the Laplace deviance there.

With ``D(theta, beta)`` the Laplace deviance and ``beta_hat(theta)`` from ``X'l' = 0``, the gradient
is

    dD/dtheta + D_beta' dbeta_hat/dtheta,      dbeta_hat/dtheta = - S^-1 X'W deta/dtheta

where ``S = X'WX - X'WZ Lambda H^-1 Lambda'Z'WX`` and ``eta`` moves with the modes; the second term
is ``sum_i c_i deta_i`` with ``c = - W X S^-1 D_beta``, contracted as in the Laplace gradient.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.likelihood.laplace import LaplaceProblem, LaplaceState

Array = NDArray[Any]

DECREMENT = 1e-20


class JointProblem:
    """``theta -> deviance`` with beta at the joint mode.

    Parameters
    ----------
    laplace : LaplaceProblem
    beta : (p,) array
        Where the search for beta starts; moves along.
    """

    def __init__(self, laplace: LaplaceProblem, beta: Array) -> None:
        self.laplace = laplace
        self.beta = beta

    def solve(self, theta: Array) -> LaplaceState:
        """beta and the modes at theta."""
        self.beta = self.laplace.joint_mode(theta, self.beta, DECREMENT)
        return self.laplace.modes(theta, self.beta)

    def objective(self, theta: Array) -> float:
        """The deviance at theta."""
        return self.solve(theta).deviance

    def evaluate(self, theta: Array) -> tuple[float, Array]:
        """The deviance at theta and its gradient."""
        laplace = self.laplace
        state = self.solve(theta)
        if not (state.converged and np.isfinite(state.deviance)):
            return np.inf, np.full_like(theta, np.nan)
        laplace.u = state.u
        gradient = laplace.gradient(theta, state)
        by_theta, by_beta = laplace.split(gradient)
        if laplace.p:
            step = np.linalg.solve(laplace.fixed_information(state, observed=True), by_beta)
            pull = -state.kernel.weight * (laplace.X @ step)
            by_theta = by_theta + laplace.pull_eta(theta, state, pull)
        return state.deviance, by_theta
