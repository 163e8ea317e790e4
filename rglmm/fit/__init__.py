"""Design to fit: start, minimise, judge."""

from rglmm.fit.convergence import SINGULAR, SINGULAR_MESSAGE
from rglmm.fit.generalized import fit_glmer
from rglmm.fit.linear import fit_lmer
from rglmm.fit.mixed_fit import Convergence, MixedFit
from rglmm.fit.objective import objective_at
from rglmm.fit.problems import problem_of

__all__ = [
    "SINGULAR",
    "SINGULAR_MESSAGE",
    "Convergence",
    "MixedFit",
    "fit_glmer",
    "fit_lmer",
    "objective_at",
    "problem_of",
]
