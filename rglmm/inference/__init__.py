"""Functions of a fit."""

from rglmm.inference.criteria import (
    LogLik,
    aic,
    bic,
    deviance,
    df_residual,
    log_lik,
    nobs,
    reml_criterion,
    sigma,
)
from rglmm.inference.effects import (
    CoefMer,
    Ranef,
    coef,
    conditional_variances,
    fixef,
    groups,
    ranef,
)
from rglmm.inference.lrt import likelihood_ratio_table
from rglmm.inference.predict import predict
from rglmm.inference.residuals import residuals
from rglmm.inference.summary import coefficients, summary
from rglmm.inference.varcorr import var_corr
from rglmm.inference.wald import theta_names, wald_intervals

__all__ = [
    "CoefMer",
    "LogLik",
    "Ranef",
    "aic",
    "bic",
    "coef",
    "coefficients",
    "conditional_variances",
    "deviance",
    "df_residual",
    "fixef",
    "groups",
    "likelihood_ratio_table",
    "log_lik",
    "nobs",
    "predict",
    "ranef",
    "reml_criterion",
    "residuals",
    "sigma",
    "summary",
    "theta_names",
    "var_corr",
    "wald_intervals",
]
