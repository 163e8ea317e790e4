"""Wald confidence intervals of the fixed effects (``confint(method = "Wald")``)."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.special import ndtri

from rglmm.fit import MixedFit
from rglmm.rbase.format import NA_REAL, format_real


def theta_names(fit: MixedFit) -> tuple[str, ...]:
    """``.sig01``, ``.sig02``, ... and, for a model with a scale, ``.sigma``."""
    names = tuple(f".sig{i + 1:02d}" for i in range(len(fit.theta)))
    return (*names, ".sigma") if fit.is_lmm else names


def wald_intervals(fit: MixedFit, level: float = 0.95) -> pd.DataFrame:
    """Estimate plus and minus a normal quantile of standard errors.

    Returns
    -------
    DataFrame
        A row per parameter, covariance parameters first and missing there, as in lme4.
    """
    tail = (1.0 - level) / 2.0
    half = ndtri(1.0 - tail) * np.sqrt(np.diag(fit.vcov))
    blank = np.full((len(theta_names(fit)), 2), NA_REAL)
    values = np.vstack([blank, np.column_stack([fit.beta - half, fit.beta + half])])
    return pd.DataFrame(
        values,
        index=[*theta_names(fit), *fit.design.names],
        columns=[f"{p.strip()} %" for p in format_real(100.0 * np.array([tail, 1.0 - tail]), 3)],
    )
