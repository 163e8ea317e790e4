"""``format``, ``formatC``, ``prettyNum``, ``sprintf``: values to strings."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.arithmetic import recycled
from rglmm.rbase.coefmat import format_pval
from rglmm.rbase.coerce import as_kind, character_vec, number_text, texts
from rglmm.rbase.format import format_real, is_na_real
from rglmm.rbase.indexing import column, list_items
from rglmm.rbase.registry import refuse_argument, rfunction
from rglmm.rbase.session import with_options
from rglmm.rbase.strwidth import display_width, pad_left, pad_right
from rglmm.rbase.values import Vec, value, vec
from rglmm.rbase.vectors import is_frame, is_rlist, unlist

__all__ = ["format_", "formatC", "format_pval_", "prettyNum", "sprintf", "toString"]


@rfunction("format")
def format_(
    x: Any,
    trim: bool = False,
    digits: Any = None,
    nsmall: Any = 0,
    justify: str = "left",
    width: Any = None,
    na_encode: bool = True,
    scientific: Any = None,
    big_mark: str = "",
    drop0trailing: bool = False,
) -> Any:
    """Strings of one width: numbers in one format, text padded.

    Parameters
    ----------
    x : object
        Vector, factor or data frame.
    trim : bool
        Numbers without blanks in front.
    digits, nsmall : int
        Significant digits; least decimals.
    justify : {"left", "right", "centre", "none"}
        Of text.
    width : int, optional
        At least so wide.
    scientific : bool or int, optional
        Force or forbid scientific notation, or the penalty ``scipen``.
    big_mark : str
        Between thousands.
    """
    if is_frame(x):
        columns = {
            j: _frame_column(column(x, j), trim, digits, nsmall, width) for j in range(x.shape[1])
        }
        return pd.DataFrame(columns, index=x.index).set_axis(x.columns, axis=1)
    if is_rlist(x):
        return _format_list(x, digits)
    if x is None:
        return "NULL"
    v = vec(x)
    options: dict[str, Any] = {}
    if scientific is not None:
        flag = vec(scientific)
        options["scipen"] = (
            (-100 if flag.data[0] else 100) if flag.kind == "logical" else int(flag.data[0])
        )
    with with_options(**options):
        items = _formatted(v, digits, int(vec(nsmall).data[0]), na_encode)
    if big_mark:
        items = [_marked(item, big_mark) for item in items]
        items = _widened(items, "right")
    if drop0trailing:
        items = [_dropped(item) for item in items]
    if v.kind in ("character", "factor"):
        items = _justified(items, justify, width)
    elif trim:
        items = [item.strip() for item in items]
    if width is not None and v.kind not in ("character", "factor"):
        items = [pad_left(item, int(vec(width).data[0])) for item in items]
    out = character_vec(items)
    return value(replace(out, names=v.names, dim=v.dim, dimnames=v.dimnames))


def _frame_column(x: Any, trim: bool, digits: Any, nsmall: Any, width: Any) -> list[str | None]:
    """One column of a data frame: text is not padded."""
    justify = "none" if vec(x).kind in ("character", "factor") else "left"
    return vec(format_(x, trim, digits, nsmall, justify, width)).values


def _formatted(v: Vec, digits: Any, nsmall: int, na_encode: bool) -> list[str]:
    if v.kind == "double":
        return format_real(v.data, None if digits is None else int(vec(digits).data[0]), nsmall)
    if v.kind == "factor":
        return ["<NA>" if t is None else t for t in v.values] if v.na.any() else list(v.values)
    if v.kind == "character":
        return ["NA" if t is None else t for t in v.values]
    items = ["NA" if t is None else t for t in texts(v)]
    return _widened(items, "right")


def _widened(items: list[str], side: str) -> list[str]:
    width = max(map(display_width, items), default=0)
    pad = pad_left if side == "right" else pad_right
    return [pad(item, width) for item in items]


def _justified(items: list[str], justify: str, width: Any) -> list[str]:
    if justify == "none":
        return items
    least = 0 if width is None else int(vec(width).data[0])
    size = max([least, *map(display_width, items)])
    if justify == "centre":
        return [pad_right(" " * ((size - display_width(t)) // 2) + t, size) for t in items]
    pad = pad_right if justify == "left" else pad_left
    return [pad(item, size) for item in items]


def _format_list(x: Any, digits: Any) -> Any:
    """Each element's values, separated by commas."""
    own, parts = list_items(x)
    out = []
    for part in parts:
        if part is None:
            out.append("NULL")
        elif is_rlist(part) or is_frame(part) or callable(part):
            raise UnsupportedError("format() of a nested list is not supported")
        else:
            out.append(", ".join(_formatted_each(vec(part), digits)))
    return value(character_vec(out, None if own is None else tuple(own)))


