"""The design of new data for a fit: its levels, contrasts and transformations used again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError
from rglmm.frame.design import Design
from rglmm.frame.evaluate import Evaluator
from rglmm.frame.model_frame import row_index
from rglmm.frame.model_matrix import model_matrix
from rglmm.frame.random_effects import RandomDesign, grouping_factor
from rglmm.frame.vectors import as_double, rows
from rglmm.ir import Terms
from rglmm.ir.nodes import plain_name, variables_in
from rglmm.rbase.values import Vec
from rglmm.rlang.tree import Name, Node

__all__ = ["NewDesign", "design_for_newdata"]

_NO_NA = (
    "NAs are not allowed in prediction data for grouping variables unless allow.new.levels is TRUE"
)
_CALL = "levelfun(r, n, allow.new.levels = allow.new.levels)"


@dataclass(frozen=True)
class NewDesign:
    """New data as a fit sees them.

    Attributes
    ----------
    n : int
    X : (n, p) ndarray
        The columns that the fit kept; without columns when the fixed part was not asked for.
    offset : (n,) ndarray or None
        Sum of the ``offset()`` terms.
    random : tuple of RandomDesign
        The terms asked for; code -1 for levels that the fit has not seen.
    row_names : list of str
    """

    n: int
    X: np.ndarray
    offset: np.ndarray | None
    random: tuple[RandomDesign, ...]
    row_names: list[str]


def design_for_newdata(
    design: Design,
    newdata: pd.DataFrame | Mapping[str, Any],
    env: Mapping[str, Any] | None = None,
    *,
    terms: Sequence[int] | None = None,
    allow_new_levels: bool = False,
    fixed: bool = True,
) -> NewDesign:
    """Evaluate the right side of a fitted model on `newdata`; rows with NA stay, as NaN.

    Parameters
    ----------
    design : Design
        Of the fit.
    newdata : DataFrame or mapping of columns
    env : mapping, optional
        Values of names that are no columns.
    terms : sequence of int, optional
        Positions in ``design.random`` of the random terms to evaluate; all by default.
    allow_new_levels : bool
        Take unknown levels (and NA) of grouping factors as code -1.
    fixed : bool
        Whether the fixed part is needed.

    Raises
    ------
    RError
        ``object 'x' not found``, ``new levels detected in newdata: ...``,
        ``factor f has new level z``, and what evaluation raises.
    """
    if not isinstance(newdata, (pd.DataFrame, Mapping)):
        raise RError("'newdata' must be a data frame", "predict.merMod")
    chosen = [design.random[i] for i in (range(len(design.random)) if terms is None else terms)]
    evaluator = Evaluator(newdata, env)
    needed: dict[str, Node] = {}
    if fixed:
        needed.update(_variables(design.predictor.fixed))
    for part in chosen:
        needed.update(_variables(part.term.lhs))
        needed.update(_group_variables(part.term.group))
    states = design.frame.states
    values = {k: evaluator.variable(node, states.get(k))[0] for k, node in needed.items()}
    n = _rows(newdata, values)
    random = tuple(_random(part, values, n, allow_new_levels) for part in chosen)
    X, offset = _fixed(design, values, n) if fixed else (np.empty((n, 0)), None)
    return NewDesign(n, X, offset, random, _row_names(newdata, n))


def _variables(terms: Terms) -> dict[str, Node]:
    """The variables of the right side by name."""
    nodes = terms.variables if terms.response is None else terms.variables[1:]
    return {plain_name(node): node for node in nodes}


def _group_variables(group: Node) -> dict[str, Node]:
    return {name: Name(name) for name in variables_in(group)}


def _rows(newdata: pd.DataFrame | Mapping[str, Any], values: Mapping[str, Vec]) -> int:
    """The number of rows; every variable must have as many."""
    lengths = {name: rows(value) for name, value in values.items()}
    n = len(newdata) if isinstance(newdata, pd.DataFrame) else next(iter(lengths.values()), 1)
    for name, length in lengths.items():
        if length != n:
            raise RError(f"variable lengths differ (found for '{name}')", "model.frame.default")
    return n


def _row_names(newdata: pd.DataFrame | Mapping[str, Any], n: int) -> list[str]:
    index = row_index(newdata.index if isinstance(newdata, pd.DataFrame) else None, n)
    return [str(i + 1) for i in range(n)] if index is None else [str(name) for name in index]


def _fixed(
    design: Design, values: Mapping[str, Vec], n: int
) -> tuple[np.ndarray, np.ndarray | None]:
    terms = design.predictor.fixed
    matrix = model_matrix(terms, values, n, coding=design.coding)
    position = {name: j for j, name in enumerate(matrix.names)}
    X = (
        matrix.X
        if matrix.names == design.names
        else matrix.X[:, [position[c] for c in design.names]]
    )
    total: np.ndarray | None = None
    for i in terms.offset:
        part = as_double(values[terms.names[i]]).reshape(n)
        total = part if total is None else total + part
    return np.ascontiguousarray(X), total


def _random(
    part: RandomDesign, values: Mapping[str, Vec], n: int, allow_new_levels: bool
) -> RandomDesign:
    factor = grouping_factor(part.term, values)
    codes = _codes_on(part.levels, factor, allow_new_levels)
    matrix = model_matrix(part.term.lhs, values, n, coding=part.coding)
    return replace(part, codes=codes, z=matrix.X)


def _codes_on(levels: tuple[str, ...], factor: Vec, allow_new_levels: bool) -> np.ndarray:
    """Codes of new data on the levels of the fit, -1 for unknown levels and NA."""
    position = {level: i for i, level in enumerate(levels)}
    if not allow_new_levels:
        unknown = [level for level in factor.levels if level not in position]
        if unknown:
            raise RError(f"new levels detected in newdata: {', '.join(unknown)}", _CALL)
        if factor.na.any():
            raise RError(_NO_NA, _CALL)
    rank = np.array([*(position.get(level, -1) for level in factor.levels), -1], dtype=np.intp)
    return rank[factor.data]
