"""Small builders and queries on R's syntax tree that formulas need."""

from __future__ import annotations

from collections.abc import Sequence

from rglmm.rlang import backquoted, deparse
from rglmm.rlang.tree import Arg, Call, Name, Node


def call(function: str, *values: Node) -> Call:
    """``function(values...)``; for operators ``call("+", a, b)`` is ``a + b``."""
    return Call(Name(function), tuple(Arg(v) for v in values))


def join(operator: str, nodes: Sequence[Node]) -> Node:
    """``a op b op c``, grouped from the left."""
    result = nodes[0]
    for node in nodes[1:]:
        result = call(operator, result, node)
    return result


def names_in(node: Node | None) -> set[str]:
    """Every name in `node`, heads of calls included (R's ``all.names``)."""
    found: set[str] = set()
    stack = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, Name):
            found.add(item.name)
        elif isinstance(item, Call):
            stack.append(item.function)
            stack.extend(arg.value for arg in item.args)
    return found


def variables_in(node: Node | None) -> tuple[str, ...]:
    """Names in `node` without heads of calls, in order of appearance (R's ``all.vars``)."""
    found: dict[str, None] = {}
    stack = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, Name):
            found.setdefault(item.name)
        elif isinstance(item, Call):
            if isinstance(item.function, Call):
                stack.append(item.function)
            stack.extend(arg.value for arg in reversed(item.args))
    return tuple(found)


def plain_name(node: Node) -> str:
    """R's name of a variable in a model frame: a name without backticks, else the expression."""
    return node.name if isinstance(node, Name) else deparse(node)


def label(node: Node) -> str:
    """R's label of a variable in a term: a name in backticks where it needs them."""
    return backquoted(node.name) if isinstance(node, Name) else deparse(node)
