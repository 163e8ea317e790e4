"""Where R's search ended and where ours did: estimates, each in the unit that it is known in."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.fit import MixedFit
from rglmm.inference.criteria import aic, bic, deviance
from rglmm.inference.effects import ranef
from rglmm.inference.residuals import residuals
from rglmm.validation.recorded import as_matrix, as_vector, number, positions
from rglmm.validation.rows import Row, row
from rglmm.validation.tolerances import Optimum
from rglmm.validation.units import fitted_sd, residual_sd, scaled

__all__ = ["Quantity", "optimum_rows"]

Array = NDArray[np.float64]
Record = dict[str, Any]

FEW = 12


@dataclass(frozen=True)
class Quantity:
    """Numbers of R and ours, the unit of each, and the largest distance allowed in it."""

    name: str
    labels: list[str]
    theirs: Array
    ours: Array
    units: Array | float
    limit: float
    unit: str = ""
    each: bool = False

    def distances(self, bound: Quantity | None = None) -> Array:
        """How far ours are from R's or, with a `bound`, from what lies between the two."""
        if bound is None:
            return scaled(self.ours, self.theirs, self.units)
        low, high = np.minimum(self.theirs, bound.theirs), np.maximum(self.theirs, bound.theirs)
        return scaled(self.ours, np.clip(self.ours, low, high), self.units)


def optimum_rows(
    where: str,
    fit: MixedFit,
    record: Record,
    limits: Optimum,
    *,
    every: bool,
    bound: Record | None = None,
) -> list[Row]:
    """Rows of one record.

    Parameters
    ----------
    every
        Whether short vectors have a row for each element, not only for the one that differs most.
    bound
        Another record of the model: a number may also lie between the two.
    """
    bounds = [] if bound is None else list(_quantities(fit, bound, limits))
    rows = []
    for quantity, other in zip_longest(_quantities(fit, record, limits), bounds):
        if quantity is None or (other is not None and other.labels != quantity.labels):
            rows.append(Row(where, "shape of R's records", "", "", "", limits.name, False))
        elif np.shape(quantity.theirs) != np.shape(quantity.ours):
            r, ours = (f"{np.size(x)} values" for x in (quantity.theirs, quantity.ours))
            rows.append(Row(where, quantity.name, r, ours, "", limits.name, False))
        else:
            rows += _rows(where, quantity, quantity.distances(other), limits.name, every)
    return rows


def _rows(where: str, q: Quantity, distance: Array, tolerance: str, every: bool) -> list[Row]:
    if not len(distance):
        return []
    each = len(distance) == 1 or (every and q.each and len(distance) <= FEW)
    more = "" if each else f" (largest of {len(distance)})"
    return [
        row(
            where,
            f"{q.name} {q.labels[i]}{more}".strip(),
            float(q.theirs[i]),
            float(q.ours[i]),
            float(distance[i]),
            q.limit,
            tolerance,
            q.unit,
        )
        for i in (range(len(distance)) if each else [int(np.argmax(distance))])
    ]


def _quantities(fit: MixedFit, record: Record, limits: Optimum) -> Iterator[Quantity]:
    yield from _criteria(fit, record, limits)
    yield from _parameters(fit, record, limits)
    yield from _covariances(fit, record, limits)
    yield from _modes(fit, record, limits)
    yield from _by_row(fit, record, limits)


def _single(
    name: str, theirs: float, ours: float, units: float, limit: float, unit: str = ""
) -> Quantity:
    return Quantity(name, [""], np.array([theirs]), np.array([ours]), units, limit, unit)


def _criteria(fit: MixedFit, record: Record, limits: Optimum) -> Iterator[Quantity]:
    theirs = number(record["objective"])
    if limits.objective_worse is not None:
        allowed = limits.objective_worse + limits.objective_worse_relative * abs(theirs)
        name = "objective, no worse than R's"
        yield _single(name, theirs, max(fit.objective, theirs), 1.0, allowed)
    yield _single("objective", theirs, fit.objective, 1.0, limits.deviance)
    yield _single("logLik", number(record["logLik"]), fit.log_likelihood, 1.0, limits.deviance)
    yield _single("AIC", number(record["AIC"]), aic(fit), 1.0, limits.deviance)
    yield _single("BIC", number(record["BIC"]), bic(fit), 1.0, limits.deviance)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # R's advice not to ask a REML fit for its deviance
        ours = deviance(fit)
    r = number(record["deviance"])
    if fit.is_lmm:
        yield _single("deviance", r, ours, 1.0, limits.deviance)
    else:  # of the conditional residuals: not stationary at the optimum
        yield _single("deviance", r, ours, abs(r), limits.theta_rtol, "rel")


