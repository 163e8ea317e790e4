"""R's factors: how values become levels, in which order, and how factors are combined.

A factor is a :class:`rglmm.rbase.values.Vec` of kind ``"factor"``: codes from 0 with -1 for NA.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from rglmm.rbase.collation import sort_key
from rglmm.rbase.values import Vec

__all__ = ["as_factor", "drop_unused", "interaction", "make_factor", "number_label"]


def make_factor(codes: np.ndarray, levels: Sequence[str], ordered: bool = False) -> Vec:
    """A factor from 0-based `codes` (n,) and its `levels`."""
    codes = np.asarray(codes, dtype=np.intp)
    return Vec("factor", codes, codes < 0, levels=tuple(levels), ordered=ordered)


def as_factor(x: Vec) -> Vec:
    """R's ``as.factor``: a factor stays; text sorts by the locale, numbers by size."""
    if x.kind == "factor":
        return x
    if x.kind == "character":
        return _text_factor(x)
    if x.kind == "logical":
        return _numeric_factor(x, ("FALSE", "TRUE"))
    return _numeric_factor(x, None)


def _text_factor(x: Vec) -> Vec:
    data = x.data
    if x.na.any():
        data = data.copy()
        data[x.na] = None
    codes, uniques = pd.factorize(data)
    key = sort_key(uniques)
    texts = list(uniques)
    order = sorted(range(len(texts)), key=texts.__getitem__ if key is None else _by(texts, key))
    return make_factor(_relabel(codes, order), [texts[i] for i in order])


def _by(texts: list[str], key):
    keys = [key(text) for text in texts]
    return keys.__getitem__


def _relabel(codes: np.ndarray, order: Sequence[int] | np.ndarray) -> np.ndarray:
    """Codes after the levels were put into `order`; -1 stays."""
    rank = np.empty(len(order) + 1, dtype=np.intp)
    rank[np.asarray(order, dtype=np.intp)] = np.arange(len(order))
    rank[-1] = -1
    return rank[codes]


def _numeric_factor(x: Vec, names: tuple[str, ...] | None) -> Vec:
    """Levels in numerical order; NA and NaN are no levels (R keeps NaN, which lme4 drops)."""
    codes, uniques = pd.factorize(x.data if not x.na.any() else _masked(x))
    order = np.argsort(uniques, kind="stable")
    if names is not None:
        labels = [names[int(uniques[i])] for i in order]
    elif x.kind == "integer":
        labels = [str(int(uniques[i])) for i in order]
    else:
        labels = [number_label(float(uniques[i])) for i in order]
    return _merge_equal(make_factor(_relabel(codes, order), labels))


def _masked(x: Vec) -> np.ndarray:
    data = x.data.astype(np.float64)
    data[x.na] = np.nan
    return data


def _merge_equal(x: Vec) -> Vec:
    """Numbers that 15 digits do not tell apart are one level, as in R."""
    if len(set(x.levels)) == len(x.levels):
        return x
    levels = tuple(dict.fromkeys(x.levels))
    mapping = np.array([*(levels.index(text) for text in x.levels), -1])
    return make_factor(mapping[x.data], levels, x.ordered)


def number_label(x: float) -> str:
    """R 4.2's ``as.character`` of a double: up to 15 digits, fixed unless scientific is shorter."""
    if x != x:
        return "NaN"
    if x in (float("inf"), float("-inf")):
        return "Inf" if x > 0 else "-Inf"
    mantissa, exponent = f"{abs(x):.14e}".split("e")
    digits = mantissa.replace(".", "").rstrip("0") or "0"
    power = int(exponent)
    sign = "-" if x < 0 else ""
    decimals = max(len(digits) - 1 - power, 0)
    fixed_width = max(power, 0) + 1 + (decimals + 1 if decimals else 0)
    scientific_width = len(digits) + (len(digits) > 1) + (5 if abs(power) >= 100 else 4)
    if fixed_width <= scientific_width:
        return f"{sign}{abs(x):.{decimals}f}"
    point = "." if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{point}{digits[1:]}e{power:+03d}"


def drop_unused(x: Vec) -> Vec:
    """A factor with the levels that occur, in their order."""
    used = np.zeros(len(x.levels) + 1, dtype=bool)
    used[x.data] = True
    used = used[:-1]
    if used.all():
        return x
    kept = np.flatnonzero(used)
    return make_factor(_relabel_kept(x.data, kept, len(used)), _take(x.levels, kept), x.ordered)


def _relabel_kept(codes: np.ndarray, kept: np.ndarray, count: int) -> np.ndarray:
    rank = np.full(count + 1, -1, dtype=np.intp)
    rank[kept] = np.arange(len(kept))
    return rank[codes]


def _take(levels: tuple[str, ...], positions: np.ndarray) -> list[str]:
    return [levels[i] for i in positions]


def interaction(a: Vec, b: Vec, sep: str = ":") -> Vec:
    """R's ``a:b`` of two factors, without combinations that do not occur.

    The levels of `a` vary slowest. With many levels only the combinations that occur are made.
    """
    count = len(b.levels)
    combined = a.data * count + b.data
    combined[(a.data < 0) | (b.data < 0)] = -1
    codes, uniques = pd.factorize(combined)
    order = np.argsort(uniques, kind="stable")
    first = 0
    if len(uniques) and uniques[order[0]] < 0:
        first = 1
    codes = _relabel(codes, order) - first
    pairs = (divmod(int(uniques[i]), count) for i in order[first:])
    return make_factor(codes, [f"{a.levels[i]}{sep}{b.levels[j]}" for i, j in pairs])
