"""Minimisers of smooth functions: they know nothing of mixed models."""

from rglmm.optimize.derivatives import difference_hessian
from rglmm.optimize.quasi_newton import Optimum, Outcome, minimize

__all__ = ["Optimum", "Outcome", "difference_hessian", "minimize"]
