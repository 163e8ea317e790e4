"""The syntax tree of R, as R itself has it: constants, names, calls and functions.

As in R, everything that does something is a call: ``a + b`` is ``Call(Name("+"), (a, b))``,
``(x)`` is a call of ``(``, ``{ }`` of ``{``, ``x[i]`` of ``[``, and ``if``, ``for``, ``while``,
``repeat``, ``break``, ``next`` are calls of themselves. Two nodes are equal when R's trees are:
spans, spelling and comments do not count. Trees may be deep (``a + b + ...`` over thousands of
terms leans to the left), so nothing here recurses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Literal

from rglmm.rlang.source import NOWHERE, Source, Span

Kind = Literal["double", "integer", "complex", "character", "logical", "NULL"]


class _Tree:
    """Equality, hash and text of nodes, taken from one flat walk over the tree."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, _Tree):
            return NotImplemented
        return all(a == b for a, b in zip_longest(_shape(self), _shape(other)))

    def __hash__(self) -> int:
        return hash(tuple(_shape(self)))

    def __repr__(self) -> str:
        return f"<R {sexpr(self)}>"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Constant(_Tree):
    """A literal. ``value`` is ``None`` for ``NULL`` and for every ``NA``; `kind` tells which."""

    value: float | int | complex | str | bool | None
    kind: Kind
    text: str = ""
    span: Span = NOWHERE

    @property
    def is_na(self) -> bool:
        return self.value is None and self.kind != "NULL"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Name(_Tree):
    """A symbol, without its backticks."""

    name: str
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Arg(_Tree):
    """One argument of a call: ``name = value``; `value` is ``None`` where it is empty."""

    value: Node | None
    name: str | None = None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Call(_Tree):
    """`function` applied to `args`; operators and control flow are calls, as in R."""

    function: Node
    args: tuple[Arg, ...]
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Param(_Tree):
    """One formal argument of a function; `default` is ``None`` where there is none."""

    name: str
    default: Node | None = None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Function(_Tree):
    """``function(params) body`` or ``\\(params) body``."""

    params: tuple[Param, ...]
    body: Node
    span: Span = NOWHERE


Node = Constant | Name | Call | Function


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its ``#``; `alone` when nothing but blanks stands before it on its line."""

    text: str
    span: Span
    alone: bool


@dataclass(frozen=True, slots=True)
class Script:
    """A parsed file: its top-level expressions in order, and its comments.

    `warnings` holds what R's parser warns about (``1.5L``), in R's words.
    """

    source: Source
    body: tuple[Node, ...]
    comments: tuple[Comment, ...] = ()
    warnings: tuple[str, ...] = field(default=(), compare=False)


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


def children(node: Node) -> list[Node]:
    """The nodes directly below `node`, in order: of a call its function and its values."""
    match node:
        case Call():
            return [node.function, *(arg.value for arg in node.args if arg.value is not None)]
        case Function():
            defaults = [param.default for param in node.params if param.default is not None]
            return [*defaults, node.body]
        case _:
            return []


def walk(node: Node) -> Iterator[Node]:
    """`node` and every node below it, parents before children, left before right."""
    pending = [node]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(reversed(children(node)))


def sexpr(tree: _Tree) -> str:
    """The tree as an s-expression, written as ``scripts/r_tree.R`` writes R's own.

    >>> sexpr(Call(Name("f"), (Arg(Name("x")), Arg(Constant(1.0, "double"), "n"))))
    '(`f` `x` `n`=1)'
    """
    out: list[str] = []
    pending: list[_Tree | str | None] = [tree]
    while pending:
        item = pending.pop()
        match item:
            case str():
                out.append(item)
            case None:
                out.append("<missing>")
            case Constant():
                out.append(_constant(item))
            case Name():
                out.append(_quoted(item.name, "`"))
            case Arg():
                pending.append(item.value)
                pending.append("" if item.name is None else _quoted(item.name, "`") + "=")
            case Param():
                if item.default is not None:
                    pending += [item.default, "="]
                pending.append(_quoted(item.name, "`"))
            case Call():
                pending.append(")")
                for arg in reversed(item.args):
                    pending += [arg, " "]
                pending += [item.function, "("]
            case Function():
                pending += [")", item.body, ") "]
                for number, param in reversed(list(enumerate(item.params))):
                    pending += [param, " " if number else ""]
                pending.append("(function (")
            case _:
                raise TypeError(f"no part of a tree: {type(item).__name__}")
    return "".join(out)


def _shape(tree: _Tree) -> Iterator[tuple[object, ...]]:
    """What the tree is, flat and hashable: equal for equal trees, and only for them."""
    pending: list[_Tree | None] = [tree]
    while pending:
        item = pending.pop()
        match item:
            case Name():
                yield "name", item.name
            case Constant():
                value = item.value
                yield item.kind, "NaN" if isinstance(value, float) and value != value else value
            case Call():
                yield "call", *(arg.name for arg in item.args)
                pending.extend(arg.value for arg in reversed(item.args))
                pending.append(item.function)
            case Function():
                yield "function", *((p.name, p.default is None) for p in item.params)
                pending.append(item.body)
                pending.extend(p.default for p in reversed(item.params) if p.default is not None)
            case Arg():
                yield "argument", item.name
                pending.append(item.value)
            case Param():
                yield "parameter", item.name
                pending.append(item.default)
            case _:
                yield ("empty",)


def _constant(node: Constant) -> str:
    match node.value:
        case None:
            return {"double": "NA_real_", "logical": "NA", "NULL": "NULL"}.get(
                node.kind, f"NA_{node.kind}_"
            )
        case bool():
            return "TRUE" if node.value else "FALSE"
        case str():
            return _quoted(node.value, '"')
        case complex():
            return _number(node.value.imag) + "i"
        case int():
            return f"{node.value}L" if node.kind == "integer" else _number(float(node.value))
        case float():
            return _number(node.value)


def _number(value: float) -> str:
    if value != value:
        return "NaN"
    return "Inf" if value == float("inf") else format(value, ".17g")


def _quoted(text: str, mark: str) -> str:
    for plain, written in (("\\", "\\\\"), (mark, "\\" + mark), *_WRITTEN):
        text = text.replace(plain, written)
    if not text.isascii():  # R shows the bytes of what is no UTF-8 as <e9>
        text = "".join(f"<{ord(c) - 0xDC00:02x}>" if "\udc80" <= c <= "\udcff" else c for c in text)
    return f"{mark}{text}{mark}"


_WRITTEN = (("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"))
