"""Assignments to parts of a value: ``d$x[i] <- v`` gives ``d`` a new value, as in R."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rglmm.rlang.tree import Call, Constant, Name, Node, call_name
from rglmm.translate import build
from rglmm.translate.functions import OPERATORS, REPLACEMENTS
from rglmm.translate.operators import field_name, subscripts
from rglmm.translate.records import Refused
from rglmm.translate.translator import Kind

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

# Functions whose value has one element per element of their first argument, and no names.
_SAME_LENGTH = frozenset("factor as.factor relevel ordered as.ordered droplevels".split())


def updated(t: Translator, target: Node, value: ast.expr) -> ast.expr:
    """The new value of the variable in `target` once the part that `target` names is `value`."""
    if isinstance(target, Name):
        return value
    if not isinstance(target, Call) or not target.args or target.args[0].value is None:
        raise Refused(target, "this cannot be assigned to")
    holder = target.args[0].value
    name = call_name(target)
    old = t.expression(holder)
    if name == "$":
        label = field_name(target.args[1].value)
        if label is None:
            raise Refused(target, "what stands right of $ must be a name")
        new = t.rbase(OPERATORS["$<-"], old, ast.Constant(label), value)
    elif name in ("[", "[["):
        args, keywords = subscripts(t, target)
        function = t.rbase(OPERATORS[f"{name}<-"]).func
        new = build.call(function, [old, *args], [*keywords, ast.keyword("value", value)])
    elif name in REPLACEMENTS:
        args = [t.expression(arg.value) for arg in target.args[1:]]
        new = t.rbase(REPLACEMENTS[name], old, *args, value)
    else:
        raise Refused(target, f"an assignment to {name or 'this'}(...) is not translated")
    return updated(t, holder, new)


def column_assignment(t: Translator, target: Node, value: Node) -> ast.expr | None:
    """``d.assign(x=factor(d["x"]))`` where it says exactly what R says, else ``None``."""
    if call_name(target) != "$" or not isinstance(target, Call):
        return None
    frame, label = target.args[0].value, field_name(target.args[1].value)
    kind = t.kind(frame)
    if not isinstance(frame, Name) or label is None or kind.name != "frame" or not kind.automatic:
        return None
    if not build.is_identifier(label) or not _keeps_length(t, value, frame, kind):
        return None
    new = ast.keyword(label, t.expression(value))
    return build.method(build.name(t.namer[frame.name]), "assign", [new])


def _keeps_length(t: Translator, value: Node, frame: Name, kind: Kind) -> bool:
    """Whether `value` is a literal, or a factor made of a column of the same frame."""
    if isinstance(value, Constant):
        return value.value is not None and not value.is_na
    if call_name(value) not in _SAME_LENGTH or not isinstance(value, Call):
        return False
    if t.path.owner(call_name(value) or "") != "base" or t.is_variable(call_name(value) or ""):
        return False
    first = value.args[0].value if value.args else None
    if call_name(first) != "$" or not isinstance(first, Call) or first.args[0].value != frame:
        return False
    column = field_name(first.args[1].value)
    return column is not None and kind.columns is not None and column in kind.columns


def kind_after(t: Translator, target: Node) -> None:
    """Keep what is known of the variable in `target` up to date."""
    if isinstance(target, Name):
        return
    holder: Node | None = target
    while isinstance(holder, Call) and holder.args:
        inner = holder.args[0].value
        if isinstance(inner, Name):
            old = t.kind(inner)
            label = field_name(holder.args[1].value) if call_name(holder) == "$" else None
            if old.name == "frame" and label is not None and old.columns is not None:
                columns = old.columns | {label} if holder is target else old.columns
                t.scope.kinds[inner.name] = Kind("frame", columns, old.automatic)
            else:
                t.scope.kinds[inner.name] = Kind("unknown")
        holder = inner
