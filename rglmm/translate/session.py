"""Statements that change the session: library, data, rm, options, detach."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rglmm.rlang.source import Span
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, operands
from rglmm.translate import build
from rglmm.translate.functions import BASE_PACKAGES, PACKAGES, RBASE
from rglmm.translate.names import python_name
from rglmm.translate.packages import DRAWING_PACKAGES, HARMLESS_PACKAGES
from rglmm.translate.records import Refused
from rglmm.translate.registry import handler, statement
from rglmm.translate.statements import Tail, block, plain

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

_OPTIONS = frozenset(
    """digits width scipen OutDec max.print contrasts na.action stringsAsFactors
    show.signif.stars""".split()
)
_HARMLESS_OPTIONS = frozenset(
    """mc.cores repos encoding help_type browserNLdisabled device papersize editor menu.graphics
    tibble.width tibble.print_max dplyr.summarise.inform readr.show_col_types pillar.sigfig
    ggplot2.discrete.colour knitr.table.format knitr.kable.NA future.globals.maxSize
    java.parameters timeout error deparse.max.lines nwarnings lmerTest.limit pbkrtest.limit
    emmeans reindent.spaces""".split()
)


@statement("library", "require", "requireNamespace", "loadNamespace")
def library(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """Attaches a package: in Python the functions are imported where they are used."""
    for package in _packages(node):
        _attach(t, package, node)
    return []


def _attach_all(t: Translator, packages: list[str], node: Call) -> None:
    """Attach what is known even where one of them is refused."""
    refused: Refused | None = None
    for package in packages:
        try:
            _attach(t, package, node)
        except Refused as error:
            refused = error
    if refused is not None:
        raise refused


@statement("p_load")
def p_load(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    labels = [_word(arg.value) for arg in node.args if arg.name is None]
    _attach_all(t, [label for label in labels if label is not None], node)
    return []


@statement("suppressPackageStartupMessages", "suppressMessages", "suppressWarnings", "invisible")
def quietly(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``suppressPackageStartupMessages(library(lme4))`` and its kin are the statement inside."""
    values = operands(node)
    if len(values) == 1 and (
        call_name(values[0]) in ("library", "require", "p_load")
        or call_name(node) == "suppressPackageStartupMessages"
    ):
        inner = operands(values[0]) if call_name(values[0]) == "{" else (values[0],)
        return block(t, inner, plain)
    return tail(t, node)


@handler("require", "requireNamespace")
def require(t: Translator, node: Call) -> ast.expr:
    """``require(p)`` as a condition: packages that rglmm stands in for are always there."""
    for package in _packages(node):
        _attach(t, package, node)
    return ast.Constant(True)


def _packages(node: Call) -> list[str]:
    first = next((arg for arg in node.args if arg.name in (None, "package")), None)
    quoted = any(
        arg.name == "character.only"
        and arg.value is not None
        and _word(arg.value) not in ("F",)
        and not (isinstance(arg.value, Constant) and arg.value.value is False)
        for arg in node.args
    )
    label = _word(first.value) if first is not None else None
    if label is None or (quoted and isinstance(first and first.value, Name)):
        raise Refused(node, f"{call_name(node)}() of a package that is not written out")
    return [label]


def _word(node: Node | None) -> str | None:
    if isinstance(node, Name):
        return node.name
    if isinstance(node, Constant) and isinstance(node.value, str):
        return node.value
    return None


def _attach(t: Translator, package: str, node: Call) -> None:
    if package in DRAWING_PACKAGES:
        t.notes.append(f"{package} only draws: skipped")
    elif package not in PACKAGES and package not in BASE_PACKAGES:
        if package not in HARMLESS_PACKAGES:
            raise Refused(
                node, f"package {package} is not known to rglmm: it could change anything"
            )
        t.notes.append(f"{package}: its functions are refused where they are called")
    t.path.attach(package)


