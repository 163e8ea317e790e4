"""Arguments: R's positions and names become Python's, for the closed table and own functions."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rglmm.rlang import deparse
from rglmm.rlang.tree import Arg, Call, Constant, Name, call_name
from rglmm.translate import build
from rglmm.translate.build import Arguments
from rglmm.translate.formals import formals
from rglmm.translate.functions import (
    COUNTS,
    DELAYED,
    FILE_READERS,
    NAMED_DOTS,
    TEXT_NAMES,
    Target,
)
from rglmm.translate.names import parameter
from rglmm.translate.records import Refused

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

# What binds an argument: a formal's name, or None for one that goes into `...`.
Bound = tuple[Arg, str | None]
_CALLABLES = frozenset({"FUN", "f", "method", "what"})


def table_call(t: Translator, node: Call, name: str, target: Target) -> ast.expr:
    """A call of a function of the closed table."""
    bound = bind(node, formals(name))
    if name in FILE_READERS:
        t.files += [
            str(arg.value.value)
            for arg, formal in bound
            if formal == "file" and isinstance(arg.value, Constant)
        ]
    pairs = [(arg, formal, _value(t, name, arg, formal)) for arg, formal in bound]
    args, keywords = _lay_out(t, name, pairs, target.module, formals(name))
    return build.call(t.use(*target), args, keywords)


def own_call(t: Translator, node: Call, name: str, signature: tuple[str, ...]) -> ast.expr:
    """A call of a function that the script defined, or holds in a variable."""
    bound = bind(node, signature or None)
    pairs = [(arg, formal, t.argument(arg)) for arg, formal in bound]
    args, keywords = _lay_out(t, "", pairs, "", signature or None)
    return build.call(build.name(t.namer[name]), args, keywords)


def bind(node: Call, signature: tuple[str, ...] | None) -> list[Bound]:
    """The formal that each argument binds to, by R's three passes; ``None`` is ``...``.

    Without a signature an argument keeps the name that it has.
    """
    if signature is None:
        return [(arg, arg.name) for arg in node.args]
    bound: list[str | None] = [None] * len(node.args)
    free = [formal for formal in signature if formal != "..."]
    dots = signature.index("...") if "..." in signature else len(signature)
    for i, arg in enumerate(node.args):
        if arg.name in free:
            bound[i] = arg.name
            free.remove(arg.name)  # type: ignore[arg-type]
    for i, arg in enumerate(node.args):
        if arg.name and bound[i] is None:
            bound[i] = _partial(node, arg, [f for f in free if signature.index(f) < dots])
            if bound[i] is not None:
                free.remove(bound[i])  # type: ignore[arg-type]
    positional = [formal for formal in free if signature.index(formal) < dots]
    for i, arg in enumerate(node.args):
        if bound[i] is not None:
            continue
        if not arg.name and positional and not _is_dots(arg):
            bound[i] = positional.pop(0)
        elif "..." not in signature and not _is_dots(arg):
            raise Refused(node, f"R stops here: unused argument ({_argument_text(arg)})")
    return list(zip(node.args, bound, strict=True))


def shifted_formals(bound: list[Bound], signature: tuple[str, ...] | None) -> frozenset[str]:
    """Formals that stand behind one given by name: in Python no position reaches them.

    ``vector(3, mode = "list")`` gives 3 to the second formal.
    """
    order = list(signature or ())
    named = [order.index(formal) for arg, formal in bound if arg.name and formal in order]
    return frozenset(order[min(named) :]) if named else frozenset()


def _partial(node: Call, arg: Arg, free: list[str]) -> str | None:
    assert arg.name
    matches = [formal for formal in free if formal.startswith(arg.name)]
    if len(matches) > 1:
        raise Refused(
            node, f"R stops here: argument '{arg.name}' matches multiple formal arguments"
        )
    return matches[0] if matches else None


def _argument_text(arg: Arg) -> str:
    text = deparse(arg.value) if arg.value is not None else ""
    return f"{arg.name} = {text}" if arg.name else text


def _is_dots(arg: Arg) -> bool:
    return isinstance(arg.value, Name) and arg.value.name == "..."


_TAKE_VALUES = frozenset(
    """class list c length inherits identical all.equal typeof mode is.list is.character is.function
    as.character deparse paste format print""".split()
)
"""Functions to which a formula is a value like any other: elsewhere its text is handed on."""


def _value(t: Translator, name: str, arg: Arg, formal: str | None) -> ast.expr:
    """One argument of a function of the table, by what its formal wants."""
    node = arg.value
    if node is None:
        raise Refused(arg.span, f"an empty argument of {name}() is not translated")
    if formal in DELAYED.get(name, ()):
        return t.delayed(node)
    if call_name(node) == "~" and name not in _TAKE_VALUES:
        return ast.Constant(deparse(node))
    if formal == "re.form" and isinstance(node, Constant) and node.is_na:
        return ast.Constant("NA")
    number = build.number(node) if isinstance(node, Constant) else None
    if formal in COUNTS and number is not None and float(number).is_integer():
        return build.constant(int(number))
    if formal in _CALLABLES and isinstance(node, Constant) and isinstance(node.value, str):
        return _function_named(t, node)
    if formal in _CALLABLES and isinstance(node, Name) and not t.is_variable(node.name):
        target = t.path.resolve(node.name)
        if target is not None:
            return build.name(t.use(*target))
    return t.argument(arg)


def _function_named(t: Translator, node: Constant) -> ast.expr:
    """``sapply(x, "mean")``: the function of that name, or the text where there is none."""
    target = t.path.resolve(str(node.value))
    return ast.Constant(node.value) if target is None else build.name(t.use(*target))


def _lay_out(
    t: Translator,
    name: str,
    pairs: list[tuple[Arg, str | None, ast.expr]],
    module: str,
    signature: tuple[str, ...] | None,
) -> Arguments:
    """Positional while Python allows it, then by name; what is named in ``...`` as R names it."""
    if _needs_tags(name, pairs):
        return _tagged(t, name, pairs, module)
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    extra: list[tuple[str, ast.expr]] = []
    shifted = shifted_formals([(arg, formal) for arg, formal, _ in pairs], signature)
    for arg, formal, value in pairs:
        label = arg.name or _text_name(name, arg, formal)
        if formal is None and label and name in (*NAMED_DOTS, *TEXT_NAMES):
            extra.append((label, value))
        elif _is_dots(arg):
            args.append(ast.Starred(build.name(t.namer["..."]), build.LOAD))
            keywords.append(ast.keyword(None, build.name(t.namer["...names"])))
        elif not arg.name and not keywords and not extra and formal not in shifted:
            args.append(value)
        elif formal or arg.name:
            argument = formal or arg.name or ""
            spelled = parameter(argument, module, name) if module else t.namer[argument]
            keywords.append(ast.keyword(spelled, value))
        else:
            raise Refused(arg.span, "a nameless argument after a named one is not translated here")
    return args, keywords + build.named_arguments(extra)


def _text_name(name: str, arg: Arg, formal: str | None) -> str | None:
    """The name that R gives to a nameless argument: its text, or nothing."""
    rule = TEXT_NAMES.get(name)
    if rule is None or formal is not None or arg.value is None or _is_dots(arg):
        return None
    if isinstance(arg.value, Name):
        return arg.value.name
    return deparse(arg.value) if rule == "deparse" else None


def _needs_tags(name: str, pairs: list[tuple[Arg, str | None, ast.expr]]) -> bool:
    """Whether names and positions in ``...`` alternate, or repeat, as no Python call can."""
    if name not in NAMED_DOTS and name not in TEXT_NAMES:
        return False
    labels = [
        arg.name or _text_name(name, arg, formal) or ""
        for arg, formal, _ in pairs
        if formal is None and not _is_dots(arg)
    ]
    named = [label for label in labels if label]
    first_named = next((i for i, label in enumerate(labels) if label), len(labels))
    return len(set(named)) < len(named) or "" in labels[first_named:]


def _tagged(
    t: Translator, name: str, pairs: list[tuple[Arg, str | None, ast.expr]], module: str
) -> Arguments:
    """``cbind(tagged("OR", x), y)``."""
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for arg, formal, value in pairs:
        label = arg.name or _text_name(name, arg, formal)
        if formal is not None:
            keywords.append(ast.keyword(parameter(formal, module, name), value))
        elif label:
            args.append(t.rbase("tagged", ast.Constant(label), value))
        else:
            args.append(value)
    return args, keywords
