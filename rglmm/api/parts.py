"""``$``, ``[[``, ``@``, ``names`` and ``length`` of models, summaries and their parts, as in R."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from rglmm.api.model import Model
from rglmm.errors import RError, UnsupportedError
from rglmm.fit import MixedFit
from rglmm.inference import CoefMer, Ranef
from rglmm.inference.records import AnovaTable, Summary, VarCorr, VarCorrGroup
from rglmm.rbase.indexing import dollar, slot
from rglmm.rbase.show import text
from rglmm.rbase.values import RList
from rglmm.rbase.vectors import length, names


class CovarianceMatrix(pd.DataFrame):
    """A covariance matrix of ``VarCorr``: R prints its attributes below it.

    ``attrs["stddev"]`` is a Series, ``attrs["correlation"]`` a matrix.
    """


@dataclass(frozen=True)
class OptInfo:
    """``m@optinfo``: lme4's notes on the optimum. What describes its optimizer is not here."""

    conv: dict[str, Any]


def parts(x: Any) -> dict[str, Any]:
    """The elements of the list that R has for `x`; those that rglmm has not are left out."""
    if isinstance(x, (Ranef, CoefMer)):
        return dict(x)
    if isinstance(x, VarCorr):
        return {group.name: covariance_matrix(group) for group in x.groups}
    if isinstance(x, AnovaTable):
        return {str(name): x.frame[name].to_numpy() for name in x.frame.columns}
    return _summary_parts(x)


def covariance_matrix(group: VarCorrGroup) -> pd.DataFrame:
    """One group's covariance matrix (k, k); R prints its SDs and correlations below it."""
    columns = list(group.columns)
    frame = CovarianceMatrix(group.covariance, index=columns, columns=columns)
    frame.attrs["rclass"] = "matrix"
    frame.attrs["stddev"] = pd.Series(group.stddev, index=columns)
    frame.attrs["correlation"] = _matrix(group.correlation, columns)
    return frame


@text.register
def _(x: CovarianceMatrix) -> str:
    lines = [text(pd.DataFrame(x))]
    for name in ("stddev", "correlation"):
        if name in x.attrs:
            lines += [f'attr(,"{name}")', text(x.attrs[name])]
    return "\n".join(lines)


def _matrix(values: np.ndarray, columns: list[str]) -> pd.DataFrame:
    frame = pd.DataFrame(values, index=columns, columns=columns)
    frame.attrs["rclass"] = "matrix"
    return frame


def _summary_parts(x: Summary) -> dict[str, Any]:
    coefficients = x.coefficients.copy()
    coefficients.attrs["rclass"] = "matrix"
    return {
        "methTitle": x.title.split(" [")[0],
        "isLmer": x.family is None,
        "family": x.family,
        "link": x.link,
        "ngrps": pd.Series(
            [n for _, n in x.ngroups], index=[name for name, _ in x.ngroups], dtype="int64"
        ),
        "coefficients": coefficients,
        "sigma": 1.0 if x.var_corr.residual_sd is None else x.var_corr.residual_sd,
        "varcor": x.var_corr,
        "AICtab": pd.Series(x.criteria, dtype="float64"),
    }


def _part(x: Any, name: str | int) -> Any:
    """One element, by its name or only beginning, or by its number from 1."""
    found = parts(x)
    if isinstance(name, (int, float)):
        place = int(name)
        if not 1 <= place <= len(found):
            raise RError("subscript out of bounds")
        return list(found.values())[place - 1]
    if name in found:
        return found[name]
    starts = [key for key in found if key.startswith(name)]
    if len(starts) == 1:
        return found[starts[0]]
    if isinstance(x, Summary):
        raise UnsupportedError(f"${name} of a summary is not available: {', '.join(found)} are")
    return None


for _kind in (Ranef, CoefMer, VarCorr, AnovaTable, Summary):
    dollar.register(_kind, _part)
    names.register(_kind, lambda x: np.array(list(parts(x))))
    length.register(_kind, lambda x: len(parts(x)))


@dollar.register
def _(x: Model, name: str) -> Any:
    raise RError("$ operator not defined for this S4 class")


@slot.register
def _(x: Model, name: str) -> Any:
    """``m@theta``, ``m@beta``, ``m@optinfo$conv$lme4``."""
    fit = x.fit
    slots: Mapping[str, Any] = {
        "theta": fit.theta,
        "beta": fit.beta,
        "optinfo": OptInfo({"opt": 0.0, "lme4": _convergence(fit)}),
    }
    if name not in slots:
        raise UnsupportedError(f"@{name} of a model is not available: {', '.join(slots)} are")
    return slots[name]


def _convergence(fit: MixedFit) -> dict[str, Any] | RList:
    """What lme4 notes: nothing, a singular fit, or that the optimum was not found."""
    if not fit.convergence.converged:
        return {"code": -1.0, "messages": fit.convergence.outcome}
    if fit.convergence.singular:
        return {"messages": "boundary (singular) fit: see help('isSingular')"}
    return RList([])


@dollar.register
def _(x: OptInfo, name: str) -> Any:
    if name == "conv":
        return x.conv
    raise UnsupportedError(f"@optinfo${name} describes lme4's optimizer: rglmm has its own")