@statement("detach")
def detach(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    first = node.args[0].value if node.args else None
    label = _word(first)
    if isinstance(first, Call) and call_name(first) == ":":
        label = _word(first.args[1].value)
    if label is None:
        raise Refused(node, "detach() takes a package here")
    t.path.detach(label.removeprefix("package:"))
    return []


@statement("data")
def data(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``data(cbpp)`` is ``cbpp = rglmm.data("cbpp")``."""
    package = next((_word(arg.value) for arg in node.args if arg.name == "package"), None)
    labels = [_word(arg.value) for arg in node.args if arg.name is None]
    if not labels or None in labels:
        raise Refused(node, "data() takes the names of data sets here")
    body: list[ast.stmt] = []
    for label in labels:
        reference = _reference(t, label or "", package)
        if reference is None:
            raise Refused(node, f"data set '{label}' is not shipped with rglmm: export it from R")
        body.append(t.load_dataset(label or "", reference))
    return body


def _reference(t: Translator, label: str, package: str | None) -> str | None:
    """How ``rglmm.data`` calls the data set, of `package` or of any attached one."""
    if t.datasets is None:
        return None
    holders = [p for p in t.datasets.packages() if label in t.datasets.exports(p)]
    if package is None:
        attached = [p for p in [*t.path.attached, "datasets"] if p in holders]
        package = attached[0] if attached else None
    if package not in holders:
        return None
    return label if len(holders) == 1 else f"{package}::{label}"


@statement("rm")
def rm(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """``del x``; ``rm(list = ls())`` deletes what the script has made so far."""
    if t.scope.parent is not None:
        raise Refused(node, "rm() inside a function is not translated")
    labels: list[str] = []
    for arg in node.args:
        labels += _removed(t, node, arg)
    for label in labels:
        t.scope.kinds.pop(label)
        t.functions.pop(label, None)
    targets: list[ast.expr] = [ast.Name(t.namer[label], ast.Del()) for label in labels]
    if not targets:
        t.notes.append("nothing to remove")
    return [ast.Delete(targets)] if targets else []


def _removed(t: Translator, node: Call, arg: Arg) -> list[str]:
    if arg.name == "list":
        if call_name(arg.value) != "ls":
            raise Refused(node, "rm(list = ) takes ls() here")
        return [name for name, kind in t.scope.kinds.items() if kind.name != "plot"]
    label = _word(arg.value)
    if label is None or not t.is_variable(label):
        raise Refused(node, "rm() takes variables that the script has made")
    return [label]


@statement("options")
def options(t: Translator, node: Call, tail: Tail) -> list[ast.stmt]:
    """The options that rglmm has; those that change no number or line are skipped."""
    keywords: list[ast.keyword] = []
    for arg in node.args:
        name = arg.name
        if name in _OPTIONS:
            keywords.append(ast.keyword(python_name(name), _option(t, name, arg.value)))
        elif name in _HARMLESS_OPTIONS or (name and "." in name and name.split(".")[0] in _FOREIGN):
            t.notes.append(f"option {name} changes no number here: skipped")
        elif name == "warn" and isinstance(arg.value, Constant) and arg.value.value in (0, 1):
            t.notes.append("option warn: warnings are written after each statement")
        else:
            raise Refused(
                arg.span if arg.span != Span(-1, -1) else node,
                f"option {name or 'without a name'} is not translated",
            )
    if not keywords:
        return []
    return [ast.Expr(build.call(t.use(RBASE, "options"), [], keywords))]


_FOREIGN = frozenset("dplyr tibble readr ggplot2 knitr pillar future emmeans brms mc".split())


def _option(t: Translator, name: str, node: Node | None) -> ast.expr:
    number = build.number(node) if isinstance(node, Constant) else None
    if number is not None and float(number).is_integer():
        return build.constant(int(number))
    if name == "contrasts" and call_name(node) == "c" and isinstance(node, Call):
        return ast.Tuple([t.expression(value) for value in operands(node)], build.LOAD)
    return t.expression(node)
