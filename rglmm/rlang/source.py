"""Where a piece of R text stands: offsets into a source, and the caret that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range of character offsets into a :class:`Source`."""

    start: int
    end: int


NOWHERE = Span(-1, -1)


@dataclass(frozen=True, slots=True)
class Source:
    """A text with the name that messages give it (a file name, or ``<text>``)."""

    text: str
    name: str = "<text>"

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`, both counted from 1."""
        line = self.text.count("\n", 0, offset) + 1
        start = self.text.rfind("\n", 0, offset) + 1
        return line, offset - start + 1

    def line(self, number: int) -> str:
        """The text of line `number`, counted from 1, without its end."""
        lines = self.text.split("\n")
        return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""

    def caret(self, span: Span) -> str:
        """Two lines: the line of `span` with its number, and carets below what is meant."""
        line, column = self.locate(span.start)
        text = self.line(line)
        width = max(1, min(span.end - span.start, len(text) - column + 1))
        margin = f"{line:5d} | "
        lead = "".join("\t" if c == "\t" else " " for c in text[: column - 1])
        return f"{margin}{text}\n{' ' * (len(margin) - 2)}| {lead}{'^' * width}"

    def report(self, span: Span, sentence: str) -> str:
        """``file:line:column: sentence`` with the caret below it."""
        line, column = self.locate(span.start)
        return f"{self.name}:{line}:{column}: {sentence}\n{self.caret(span)}"