def _formatted_each(v: Vec, digits: Any) -> list[str]:
    return [t.strip() for t in _formatted(v, digits, 0, True)]


def _marked(text: str, mark: str) -> str:
    """``1234567.8`` with a mark between thousands."""
    found = re.match(r"(\s*-?)(\d+)(.*)\Z", text, re.DOTALL)
    if not found:
        return text
    lead, whole, rest = found.groups()
    return lead + re.sub(r"(?<=\d)(?=(?:\d{3})+\Z)", mark, whole) + rest


def _dropped(text: str) -> str:
    """Without zeros behind the decimal point."""
    mantissa, mark, exponent = text.partition("e")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return mantissa + mark + exponent


@rfunction("prettyNum")
def prettyNum(x: Any, big_mark: str = "", **other: Any) -> Any:
    """Numbers (each in its own format) with marks between thousands."""
    refuse_argument("prettyNum", **other)
    v = vec(x)
    items = v.values if v.kind == "character" else [_plain(v, k) for k in range(len(v))]
    out = [
        None if item is None else _marked(item, big_mark) if big_mark else item for item in items
    ]
    return value(character_vec(out, v.names))


def _plain(v: Vec, k: int) -> str:
    return _formatted(v.take(np.array([k])), None, 0, True)[0]


@rfunction("format.pval")
def format_pval_(
    pv: Any, digits: Any = None, eps: Any = 2.220446049250313e-16, na_form: str = "NA"
) -> Any:
    """P-values, small ones as ``<eps``."""
    v = as_kind(vec(pv), "double")
    size = None if digits is None else int(vec(digits).data[0])
    return value(character_vec(format_pval(v.data, size, float(vec(eps).data[0]), na_form)))


@rfunction("toString")
def toString(x: Any, collapse: str = ", ") -> str:
    """The elements, separated by commas."""
    return collapse.join("NA" if t is None else t for t in texts(vec(x)))


# -- formatC ---------------------------------------------------------------------------------------


@rfunction("formatC")
def formatC(
    x: Any,
    digits: Any = None,
    width: Any = 0,
    format_: str | None = None,
    flag: str = "",
    mode: str | None = None,
    big_mark: str = "",
    drop0trailing: bool = False,
) -> Any:
    """Each value by C's format: ``d f e E g G s``.

    Parameters
    ----------
    width : int
        Least width; negative for left-justified.
    digits : int, optional
        Decimals for f and e, significant digits for g.
    format_ : str, optional
        ``d`` for integers, ``g`` for doubles, ``s`` for strings where not given.
    flag : str
        Of ``0 + - #`` and blank.
    """
    v = vec(x)
    v = as_kind(v, "character") if v.kind == "factor" else v
    if v.kind == "logical":
        raise RError("unsupported type ")
    kind = format_ or {"integer": "d", "double": "g", "logical": "d", "character": "s"}[v.kind]
    if mode is not None and mode not in ("double", "integer", "character", "numeric"):
        raise UnsupportedError(f'formatC(mode = "{mode}") is not supported')
    if kind not in "d f e E g G s".split():
        raise UnsupportedError(f'formatC(format = "{kind}") is not supported')
    size = int(vec(width).data[0])
    precision = 4 if digits is None and v.kind == "double" else None
    precision = precision if digits is None else int(vec(digits).data[0])
    items = [_c_format(item, v.kind, kind, precision, flag, big_mark) for item in _plain_values(v)]
    if drop0trailing:
        items = [_dropped(item) for item in items]
    padded = [_c_pad(item, size, flag) for item in items]
    return value(replace(character_vec(padded), names=v.names, dim=v.dim, dimnames=v.dimnames))


def _plain_values(v: Vec) -> list[Any]:
    if v.kind == "double":
        na = is_na_real(v.data)
        return [None if n else float(t) for t, n in zip(v.data, na, strict=True)]
    return v.values


def _c_format(
    item: Any, kind_of: str, kind: str, digits: int | None, flag: str, big_mark: str
) -> str:
    if item is None:
        return "NA"
    if kind_of == "character" or kind == "s":
        return str(item)
    if kind_of == "logical":
        return "TRUE" if item else "FALSE"
    number = float(item)
    if number != number:
        return "NaN"
    if number in (float("inf"), float("-inf")):
        return "Inf" if number > 0 else "-Inf"
    sign = "+" if "+" in flag else " " if " " in flag else ""
    if kind == "d":
        text = format_c("d", round(number), sign, None)
    else:
        text = format_c(("#" if "#" in flag else "") + kind, number, sign, digits)
    return _marked(text, big_mark) if big_mark else text


