"""What only draws, or sets up a document: found by name, skipped with a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rglmm.rlang.tree import Call, Name, Node, call_name, operands, walk
from rglmm.translate.packages import DRAWING_PACKAGES, PLOTS

if TYPE_CHECKING:
    from rglmm.translate.translator import Translator

_AROUND = frozenset({"print", "invisible", "suppressWarnings", "suppressMessages", "(", "show"})

_ALSO_METHODS = frozenset({"pairs"})
_COMPARING = frozenset({"emmeans", "lsmeans"})
"""Packages of which a method of :data:`_ALSO_METHODS` computes and prints."""


def is_plot(t: Translator, node: Node | None) -> bool:
    """Whether `node` draws and does nothing else: ``ggplot(d, aes(x)) + geom_point()``."""
    if isinstance(node, Name):
        return t.kind(node).name == "plot"
    name = call_name(node)
    if not isinstance(node, Call):
        return False
    if name is None:
        return _of_drawing_package(node)
    if t.is_variable(name):
        return False
    values = operands(node)
    if name in PLOTS:
        if name in _ALSO_METHODS and _COMPARING & {*t.path.attached, *_packages_named(node)}:
            return False
        return t.path.resolve(name) is None or name == "plot"
    if name == "+":
        return bool(values) and is_plot(t, values[0])
    if name in ("%>%", "|>"):
        return len(values) == 2 and is_plot(t, values[1])
    if name in _AROUND:
        return len(values) == 1 and is_plot(t, values[0])
    return name == "with" and len(values) == 2 and is_plot(t, values[1])


def _packages_named(node: Node) -> set[str]:
    """The packages of which `node` calls a function by ``::``."""
    calls = (part for part in walk(node) if call_name(part) == "::")
    return {part.name for call in calls for part in operands(call)[:1] if isinstance(part, Name)}


def is_document_setting(node: Node | None) -> bool:
    """Whether `node` is ``knitr::opts_chunk$set(...)``: it changes what knitr does, no number."""
    if not isinstance(node, Call) or call_name(node.function) != "$":
        return False
    holder, member = operands(node.function)
    if call_name(holder) == "::":
        holder = operands(holder)[1]
    return (
        isinstance(holder, Name)
        and holder.name in ("opts_chunk", "opts_knit", "opts_template", "knit_hooks")
        and isinstance(member, Name)
        and member.name == "set"
    )


def _of_drawing_package(node: Call) -> bool:
    function = node.function
    if call_name(function) != "::" or not isinstance(function, Call):
        return False
    package, name = operands(function)
    return (isinstance(package, Name) and package.name in DRAWING_PACKAGES) or (
        isinstance(name, Name) and name.name in PLOTS
    )
