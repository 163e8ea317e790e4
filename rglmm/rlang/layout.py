"""R's newline rule: which line ends separate expressions, and which are mere space.

The lexer hands over every line end and comment. Here comments are set aside, and a line end is kept
only where it ends an expression: not inside ``( )`` and ``[ ]``, not after an operator, a comma, a
word or a head that wants more (``if (x)``, ``function(x)``), not before the ``else`` of an ``if``
inside brackets. As in R, each open ``if`` inside brackets is a context of its own (R forgets to
close all but the last at a comma: so here), and more than 50 contexts are refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lark import Token

from rglmm.errors import LimitError
from rglmm.rlang.literals import number_warning
from rglmm.rlang.source import Source, Span
from rglmm.rlang.tree import Comment
from rglmm.rlang.words import WrongWord, foreign_character, foreign_sentence

DEEPEST = 50

_WANTS_MORE = frozenset(
    "QUESTION EQ LEFT_ASSIGN RIGHT_ASSIGN TILDE OR OR2 AND AND2 NOT COMPARE PLUS MINUS TIMES DIVIDE"
    " SPECIAL PIPE COLON POWER DOLLAR AT IF ELSE FOR WHILE REPEAT FUNCTION LBRACE COMMA"
    " NEWLINE".split()
)
_HEADS = frozenset(["IF", "FOR", "WHILE", "FUNCTION", "LAMBDA"])
_OPENING = {"LPAR": "(", "LBRACKET": "[", "LBB": "[", "LBRACE": "{"}
_CLOSING = frozenset(["RPAR", "RBRACKET", "RBRACE"])
_SWALLOWS_LINE_END = _CLOSING | {"ELSE", "COMMA"}
_NO_LINES = frozenset(["(", "head", "["])


class Context(NamedTuple):
    """Something open: a bracket (``head`` for that of ``if (``, ``function(``), or an ``if``."""

    kind: str
    word: Token | None


class Layout:
    """One pass over the words of a text.

    Parameters
    ----------
    source
        The text, for messages.
    inside
        Whether the text stands as between parentheses, where no line end counts.

    Attributes
    ----------
    comments
        The comments met so far.
    contexts
        What is open, from outermost to innermost.
    closed
        The bracket that the latest word closed, if it was a closing one.
    placeholders
        Whether a pipe's ``_`` was met.
    warnings
        What R's parser warns about.
    """

    def __init__(self, source: Source, *, inside: bool = False) -> None:
        self.source = source
        self.inside = inside
        self.comments: list[Comment] = []
        self.contexts: list[Context] = [Context("(", None)] if inside else []
        self.closed: Context | None = None
        self.placeholders = False
        self.warnings: list[str] = []

    def tokens(self, words: Iterable[Token]) -> Iterator[Token]:
        """The words that the grammar sees; without `inside`, a line end always comes last."""
        hungry, before = True, ""
        held: Token | None = None  # a line end that an `else` may still swallow
        for word in words:
            kind = word.type
            if kind == "COMMENT":
                self._set_aside(word)
                continue
            if kind == "NEWLINE":
                context = self.contexts[-1].kind if self.contexts else ""
                if hungry or held is not None or context in _NO_LINES:
                    continue
                if context == "if":
                    held = word
                    continue
            elif held is not None:
                if kind not in _SWALLOWS_LINE_END:
                    self.contexts.pop()
                    yield held
                held = None
            stray = _stray_character(word) if kind == "NAME" and not word.isascii() else None
            if stray and stray.span.start == word.start_pos:
                raise stray
            hungry = self._wants_more(word, before)
            before = kind
            yield word
            if stray:  # the parser found the letters before it in place
                raise stray
        if not self.inside:
            end = len(self.source.text)
            yield Token("NEWLINE", "", start_pos=end, end_pos=end)

    def _wants_more(self, word: Token, before: str) -> bool:
        """Keep account of a word; whether a line end after it is mere space."""
        kind = word.type
        if kind in _CLOSING:
            return self._close()
        if kind in _OPENING:
            self._open(word, head=before in _HEADS)
        elif kind == "IF":
            self._open_if(word)
        elif kind in ("ELSE", "COMMA", "SEMICOLON"):
            self._close_if()
        elif kind == "NUMBER" and word[-1] == "L":
            self._check_integer(word)
        elif kind == "PLACEHOLDER":
            self.placeholders = True
        return kind in _WANTS_MORE

    def _set_aside(self, comment: Token) -> None:
        start = comment.start_pos or 0
        before = self.source.text[self.source.text.rfind("\n", 0, start) + 1 : start]
        span = Span(start, start + len(comment))
        self.comments.append(Comment(str(comment), span, alone=not before.strip()))

    def _check_integer(self, number: Token) -> None:
        if warning := number_warning(number):
            self.warnings.append(warning)

    def _open(self, word: Token, *, head: bool) -> None:
        kind = "head" if head and word.type == "LPAR" else _OPENING[word.type]
        for _ in range(2 if word.type == "LBB" else 1):
            self._check_depth(word, DEEPEST)
            self.contexts.append(Context(kind, word))

    def _open_if(self, word: Token) -> None:
        if self.contexts:
            self._check_depth(word, DEEPEST - 1)
            self.contexts.append(Context("if", word))

    def _check_depth(self, word: Token, limit: int) -> None:
        if len(self.contexts) - self.inside >= limit:
            start = word.start_pos or 0
            line = self.source.locate(start)[0]
            sentence = (
                f"more than {DEEPEST} brackets and `if`s inside one another "
                f"(in R: contextstack overflow at line {line})"
            )
            raise LimitError(self.source.report(Span(start, start + len(word)), sentence))

    def _close(self) -> bool:
        """Close a bracket with the ``if``s inside it; whether it was that of a head."""
        while self._close_if():
            pass
        self.closed = self.contexts.pop() if len(self.contexts) > self.inside else None
        return self.closed is not None and self.closed.kind == "head"

    def _close_if(self) -> bool:
        is_if = bool(self.contexts) and self.contexts[-1].kind == "if"
        if is_if:
            self.contexts.pop()
        return is_if


def _stray_character(name: Token) -> WrongWord | None:
    """The refusal of a character that can stand in no name."""
    at = None if name[0] == "`" else foreign_character(name)
    if at is None:
        return None
    start = (name.start_pos or 0) + at
    return WrongWord(foreign_sentence(name[at]), Span(start, start + 1))
