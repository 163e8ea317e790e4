"""Random terms in a formula, as lme4 reads them: ``(x | g)``, ``(x || g)``, ``(x | a/b)``.

`find_bars`, `no_bars`, `sub_bars` and `expand_double_verts` give what lme4's functions of the like
names give; `random_terms` makes :class:`RandomTerm` records from the bars.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rglmm.errors import LimitError, RError
from rglmm.ir.nodes import call, join, names_in, plain_name
from rglmm.ir.terms import Terms, terms
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, is_call, operands

BARS = ("|", "||")
MAX_BARS = 512
MAX_NESTED = 64
_ZERO = Constant(0.0, "double", "0")
_ONE = Constant(1.0, "double", "1")


@dataclass(frozen=True, slots=True)
class RandomTerm:
    """One random term: the columns `lhs`, for each level of `group`.

    `group_label` is lme4's name of the grouping factor (``"cask:batch"``), `structure` the name of
    the covariance structure in :data:`rglmm.ir.vocabulary.STRUCTURES`, `extra` its further
    arguments by name.
    """

    lhs: Terms
    left: Node
    group: Node
    group_label: str
    structure: str = "us"
    extra: tuple[Arg, ...] = ()

    @property
    def bar(self) -> Node:
        """The term as a call of ``|``."""
        return call("|", self.left, self.group)


def find_bars(node: Node) -> list[Call]:
    """The random terms of a formula as calls of ``|``, ``||`` and ``/`` expanded."""
    right = operands(node)[-1] if is_call(node, "~") else node
    found = _collect(expand_double_verts(right))
    check_count(len(found))
    return [expanded for bar in found for expanded in _expand_slash(bar)]


def check_count(bars: int, nested: int = 0) -> None:
    """Refuse more random terms, or deeper nesting of grouping factors, than a model can hold.

    Raises
    ------
    LimitError
        More than 512 random terms, more than 64 nested grouping factors.
    """
    if bars > MAX_BARS:
        raise LimitError(f"the formula has more than {MAX_BARS} random terms")
    if nested > MAX_NESTED:
        raise LimitError(f"the formula nests more than {MAX_NESTED} grouping factors")


def _collect(node: Node) -> list[Call]:
    """Calls of ``|`` below `node`, in the first two arguments of every call, as lme4 searches."""
    found: list[Call] = []
    stack = [node]
    while stack:
        item = stack.pop()
        if not isinstance(item, Call):
            continue
        if call_name(item) == "|":
            found.append(item)
        else:
            stack.extend(reversed(operands(item)[:2]))
    return found


# -- nesting: x | a/b is x | b:a and x | a -------------------------------------------------------


def _expand_slash(bar: Call) -> list[Call]:
    left, group = operands(bar)
    if is_call(group, "("):
        inner = operands(group)[0]
        if "/" not in names_in(inner):
            return [bar]
    elif "/" not in names_in(group):
        return [bar]
    return [call("|", left, g) for g in reversed(_nested_groups(group))]


def _nested_groups(group: Node) -> list[Node]:
    """``a/b/c`` as ``a``, ``b:a``, ``c:(b:a)``; nothing nested may hold a ``/`` itself."""
    parts: list[Node] = []
    while is_call(group, "/", 2):
        group, inner = operands(group)
        parts.append(inner)
    parts.append(group)
    check_count(0, len(parts))
    if any("/" in names_in(part) for part in parts):
        raise RError("unparseable formula for grouping factor")
    parts.reverse()
    groups = parts[:1]
    for part in parts[1:]:
        outer = groups[-1]
        groups.append(call(":", part, call("(", outer) if is_call(outer, ":") else outer))
    return groups


# -- double bars: (x || g) is ((1 | g) + (0 + x | g)) --------------------------------------------


def expand_double_verts(node: Node) -> Node:
    """Write every ``||`` out, one bar for each term of its left side.

    A factor keeps the correlations between its columns, since it is one term.

    Raises
    ------
    RError
        ``(1 || g)``: lme4 1.1-31 cannot read it.
    """
    return rewrite_bars(node, lambda c: _split_double_bar(c) if call_name(c) == "||" else c)


def _split_double_bar(node: Node) -> Node:
    left, group = operands(node)
    parts = terms(call("~", left))
    if not parts.labels:
        raise RError("unexpected '|' (write (1 | g): there is nothing to separate)", "str2lang(x)")
    check_count(len(parts.labels))
    columns: list[Node] = [_ONE] if parts.intercept else []
    for j in range(len(parts.labels)):
        term = join(":", [parts.variables[i] for i in parts.members(j)])
        columns.append(call("+", _ZERO, term))
    return join("+", [call("(", call("|", c, group)) for c in columns])


# -- the fixed part, and the model frame's formula -----------------------------------------------


def no_bars(node: Node) -> Node:
    """The formula without its random terms; ``1`` on the right where nothing is left."""
    sides = operands(node) if is_call(node, "~") else (node,)
    right = _without_bars(sides[-1], _holders(sides[-1])) or _ONE
    return call("~", *sides[:-1], right) if is_call(node, "~") else right


def _holders(node: Node) -> set[int]:
    """The ids of the calls in `node` that are bars or hold one, found in one pass."""
    calls: list[Call] = []
    stack: list[Node | None] = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, Call):
            calls.append(item)
            stack.append(item.function)
            stack.extend(arg.value for arg in item.args)
    found: set[int] = set()
    for item in reversed(calls):
        parts = (item.function, *(arg.value for arg in item.args))
        if call_name(item) in BARS or any(id(part) in found for part in parts):
            found.add(id(item))
    return found


def _without_bars(node: Node, holders: set[int]) -> Node | None:
    spine: list[Call] = []
    while isinstance(node, Call) and len(node.args) > 1 and id(node) in holders:
        if _is_bar_or_holds_one(node) or node.args[0].value is None:
            break
        spine.append(node)
        node = node.args[0].value
    result = _one_without_bars(node, holders)
    for item in reversed(spine):
        result = _binary(item, result, holders)
    return result


def _one_without_bars(node: Node, holders: set[int]) -> Node | None:
    if not isinstance(node, Call) or id(node) not in holders:
        return node
    if _is_bar_or_holds_one(node) or not operands(node):
        return None
    inner = _without_bars(operands(node)[0], holders)
    return None if inner is None else Call(node.function, (Arg(inner, node.args[0].name),))


def _binary(node: Call, left: Node | None, holders: set[int]) -> Node | None:
    """A call of two arguments, the first one done: where one side is gone the other is left."""
    first, second, *rest = node.args
    right = None if second.value is None else _without_bars(second.value, holders)
    if left is None or right is None:
        return right if left is None else left
    return Call(node.function, (Arg(left, first.name), Arg(right, second.name), *rest))


def _is_bar_or_holds_one(node: Call) -> bool:
    return call_name(node) in BARS or any(call_name(a) in BARS for a in operands(node))


def sub_bars(node: Node) -> Node:
    """The formula with ``+`` for every bar: its variables are those of the model frame."""
    plus = Name("+")
    return rewrite_bars(node, lambda c: Call(plus, c.args) if call_name(c) in BARS else c)


def rewrite_bars(node: Node, change: Callable[[Call], Node]) -> Node:
    """Apply `change` to every call that holds a bar, inner calls first."""
    return _rewritten(node, change, _holders(node))


def _rewritten(node: Node, change: Callable[[Call], Node], holders: set[int]) -> Node:
    spine: list[Call] = []
    inner: Node | None = node
    while isinstance(inner, Call) and inner.args and id(inner) in holders:
        spine.append(inner)
        inner = inner.args[0].value
    for item in reversed(spine):
        others = (
            arg if arg.value is None else Arg(_rewritten(arg.value, change, holders), arg.name)
            for arg in item.args[1:]
        )
        inner = change(Call(item.function, (Arg(inner, item.args[0].name), *others)))
    return node if inner is None else inner


def random_terms(formula: Node, columns: tuple[str, ...] | None = None) -> tuple[RandomTerm, ...]:
    """The random terms of `formula` in lme4's order of finding them."""
    return tuple(random_term(bar, columns) for bar in find_bars(formula))


def random_term(bar: Call, columns: tuple[str, ...] | None = None) -> RandomTerm:
    """One call of ``|`` as a :class:`RandomTerm` with an unstructured covariance."""
    left, group = operands(bar)
    lhs = terms(call("~", left), columns, dot_as_name=columns is None)
    return RandomTerm(lhs, left, group, plain_name(group))
