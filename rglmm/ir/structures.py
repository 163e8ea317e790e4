"""Random terms as glmmTMB reads them: ``ar1(0 + time | g)``, ``(x || g)``, ``(1 | a + b)``.

Three things differ from lme4: a term may stand in a call that names its covariance structure;
``||`` is the structure ``diag`` and is not written out; and the grouping expression is expanded as
a formula is, so ``a + b`` are two terms and ``a:(b + c)`` the terms ``a:b`` and ``a:c``.
"""

from __future__ import annotations

from typing import Final

from rglmm.errors import RError, UnsupportedError
from rglmm.ir.bars import BARS, RandomTerm, check_count, rewrite_bars
from rglmm.ir.nodes import call, join, names_in, plain_name
from rglmm.ir.terms import terms
from rglmm.ir.vocabulary import STRUCTURES
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Arg, Call, Node, call_name, is_call, operands

# What a structure takes beside its bar.
EXTRA: Final[dict[str, tuple[str, ...]]] = {"rr": ("d",), "propto": ("v",), "equalto": ("v",)}

_OPERATORS = {"+", "-", "*", "/", ":", "^", "%in%", "(", "~", "offset"}


def structured_terms(
    formula: Node, columns: tuple[str, ...] | None = None
) -> tuple[RandomTerm, ...]:
    """The random terms of `formula` with their structures, in glmmTMB's order.

    Raises
    ------
    RError
        ``could not find function "foo"``: a bar in a call that names no structure.
    UnsupportedError
        A grouping expression without a factor, ``||`` inside of a structure, missing arguments.
    """
    right = operands(formula)[-1] if is_call(formula, "~") else formula
    found: list[RandomTerm] = []
    bars = _collect(right)
    check_count(len(bars))
    for node in bars:
        structure, bar, extra = _read(node)
        for group in _groups(operands(bar)[1], deparse(node)):
            left = operands(bar)[0]
            lhs = terms(call("~", left), columns, dot_as_name=columns is None)
            found.append(RandomTerm(lhs, left, group, plain_name(group), structure, extra))
    return tuple(found)


def without_structures(formula: Node) -> Node:
    """`formula` with every ``ar1(x | g)`` written ``(x | g)``."""
    return rewrite_bars(formula, lambda c: call("(", operands(c)[0]) if _is_structured(c) else c)


def _collect(node: Node) -> list[Call]:
    """Bars and structured terms below `node`, in order."""
    found: list[Call] = []
    stack = [node]
    while stack:
        item = stack.pop()
        if not isinstance(item, Call):
            continue
        name = call_name(item)
        if name in BARS or _is_structured(item):
            found.append(item)
        elif name not in _OPERATORS and any(call_name(a) in BARS for a in operands(item)):
            raise RError(f'could not find function "{name}"', "eval(predvars, data, env)")
        else:
            stack.extend(reversed(operands(item)[:2]))
    return found


def _is_structured(node: Call) -> bool:
    """Whether `node` is a structure around a bar; ``exp(x)`` is a function of x."""
    values = operands(node)
    return call_name(node) in STRUCTURES and bool(values) and call_name(values[0]) in BARS


def _read(node: Call) -> tuple[str, Call, tuple[Arg, ...]]:
    """Structure, bar and further arguments of one term."""
    name = call_name(node)
    if name in BARS:
        return ("us" if name == "|" else "diag"), node, ()
    assert name is not None
    bar, matched = operands(node)[0], match_arguments(node, ("bar", *EXTRA.get(name, ())))
    assert isinstance(bar, Call)
    if call_name(bar) == "||":
        raise UnsupportedError(f"{deparse(node)}: write one bar, || is the structure diag")
    extra = tuple(Arg(value, key) for key, value in matched.items() if key != "bar")
    if name in ("propto", "equalto") and not extra:
        raise UnsupportedError(f"{deparse(node)}: {name}() needs its matrix as second argument")
    return name, bar, extra


def _groups(group: Node, where: str) -> list[Node]:
    """The grouping factors of `group`: its terms, with nested ones inside out and first.

    Raises
    ------
    UnsupportedError
        There is none, as in ``(x | 1)``; glmmTMB 1.1.5 leaves such a term out in silence.
    """
    parts = terms(call("~", group), dot_as_name=True)
    if not parts.labels:
        raise UnsupportedError(
            f"{where} has no grouping factor: make a factor with one level and write that"
        )
    check_count(len(parts.labels), max(parts.order))
    nested = "/" in names_in(group)
    groups: list[Node] = []
    for j, label in enumerate(parts.labels):
        members = [parts.variables[i] for i in parts.members(j)]
        if nested and "/" not in label:
            members.reverse()
        groups.append(join(":", members))
    return groups[::-1] if nested else groups


def bare_bar(formula: Node) -> Node | None:
    """The bar that takes the whole right side, as in ``y ~ x | g``; ``None`` where there is none.

    R reads ``y ~ z + x | g`` as ``y ~ (z + x | g)``: all of the right side is the random term.
    """
    right = operands(formula)[-1]
    return right if isinstance(right, Call) and call_name(right) in BARS else None


__all__ = [
    "EXTRA",
    "bare_bar",
    "structured_terms",
    "without_structures",
]
