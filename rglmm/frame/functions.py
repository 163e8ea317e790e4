"""The closed table of functions that a formula may call.

Everything that a formula, a weight or a subset can evaluate stands here and in
:mod:`rglmm.frame.evaluate`; a name that does not is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import lgamma as _lgamma
from typing import Any

import numpy as np

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.frame import factor_functions as ff
from rglmm.frame.arithmetic import pasted
from rglmm.frame.factor import as_factor
from rglmm.frame.vectors import (
    as_character,
    as_double,
    as_logical,
    double,
    integer,
    logical,
    recycle,
    rows,
    strings,
    take_rows,
)
from rglmm.rbase.rounding import round_half_even, signif_digits
from rglmm.rbase.values import Vec

__all__ = ["FUNCTIONS", "REFUSED", "TableFunction"]


@dataclass(frozen=True)
class TableFunction:
    """A function by its R formals; with ``"..."`` the unnamed arguments come as a list first."""

    formals: tuple[str, ...]
    call: Callable[..., Vec]

    @property
    def has_dots(self) -> bool:
        return "..." in self.formals


def _math(function: Callable[[np.ndarray], np.ndarray]) -> TableFunction:
    def apply(x: Vec) -> Vec:
        values = as_double(x)
        with np.errstate(all="ignore"):
            result = function(values)
        if np.isnan(result).sum() > np.isnan(values).sum():
            warning("NaNs produced")
        return double(result, None if x.dimnames is None else x.dimnames[1])

    return TableFunction(("x",), apply)


def _log(x: Vec, base: Vec | None = None) -> Vec:
    values = as_double(x)
    with np.errstate(all="ignore"):
        result = np.log(values)
        if base is not None:
            result = result / np.log(as_double(base))
    if np.isnan(result).sum() > np.isnan(values).sum():
        warning("NaNs produced", "log(x)")
    return double(result, None if x.dimnames is None else x.dimnames[1])


def _gamma(function: Callable[[float], float]) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: np.array([function(v) for v in x.tolist()])


def _abs(x: Vec) -> Vec:
    if x.kind == "integer":
        return integer(np.abs(x.data), x.na)
    return double(np.abs(as_double(x)))


def _summary(function: Callable[[np.ndarray], Any]) -> TableFunction:
    def apply(x: Vec, na_rm: Vec | None = None) -> Vec:
        values = as_double(x).ravel()
        if na_rm is not None and bool(na_rm.data[0]):
            values = values[~np.isnan(values)]
        missing = bool(np.isnan(values).any())
        return double(np.array([np.nan if missing else float(function(values))]))

    return TableFunction(("x", "na.rm"), apply)


def _extreme(function: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> TableFunction:
    def apply(items: list[Vec], na_rm: Vec | None = None) -> Vec:
        skip = na_rm is not None and bool(na_rm.data[0])
        n, items = recycle(*items)
        result = np.broadcast_to(as_double(items[0]), (n,))
        for item in items[1:]:
            value = np.broadcast_to(as_double(item), (n,))
            best = function(result, value)
            if skip:
                best = np.where(np.isnan(result), value, np.where(np.isnan(value), result, best))
            result = best
        return double(np.array(result))

    return TableFunction(("...", "na.rm"), apply)


def _round(rounding: Callable[..., Any], default: int) -> Callable[..., Vec]:
    def apply(x: Vec, digits: Vec | None = None) -> Vec:
        places = default if digits is None else int(as_double(digits)[0])
        return double(np.asarray(rounding(as_double(x), places), dtype=np.float64).reshape(-1))

    return apply


def _as_numeric(x: Vec) -> Vec:
    if x.kind == "factor":
        return double(np.where(x.na, np.nan, x.data + 1.0))
    if x.kind == "character":
        return _parsed_numbers(x)
    return double(as_double(x).ravel(order="F"))


def _parsed_numbers(x: Vec) -> Vec:
    out = np.empty(len(x.data))
    bad = False
    for i, text in enumerate(as_character(x)):
        try:
            out[i] = np.nan if text is None or "_" in text else float(text)
        except ValueError:
            out[i] = np.nan
        bad = bad or (np.isnan(out[i]) and text not in (None, "NA", "NaN"))
    if bad:
        warning("NAs introduced by coercion")
    return double(out)


def _as_integer(x: Vec) -> Vec:
    if x.kind == "factor":
        return integer(x.data.astype(np.int64) + 1, x.na)
    values = np.trunc(_as_numeric(x).data)
    na = np.isnan(values)
    return integer(np.where(na, 0, values).astype(np.int64), na)


def _is_na(x: Vec) -> Vec:
    return logical(x.na.copy())


def _ifelse(test: Vec, yes: Vec, no: Vec) -> Vec:
    test = as_logical(test)
    n = rows(test)
    pick = {True: yes, False: no}
    kinds = {v.kind for v in pick.values()}
    choose = test.data & ~test.na
    if "character" in kinds:
        a, b = (_stretched(as_character(v), n) for v in (yes, no))
        picked = [p if c else q for c, p, q in zip(choose.tolist(), a, b, strict=True)]
        return strings([None if m else t for m, t in zip(test.na.tolist(), picked, strict=True)])
    a, b = (np.resize(_as_numeric(v).data, n) for v in (yes, no))
    result = np.where(choose, a, b)
    result[test.na] = np.nan
    if kinds == {"logical"}:
        return logical(np.nan_to_num(result) != 0, np.isnan(result))
    if kinds <= {"logical", "integer", "factor"}:
        na = np.isnan(result)
        return integer(np.where(na, 0, result).astype(np.int64), na)
    return double(result)


def _stretched(items: list[str | None], n: int) -> list[str | None]:
    return [items[i % len(items)] for i in range(n)] if items else []


def _cbind(items: list[Vec], names: list[str | None]) -> Vec:
    """Columns side by side; their names are those of the arguments."""
    n = max(rows(item) for item in items)
    columns: list[np.ndarray] = []
    labels: list[str] = []
    for item, name in zip(items, names, strict=True):
        block = as_double(item if item.kind != "factor" else _as_numeric(item))
        if block.ndim == 1:
            columns.append(np.resize(block, n))
            labels.append(name or "")
        else:
            own = None if item.dimnames is None else item.dimnames[1]
            columns.extend(block.T)
            labels.extend(own or [""] * block.shape[1])
    return double(np.stack(columns, axis=1), tuple(labels) if any(labels) else None)


def _combine(items: list[Vec]) -> Vec:
    """R's ``c``: the highest kind of the parts."""
    items = [item for item in items if item.kind != "NULL"]
    if any(item.kind == "character" for item in items):
        return strings([t for item in items for t in as_character(item)])
    if all(item.kind == "factor" for item in items):
        levels = list(dict.fromkeys(level for item in items for level in item.levels))
        return ff.factor(strings([t for i in items for t in as_character(i)]), strings([*levels]))
    if all(item.kind in ("integer", "logical") for item in items):
        kinds = {item.kind for item in items}
        data = np.concatenate([item.data for item in items])
        na = np.concatenate([item.na for item in items])
        return logical(data, na) if kinds == {"logical"} else integer(data.astype(np.int64), na)
    return double(np.concatenate([_as_numeric(item).data for item in items]))


