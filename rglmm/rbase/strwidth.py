"""Text on a terminal: display width, padding, and R's quoting and escapes."""

from __future__ import annotations

import unicodedata

__all__ = ["display_width", "escape", "pad_left", "pad_right", "quoted"]

_ESCAPES = {
    "\\": "\\\\",
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\v": "\\v",
    "\0": "\\0",
}


def display_width(text: str) -> int:
    """Columns that `text` takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def pad_left(text: str, width: int) -> str:
    """`text` right-justified to `width` columns."""
    return " " * (width - display_width(text)) + text


def pad_right(text: str, width: int) -> str:
    """`text` left-justified to `width` columns."""
    return text + " " * (width - display_width(text))


def escape(text: str, quote: str = "") -> str:
    """`text` with R's escapes for what does not print, and for the character `quote`."""
    if text.isalnum():
        return text
    return "".join(_escaped(character, quote) for character in text)


def _escaped(character: str, quote: str) -> str:
    if character == quote:
        return "\\" + character
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    if code < 32 or code == 127:
        return f"\\{code:03o}"
    if code > 127 and unicodedata.category(character) in ("Cc", "Cn", "Cs", "Co"):
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return character


def quoted(text: str) -> str:
    """`text` in double quotes, as R prints a string."""
    return '"' + escape(text, '"') + '"'
