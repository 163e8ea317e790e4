"""R's calls and generics for Python."""

from rglmm.api import parts as _parts  # noqa: F401 (registers $, [[, @, names)
from rglmm.api.accessors import (
    AIC,
    BIC,
    REMLcrit,
    VarCorr,
    coef,
    deviance,
    df_residual,
    fitted,
    fixef,
    isREML,
    isSingular,
    logLik,
    ngrps,
    nobs,
    predict,
    ranef,
    residuals,
    sigma,
    vcov,
)
from rglmm.api.comparison import anova, confint, update
from rglmm.api.control import glmerControl, lmerControl
from rglmm.api.families import binomial, gaussian, poisson
from rglmm.api.fitting import glmer, lmer
from rglmm.api.generics import show, summary, text
from rglmm.api.model import Model
from rglmm.api.printer import print_
from rglmm.api.values import data, formula

__all__ = [
    "AIC",
    "BIC",
    "Model",
    "REMLcrit",
    "VarCorr",
    "anova",
    "binomial",
    "coef",
    "confint",
    "data",
    "deviance",
    "df_residual",
    "fitted",
    "fixef",
    "formula",
    "gaussian",
    "glmer",
    "glmerControl",
    "isREML",
    "isSingular",
    "lmer",
    "lmerControl",
    "logLik",
    "ngrps",
    "nobs",
    "poisson",
    "predict",
    "print_",
    "ranef",
    "residuals",
    "show",
    "sigma",
    "summary",
    "text",
    "update",
    "vcov",
]
