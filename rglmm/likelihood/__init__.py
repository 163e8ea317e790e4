"""Objective functions of theta and beta with exact gradients; the docstrings name the equations."""

from rglmm.likelihood.gaussian import GaussianProblem, GaussianState
from rglmm.likelihood.laplace import LaplaceProblem, LaplaceState

__all__ = ["GaussianProblem", "GaussianState", "LaplaceProblem", "LaplaceState"]
