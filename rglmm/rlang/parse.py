"""R text to tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, cast

from lark import Token, UnexpectedToken

from rglmm.errors import LimitError, RSyntaxError
from rglmm.rlang.build import find_chain
from rglmm.rlang.grammar import tables
from rglmm.rlang.layout import Layout
from rglmm.rlang.pipes import find_placeholder
from rglmm.rlang.slips import slip
from rglmm.rlang.source import Source, Span
from rglmm.rlang.tree import Node, Script, is_call
from rglmm.rlang.words import WrongWord

LARGEST_TEXT = 1_000_000
LONGEST_LINE = 100_000
_NO_TEXT = re.compile("[\0\udc80-\udcff]")


def parse_script(text: str, name: str = "<text>") -> Script:
    """Parse the text of an R file: its expressions and comments.

    Parameters
    ----------
    text
        R code, lines ended by ``\\n``. A byte that is not UTF-8 stands in it as Python's
        ``surrogateescape`` has it.
    name
        What messages call the text, usually the name of the file.

    Raises
    ------
    RSyntaxError
        Where the text is not R; line and column are those of the first wrong word. A byte that is
        not UTF-8 is wrong everywhere but in a comment, as in R, and so is NUL; the comment gets
        U+FFFD for it.
    LimitError
        For text over 1 MB, a line over 100 kB, more than 50 nested contexts.
    """
    body, layout = _parsed(text, name, "script")
    return Script(layout.source, body, tuple(layout.comments), tuple(layout.warnings))


def parse_expression(text: str, name: str = "<text>") -> Node:
    """Parse one expression; line ends do not count, as between parentheses.

    Raises
    ------
    RSyntaxError, LimitError
        As :func:`parse_script`.
    """
    return _parsed(text, name, "expression")[0][0]


@lru_cache(maxsize=1024)
def parse_formula(text: str) -> Node:
    """Parse a formula: one expression, a call of ``~``.

    Raises
    ------
    RSyntaxError, LimitError
        As :func:`parse_script`, and for an expression that is no formula.
    """
    node = parse_expression(text, "<formula>")
    if not is_call(node, "~"):
        raise _error(Source(text, "<formula>"), node.span, "not a formula: there is no `~` in it")
    return node


def _parsed(text: str, name: str, start: str) -> tuple[tuple[Node, ...], Layout]:
    source = Source(_NO_TEXT.sub("\ufffd", text), name)
    _check_size(source)
    layout = Layout(source, inside=start == "expression")
    parser = tables().parse_interactive(source.text, start)
    fed: list[Token] = []
    try:
        words = cast("Iterable[Token]", parser.lexer_thread.lex(parser.parser_state))
        if source.text != text:
            words = _unbroken(words, text)
        for word in layout.tokens(words):
            parser.feed_token(word)
            fed.append(word)
            if word.type == "NEWLINE" and not layout.contexts:
                fed.clear()  # a new top-level expression
        body = cast("tuple[Node, ...]", parser.feed_eof(fed[-1] if fed else None))
        if layout.placeholders:
            _check_placeholders(body)
    except UnexpectedToken as wrong:
        word = cast("Token", cast("Any", wrong).token)
        raise _error(source, *_explained(word, fed, layout, start)) from None
    except WrongWord as wrong:
        raise _error(source, wrong.span, wrong.sentence) from None
    return body, layout


def _unbroken(words: Iterable[Token], raw: str) -> Iterator[Token]:
    """The words, up to the first that is no comment and holds what is no text in `raw`."""
    for word in words:
        found = _NO_TEXT.search(raw, word.start_pos or 0, word.end_pos or 0)
        if found and word.type != "COMMENT":
            byte = ord(found[0]) % 0x100
            sentence = f"byte 0x{byte:02x} is not UTF-8: save the script as UTF-8"
            if byte == 0:
                sentence = "nul character not allowed: the script is no text, or not saved as UTF-8"
            raise WrongWord(sentence, Span(*found.span()))
        yield word


def _explained(word: Token, fed: list[Token], layout: Layout, start: str) -> tuple[Span, str]:
    """Place and sentence for a word that cannot follow those read before."""
    before = tables().parse_interactive("", start)
    for earlier in fed:
        before.feed_token(earlier)
    if chained := find_chain(before.parser_state.value_stack):
        return chained.span, chained.sentence
    return slip(word, layout, before.accepts())


def _check_size(source: Source) -> None:
    text = source.text
    if len(text) > LARGEST_TEXT // 4 and len(text.encode("utf-8", "replace")) > LARGEST_TEXT:
        raise LimitError(f"{source.name}: the text is longer than {LARGEST_TEXT:,} bytes (1 MB)")
    if len(text) <= LONGEST_LINE // 4:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE // 4 and len(line.encode("utf-8", "replace")) > LONGEST_LINE:
            raise LimitError(
                f"{source.name}:{number}: the line is longer than {LONGEST_LINE:,} bytes (100 kB)"
            )


def _check_placeholders(body: tuple[Node, ...]) -> None:
    for node in body:
        if left_over := find_placeholder(node):
            raise WrongWord("invalid use of pipe placeholder", left_over.span)


def _error(source: Source, span: Span, sentence: str) -> RSyntaxError:
    line, column = source.locate(span.start)
    return RSyntaxError(source.report(span, sentence), line=line, column=column)
