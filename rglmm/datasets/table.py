"""A shipped data set as a DataFrame with R's types."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from rglmm.datasets.catalog import DATA, find, schema

__all__ = ["load"]

ROW_NAMES = ".row_names"
COMPLETE = {"integer": "int64", "double": "float64", "logical": "bool", "character": "str"}
WITH_MISSING = {"integer": "Int32", "double": "float64", "logical": "boolean", "character": "str"}

# Doubles are converted by Python: pandas' own parser may be an ulp off, by version.
AS_TEXT = {"character": "str", "double": "object"}


def load(name: str, package: str | None = None) -> pd.DataFrame:
    """R's data set `name`: ``load("cbpp")``, ``load("Oats", "nlme")`` or ``load("nlme::Oats")``.

    Factors are Categoricals with R's levels in R's order, integers int64, doubles float64 (every
    bit as in R), logicals bool, text str; columns with missing values Int32, boolean. The index
    is R's row names: 1..n, or what R has in their place. Each call returns a new frame.

    Raises
    ------
    UnsupportedError
        The data set is not shipped.
    RglmmError
        Two packages have a data set of this name and none was named.
    """
    holder, name = find(name, package)
    return _read(holder, name).copy()


@cache
def _read(package: str, name: str) -> pd.DataFrame:
    shape = schema(name, package)
    complete = [column for column in shape["columns"] if column["type"] in AS_TEXT]
    raw = pd.read_csv(
        DATA / package / f"{name}.csv.gz",
        compression="gzip",
        keep_default_na=False,
        na_values=["NA"],
        dtype={column["name"]: AS_TEXT[column["type"]] for column in complete},
    )
    columns = {
        column["name"]: _column(pd.Series(raw[column["name"]]), column)
        for column in shape["columns"]
    }
    return pd.DataFrame(columns, index=_row_names(raw, shape))


def _row_names(raw: pd.DataFrame, shape: dict[str, Any]) -> pd.Index:
    if shape["row_names"] == "automatic":
        return pd.RangeIndex(1, len(raw) + 1)
    return pd.Index(raw[ROW_NAMES].to_numpy(), name=None)


def _column(raw: pd.Series, column: dict[str, Any]) -> Any:
    kind = column["type"]
    if kind in ("factor", "ordered"):
        codes = raw.fillna(0).to_numpy(dtype=np.intp) - 1
        levels = pd.Index(column["levels"], dtype="str")
        return pd.Categorical.from_codes(codes, categories=levels, ordered=kind == "ordered")
    types = WITH_MISSING if column["missing"] else COMPLETE
    if kind == "logical" and not column["missing"]:
        return raw.to_numpy() != 0
    return (
        pd.array(raw, dtype="Int32").astype("boolean")
        if kind == "logical"
        else raw.astype(types[kind]).array
    )
