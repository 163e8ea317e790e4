"""Operators, indexing and pipes as expressions."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rglmm.rlang import deparse
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, operands
from rglmm.translate import build
from rglmm.translate.calls import table_call
from rglmm.translate.functions import OPERATORS
from rglmm.translate.models import formula_value
from rglmm.translate.records import Refused
from rglmm.translate.registry import HANDLERS, handler

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

_NATIVE = {"+": ast.Add, "-": ast.Sub, "*": ast.Mult}


@handler("+", "-", "*", "/", "^", "%%", "%/%", "%*%", "%in%", "%o%")
@handler("==", "!=", "<", "<=", ">", ">=", "!", "&", "|", ":")
def operator(t: Translator, node: Call) -> ast.expr:
    """R's operator; Python's own only between numbers written out, where both say the same."""
    name = call_name(node) or ""
    values = operands(node)
    if len(values) == 1 and name in ("-", "+"):
        return _sign(t, name, values[0])
    if name == ":":
        return t.rbase("colon", *(whole(t, value) for value in values))
    if len(values) == 2 and name in _NATIVE and all(_is_number(v) for v in values):
        left, right = (t.expression(v) for v in values)
        return ast.BinOp(left, _NATIVE[name](), right)
    return t.rbase(OPERATORS[name], *(t.expression(v) for v in values))


def _is_number(node: Node) -> bool:
    return isinstance(node, Constant) and node.kind == "double" and build.number(node) is not None


def _sign(t: Translator, name: str, node: Node) -> ast.expr:
    value = t.expression(node)
    if isinstance(node, Constant) and build.number(node) is not None and name == "-":
        return ast.UnaryOp(ast.USub(), value)
    return t.rbase("negative" if name == "-" else "positive", value)


@handler("(")
def parentheses(t: Translator, node: Call) -> ast.expr:
    return t.expression(node.args[0].value)


@handler("&&", "||")
def short_circuit(t: Translator, node: Call) -> ast.expr:
    """``and_then(a, lambda: b)``: the right side is evaluated only where R does."""
    left, right = operands(node)
    helper = "and_then" if call_name(node) == "&&" else "or_else"
    return t.rbase(helper, t.expression(left), t.delayed(right))


@handler("if")
def conditional(t: Translator, node: Call) -> ast.expr:
    """``a if truth(c) else b``."""
    condition, *branches = operands(node)
    for branch in branches:
        if call_name(branch) == "{" and len(operands(branch)) != 1:
            raise Refused(branch, "a block of several statements as a value is not translated here")
    bodies = [t.expression(_only(branch)) for branch in branches]
    test = t.rbase("truth", t.expression(condition))
    return ast.IfExp(test, bodies[0], bodies[1] if len(bodies) > 1 else ast.Constant(None))


def _only(node: Node) -> Node:
    return operands(node)[0] if call_name(node) == "{" else node


@handler("$", "@")
def dollar(t: Translator, node: Call) -> ast.expr:
    """``d$x``: a subscript where the column is known to be there, else R's ``$``."""
    value, field = node.args[0].value, node.args[1].value
    label = field_name(field)
    if label is None:
        raise Refused(node, "what stands right of $ or @ must be a name")
    if call_name(node) == "@":
        return t.rbase("slot", t.expression(value), ast.Constant(label))
    kind = t.kind(value)
    if kind.name == "frame" and kind.automatic and kind.columns and label in kind.columns:
        return build.subscript(t.expression(value), label)
    return t.rbase("dollar", t.expression(value), ast.Constant(label))


def field_name(node: Node | None) -> str | None:
    """The label right of ``$``: a name or a string."""
    if isinstance(node, Name):
        return node.name
    if isinstance(node, Constant) and isinstance(node.value, str):
        return node.value
    return None


@handler("[", "[[")
def index(t: Translator, node: Call) -> ast.expr:
    """``index(x, i, ...)``: an empty argument is Python's ``...``."""
    value = t.expression(node.args[0].value)
    args, keywords = subscripts(t, node)
    return build.call(t.rbase(OPERATORS[call_name(node) or ""]).func, [value, *args], keywords)


def subscripts(t: Translator, node: Call) -> tuple[list[ast.expr], list[ast.keyword]]:
    """The arguments of ``[`` after the first: positions, and ``drop`` and ``exact``."""
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for arg in node.args[1:]:
        if arg.name in ("drop", "exact"):
            keywords.append(ast.keyword(arg.name, t.expression(arg.value)))
        elif arg.value is None:
            args.append(ast.Constant(...))
        else:
            args.append(whole(t, arg.value))
    return args, keywords


