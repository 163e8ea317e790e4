"""The names that models are made of: families with their links, and covariance structures."""

from __future__ import annotations

from typing import Final

LINKS: Final[tuple[str, ...]] = (
    "identity",
    "log",
    "logit",
    "probit",
    "cauchit",
    "cloglog",
    "inverse",
    "sqrt",
    "1/mu^2",
    "loglog",
)

# R's name of the family: the links that R's function takes, the default first.
FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "gaussian": ("identity", "log", "inverse"),
    "binomial": ("logit", "probit", "cauchit", "log", "cloglog"),
    "poisson": ("log", "identity", "sqrt"),
    "Gamma": ("inverse", "identity", "log"),
    "inverse.gaussian": ("1/mu^2", "inverse", "identity", "log"),
    "quasi": ("identity", "logit", "probit", "cloglog", "inverse", "log", "1/mu^2", "sqrt"),
    "quasibinomial": ("logit", "probit", "cauchit", "log", "cloglog"),
    "quasipoisson": ("log", "identity", "sqrt"),
    "negative.binomial": ("log", "sqrt", "identity"),
}

# Names of the linear predictors of a model, in the order in which they are printed.
PREDICTORS: Final[tuple[str, ...]] = ("cond", "zi", "disp")

# Covariance structures of random terms, by glmmTMB's names; lme4 has "us" (and "diag" by ``||``).
STRUCTURES: Final[tuple[str, ...]] = (
    "us",
    "diag",
    "cs",
    "ar1",
    "ou",
    "exp",
    "gau",
    "mat",
    "toep",
    "rr",
    "homdiag",
    "hetar1",
    "homcs",
    "homtoep",
    "propto",
    "equalto",
)
