"""The words of R: which names need backticks, and what literals mean."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from rglmm.rlang.source import Span

RESERVED = frozenset(
    "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_"
    " NA_complex_ NA_character_ in".split()
)
_PLAIN = re.compile(r"(?:[A-Za-z]|\.(?![0-9]))[A-Za-z0-9._]*\Z")
_FIRST = re.compile(r"(?:[A-Za-z\u0080-\U0010ffff]|\.(?![0-9]))[A-Za-z0-9._\u0080-\U0010ffff]*\Z")


class WrongWord(Exception):
    """A word that R refuses, with the sentence and where in the text it stands."""

    def __init__(self, sentence: str, span: Span) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.span = span


def is_syntactic(name: str) -> bool:
    """Whether `name` may be written without backticks."""
    if name in RESERVED:
        return False
    if _PLAIN.match(name):
        return True
    return bool(_FIRST.match(name)) and foreign_character(name) is None


def backquoted(name: str) -> str:
    """`name` as R code refers to it: plain where R allows that, else in backticks."""
    return name if is_syntactic(name) else "`" + _escaped(name) + "`"


def foreign_character(word: str) -> int | None:
    """The position of the first character that can stand in no name, or ``None``.

    R takes letters, digits and letter numbers of every script, and the marks and signs that
    Unicode calls alphabetic; those last are a table, since Python has no such property.
    """
    if word.isascii():
        return None
    for position, char in enumerate(word):
        if char > "\x7f" and unicodedata.category(char)[0:2] not in _LETTERS:
            place = bisect_right(_ALPHABETIC_FROM, ord(char)) - 1
            if place < 0 or ord(char) > _ALPHABETIC_TO[place]:
                return position
    return None


def foreign_sentence(char: str) -> str:
    """What is wrong about a character that R code cannot hold outside strings and comments."""
    if char in _QUOTES:
        return f"unexpected input: {char} is a typographic quote; R takes \" and '"
    if char in "\u2010\u2011\u2012\u2013\u2014\u2212":
        return f"unexpected input: {char} is a dash or minus sign of print; R takes -"
    if char == "\r":
        return "unexpected input: a carriage return; read the file with its line ends translated"
    if char == "\ufeff":
        return "unexpected input: a byte order mark; read the file as UTF-8 with BOM"
    if char.isspace():
        name = unicodedata.name(char, f"character U+{ord(char):04X}").lower()
        return f"unexpected input: a {name} where R takes a blank"
    if char == "%":
        return "unexpected input: an operator that begins with % must end with % on the same line"
    return f"unexpected input: {char if char.isprintable() else f'character U+{ord(char):04X}'}"


def _escaped(name: str) -> str:
    out = name.replace("\\", "\\\\").replace("`", "\\`")
    out = out.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    return "".join(f"\\x{ord(c) - 0xDC00:02x}" if "\udc80" <= c <= "\udcff" else c for c in out)


_QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2032\u2033\u00b4"
_LETTERS = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl"}

# Marks and signs that R 4.2 takes in names, as found by asking it about every code point.
_ALPHABETIC = [
    tuple(int(end, 16) for end in span.split("-"))
    for span in """
    345 5b0-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 64b-657 659-65f 670 6d6-6dc 6e1-6e8 6ed 711-73f
    7a6-7b0 816-817 81b-82c 8d4-8df 8e3-8e9 8f0-93b 93e-94c 94e-94f 955-963 981-983 9be-9cc
    9d7-9e3 a01-a03 a3e-a4c a51-a75 a81-a83 abe-acc ae2-ae3 afa-afc b01-b03 b3e-b4c b56-b63
    b82-bcc bd7 c00-c03 c3e-c4c c55-c63 c81-c83 cbe-ccc cd5-d03 d3e-d4c d57 d62-d63 d81-d83
    dcf-df3 e31-e3a e4d eb1-eb9 ebb-ebc ecd f71-f81 f8d-fbc 102b-1036 1038 103b-103e 1056-109d
    1712-1713 1732-1733 1752-1773 17b6-17c8 1885-1938 1a17-1a1b 1a55-1a5e 1a61-1a74 1abf-1ac0
    1acc-1b04 1b35-1b43 1b80-1ba9 1bac-1bad 1be7-1bf1 1c24-1c36 1de7-1df4 24b6-24e9 2de0-2dff
    a674-a67b a69e-a69f a802 a80b-a827 a880-a8c3 a8c5 a8ff-a92a a947-a952 a980-a983 a9b4-a9bf
    a9e5-aa4d aa7b-aabe aaeb-aaef aaf5 abe3-abea fb1e 10376-1037a 10a01-10a0f 10d24-10d27
    10eab-10eac 11000-11045 11073-11074 11082-110b8 110c2 11100-11132 11145-11146 11180-111bf
    111ce-111cf 1122c-11234 11237 1123e 112df-112e8 11300-11303 1133e-1134c 11357-11363
    11435-11441 11443-11445 114b0-114c1 115af-115be 115dc-1163e 11640 116ab-116b5 1171d-1172a
    1182c-11838 11930-1193c 11940-11942 119d1-119df 119e4-11a0a 11a35-11a3e 11a51-11a97
    11c2f-11c3e 11c92-11d41 11d43 11d47-11d96 11ef3-11ef6 16f4f-16f92 16ff0-16ff1 1bc9e
    1e000-1e02a 1e947 1f130-1f149 1f150-1f169 1f170-1f189
    """.split()
]
_ALPHABETIC_FROM = [span[0] for span in _ALPHABETIC]
_ALPHABETIC_TO = [span[-1] for span in _ALPHABETIC]
