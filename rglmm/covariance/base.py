"""What a covariance structure is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from rglmm.errors import UnsupportedError

Array = NDArray[Any]


@dataclass(frozen=True)
class Structure:
    """A map from parameters to the lower-triangular factor ``T`` (k, k) of one term.

    Attributes
    ----------
    name : str
        As written in a formula: ``us``, ``diag``, ...
    count : callable
        ``k -> number of parameters``.
    start : callable
        ``k -> theta``: R's start values.
    factor : callable
        ``(theta, k) -> T``.
    pullback : callable
        ``(theta, G) -> dL/dtheta`` where ``G`` (k, k) is ``dL/dT`` (its upper part is ignored).
    canonical : callable
        ``(theta, k) -> (theta, signs)``: theta with the signs R reports (a nonnegative diagonal of
        ``T``), and the signs (k,) by which the columns of ``T`` were multiplied.
    nearest : callable
        ``(Sigma (k, k) positive definite) -> theta`` whose ``T T'`` is, or is near, Sigma.
    working : callable
        ``(x, scales) -> (theta, dtheta/dx)``: from the scale on which the solver searches, one
        unconstrained number per parameter, given the root mean squares (k,) of the term's columns.
    to_working : callable
        ``(theta, scales) -> x``.
    """

    name: str
    count: Callable[[int], int]
    start: Callable[[int], Array]
    factor: Callable[[Array, int], Array]
    pullback: Callable[[Array, Array], Array]
    canonical: Callable[[Array, int], tuple[Array, Array]]
    nearest: Callable[[Array], Array]
    working: Callable[[Array, Array], tuple[Array, Array]]
    to_working: Callable[[Array, Array], Array]


def structure(table: Mapping[str, Structure], name: str) -> Structure:
    """Look a structure up by its name.

    Raises
    ------
    UnsupportedError
        There is none of that name.
    """
    if name not in table:
        known = ", ".join(sorted(table))
        raise UnsupportedError(f"covariance structure '{name}' is not available (known: {known})")
    return table[name]
