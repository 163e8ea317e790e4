"""``print`` and ``cat``: what goes to standard output."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import Any

import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.coerce import texts
from rglmm.rbase.format import format_number, is_na_real
from rglmm.rbase.registry import rfunction
from rglmm.rbase.session import options as set_options
from rglmm.rbase.session import session
from rglmm.rbase.show import print_text
from rglmm.rbase.strwidth import display_width
from rglmm.rbase.values import RList, Vec, is_list, vec

__all__ = ["cat", "cat_text", "getOption", "noquote", "options", "print_"]


@rfunction("print", "print.default", "print.data.frame")
def print_(x: Any, digits: Any = None, **options: Any) -> Any:
    """Write what R prints for `x`, and return it."""
    if digits is not None:
        digits = int(vec(digits).data[0])
    sys.stdout.write(print_text(x, digits=digits, **options) + "\n")
    return x


@rfunction("cat")
def cat(
    *args: Any, sep: Any = " ", fill: Any = False, file: Any = "", append: bool = False
) -> None:
    """Write the elements without names or quotes, numbers with up to seven digits."""
    if file not in ("", None):
        raise UnsupportedError("cat(file =) is not supported: use writeLines or write.csv")
    sys.stdout.write(cat_text(*args, sep=sep, fill=fill))


def cat_text(*args: Any, sep: Any = " ", fill: Any = False) -> str:
    """The text that ``cat`` writes."""
    items: list[str] = []
    for arg in args:
        items += _pieces(arg)
    separators = ["NA" if t is None else t for t in texts(vec(sep))] or [" "]
    width = _fill_width(fill)
    out, used = "", 0
    for k, item in enumerate(items):
        mark = separators[(k - 1) % len(separators)]
        if k:
            if width and used + display_width(item) + display_width(mark) > width:
                out, used = out + mark + "\n", 0
            else:
                out += mark
        out += item
        used += display_width(item) + display_width(separators[k % len(separators)])
    if width and items:
        out += "\n"
    return out


def _fill_width(fill: Any) -> int:
    if fill is False:
        return 0
    return session().width if fill is True else int(vec(fill).data[0])


def _pieces(x: Any) -> list[str]:
    if x is None:
        return []
    if isinstance(x, (pd.DataFrame, RList)) or is_list(x):
        raise RError("argument 1 (type 'list') cannot be handled by 'cat'")
    if callable(x):
        raise RError("argument 1 (type 'closure') cannot be handled by 'cat'")
    v = vec(x)
    if v.kind == "factor":
        return ["NA" if na else str(code + 1) for code, na in zip(v.data, v.na, strict=True)]
    if v.kind == "double":
        return [_number(item) for item in v.data]
    return ["NA" if t is None else t for t in texts(v)]


def _number(x: float) -> str:
    return "NA" if is_na_real(x) else format_number(x)


@rfunction("noquote")
def noquote(obj: Any, right: bool = False) -> Any:
    """Strings to be printed without quotes."""
    raise UnsupportedError("noquote() is not supported: use print(x, quote = FALSE) or cat()")


_NAMES = {
    "OutDec": "OutDec",
    "max.print": "max_print",
    "na.action": "na_action",
    "stringsAsFactors": "strings_as_factors",
    "show.signif.stars": "show_signif_stars",
}


@rfunction("options")
def options(**changes: Any) -> dict[str, Any]:
    """Change the session's options; the old values."""
    known = {
        "digits",
        "width",
        "scipen",
        "OutDec",
        "max_print",
        "na_action",
        "contrasts",
        "show_signif_stars",
        "stringsAsFactors",
    }
    plain = {}
    for name, item in changes.items():
        if name not in known:
            raise UnsupportedError(f"options({name.replace('_', '.')} =) is not supported")
        plain["strings_as_factors" if name == "stringsAsFactors" else name] = _plain_option(item)
    return set_options(**plain)


def _plain_option(x: Any) -> Any:
    v: Vec = vec(x)
    items = v.values
    items = [int(t) if isinstance(t, float) and t.is_integer() else t for t in items]
    return items[0] if len(items) == 1 else tuple(items)


@rfunction("getOption")
def getOption(x: str, default: Any = None) -> Any:
    """One option of the session."""
    return asdict(session()).get(_NAMES.get(x, x), default)
