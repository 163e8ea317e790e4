"""Constants as R's deparse writes them: 15 significant digits, escaped strings."""

from __future__ import annotations

import unicodedata

from rglmm.rlang.tree import Constant

DIGITS = 15
_ESCAPES = {
    "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r",
    "\a": "\\a", "\b": "\\b", "\f": "\\f", "\v": "\\v", "\0": "\\0",
}  # fmt: skip


def constant_text(node: Constant) -> str:
    """The constant as R code that reads back as (nearly) the same value."""
    value = node.value
    if value is None:
        named = {"NULL": "NULL", "logical": "NA", "double": "NA_real_"}
        return named.get(node.kind, f"NA_{node.kind}_")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, str):
        return string_text(value)
    if isinstance(value, complex):
        imaginary = double_text(value.imag)
        sign = "" if imaginary.startswith("-") else "+"
        return f"{double_text(value.real)}{sign}{imaginary}i"
    return f"{value}L" if node.kind == "integer" else double_text(float(value))


def double_text(value: float, digits: int = DIGITS) -> str:
    """The fewest digits, at most `digits`, that show the value; fixed unless that is wider."""
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Inf" if value > 0 else "-Inf"
    if value == 0:
        return "0"
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    power = int(exponent)
    figures = mantissa.replace(".", "").lstrip("-").rstrip("0") or "0"
    decimals = max(0, len(figures) - power - 1)
    fixed_width = max(power + 1, 1) + (decimals + 1 if decimals else 0)
    exponent_width = 5 if abs(power) >= 100 else 4
    if fixed_width <= len(figures) + (len(figures) > 1) + exponent_width:
        return f"{value:.{decimals}f}"
    sign = "-" if value < 0 else ""
    point = "." + figures[1:] if len(figures) > 1 else ""
    return f"{sign}{figures[0]}{point}e{'-' if power < 0 else '+'}{abs(power):02d}"


def string_text(value: str, *, unicode_escapes: bool = True) -> str:
    """The string in double quotes, with R's escapes for what does not print.

    Without `unicode_escapes` every character beyond ASCII stands for itself, since R refuses a
    string that mixes ``\\u`` with ``\\x``.
    """
    return '"' + "".join(_ESCAPES.get(c) or _printed(c, unicode_escapes) for c in value) + '"'


def _printed(char: str, unicode_escapes: bool) -> str:
    code = ord(char)
    if 0x20 <= code < 0x7F:
        return char
    if code < 0x80:
        return f"\\{code:03o}"
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if unicode_escapes and unicodedata.category(char) in ("Cc", "Cn", "Zl", "Zp", "Cs"):
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return char
