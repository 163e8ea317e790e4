"""R's functions that make and change factors: ``factor``, ``relevel``, ``cut``, ``interaction``."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from rglmm.errors import RError
from rglmm.frame.factor import as_factor, drop_unused, make_factor
from rglmm.frame.vectors import as_character, as_double, check_size, strings
from rglmm.rbase.values import Vec

_INFINITE = {"inf": "Inf", "-inf": "-Inf"}

__all__ = ["cut", "droplevels", "factor", "interaction_dots", "ordered", "relevel", "reorder"]


def factor(
    x: Vec, levels: Vec | None = None, labels: Vec | None = None, ordered: Vec | None = None
) -> Vec:
    """R's ``factor(x, levels, labels, ordered =)``; unused levels of a factor are dropped."""
    is_ordered = x.ordered if ordered is None else bool(ordered.data[0])
    if levels is None:
        found = drop_unused(x) if x.kind == "factor" else as_factor(x)
    else:
        texts = as_character(levels)
        position = {text: i for i, text in reversed(list(enumerate(texts)))}
        codes = np.array([-1 if t is None else position.get(t, -1) for t in as_character(x)])
        found = make_factor(codes, [t or "" for t in texts])
    if labels is not None:
        found = _relabelled(found, [t or "" for t in as_character(labels)])
    return replace(found, ordered=is_ordered)


def _relabelled(x: Vec, labels: list[str]) -> Vec:
    """Levels renamed; levels of one label become one; a single label is a prefix."""
    if len(labels) == 1 and len(x.levels) != 1:
        labels = [f"{labels[0]}{i + 1}" for i in range(len(x.levels))]
    if len(labels) != len(x.levels):
        raise RError(
            f"invalid 'labels'; length {len(labels)} should be 1 or {len(x.levels)}", "factor(x)"
        )
    unique = list(dict.fromkeys(labels))
    mapping = np.array([*(unique.index(text) for text in labels), -1])
    return make_factor(mapping[x.data], unique, x.ordered)


def ordered(x: Vec, levels: Vec | None = None, labels: Vec | None = None) -> Vec:
    """R's ``ordered``."""
    return replace(factor(x, levels, labels), ordered=True)


def relevel(x: Vec, ref: Vec) -> Vec:
    """The factor with level `ref` first."""
    if x.kind != "factor":
        raise RError("'relevel' only for (unordered) factors", "relevel.default(x, ref)")
    if x.ordered:
        raise RError("'relevel' only for (unordered) factors", "relevel.ordered(x, ref)")
    if ref.kind == "character":
        if ref.data[0] not in x.levels:
            raise RError("'ref' must be an existing level", "relevel.factor(x, ref)")
        first = x.levels.index(ref.data[0])
    else:
        first = int(ref.data[0]) - 1
    order = [first, *(i for i in range(len(x.levels)) if i != first)]
    rank = np.empty(len(order) + 1, dtype=np.intp)
    rank[order] = np.arange(len(order))
    rank[-1] = -1
    return make_factor(rank[x.data], [x.levels[i] for i in order])


def reorder(x: Vec, by: Vec) -> Vec:
    """Levels in increasing order of the mean of `by`."""
    x = as_factor(x)
    values = as_double(by)
    means = [values[x.data == j].mean() for j in range(len(x.levels))]
    order = np.argsort(means, kind="stable").tolist()
    rank = np.empty(len(order) + 1, dtype=np.intp)
    rank[order] = np.arange(len(order))
    rank[-1] = -1
    return make_factor(rank[x.data], [x.levels[i] for i in order], x.ordered)


def droplevels(x: Vec) -> Vec:
    """The factor without unused levels."""
    return drop_unused(x)


def interaction_dots(factors: list[Vec], sep: str = ".", first_slow: bool = False) -> Vec:
    """R's ``interaction(a, b)``, without empty combinations.

    The first factor varies fastest, or slowest with `first_slow` (R's ``lex.order``).
    """
    result = as_factor(factors[0])
    for item in factors[1:]:
        result = _cross(result, as_factor(item), sep, first_slow)
    return result