def whole(t: Translator, node: Node) -> ast.expr:
    """`node` where R takes its whole part anyway: ``2`` and ``-1`` are written as integers."""
    if call_name(node) == "-" and len(operands(node)) == 1:
        inner = whole(t, operands(node)[0])
        if isinstance(inner, ast.Constant) and isinstance(inner.value, int):
            return ast.UnaryOp(ast.USub(), inner)
    number = build.number(node) if isinstance(node, Constant) else None
    if number is not None and float(number).is_integer():
        return build.constant(int(number))
    return t.expression(node)


@handler("~")
def formula(t: Translator, node: Call) -> ast.expr:
    """A formula as a value."""
    return formula_value(t, node)


@handler("%>%", "%T>%", "%<>%", "%$%")
def pipe(t: Translator, node: Call) -> ast.expr:
    """``x %>% f(y)`` is ``f(x, y)``."""
    if call_name(node) != "%>%":
        raise Refused(node, f"the pipe {call_name(node)} is not translated: write the call out")
    return t.expression(piped(node))


def piped(node: Call) -> Node:
    """The call that ``lhs %>% rhs`` stands for."""
    left, right = operands(node)
    if call_name(left) == "%>%" and isinstance(left, Call):
        left = piped(left)
    if isinstance(right, Name):
        return Call(right, (Arg(left),), node.span)
    if not isinstance(right, Call) or call_name(right) in ("{", "(", "function"):
        raise Refused(right, "the right side of %>% must be a call of a function")
    dots = sum(_count_dots(arg.value) for arg in right.args)
    direct = [arg for arg in right.args if _is_dot(arg.value)]
    if dots > len(direct) or len(direct) > 1:
        raise Refused(right, "`.` inside an expression right of %>% is not translated")
    if direct:
        args = tuple(Arg(left, a.name, a.span) if a is direct[0] else a for a in right.args)
    else:
        args = (Arg(left), *right.args)
    return Call(right.function, args, node.span)


def _is_dot(node: Node | None) -> bool:
    return isinstance(node, Name) and node.name == "."


def _count_dots(node: Node | None) -> int:
    if _is_dot(node):
        return 1
    if not isinstance(node, Call) or call_name(node) == "~":
        return 0
    return sum(_count_dots(arg.value) for arg in node.args)


@handler("<-", "=", "<<-", ":=")
def assignment_in_expression(t: Translator, node: Call) -> ast.expr:
    raise Refused(node, f"an assignment inside an expression is not translated: {deparse(node)}")


@handler("{")
def block_in_expression(t: Translator, node: Call) -> ast.expr:
    if len(operands(node)) == 1:
        return t.expression(operands(node)[0])
    raise Refused(node, "a block of several statements as a value is not translated here")


@handler("quote", "substitute", "eval", "parse", "deparse", "expression", "match.call", "sys.call")
@handler("get", "assign", "exists", "environment", "body", "Recall", "UseMethod")
def computing_on_the_language(t: Translator, node: Call) -> ast.expr:
    """R code as data, and names looked up at run time: never."""
    name = call_name(node)
    raise Refused(node, f"{name}() computes on R code or on names at run time: write the call out")


@handler("do.call")
def do_call(t: Translator, node: Call) -> ast.expr:
    """``do_call(rbind, pieces)``: only of a function that is written out and in the table."""
    first = node.args[0].value if node.args else None
    name = field_name(first)
    target = t.path.resolve("do.call")
    if target is None or first is None or name is None or node.args[0].name not in (None, "what"):
        raise Refused(node, "do.call() takes a function by its name here")
    if not t.is_variable(name) and (name in HANDLERS or t.path.resolve(name) is None):
        raise Refused(first, f"do.call() of {name}() is not translated: write the call out")
    return table_call(t, node, "do.call", target)


@handler("system", "system2", "shell", "shell.exec", "Sys.setenv", "Sys.getenv", "download.file")
@handler(
    "url",
    "unlink",
    "file.remove",
    "file.rename",
    "file.copy",
    "dir.create",
    "file",
    "socketConnection",
)
@handler("source", "sys.source", "Sys.chmod", "setwd", "attach", "install.packages", "browseURL")
def unsafe(t: Translator, node: Call) -> ast.expr:
    """What touches the machine: refused by name."""
    name = call_name(node) or ""
    raise Refused(
        node, f"{name}() is refused: {_UNSAFE.get(name, 'it reaches outside the script')}"
    )


_UNSAFE = {
    "setwd": "give the folder of the data with --data-dir",
    "source": "run or translate the other script by itself",
    "sys.source": "run or translate the other script by itself",
    "attach": "write with(d, ...) or d$x",
    "install.packages": "rglmm installs nothing",
    "download.file": "rglmm does not use the network; put the file beside the script",
    "url": "rglmm does not use the network; put the file beside the script",
}
