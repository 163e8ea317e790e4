"""Rows and columns bound together: cbind, rbind."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, warning
from rglmm.rbase.assigning import column_array, higher_kind
from rglmm.rbase.coerce import as_kind
from rglmm.rbase.control import named_arguments
from rglmm.rbase.indexing import list_items
from rglmm.rbase.matrices import colnames, names_pair, t
from rglmm.rbase.registry import rfunction
from rglmm.rbase.show import row_labels
from rglmm.rbase.values import Vec, is_matrix, value, vec
from rglmm.rbase.vectors import is_frame

__all__ = [
    "cbind",
    "rbind",
]


def _bind(pairs: list[tuple[str, Any]], by_columns: bool) -> Any:
    pairs = [(name, item) for name, item in pairs if item is not None]
    if not pairs:
        return None
    parts = [vec(item) for _, item in pairs]
    parts = [as_kind(p, "integer") if p.kind == "factor" else p for p in parts]
    kind = higher_kind(*parts)
    blocks = [_block(as_kind(p, kind), by_columns) for p in parts]
    given = [b for b, p in zip(blocks, parts, strict=True) if p.dim is not None]
    n = given[0].dim[0] if given else max(len(p) for p in parts)  # type: ignore[index]
    data, na, labels = [], [], []
    for (name, _), part, block in zip(pairs, parts, blocks, strict=True):
        assert block.dim is not None
        if part.dim is None:
            at = np.arange(n) % max(len(part), 1) if len(part) else np.empty(0, dtype=int)
            if len(part) and n % len(part) and len(part) <= n:
                warning(
                    "number of rows of result is not a multiple of vector length (arg "
                    + f"{len(labels) + 1})"
                    if by_columns
                    else "number of columns of result is not a multiple of vector length (arg "
                    + f"{len(labels) + 1})"
                )
            data.append(block.data[at])
            na.append(block.na[at])
            labels.append(name)
        else:
            if block.dim[0] != n:
                word = "rows" if by_columns else "columns"
                raise RError(f"number of {word} of matrices must match (see arg 2)")
            data.append(block.data)
            na.append(block.na)
            side = (block.dimnames or (None, None))[1]
            labels += list(side) if side is not None else [""] * block.dim[1]
    along = _along(parts, blocks, n)
    across = tuple(labels) if any(labels) else None
    flat = Vec(kind, np.concatenate(data), np.concatenate(na))
    out = replace(flat, dim=(n, len(labels)), dimnames=names_pair(along, across))
    return value(out) if by_columns else t(value(out))


def _block(v: Vec, by_columns: bool) -> Vec:
    """A part as columns: rows are turned around where rows are bound."""
    if v.dim is None:
        return replace(v, names=None, dim=(len(v), 1))
    return v if by_columns else vec(t(value(v)))


def _along(parts: list[Vec], blocks: list[Vec], n: int) -> tuple[str, ...] | None:
    for part, block in zip(parts, blocks, strict=True):
        side = (block.dimnames or (None, None))[0] if part.dim is not None else part.names
        if side is not None and len(side) == n:
            return side
    return None


@rfunction("cbind")
def cbind(*args: Any, deparse_level: Any = 1, **named: Any) -> Any:
    """Columns side by side: a matrix, or a data frame where one of them is one."""
    pairs = named_arguments(args, named)
    if any(is_frame(item) for _, item in pairs):
        return _cbind_frames(pairs)
    return _bind(pairs, True)


def _cbind_frames(pairs: list[tuple[str, Any]]) -> pd.DataFrame:
    n = max(len(item) for _, item in pairs if is_frame(item))
    frames = [item for _, item in pairs if is_frame(item)]
    arrays: list[Any] = []
    labels: list[str] = []
    for name, item in pairs:
        if is_frame(item):
            arrays += [item.iloc[:, j].array for j in range(item.shape[1])]
            labels += [str(c) for c in item.columns]
        elif is_matrix(item):
            side = colnames(item)
            v = vec(item)
            assert v.dim is not None
            for j in range(v.dim[1]):
                part = replace(v, dim=None, dimnames=None).take(np.arange(n) + j * n)
                arrays.append(column_array(value(part), n))
            labels += (
                list(vec(side).values)
                if side is not None
                else [str(j + 1) for j in range(v.dim[1])]
            )
        else:
            arrays.append(column_array(item, n))
            labels.append(name)
    out = pd.DataFrame(dict(enumerate(arrays)), index=frames[0].index)
    return out.set_axis(labels, axis=1)


@rfunction("rbind")
def rbind(*args: Any, deparse_level: Any = 1, **named: Any) -> Any:
    """Rows under each other: a matrix, or a data frame where one of them is one."""
    pairs = named_arguments(args, named)
    if any(is_frame(item) for _, item in pairs):
        return _rbind_frames([item for _, item in pairs if item is not None])
    return _bind(pairs, False)


def _rbind_frames(parts: list[Any]) -> pd.DataFrame:
    """Columns matched by name; factors get the levels of all; row names made unique."""
    frames = [p for p in parts if is_frame(p)]
    first = next((f for f in frames if f.shape[1]), frames[0])
    labels = [str(c) for c in first.columns]
    columns: list[list[Vec]] = [[] for _ in labels]
    rows: list[str] = []
    automatic = True
    for part in parts:
        if is_frame(part) and not part.shape[1]:
            continue
        own, items = list_items(part)
        if len(items) != len(labels):
            raise RError("numbers of columns of arguments do not match")
        if own is not None and is_frame(part) and set(own) != set(labels):
            raise RError("names do not match previous names")
        count = len(part) if is_frame(part) else max(len(vec(i)) for i in items)
        for j, label in enumerate(labels):
            at = own.index(label) if own is not None and label in own else j
            columns[j].append(vec(items[at]))
        counted = [str(k + 1) for k in range(count)]
        if is_frame(part) and (row_labels(part.index) != counted or not automatic):
            automatic = False
            rows += row_labels(part.index)
        else:
            rows += [str(len(rows) + k + 1) for k in range(count)]
    arrays = {j: _stacked(parts_) for j, parts_ in enumerate(columns)}
    out = pd.DataFrame(arrays).set_axis(labels, axis=1)
    out.index = (
        pd.RangeIndex(1, len(out) + 1) if automatic else pd.Index(_unique(rows), dtype="str")
    )
    return out


def _unique(rows: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    out = []
    for row in rows:
        k = seen.get(row, 0)
        seen[row] = k + 1
        out.append(row if not k else f"{row}{k}")
    return out


def _stacked(parts: list[Vec]) -> Any:
    if parts[0].kind == "factor":
        levels = list(
            dict.fromkeys(
                t
                for p in parts
                for t in (
                    p.levels
                    if p.kind == "factor"
                    else [s for s in as_kind(p, "character").values if s is not None]
                )
            )
        )
        codes = [
            levels.index(s) if s is not None else -1
            for p in parts
            for s in as_kind(p, "character").values
        ]
        return pd.Categorical.from_codes(
            codes, pd.Index(levels, dtype="str"), ordered=parts[0].ordered
        )
    kind = higher_kind(*parts)
    parts = [as_kind(p, kind) for p in parts]
    out = value(
        Vec(kind, np.concatenate([p.data for p in parts]), np.concatenate([p.na for p in parts]))
    )
    return pd.Series([out]).array if np.isscalar(out) or out is pd.NA else out
