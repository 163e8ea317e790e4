"""Strings: paste, substr, gsub, strsplit, toupper, nchar, ..."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase.coerce import as_kind, character_vec, integer_vec, logical_vec, texts
from rglmm.rbase.indexing import list_items
from rglmm.rbase.registry import rfunction
from rglmm.rbase.strwidth import display_width
from rglmm.rbase.values import RList, Vec, value, vec
from rglmm.rbase.vectors import is_rlist

__all__ = [
    "chartr",
    "dQuote",
    "endsWith",
    "grep",
    "grepl",
    "gsub",
    "make_names",
    "make_unique",
    "nchar",
    "paste",
    "paste0",
    "regmatches_first",
    "sQuote",
    "startsWith",
    "strsplit",
    "sub",
    "substr",
    "substring",
    "tolower",
    "toupper",
    "trimws",
]


def _text_vec(x: Any) -> Vec:
    """`x` as strings, its names kept."""
    if is_rlist(x):
        _, parts = list_items(x)
        return character_vec([_joined_text(part) for part in parts])
    return as_kind(vec(x), "character")


def _joined_text(x: Any) -> str | None:
    items = texts(as_kind(vec(x), "character") if vec(x).kind == "factor" else vec(x))
    if len(items) != 1:
        raise UnsupportedError("pasting a list whose elements are vectors is not supported")
    return items[0]


# -- paste -----------------------------------------------------------------------------------------


@rfunction("paste")
def paste(*args: Any, sep: str = " ", collapse: str | None = None, recycle0: bool = False) -> Any:
    """Elements joined by `sep`, recycled; then all of them by `collapse`. NA is ``"NA"``."""
    columns = [["NA" if t is None else t for t in _text_vec(a).values] for a in args]
    if recycle0 and any(not column for column in columns):
        return "" if collapse is not None else value(character_vec([]))
    n = max(map(len, columns), default=0)
    columns = [column or [""] for column in columns]
    rows = [sep.join(column[k % len(column)] for column in columns) for k in range(n)]
    if collapse is not None:
        return collapse.join(rows)
    return value(character_vec(rows))


@rfunction("paste0")
def paste0(*args: Any, collapse: str | None = None, recycle0: bool = False) -> Any:
    """``paste`` without a separator."""
    return paste(*args, sep="", collapse=collapse)


# -- each string -----------------------------------------------------------------------------------


def _mapped(x: Any, function: Callable[[str], str]) -> Any:
    v = _text_vec(x)
    out = character_vec([None if t is None else function(t) for t in v.values])
    return value(replace(out, names=v.names, dim=v.dim, dimnames=v.dimnames))


@rfunction("toupper")
def toupper(x: Any) -> Any:
    """Capital letters."""
    return _mapped(x, str.upper)


@rfunction("tolower")
def tolower(x: Any) -> Any:
    """Small letters."""
    return _mapped(x, str.lower)


@rfunction("trimws")
def trimws(x: Any, which: str = "both", whitespace: str = "[ \t\r\n]") -> Any:
    """Without blanks at the ends."""
    if whitespace != "[ \t\r\n]":
        raise UnsupportedError("trimws(whitespace =) is not supported: use gsub()")
    cut = {"both": str.strip, "left": str.lstrip, "right": str.rstrip}[which]
    return _mapped(x, lambda t: cut(t, " \t\r\n"))


@rfunction("chartr")
def chartr(old: str, new: str, x: Any) -> Any:
    """Characters exchanged one for one."""
    if len(old) > len(new):
        raise RError("'old' is longer than 'new'")
    return _mapped(x, lambda t: t.translate(str.maketrans(dict(zip(old, new, strict=False)))))


@rfunction("nchar")
def nchar(x: Any, type_: str = "chars", allowNA: bool = False, keepNA: Any = None) -> Any:
    """Number of characters; NA counts 2."""
    v = vec(x)
    if v.kind == "factor":
        raise RError("'nchar()' requires a character vector (or objects coercible by)")
    was_text = v.kind == "character"
    v = as_kind(v, "character")
    size = (
        display_width
        if type_ == "width"
        else ((lambda t: len(t.encode())) if type_ == "bytes" else len)
    )
    counts = [2 if t is None else size(t) for t in v.values]
    na = v.na if was_text and type_ != "width" else None
    out = integer_vec(counts, na)
    return value(replace(out, names=v.names, dim=v.dim, dimnames=v.dimnames))


@rfunction("substr")
def substr(x: Any, start: Any, stop: Any) -> Any:
    """Characters `start` to `stop`, counted from 1."""
    v = _text_vec(x)
    first, last = as_kind(vec(start), "integer"), as_kind(vec(stop), "integer")
    out = [
        None if t is None else t[max(int(a) - 1, 0) : max(int(b), 0)]
        for t, a, b in zip(v.values, _cycle(first, len(v)), _cycle(last, len(v)), strict=True)
    ]
    return value(replace(character_vec(out), names=v.names))


@rfunction("substring")
def substring(text: Any, first: Any, last: Any = 1000000) -> Any:
    """``substr`` recycled over all arguments."""
    v = _text_vec(text)
    a, b = as_kind(vec(first), "integer"), as_kind(vec(last), "integer")
    n = max(len(v), len(a), len(b)) if len(v) and len(a) and len(b) else 0
    words = [v.values[k % len(v)] for k in range(n)]
    pieces = zip(words, _cycle(a, n), _cycle(b, n), strict=True)
    return value(
        character_vec([None if t is None else t[max(i - 1, 0) : max(j, 0)] for t, i, j in pieces])
    )


def _cycle(v: Vec, n: int) -> list[int]:
    return [int(v.data[k % len(v)]) for k in range(n)]


@rfunction("startsWith")
def startsWith(x: Any, prefix: Any) -> Any:
    """Which strings begin with `prefix`."""
    return _affix(x, prefix, str.startswith)


@rfunction("endsWith")
def endsWith(x: Any, suffix: Any) -> Any:
    """Which strings end with `suffix`."""
    return _affix(x, suffix, str.endswith)


def _affix(x: Any, other: Any, test: Callable[[str, str], bool]) -> Any:
    a, b = vec(x), vec(other)
    if a.kind != "character" or b.kind != "character":
        raise RError("non-character object(s)")
    n = max(len(a), len(b)) if len(a) and len(b) else 0
    pairs = [(a.values[k % len(a)], b.values[k % len(b)]) for k in range(n)]
    flags = [bool(p is not None and q is not None and test(p, q)) for p, q in pairs]
    return value(logical_vec(flags, [p is None or q is None for p, q in pairs]))


@rfunction("sQuote")
def sQuote(x: Any, q: Any = True) -> Any:
    """In single quotes."""
    marks = "‘’" if q is True else "''"
    return _mapped(x, lambda t: marks[0] + t + marks[1])


@rfunction("dQuote")
def dQuote(x: Any, q: Any = True) -> Any:
    """In double quotes."""
    marks = "“”" if q is True else '""'
    return _mapped(x, lambda t: marks[0] + t + marks[1])


# -- regular expressions ---------------------------------------------------------------------------

_CLASSES = {
    "alpha": "a-zA-Z",
    "digit": "0-9",
    "alnum": "a-zA-Z0-9",
    "upper": "A-Z",
    "lower": "a-z",
    "space": " \\t\\n\\r\\f\\v",
    "blank": " \\t",
    "punct": re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
    "xdigit": "0-9A-Fa-f",
}


def pattern_of(text: str, fixed: bool, perl: bool, ignore_case: bool) -> re.Pattern[str]:
    """Python's regular expression for R's.

    Raises
    ------
    UnsupportedError
        For what Python's engine cannot say.
    """
    flags = re.IGNORECASE if ignore_case else 0
    if fixed:
        return re.compile(re.escape(text))
    body = re.sub(r"\[:(\w+):\]", lambda m: _CLASSES.get(m[1], m[0]), text)
    body = _posix_brackets(body) if not perl else body
    try:
        return re.compile(body, flags)
    except re.error as error:
        raise UnsupportedError(
            f"the regular expression '{text}' is not supported here: {error}"
        ) from None


def _posix_brackets(text: str) -> str:
    """In POSIX brackets a backslash stands before escapes only, and a bracket needs none."""
    out, i = [], 0
    while i < len(text):
        character = text[i]
        if character == "\\":
            out.append({"\\<": r"\b", "\\>": r"\b"}.get(text[i : i + 2], text[i : i + 2]))
            i += 2
        elif character == "[":
            end = i + 1 + (text[i + 1 : i + 2] == "^")
            end += text[end : end + 1] == "]"
            while end < len(text) and text[end] != "]":
                end += 1 + (text[end] == "\\")
            body = text[i + 1 : end]
            out.append("[" + re.sub(r"(?<!\\)\[", r"\\[", body) + "]")
            i = end + 1
        else:
            out.append(character)
            i += 1
    return "".join(out)


def _replacement(text: str, fixed: bool) -> Callable[[re.Match[str]], str]:
    if fixed:
        return lambda _: text
    parts = re.split(r"\\(.)", text)

    def build(found: re.Match[str]) -> str:
        out = [parts[0]]
        for mark, rest in zip(parts[1::2], parts[2::2], strict=True):
            if mark.isdigit():
                out.append(found[int(mark)] or "" if int(mark) <= found.re.groups else "")
            else:
                out.append(mark)
            out.append(rest)
        return "".join(out)

    if any(mark in "ULE" for mark in parts[1::2]):
        raise UnsupportedError(r"\\U, \\L and \\E in a replacement are not supported")
    return build


def _substituted(
    pattern: str, replacement: str, x: Any, ignore_case: bool, perl: bool, fixed: bool, count: int
) -> Any:
    compiled = pattern_of(pattern, fixed, perl, ignore_case)
    build = _replacement(replacement, fixed)
    v = _text_vec(x)
    out = [None if t is None else compiled.sub(build, t, count=count) for t in v.values]
    return value(character_vec(out))


@rfunction("sub")
def sub(
    pattern: str,
    replacement: str,
    x: Any,
    ignore_case: bool = False,
    perl: bool = False,
    fixed: bool = False,
    useBytes: bool = False,
) -> Any:
    """The first match replaced."""
    return _substituted(pattern, replacement, x, ignore_case, perl, fixed, 1)


@rfunction("gsub")
def gsub(
    pattern: str,
    replacement: str,
    x: Any,
    ignore_case: bool = False,
    perl: bool = False,
    fixed: bool = False,
    useBytes: bool = False,
) -> Any:
    """Every match replaced."""
    return _substituted(pattern, replacement, x, ignore_case, perl, fixed, 0)


@rfunction("grepl")
def grepl(
    pattern: str,
    x: Any,
    ignore_case: bool = False,
    perl: bool = False,
    fixed: bool = False,
    useBytes: bool = False,
) -> Any:
    """Which strings match; NA does not."""
    compiled = pattern_of(pattern, fixed, perl, ignore_case)
    return value(
        logical_vec([t is not None and bool(compiled.search(t)) for t in _text_vec(x).values])
    )


@rfunction("grep")
def grep(
    pattern: str,
    x: Any,
    ignore_case: bool = False,
    perl: bool = False,
    value: bool = False,
    fixed: bool = False,
    useBytes: bool = False,
    invert: bool = False,
) -> Any:
    """Positions (or with `value` the strings) that match."""
    hits = vec(grepl(pattern, x, ignore_case, perl, fixed)).data
    at = np.flatnonzero(~hits if invert else hits)
    v = _text_vec(x)
    if value:
        return _value(v.take(at))
    return _value(
        integer_vec(at + 1, names=None if v.names is None else tuple(v.names[k] for k in at))
    )


def _value(v: Vec) -> Any:
    return value(v)


@rfunction("strsplit")
def strsplit(
    x: Any, split: str, fixed: bool = False, perl: bool = False, useBytes: bool = False
) -> Any:
    """The parts of each string between matches of `split`, as a list."""
    v = vec(x)
    if v.kind != "character":
        raise RError("non-character argument")
    compiled = None if split == "" else pattern_of(split, fixed, perl, False)
    parts = [value(character_vec([None] if t is None else _pieces(t, compiled))) for t in v.values]
    if v.names is not None:
        return dict(zip(v.names, parts, strict=True))
    return RList(parts)


def _pieces(text: str, compiled: re.Pattern[str] | None) -> list[str]:
    """R's way: a match at the start of the rest gives an empty piece, none at the end."""
    if compiled is None:
        return list(text)
    out = []
    while text:
        found = compiled.search(text)
        if found is None:
            out.append(text)
            break
        if found.end() == 0:
            out.append(text[0])
            text = text[1:]
        else:
            out.append(text[: found.start()])
            text = text[found.end() :]
    return out


