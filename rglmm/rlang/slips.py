"""One sentence for a syntax error: what stands where, and the slip that it usually is."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence

from lark import Token

from rglmm.rlang.layout import Context
from rglmm.rlang.source import Source, Span
from rglmm.rlang.words import foreign_character

_CALLED = {
    "NAME": "symbol",
    "NUMBER": "numeric constant",
    "STRING": "string constant",
    "NEWLINE": "end of line",
    "SPECIAL": "SPECIAL",
    "LEFT_ASSIGN": "assignment",
    "RIGHT_ASSIGN": "assignment",
    "BAD_NUMBER": "input",
    "BAD_RAW_STRING": "input",
    "BAD_ARROW": "input",
    "OTHER": "input",
    "INF": "numeric constant",
    "NAN": "numeric constant",
    "TRUE": "numeric constant",
    "FALSE": "numeric constant",
    "NA": "numeric constant",
    "NA_INTEGER": "numeric constant",
    "NA_REAL": "numeric constant",
    "NA_COMPLEX": "numeric constant",
    "NA_CHARACTER": "numeric constant",
}
_VALUES = frozenset(_CALLED) - {
    "NEWLINE", "SPECIAL", "LEFT_ASSIGN", "RIGHT_ASSIGN", "BAD_NUMBER", "BAD_RAW_STRING",
    "BAD_ARROW", "OTHER",
} | {"NULL", "FUNCTION", "LAMBDA", "PLACEHOLDER"}  # fmt: skip
_CLOSES = {"RPAR": "(", "RBRACKET": "[", "RBRACE": "{"}
_CLOSING = {"(": ")", "[": "]", "[[": "]]", "{": "}"}
_QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2032\u2033\u00b4"


def slip(
    word: Token, source: Source, contexts: Sequence[Context], expected: Collection[str]
) -> tuple[Span, str]:
    """Where the error stands and the sentence for it.

    Parameters
    ----------
    word
        The first word that cannot follow.
    contexts
        What is open where it stands.
    expected
        The kinds of word that could have followed.
    """
    span = Span(word.start_pos or 0, word.end_pos or 0)
    if word.type in ("$END",) or (word.type == "NEWLINE" and not word):
        return _unexpected_end(source, contexts)
    if word.type == "NAME" and (at := foreign_character(word)) is not None and word[0] != "`":
        span = Span(span.start + at, span.start + at + 1)
        return span, _foreign(word[at])
    sentence = _sentence(word, span, source, contexts, expected)
    if word.type == "NEWLINE":
        span = Span(span.start, span.start + 1)
    return span, sentence


def _sentence(
    word: Token,
    span: Span,
    source: Source,
    contexts: Sequence[Context],
    expected: Collection[str],
) -> str:
    kind = word.type
    before = source.text[: span.start].rstrip(" \t\f")
    brackets = [context for context in contexts if context.kind != "if"]
    if kind == "OTHER":
        return _foreign(word)
    if kind == "OPEN_STRING":
        return _open_string(word)
    if kind == "BAD_RAW_STRING":
        return _raw_string(source.text[span.start : span.start + 200])
    if kind == "BAD_NUMBER":
        return f"unexpected input: {str(word)!r} is no whole number, its exponent lacks digits"
    if kind == "BAD_ARROW":
        return "unexpected input: `<<` is no operator; R has `<<-`"
    if kind == "PIPEBIND":
        return "`=>` is no operator: R has `>=` for comparing and `->` for assigning"
    if kind == "COMPARE" and word[0] == "<" and before.endswith("="):
        return "`=<` is no operator: write `<=`"
    if kind == "COMPARE" and word[0] == ">" and before.endswith("-"):
        return "unexpected '>': `->` must be written without a blank"
    if kind == "ELSE":
        return _else(before, brackets)
    if kind in _CLOSES:
        return _closing(word, brackets, source)
    if kind in _VALUES and "COMMA" in expected and brackets:
        return f"unexpected {_called(word)}: a comma or an operator is missing before it"
    if kind in _VALUES and "SEMICOLON" in expected:
        return (
            f"unexpected {_called(word)}: two expressions on one line need an operator, "
            "a `;` or a new line between them"
        )
    if kind == "EQ" and brackets and brackets[-1].kind == "head":
        return "unexpected '=': write `==` to compare"
    if before.endswith("\n") and "NAME" in expected and kind in _OPERATORS:
        return (
            f"unexpected {_called(word)} at the start of a line: the expression ended with the "
            "line before; put the operator at the end of that line"
        )
    return f"unexpected {_called(word)}"


_OPERATORS = frozenset(
    "EQ LEFT_ASSIGN RIGHT_ASSIGN OR OR2 AND AND2 COMPARE TIMES DIVIDE SPECIAL PIPE COLON POWER"
    " DOLLAR AT LBRACKET LBB".split()
)


def _called(word: Token) -> str:
    return _CALLED.get(word.type, f"'{word}'")


def _foreign(char: str) -> str:
    if char in _QUOTES:
        return f"unexpected input: {char} is a typographic quote; R takes \" and '"
    if char == "\r":
        return "unexpected input: a carriage return; read the file with its line ends translated"
    if char == "\ufeff":
        return "unexpected input: a byte order mark; read the file as UTF-8 with BOM"
    if char in "\u2013\u2014\u2212":
        return f"unexpected input: {char} is a dash or minus sign of print; R takes -"
    if char.isspace():
        called = unicodedata.name(char, f"character {ord(char):#x}").lower()
        return f"unexpected input: a {called} where R takes a blank"
    if char == "%":
        return "unexpected input: an operator that begins with % must end with % on the same line"
    if char.isprintable():
        return f"unexpected input {char!r}"
    return f"unexpected input: character U+{ord(char):04X}"


def _open_string(word: Token) -> str:
    what = "name in backticks" if word == "`" else "string"
    return f"unexpected INCOMPLETE_STRING: the {what} that begins here has no closing {word}"


def _raw_string(text: str) -> str:
    opening = text[2:].lstrip("-")
    if opening[:1] in ("(", "[", "{"):
        return "unexpected INCOMPLETE_STRING: the raw string that begins here has no end"
    return (
        f'malformed raw string literal: {text[:2]} must be followed by (, [ or {{, as in r"(...)"'
    )


def _else(before: str, brackets: Sequence[Context]) -> str:
    if before.endswith("\n") and not brackets:
        return (
            "unexpected 'else': at top level the `if` ended with the line before; "
            "write `else` behind its closing brace"
        )
    return "unexpected 'else': there is no `if` for it"


def _closing(word: Token, brackets: Sequence[Context], source: Source) -> str:
    """For a bracket that closes nothing. The layout has closed the innermost one already."""
    return f"unexpected '{word}'"


def _unexpected_end(source: Source, contexts: Sequence[Context]) -> tuple[Span, str]:
    end = len(source.text.rstrip())
    open_ = [context.word for context in contexts if context.kind != "if" and context.word]
    if not open_:
        return Span(end, end + 1), "unexpected end of input: the expression is not complete"
    word = open_[-1]
    start = word.start_pos or 0
    line = source.locate(start)[0]
    sentence = (
        f"unexpected end of input: the '{word}' of line {line} is never closed "
        f"('{_CLOSING[word]}' is missing)"
    )
    return Span(start, start + len(word)), sentence