def _rep(x: Vec, times: Vec | None = None, each: Vec | None = None) -> Vec:
    positions = np.arange(len(x.data))
    if each is not None:
        positions = np.repeat(positions, int(as_double(each)[0]))
    if times is not None:
        counts = as_double(times).astype(int)
        if len(counts) == 1:
            positions = np.tile(positions, int(counts[0]))
        else:
            positions = np.repeat(positions, counts)
    return take_rows(x, positions)


def _cut(
    x: Vec,
    breaks: Vec,
    labels: Vec | None = None,
    include_lowest: Vec | None = None,
    right: Vec | None = None,
    dig_lab: Vec | None = None,
    ordered_result: Vec | None = None,
) -> Vec:
    return ff.cut(
        x,
        breaks,
        labels,
        right is None or bool(right.data[0]),
        include_lowest is not None and bool(include_lowest.data[0]),
        3 if dig_lab is None else int(as_double(dig_lab)[0]),
        ordered_result is not None and bool(ordered_result.data[0]),
    )


def _factor(
    x: Vec,
    levels: Vec | None = None,
    labels: Vec | None = None,
    exclude: Vec | None = None,
    ordered: Vec | None = None,
) -> Vec:
    if exclude is not None and levels is None:
        outside = set(as_character(exclude)) - {None}
        kept = [t for t in as_factor(x).levels if t not in outside]
        levels = strings([*kept])
    return ff.factor(x, levels, labels, ordered)


def _interaction(items: list[Vec], sep: Vec | None = None, drop: Vec | None = None) -> Vec:
    return ff.interaction_dots(items, "." if sep is None else str(sep.data[0]))


def _paste(sep_default: str) -> TableFunction:
    def apply(items: list[Vec], sep: Vec | None = None) -> Vec:
        return pasted(items, sep_default if sep is None else str(sep.data[0]))

    return TableFunction(("...", "sep") if sep_default else ("...",), apply)


_DEVIATION = {"var": lambda x: x.var(ddof=1), "sd": lambda x: x.std(ddof=1)}

