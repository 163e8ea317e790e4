"""What an R value is in Python: the one place that decides it.

===========================  ==================================================================
R                            Python
===========================  ==================================================================
double                       float64 array; length one without names: ``float``
integer, logical, character  int64, bool and str arrays, with NA pandas ``Int32``, ``boolean``
                             and ``str``; length one without names: ``int``, ``bool``, ``str``
names                        a Series with text index (an integer index is no names)
factor, ordered              ``pandas.Categorical`` (with names or in a frame: a Series of it)
matrix                       2-d array, or DataFrame with ``attrs["rclass"] == "matrix"``
                             (``"dpoMatrix"`` for what ``vcov`` gives)
table                        Series or DataFrame with ``attrs["rclass"] == "table"``
data frame                   DataFrame; an integer or text index is the row names
list                         ``dict``, or :class:`RList` where names are missing or repeated
``NULL``                     ``None``
===========================  ==================================================================

A Python list or tuple of scalars is taken for a vector. Functions of ``rbase`` read their arguments
through :func:`vec` and give back :func:`value` of a :class:`Vec`, the explicit form: kind, data,
where it is NA, names, dimensions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import pandas as pd

from rglmm.errors import UnsupportedError
from rglmm.rbase.format import NA_REAL, is_na_real

_KEPT = ("table", "summaryDefault")

__all__ = [
    "MATRIX_CLASSES",
    "Kind",
    "RList",
    "Vec",
    "index_names",
    "is_list",
    "is_matrix",
    "rclass",
    "value",
    "vec",
]

Kind = Literal["NULL", "logical", "integer", "double", "character", "factor"]
_ORDER: tuple[Kind, ...] = ("NULL", "logical", "integer", "double", "character")
_INT_MAX = 2**31 - 1
MATRIX_CLASSES = frozenset({"dpoMatrix", "corMatrix"})
"""Classes of the package Matrix that a DataFrame may carry: a matrix printed under its class."""


@dataclass(frozen=True, eq=False)
class Vec:
    """An atomic R vector or factor, explicitly.

    Attributes
    ----------
    kind : str
    data : (n,) ndarray
        bool, int64, float64 or object (str); for a factor the codes from 0, -1 where NA.
    na : (n,) ndarray of bool
        Where the value is ``NA`` (for doubles: NA or NaN).
    names : tuple of str, optional
    levels, ordered
        Of a factor.
    dim, dimnames
        Of a matrix (column-major data) or table.
    rclass, labels
        ``table`` or ``summaryDefault``, and the names of a table's variables.
    """

    kind: Kind
    data: np.ndarray
    na: np.ndarray
    names: tuple[str, ...] | None = None
    levels: tuple[str, ...] = ()
    ordered: bool = False
    dim: tuple[int, ...] | None = None
    dimnames: tuple[tuple[str, ...] | None, ...] | None = None
    rclass: str | None = None
    labels: tuple[str | None, ...] = ()

    def __len__(self) -> int:
        return len(self.data)

    @property
    def values(self) -> list[Any]:
        """Python values with ``None`` for NA (a NaN that is no NA stays)."""
        if self.kind == "factor":
            return [None if code < 0 else self.levels[code] for code in self.data.tolist()]
        if self.kind == "double":
            na = is_na_real(self.data)
            return [None if n else x for x, n in zip(self.data.tolist(), na, strict=True)]
        return [None if n else x for x, n in zip(self.data.tolist(), self.na, strict=True)]

    def as_kind(self, kind: Kind) -> Vec:
        """Coerced upwards (logical < integer < double < character); attributes kept."""
        if kind == self.kind:
            return self
        if kind == "double":
            data = self.data.astype(np.float64)
            data[self.na] = NA_REAL
            return replace(self, kind=kind, data=data, na=self.na | np.isnan(data))
        if kind == "integer":
            return replace(self, kind=kind, data=self.data.astype(np.int64))
        raise UnsupportedError(f"a vector of kind {self.kind} is not turned into {kind} here")

    def take(self, positions: np.ndarray) -> Vec:
        """The elements at `positions` (from 0; -1 gives NA with the name ``<NA>``)."""
        positions = np.asarray(positions, dtype=np.intp)
        outside = (positions < 0) | (positions >= len(self.data))
        safe = np.where(outside, 0, positions)
        if len(self.data) == 0:
            data, na = _missing(self.kind, len(positions))
        else:
            data, na = self.data[safe], self.na[safe] | outside
            if outside.any():
                data = data.copy()
                data[outside] = _NA_DATA[self.kind]
        names = None
        if self.names is not None:
            absent = "<NA>"
            names = tuple(
                absent if out else self.names[i] for i, out in zip(safe, outside, strict=True)
            )
        return replace(
            self, data=data, na=na, names=names, dim=None, dimnames=None, rclass=None, labels=()
        )


_NA_DATA: dict[str, Any] = {
    "logical": False,
    "integer": 0,
    "double": NA_REAL,
    "character": "",
    "factor": -1,
}
_DTYPES: dict[str, Any] = {
    "NULL": object,
    "logical": bool,
    "integer": np.int64,
    "double": np.float64,
    "character": object,
    "factor": np.int64,
}


def _missing(kind: Kind, n: int) -> tuple[np.ndarray, np.ndarray]:
    data = np.empty(n, dtype=_DTYPES[kind])
    data[:] = _NA_DATA.get(kind)
    return data, np.ones(n, dtype=bool)


class RList:
    """An R list that a dict cannot hold: without names, or with repeated or empty ones."""

    def __init__(self, values: Iterable[Any], names: Sequence[str] | None = None) -> None:
        self.values: list[Any] = list(values)
        self.names: list[str] | None = None if names is None else list(names)

    def __len__(self) -> int:
        return len(self.values)

    def __iter__(self):
        return iter(self.values)

    def __repr__(self) -> str:
        return f"RList({self.values!r}, {self.names!r})"


def is_list(x: Any) -> bool:
    """Whether `x` stands for an R list that is no data frame."""
    if isinstance(x, (dict, RList)):
        return True
    return isinstance(x, (list, tuple)) and not all(_is_scalar(item) for item in x)


def _is_scalar(x: Any) -> bool:
    return x is pd.NA or isinstance(x, (bool, int, float, str, np.generic))


def rclass(x: Any) -> str | None:
    """The class written in ``attrs["rclass"]`` ("matrix", "table", ...), if any."""
    attrs = getattr(x, "attrs", None)
    return attrs.get("rclass") if isinstance(attrs, dict) else None


def is_matrix(x: Any) -> bool:
    """Whether `x` stands for an R matrix (a two-way table is one)."""
    if isinstance(x, np.ndarray):
        return x.ndim == 2
    return isinstance(x, pd.DataFrame) and rclass(x) in ("matrix", "table", *MATRIX_CLASSES)


def index_names(index: pd.Index) -> tuple[str, ...] | None:
    """The names that an index stands for: text is names, integers are none."""
    if isinstance(index, pd.RangeIndex) or index.dtype.kind in "iu":
        return None
    return tuple("<NA>" if item is None or item != item else str(item) for item in index)


def vec(x: Any) -> Vec:
    """The explicit form of any atomic value.

    Raises
    ------
    UnsupportedError
        For lists, data frames and kinds that have no form here (dates, complex numbers).
    """
    if isinstance(x, Vec):
        return x
    if x is None:
        return Vec("NULL", np.empty(0, dtype=object), np.empty(0, dtype=bool))
    if isinstance(x, pd.Series):
        kind = rclass(x) if rclass(x) in _KEPT else None
        labels = (x.index.name,) if kind == "table" else ()
        return replace(vec(x.array), names=index_names(x.index), rclass=kind, labels=labels)
    if isinstance(x, pd.DataFrame):
        return _matrix_vec(x)
    if isinstance(x, pd.Index):
        return vec(x.array)
    if isinstance(x, pd.Categorical):
        levels = tuple(level_text(level) for level in x.categories)
        codes = np.asarray(x.codes, dtype=np.int64)
        return Vec("factor", codes, codes < 0, levels=levels, ordered=bool(x.ordered))
    if isinstance(x, pd.api.extensions.ExtensionArray):
        return _extension_vec(x)
    if isinstance(x, np.ndarray):
        return _array_vec(x)
    if _is_scalar(x):
        return _array_vec(np.array([x], dtype=object))
    if isinstance(x, (list, tuple)) and not is_list(x):
        return _array_vec(_object_array(x))
    if isinstance(x, range):
        return _array_vec(np.asarray(x, dtype=np.int64))
    raise UnsupportedError(f"a value of type {type(x).__name__} is not an R vector here")


def level_text(level: Any) -> str:
    """A category as R would write it as a level (``1`` and ``1.0`` are "1")."""
    if isinstance(level, (bool, np.bool_)):
        return "TRUE" if level else "FALSE"
    if isinstance(level, (float, np.floating)):
        return f"{level:.15g}"
    return str(level)


def _object_array(items: Sequence[Any]) -> np.ndarray:
    array = np.empty(len(items), dtype=object)
    array[:] = list(items)
    return array


def _matrix_vec(x: pd.DataFrame) -> Vec:
    if not is_matrix(x):
        raise UnsupportedError("a data frame is not a vector; take a column of it")
    base = vec(x.to_numpy().ravel(order="F")) if x.size else vec(x.to_numpy(dtype=float).ravel())
    names = (index_names(x.index), index_names(x.columns))
    dimnames = None if names == (None, None) else names
    kind = "table" if rclass(x) == "table" else None
    labels = (x.index.name, x.columns.name) if kind else ()
    return replace(base, dim=x.shape, dimnames=dimnames, rclass=kind, labels=labels)


def _extension_vec(x: Any) -> Vec:
    na = np.asarray(x.isna(), dtype=bool)
    if isinstance(x.dtype, pd.StringDtype):  # a NumpyExtensionArray too, so it stands first
        return _character(np.asarray(x, dtype=object), na)
    if isinstance(x, pd.arrays.NumpyExtensionArray):
        return _array_vec(np.asarray(x))
    kind = x.dtype.kind
    if kind == "b":
        return Vec("logical", np.asarray(x.to_numpy(bool, na_value=False)), na)
    if kind in "iu":
        return Vec("integer", np.asarray(x.to_numpy(np.int64, na_value=0)), na)
    if kind == "f":
        return _array_vec(np.asarray(x.to_numpy(np.float64, na_value=np.nan)))
    if kind == "O":
        return _array_vec(np.asarray(x, dtype=object))
    raise UnsupportedError(f"values of type {x.dtype} have no R form here")


def _array_vec(x: np.ndarray) -> Vec:
    if x.ndim == 2:
        return replace(_array_vec(x.ravel(order="F")), dim=x.shape)
    if x.ndim == 0:
        x = x.reshape(1)
    if x.ndim > 2:
        raise UnsupportedError("arrays of more than two dimensions have no R form here")
    kind = x.dtype.kind
    none = np.zeros(len(x), dtype=bool)
    if kind == "b":
        return Vec("logical", x, none)
    if kind in "iu":
        if len(x) and (x.max() > _INT_MAX or x.min() < -_INT_MAX):
            return Vec("double", x.astype(np.float64), none)
        return Vec("integer", x.astype(np.int64), none)
    if kind == "f":
        data = np.asarray(x, dtype=np.float64)
        return Vec("double", data, np.isnan(data))
    if kind == "U":
        return _character(x.astype(object), none)
    if kind in "OT":
        return _mixed(x.astype(object))
    raise UnsupportedError(f"values of type {x.dtype} have no R form here")


def _character(data: np.ndarray, na: np.ndarray) -> Vec:
    if na.any():
        data = data.copy()
        data[na] = ""
    return Vec("character", data, na)


def _mixed(x: np.ndarray) -> Vec:
    """Scalars of several kinds: the highest of them, as ``c()`` coerces."""
    kinds: list[Kind] = ["logical", *(_scalar_kind(item) for item in x)]
    kind = max(kinds, key=_ORDER.index)
    na = np.array([_is_missing(item) for item in x], dtype=bool)
    if kind == "character":
        return _character(_object_array([_as_text(item) for item in x]), na)
    if kind == "double":
        data = np.array(
            [NA_REAL if item is pd.NA or item is None else float(item) for item in x],
            dtype=np.float64,
        )
        return Vec("double", data, na)
    filled = [0 if missing else item for item, missing in zip(x, na, strict=True)]
    return Vec(kind, np.array(filled, dtype=_DTYPES[kind]), na)


def _scalar_kind(item: Any) -> Kind:
    if item is None or item is pd.NA:
        return "logical"
    if isinstance(item, (bool, np.bool_)):
        return "logical"
    if isinstance(item, (int, np.integer)):
        return "integer" if abs(int(item)) <= _INT_MAX else "double"
    if isinstance(item, (float, np.floating)):
        return "double"
    if isinstance(item, str):
        return "character"
    raise UnsupportedError(f"a value of type {type(item).__name__} is not an R vector's element")


def _is_missing(item: Any) -> bool:
    return item is None or item is pd.NA or item != item


def _as_text(item: Any) -> str:
    if _is_missing(item):
        return ""
    if isinstance(item, str):
        return item
    return level_text(item)


def value(x: Vec) -> Any:
    """The Python value that stands for `x` (see the table above)."""
    if x.kind == "NULL":
        return None
    if x.dim is not None and len(x.dim) == 2:
        return _matrix_value(x)
    array = _array_value(x)
    if x.names is not None:
        label = x.labels[0] if x.labels else None
        series = pd.Series(array, index=pd.Index(list(x.names), dtype="str", name=label))
        if x.rclass is not None:
            series.attrs["rclass"] = x.rclass
        return series
    if len(x.data) == 1 and x.kind != "factor":
        return _scalar_value(x, array)
    return array


def _array_value(x: Vec) -> Any:
    if x.kind == "factor":
        return pd.Categorical.from_codes(
            x.data, categories=pd.Index(list(x.levels), dtype="str"), ordered=x.ordered
        )
    if x.kind == "double":
        return x.data
    if not x.na.any():
        return x.data.astype(str) if x.kind == "character" else x.data
    if x.kind == "character":
        data = x.data.copy()
        data[x.na] = None
        return pd.array(data, dtype="str")
    if x.kind == "integer":
        return pd.arrays.IntegerArray(x.data.astype(np.int32), x.na.copy())
    return pd.arrays.BooleanArray(x.data.copy(), x.na.copy())


def _scalar_value(x: Vec, array: Any) -> Any:
    if x.kind == "double":
        return x.data[0].item()
    if x.na[0]:
        return pd.NA if x.kind == "logical" else array
    return array[0].item()


def _matrix_value(x: Vec) -> Any:
    assert x.dim is not None
    if x.na.any() and x.kind != "double":
        array = x.data.astype(object)
        array[x.na] = None
    else:
        array = x.data
    array = array.reshape(x.dim, order="F")
    if x.dimnames is None:
        return array
    rows, columns = x.dimnames
    frame = pd.DataFrame(
        array,
        index=None if rows is None else pd.Index(list(rows), dtype="str"),
        columns=None if columns is None else pd.Index(list(columns), dtype="str"),
    )
    frame.attrs["rclass"] = x.rclass or "matrix"
    if x.labels:
        frame.index.name, frame.columns.name = x.labels
    return frame
