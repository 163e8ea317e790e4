"""What a fit tells, as plain records: variance components, summaries, tables.

They hold numbers and the pieces of text that R prints around them; :mod:`rglmm.printing` lays them
out. No digits, widths or padding here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from numpy.typing import NDArray

__all__ = ["AnovaTable", "CallText", "OptimizerNote", "Summary", "VarCorr", "VarCorrGroup"]

Array = NDArray[Any]


@dataclass(frozen=True)
class VarCorrGroup:
    """Covariance of the random effects of one term.

    Attributes
    ----------
    name : str
        The grouping factor as R names it (``Subject.1`` for the second term of a factor).
    columns : tuple of k str
    covariance : (k, k) array
    stddev : (k,) array
    correlation : (k, k) array
    """

    name: str
    columns: tuple[str, ...]
    covariance: Array
    stddev: Array
    correlation: Array


@dataclass(frozen=True)
class VarCorr:
    """Variance components; `residual_sd` is None for a GLMM without a scale."""

    groups: tuple[VarCorrGroup, ...]
    residual_sd: float | None


@dataclass(frozen=True)
class CallText:
    """The parts of the call that R prints under the title, each as the lines of its deparse."""

    formula: tuple[str, ...]
    data: tuple[str, ...] | None = None
    weights: tuple[str, ...] | None = None
    offset: tuple[str, ...] | None = None
    control: tuple[str, ...] | None = None
    subset: tuple[str, ...] | None = None


@dataclass(frozen=True)
class OptimizerNote:
    """How the optimizer ended, printed when it has anything to say.

    Attributes
    ----------
    name : str
        R's name of the optimizer (``nloptwrap``, ``bobyqa``, ``Nelder_Mead``).
    code : int
        Its convergence code, 0 for success.
    message : str
        What the code means; printed where it is not 0.
    notes : tuple of str
        The messages of lme4's own checks, ``boundary (singular) fit: ...`` among them.
    warnings : tuple of str
        The optimizer's warnings.
    """

    name: str
    code: int = 0
    message: str = "OK"
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Summary:
    """``summary()`` of a mixed model, and all that ``print()`` of the model itself shows.

    Attributes
    ----------
    title : str
        With the class: ``Linear mixed model fit by REML ['lmerMod']``; ML has two blanks before
        the bracket; GLMMs ``... (Laplace Approximation) [glmerMod]`` on one line.
    call : CallText
    family, link : str or None
        None for a linear model.
    criteria : dict
        ``{"REML": criterion}``, or ``AIC``, ``BIC``, ``logLik``, ``deviance``, ``df.resid``.
    residuals : (n,) array or None
        Scaled (Pearson) residuals, of which the quantiles are printed.
    var_corr : VarCorr
    nobs : int
    ngroups : tuple of (name, number of levels)
    coefficients : (p, 3 or 4) DataFrame
        ``Estimate``, ``Std. Error``, ``t value`` or ``z value``, ``Pr(>|z|)``; names as index.
    correlation : (p, p) array or None
        Of the fixed effects.
    fit_warnings : tuple of str
        ``fixed-effect model matrix is rank deficient ...``.
    optimizer : OptimizerNote or None
    """

    title: str
    call: CallText
    family: str | None
    link: str | None
    criteria: dict[str, float]
    residuals: Array | None
    var_corr: VarCorr
    nobs: int
    ngroups: tuple[tuple[str, int], ...]
    coefficients: pd.DataFrame
    correlation: Array | None
    fit_warnings: tuple[str, ...] = ()
    optimizer: OptimizerNote | None = None


@dataclass(frozen=True)
class AnovaTable:
    """A table of tests with its heading lines; missing cells are printed blank."""

    heading: tuple[str, ...]
    frame: pd.DataFrame = field(repr=False)
