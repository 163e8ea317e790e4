"""R's functions whose value is a matrix or that belong to one: contrasts, ``matrix``, ``dummy``."""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from rglmm.errors import RError
from rglmm.frame.contrasts import contrast_of_levels, indicators
from rglmm.frame.factor import as_factor, make_factor, number_label
from rglmm.frame.table import TableFunction
from rglmm.frame.vectors import (
    as_character,
    as_double,
    check_size,
    double,
    integer,
    matrix_of,
    strings,
)
from rglmm.rbase.values import Vec

__all__ = ["MATRICES"]


def _levels_of(n: Vec) -> tuple[str, ...]:
    """The levels that a contrast function is asked for: their number, or their names."""
    if len(n.data) == 1 and n.kind != "character":
        check_size(float(as_double(n)[0]) ** 2, "a matrix of contrasts")
        return tuple(str(i + 1) for i in range(int(as_double(n)[0])))
    return tuple(text or "" for text in as_character(n))


def _contrast(name: str, *options: str) -> TableFunction:
    def apply(n: Vec, **given: Vec) -> Vec:
        values: dict[str, Any] = {}
        if "base" in given:
            values["base"] = int(as_double(given["base"])[0]) - 1
        if "scores" in given:
            values["scores"] = as_double(given["scores"])
        made = contrast_of_levels(name, _levels_of(n), **values)
        return double(made.matrix, made.names if _is_named(name) else None)

    return TableFunction(("n", *options), apply)


def _is_named(name: str) -> bool:
    """Whether R names the columns; those of the others are numbered where they are used."""
    return name not in ("contr.sum", "contr.helmert")


def _matrix(
    data: Vec, nrow: Vec | None = None, ncol: Vec | None = None, byrow: Vec | None = None
) -> Vec:
    values = as_double(data).ravel(order="F")
    asked = (1.0 if v is None else float(as_double(v)[0]) for v in (nrow, ncol))
    check_size(prod(asked), "matrix()")
    n = None if nrow is None else int(as_double(nrow)[0])
    k = None if ncol is None else int(as_double(ncol)[0])
    if n is None:
        n = len(values) if k is None else -(-len(values) // k)
    if k is None:
        k = -(-len(values) // n)
    order = "C" if byrow is not None and bool(byrow.data[0]) else "F"
    return double(np.resize(values, n * k).reshape((n, k), order=order))


def _dummy(f: Vec, levels_to_keep: Vec | None = None) -> Vec:
    """lme4's ``dummy``: a column of 0 and 1 for each level kept, all but the first by default."""
    f = as_factor(f)
    if levels_to_keep is None:
        kept = list(f.levels[1:])
    else:
        kept = [t for t in as_character(levels_to_keep) if t in f.levels]
    if not kept:
        raise RError(
            "at least some of the levels in f must also be present in levelsToKeep", "dummy(f)"
        )
    position = [f.levels.index(t or "") for t in kept]
    return double(indicators(f.data, f.levels, None)[:, position], tuple(t or "" for t in kept))


def _num_factor(items: list[Vec]) -> Vec:
    """glmmTMB's ``numFactor``: points as levels ``(x,y)``, the last coordinate varying slowest."""
    points = np.column_stack([matrix_of(item) for item in items])
    unique, codes = np.unique(points[:, ::-1], axis=0, return_inverse=True)
    labels = ["(" + ",".join(number_label(float(v)) for v in row[::-1]) + ")" for row in unique]
    return make_factor(np.asarray(codes).reshape(-1), labels)


def _quantile(
    x: Vec, probs: Vec | None = None, na_rm: Vec | None = None, names: Vec | None = None
) -> Vec:
    """Quantiles of type 7."""
    values = as_double(x).ravel()
    if na_rm is not None and bool(na_rm.data[0]):
        values = values[~np.isnan(values)]
    if np.isnan(values).any():
        text = "missing values and NaN's not allowed if 'na.rm' is FALSE"
        raise RError(text, "quantile.default(x)")
    return double(np.quantile(values, [0, 0.25, 0.5, 0.75, 1] if probs is None else probs.data))


def _range(x: Vec, na_rm: Vec | None = None) -> Vec:
    values = as_double(x)
    if na_rm is not None and bool(na_rm.data[0]):
        values = values[~np.isnan(values)]
    return double(np.array([values.min(), values.max()]))


def _seq(
    start: Vec, to: Vec | None = None, by: Vec | None = None, length_out: Vec | None = None
) -> Vec:
    """``seq(from, to, by)`` and ``seq(from, to, length.out =)``."""
    first = float(as_double(start)[0])
    if to is None:
        check_size(first, "seq()")
        return integer(np.arange(1, int(first) + 1))
    last = float(as_double(to)[0])
    if length_out is not None:
        check_size(float(as_double(length_out)[0]), "seq()")
        return double(np.linspace(first, last, int(as_double(length_out)[0])))
    step = (1.0 if last >= first else -1.0) if by is None else float(as_double(by)[0])
    if step == 0 or (last - first) / step < 0:
        raise RError("wrong sign in 'by' argument", "seq.default(from, to, by)")
    check_size((last - first) / step, "seq()")
    return double(first + step * np.arange(int((last - first) / step + 1e-10) + 1))


MATRICES: dict[str, TableFunction] = {
    "contr.treatment": _contrast("contr.treatment", "base"),
    "contr.SAS": _contrast("contr.SAS"),
    "contr.sum": _contrast("contr.sum"),
    "contr.helmert": _contrast("contr.helmert"),
    "contr.poly": _contrast("contr.poly", "scores"),
    "contr.sdif": _contrast("contr.sdif"),
    "matrix": TableFunction(("data", "nrow", "ncol", "byrow"), _matrix),
    "dummy": TableFunction(("f", "levelsToKeep"), _dummy),
    "numFactor": TableFunction(("...",), _num_factor),
    "quantile": TableFunction(("x", "probs", "na.rm", "names"), _quantile),
    "range": TableFunction(("x", "na.rm"), _range),
    "seq": TableFunction(("from", "to", "by", "length.out"), _seq),
    "levels": TableFunction(("x",), lambda x: strings([*x.levels])),
    "nlevels": TableFunction(("x",), lambda x: integer(np.array([len(x.levels)]))),
}
