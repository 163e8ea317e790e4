"""What can go wrong, and R's three kinds of condition.

Everything that rglmm raises on purpose is an :class:`RglmmError`. R's own errors, warnings and
messages are :class:`RError`, :class:`RWarning` and :class:`RMessage`: their ``message`` is R's text
without the leading ``Error in ...``, their ``call`` the deparsed R call or ``None``.
"""

from __future__ import annotations

import warnings

__all__ = [
    "DesignError",
    "LimitError",
    "ModelNote",
    "RError",
    "RMessage",
    "RSyntaxError",
    "RWarning",
    "RglmmError",
    "UnsupportedError",
    "message",
    "warning",
]


class RglmmError(Exception):
    """Base class of every error that rglmm raises on purpose."""


class RSyntaxError(RglmmError):
    """The text is not R: the sentence, with file, line, column and caret already in it."""

    def __init__(self, message: str, *, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class UnsupportedError(RglmmError):
    """R can do this and rglmm cannot: refused by name, never skipped in silence."""


class LimitError(RglmmError):
    """A limit was exceeded (text, nesting, terms, bytes): the sentence names it."""


class DesignError(RglmmError):
    """The data do not fit the model, where R has no message of its own for it."""


class RError(RglmmError):
    """An error that R raises, in R's words."""

    def __init__(self, message: str, call: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.call = call


class RWarning(UserWarning):
    """A warning that R gives, in R's words."""

    def __init__(self, message: str, call: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.call = call


class RMessage(UserWarning):
    """A message (``message()`` in R): stderr text that is no warning."""

    def __init__(self, message: str, call: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.call = call


class ModelNote(UserWarning):
    """Something in a model that R takes without a word and that is seldom meant, or read anew."""


def warning(text: str, call: str | None = None) -> RWarning:
    """Emit R's warning `text` through :mod:`warnings` and return it, for ``fit.conditions``."""
    condition = RWarning(text, call)
    warnings.warn(condition, stacklevel=3)
    return condition


def message(text: str, call: str | None = None) -> RMessage:
    """Emit R's message `text` through :mod:`warnings` and return it, for ``fit.conditions``."""
    condition = RMessage(text, call)
    warnings.warn(condition, stacklevel=3)
    return condition
