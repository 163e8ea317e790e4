"""Text broken into lines: ``cat(fill = TRUE)``, ``strwrap``, ``abbreviate``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from rglmm.rbase.session import session
from rglmm.rbase.strwidth import display_width

__all__ = ["abbreviate", "cat_fill", "strwrap"]

_SENTENCE_END = re.compile(r"[.?!][)\"']?\Z")


def cat_fill(items: Sequence[str], width: int | None = None) -> str:
    """``cat(..., fill = TRUE)``: a new line before an item that passes `width`; no last newline.

    A blank follows every item, at the end of a line too.
    """
    page = session().width if width is None else width
    out, used = "", 0
    for i, item in enumerate(items):
        size = display_width(item)
        if i:
            out += " "
            if used + size + 1 > page:
                out, used = out + "\n", 0
        out += item
        used += size + 1
    return out


def strwrap(text: str, width: int, indent: int = 0, exdent: int = 0) -> list[str]:
    """Words set in lines shorter than `width`; paragraphs and two blanks after sentences stay.

    Parameters
    ----------
    text : str
    width : int
        Lines are shorter than this where words allow it.
    indent, exdent : int
        Blanks before the first and the other lines of a paragraph.
    """
    lines: list[str] = []
    for paragraph in re.split(r"\n[ \t\n]*\n", text):
        lines += _paragraph(paragraph.strip(" \t\n"), width, indent, exdent)
    return lines


def _paragraph(text: str, width: int, indent: int, exdent: int) -> list[str]:
    lines, current = [], " " * indent
    empty, gap = True, ""
    for word, space in re.findall(r"([^ \t\n]+)([ \t\n]*)", text):
        fits = display_width(current + gap + word) < width
        if empty or fits:
            current += gap + word
        else:
            lines.append(current)
            current = " " * exdent + word
        empty = False
        gap = "  " if len(space) > 1 and _SENTENCE_END.search(word) else " "
    return [*lines, current]


def abbreviate(names: Sequence[str], minlength: int = 4) -> list[str]:
    """Names cut to about `minlength` characters and still distinct.

    From the right, lower case vowels go first, then other lower case letters, never the first
    letter of a word; then any character. Names that fall together are cut less.

    Parameters
    ----------
    names : sequence of str
    minlength : int
        Aimed at; names that would coincide stay longer.
    """
    distinct = list(dict.fromkeys(names))
    cut = {name: name for name in distinct}
    todo = distinct
    while todo:
        for name in todo:
            cut[name] = _shortened(name, minlength)
        repeated = _repeated([cut[name] for name in distinct])
        todo = [name for name in distinct if cut[name] in repeated]
        minlength += 1
    return [cut[name] for name in names]


def _repeated(texts: Sequence[str]) -> set[str]:
    seen: set[str] = set()
    return {text for text in texts if text in seen or seen.add(text)}


def _shortened(name: str, minlength: int) -> str:
    """One name: letters dropped in four passes, then anything, then the blanks."""
    chars = list(name.strip(" "))
    blanks = chars.count(" ")

    def done() -> bool:
        return len(chars) - blanks <= minlength

    if len(chars) <= minlength:
        return "".join(chars)
    for droppable in (_final_vowel, _inner_vowel, _final_letter, _inner_letter, _inner_character):
        i = len(chars) - 1
        while i > 0 and not done():
            if droppable(chars, i):
                del chars[i]
            i -= 1
        if done():
            break
    if len(chars) > minlength:
        chars = [chars[0], *(c for c in chars[1:] if c != " ")]
    return "".join(chars)


def _first(chars: list[str], i: int) -> bool:
    return chars[i - 1] == " "


def _last(chars: list[str], i: int) -> bool:
    return not _first(chars, i) and (i + 1 >= len(chars) or chars[i + 1] == " ")


def _vowel(character: str) -> bool:
    return unicodedata.normalize("NFD", character)[0] in "aeiou"


def _final_vowel(chars: list[str], i: int) -> bool:
    return _vowel(chars[i]) and _last(chars, i)


def _inner_vowel(chars: list[str], i: int) -> bool:
    return _vowel(chars[i]) and not _first(chars, i)


def _final_letter(chars: list[str], i: int) -> bool:
    return chars[i].islower() and _last(chars, i)


def _inner_letter(chars: list[str], i: int) -> bool:
    return chars[i].islower() and not _first(chars, i)


def _inner_character(chars: list[str], i: int) -> bool:
    return not _first(chars, i) and chars[i] != " "
