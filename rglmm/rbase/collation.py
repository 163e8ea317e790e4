"""The order of strings in R: ICU's root collation in a UTF-8 locale, bytes in the C locale.

For ASCII the root collation is four comparisons in turn: punctuation, digits and letters without
regard to case; then case, small letters first. Other text goes through :mod:`pyuca`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import pyuca

from rglmm.rbase.session import session

_PUNCTUATION = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ORDER = " " + _PUNCTUATION + "0123456789" + _LETTERS
_WEIGHT = {c: i for i, c in enumerate("\t\n\x0b\x0c\r" + _ORDER)} | {
    c.upper(): _ORDER.index(c) + 5 for c in _LETTERS
}


def is_c_locale() -> bool:
    """Whether the session sorts by code points."""
    return session().locale in ("C", "POSIX")


def sort_key(texts: Iterable[str]) -> Callable[[str], Any] | None:
    """The key function that sorts all of `texts` as R does; ``None`` for plain comparison."""
    if is_c_locale():
        return None
    return _ascii_key if all(map(str.isascii, texts)) else _unicode_key


def _ascii_key(text: str) -> tuple[list[int], str]:
    """Letters alike first; among equals, small before capital at the first difference."""
    weight = _WEIGHT
    return [weight[c] for c in text if c in weight], text.swapcase()


@cache
def _collator() -> Any:
    return pyuca.Collator()


def _unicode_key(text: str) -> tuple[Any, str]:
    return _collator().sort_key(text), text.swapcase()


def sort_texts(texts: Iterable[str]) -> list[str]:
    """`texts` in R's order."""
    items = list(texts)
    return sorted(items, key=sort_key(items))
