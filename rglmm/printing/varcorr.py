"""Variance components as ``VarCorr`` and ``summary`` print them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rglmm.errors import RError
from rglmm.inference.records import VarCorr, VarCorrGroup
from rglmm.rbase.format import format_real
from rglmm.rbase.grid import grid
from rglmm.rbase.rounding import round_half_even
from rglmm.rbase.session import session
from rglmm.rbase.show import text

__all__ = ["print_var_corr"]

_COMPONENTS = ("Variance", "Std.Dev.")


def print_var_corr(
    x: VarCorr, digits: int | None = None, comp: str | Sequence[str] = "Std.Dev."
) -> str:
    """``print(VarCorr(fit), digits =, comp =)``.

    Parameters
    ----------
    x : VarCorr
    digits : int, optional
        Significant digits of the components, the session's less two; correlations have two
        decimals less than that.
    comp : str or sequence of str
        ``"Std.Dev."``, ``"Variance"`` or both, in the order of the columns.

    Raises
    ------
    RError
        ``Illegal 'comp': ...``.
    """
    digits = max(3, session().digits - 2) if digits is None else digits
    components = [_component(c) for c in ([comp] if isinstance(comp, str) else comp)]
    headers = ["Groups", "Name"]
    columns = [_group_labels(x), _effect_labels(x)]
    for component in components:
        headers.append(component)
        columns.append(format_real(_values(x, component), digits))
    widest = max((len(group.columns) for group in x.groups), default=1)
    if widest > 1:
        correlations = _correlation_rows(x, max(2, digits - 2), widest - 1)
        columns += [list(column) for column in zip(*correlations, strict=True)]
        headers += ["Corr", *[""] * (widest - 2)]
    rows = [""] * len(columns[0])
    return grid(rows, headers, columns, right=False)


def _component(name: str) -> str:
    found = [component for component in _COMPONENTS if component.startswith(name)]
    if not name or not found:
        raise RError(f"Illegal 'comp': {name}")
    return found[0]


def _group_labels(x: VarCorr) -> list[str]:
    labels = []
    for group in x.groups:
        labels += [group.name, *[""] * (len(group.columns) - 1)]
    return [*labels, "Residual"] if x.residual_sd is not None else labels


def _effect_labels(x: VarCorr) -> list[str]:
    labels = [name for group in x.groups for name in group.columns]
    return [*labels, ""] if x.residual_sd is not None else labels


def _values(x: VarCorr, component: str) -> np.ndarray:
    parts = [np.asarray(group.stddev, dtype=float) for group in x.groups]
    if x.residual_sd is not None:
        parts.append(np.array([x.residual_sd]))
    sd = np.concatenate(parts) if parts else np.empty(0)
    return sd**2 if component == "Variance" else sd


def _correlation_rows(x: VarCorr, decimals: int, count: int) -> list[list[str]]:
    rows: list[list[str]] = []
    for group in x.groups:
        rows += [row + [""] * (count - len(row)) for row in _triangle(group, decimals)]
    return [*rows, [""] * count] if x.residual_sd is not None else rows


def _triangle(group: VarCorrGroup, decimals: int) -> list[list[str]]:
    """The lower triangle of a term's correlations in one format; the first row is empty."""
    k = len(group.columns)
    i, j = np.tril_indices(k, -1)
    rounded = round_half_even(np.asarray(group.correlation, dtype=float)[i, j], decimals)
    texts = iter(format_real(rounded, nsmall=decimals))
    return [[next(texts) for _ in range(row)] for row in range(k)]


@text.register
def _(x: VarCorr) -> str:
    return print_var_corr(x)
