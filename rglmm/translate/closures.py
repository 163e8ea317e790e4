"""Functions of the script: ``lambda`` where one expression says it, else ``def``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rglmm.rlang.tree import Call, Constant, Function, Name, Node, Param, call_name, operands
from rglmm.translate import build
from rglmm.translate.effects import assigned, base_name, super_assigned
from rglmm.translate.functions import INVISIBLE, RBASE
from rglmm.translate.records import Refused
from rglmm.translate.registry import DELAYED_BLOCKS, handler, statement
from rglmm.translate.statements import Tail, block, returned, shown, visible
from rglmm.translate.translator import UNKNOWN, Kind, Scope

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator


@handler("function")
def function_value(t: Translator, node: Call) -> ast.expr:
    """A function literal as a value; a body of several statements is defined just before."""
    function = node.args[0].value
    assert isinstance(function, Function)
    arguments, body = _parts(t, function)
    if len(body) == 1 and isinstance(body[0], ast.Return):
        return ast.Lambda(arguments, body[0].value or ast.Constant(None))
    name = t.namer.fresh("function")
    t.hoisted.append(_definition(name, arguments, body))
    return build.name(name)


@statement("function")
def definition(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``def name(...): ...`` for ``name <- function(...) ...``: one argument, by that name."""
    function, name = node.args[0].value, node.args[0].name
    assert isinstance(function, Function) and name is not None
    formals = tuple(param.name for param in function.params)
    kind = Kind("function", formals=formals, invisible=invisible(function.body))
    t.scope.kinds[name] = kind
    arguments, body = _parts(t, function)
    return [_definition(t.namer[name], arguments, body)]


def delayed_block(t: Translator, node: Node) -> ast.expr:
    """A delayed argument that assigns variables of the script: a function with ``global``."""
    names = sorted(assigned(node))
    if t.scope.parent is not None:
        raise Refused(node, f"{names[0]} is assigned inside an argument: assign the value outside")
    hoisted, t.hoisted = t.hoisted, []
    try:
        body = block(t, [node], returned)
    finally:
        t.hoisted = hoisted
    for name in names:
        t.scope.kinds[name] = UNKNOWN
    name = t.namer.fresh("delayed")
    scope = ast.Global([t.namer[item] for item in names])
    t.hoisted.append(_definition(name, build.parameters(()), [scope, *body]))
    return build.name(name)


DELAYED_BLOCKS.append(delayed_block)


