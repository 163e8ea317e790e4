"""R's warnings, messages and errors on stderr, in R's words and at R's moments."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from rglmm.errors import ModelNote, RError, RMessage, RWarning

# R breaks the line between call and text where both would pass this many columns.
_LONG = 77


class Conditions:
    """Collects the warnings of one top-level statement; messages go out at once."""

    def __init__(self, stderr: TextIO) -> None:
        self.stderr = stderr
        self.pending: list[RWarning] = []
        self.seen: list[RWarning | RMessage] = []

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """R's conditions that are signalled inside are kept; notes are written at once."""
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.showwarning = self._signalled
            yield

    def _signalled(self, message, category, *_where, **_more) -> None:  # noqa: ANN001
        if isinstance(message, RMessage):
            self.seen.append(message)
            self.stderr.write(message.message.rstrip("\n") + "\n")
        elif isinstance(message, RWarning):
            self.seen.append(message)
            self.pending.append(message)
        elif isinstance(message, ModelNote):
            self.stderr.write(f"Note: {message}\n")

    def flush(self, lead: str = "") -> None:
        """Write R's ``Warning message:`` block for what is pending."""
        if self.pending:
            self.stderr.write(lead + warning_block(self.pending))
            self.pending = []

    def error(self, error: RError) -> None:
        """R's ``Error in f(): message``, the pending warnings, ``Execution halted``."""
        self.stderr.write(error_text(error))
        self.flush("In addition: ")
        self.stderr.write("Execution halted\n")


def warning_block(pending: list[RWarning]) -> str:
    """R's text for the warnings of a top-level statement."""
    count = len(pending)
    if count == 1:
        return f"Warning message:\n{_warning(pending[0], 0)}"
    if count <= 10:
        lines = [f"{i}: {_warning(item, len(str(i)) + 2)}" for i, item in enumerate(pending, 1)]
        return "Warning messages:\n" + "".join(lines)
    if count < 50:
        return f"There were {count} warnings (use warnings() to see them)\n"
    return "There were 50 or more warnings (use warnings() to see the first 50)\n"


def _warning(item: RWarning, margin: int) -> str:
    if not item.call:
        return f"{item.message} \n"
    first = item.message.split("\n", 1)[0]
    long = margin + 6 + len(item.call) + len(first) > _LONG
    return f"In {item.call} :{_break(long)}{item.message}\n"


def error_text(error: RError) -> str:
    """``Error in f(x) : message`` or ``Error: message``."""
    if not error.call:
        return f"Error: {error.message}\n"
    first = error.message.split("\n", 1)[0]
    long = 12 + len(error.call) + len(first) > _LONG
    return f"Error in {error.call} :{_break(long)}{error.message}\n"


def _break(long: bool) -> str:
    return "\n  " if long else " "
