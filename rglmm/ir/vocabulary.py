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

_BINOMIAL = ("logit", "probit", "cloglog", "cauchit", "log")

# R's name of the family: the links that its documentation offers, in R's order.
FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "gaussian": ("inverse", "log", "identity"),
    "binomial": _BINOMIAL,
    "poisson": ("log", "identity", "sqrt"),
    "Gamma": ("inverse", "log", "identity"),
    "inverse.gaussian": ("inverse", "log", "identity", "1/mu^2"),
    "quasi": ("logit", "probit", "cloglog", "identity", "inverse", "log", "1/mu^2", "sqrt"),
    "quasibinomial": _BINOMIAL,
    "quasipoisson": ("log", "identity", "sqrt"),
    "negative.binomial": ("log", "sqrt", "identity"),
}

DEFAULT_LINKS: Final[dict[str, str]] = {
    "gaussian": "identity",
    "binomial": "logit",
    "poisson": "log",
    "Gamma": "inverse",
    "inverse.gaussian": "1/mu^2",
    "quasi": "identity",
    "quasibinomial": "logit",
    "quasipoisson": "log",
    "negative.binomial": "log",
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
