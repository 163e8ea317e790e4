"""Settings of a fit: choices, na.action, control lists, what is refused and what is kept."""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.errors import RError, UnsupportedError
from rglmm.ir.model import Value
from rglmm.readers.arguments import Arguments, called, formals, literal, named_list, present
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Call, Name, Node, call_name, is_call, operands

__all__ = ["NA_ACTIONS", "choice", "control_arguments", "kept_options", "na_action", "refuse"]

NA_ACTIONS = ("na.omit", "na.exclude", "na.fail", "na.pass")


def choice(node: Node | None, choices: tuple[str, ...]) -> str:
    """R's ``match.arg``: the choice named or begun, the first one where there is no argument.

    Raises
    ------
    RError
        ``'arg' should be one of ...``.
    UnsupportedError
        An expression whose value is not known before the script runs.
    """
    if node is None:
        return choices[0]
    value = literal(node)
    if not isinstance(value, str):
        raise UnsupportedError(f"one of {', '.join(choices)} is needed here, not {deparse(node)}")
    found = [c for c in choices if c == value] or [c for c in choices if c.startswith(value)]
    if len(found) == 1:
        return found[0]
    raise RError("'arg' should be one of " + ", ".join(f"“{c}”" for c in choices), "match.arg(arg)")


def na_action(arguments: Arguments) -> str | None:
    """The name of the action; ``NULL`` keeps all rows."""
    if not arguments.given("na.action"):
        return None
    node = arguments.get("na.action")
    if node is None:
        return "na.pass"
    if call_name(node) == "::":
        node = operands(node)[1]
    name = node.name if isinstance(node, Name) else literal(node)
    if isinstance(name, str) and name in NA_ACTIONS:
        return name
    if isinstance(node, Name):
        raise RError(f"object '{node.name}' not found", "model.frame.default(na.action)")
    raise UnsupportedError(f"na.action = {deparse(node)} is not one of {', '.join(NA_ACTIONS)}")


def control_arguments(node: Node | None, maker: str, package: str) -> dict[str, Value]:
    """The arguments of ``lmerControl(...)`` or of a plain list; a name is left to the script.

    Raises
    ------
    RError
        ``unused argument``, ``'control' is not a list``.
    UnsupportedError
        A call of something else.
    """
    if node is None or not isinstance(node, Call):
        return {}
    if is_call(node, "list"):
        return named_list(node, "control")
    name = called(node)
    if name != maker:
        if name.endswith("Control"):
            raise RError(f"'control' is not a list; use {maker}()", deparse(node))
        raise UnsupportedError(f"control = {deparse(node)} must be {maker}(...)")
    matched = match_arguments(node, formals(name, package))
    return {key: literal(present(value)) for key, value in matched.items()}


def refuse(arguments: Arguments, reasons: Mapping[str, str]) -> None:
    """Refuse by name the arguments in `reasons` where they stand in the call.

    Raises
    ------
    UnsupportedError
        One of them is given and not ``NULL``.
    """
    for name, reason in reasons.items():
        if arguments.get(name) is not None:
            raise UnsupportedError(f"{called(arguments.call)}(..., {name} =) {reason}")


def kept_options(arguments: Arguments, names: tuple[str, ...]) -> dict[str, Value]:
    """The arguments in `names` that the call gives, as values."""
    given = ((name, arguments.get(name)) for name in names)
    return {name: literal(node) for name, node in given if node is not None}
