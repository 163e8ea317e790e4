"""Coercion between R's kinds: as.numeric, as.integer, as.character, as.logical, as.vector."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.rbase.format import NA_REAL, format_number, is_na_real, is_near_tie
from rglmm.rbase.registry import rfunction
from rglmm.rbase.session import DEFAULT_SESSION, session
from rglmm.rbase.values import Kind, RList, Vec, is_list, is_matrix, value, vec

__all__ = [
    "as_character",
    "as_double",
    "as_integer",
    "as_kind",
    "as_logical",
    "as_numeric",
    "as_vector",
    "character_vec",
    "double_vec",
    "integer_vec",
    "logical_vec",
    "number_text",
    "texts",
]

_INT_MAX = 2**31 - 1
_NUMBER = re.compile(
    r"[ \t\n]*[+-]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[ \t\n]*\Z"
)
_WORDS = {"NA": NA_REAL, "NaN": np.nan, "Inf": np.inf, "inf": np.inf, "-Inf": -np.inf}
_TRUE = frozenset({"TRUE", "true", "T", "True"})
_FALSE = frozenset({"FALSE", "false", "F", "False"})


def double_vec(data: Any, names: tuple[str, ...] | None = None) -> Vec:
    """A double vector of an array."""
    data = np.asarray(data, dtype=np.float64)
    return Vec("double", data, np.isnan(data), names=names)


def integer_vec(data: Any, na: Any = None, names: tuple[str, ...] | None = None) -> Vec:
    """An integer vector of an array, `na` where NA."""
    data = np.asarray(data, dtype=np.int64)
    na = np.zeros(len(data), dtype=bool) if na is None else np.asarray(na, dtype=bool)
    return Vec("integer", data, na, names=names)


def logical_vec(data: Any, na: Any = None, names: tuple[str, ...] | None = None) -> Vec:
    """A logical vector of an array, `na` where NA."""
    data = np.asarray(data, dtype=bool)
    na = np.zeros(len(data), dtype=bool) if na is None else np.asarray(na, dtype=bool)
    return Vec("logical", data & ~na, na, names=names)


def character_vec(items: Any, names: tuple[str, ...] | None = None) -> Vec:
    """A character vector of strings, ``None`` where NA."""
    items = list(items)
    data = np.empty(len(items), dtype=object)
    data[:] = ["" if item is None else item for item in items]
    return Vec("character", data, np.array([item is None for item in items], dtype=bool), names)


def number_text(x: float) -> str:
    """A double as ``as.character`` writes it: 15 significant digits."""
    size = abs(x)
    if 1e-3 <= size < 1e15 and session() is DEFAULT_SESSION and not is_near_tie(size, 15):
        short = f"{x:.15g}"
        if not short.endswith("00000"):  # else scientific notation may be shorter
            return short
    return format_number(x, 15)


def texts(x: Vec) -> list[str | None]:
    """The elements as strings, ``None`` for NA (a NaN is ``"NaN"``)."""
    if x.kind == "double":
        na = is_na_real(x.data)
        return [None if n else number_text(v) for v, n in zip(x.data, na, strict=True)]
    if x.kind == "logical":
        return [None if v is None else "TRUE" if v else "FALSE" for v in x.values]
    if x.kind == "integer":
        return [None if v is None else str(v) for v in x.values]
    return x.values


def as_kind(x: Vec, kind: Kind) -> Vec:
    """`x` as another kind, attributes kept; strings that are no numbers give NA and a warning."""
    if x.kind == kind:
        return x
    if x.kind == "factor":
        if kind == "character":
            plain = character_vec(x.values)
            return replace(plain, names=x.names)
        x = replace(x, kind="integer", data=np.where(x.na, 0, x.data + 1), levels=())
        return as_kind(x, kind)
    if x.kind == "NULL":
        data = np.empty(0, dtype=np.float64)
        return as_kind(Vec("double", data, np.isnan(data)), kind)
    if kind == "character":
        plain = character_vec(texts(x))
        return replace(plain, names=x.names, dim=x.dim, dimnames=x.dimnames)
    if kind == "double":
        return _to_double(x)
    if kind == "integer":
        return _to_integer(x)
    if kind == "logical":
        return _to_logical(x)
    raise UnsupportedError(f"no coercion to {kind}")


def _to_double(x: Vec) -> Vec:
    if x.kind == "character":
        data = np.array([_parsed(text) for text in x.values], dtype=np.float64)
        made_na = np.isnan(data) & ~x.na
        made_na &= np.array([t.strip() != "NaN" for t in x.data.tolist()], dtype=bool)
        if made_na.any():
            warning("NAs introduced by coercion")
    else:
        data = x.data.astype(np.float64)
        data[x.na] = NA_REAL
    return replace(x, kind="double", data=data, na=np.isnan(data))


def _parsed(text: str | None) -> float:
    if text is None:
        return NA_REAL
    if _NUMBER.match(text):
        stripped = text.strip()
        if stripped.lower().lstrip("+-").startswith("0x"):
            return float(int(stripped, 16))
        return float(stripped)
    return _WORDS.get(text.strip(), NA_REAL)


def _to_integer(x: Vec) -> Vec:
    if x.kind == "logical":
        return replace(x, kind="integer", data=x.data.astype(np.int64))
    if x.kind == "character":
        x = _to_double(x)
    with np.errstate(invalid="ignore"):
        whole = np.trunc(x.data)
        outside = np.abs(whole) > _INT_MAX
    if outside.any():
        warning("NAs introduced by coercion to integer range")
    na = x.na | outside
    data = np.where(na, 0.0, whole).astype(np.int64)
    return replace(x, kind="integer", data=data, na=na)


def _to_logical(x: Vec) -> Vec:
    if x.kind == "character":
        words = x.data.tolist()
        true = np.array([word in _TRUE for word in words], dtype=bool)
        false = np.array([word in _FALSE for word in words], dtype=bool)
        return replace(x, kind="logical", data=true, na=x.na | ~(true | false))
    return replace(x, kind="logical", data=(x.data != 0) & ~x.na, na=x.na.copy())


def _bare(x: Vec) -> Vec:
    return replace(x, names=None, dim=None, dimnames=None)


def _atomic(x: Any, function: str) -> Vec:
    """A list of scalars, or a vector."""
    if isinstance(x, pd.DataFrame) and not is_matrix(x):
        raise RError("'list' object cannot be coerced to type 'double'", function)
    if is_list(x) or isinstance(x, RList):
        items = list(x.values()) if isinstance(x, dict) else list(x)
        parts = [vec(item) for item in items]
        if any(len(part) != 1 for part in parts):
            raise RError("'list' object cannot be coerced to type 'double'", function)
        return vec([value(part) for part in parts])
    return vec(x)


@rfunction("as.numeric", "as.double")
def as_numeric(x: Any = None, *_: Any) -> Any:
    """Doubles: text is parsed, a factor gives its codes; names and dimensions are dropped."""
    return value(_bare(as_kind(_atomic(x, "as.numeric(x)"), "double")))


as_double = as_numeric


@rfunction("as.integer")
def as_integer(x: Any = None, *_: Any) -> Any:
    """Integers, cut towards zero."""
    return value(_bare(as_kind(_atomic(x, "as.integer(x)"), "integer")))


@rfunction("as.character")
def as_character(x: Any = None, *_: Any) -> Any:
    """Strings: doubles with 15 significant digits, factors by their levels."""
    if isinstance(x, RList) or is_list(x):
        raise UnsupportedError(
            "as.character() of a list is not supported: use unlist() or sapply()"
        )
    return value(_bare(as_kind(_atomic(x, "as.character(x)"), "character")))


@rfunction("as.logical")
def as_logical(x: Any = None, *_: Any) -> Any:
    """Logicals: ``"T"``, ``"TRUE"``, ``"true"``, ``"True"``, numbers other than 0."""
    v = _atomic(x, "as.logical(x)")
    if v.kind == "factor":
        v = as_kind(v, "character")
    return value(_bare(as_kind(v, "logical")))


@rfunction("as.vector")
def as_vector(x: Any, mode: str = "any") -> Any:
    """Without names and dimensions; a factor becomes strings, a list stays."""
    if is_list(x):
        return x
    v = vec(x)
    if v.kind == "factor":
        v = as_kind(v, "character")
    if mode == "any":
        return value(_bare(v))
    functions = {
        "numeric": as_numeric,
        "double": as_numeric,
        "integer": as_integer,
        "character": as_character,
        "logical": as_logical,
    }
    if mode not in functions:
        raise UnsupportedError(f'as.vector(mode = "{mode}") is not supported')
    return functions[mode](value(v))
