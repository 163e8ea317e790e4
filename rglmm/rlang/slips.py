"""One sentence for a syntax error: what stands where, and the slip that it usually is."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from lark import Token

from rglmm.rlang.layout import Context, Layout
from rglmm.rlang.source import Source, Span
from rglmm.rlang.words import RESERVED, foreign_sentence

_CALLED = {
    "NAME": "symbol",
    "NUMBER": "numeric constant",
    "STRING": "string constant",
    "NEWLINE": "end of line",
    "SPECIAL": "SPECIAL",
    "LEFT_ASSIGN": "assignment",
    "RIGHT_ASSIGN": "assignment",
}
_CONSTANTS = frozenset(
    "INF NAN TRUE FALSE NA NA_INTEGER NA_REAL NA_COMPLEX NA_CHARACTER NUMBER".split()
)
_BEGINS_EXPRESSION = _CONSTANTS | frozenset(
    "NAME STRING NULL FUNCTION LAMBDA NOT IF FOR WHILE REPEAT NEXT BREAK LBRACE".split()
)
_ONLY_BETWEEN = frozenset(
    "EQ LEFT_ASSIGN RIGHT_ASSIGN OR OR2 AND AND2 COMPARE TIMES DIVIDE SPECIAL PIPE COLON POWER"
    " DOLLAR AT LBRACKET LBB".split()
)
_CLOSES = {"RPAR": ("(", "head"), "RBRACKET": ("[",), "RBRACE": ("{",)}
_OPENS = {")": "(", "]": "[", "}": "{"}
_CLOSING = {"(": ")", "[": "]", "[[": "]]", "{": "}"}
_LAST_WORD = re.compile(r"[A-Za-z.][\w.]*\Z")


@dataclass(frozen=True, slots=True)
class _Wrong:
    """The first word that cannot follow, and what is known where it stands.

    Attributes
    ----------
    before
        The text up to the word, without the blanks before it.
    brackets
        The brackets that are open, innermost last.
    closed
        The bracket that the word closes, if it closes one.
    expected
        The kinds of word that could have followed.
    """

    word: Token
    source: Source
    before: str
    brackets: list[Context]
    closed: Context | None
    expected: Collection[str]

    @property
    def kind(self) -> str:
        return self.word.type

    @property
    def called(self) -> str:
        if self.kind in _CONSTANTS:
            return "numeric constant"
        return _CALLED.get(self.kind, f"'{self.word}'")

    @property
    def touches(self) -> str:
        """The character right before the word, empty at the start of the text."""
        start = self.word.start_pos or 0
        return self.source.text[start - 1 : start]

    @property
    def starts_line(self) -> bool:
        return self.before.endswith("\n")

    def place(self, context: Context) -> str:
        """``the '(' of line 3``."""
        assert context.word is not None
        line = self.source.locate(context.word.start_pos or 0)[0]
        return f"the '{context.word}' of line {line}"


def slip(word: Token, layout: Layout, expected: Collection[str]) -> tuple[Span, str]:
    """Where the error stands and the sentence for it.

    Parameters
    ----------
    word
        The first word that cannot follow.
    layout
        The pass over the text, which knows what is open there.
    expected
        The kinds of word that could have followed.
    """
    source = layout.source
    span = Span(word.start_pos or 0, word.end_pos or 0)
    before = source.text[: span.start].rstrip(" \t\f")
    brackets = [c for c in layout.contexts if c.kind != "if" and c.word is not None]
    wrong = _Wrong(word, source, before, brackets, layout.closed, expected)
    if word.type == "$END" or (word.type == "NEWLINE" and not word):
        return _unexpected_end(wrong)
    if word.type == "OTHER":
        return span, foreign_sentence(word)
    for rule in _RULES:
        if sentence := rule(wrong):
            return span, sentence
    end = span.start + 1 if word.type == "NEWLINE" else span.end
    return Span(span.start, end), f"unexpected {wrong.called}"


# -- The rules, tried in order -----------------------------------------------------------------


def _broken_word(wrong: _Wrong) -> str | None:
    word = wrong.word
    match wrong.kind:
        case "BAD_NUMBER":
            return f"unexpected input: the number {word} is cut off, digits must follow"
        case "BAD_ARROW":
            return "unexpected input: `<<` is no operator; R has `<<-`"
        case "PIPEBIND":
            return "`=>` is no operator: R has `>=` for comparing and `->` for assigning"
        case "OPEN_STRING":
            what = "name in backticks" if word == "`" else "string"
            return (
                f"unexpected INCOMPLETE_STRING: the {what} that begins here has no closing {word}"
            )
        case "BAD_RAW_STRING":
            start = word.start_pos or 0
            opening = wrong.source.text[start + 2 :].lstrip("-")[:1]
            if opening and opening in "([{":
                return "unexpected INCOMPLETE_STRING: the raw string that begins here has no end"
            return f"malformed raw string literal: after {word[:2]} must come (, [ or {{"
        case _:
            return None


def _split_operator(wrong: _Wrong) -> str | None:
    if wrong.kind != "COMPARE":
        return None
    if wrong.word[0] == "<" and wrong.before.endswith("="):
        return "`=<` is no operator: write `<=`"
    if wrong.word[0] == ">" and wrong.before.endswith("-"):
        return "unexpected '>': `->` must be written without a blank"
    return None


def _else(wrong: _Wrong) -> str | None:
    if wrong.kind != "ELSE":
        return None
    if wrong.starts_line and not wrong.brackets:
        return (
            "unexpected 'else': at top level the `if` ended with the line before; "
            "write `else` on the line where its `if` part ends"
        )
    return "unexpected 'else': there is no `if` for it"


def _closing(wrong: _Wrong) -> str | None:
    if wrong.kind not in _CLOSES:
        return None
    if wrong.closed is None:
        return f"unexpected '{wrong.word}': there is no '{_OPENS[wrong.word]}' for it"
    if wrong.closed.kind not in _CLOSES[wrong.kind]:
        return f"unexpected '{wrong.word}': {wrong.place(wrong.closed)} is not closed before it"
    return f"unexpected '{wrong.word}': something is missing before it"


def _comma(wrong: _Wrong) -> str | None:
    if wrong.kind != "COMMA" or "PLUS" not in wrong.expected:
        return None
    if not wrong.brackets:
        return "unexpected ',': there is no open bracket"
    return (
        f"unexpected ',': {wrong.place(wrong.brackets[-1])} is not that of a call; close it first"
    )


def _underscore(wrong: _Wrong) -> str | None:
    if wrong.kind == "NAME" and wrong.touches == "_":
        return "unexpected symbol: a name cannot begin with `_`"
    if wrong.kind == "PLACEHOLDER":
        return "unexpected '_': it stands inside names, and for the left side of `|>`"
    return None


def _backslash(wrong: _Wrong) -> str | None:
    if wrong.kind == "LAMBDA":
        return r"unexpected '\': no line is continued with it; end the line with an operator"
    return None


def _reserved(wrong: _Wrong) -> str | None:
    text = wrong.word if wrong.kind != "EQ" else _last_word(wrong.before)
    if text not in RESERVED or (wrong.kind != "EQ" and "NAME" not in wrong.expected):
        return None
    if "PLUS" in wrong.expected and wrong.kind != "EQ":
        return None
    return f"unexpected {wrong.called}: `{text}` is a reserved word; as a name it needs backticks"


def _last_word(text: str) -> str:
    found = _LAST_WORD.search(text[-20:])
    return found.group() if found else ""


def _equals(wrong: _Wrong) -> str | None:
    if wrong.kind == "EQ" and wrong.brackets and wrong.brackets[-1].kind in ("head", "(", "["):
        return "unexpected '=': write `==` to compare"
    return None


def _parenthesis(wrong: _Wrong) -> str | None:
    if set(wrong.expected) == {"LPAR"} and wrong.kind != "NEWLINE":
        return f"unexpected {wrong.called}: '(' is missing before it"
    return None


def _glued(wrong: _Wrong) -> str | None:
    if wrong.kind == "NAME" and wrong.touches in ("'", '"') and "PLUS" in wrong.expected:
        return "unexpected symbol right after a string: is a quote inside it not escaped?"
    if wrong.kind == "NAME" and wrong.touches.isdigit():
        return "unexpected symbol: a name cannot begin with a digit"
    return None


def _missing(wrong: _Wrong) -> str | None:
    if wrong.kind not in _BEGINS_EXPRESSION or "PLUS" not in wrong.expected:
        return None
    if wrong.brackets and "COMMA" in wrong.expected:
        bracket = wrong.brackets[-1]
        if wrong.starts_line and bracket.word is not None:
            closing = _CLOSING[str(bracket.word)]
            return (
                f"unexpected {wrong.called}: a comma, an operator or the '{closing}' for "
                f"{wrong.place(bracket)} is missing before it"
            )
        return f"unexpected {wrong.called}: a comma or an operator is missing before it"
    if "SEMICOLON" in wrong.expected:
        return (
            f"unexpected {wrong.called}: two expressions on one line need an operator, "
            "a `;` or a new line between them"
        )
    return f"unexpected {wrong.called}: an operator is missing before it"


def _line_too_early(wrong: _Wrong) -> str | None:
    if wrong.kind in _ONLY_BETWEEN and wrong.starts_line and "NAME" in wrong.expected:
        return (
            f"unexpected {wrong.called} at the start of a line: the expression ended with the "
            "line before; put the operator at the end of that line"
        )
    return None


_RULES: tuple[Callable[[_Wrong], str | None], ...] = (
    _broken_word,
    _split_operator,
    _else,
    _closing,
    _comma,
    _underscore,
    _backslash,
    _reserved,
    _equals,
    _parenthesis,
    _glued,
    _missing,
    _line_too_early,
)


def _unexpected_end(wrong: _Wrong) -> tuple[Span, str]:
    if not wrong.brackets:
        end = len(wrong.source.text.rstrip())
        return Span(end, end + 1), "unexpected end of input: the expression is not complete"
    innermost = wrong.brackets[-1]
    assert innermost.word is not None
    start = innermost.word.start_pos or 0
    closing, where = _CLOSING[str(innermost.word)], wrong.place(innermost)
    sentence = f"unexpected end of input: {where} is never closed ('{closing}' is missing)"
    return Span(start, start + len(innermost.word)), sentence
