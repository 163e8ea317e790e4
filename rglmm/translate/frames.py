"""Data frames: what is known of their columns, and expressions evaluated in them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rglmm.rlang import deparse
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, operands
from rglmm.translate import build
from rglmm.translate.calls import bind, shifted_formals, table_call
from rglmm.translate.formals import formals
from rglmm.translate.records import Refused
from rglmm.translate.registry import handler
from rglmm.translate.translator import UNKNOWN, Kind

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

_MAKE_FRAMES = frozenset(
    """data.frame read.csv read.csv2 read.delim read.table expand.grid as.data.frame merge
    aggregate transform stack""".split()
)
_KEEP_COLUMNS = frozenset({"head", "tail", "na.omit", "droplevels"})
_FITS = frozenset({"lmer", "glmer", "lm", "glm", "update"})


def kind_of(t: Translator, node: Node) -> Kind:
    """The kind of the value that `node` has."""
    name = call_name(node)
    if not isinstance(node, Call) or name is None:
        return t.kind(node)
    if t.is_variable(name) or t.path.resolve(name) is None:
        return UNKNOWN
    if name in _FITS:
        return Kind("fit")
    if name == "data.frame":
        return Kind("frame", _made_columns(t, node))
    if name in _MAKE_FRAMES:
        return Kind("frame")
    if _is_vector(t, node):
        return Kind("vector")
    if name == "subset":
        return _subset_kind(t, node)
    if name in _KEEP_COLUMNS and node.args:
        old = t.kind(node.args[0].value)
        return old if old.name == "frame" else UNKNOWN
    return UNKNOWN


def _made_columns(t: Translator, node: Call) -> frozenset[str] | None:
    """The columns of ``data.frame(x, y = ...)`` where every argument is known to be a vector."""
    labels: list[str] = []
    for arg in node.args:
        label = arg.name or (arg.value.name if isinstance(arg.value, Name) else None)
        if label in ("stringsAsFactors", "check.names"):
            continue
        if label is None or arg.value is None or not _is_vector(t, arg.value):
            return None
        labels.append(label)
    return frozenset(labels)


def _is_vector(t: Translator, node: Node) -> bool:
    """Whether the value is certainly an atomic vector or factor without dimensions."""
    if isinstance(node, Constant):
        return node.kind != "NULL"
    if isinstance(node, Name):
        return t.kind(node).name == "vector"
    name = call_name(node)
    if not isinstance(node, Call) or name is None or t.is_variable(name):
        return False
    if name in _VECTORS:
        return True
    return name in _VECTORS_OF_VECTORS and all(_is_vector(t, value) for value in operands(node))


_VECTORS = frozenset(
    """: factor as.factor seq seq_len seq_along as.numeric as.integer as.character as.logical
    rnorm runif rbinom rpois rgamma rexp paste paste0 gl cut nchar is.na %in%""".split()
)
_VECTORS_OF_VECTORS = frozenset(
    """c rep sample round sin cos tan exp log sqrt abs ifelse rev sort ( + - * / ^ %% %/% == != <
    <= > >= ! & | cumsum floor ceiling""".split()
)


def _subset_kind(t: Translator, node: Call) -> Kind:
    old = t.kind(node.args[0].value) if node.args else UNKNOWN
    if old.name != "frame":
        return UNKNOWN
    selects = any(arg.name == "select" for arg in node.args) or len(node.args) > 2
    return Kind("frame", None if selects else old.columns, old.automatic)


@handler("with")
def with_(t: Translator, node: Call) -> ast.expr:
    """``with(d, mean(x))`` is ``mean(d["x"])``."""
    frame, expression = _two(t, node)
    with t.inside(frame):
        return t.expression(expression)


def _two(t: Translator, node: Call) -> tuple[ast.expr, Node]:
    if len(node.args) != 2 or node.args[1].value is None or node.args[0].value is None:
        raise Refused(node, f"{call_name(node)}() takes a data frame and an expression here")
    return _frame(t, node.args[0].value), node.args[1].value


def _frame(t: Translator, node: Node) -> ast.expr:
    """The data frame of an expression in it: by a name, so that it is evaluated once."""
    value = t.expression(node)
    if isinstance(value, ast.Name):
        return value
    name = t.namer.fresh("frame")
    t.hoisted.append(build.assign(name, value))
    return build.name(name)


@handler("subset")
def subset(t: Translator, node: Call) -> ast.expr:
    """``subset(d, gt(d["size"], 0), select=["size"])``."""
    target = t.path.resolve("subset")
    assert target is not None
    bound = bind(node, ("x", "subset", "select", "drop", "..."))
    frame: ast.expr | None = None
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for arg, formal in bound:
        if arg.value is None:
            raise Refused(node, "an empty argument of subset() is not translated")
        if formal == "x":
            frame = _frame(t, arg.value)
            args.append(frame)
        elif formal == "subset" and frame is not None:
            with t.inside(frame):
                args.append(t.expression(arg.value))
        elif formal == "select":
            keywords.append(ast.keyword("select", _selection(arg)))
        else:
            raise Refused(node, f"this argument of subset() is not translated: {arg.name}")
    return build.call(t.use(*target), args, keywords)


def _selection(arg: Arg) -> ast.expr:
    """The columns that ``select =`` names; ``-c(a, b)`` is refused where it is no list of names."""
    node = arg.value
    names = operands(node) if call_name(node) == "c" and isinstance(node, Call) else (node,)
    labels = [_label(name) for name in names]
    if None in labels:
        assert node is not None
        raise Refused(node, f"select = {deparse(node)} is not translated: write c(a, b)")
    return ast.List([ast.Constant(label) for label in labels], build.LOAD)


def _label(node: Node | None) -> str | None:
    if isinstance(node, Name):
        return node.name
    if isinstance(node, Constant) and isinstance(node.value, str):
        return node.value
    return None


@handler("transform")
def transform(t: Translator, node: Call) -> ast.expr:
    """``transform(d, rate=divide(d["incidence"], d["size"]))``."""
    target = t.path.resolve("transform")
    assert target is not None
    if not node.args or node.args[0].value is None or any(not arg.name for arg in node.args[1:]):
        raise Refused(node, "transform() takes a data frame and named columns here")
    frame = _frame(t, node.args[0].value)
    with t.inside(frame):
        columns = [(arg.name or "", t.expression(arg.value)) for arg in node.args[1:]]
    return build.call(t.use(*target), [frame], build.named_arguments(columns))


@handler("aggregate", "xtabs", "t.test", "wilcox.test")
def formula_and_data(t: Translator, node: Call) -> ast.expr:
    """Functions with a formula and data: the formula as text, the rest as it is."""
    name, package = t.callee(node)
    target = t.path.resolve(name, package)
    if target is None:
        raise Refused(node.function, t.unknown(name, package))
    signature = formals(name)
    if name == "aggregate" and any(call_name(value) == "~" for value in operands(node)):
        signature = ("formula" if _is_named(node, "formula") else "x", "data", "FUN", "...")
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    bound = bind(node, signature)
    shifted = shifted_formals(bound, signature)
    for arg, formal in bound:
        text = call_name(arg.value) == "~" and arg.value is not None
        value = ast.Constant(deparse(arg.value)) if text and arg.value else t.argument(arg)
        if arg.name or formal in shifted:
            keywords.append(ast.keyword((formal or arg.name or "").replace(".", "_"), value))
        elif keywords:
            raise Refused(node, f"give {name}()'s arguments by name after the first named one")
        else:
            args.append(value)
    return build.call(t.use(*target), args, keywords)


def _is_named(node: Call, name: str) -> bool:
    return any(arg.name == name for arg in node.args)


@handler("list")
def list_(t: Translator, node: Call) -> ast.expr:
    """``{"a": 1.0}`` where every element has a name of its own, else ``list_(...)``."""
    labels = [arg.name for arg in node.args if arg.name]
    if not labels or len(set(labels)) < len(node.args):
        target = t.path.resolve("list")
        assert target is not None
        return table_call(t, node, "list", target)
    keys: list[ast.expr | None] = [ast.Constant(label) for label in labels]
    return ast.Dict(keys, [t.argument(arg) for arg in node.args])
