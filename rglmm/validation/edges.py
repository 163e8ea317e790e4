"""Rounding edges: where R's own number lies between two printed ones, both are right."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from rglmm.validation.recorded import as_matrix, as_vector, number

__all__ = ["on_edge", "printed_numbers"]

Array = NDArray[np.float64]


def printed_numbers(models: dict[str, dict[str, Any]]) -> Array:
    """What R may print of its models, to 17 digits: the numbers of ``print`` and ``summary``."""
    found: list[Any] = []
    for record in models.values():
        found += [number(record[key]) for key in CRITERIA]
        beta, se = as_vector(record["beta"]["values"]), as_vector(record["se"])
        with np.errstate(divide="ignore", invalid="ignore"):
            z = beta / se
            vcov = as_matrix(record["vcov"])
            found += [*beta, *se, *z, *(2.0 * ndtr(-np.abs(z))), *(vcov / np.outer(se, se)).ravel()]
        for part in record["VarCorr"]:
            sd = as_vector(part["stddev"])
            found += [*sd, *sd**2, *as_matrix(part["correlation"]).ravel()]
        found.append(number(record["sigma"]) ** 2)
    values = np.array(found, dtype=float)
    return values[np.isfinite(values)]


CRITERIA = ("objective", "logLik", "deviance", "AIC", "BIC", "sigma")


def on_edge(r: str, ours: str, numbers: Array, edge: float) -> bool:
    """Whether two lines differ only where R's number lies between the two printed.

    Parameters
    ----------
    r, ours
        The line as R prints it and as we do.
    numbers
        R's numbers to 17 digits.
    edge
        How near to the middle between both R's number has to be, as a fraction of it.
    """
    theirs, mine = r.split(), ours.split()
    if len(r) != len(ours) or len(theirs) != len(mine):
        return False
    return all(
        a == b or _rounded_apart(a, b, numbers, edge) for a, b in zip(theirs, mine, strict=True)
    )


def _rounded_apart(a: str, b: str, numbers: Array, edge: float) -> bool:
    try:
        first, second = Decimal(a), Decimal(b)
    except InvalidOperation:
        return False
    exponent = first.as_tuple().exponent
    if exponent != second.as_tuple().exponent or not isinstance(exponent, int):
        return False
    if abs(first - second) != Decimal(1).scaleb(exponent):
        return False
    middle = float((first + second) / 2)
    return bool((np.abs(numbers - middle) <= edge * np.abs(numbers)).any())
