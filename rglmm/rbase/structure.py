"""``str``: the structure of a value, one line per part."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from rglmm.errors import UnsupportedError
from rglmm.rbase.coerce import character_vec
from rglmm.rbase.format import encode_real, number_format
from rglmm.rbase.indexing import list_items
from rglmm.rbase.registry import rfunction
from rglmm.rbase.rounding import signif_digits
from rglmm.rbase.session import session
from rglmm.rbase.strwidth import display_width, pad_right, quoted
from rglmm.rbase.values import Vec, vec
from rglmm.rbase.vectors import is_frame, is_rlist

__all__ = ["str_", "structure_text"]

_NAMES = {"double": "num", "integer": "int", "character": "chr", "logical": "logi"}
_SHOWN = 4
_LEVELS_WIDTH = 13


@rfunction("str")
def str_(object_: Any, **other: Any) -> None:
    """Write the structure of `object_`: kinds, lengths and first values.

    Raises
    ------
    UnsupportedError
        For arguments besides the object, and what has no structure here.
    """
    if other:
        raise UnsupportedError(f"str({next(iter(other))} =) is not supported: leave it out")
    sys.stdout.write("\n".join(structure_text(object_)) + "\n")


def structure_text(x: Any, indent: str = " ", top: bool = True) -> Iterator[str]:
    """The lines of ``str(x)``; the first continues the line of the part's name."""
    if x is None:
        yield " NULL"
    elif is_frame(x):
        n, k = x.shape
        colon = ":" if k else ""
        yield f"'data.frame':\t{n} obs. of  {k} variable{'' if k == 1 else 's'}{colon}"
        yield from _parts(x, indent, columns=True)
    elif is_rlist(x):
        count = len(list_items(x)[1])
        yield f"List of {count}" if count else " list()"
        yield from _parts(x, indent, columns=False)
    elif callable(x):
        raise UnsupportedError("str() of a function is not supported")
    else:
        yield from _vector(vec(x), indent, top, column=False)


def _parts(x: Any, indent: str, columns: bool) -> Iterator[str]:
    own, parts = list_items(x)
    labels = own if own is not None else [""] * len(parts)
    width = max(map(display_width, labels), default=0)
    for label, part in zip(labels, parts, strict=True):
        head = f"{indent}$ {pad_right(label, width)}:"
        if columns and not is_rlist(part):
            lines = _vector(vec(part), indent + " ..", False, column=True)
        else:
            lines = structure_text(part, indent + " ..", top=False)
        for k, line in enumerate(lines):
            yield head + line if k == 0 else line


def _vector(v: Vec, indent: str, top: bool, column: bool) -> Iterator[str]:
    if v.kind == "factor":
        yield _factor(v)
        return
    kind = _NAMES[v.kind]
    if len(v) == 0 and v.dim is None:
        yield f" {kind}(0) "
        return
    named = "Named " if v.names is not None else ""
    if v.dim is not None:
        size = " [" + ", ".join(f"1:{k}" if k != 1 else "1" for k in v.dim) + "]"
    elif len(v) > 1:
        size = " " if column else f" [1:{len(v)}]"
    else:
        size = " " if column and len(v) > 1 else ""
    head = f" {named}{kind}{size}"
    yield f"{head} {_values(v, head if top else None)}"
    if v.names is not None:
        names = character_vec(v.names)
        size = f" [1:{len(names)}]" if len(names) > 1 else ""
        yield f'{indent}- attr(*, "names")= chr{size} {_values(names, None)}'


def _values(v: Vec, head: str | None) -> str:
    """The first values, and dots where there are more."""
    count = _count(v, head)
    part = replace(v, names=None, dim=None, dimnames=None, rclass=None, labels=()).take(
        np.arange(min(count, len(v)))
    )
    items = _formatted(part)
    return " ".join([*items, "..."] if len(v) > len(part) else items)


def _count(v: Vec, head: str | None) -> int:
    if v.kind == "character":
        if head is None:
            return _SHOWN
        room = session().width - (4 + len(head))
        widths = np.cumsum([3 + display_width(t) for t in v.data[:200]])
        return max(1, int((widths < room).sum()))
    if v.kind == "logical":
        return int(1.5 * _SHOWN)
    if v.kind == "integer":
        return int(2.5 * _SHOWN)
    first = v.data[: int(2.5 * _SHOWN)]
    known = np.abs(first[np.isfinite(first)])
    plain = ((known > 1e-10) & (known < 1e10)) | (known == 0)
    short = np.abs(known - signif_digits(known, 3)) <= 1e-15
    return int(2.5 * _SHOWN) if bool((plain & short).all()) else round(1.25 * _SHOWN)


def _formatted(v: Vec) -> list[str]:
    if v.kind == "double":
        form = number_format(v.data, 3)
        items = [encode_real(x, form).strip() for x in v.data]
        if form.exponent:
            return items
        return [t.rstrip("0").rstrip(".") if "." in t else t for t in items]
    if v.kind == "character":
        return ["NA" if t is None else quoted(t) for t in v.values]
    if v.kind == "logical":
        return ["NA" if t is None else "TRUE" if t else "FALSE" for t in v.values]
    return ["NA" if t is None else str(t) for t in v.values]


def _factor(v: Vec) -> str:
    word = "Ord.factor" if v.ordered else "Factor"
    separator = "<" if v.ordered else ","
    levels = [quoted(level) for level in v.levels]
    used = np.cumsum([display_width(level) + 1 for level in levels])
    count = (
        int(np.argmax(used >= _LEVELS_WIDTH)) + 1 if (used >= _LEVELS_WIDTH).any() else len(levels)
    )
    shown = levels[:count]
    if count < len(levels):
        shown.append("..")
    codes = ["NA" if na else str(code + 1) for code, na in zip(v.data[:10], v.na[:10], strict=True)]
    if len(v) > 10:
        codes.append("...")
    plural = "" if len(levels) == 1 else "s"
    text = " " + separator.join(shown) if levels else ""
    return f" {word} w/ {len(levels)} level{plural}{text}: " + " ".join(codes)
