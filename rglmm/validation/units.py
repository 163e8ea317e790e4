"""The units in which R's numbers and ours are compared: standard errors and conditional SDs."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.fit import MixedFit
from rglmm.inference.effects import conditional_variances

__all__ = ["fitted_sd", "residual_sd", "scaled"]

Array = NDArray[np.float64]


def scaled(ours: Any, theirs: Any, unit: Any) -> Array:
    """``|ours - theirs| / unit``; 0 where both are missing or equal, inf where one is missing.

    Where the unit is 0 (a conditional SD on the boundary) rounding of 1e-10 is let through.
    """
    ours, theirs = np.asarray(ours, dtype=float), np.asarray(theirs, dtype=float)
    unit = np.asarray(unit, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = np.abs(ours - theirs)
        distance = apart / unit
        equal = (ours == theirs) | ((unit == 0.0) & (apart <= 1e-10))
    equal |= np.isnan(ours) & np.isnan(theirs)
    return np.where(equal, 0.0, np.where(np.isnan(distance), np.inf, distance))


def linear_predictor_sd(fit: MixedFit) -> Array:
    """SD (n,) of each row's linear predictor: of its fixed part, and of its modes."""
    X = fit.design.X
    variance = np.einsum("ij,jk,ik->i", X, fit.vcov, X)
    for term, by_level in zip(fit.design.random, conditional_variances(fit), strict=True):
        variance += np.einsum("ij,ijk,ik->i", term.z, by_level[term.codes], term.z)
    return np.sqrt(np.maximum(variance, 0.0))


def fitted_sd(fit: MixedFit) -> Array:
    """SD (n,) of each fitted value, on the scale of the response."""
    return np.abs(fit.family.link.mu_eta(fit.eta)) * linear_predictor_sd(fit)


def residual_sd(fit: MixedFit) -> Array:
    """The same on the scale of the default residuals (response for LMMs, deviance for GLMMs)."""
    if fit.is_lmm:
        return fitted_sd(fit)
    return fitted_sd(fit) * np.sqrt(fit.prior_weights / fit.family.variance(fit.mu))