def format_c(kind: str, number: float, sign: str, digits: int | None) -> str:
    """``printf`` of one number."""
    if kind == "d":
        return f"{int(number):{sign}d}"
    precision = "" if digits is None else f".{digits}"
    return ("%" + sign + ("#" if "#" in kind else "") + precision + kind[-1]) % number


def _c_pad(text: str, width: int, flag: str) -> str:
    if "-" in flag or width < 0:
        return pad_right(text, abs(width))
    if "0" in flag and text not in ("NA", "NaN", "Inf", "-Inf"):
        lead = text[0] if text[:1] in "+- " and text else ""
        return lead + text[len(lead) :].rjust(width - len(lead), "0")
    return pad_left(text, width)


# -- sprintf ---------------------------------------------------------------------------------------

_SPEC = re.compile(r"%(?:(\d+)\$)?([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d+))?([a-zA-Z%])")


@rfunction("sprintf")
def sprintf(fmt: Any, *args: Any) -> Any:
    """C's formats, over vectors."""
    formats = vec(fmt)
    if formats.kind != "character":
        raise RError("'fmt' is not a character vector")
    parts = [as_kind(v, "character") if v.kind == "factor" else v for v in map(_flat, args)]
    if any(len(part) == 0 for part in [formats, *parts]):
        return value(character_vec([]))
    n = max(len(part) for part in [formats, *parts])
    forms = recycled(replace(formats, names=None), n).values
    columns = [_plain_values(recycled(replace(p, names=None), n)) for p in parts]
    kinds = [p.kind for p in parts]
    rows = [
        None if form is None else _one_sprintf(form, [c[k] for c in columns], kinds, parts)
        for k, form in enumerate(forms)
    ]
    return value(character_vec(rows))


def _flat(x: Any) -> Vec:
    """A vector; a list of scalars as ``c()`` joins them."""
    return vec(unlist(x)) if is_rlist(x) else vec(x)


def _one_sprintf(form: str, row: list[Any], kinds: list[str], parts: list[Vec]) -> str:
    used = 0

    def argument(which: str | None) -> int:
        nonlocal used
        if which is not None:
            place = int(which) - 1
        else:
            place, used = used, used + 1
        if place >= len(row):
            raise RError("too few arguments")
        return place

    def write(found: re.Match[str]) -> str:
        which, flags, width, precision, kind = found.groups()
        if kind == "%":
            return "%"
        if width == "*":
            width = str(int(row[argument(None)]))
            if width.startswith("-"):
                flags, width = flags + "-", width[1:]
        if precision == "*":
            precision = str(int(row[argument(None)]))
        k = argument(which)
        return _conversion(row[k], kinds[k], parts[k], flags, width or "", precision, kind)

    return _SPEC.sub(write, form)


def _conversion(
    item: Any, kind_of: str, part: Vec, flags: str, width: str, precision: str | None, kind: str
) -> str:
    digits = "" if precision is None else f".{precision}"
    invalid = f"invalid format '%{flags}{width}{digits}{kind}'; use format"
    if kind_of == "character" and kind in "difeEgG":
        raise RError(f"{invalid} %s for character objects")
    if kind in "di":
        if kind_of == "double" and not _all_whole(part):
            raise RError(f"{invalid} %f, %e, %g or %a for numeric objects")
        if item is None or item != item:
            return _word("NA", flags, width)
        return ("%" + flags + width + digits + "d") % int(item)
    if kind in "feEgG":
        if item is None:
            return _word("NA", flags, width)
        number = float(item)
        if number != number or abs(number) == float("inf"):
            word = "NaN" if number != number else "Inf" if number > 0 else "-Inf"
            return _word("+" + word if "+" in flags and number > 0 else word, flags, width)
        return ("%" + flags + width + digits + kind) % number
    if kind == "s":
        text = "NA" if item is None else _as_text(item, kind_of)
        cut = text if precision is None else text[: int(precision)]
        return _word(cut, flags, width)
    if kind in "xXo":
        return ("%" + flags + width + digits + kind) % int(item)
    raise RError(f"unrecognised format specification '%{flags}{width}{digits}{kind}'")


def _all_whole(part: Vec) -> bool:
    known = part.data[~part.na]
    return bool((known == np.trunc(known)).all() and (np.abs(known) < 2**31).all())


def _as_text(item: Any, kind_of: str) -> str:
    if kind_of == "double":
        return number_text(item)
    if kind_of == "logical":
        return "TRUE" if item else "FALSE"
    return str(item)


def _word(text: str, flags: str, width: str) -> str:
    size = int(width) if width else 0
    return pad_right(text, size) if "-" in flags else pad_left(text, size)
