"""The one place that executes Python made from a script: checked first, with a closed namespace."""

from __future__ import annotations

import ast
from collections.abc import Container, Sequence
from typing import Any

from rglmm.errors import LimitError, UnsupportedError
from rglmm.translate import deep_stack

_NODES = (
    ast.Module,
    ast.Expr,
    ast.Assign,
    ast.Delete,
    ast.FunctionDef,
    ast.Global,
    ast.Lambda,
    ast.Return,
    ast.If,
    ast.IfExp,
    ast.For,
    ast.While,
    ast.Break,
    ast.Continue,
    ast.Pass,
    ast.Raise,
    ast.arguments,
    ast.arg,
    ast.keyword,
    ast.Call,
    ast.Starred,
    ast.Name,
    ast.Constant,
    ast.Attribute,
    ast.Subscript,
    ast.Dict,
    ast.List,
    ast.Tuple,
    ast.UnaryOp,
    ast.USub,
    ast.Not,
    ast.BinOp,
    ast.Add,
    ast.Sub,
    ast.Mult,
    ast.Compare,
    ast.Is,
    ast.Load,
    ast.Store,
    ast.Del,
)
_ATTRIBUTES = frozenset({"assign", "data"})
BUILTINS: dict[str, Any] = {"range": range, "SystemExit": SystemExit}
"""What of Python itself a port may use."""

_VALUE = "_value"


def check(body: Sequence[ast.stmt], names: Container[str]) -> None:
    """Refuse everything that a port cannot hold.

    Parameters
    ----------
    body : sequence of ast.stmt
    names : container of str
        The names that the port knows: its variables, its imports.

    Raises
    ------
    UnsupportedError
        For a node, name or attribute outside the whitelist.
    """
    for statement in body:
        for node in ast.walk(statement):
            if not isinstance(node, _NODES):
                raise UnsupportedError(f"{type(node).__name__} has no place in a port")
            if isinstance(node, ast.Attribute) and node.attr not in _ATTRIBUTES:
                raise UnsupportedError(f"the attribute .{node.attr} has no place in a port")
            if isinstance(node, ast.Name) and node.id not in names and node.id not in BUILTINS:
                raise UnsupportedError(f"the name {node.id} has no place in a port")
            for text in _given_names(node):
                if text.startswith("_"):
                    raise UnsupportedError(f"the name {text} has no place in a port")


def _given_names(node: ast.AST) -> list[str]:
    """The names that a node gives or reads."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.FunctionDef):
        return [node.name]
    if isinstance(node, (ast.arg, ast.keyword)):
        return [node.arg] if node.arg else []
    return list(node.names) if isinstance(node, ast.Global) else []


def execute(body: Sequence[ast.stmt], namespace: dict[str, Any], filename: str) -> Any:
    """Execute checked statements in `namespace` and return the last one's value, if it has one."""
    if not body:
        return None
    *first, last = body
    if isinstance(last, ast.Expr):
        place = last
        last = ast.copy_location(ast.Assign([ast.Name(_VALUE, ast.Store())], place.value), place)
    try:
        with deep_stack():
            module = ast.fix_missing_locations(ast.Module([*first, last], []))
            code = compile(module, filename, "exec", dont_inherit=True)
    except (RecursionError, SyntaxError) as error:
        raise LimitError("expressions or loops stand too deep inside one another here") from error
    namespace["__builtins__"] = BUILTINS
    exec(code, namespace)  # checked by `check`
    return namespace.pop(_VALUE, None)
