"""Arguments of a call, matched as R matches them, and literals as Python values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rglmm.errors import RError, UnsupportedError
from rglmm.ir.model import Value
from rglmm.rlang import deparse, match_arguments, parse_formula
from rglmm.rlang.signatures import Signature, signature
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, is_call, operands

__all__ = [
    "Arguments",
    "called",
    "contrasts_argument",
    "flag",
    "formals",
    "formula_node",
    "literal",
    "named_list",
    "present",
    "read_arguments",
    "whole_number",
]

_LOGICALS = {"T": True, "F": False}
_TRUE_WORDS = ("TRUE", "true", "T", "True")
_FALSE_WORDS = ("FALSE", "false", "F", "False")


@dataclass(frozen=True)
class Arguments:
    """The arguments of one call by formal name, in R's order, and the call itself."""

    call: Call
    values: Mapping[str, Node]
    dots: tuple[Arg, ...] = ()

    def get(self, name: str) -> Node | None:
        """The argument as written; ``None`` where it is missing or ``NULL``."""
        return present(self.values.get(name))

    def given(self, name: str) -> bool:
        """Whether the argument stands in the call, ``NULL`` included."""
        return name in self.values

    def matched_call(self, **replaced: Node) -> Call:
        """The call with every argument named (R's ``match.call``), some of them replaced."""
        values = {**self.values, **replaced}
        named = (Arg(value, name) for name, value in values.items())
        return Call(self.call.function, (*named, *self.dots))


def read_arguments(call: Call, package: str) -> Arguments:
    """Match the arguments of `call` to the formals that its function has in `package`.

    Raises
    ------
    RError
        R's words for arguments that do not match.
    """
    matched = match_arguments(call, formals(called(call), package))
    return Arguments(call, matched, matched.dots)


def formals(function: str, package: str) -> Signature:
    """The signature of a function that a reader knows."""
    found = signature(function, package)
    if found is None:
        raise UnsupportedError(f"the arguments of {package}::{function} are not known")
    return found


def called(call: Call) -> str:
    """The name of the function called, without its package."""
    head = call.function
    if call_name(head) in ("::", ":::"):
        head = operands(head)[1]
    return head.name if isinstance(head, Name) else ""


def present(node: Node | None) -> Node | None:
    """`node`, or ``None`` for ``NULL``."""
    return None if isinstance(node, Constant) and node.kind == "NULL" else node


def literal(node: Node | None) -> Value:
    """A Python value for literals, ``c(...)`` and ``list(...)`` of literals; else the node."""
    if node is None:
        return None
    if isinstance(node, Constant):
        return node if isinstance(node.value, complex) or node.is_na else node.value
    if isinstance(node, Name):
        return _LOGICALS.get(node.name, node)
    if is_call(node, "-", 1):
        value = literal(operands(node)[0])
        return -value if isinstance(value, (int, float)) else node
    if is_call(node, "("):
        return literal(operands(node)[0])
    if call_name(node) in ("c", "list"):
        return _collection(node)
    return node


def _collection(node: Node) -> Value:
    """``c(a = 1, 2)`` as a mapping when named, else as a tuple; the node where a part is none."""
    assert isinstance(node, Call)
    if any(arg.value is None for arg in node.args):
        return node
    values = tuple(literal(arg.value) for arg in node.args)
    names = [arg.name for arg in node.args]
    if call_name(node) == "list" and node.args and all(names):
        return {str(name): value for name, value in zip(names, values, strict=True)}
    if any(names) or any(isinstance(v, (Name, Call)) for v in values):
        return node
    return values


def flag(node: Node | None, default: bool, name: str) -> bool:
    """A logical argument: ``TRUE``, ``T``, a number or one of R's words for true.

    Raises
    ------
    RError
        ``argument is not interpretable as logical``.
    UnsupportedError
        An expression whose value is not known before the script runs.
    """
    value = literal(node)
    if value is None:
        return default
    if isinstance(value, (bool, int, float)):
        return bool(value)
    if value in _TRUE_WORDS:
        return True
    if value in _FALSE_WORDS:
        return False
    if isinstance(value, str):
        raise RError("argument is not interpretable as logical", f"if ({name}) p else 0L")
    raise UnsupportedError(f"{name} must be TRUE or FALSE here, not {_shown(node)}")


def whole_number(node: Node | None, default: int, name: str) -> int:
    """An integer argument.

    Raises
    ------
    UnsupportedError
        No literal number.
    """
    value = literal(node)
    if value is None:
        return default
    if isinstance(value, (bool, int, float)):
        return int(value)
    raise UnsupportedError(f"{name} must be a number here, not {_shown(node)}")


def _shown(node: Node | None) -> str:
    return "nothing" if node is None else deparse(node)


def named_list(node: Node | None, name: str) -> dict[str, Value]:
    """``list(a = x, b = y)`` as a dict of literals and nodes.

    Raises
    ------
    UnsupportedError
        Something else than ``list(...)`` with names.
    """
    if node is None:
        return {}
    if (
        not isinstance(node, Call)
        or call_name(node) != "list"
        or not all(a.name for a in node.args)
    ):
        raise UnsupportedError(f"{name} must be written as list(name = value), not {deparse(node)}")
    return {str(arg.name): literal(arg.value) for arg in node.args}


def contrasts_argument(
    node: Node | None, env: Mapping[str, Node] | None = None
) -> Mapping[str, Value] | Node:
    """``list(f = contr.sum)`` by variable, its values as written; a name stays for the data.

    Raises
    ------
    UnsupportedError
        A list without names, another call.
    """
    if isinstance(node, Name):
        found = None if env is None else env.get(node.name)
        return node if found is None else contrasts_argument(found, env)
    if node is None:
        return {}
    if (
        not isinstance(node, Call)
        or call_name(node) != "list"
        or not all(a.name for a in node.args)
    ):
        raise UnsupportedError(
            f"contrasts must be written as list(variable = ...), not {deparse(node)}"
        )
    entries = ((str(a.name), a.value) for a in node.args if a.value is not None)
    return {name: literal(v) if isinstance(v, Constant) else v for name, v in entries}


def formula_node(node: Node | None, function: str, env: Mapping[str, Node] | None = None) -> Node:
    """The formula argument: written out, as a string, through ``as.formula``, or a name in `env`.

    Raises
    ------
    RError
        It is missing.
    UnsupportedError
        It is computed by the script, so it is known only when that runs.
    """
    if node is None:
        raise RError('argument "formula" is missing, with no default', f"{function}()")
    if is_call(node, "~"):
        return node
    if isinstance(node, Constant) and isinstance(node.value, str):
        return parse_formula(node.value)
    if call_name(node) in ("as.formula", "formula", "("):
        inner = operands(node)
        if len(inner) == 1:
            return formula_node(inner[0], function, env)
    if isinstance(node, Name) and env is not None and node.name in env:
        return formula_node(env[node.name], function, env)
    raise UnsupportedError(f"the formula {deparse(node)} is known only when the script runs")
