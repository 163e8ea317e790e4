"""Calls that fit models: formulas and the arguments that R evaluates in the data become text."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rglmm.rlang import deparse
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, operands
from rglmm.translate import build
from rglmm.translate.calls import bind
from rglmm.translate.formals import formals
from rglmm.translate.functions import API, COUNTS, MODEL_EXPRESSIONS
from rglmm.translate.names import parameter
from rglmm.translate.records import Refused
from rglmm.translate.registry import handler

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

_FAMILIES = frozenset(
    "binomial gaussian Gamma inverse.gaussian poisson quasibinomial quasipoisson".split()
)


def formula_value(t: Translator, node: Call) -> ast.expr:
    """``formula("y ~ x", {"z": z})``: a formula with the variables of the script that it names."""
    args: list[ast.expr] = [ast.Constant(deparse(node))]
    env = environment(t, [node], frozenset())
    return build.call(t.use(API, "formula"), args if env is None else [*args, env])


def environment(t: Translator, nodes: list[Node], columns: frozenset[str]) -> ast.expr | None:
    """The variables of the script among the names in `nodes`, as a dict; columns are left out."""
    names = dict.fromkeys(name for node in nodes for name in _variables(node))
    wanted = [
        name
        for name in names
        if name not in columns and (kind := t.scope.find(name)) and kind.name != "function"
    ]
    if not wanted:
        return None
    keys: list[ast.expr | None] = [ast.Constant(name) for name in wanted]
    return ast.Dict(keys, [build.name(t.namer[name]) for name in wanted])


def _variables(node: Node | None) -> list[str]:
    if isinstance(node, Name):
        return [node.name]
    if not isinstance(node, Call):
        return []
    if call_name(node) in ("$", "@"):
        return _variables(node.args[0].value)
    return [name for part in operands(node) for name in _variables(part)]


@handler("lmer", "glmer", "lm", "glm")
def fitter(t: Translator, node: Call) -> ast.expr:
    """``glmer("y ~ x + (1 | g)", data=d, family="binomial")``."""
    name, package = t.callee(node)
    target = t.path.resolve(name, package)
    if target is None:
        raise Refused(node.function, t.unknown(name, package))
    bound = bind(node, formals(name))
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for arg, formal in bound:
        value = _fitter_argument(t, arg, formal)
        if arg.name or keywords:
            keywords.append(ast.keyword(parameter(formal or arg.name or "", API), value))
        else:
            args.append(value)
    data = next((arg.value for arg, formal in bound if formal == "data"), None)
    if data is not None:
        keywords += _data_name(t, data)
    env = environment(t, _in_data(bound), _columns(t, bound))
    if env is not None:
        keywords.append(ast.keyword("env", env))
    return build.call(t.use(*target), args, keywords)


def _data_name(t: Translator, data: Node) -> list[ast.keyword]:
    """``data_name="d"``: what R prints behind ``Data:``; a dataset under its own name knows it."""
    if isinstance(data, Name) and t.kind(data).label == data.name:
        return []
    return [ast.keyword("data_name", ast.Constant(deparse(data)))]


def _in_data(bound: list[tuple[Arg, str | None]]) -> list[Node]:
    """What is evaluated in the data: the formula, weights, offset, subset, contrasts."""
    return [
        arg.value
        for arg, formal in bound
        if arg.value is not None
        and (
            (formal == "formula" and call_name(arg.value) == "~")
            or formal in MODEL_EXPRESSIONS
            or (formal == "contrasts" and isinstance(arg.value, Call))
        )
    ]


def _columns(t: Translator, bound: list[tuple[Arg, str | None]]) -> frozenset[str]:
    data = next((arg.value for arg, formal in bound if formal == "data"), None)
    return t.kind(data).columns or frozenset()


def _fitter_argument(t: Translator, arg: Arg, formal: str | None) -> ast.expr:
    node = arg.value
    if node is None:
        raise Refused(arg.span, "an empty argument of a model is not translated")
    if formal in MODEL_EXPRESSIONS and not (isinstance(node, Constant) and node.kind == "NULL"):
        return ast.Constant(deparse(node))
    if formal == "formula" and call_name(node) == "~":
        return ast.Constant(deparse(node))
    if formal == "family":
        return family(t, node)
    if formal == "contrasts" and isinstance(node, Call):
        return contrasts(node)
    if formal == "na.action" and isinstance(node, Name) and node.name.startswith("na."):
        return ast.Constant(node.name)
    number = build.number(node) if isinstance(node, Constant) else None
    if formal in COUNTS and number is not None and float(number).is_integer():
        return build.constant(int(number))
    return t.expression(node)


def contrasts(node: Call) -> ast.expr:
    """``{"f": "contr.sum"}`` where every contrast is named, else the R text, read with the data."""
    named = [(arg.name, _contrast_name(arg.value)) for arg in node.args]
    if call_name(node) != "list" or not all(key and value for key, value in named):
        return ast.Constant(deparse(node))
    keys: list[ast.expr | None] = [ast.Constant(key) for key, _ in named]
    return ast.Dict(keys, [ast.Constant(value) for _, value in named])


def _contrast_name(node: Node | None) -> str | None:
    """``contr.sum`` and ``"contr.sum"`` by name."""
    if isinstance(node, Name):
        return node.name if node.name.startswith("contr.") else None
    return node.value if isinstance(node, Constant) and isinstance(node.value, str) else None


def family(t: Translator, node: Node) -> ast.expr:
    """``binomial``, ``binomial()`` and ``"binomial"`` are the name; a link makes it a call."""
    if isinstance(node, Name) and node.name in _FAMILIES and not t.is_variable(node.name):
        return ast.Constant(node.name)
    if isinstance(node, Call) and call_name(node) in _FAMILIES and not node.args:
        return ast.Constant(call_name(node))
    return t.expression(node)


@handler(*_FAMILIES)
def family_call(t: Translator, node: Call) -> ast.expr:
    """``binomial(link="probit")``; the link may be a bare name, as in R."""
    name = call_name(node) or ""
    keywords: list[ast.keyword] = []
    for arg in node.args:
        if arg.name not in (None, "link") or len(node.args) > 1:
            raise Refused(node, f"{name}() takes a link here and nothing else")
        link = arg.value
        text = link.name if isinstance(link, Name) else None
        value = ast.Constant(text) if text else t.expression(link)
        keywords.append(ast.keyword("link", value))
    target = t.path.resolve(name)
    if target is None:
        raise Refused(node, t.unknown(name, None))
    return build.call(t.use(*target), [], keywords)


@handler("update")
def updated(t: Translator, node: Call) -> ast.expr:
    """``update(m, ". ~ . + x", data=d, data_name="d")``."""
    name, package = t.callee(node)
    target = t.path.resolve(name, package)
    if target is None:
        raise Refused(node.function, t.unknown(name, package))
    bound = bind(node, formals(name))
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for arg, formal in bound:
        if formal == "formula." and arg.value is not None and call_name(arg.value) == "~":
            args.append(ast.Constant(deparse(arg.value)))
        elif formal in ("object", "formula.") and not keywords:
            args.append(t.argument(arg))
        else:
            keywords.append(ast.keyword(parameter(arg.name or "", API), t.argument(arg)))
    data = next((arg.value for arg, _ in bound if arg.name == "data"), None)
    if data is not None:
        keywords += _data_name(t, data)
    return build.call(t.use(*target), args, keywords)


@handler("anova", "AIC", "BIC")
def several_models(t: Translator, node: Call) -> ast.expr:
    """``anova(m0, m1, model_names=["m0", "m1"])``: R prints the names of the variables."""
    name, package = t.callee(node)
    target = t.path.resolve(name, package)
    if target is None:
        raise Refused(node.function, t.unknown(name, package))
    args = [t.expression(arg.value) for arg in node.args if arg.name is None]
    keywords = [
        ast.keyword(parameter(arg.name, API), t.argument(arg)) for arg in node.args if arg.name
    ]
    labels = [deparse(arg.value) for arg in node.args if arg.name is None and arg.value is not None]
    if len(args) > 1 and all(arg.name != "model.names" for arg in node.args):
        names = ast.List([ast.Constant(label) for label in labels], build.LOAD)
        keywords.append(ast.keyword("model_names", names))
    return build.call(t.use(*target), args, keywords)
