"""What a statement reads, writes, draws and prints, found in the tree alone.

This decides what a refused statement takes with it, so it errs on the side of too much: a name in a
formula counts as read even where it will turn out to be a column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from rglmm.rlang.tree import Arg, Call, Constant, Function, Name, Node, call_name, operands
from rglmm.translate.functions import CONSTANTS, FITTERS, PRINTS, RANDOM
from rglmm.translate.records import Effects

ASSIGNMENTS = frozenset({"<-", "=", "<<-", "->", "->>", ":="})
_SESSION = frozenset({"options", "attach", "source", "library", "require", "RNGkind", "sink"})
_OPENING = frozenset(
    """load source sys.source attach data assign delayedAssign makeActiveBinding list2env eval evalq
    eval.parent library require loadNamespace attachNamespace p_load load_all""".split()
)
_QUOTING = frozenset(
    {"library", "require", "data", "::", ":::", "quote", "help", "?", "expression"}
)


@dataclass
class _Found:
    reads: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)
    attached: set[str] = field(default_factory=set)


def base_name(target: Node | None) -> str | None:
    """The variable that an assignment to `target` changes: ``d`` for ``names(d$x)[2]``."""
    while isinstance(target, Call) and target.args:
        target = target.args[0].value
    if isinstance(target, Name):
        return target.name
    if isinstance(target, Constant) and isinstance(target.value, str):
        return target.value
    return None


def called(node: Node | None) -> Iterator[str]:
    """Names of the functions that `node` calls, anywhere in it (``f`` for ``pkg::f``)."""
    found = _Found()
    _walk(node, found, frozenset())
    yield from found.calls


def assigned(node: Node | None) -> set[str]:
    """Names that `node` assigns, not counting those local to function literals in it."""
    found = _Found()
    _walk(node, found, frozenset())
    return found.writes


def effects(
    node: Node,
    functions: dict[str, Effects],
    is_known: Callable[[str], bool],
    *,
    visible: bool = True,
) -> Effects:
    """The effects of a statement.

    Parameters
    ----------
    node : Node
    functions : dict
        Effects of calling each function that the script has defined so far.
    is_known : callable
        Whether a function is in the closed table, or is a plot: such draw nothing unless listed.
    visible : bool
        Whether R prints the value.
    """
    found = _Found()
    _walk(node, found, frozenset())
    used = found.calls | found.reads  # a function may be handed on, and called there
    known = [functions[name] for name in used if name in functions]
    foreign = {name for name in found.calls if name not in functions}
    return Effects(
        reads=frozenset(found.reads | {r for f in known for r in f.reads}),
        writes=frozenset(found.writes | {w for f in known for w in f.writes}),
        draws=any(f.draws for f in known)
        or any(name in RANDOM or not is_known(name) for name in foreign),
        seeds="set.seed" in found.calls,
        prints=visible or bool(foreign & (PRINTS | FITTERS)) or any(f.prints for f in known),
        options=bool(foreign & _SESSION) or any(f.options for f in known),
        opens=bool((used - functions.keys()) & _OPENING) or any(f.opens for f in known),
        moves="setwd" in used or any(f.moves for f in known),
        attaches=frozenset(found.attached).union(*(f.attaches for f in known)),
    )


def function_effects(
    function: Function, functions: dict[str, Effects], is_known: Callable[[str], bool]
) -> Effects:
    """The effects of calling `function`: its free variables count, its own do not."""
    own = {param.name for param in function.params} | {"..."}
    inside = effects(function.body, functions, is_known, visible=False)
    found = _Found()
    _walk(function.body, found, frozenset(own))
    free = inside.reads - own - found.writes
    return replace(inside, reads=free, writes=frozenset(super_assigned(function.body)))


def super_assigned(node: Node | None) -> set[str]:
    """Names assigned with ``<<-`` anywhere in `node`."""
    if isinstance(node, Function):
        return super_assigned(node.body)
    if not isinstance(node, Call):
        return set()
    names: set[str] = set()
    if call_name(node) in ("<<-", "->>") and node.args:
        name = base_name(node.args[0].value)
        names |= {name} if name else set()
    for child in (node.function, *operands(node)):
        names |= super_assigned(child)
    return names


def _walk(node: Node | None, found: _Found, local: frozenset[str]) -> None:
    if isinstance(node, Name):
        if node.name not in local and node.name not in CONSTANTS and node.name not in ("", "..."):
            found.reads.add(node.name)
    elif isinstance(node, Function):
        _walk_function(node, found, local)
    elif isinstance(node, Call):
        _walk_call(node, found, local)


def _walk_function(node: Function, found: _Found, local: frozenset[str]) -> None:
    inner = _Found()
    own = local | {param.name for param in node.params}
    for param in node.params:
        _walk(param.default, inner, own)
    _walk(node.body, inner, own)
    found.reads |= inner.reads - inner.writes
    found.calls |= inner.calls
    found.attached |= inner.attached
    found.writes |= super_assigned(node.body)


def _walk_call(node: Call, found: _Found, local: frozenset[str]) -> None:
    name = call_name(node)
    if name in ASSIGNMENTS and len(node.args) == 2:
        _walk_assignment(node.args[0].value, node.args[1].value, found, local)
        return
    if name in ("$", "@") and node.args:
        _walk(node.args[0].value, found, local)
        return
    if name is None:
        _walk_callee(node.function, found, local)
    elif name not in local:
        found.calls.add(name)
        found.reads.add(name)
    if name in ("data", "rm", "load", "assign"):
        found.writes |= set(_plain_names(node.args))
    if name == "for" and node.args:
        variable = base_name(node.args[0].value)
        found.writes |= {variable} if variable and variable not in local else set()
    if name in ("library", "require", "p_load"):
        found.attached |= set(_plain_names(node.args))
    if name in _QUOTING:
        return
    for arg in node.args:
        _walk(arg.value, found, local)


def _walk_callee(function: Node, found: _Found, local: frozenset[str]) -> None:
    if call_name(function) in ("::", ":::") and len(operands(function)) == 2:
        name = operands(function)[1]
        found.calls.add(name.name if isinstance(name, Name) else "::")
    else:
        _walk(function, found, local)


def _walk_assignment(
    target: Node | None, value: Node | None, found: _Found, local: frozenset[str]
) -> None:
    name = base_name(target)
    if isinstance(target, Call):
        for part in operands(target):
            _walk(part, found, local)
    if name is not None and name not in local:
        found.writes.add(name)
    if not isinstance(value, Function):  # defining a function reads nothing yet
        _walk(value, found, local)


def _plain_names(args: tuple[Arg, ...]) -> Iterator[str]:
    for arg in args:
        if arg.name is None or arg.name == "list":
            name = base_name(arg.value)
            if name is not None:
                yield name
