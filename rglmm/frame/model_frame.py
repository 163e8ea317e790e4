"""The model frame: every variable evaluated, then rows selected and missing ones left out.

As in R variables are evaluated on all rows first (so ``poly(x, 2)`` and ``mean(x)`` see rows that
``subset`` or missing values exclude afterwards).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import LimitError, RError, warning
from rglmm.frame.contrast_arguments import ContrastState
from rglmm.frame.contrasts import Contrast
from rglmm.frame.evaluate import Evaluator, State
from rglmm.frame.factor import drop_unused
from rglmm.frame.indexing import positions
from rglmm.frame.vectors import column, rows, take_rows
from rglmm.rbase.session import session
from rglmm.rbase.values import Vec
from rglmm.rlang.tree import Node

__all__ = ["ModelFrame", "Omitted", "model_frame"]

WEIGHTS, OFFSET = "(weights)", "(offset)"
NA_ACTIONS = ("na.omit", "na.exclude", "na.fail", "na.pass")
_CALL = "model.frame.default(formula, data)"


@dataclass(frozen=True)
class Omitted:
    """Rows left out: positions in the data (from 0), and how many by which variable."""

    subset: np.ndarray
    missing: np.ndarray
    reasons: Mapping[str, int]


@dataclass(frozen=True)
class ModelFrame:
    """Evaluated variables by R's name (the deparsed expression), without the rows left out.

    Attributes
    ----------
    variables : dict of str to Vec
        In the order of the formula, with ``(weights)`` and ``(offset)`` last.
    nrow : int
    rows : (nrow,) ndarray of intp
        Position in the data of each row.
    index : pandas.Index or None
        Row names of the data; ``None`` stands for 1 .. n.
    omitted : Omitted
    na_action : str
    states : dict of str to State
        What variables remember: constants of ``poly``, ``scale``, splines; contrasts.
    data_rows : int
        Number of rows of the data.
    """

    variables: Mapping[str, Vec]
    nrow: int
    rows: np.ndarray
    index: pd.Index | None
    omitted: Omitted
    na_action: str
    states: Mapping[str, State]
    data_rows: int

    @property
    def contrasts(self) -> dict[str, Contrast]:
        """The contrasts that variables carry, by ``C()`` or as an attribute of the column."""
        states = self.states.items()
        return {name: s.contrast for name, s in states if isinstance(s, ContrastState)}

    @property
    def row_names(self) -> list[str]:
        """Row names of the rows kept, as R prints them."""
        if self.index is None:
            return [str(i + 1) for i in self.rows.tolist()]
        return [str(name) for name in self.index[self.rows]]

    def pad(self, values: np.ndarray) -> np.ndarray:
        """`values` (nrow, ...) with NaN for the missing rows when they are to be kept in mind.

        Under ``na.exclude`` results have a row for each row of the subset; otherwise `values`.
        """
        missing = self.omitted.missing
        if self.na_action != "na.exclude" or not len(missing):
            return values
        order = np.argsort(np.concatenate([self.rows, missing]), kind="stable")
        filler = np.full((len(missing), *values.shape[1:]), np.nan)
        return np.concatenate([values, filler])[order]


def model_frame(
    variables: Mapping[str, Node],
    evaluator: Evaluator,
    *,
    subset: Node | np.ndarray | None = None,
    extras: Mapping[str, Node | Any] | None = None,
    na_action: str | None = None,
) -> ModelFrame:
    """Evaluate `variables` and `extras` (weights, offset), select rows, leave out missing ones.

    Raises
    ------
    RError
        ``variable lengths differ (found for 'x')``, ``missing values in object`` (``na.fail``),
        ``object 'x' not found``.
    LimitError
        An expression is nested too deeply.
    """
    try:
        values, states = _evaluated(variables, extras or {}, evaluator)
    except RecursionError:
        raise LimitError("an expression of the model is nested too deeply") from None
    index = evaluator.data.index if isinstance(evaluator.data, pd.DataFrame) else None
    n = _common_length(values, None if index is None or values else len(index))
    chosen = _chosen(subset, evaluator, n)
    if chosen is not None:
        values = {name: take_rows(v, chosen) for name, v in values.items()}
    action = na_action or session().na_action
    values, kept, missing, reasons = _without_missing(values, action, n, chosen)
    values = {k: _with_used_levels(k, v, states) for k, v in values.items()}
    return ModelFrame(
        variables=values,
        nrow=len(kept),
        rows=kept,
        index=row_index(index, n),
        omitted=Omitted(_unchosen(chosen, n), missing, reasons),
        na_action=action,
        states=states,
        data_rows=n,
    )


def _evaluated(
    variables: Mapping[str, Node], extras: Mapping[str, Node | Any], evaluator: Evaluator
) -> tuple[dict[str, Vec], dict[str, State]]:
    values: dict[str, Vec] = {}
    states: dict[str, State] = {}
    for name, node in variables.items():
        values[name], state = evaluator.variable(node)
        if state is not None:
            states[name] = state
    for name, extra in extras.items():
        if extra is not None:
            values[name] = _extra(extra, evaluator)
    return values, states


def _with_used_levels(name: str, value: Vec, states: dict[str, State]) -> Vec:
    """A factor without unused levels; its contrasts go with them, as in R."""
    if value.kind != "factor":
        return value
    kept = drop_unused(value)
    if len(kept.levels) < len(value.levels) and isinstance(states.get(name), ContrastState):
        del states[name]
        warning(f"contrasts dropped from factor {name} due to missing levels")
    return kept


def _extra(extra: Node | Any, evaluator: Evaluator) -> Vec:
    return evaluator.evaluate(extra) if isinstance(extra, Node) else column(extra)


def _common_length(values: Mapping[str, Vec], fallback: int | None) -> int:
    """Rows of the first variable; the others must have as many."""
    n = fallback
    for name, value in values.items():
        if n is None:
            n = rows(value)
        if value.kind == "NULL":
            raise RError(f"invalid type (NULL) for variable '{name}'", _CALL)
        if rows(value) != n:
            raise RError(f"variable lengths differ (found for '{name}')", _CALL)
    return n or 0


def _chosen(subset: Node | np.ndarray | None, evaluator: Evaluator, n: int) -> np.ndarray | None:
    if subset is None:
        return None
    value = evaluator.evaluate(subset) if isinstance(subset, Node) else column(subset)
    if value.kind == "logical" and len(value.data) not in (1, n):
        raise RError("(subscript) logical subscript too long", "xj[i]")
    return positions(value, n)


def _unchosen(chosen: np.ndarray | None, n: int) -> np.ndarray:
    if chosen is None:
        return np.empty(0, dtype=np.intp)
    outside = np.ones(n, dtype=bool)
    outside[chosen] = False
    return np.flatnonzero(outside)


def row_index(index: pd.Index | None, n: int) -> pd.Index | None:
    """`None` where the names are 1 .. n (a pandas default index counts as that)."""
    if index is None or len(index) != n or isinstance(index, pd.RangeIndex):
        return None
    return index


def _without_missing(
    values: dict[str, Vec], action: str, n: int, chosen: np.ndarray | None
) -> tuple[dict[str, Vec], np.ndarray, np.ndarray, dict[str, int]]:
    """Values on complete rows, positions kept, positions left out, counts by variable."""
    positions_ = np.arange(n) if chosen is None else chosen
    nothing = np.empty(0, dtype=np.intp)
    if action == "na.pass":
        return values, positions_, nothing, {}
    missing: Any = None
    reasons: dict[str, int] = {}
    for name, value in values.items():
        if not value.na.any():
            continue
        gone = value.na if value.dim is None else value.na.reshape(value.dim, order="F").any(axis=1)
        reasons[name] = int(gone.sum())
        missing = gone if missing is None else missing | gone
    if missing is None:
        return values, positions_, nothing, {}
    if action == "na.fail":
        raise RError("missing values in object", "na.fail.default(frame)")
    keep = ~missing
    kept = {name: take_rows(value, keep) for name, value in values.items()}
    return kept, positions_[keep], positions_[missing], reasons
