"""A whole script: statement by statement, refusals collected."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from rglmm.rlang.tree import Call, Function, Node, Script, call_name, operands, walk
from rglmm.translate import closures, frames, models, operators, session  # noqa: F401 (handlers)
from rglmm.translate.depth import DEEPEST, DEEPEST_FUNCTIONS, deep_effects, deep_stack, is_too_deep
from rglmm.translate.effects import ASSIGNMENTS, assigned, base_name, effects, function_effects
from rglmm.translate.functions import BASE, OPERATORS, PACKAGES
from rglmm.translate.names import Namer, python_name
from rglmm.translate.records import Effects, Port, Refusal, Refused, Statement
from rglmm.translate.statements import block, shown, visible
from rglmm.translate.translator import UNKNOWN, Datasets, Translator


def translate_script(script: Script, datasets: Datasets | None = None) -> Port:
    """Translate a parsed script.

    Parameters
    ----------
    script : Script
    datasets : module or object with ``packages exports schema``, optional
        Which data sets ``data(cbpp)`` and bare names may mean (:mod:`rglmm.datasets`).

    Returns
    -------
    Port
        Every statement with its Python or its refusal; nothing is missing.
    """
    t = Translator(script.source, _namer(script), datasets)
    t.asked_missing = frozenset(_asked_missing(script))
    with deep_stack():
        statements = tuple(_statement(t, i, node) for i, node in enumerate(script.body, start=1))
    used = {
        node.id
        for statement in statements
        for item in statement.body
        for node in ast.walk(item)
        if isinstance(node, ast.Name)
    }
    imports = tuple(item for item in t.imports.values() if item.alias in used)
    return Port(script, statements, imports, t.namer.names, tuple(t.files), t.namer.used)


def _namer(script: Script) -> Namer:
    """Names in the order of the script; functions that it calls keep theirs."""
    own: dict[str, None] = {}
    functions: set[str] = set()
    calls: set[str] = set()
    for node in script.body:
        for part in walk(node):
            _note_names(part, own, functions, calls)
    table = {name for name in calls - functions if name in BASE or _in_package(name)}
    namer = Namer(python_name(name) for name in table - OPERATORS.keys())
    if "..." in own:
        del own["..."]
    for name in own:
        namer[name]
    return namer


def _in_package(name: str) -> bool:
    return any(name in table for table in PACKAGES.values())


def _note_names(part: Node, own: dict[str, None], functions: set[str], calls: set[str]) -> None:
    if isinstance(part, Function):
        own.update(dict.fromkeys(param.name for param in part.params))
    name = call_name(part)
    if not isinstance(part, Call) or name is None:
        return
    calls.add(name)
    values = [arg.value for arg in part.args]
    if name in ASSIGNMENTS and len(values) == 2:
        target = base_name(values[0])
        if target is not None:
            own[target] = None
            if isinstance(values[1], Function):
                functions.add(target)
    elif name in ("for", "data") and values:
        variable = base_name(values[0])
        if variable is not None:
            own[variable] = None


def _asked_missing(script: Script) -> Iterator[str]:
    for node in script.body:
        for part in walk(node):
            if call_name(part) == "missing" and operands(part):
                yield base_name(operands(part)[0]) or ""


def _statement(t: Translator, index: int, node: Node) -> Statement:
    t.notes = []
    if is_too_deep(node):
        sentence = (
            f"more than {DEEPEST:,} expressions, or {DEEPEST_FUNCTIONS} functions, "
            "stand inside one another here"
        )
        return Statement(index, node, (), deep_effects(node), Refusal(index, node.span, sentence))
    before, kinds = dict(t.imports), dict(t.scope.kinds)
    effect = _effects(t, node)
    try:
        body = tuple(block(t, [node], shown))
    except Refused as refused:
        t.imports, t.scope.kinds = before, kinds
        for name in effect.writes:
            t.scope.kinds[name] = UNKNOWN
        t.hoisted, t.frames = [], []
        return Statement(index, node, (), effect, Refusal(index, refused.span, refused.sentence))
    _learn_functions(t, node)
    return Statement(index, node, body, effect, note="; ".join(t.notes) or None)


def _effects(t: Translator, node: Node) -> Effects:
    try:
        is_visible = visible(t, node)
    except Refused:
        is_visible = True
    name = call_name(node)
    if name in ASSIGNMENTS or name in ("for", "while", "repeat"):
        is_visible = False
    return effects(node, t.functions, t.is_known, visible=is_visible)


def _learn_functions(t: Translator, node: Node) -> None:
    """Effects of calling the functions that `node` has defined."""
    for part in walk(node):
        if call_name(part) in ASSIGNMENTS and isinstance(part, Call) and len(part.args) == 2:
            name, value = base_name(part.args[0].value), part.args[1].value
            if name is not None and isinstance(value, Function):
                t.functions[name] = function_effects(value, t.functions, t.is_known)
    for name in assigned(node):
        if t.kind_named(name).name != "function" and name in t.functions:
            t.functions.pop(name)
