"""Mathematical functions of each element, and cumulated ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
from scipy import special

from rglmm.errors import RError, warning
from rglmm.rbase.arithmetic import common_length, recycled
from rglmm.rbase.coerce import as_kind, double_vec
from rglmm.rbase.registry import rfunction
from rglmm.rbase.rounding import round_half_even, signif_digits
from rglmm.rbase.values import Vec, is_list, is_matrix, value, vec

__all__ = [
    "abs_",
    "acos",
    "asin",
    "atan",
    "beta",
    "ceiling",
    "choose",
    "cos",
    "cosh",
    "cummax",
    "cummin",
    "cumprod",
    "cumsum",
    "digamma",
    "exp",
    "expm1",
    "factorial",
    "floor",
    "gamma",
    "lbeta",
    "lchoose",
    "lfactorial",
    "lgamma",
    "log",
    "log10",
    "log1p",
    "log2",
    "round_",
    "sign",
    "signif",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
    "trigamma",
    "trunc",
]

Ufunc = Callable[[np.ndarray], np.ndarray]


def _numeric(x: Any, name: str = "Math") -> Vec:
    """A numeric vector, or R's error."""
    if is_list(x) or callable(x):
        raise RError("non-numeric argument to mathematical function")
    v = vec(x)
    if v.kind in ("character", "NULL"):
        raise RError("non-numeric argument to mathematical function")
    if v.kind == "factor":
        raise RError("‘" + name + "’ not meaningful for factors")
    return v


def _elementwise(x: Any, function: Ufunc, name: str = "Math") -> Any:
    """`function` of the doubles; new NaN with R's warning; columns of a data frame one by one."""
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return _frame(x, lambda column: _elementwise(column, function))
    v = _numeric(x, name)
    data = as_kind(v, "double").data
    with np.errstate(all="ignore"):
        result = np.asarray(function(data), dtype=np.float64)
    nan = np.isnan(data)
    result = np.where(nan, data, result)
    if (np.isnan(result) & ~nan).any():
        warning("NaNs produced")
    return value(replace(v, kind="double", data=result, na=np.isnan(result)))


def _frame(x: pd.DataFrame, function: Callable[[Any], Any]) -> pd.DataFrame:
    out = x.copy()
    for j in range(x.shape[1]):
        column = vec(x.iloc[:, j])
        if column.kind in ("character", "factor"):
            raise RError("non-numeric-alike variable(s) in data frame: " + str(x.columns[j]))
        out.isetitem(j, pd.Series(function(x.iloc[:, j].array), index=x.index).array)
    return out


@rfunction("exp")
def exp(x: Any) -> Any:
    """e to the x."""
    return _elementwise(x, np.exp, "exp")


@rfunction("expm1")
def expm1(x: Any) -> Any:
    """``exp(x) - 1``."""
    return _elementwise(x, np.expm1, "expm1")


@rfunction("log")
def log(x: Any, base: Any = None) -> Any:
    """Natural logarithm, or to `base`; NaN with a warning below 0."""
    if base is None:
        return _elementwise(x, np.log)
    b = vec(base).data.astype(float)[0]
    if b == 10:
        return _elementwise(x, np.log10)
    if b == 2:
        return _elementwise(x, np.log2)
    return _elementwise(x, lambda v: np.log(v) / np.log(b))


@rfunction("log10")
def log10(x: Any) -> Any:
    """Logarithm to base 10."""
    return _elementwise(x, np.log10, "log10")


@rfunction("log2")
def log2(x: Any) -> Any:
    """Logarithm to base 2."""
    return _elementwise(x, np.log2, "log2")


@rfunction("log1p")
def log1p(x: Any) -> Any:
    """``log(1 + x)``."""
    return _elementwise(x, np.log1p, "log1p")


@rfunction("sqrt")
def sqrt(x: Any) -> Any:
    """Square root; NaN with a warning below 0."""
    return _elementwise(x, np.sqrt, "sqrt")


@rfunction("sin")
def sin(x: Any) -> Any:
    """Sine."""
    return _elementwise(x, np.sin, "sin")


@rfunction("cos")
def cos(x: Any) -> Any:
    """Cosine."""
    return _elementwise(x, np.cos, "cos")


@rfunction("tan")
def tan(x: Any) -> Any:
    """Tangent."""
    return _elementwise(x, np.tan, "tan")


@rfunction("asin")
def asin(x: Any) -> Any:
    """Arc sine."""
    return _elementwise(x, np.arcsin, "asin")


@rfunction("acos")
def acos(x: Any) -> Any:
    """Arc cosine."""
    return _elementwise(x, np.arccos, "acos")


@rfunction("atan")
def atan(x: Any) -> Any:
    """Arc tangent."""
    return _elementwise(x, np.arctan, "atan")


@rfunction("sinh")
def sinh(x: Any) -> Any:
    """Hyperbolic sine."""
    return _elementwise(x, np.sinh, "sinh")


@rfunction("cosh")
def cosh(x: Any) -> Any:
    """Hyperbolic cosine."""
    return _elementwise(x, np.cosh, "cosh")


@rfunction("tanh")
def tanh(x: Any) -> Any:
    """Hyperbolic tangent."""
    return _elementwise(x, np.tanh, "tanh")


@rfunction("gamma")
def gamma(x: Any) -> Any:
    """The gamma function; NaN at 0, -1, -2, ..."""
    return _elementwise(
        x, lambda v: np.where((v <= 0) & (v == np.floor(v)), np.nan, special.gamma(v))
    )


