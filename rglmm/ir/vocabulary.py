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

_COUNT = ("log", "sqrt", "identity")
_SHARE = ("logit", "probit", "cloglog", "cauchit")

# Families that glmmTMB adds to those of stats, with their links, the default first.
GLMMTMB_FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "nbinom1": _COUNT,
    "nbinom2": _COUNT,
    "nbinom12": _COUNT,
    "compois": _COUNT,
    "genpois": _COUNT,
    "truncated_poisson": _COUNT,
    "truncated_nbinom1": _COUNT,
    "truncated_nbinom2": _COUNT,
    "truncated_compois": _COUNT,
    "truncated_genpois": _COUNT,
    "bell": _COUNT,
    "tweedie": _COUNT,
    "lognormal": _COUNT,
    "beta_family": _SHARE,
    "betabinomial": _SHARE,
    "ordbeta": _SHARE,
    "t_family": ("identity", "log", "inverse"),
    "skewnormal": ("identity", "log", "inverse"),
    "ziGamma": ("inverse", "log", "identity"),
}

# The names that glmmTMB gives to what these functions make.
GLMMTMB_NAMES: Final[dict[str, str]] = {"beta_family": "beta", "t_family": "t", "ziGamma": "Gamma"}

# Links of the cumulative link models of ordinal, the default first.
CUMULATIVE_LINKS: Final[tuple[str, ...]] = ("logit", "probit", "cloglog", "loglog", "cauchit")
THRESHOLDS: Final[tuple[str, ...]] = ("flexible", "symmetric", "symmetric2", "equidistant")

# Whose semantics a model has.
ENGINES: Final[tuple[str, ...]] = (
    "lme4",
    "lmerTest",
    "glmmTMB",
    "ordinal",
    "stats",
    "MASS",
    "nlme",
)

# Names of the linear predictors of a model, in the order in which they are printed.
PREDICTORS: Final[tuple[str, ...]] = ("cond", "zi", "disp", "scale", "nominal")

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
