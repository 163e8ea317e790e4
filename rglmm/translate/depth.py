"""How deep a statement may be nested: sums of thousands of terms, chains of ``else if``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rglmm.rlang.tree import Call, Function, Node, call_name, children, walk
from rglmm.translate.effects import ASSIGNMENTS, base_name
from rglmm.translate.records import Effects

DEEPEST = 1_000
"""Expressions inside one another; R itself gives up at a few times that."""

DEEPEST_FUNCTIONS = 50

_FRAMES = 40_000


@contextmanager
def deep_stack() -> Iterator[None]:
    """Room for functions that call themselves once or more for each level of :data:`DEEPEST`."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def is_too_deep(node: Node) -> bool:
    """Whether more expressions of `node`, or functions, stand inside one another than may."""
    level = [(node, 0)]
    for _ in range(DEEPEST):
        level = [
            (child, functions + isinstance(child, Function))
            for parent, functions in level
            for child in children(parent)
        ]
        if not level:
            return False
        if any(functions > DEEPEST_FUNCTIONS for _, functions in level):
            return True
    return True


def deep_effects(node: Node) -> Effects:
    """What a statement that is too deep may do: everything."""
    writes = {
        base_name(part.args[0].value)
        for part in walk(node)
        if isinstance(part, Call) and call_name(part) in ASSIGNMENTS and part.args
    }
    return Effects(
        writes=frozenset(name for name in writes if name),
        draws=True,
        prints=True,
        options=True,
        opens=True,
    )