@rfunction("lgamma")
def lgamma(x: Any) -> Any:
    """Logarithm of the absolute value of the gamma function."""
    return _elementwise(x, special.gammaln, "lgamma")


@rfunction("digamma")
def digamma(x: Any) -> Any:
    """Derivative of ``lgamma``."""
    return _elementwise(x, special.digamma, "digamma")


@rfunction("trigamma")
def trigamma(x: Any) -> Any:
    """Second derivative of ``lgamma``."""
    return _elementwise(x, lambda v: special.polygamma(1, v), "trigamma")


@rfunction("factorial")
def factorial(x: Any) -> Any:
    """``gamma(x + 1)``."""
    return _elementwise(x, lambda v: special.gamma(v + 1), "factorial")


@rfunction("lfactorial")
def lfactorial(x: Any) -> Any:
    """``lgamma(x + 1)``."""
    return _elementwise(x, lambda v: special.gammaln(v + 1), "lfactorial")


def _two(x: Any, y: Any, function: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Any:
    a, b = _numeric(x), _numeric(y)
    n = common_length(len(a), len(b))
    p, q = (as_kind(recycled(v, n), "double").data for v in (a, b))
    with np.errstate(all="ignore"):
        return value(double_vec(function(p, q)))


@rfunction("beta")
def beta(a: Any, b: Any) -> Any:
    """The beta function."""
    return _two(a, b, special.beta)


@rfunction("lbeta")
def lbeta(a: Any, b: Any) -> Any:
    """Logarithm of the beta function."""
    return _two(a, b, special.betaln)


@rfunction("choose")
def choose(n: Any, k: Any) -> Any:
    """Binomial coefficients."""
    return _two(n, k, lambda p, q: np.where(q < 0, 0.0, np.rint(special.binom(p, np.rint(q)))))


@rfunction("lchoose")
def lchoose(n: Any, k: Any) -> Any:
    """Logarithm of the absolute binomial coefficient."""
    return _two(n, k, lambda p, q: np.log(np.abs(special.binom(p, q))))


def _keeping_integers(x: Any, function: Ufunc) -> Any:
    """Rounding functions: integers and logicals come back as integers."""
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        return _frame(x, lambda column: _keeping_integers(column, function))
    v = _numeric(x)
    if v.kind != "double":
        return value(as_kind(v, "integer"))
    return _elementwise(x, function)


@rfunction("abs")
def abs_(x: Any) -> Any:
    """Absolute value; integers stay integers."""
    if not isinstance(x, pd.DataFrame) or is_matrix(x):
        v = _numeric(x)
        if v.kind != "double":
            v = as_kind(v, "integer")
            return value(replace(v, data=np.abs(v.data)))
    return _elementwise(x, np.abs)


@rfunction("sign")
def sign(x: Any) -> Any:
    """-1, 0 or 1."""
    v = _numeric(x)
    if v.kind != "double":
        v = as_kind(v, "integer")
        return value(replace(v, data=np.sign(v.data)))
    return _elementwise(x, np.sign)


@rfunction("floor")
def floor(x: Any) -> Any:
    """Rounded down."""
    return _keeping_integers(x, np.floor)


@rfunction("ceiling")
def ceiling(x: Any) -> Any:
    """Rounded up."""
    return _keeping_integers(x, np.ceil)


@rfunction("trunc")
def trunc(x: Any) -> Any:
    """Rounded towards zero."""
    return _keeping_integers(x, np.trunc)


@rfunction("round")
def round_(x: Any, digits: Any = 0) -> Any:
    """Rounded to `digits` decimals, to even at the half (R 4's algorithm)."""
    digits = int(np.floor(vec(digits).data.astype(float)[0] + 0.5))
    return (
        _keeping_integers(x, lambda v: round_half_even(v, digits))
        if digits >= 0
        else (_elementwise(x, lambda v: round_half_even(v, digits)))
    )


@rfunction("signif")
def signif(x: Any, digits: Any = 6) -> Any:
    """`digits` significant digits."""
    digits = int(np.floor(vec(digits).data.astype(float)[0] + 0.5))
    return _keeping_integers(x, lambda v: signif_digits(v, digits))


def _cumulated(x: Any, function: Ufunc, integer: bool) -> Any:
    v = _numeric(x) if vec(x).kind != "NULL" else as_kind(vec(x), "double")
    keep = integer and v.kind != "double"
    data = as_kind(v, "double").data
    with np.errstate(all="ignore"):
        out = function(data)
    if v.na.any():
        first = int(np.argmax(v.na))
        out = np.where(np.arange(len(data)) >= first, data[first], out)
    result = double_vec(out)
    return value(replace(as_kind(result, "integer") if keep else result, names=v.names))


@rfunction("cumsum")
def cumsum(x: Any) -> Any:
    """Cumulated sums; NA from the first NA on."""
    return _cumulated(x, np.cumsum, True)


@rfunction("cumprod")
def cumprod(x: Any) -> Any:
    """Cumulated products."""
    return _cumulated(x, np.cumprod, False)


@rfunction("cummax")
def cummax(x: Any) -> Any:
    """Cumulated maxima."""
    return _cumulated(x, np.maximum.accumulate, True)


@rfunction("cummin")
def cummin(x: Any) -> Any:
    """Cumulated minima."""
    return _cumulated(x, np.minimum.accumulate, True)