def _cross(a: Vec, b: Vec, sep: str, first_slow: bool) -> Vec:
    fast, slow = (b, a) if first_slow else (a, b)
    combined = slow.data * len(fast.levels) + fast.data
    combined[(a.data < 0) | (b.data < 0)] = -1
    present = np.unique(combined[combined >= 0])
    codes = np.searchsorted(present, combined)
    codes[combined < 0] = -1
    pairs = [divmod(int(p), len(fast.levels)) for p in present]
    if first_slow:
        return make_factor(codes, [f"{a.levels[i]}{sep}{b.levels[j]}" for i, j in pairs])
    return make_factor(codes, [f"{a.levels[i]}{sep}{b.levels[j]}" for j, i in pairs])


def cut(
    x: Vec,
    breaks: Vec,
    labels: Vec | None,
    right: bool,
    lowest: bool,
    digits: int,
    is_ordered: bool,
) -> Vec:
    """R's ``cut``: numbers into intervals, labelled ``(0,10]``."""
    values = as_double(x, "'x' must be numeric")
    points = _break_points(values, as_double(breaks))
    codes = np.searchsorted(points, values, side="left" if right else "right") - 1
    if lowest:
        edge = points[0] if right else points[-1]
        codes[values == edge] = 0 if right else len(points) - 2
    codes[np.isnan(values) | (codes >= len(points) - 1)] = -1
    codes[codes < 0] = -1
    if labels is not None and labels.kind == "logical":
        data = codes.astype(np.int64) + 1
        return Vec("integer", data, codes < 0)
    texts = _interval_labels(points, right, lowest, digits) if labels is None else _texts(labels)
    if len(texts) != len(points) - 1:
        raise RError("number of intervals and length of 'labels' differ", "cut.default(x, breaks)")
    return replace(_relabelled(make_factor(codes, texts), texts), ordered=is_ordered)


def _texts(labels: Vec) -> list[str]:
    return [t or "" for t in as_character(labels)]


def _break_points(x: np.ndarray, breaks: np.ndarray) -> np.ndarray:
    if len(breaks) > 1:
        points = np.sort(breaks)
        if len(np.unique(points)) < len(points):
            raise RError("'breaks' are not unique", "cut.default(x, breaks)")
        return points
    check_size(float(breaks[0]), "cut()")
    count = int(breaks[0])
    if count < 2:
        raise RError("invalid number of intervals", "cut.default(x, breaks)")
    low, high = np.nanmin(x), np.nanmax(x)
    width = high - low
    if width == 0:
        width = abs(low)
        return np.linspace(low - width / 1000, high + width / 1000, count + 1)
    points = np.linspace(low, high, count + 1)
    points[0], points[-1] = low - width / 1000, high + width / 1000
    return points


def _interval_labels(points: np.ndarray, right: bool, lowest: bool, digits: int) -> list[str]:
    """The fewest digits, from `digits` up, that tell the break points apart."""
    texts: list[str] = []
    for places in range(digits, max(12, digits) + 1):
        texts = [f"{p + 0.0:.{places}g}" for p in points]
        texts = [_INFINITE.get(t, t) for t in texts]
        if len(set(texts)) == len(texts):
            break
    open_, close = ("(", "]") if right else ("[", ")")
    if "-Inf" in texts:  # R pads non-finite break points to one width
        texts = [" Inf" if t == "Inf" else t for t in texts]
    labels = [f"{open_}{a},{b}{close}" for a, b in zip(texts, texts[1:], strict=False)]
    if lowest:
        if right:
            labels[0] = "[" + labels[0][1:]
        else:
            labels[-1] = labels[-1][:-1] + "]"
    return labels


def character(x: Vec) -> Vec:
    """R's ``as.character``."""
    return strings(as_character(x))
