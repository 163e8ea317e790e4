"""Statements and control flow. What becomes of the last value is a function of its node."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from rglmm.rlang import deparse
from rglmm.rlang.tree import Arg, Call, Constant, Function, Name, Node, call_name, operands
from rglmm.translate import build
from rglmm.translate.effects import assigned, base_name
from rglmm.translate.frames import kind_of
from rglmm.translate.functions import INVISIBLE
from rglmm.translate.operators import piped
from rglmm.translate.plots import is_document_setting, is_plot
from rglmm.translate.records import Refused
from rglmm.translate.registry import STATEMENTS, statement
from rglmm.translate.replacement import column_assignment, kind_after, updated
from rglmm.translate.translator import UNKNOWN, Kind

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

Tail = Callable[["Translator", Node], list[ast.stmt]]
_ASSIGN = ("<-", "=", "<<-")
_SILENT = frozenset({*_ASSIGN, "->", "->>", "for", "while", "repeat"})


def block(t: Translator, nodes: Sequence[Node], tail: Tail) -> list[ast.stmt]:
    """The statements of a block; `tail` says what becomes of the value of the last one."""
    body: list[ast.stmt] = []
    for i, node in enumerate(nodes):
        if call_name(node) == "{":
            last = tail if i == len(nodes) - 1 else plain
            body += block(t, operands(node), last)
            continue
        body += _statement(t, node, tail if i == len(nodes) - 1 else plain)
    return body


def _statement(t: Translator, node: Node, tail: Tail) -> list[ast.stmt]:
    """One statement, with what it needs defined before it, and its place in the script."""
    outer, t.hoisted = t.hoisted, []
    try:
        body = _translated(t, node, tail)
        body = [*t.hoisted, *body]
    finally:
        t.hoisted = outer
    for item in body:
        if not hasattr(item, "lineno"):
            item.lineno, item.end_lineno = t.lines(node)
    return body


def _translated(t: Translator, node: Node, tail: Tail) -> list[ast.stmt]:
    name = call_name(node)
    if is_plot(t, node) and tail is not returned:
        t.notes.append(f"{deparse(node)[:60]}: plot, skipped")
        return []
    if is_document_setting(node):
        t.notes.append("a setting of the document: skipped")
        return []
    if isinstance(node, Call) and name is None and deparse(node.function) == "pacman::p_load":
        return STATEMENTS["p_load"](t, node, tail)
    if not isinstance(node, Call) or name is None or t.is_variable(name):
        return tail(t, node)
    if name in STATEMENTS and name != "function":
        return STATEMENTS[name](t, node, tail)
    if name == "%>%" and call_name(piped(node)) in STATEMENTS:
        return _translated(t, piped(node), tail)
    return tail(t, node)


# -- what becomes of a value -------------------------------------------------------------------


def plain(t: Translator, node: Node) -> list[ast.stmt]:
    """Evaluated for what it does."""
    if isinstance(node, (Constant, Name)):
        return []
    if call_name(node) == "invisible" and isinstance(node, Call):
        return [s for part in operands(node) for s in plain(t, part)]
    return [ast.Expr(t.expression(node))]


def shown(t: Translator, node: Node) -> list[ast.stmt]:
    """Printed, as R does at top level, unless the value is invisible."""
    if not visible(t, node):
        return plain(t, node)
    return [ast.Expr(t.show(t.expression(node)))]


def returned(t: Translator, node: Node) -> list[ast.stmt]:
    """The value of a function."""
    if isinstance(node, Constant) and node.kind == "NULL":
        return [ast.Return(ast.Constant(None))]
    if call_name(node) == "invisible" and isinstance(node, Call):
        values = operands(node)
        return [ast.Return(t.expression(values[0]) if values else ast.Constant(None))]
    return [ast.Return(t.expression(node))]


def visible(t: Translator, node: Node) -> bool:
    """Whether R prints the value of `node` at top level."""
    name = call_name(node)
    if name in ("suppressWarnings", "suppressMessages") and isinstance(node, Call) and node.args:
        return node.args[0].value is not None and visible(t, node.args[0].value)
    if name == "%>%" and isinstance(node, Call):
        return visible(t, piped(node))
    if name == "{" and isinstance(node, Call) and node.args:
        return node.args[-1].value is not None and visible(t, node.args[-1].value)
    if name in _SILENT:
        return False
    kind = t.scope.find(name) if name else None
    if kind is not None and kind.name == "function":
        if kind.invisible is None:
            raise Refused(node, f"whether the value of {name}() is printed depends on its branch")
        return not kind.invisible
    return name not in INVISIBLE


# -- assignment --------------------------------------------------------------------------------


@statement("<-", "=", "<<-")
def _assignment(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    target, value = operands(node)
    if call_name(node) == "<<-" and t.scope.parent is not None:
        raise Refused(node, "`<<-` inside a function is not translated: return the value instead")
    if isinstance(target, Constant) and isinstance(target.value, str):
        target = Name(target.value, target.span)
    name = base_name(target)
    if name is None:
        raise Refused(target, "this cannot be assigned to")
    body = (
        _assign_variable(t, name, value)
        if isinstance(target, Name)
        else _assign_part(t, name, target, value)
    )
    return [*body, ast.Return(build.name(t.namer[name]))] if tail is returned else body


def _assign_variable(t: Translator, name: str, value: Node) -> list[ast.stmt]:
    if isinstance(value, Function):
        definition = Call(Name("function"), (Arg(value, name),), value.span)
        return STATEMENTS["function"](t, definition, plain)
    if is_plot(t, value):
        t.notes.append(f"{name}: plot, skipped")
        t.scope.kinds[name] = Kind("plot")
        return []
    if call_name(value) in _ASSIGN and isinstance(value, Call):
        inner = _assignment(t, value, plain)
        source = base_name(value.args[0].value) or ""
        t.scope.kinds[name] = t.scope.find(source) or UNKNOWN
        if isinstance(value.args[0].value, Name):
            return [*inner, build.assign(t.namer[name], build.name(t.namer[source]))]
        raise Refused(value, "the value of an assignment to a part is not translated")
    if call_name(value) in ("if", "{") and not _is_simple(value):
        return _branches(t, value, lambda t, node: _assign_variable(t, name, node))
    expression = t.expression(value)
    kind = kind_of(t, value)
    t.scope.kinds[name] = kind
    return [build.assign(t.namer[name], expression)]


def _is_simple(node: Node) -> bool:
    """Whether a block or ``if`` has a single expression in each branch."""
    if call_name(node) == "{":
        parts = operands(node)
        return len(parts) == 1 and _is_simple(parts[0])
    if call_name(node) == "if":
        return all(_is_simple(branch) for branch in operands(node)[1:])
    return call_name(node) not in ("<-", "=", "for", "while", "repeat", "stop")


def _branches(t: Translator, node: Node, tail: Tail) -> list[ast.stmt]:
    return _statement(t, node, tail) if call_name(node) == "if" else block(t, [node], tail)


def _assign_part(t: Translator, name: str, target: Node, value: Node) -> list[ast.stmt]:
    if not t.is_variable(name):
        reference = t.dataset(name)
        if reference is None or t.scope.parent is not None:
            raise Refused(
                target, f"object '{name}' is not defined here, so no part of it can be set"
            )
        t.hoisted.append(t.load_dataset(name, reference))
    new = column_assignment(t, target, value) or updated(t, target, t.expression(value))
    kind_after(t, target)
    return [build.assign(t.namer[name], new)]


# -- control flow ------------------------------------------------------------------------------


@statement("if")
def _if(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    condition, *branches = operands(node)
    test = _test(t, condition)
    bodies = []
    before = dict(t.scope.kinds)
    for branch in branches:
        t.scope.kinds = dict(before)
        bodies.append(block(t, [branch], tail) or [ast.Pass()])
    t.scope.kinds = before
    _forget(t, node)
    if tail is returned and len(bodies) == 1:
        return [ast.If(test, bodies[0], []), ast.Return(ast.Constant(None))]
    return [ast.If(test, bodies[0], bodies[1] if len(bodies) > 1 else [])]


def _test(t: Translator, condition: Node) -> ast.expr:
    """R's condition as Python's: what R refuses there, the port refuses."""
    value = t.expression(condition)
    if isinstance(value, ast.Constant) and isinstance(value.value, bool):
        return value
    return t.rbase("truth", value)


@statement("for")
def _for(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    variable, sequence, body = operands(node)
    name = base_name(variable)
    if name is None:
        raise Refused(node, "the variable of this loop is no name")
    values = _loop_values(t, sequence)
    t.scope.kinds[name] = UNKNOWN
    _forget(t, body)
    target = ast.Name(t.namer[name], build.STORE)
    loop = ast.For(target, values, block(t, [body], plain) or [ast.Pass()], [])
    return [loop]


def _loop_values(t: Translator, sequence: Node) -> ast.expr:
    """``range(1, 11)`` for ``1:10``, else what R iterates over."""
    if call_name(sequence) == ":":
        ends = [build.number(v) if isinstance(v, Constant) else None for v in operands(sequence)]
        first, last = ends
        if first is not None and last is not None and first <= last and float(first).is_integer():
            return build.call("range", [build.constant(int(first)), build.constant(int(last) + 1)])
    return t.rbase("items", t.expression(sequence))


@statement("while", "repeat")
def _while(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    _forget(t, node)
    test = ast.Constant(True) if call_name(node) == "repeat" else _test(t, operands(node)[0])
    return [ast.While(test, block(t, [operands(node)[-1]], plain) or [ast.Pass()], [])]


def _forget(t: Translator, node: Node) -> None:
    """What a branch or a loop assigns is of unknown kind after it."""
    for name in assigned(node):
        t.scope.kinds[name] = UNKNOWN


@statement("break", "next")
def _leave(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    return [ast.Break() if call_name(node) == "break" else ast.Continue()]


@statement("return")
def _return(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    if t.scope.parent is None:
        raise Refused(node, "return() outside a function")
    values = operands(node)
    if not values:
        return [ast.Return(ast.Constant(None))]
    if call_name(values[0]) == "if":
        return _if(t, values[0], returned)  # type: ignore[arg-type]
    return returned(t, values[0])


@statement("quit", "q")
def _quit(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``quit(status = 3)`` is ``raise SystemExit(3)``."""
    status = next((arg.value for arg in node.args if arg.name == "status"), None)
    number = build.number(status) if isinstance(status, Constant) else None
    if status is not None and number is None:
        raise Refused(node, "quit() takes a number as its status here")
    return [ast.Raise(build.call("SystemExit", [ast.Constant(int(number or 0))]))]


@statement("(")
def _parentheses(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``(x <- 5)`` assigns and prints."""
    inner = operands(node)[0] if operands(node) else node
    if call_name(inner) not in _ASSIGN or not isinstance(inner, Call):
        return tail(t, node)
    name = base_name(inner.args[0].value)
    body = _assignment(t, inner, plain)
    assert name is not None
    return [*body, *tail(t, Name(name, inner.span))]


@statement("print")
def _print(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``print(x)`` as a statement is ``show(x)``."""
    if tail is returned or len(node.args) != 1 or node.args[0].name not in (None, "x"):
        return tail(t, node)
    return [ast.Expr(t.show(t.expression(node.args[0].value)))]