@statement("try")
def guarded(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``try(f(x))`` at top level prints inside: what it gives on an error is not printed."""
    if tail is not shown:
        return tail(t, node)
    call = t.expression(node)
    inner = next((arg.value for arg in node.args if arg.name in (None, "expr")), None)
    if not isinstance(call, ast.Call) or not call.args or inner is None or not visible(t, inner):
        return [ast.Expr(call)]
    delayed = call.args[0]
    if isinstance(delayed, ast.Lambda):
        delayed.body = t.show(delayed.body)
    else:
        for item in ast.walk(t.hoisted[-1]):
            if isinstance(item, ast.Return) and item.value is not None:
                item.value = t.show(item.value)
    return [ast.Expr(call)]


def _definition(name: str, arguments: ast.arguments, body: list[ast.stmt]) -> ast.FunctionDef:
    return ast.FunctionDef(name=name, args=arguments, body=body, decorator_list=[], returns=None)


def _parts(t: Translator, function: Function) -> tuple[ast.arguments, list[ast.stmt]]:
    names = [param.name for param in function.params]
    for name in super_assigned(function.body):
        raise Refused(function, f"`<<-` is not translated: return the new value of {name} instead")
    _check_locals(function)
    scope = Scope(t.scope, dict.fromkeys(names, UNKNOWN))
    outer, t.scope = t.scope, scope
    hoisted, t.hoisted = t.hoisted, []
    frames, t.frames = t.frames, [] if names else t.frames
    try:
        arguments, prelude = _parameters(t, function.params)
        body = [*prelude, *block(t, [function.body], returned)]
    finally:
        t.scope, t.hoisted, t.frames = outer, hoisted, frames
    return arguments, body or [ast.Pass()]


def _parameters(t: Translator, params: tuple[Param, ...]) -> tuple[ast.arguments, list[ast.stmt]]:
    """Python's parameters; a default that is no literal is evaluated at the start of the body."""
    names = [param.name for param in params]
    dots = names.index("...") if "..." in names else None
    before = params if dots is None else params[:dots]
    after = () if dots is None else params[dots + 1 :]
    prelude: list[ast.stmt] = []
    defaults = [_default(t, param, prelude) for param in (*before, *after)]
    required = 0
    while required < len(before) and _is_required(t, before[required]):
        required += 1
    arguments = ast.arguments(
        posonlyargs=[],
        args=[ast.arg(t.namer[param.name]) for param in before],
        vararg=None if dots is None else ast.arg(t.namer["..."]),
        kwonlyargs=[ast.arg(t.namer[param.name]) for param in after],
        kw_defaults=[
            None if _is_required(t, param) else default
            for param, default in zip(after, defaults[len(before) :], strict=True)
        ],
        kwarg=None if dots is None else ast.arg(t.namer["...names"]),
        defaults=defaults[required : len(before)],
    )
    return arguments, prelude


def _is_required(t: Translator, param: Param) -> bool:
    return param.default is None and param.name not in t.asked_missing


def _default(t: Translator, param: Param, prelude: list[ast.stmt]) -> ast.expr:
    """A literal default, or the mark of a missing argument and a line for the body."""
    asked = param.name in t.asked_missing
    if isinstance(param.default, Constant) and not asked:
        return t.expression(param.default)
    if param.default is not None:
        name = t.namer[param.name]
        if asked:
            flag = t.namer[f"{param.name} is missing"]
            t.scope.kinds[f"{param.name} is missing"] = UNKNOWN
            prelude.append(build.assign(flag, _is_missing(t, name)))
        value = build.assign(name, t.expression(param.default))
        prelude.append(ast.If(_is_missing(t, name), [value], []))
    return build.name(t.use(RBASE, "MISSING"))


def _is_missing(t: Translator, name: str) -> ast.Compare:
    return ast.Compare(build.name(name), [ast.Is()], [build.name(t.use(RBASE, "MISSING"))])


@handler("missing")
def missing(t: Translator, node: Call) -> ast.expr:
    """``missing(x)``: whether the argument was given."""
    value = node.args[0].value if len(node.args) == 1 else None
    if not isinstance(value, Name) or t.scope.parent is None:
        raise Refused(node, "missing() takes an argument of the function that it stands in")
    flag = f"{value.name} is missing"
    if t.scope.find(flag) is not None:
        return build.name(t.namer[flag])
    return _is_missing(t, t.namer[value.name])


def _check_locals(function: Function) -> None:
    """A local name that is read before it is assigned is another variable in R."""
    own = {param.name for param in function.params}
    local = assigned(function.body) - own
    seen: set[str] = set()
    for kind, name, node in _events(function.body):
        if name not in local or name in seen:
            continue
        if kind == "read":
            raise Refused(
                node,
                f"'{name}' is read from outside the function and then assigned in it: "
                "use another name for the inner one",
            )
        seen.add(name)


def _events(node: Node | None) -> Iterator[tuple[str, str, Node]]:
    """Reads and writes of names in `node`, in R's order of evaluation."""
    if isinstance(node, Name):
        yield "read", node.name, node
    elif isinstance(node, Call):
        name = call_name(node)
        if name in ("<-", "=") and len(node.args) == 2:
            target = node.args[0].value
            yield from _events(node.args[1].value)
            if isinstance(target, Call):
                yield from _events(target)
            base = base_name(target)
            if base is not None:
                yield "write", base, node
        elif name == "for":
            variable, sequence, body = (arg.value for arg in node.args)
            yield from _events(sequence)
            yield "write", base_name(variable) or "", node
            yield from _events(body)
        elif name in ("$", "@"):
            yield from _events(node.args[0].value)
        elif name not in ("~", "library", "data"):
            for part in operands(node):
                yield from _events(part)


def invisible(body: Node) -> bool | None:
    """Whether the function's value is invisible: ``None`` where that depends on the branch."""
    name = call_name(body)
    if name == "{":
        parts = operands(body)
        return invisible(parts[-1]) if parts else False
    if name == "if":
        branches = {invisible(branch) for branch in operands(body)[1:]}
        if len(operands(body)) == 2:
            branches.add(True)
        return branches.pop() if len(branches) == 1 else None
    if name in ("<-", "=", "for", "while", "repeat", "<<-"):
        return True
    return name in INVISIBLE
