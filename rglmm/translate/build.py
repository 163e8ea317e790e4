"""Small builders of Python syntax trees."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterable, Sequence

from rglmm.rlang.tree import Constant

LOAD, STORE = ast.Load(), ast.Store()

Arguments = tuple[list[ast.expr], list[ast.keyword]]


def name(text: str) -> ast.Name:
    return ast.Name(text, LOAD)


def constant(value: object) -> ast.expr:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)  # type: ignore[arg-type]


def call(
    function: str | ast.expr, args: Iterable[ast.expr] = (), keywords: Iterable[ast.keyword] = ()
) -> ast.Call:
    target = name(function) if isinstance(function, str) else function
    return ast.Call(target, list(args), list(keywords))


def keyword_arg(argument: str, value: ast.expr) -> ast.keyword:
    return ast.keyword(argument, value)


def named_arguments(pairs: Sequence[tuple[str, ast.expr]]) -> list[ast.keyword]:
    """``a=1, **{"odd name": 2}``: keyword arguments whose names are data."""
    plain: list[ast.keyword] = []
    odd: list[tuple[str, ast.expr]] = []
    for argument, value in pairs:
        if is_identifier(argument) and not odd:
            plain.append(ast.keyword(argument, value))
        else:
            odd.append((argument, value))
    if odd:
        keys: list[ast.expr | None] = [ast.Constant(key) for key, _ in odd]
        plain.append(ast.keyword(None, ast.Dict(keys, [value for _, value in odd])))
    return plain


def is_identifier(text: str) -> bool:
    """Whether Python can write `text` as an argument's name, as it stands."""
    return (
        text.isidentifier()
        and text.isascii()
        and not keyword.iskeyword(text)
        and not text.startswith("_")
    )


def subscript(value: ast.expr, key: str) -> ast.Subscript:
    return ast.Subscript(value, ast.Constant(key), LOAD)


def method(value: ast.expr, attribute: str, keywords: Iterable[ast.keyword] = ()) -> ast.Call:
    return ast.Call(ast.Attribute(value, attribute, LOAD), [], list(keywords))


def assign(target: str, value: ast.expr) -> ast.Assign:
    return ast.Assign([ast.Name(target, STORE)], value)


def thunk(body: ast.expr) -> ast.Lambda:
    """``lambda: body``."""
    return ast.Lambda(parameters(()), body)


def parameters(names: Iterable[str], defaults: Sequence[ast.expr] = ()) -> ast.arguments:
    return ast.arguments(
        posonlyargs=[],
        args=[ast.arg(item) for item in names],
        vararg=None,
        kwonlyargs=[],
        kw_defaults=[],
        kwarg=None,
        defaults=list(defaults),
    )


def number(node: Constant) -> float | int | None:
    """The number of a numeric literal that is no NA, else ``None``."""
    if node.kind in ("double", "integer") and isinstance(node.value, (int, float)):
        return node.value
    return None
