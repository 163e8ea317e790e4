"""What R's d-, p- and q-functions share: recycling, tails, logarithms, warnings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.arithmetic import recycled
from rglmm.rbase.coerce import as_kind, double_vec
from rglmm.rbase.values import Vec, value, vec

__all__ = ["density", "probability", "quantile_of", "refuse_ncp"]

Parameters = Sequence[Any]
Frozen = Callable[..., Any]


def refuse_ncp(ncp: Any) -> None:
    """Noncentral distributions are not there."""
    if ncp is not None:
        raise UnsupportedError("noncentral distributions (ncp =) are not supported")


def _arguments(items: Sequence[Any]) -> tuple[list[np.ndarray], Vec]:
    """Doubles of one length, and the first argument for its names and dimensions."""
    parts = [vec(item) for item in items]
    if any(part.kind in ("character", "factor", "NULL") for part in parts):
        raise RError("Non-numeric argument to mathematical function")
    n = 0 if any(len(part) == 0 for part in parts) else max(map(len, parts))
    return [as_kind(recycled(part, n), "double").data for part in parts], parts[0]


def _finished(out: np.ndarray, inputs: list[np.ndarray], first: Vec) -> Any:
    """Missing where an argument is; R's warning for other NaN; attributes of the first."""
    missing = np.zeros(len(out), dtype=bool)
    for data in inputs[::-1]:
        nan = np.isnan(data)
        missing |= nan
        out = np.where(nan, data, out)
    if (np.isnan(out) & ~missing).any():
        warning("NaNs produced")
    result = double_vec(out)
    if len(first) == len(out):
        result = replace(result, names=first.names, dim=first.dim, dimnames=first.dimnames)
    return value(result)


def _evaluate(x: Any, parameters: Parameters, function: Callable[..., Any]) -> Any:
    data, first = _arguments([x, *parameters])
    if not len(data[0]):
        return value(double_vec(np.empty(0)))
    with np.errstate(all="ignore"):
        out = np.asarray(function(*data), dtype=np.float64)
    return _finished(out, data, first)


def density(
    frozen: Frozen, x: Any, parameters: Parameters, log: bool, discrete: bool = False
) -> Any:
    """``d...(x, ..., log)`` of the scipy distribution that `frozen` makes of the parameters."""

    def function(points: np.ndarray, *given: np.ndarray) -> np.ndarray:
        d = frozen(*given)
        if not discrete:
            return d.logpdf(points) if log else d.pdf(points)
        whole = np.abs(points - np.rint(points)) <= 1e-7 * np.maximum(1.0, np.abs(points))
        for bad in points[~whole & ~np.isnan(points)]:
            warning(f"non-integer x = {bad:f}")
        out = d.logpmf(np.rint(points)) if log else d.pmf(np.rint(points))
        return np.where(whole | np.isnan(out), out, -np.inf if log else 0.0)

    return _evaluate(x, parameters, function)


def probability(
    frozen: Frozen,
    q: Any,
    parameters: Parameters,
    lower_tail: bool,
    log_p: bool,
    discrete: bool = False,
) -> Any:
    """``p...(q, ..., lower.tail, log.p)``."""

    def function(points: np.ndarray, *given: np.ndarray) -> np.ndarray:
        d = frozen(*given)
        points = np.floor(points + 1e-7) if discrete else points
        if log_p:
            return d.logcdf(points) if lower_tail else d.logsf(points)
        return d.cdf(points) if lower_tail else d.sf(points)

    return _evaluate(q, parameters, function)


def quantile_of(
    frozen: Frozen,
    p: Any,
    parameters: Parameters,
    lower_tail: bool,
    log_p: bool,
    discrete: bool = False,
) -> Any:
    """``q...(p, ..., lower.tail, log.p)``."""

    def function(points: np.ndarray, *given: np.ndarray) -> np.ndarray:
        d = frozen(*given)
        level = np.exp(points) if log_p else points
        out = d.ppf(level) if lower_tail else d.isf(level)
        inside = (level >= 0) & (level <= 1)
        if discrete:
            out = np.maximum(out, d.support()[0])
        return np.where(inside, out, np.nan)

    return _evaluate(p, parameters, function)
