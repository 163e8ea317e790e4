"""Residuals of all types at the conditional modes (``residuals.merMod``)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.errors import RError
from rglmm.fit import MixedFit

Array = NDArray[Any]

TYPES = ("response", "pearson", "working", "deviance")


def residuals(fit: MixedFit, type: str | None = None, scaled: bool = False) -> Array:
    """Residuals (n,) of the rows that were used.

    Parameters
    ----------
    type : {"response", "pearson", "working", "deviance"}, optional
        By default ``response`` for a linear model and ``deviance`` for a GLMM, as in lme4.
    scaled : bool
        Divide by sigma.
    """
    chosen = type or ("response" if fit.is_lmm else "deviance")
    matches = [t for t in TYPES if t.startswith(chosen)]
    if len(matches) != 1:
        raise RError(
            "'arg' should be one of " + ", ".join(f"‘{t}’" for t in TYPES), "match.arg(type)"
        )
    raw = fit.y - fit.mu
    if matches[0] == "response":
        out = raw
    elif matches[0] == "pearson":
        with np.errstate(divide="ignore", invalid="ignore"):
            out = raw * np.sqrt(fit.prior_weights / fit.family.variance(fit.mu))
    elif matches[0] == "working":
        out = raw / fit.family.link.mu_eta(fit.eta)
    else:
        squares = fit.family.unit_deviance(fit.y, fit.mu, fit.prior_weights)
        out = np.sign(raw) * np.sqrt(np.maximum(squares, 0.0))
    return out / fit.sigma if scaled else out
