"""Formulas written out from their terms, and R's ``update`` of a formula."""

from __future__ import annotations

from rglmm.ir.nodes import call, join
from rglmm.ir.terms import Terms, terms
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, operands


def formula_of(parts: Terms) -> Node:
    """The formula written out term by term (R's ``terms(f, simplify = TRUE)``).

    Terms that hold a bar are put in parentheses; offsets come last; a dropped intercept is ``- 1``.
    """
    nodes: list[Node] = []
    for j in range(len(parts.labels)):
        term = join(":", [parts.variables[i] for i in parts.members(j)])
        nodes.append(call("(", term) if "|" in parts.labels[j] else term)
    nodes.extend(parts.variables[i] for i in parts.offset)
    one = Constant(1.0, "double", "1")
    right = join("+", nodes or [one])
    if not parts.intercept:
        right = call("-", right, one)
    return call("~", right) if parts.response is None else call("~", parts.response, right)


def update_formula(old: Node, new: Node) -> Node:
    """R's ``update.formula``: ``.`` in `new` is that side of `old`; the result is written out."""
    old_sides, new_sides = operands(old), operands(new)
    right = call("(", old_sides[-1])
    substituted = [_substitute_dot(new_sides[-1], right)]
    if len(new_sides) == 2:
        left = old_sides[0] if len(old_sides) == 2 else Name(".")
        substituted.insert(0, _substitute_dot(new_sides[0], left))
    elif len(old_sides) == 2:
        substituted.insert(0, old_sides[0])
    return formula_of(terms(call("~", *substituted), dot_as_name=True))


def _substitute_dot(node: Node, value: Node) -> Node:
    if node == Name("."):
        return value
    if not isinstance(node, Call):
        return node
    args = tuple(
        Arg(None if a.value is None else _substitute_dot(a.value, value), a.name) for a in node.args
    )
    return Call(node.function, args)
