"""Questions about kinds: is.numeric, is.factor, class, inherits, typeof, identical, all.equal."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

import numpy as np

from rglmm.errors import UnsupportedError
from rglmm.rbase.coerce import as_kind, character_vec, logical_vec
from rglmm.rbase.format import format_number, is_na_real
from rglmm.rbase.indexing import list_items
from rglmm.rbase.registry import rfunction
from rglmm.rbase.sets import keys
from rglmm.rbase.values import Vec, is_matrix, rclass, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist

__all__ = [
    "all_equal",
    "class_",
    "class_names",
    "identical",
    "inherits",
    "is_character",
    "is_data_frame",
    "is_double",
    "is_factor",
    "is_finite",
    "is_function",
    "is_infinite",
    "is_integer",
    "is_list_",
    "is_logical",
    "is_matrix_",
    "is_nan",
    "is_null",
    "is_numeric",
    "is_ordered",
    "is_vector",
    "mode",
    "typeof",
]


def _kind(x: Any) -> str:
    """The kind of an atomic value, else "list", "function" or "other"."""
    if x is None:
        return "NULL"
    if is_frame(x) or is_rlist(x):
        return "list"
    try:
        return vec(x).kind
    except UnsupportedError:
        return "function" if callable(x) else "other"


@singledispatch
def class_names(x: Any) -> list[str]:
    """R's class vector of a value; records of fits register theirs."""
    if is_frame(x):
        return ["data.frame"]
    kind = _kind(x)
    if kind in ("list", "NULL", "function"):
        return [kind]
    if rclass(x) == "summaryDefault":
        return ["summaryDefault", "table"]
    if rclass(x) is not None and rclass(x) != "matrix":
        return [str(rclass(x))]
    if is_matrix(x):
        return ["matrix", "array"]
    if kind == "factor":
        return ["ordered", "factor"] if vec(x).ordered else ["factor"]
    return ["numeric"] if kind == "double" else [kind]


@rfunction("class")
def class_(x: Any) -> Any:
    """The class."""
    return value(character_vec(class_names(x)))


@rfunction("inherits")
def inherits(x: Any, what: Any, which: bool = False) -> bool:
    """Whether one of `what` is among the classes."""
    return any(name in class_names(x) for name in vec(what).values)


@rfunction("typeof")
def typeof(x: Any) -> str:
    """The storage type."""
    kind = _kind(x)
    return {"factor": "integer", "function": "closure"}.get(kind, kind)


@rfunction("mode")
def mode(x: Any) -> str:
    """The mode: numeric, character, logical, list, function, NULL."""
    kind = _kind(x)
    return {"factor": "numeric", "integer": "numeric", "double": "numeric"}.get(kind, kind)


@rfunction("is.null")
def is_null(x: Any) -> bool:
    """Whether `x` is NULL."""
    return x is None


@rfunction("is.numeric")
def is_numeric(x: Any) -> bool:
    """Integers and doubles, no factors."""
    return _kind(x) in ("integer", "double")


@rfunction("is.double")
def is_double(x: Any) -> bool:
    """Doubles."""
    return _kind(x) == "double"


@rfunction("is.integer")
def is_integer(x: Any) -> bool:
    """Integers (factors too, as in R)."""
    return _kind(x) in ("integer", "factor")


@rfunction("is.character")
def is_character(x: Any) -> bool:
    """Strings."""
    return _kind(x) == "character"


@rfunction("is.logical")
def is_logical(x: Any) -> bool:
    """Logicals."""
    return _kind(x) == "logical"


@rfunction("is.factor")
def is_factor(x: Any) -> bool:
    """Factors."""
    return _kind(x) == "factor"


@rfunction("is.ordered")
def is_ordered(x: Any) -> bool:
    """Ordered factors."""
    return _kind(x) == "factor" and vec(x).ordered


@rfunction("is.data.frame")
def is_data_frame(x: Any) -> bool:
    """Data frames."""
    return is_frame(x)


@rfunction("is.list")
def is_list_(x: Any) -> bool:
    """Lists, data frames among them."""
    return _kind(x) == "list"


@rfunction("is.matrix")
def is_matrix_(x: Any) -> bool:
    """Matrices."""
    return is_matrix(x)


@rfunction("is.function")
def is_function(x: Any) -> bool:
    """Functions."""
    return _kind(x) == "function"


@rfunction("is.vector")
def is_vector(x: Any, mode: str = "any") -> bool:
    """Vectors and lists with no attributes but names."""
    kind = _kind(x)
    if kind in ("factor", "NULL", "function", "other") or is_frame(x) or is_matrix(x) or rclass(x):
        return False
    numeric = mode == "numeric" and kind in ("integer", "double")
    return mode == "any" or mode == kind or numeric


def _tested(x: Any, test: Any) -> Any:
    v = vec(x)
    if v.kind in ("double", "integer", "logical"):
        flags = test(v.data.astype(float)) & (~v.na if v.kind != "double" else True)
        out = logical_vec(flags)
    else:
        out = logical_vec(np.zeros(len(v), dtype=bool))
    return value(replace(out, names=v.names, dim=v.dim, dimnames=v.dimnames))


