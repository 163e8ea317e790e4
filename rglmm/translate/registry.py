"""The handlers: R calls that are more than a call of one Python function."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from rglmm.rlang.tree import Call, Node

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

Handler = Callable[["Translator", Call], ast.expr]
HANDLERS: dict[str, Handler] = {}

Delayed = Callable[["Translator", Node], ast.expr]
DELAYED_BLOCKS: list[Delayed] = []
"""How a delayed argument that assigns variables is written (set by ``closures``)."""


def handler(*names: str) -> Callable[[Handler], Handler]:
    """Register a function as the translation of calls of `names`."""

    def register(function: Handler) -> Handler:
        for name in names:
            HANDLERS[name] = function
        return function

    return register


# The third argument says what becomes of the value (see ``statements``).
StatementHandler = Callable[["Translator", Call, Callable[..., list[ast.stmt]]], list[ast.stmt]]
STATEMENTS: dict[str, StatementHandler] = {}


def statement(*names: str) -> Callable[[StatementHandler], StatementHandler]:
    """Register a function as the translation of statements that are calls of `names`."""

    def register(function: StatementHandler) -> StatementHandler:
        for name in names:
            STATEMENTS[name] = function
        return function

    return register