def regmatches_first(pattern: str, x: Any) -> list[str]:
    """The first match in each string that has one."""
    compiled = pattern_of(pattern, False, True, False)
    return [m[0] for t in _text_vec(x).values if t is not None and (m := compiled.search(t))]


# -- names -----------------------------------------------------------------------------------------

_RESERVED = frozenset(
    "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ "
    "NA_real_ NA_character_ in".split()
)


def syntactic(name: str) -> str:
    """``make.names`` of one string."""
    text = re.sub(r"[^\w.]", ".", name)
    if not re.match(r"(?:[^\W\d_]|\.(?!\d))", text):
        text = "X" + text
    return text + "." if text in _RESERVED else text


@rfunction("make.names")
def make_names(names: Any, unique: bool = False, allow_: bool = True) -> Any:
    """Syntactically valid names."""
    v = _text_vec(names)
    out = ["NA." if t is None else syntactic(t) for t in v.values]
    return make_unique(value(character_vec(out))) if unique else value(character_vec(out))


@rfunction("make.unique")
def make_unique(names: Any, sep: str = ".") -> Any:
    """Repeated names numbered: ``a``, ``a.1``, ``a.2``."""
    items = [t or "" for t in _text_vec(names).values]
    return value(character_vec(unique_names(items, sep)))


def unique_names(names: list[str], sep: str = ".") -> list[str]:
    """``make.unique`` of a list."""
    taken, used, count = set(names), set(), {}
    out = []
    for name in names:
        if name not in used:
            out.append(name)
        else:
            k = count.get(name, 0) + 1
            while f"{name}{sep}{k}" in taken or f"{name}{sep}{k}" in used:
                k += 1
            count[name] = k
            out.append(f"{name}{sep}{k}")
        used.add(out[-1])
    return out