@rfunction("is.finite")
def is_finite(x: Any) -> Any:
    """Neither NA, NaN nor infinite."""
    return _tested(x, np.isfinite)


@rfunction("is.infinite")
def is_infinite(x: Any) -> Any:
    """Inf or -Inf."""
    return _tested(x, np.isinf)


@rfunction("is.nan")
def is_nan(x: Any) -> Any:
    """NaN that is no NA."""
    v = vec(x)
    flags = np.isnan(v.data) & ~is_na_real(v.data) if v.kind == "double" else np.zeros(len(v), bool)
    return value(replace(logical_vec(flags), names=v.names, dim=v.dim, dimnames=v.dimnames))


# -- equality --------------------------------------------------------------------------------------


@rfunction("identical")
def identical(x: Any, y: Any, **other: Any) -> bool:
    """Whether two values are the same in kind, values, names and shape."""
    if x is None or y is None:
        return x is y
    if is_frame(x) or is_frame(y) or is_rlist(x) or is_rlist(y):
        if is_frame(x) != is_frame(y) or not (is_rlist(x) or is_frame(x)):
            return False
        if is_rlist(x) != is_rlist(y):
            return False
        (a, left), (b, right) = list_items(x), list_items(y)
        same = a == b and len(left) == len(right)
        return same and all(identical(p, q) for p, q in zip(left, right, strict=True))
    if callable(x) or callable(y):
        return x is y
    a_, b_ = vec(x), vec(y)
    return _key_of(a_) == _key_of(b_)


def _key_of(v: Vec) -> tuple[Any, ...]:
    values = [str(t) for t in keys(v)]
    return (v.kind, values, v.names, v.levels, v.ordered, v.dim, v.dimnames)


@rfunction("all.equal")
def all_equal(
    target: Any,
    current: Any,
    tolerance: Any = 1.5e-8,
    check_attributes: bool = True,
    check_names: bool = True,
    scale: Any = None,
) -> Any:
    """TRUE where two values are nearly equal, else what differs, in R's words."""
    if is_rlist(target) or is_frame(target):
        return _list_equal(target, current, tolerance, check_attributes)
    a, b = vec(target), vec(current)
    numeric = {"integer", "double"}
    messages: list[str] = []
    if check_attributes and check_names:
        messages += _name_differences(a, b)
    if a.kind in numeric and b.kind in numeric:
        messages += _numbers_differ(a, b, float(vec(tolerance).data[0]))
    elif a.kind != b.kind:
        raise UnsupportedError(f"all.equal() of {a.kind} and {b.kind} is not supported")
    elif len(a) != len(b):
        messages.append(
            f"Lengths ({len(a)}, {len(b)}) differ (string compare on first {min(len(a), len(b))})"
        )
    else:
        wrong = sum(p != q for p, q in zip(a.values, b.values, strict=True))
        word = "string" if a.kind == "character" else "element"
        if wrong:
            messages.append(f"{wrong} {word} mismatch{'es' if wrong > 1 else ''}")
    return value(character_vec(messages)) if messages else True


def _name_differences(a: Vec, b: Vec) -> list[str]:
    if a.names is None and b.names is None:
        return []
    if a.names is None:
        return ["names for current but not for target"]
    if b.names is None:
        return ["names for target but not for current"]
    if len(a.names) != len(b.names):
        return []
    wrong = sum(p != q for p, q in zip(a.names, b.names, strict=True))
    return [f"Names: {wrong} string mismatch{'es' if wrong > 1 else ''}"] if wrong else []


def _numbers_differ(a: Vec, b: Vec, tolerance: float) -> list[str]:
    if len(a) != len(b):
        return [f"Numeric: lengths ({len(a)}, {len(b)}) differ"]
    wrong = int((a.na != b.na).sum())
    if wrong:
        return [f"'is.NA' value mismatch: {int(b.na.sum())} in current {int(a.na.sum())} in target"]
    x, y = as_kind(a, "double").data[~a.na], as_kind(b, "double").data[~b.na]
    out = x != y
    if not out.any():
        return []
    x, y = x[out], y[out]
    size = np.abs(x).mean()
    gap = np.abs(x - y).mean()
    if np.isfinite(size) and size > tolerance:
        gap, what = gap / size, "relative"
    else:
        what = "absolute"
    return [f"Mean {what} difference: {format_number(gap)}"] if not gap < tolerance else []


def _list_equal(target: Any, current: Any, tolerance: Any, attributes: bool) -> Any:
    (a, left), (b, right) = list_items(target), list_items(current)
    if len(left) != len(right):
        return f"Lengths ({len(left)}, {len(right)}) differ"
    messages: list[str] = []
    for k, (p, q) in enumerate(zip(left, right, strict=True)):
        answer = all_equal(p, q, tolerance, attributes)
        if answer is not True:
            label = f"“{a[k]}”" if a and a[k] else str(k + 1)
            messages += [f"Component {label}: {text}" for text in vec(answer).values]
    if attributes and a != b and a and b:
        wrong = sum(p != q for p, q in zip(a, b, strict=True))
        messages.insert(0, f"Names: {wrong} string mismatch{'es' if wrong > 1 else ''}")
    return value(character_vec(messages)) if messages else True
