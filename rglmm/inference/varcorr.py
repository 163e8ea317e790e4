"""Variance components (``VarCorr.merMod``)."""

from __future__ import annotations

import numpy as np

from rglmm.fit import MixedFit
from rglmm.inference.records import VarCorr, VarCorrGroup


def var_corr(fit: MixedFit) -> VarCorr:
    """Covariance ``sigma^2 T T'`` of each term, standard deviations and correlations.

    Several terms of one grouping factor are named ``g``, ``g.1``, ... as in R.
    """
    groups, seen = [], {}
    for term, factor in zip(fit.design.random, fit.Lambda, strict=True):
        count = seen.get(term.group, 0)
        seen[term.group] = count + 1
        name = term.group if count == 0 else f"{term.group}.{count}"
        covariance = fit.sigma**2 * (factor @ factor.T)
        stddev = np.sqrt(np.diag(covariance))
        with np.errstate(invalid="ignore", divide="ignore"):
            correlation = covariance / np.outer(stddev, stddev)
        np.fill_diagonal(correlation, 1.0)
        groups.append(VarCorrGroup(name, term.columns, covariance, stddev, correlation))
    return VarCorr(tuple(groups), fit.sigma if fit.is_lmm else None)
