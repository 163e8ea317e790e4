"""Objective functions of theta and beta with exact gradients; the docstrings name the equations."""

from rglmm.likelihood.gaussian import GaussianProblem, GaussianState
from rglmm.likelihood.joint import JointProblem
from rglmm.likelihood.laplace import LaplaceProblem, LaplaceState
from rglmm.likelihood.quadrature import QuadratureProblem

__all__ = [
    "GaussianProblem",
    "GaussianState",
    "JointProblem",
    "LaplaceProblem",
    "LaplaceState",
    "QuadratureProblem",
]
