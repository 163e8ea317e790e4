"""A small evaluator of R expressions over ``rbase.FUNCTIONS``: what the tests compare with R.

It knows calls, operators, indexing, assignment, ``function`` and ``if``: enough to say in R what
is tested. Real scripts go through the translator.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rglmm import rbase
from rglmm.rbase.control import Tagged
from rglmm.rbase.registry import FUNCTIONS
from rglmm.rlang import Arg, Call, Constant, Function, Name, Node, deparse, parse_script
from rglmm.translate.functions import DELAYED, NAMED_DOTS, TEXT_NAMES
from rglmm.translate.names import python_name

INVISIBLE = {"str", "<-", "=", "cat", "print", "invisible", "options", "message", "for"}
CONSTANTS = {
    "pi": rbase.pi,
    "letters": rbase.letters,
    "LETTERS": rbase.LETTERS,
    "month.name": rbase.month_name,
    "month.abb": rbase.month_abb,
    "T": True,
    "F": False,
}
NA = {
    "logical": rbase.NA,
    "integer": rbase.NA_integer_,
    "double": rbase.NA_real_,
    "character": rbase.NA_character_,
}
MISSING = object()


class Evaluator:
    """One environment of variables."""

    def __init__(self, variables: dict[str, Any] | None = None) -> None:
        self.variables = {} if variables is None else variables

    def run(self, text: str) -> tuple[Any, bool]:
        """Value of the expression(s) in `text`, and whether R would print it."""
        value, visible = None, False
        for node in parse_script(text).body:
            value = self.value(node)
            visible = not (isinstance(node, Call) and name_of(node) in INVISIBLE)
        return value, visible

    def value(self, node: Node) -> Any:
        if isinstance(node, Constant):
            return NA[node.kind] if node.is_na else node.value
        if isinstance(node, Name):
            return self.variable(node.name)
        if isinstance(node, Function):
            return self.closure(node)
        return self.call(node)

    def variable(self, name: str) -> Any:
        if name in self.variables:
            return self.variables[name]
        return CONSTANTS[name] if name in CONSTANTS else FUNCTIONS[name]

    def closure(self, node: Function) -> Callable[..., Any]:
        names = [param.name for param in node.params]

        def function(*args: Any, **named: Any) -> Any:
            inner = dict(self.variables)
            for param in node.params:
                if param.default is not None:
                    inner[param.name] = Evaluator(inner).value(param.default)
            free = [name for name in names if name not in named]
            inner.update(named)
            inner.update(zip(free, args, strict=False))
            return Evaluator(inner).value(node.body)

        return function

    def call(self, node: Call) -> Any:
        name = name_of(node)
        special = getattr(self, SPECIAL.get(name, ""), None) if name else None
        if special is not None and name not in self.variables:
            return special(node)
        function = self.value(node.function)
        args, named = self.arguments(node, name)
        return function(*args, **named)

    def arguments(self, node: Call, name: str) -> tuple[list[Any], dict[str, Any]]:
        args: list[Any] = []
        named: dict[str, Any] = {}
        keep = name in NAMED_DOTS or name in TEXT_NAMES
        own = getattr(FUNCTIONS.get(name), "__code__", None)
        formals = own.co_varnames[: own.co_argcount + own.co_kwonlyargcount] if own else ()
        for arg in node.args:
            if arg.value is None:
                args.append(...)
                continue
            label = arg.name or (text_name(name, arg) if name in TEXT_NAMES else None)
            value = self.argument(name, arg)
            if label is None:
                args.append(value)
            elif keep and python_name(label) not in formals:
                args.append(Tagged(label, value))
            else:
                named[python_name(label)] = value
        return args, named

    def argument(self, name: str, arg: Arg) -> Any:
        node = arg.value
        assert node is not None
        if isinstance(node, Call) and name_of(node) == "~":
            return deparse(node)
        if arg.name in DELAYED.get(name, ()) or (name in DELAYED and not arg.name):
            return lambda: self.value(node)
        return self.value(node)

    # -- what is no function ---------------------------------------------------------------------

    def assign(self, node: Call) -> Any:
        target, value = node.args[0].value, self.value(node.args[1].value)
        self.put(target, value)
        return value

    def put(self, target: Node | None, value: Any) -> None:
        if isinstance(target, Name):
            self.variables[target.name] = value
            return
        if isinstance(target, Constant):
            self.variables[str(target.value)] = value
            return
        assert isinstance(target, Call)
        name = name_of(target)
        old = self.value(target.args[0].value)
        if name == "$":
            new = FUNCTIONS["$<-"](old, field(target), value)
        elif name in ("[", "[["):
            args, named = self.arguments(target, name)
            new = FUNCTIONS[name + "<-"](old, *args[1:], value=value, **named)
        else:
            args = [self.value(arg.value) for arg in target.args[1:]]
            new = FUNCTIONS[name + "<-"](old, *args, value)
        self.put(target.args[0].value, new)

    def block(self, node: Call) -> Any:
        value = None
        for arg in node.args:
            value = self.value(arg.value)
        return value

    def conditional(self, node: Call) -> Any:
        test, *branches = [arg.value for arg in node.args]
        if rbase.truth(self.value(test)):
            return self.value(branches[0])
        return self.value(branches[1]) if len(branches) > 1 else None

    def loop(self, node: Call) -> Any:
        variable, sequence, body = [arg.value for arg in node.args]
        for item in rbase.items(self.value(sequence)):
            self.put(variable, item)
            self.value(body)

    def dollar(self, node: Call) -> Any:
        return rbase.dollar(self.value(node.args[0].value), field(node))

    def minus(self, node: Call) -> Any:
        values = [self.value(arg.value) for arg in node.args]
        return rbase.negative(*values) if len(values) == 1 else rbase.subtract(*values)

    def plus(self, node: Call) -> Any:
        values = [self.value(arg.value) for arg in node.args]
        return rbase.positive(*values) if len(values) == 1 else rbase.add(*values)

    def and_then(self, node: Call) -> Any:
        left, right = (arg.value for arg in node.args)
        return rbase.and_then(self.value(left), lambda: self.value(right))

    def or_else(self, node: Call) -> Any:
        left, right = (arg.value for arg in node.args)
        return rbase.or_else(self.value(left), lambda: self.value(right))


SPECIAL = {
    "<-": "assign",
    "=": "assign",
    "{": "block",
    "(": "block",
    "if": "conditional",
    "for": "loop",
    "$": "dollar",
    "-": "minus",
    "+": "plus",
    "&&": "and_then",
    "||": "or_else",
}


def name_of(node: Call) -> str:
    return node.function.name if isinstance(node.function, Name) else ""


def field(node: Call) -> str:
    label = node.args[1].value
    return label.name if isinstance(label, Name) else str(label.value)


def text_name(name: str, arg: Arg) -> str | None:
    if isinstance(arg.value, Name):
        return arg.value.name
    return deparse(arg.value) if TEXT_NAMES.get(name) == "deparse" and arg.value else None
