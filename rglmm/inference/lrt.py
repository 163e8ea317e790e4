"""Likelihood ratio tests of several fits (``anova.merMod``)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from scipy.special import gammaincc

from rglmm.errors import RError
from rglmm.fit import MixedFit
from rglmm.inference.criteria import aic, bic


def likelihood_ratio_table(fits: Sequence[MixedFit], names: Sequence[str]) -> pd.DataFrame:
    """Models in the order of their parameters, each tested against the one before.

    Parameters
    ----------
    fits : sequence of MixedFit
        Fitted by maximum likelihood to the same observations.

    Raises
    ------
    RError
        The models were fitted to different data, in R's words.
    """
    if len({fit.n for fit in fits}) > 1:
        raise RError("models were not all fitted to the same size of dataset", "anova.merMod")
    order = sorted(range(len(fits)), key=lambda i: fits[i].npar)
    fits, names = [fits[i] for i in order], [names[i] for i in order]
    npar = np.array([fit.npar for fit in fits])
    log_lik = np.array([fit.log_likelihood for fit in fits])
    chisq = np.concatenate([[np.nan], 2.0 * np.maximum(np.diff(log_lik), 0.0)])
    df = np.concatenate([[np.nan], np.diff(npar)])
    with np.errstate(invalid="ignore", divide="ignore"):
        p = np.where(df > 0, gammaincc(df / 2.0, chisq / 2.0), np.nan)
    return pd.DataFrame(
        {
            "npar": npar,
            "AIC": [aic(fit) for fit in fits],
            "BIC": [bic(fit) for fit in fits],
            "logLik": log_lik,
            "deviance": -2.0 * log_lik,
            "Chisq": chisq,
            "Df": df,
            "Pr(>Chisq)": p,
        },
        index=list(names),
    )