FUNCTIONS: dict[str, TableFunction] = {
    "log": TableFunction(("x", "base"), _log),
    **{
        name: _math(function)
        for name, function in {
            "log2": np.log2,
            "log10": np.log10,
            "log1p": np.log1p,
            "exp": np.exp,
            "expm1": np.expm1,
            "sqrt": np.sqrt,
            "sin": np.sin,
            "cos": np.cos,
            "tan": np.tan,
            "asin": np.arcsin,
            "acos": np.arccos,
            "atan": np.arctan,
            "sinh": np.sinh,
            "cosh": np.cosh,
            "tanh": np.tanh,
            "floor": np.floor,
            "ceiling": np.ceil,
            "trunc": np.trunc,
            "sign": np.sign,
            "lgamma": _gamma(_lgamma),
            "qlogis": lambda p: np.log(p) - np.log1p(-p),
            "plogis": lambda x: 1 / (1 + np.exp(-x)),
            "cumsum": np.cumsum,
        }.items()
    },
    **{
        name: _summary(function)
        for name, function in {
            "mean": np.mean,
            "median": np.median,
            "sum": np.sum,
            "min": np.min,
            "max": np.max,
            **_DEVIATION,
        }.items()
    },
    "abs": TableFunction(("x",), _abs),
    "round": TableFunction(("x", "digits"), _round(round_half_even, 0)),
    "signif": TableFunction(("x", "digits"), _round(signif_digits, 6)),
    "pmin": _extreme(np.minimum),
    "pmax": _extreme(np.maximum),
    "length": TableFunction(("x",), lambda x: integer(np.array([len(x.data)]))),
    "as.numeric": TableFunction(("x",), _as_numeric),
    "as.double": TableFunction(("x",), _as_numeric),
    "as.vector": TableFunction(("x",), lambda x: x if x.kind == "character" else _as_numeric(x)),
    "as.integer": TableFunction(("x",), _as_integer),
    "as.character": TableFunction(("x",), ff.character),
    "as.logical": TableFunction(("x",), as_logical),
    "as.factor": TableFunction(("x",), as_factor),
    "as.ordered": TableFunction(("x",), ff.ordered),
    "factor": TableFunction(("x", "levels", "labels", "exclude", "ordered"), _factor),
    "ordered": TableFunction(("x", "levels", "labels"), ff.ordered),
    "relevel": TableFunction(("x", "ref"), ff.relevel),
    "reorder": TableFunction(("x", "X"), ff.reorder),
    "droplevels": TableFunction(("x",), ff.droplevels),
    "interaction": TableFunction(("...", "sep", "drop"), _interaction),
    "cut": TableFunction(
        ("x", "breaks", "labels", "include.lowest", "right", "dig.lab", "ordered_result"), _cut
    ),
    "is.na": TableFunction(("x",), _is_na),
    "ifelse": TableFunction(("test", "yes", "no"), _ifelse),
    "c": TableFunction(("...",), _combine),
    "rep": TableFunction(("x", "times", "each"), _rep),
    "paste": _paste(" "),
    "paste0": _paste(""),
}

_LATER = "is not supported in a formula yet; compute its columns first and use those"
REFUSED: dict[str, str] = {
    name: f"{name}() {_LATER}"
    for name in ("ns", "bs", "s", "te", "pspline", "rcs", "C", "dummy", "numFactor", "lag", "diff")
}


def bind(name: str, function: TableFunction, args: list[tuple[str | None, Vec]]) -> Vec:
    """Call `function` with R's matching of arguments: exact names, partial names, positions.

    Raises
    ------
    RError
        ``unused argument``, ``argument "x" is missing, with no default``.
    """
    matched: dict[str, Vec] = {}
    loose: list[Vec] = []
    before_dots = function.formals[: function.formals.index("...")] if function.has_dots else None
    for key, value in args:
        formal = None if key is None else _formal(key, function, before_dots)
        if formal is None and key is not None and not function.has_dots:
            raise RError(f"unused argument ({key})", f"{name}(...)")
        if formal is None:
            loose.append(value)
        else:
            matched[formal] = value
    if function.has_dots:
        return function.call(loose, **{_python(k): v for k, v in matched.items()})
    free = [f for f in function.formals if f not in matched]
    if len(loose) > len(free):
        raise RError("unused argument", f"{name}(...)")
    matched.update(zip(free, loose, strict=False))
    if function.formals[0] not in matched:
        raise RError(f'argument "{function.formals[0]}" is missing, with no default', f"{name}()")
    return function.call(**{_python(k): v for k, v in matched.items()})


def _formal(key: str, function: TableFunction, before_dots: tuple[str, ...] | None) -> str | None:
    if key in function.formals:
        return key
    candidates = function.formals if before_dots is None else before_dots
    found = [f for f in candidates if f.startswith(key)]
    return found[0] if len(found) == 1 else None


def _python(formal: str) -> str:
    return "by" if formal == "X" else formal.replace(".", "_")


def refuse(name: str) -> UnsupportedError:
    """The refusal of a function that is not in the table."""
    known = REFUSED.get(name)
    return UnsupportedError(
        known or f"{name}() cannot be called in a formula: it is not in rglmm's table of functions"
    )


CBIND = _cbind
