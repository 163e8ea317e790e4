"""Random effects, coefficients per group and log-likelihoods as R prints them."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from rglmm.inference.criteria import LogLik
from rglmm.inference.effects import CoefMer, Ranef
from rglmm.rbase.format import format_number
from rglmm.rbase.session import session
from rglmm.rbase.show import list_text, print_text, text

__all__ = ["print_log_lik", "print_ranef"]


def print_ranef(x: Ranef, digits: int | None = None) -> str:
    """``print(ranef(fit))``: a data frame per factor, and whose conditional variances are there."""
    body = _frames(x, digits)
    if x.post_var is None:
        return body
    names = " ".join(f"“{name}”" for name in x)
    return f"{body}\nwith conditional variances for {names} "


def print_log_lik(x: LogLik, digits: int | None = None) -> str:
    """``'log Lik.' -92.02657 (df=5)``."""
    digits = session().digits if digits is None else digits
    return f"'log Lik.' {format_number(x.value, digits)} (df={x.df})"


def _frames(x: Mapping[str, pd.DataFrame], digits: int | None) -> str:
    return print_text(dict(x), digits)


@text.register
def _(x: Ranef) -> str:
    return print_ranef(x)


@text.register
def _(x: CoefMer) -> str:
    return list_text(dict(x)) + '\nattr(,"class")\n[1] "coef.mer"'


@text.register
def _(x: LogLik) -> str:
    return print_log_lik(x)