def _parameters(fit: MixedFit, record: Record, limits: Optimum) -> Iterator[Quantity]:
    theta, names = as_vector(record["theta"]["values"]), record["theta"]["names"]
    units = np.maximum(np.abs(theta), limits.theta_atol / limits.theta_rtol)
    yield Quantity("theta", names, theta, fit.theta, units, limits.theta_rtol, "rel", each=True)
    sigma = number(record["sigma"])
    yield _single("sigma", sigma, fit.sigma, sigma, limits.theta_rtol, "rel")
    beta, names = as_vector(record["beta"]["values"]), record["beta"]["names"]
    se, ours = as_vector(record["se"]), np.sqrt(np.diag(fit.vcov))
    yield Quantity("beta", names, beta, fit.beta, se, limits.beta_se, "SE", each=True)
    yield Quantity("SE", names, se, ours, se, limits.se_rtol, "rel", each=True)
    yield _covariance("vcov", names, as_matrix(record["vcov"]), fit.vcov, limits)
    if record["vcov_rx"] is not None:
        theirs = as_matrix(record["vcov_rx"])
        yield _covariance("vcov without Hessian", names, theirs, fit.vcov_rx, limits)


def _covariance(
    name: str, names: list[str], theirs: Array, ours: Array, limits: Optimum
) -> Quantity:
    """A covariance matrix in units of its SDs, to twice their relative tolerance."""
    sd = np.sqrt(np.diag(theirs))
    labels = [f"[{a}, {b}]" for a in names for b in names]
    units = np.outer(sd, sd).ravel()
    limit = 2.0 * limits.se_rtol
    return Quantity(name, labels, theirs.ravel(), ours.ravel(), units, limit, "SE^2")


def _covariances(fit: MixedFit, record: Record, limits: Optimum) -> Iterator[Quantity]:
    """SDs and correlations of the random effects, term by term."""
    recorded = record["VarCorr"]
    terms = fit.design.random
    yield _single("number of random terms", float(len(recorded)), float(len(terms)), 1.0, 0.0)
    for part, factor in zip(recorded, fit.Lambda, strict=False):
        covariance = fit.sigma**2 * (factor @ factor.T)
        sd, theirs = np.sqrt(np.diag(covariance)), as_vector(part["stddev"])
        smallest = limits.theta_atol / limits.theta_rtol * fit.sigma
        units = np.maximum(theirs, smallest)
        names = [f"{part['group']} {column}" for column in part["columns"]]
        yield Quantity("SD", names, theirs, sd, units, limits.theta_rtol, "rel", each=True)
        below = np.tril_indices(len(sd), -1)
        if len(theirs) != len(sd) or not len(below[0]):
            continue
        with np.errstate(invalid="ignore", divide="ignore"):
            ours = (covariance / np.outer(sd, sd))[below]
        r = as_matrix(part["correlation"])[below]
        names = [f"{names[i]}, {part['columns'][j]}" for i, j in zip(*below, strict=True)]
        yield Quantity("correlation", names, r, ours, 1.0, limits.theta_rtol, each=True)


def _modes(fit: MixedFit, record: Record, limits: Optimum) -> Iterator[Quantity]:
    parts = ranef(fit, cond_var=False).frames
    for part in record["modes"]:
        frame = parts.get(part["group"])
        if frame is None or frame.shape != (part["n"], len(part["columns"])):
            continue  # a fact that differs, reported there
        values = frame.to_numpy()[positions(part)] if part["positions"] else frame.to_numpy()
        labels = [f"{level} {column}" for level in part["levels"] for column in part["columns"]]
        theirs, sd = as_matrix(part["values"]).ravel(), as_matrix(part["sd"]).ravel()
        name = f"modes of {part['group']}:"
        yield Quantity(name, labels, theirs, values.ravel(), sd, limits.mode_sd, "SD")


def _by_row(fit: MixedFit, record: Record, limits: Optimum) -> Iterator[Quantity]:
    """Fitted values and residuals; of long vectors the totals and the fixed positions."""
    vectors = [
        ("fitted", record["fitted"], fit.mu, fitted_sd(fit)),
        ("residuals", record["residuals"], residuals(fit), residual_sd(fit)),
    ]
    for name, recorded, ours, sd in vectors:
        theirs = as_vector(recorded["values"])
        length = recorded.get("n", len(theirs))
        if length != len(ours):
            yield _single(f"number of {name}", float(length), float(len(ours)), 1.0, 0.0)
            continue
        at = np.arange(length)
        if "positions" in recorded:
            at = positions(recorded)
            r, total = number(recorded["sum"]), float(ours.sum())
            yield _single(f"sum of {name}", r, total, float(sd.sum()), limits.mode_sd, "SD")
            r, total = number(recorded["sumsq"]), float(ours @ ours)
            unit = 2.0 * float(np.abs(ours) @ sd)
            yield _single(f"sum of squares of {name}", r, total, unit, limits.mode_sd, "SD")
        labels = [f"[{i + 1}]" for i in at]
        yield Quantity(name, labels, theirs, ours[at], sd[at], limits.mode_sd, "SD")
