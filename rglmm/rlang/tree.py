"""The syntax tree of R, as R itself has it: constants, names, calls and functions.

As in R, everything that does something is a call: ``a + b`` is ``Call(Name("+"), (a, b))``,
``(x)`` is a call of ``(``, ``{ }`` of ``{``, ``x[i]`` of ``[``, and ``if``, ``for``, ``while``,
``repeat``, ``break``, ``next`` are calls of themselves. Two nodes are equal when R's trees are:
spans, spelling and comments do not count.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rglmm.rlang.source import NOWHERE, Source, Span

Kind = Literal["double", "integer", "complex", "character", "logical", "NULL"]


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal. ``value`` is ``None`` for ``NULL`` and for every ``NA``; `kind` tells which."""

    value: float | int | complex | str | bool | None
    kind: Kind
    text: str = field(default="", compare=False)
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def is_na(self) -> bool:
        return self.value is None and self.kind != "NULL"


@dataclass(frozen=True, slots=True)
class Name:
    """A symbol, without its backticks."""

    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Arg:
    """One argument of a call: ``name = value``; `value` is ``None`` where it is empty."""

    value: Node | None
    name: str | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """`function` applied to `args`; operators and control flow are calls, as in R."""

    function: Node
    args: tuple[Arg, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Param:
    """One formal argument of a function; `default` is ``None`` where there is none."""

    name: str
    default: Node | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Function:
    """``function(params) body`` or ``\\(params) body``."""

    params: tuple[Param, ...]
    body: Node
    span: Span = field(default=NOWHERE, compare=False)


Node = Constant | Name | Call | Function


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its ``#``; `alone` when nothing but blanks stands before it on its line."""

    text: str
    span: Span
    alone: bool


@dataclass(frozen=True, slots=True)
class Script:
    """A parsed file: its top-level expressions in order, and its comments."""

    source: Source
    body: tuple[Node, ...]
    comments: tuple[Comment, ...] = ()


def call_name(node: Node | None) -> str | None:
    """``"f"`` for a call of the name ``f`` (``"+"`` for ``a + b``), else ``None``."""
    if isinstance(node, Call) and isinstance(node.function, Name):
        return node.function.name
    return None


def is_call(node: Node | None, name: str, count: int | None = None) -> bool:
    """Whether `node` is a call of `name` (with `count` arguments, where given)."""
    return call_name(node) == name and (
        count is None or (isinstance(node, Call) and len(node.args) == count)
    )


def operands(node: Node) -> tuple[Node, ...]:
    """The argument values of a call without empty ones (the operands of an operator)."""
    assert isinstance(node, Call)
    return tuple(arg.value for arg in node.args if arg.value is not None)
