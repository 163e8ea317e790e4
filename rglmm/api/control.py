"""``lmerControl`` and ``glmerControl``: accepted, checked and printed as R prints them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rglmm.errors import RError
from rglmm.rlang import Arg, Call, Constant, Name, Node, match_arguments
from rglmm.rlang.signatures import signature


@dataclass(frozen=True)
class Control:
    """The arguments of a control function by R's names, and the call that R would print.

    Optimizers and their settings do not change what rglmm computes: its solver finds the optimum
    that they look for. The ``check.*`` settings decide what is refused, warned about or ignored.
    """

    function: str
    values: dict[str, Any]
    call: Node


def lmerControl(**settings: Any) -> Control:
    """Settings of ``lmer``; R's names with ``_`` for ``.`` (``check_nobs_vs_nlev="ignore"``)."""
    return _control("lmerControl", settings)


def glmerControl(**settings: Any) -> Control:
    """Settings of ``glmer``; R's names with ``_`` for ``.``."""
    return _control("glmerControl", settings)


def _control(function: str, settings: Mapping[str, Any]) -> Control:
    known = signature(function, "lme4")
    assert known is not None
    names = {formal.replace(".", "_"): formal for formal in known.names}
    written = {names.get(name, name): value for name, value in settings.items()}
    args = tuple(Arg(_node(value), name) for name, value in written.items())
    call = Call(Name(function), args)
    matched = match_arguments(call, known)
    by_value = dict(zip((id(a.value) for a in args), written.values(), strict=True))
    values = {name: by_value[id(node)] for name, node in matched.items()}
    return Control(function, values, call)


def _node(value: Any) -> Node:
    """The R expression of a setting."""
    if value is None:
        return Constant(None, "NULL")
    if isinstance(value, bool):
        return Constant(value, "logical")
    if isinstance(value, (int, float)):
        return Constant(float(value), "double")
    if isinstance(value, str):
        return Constant(value, "character")
    if isinstance(value, Mapping):
        return Call(Name("list"), tuple(Arg(_node(v), str(k)) for k, v in value.items()))
    if isinstance(value, (list, tuple)):
        return Call(Name("c"), tuple(Arg(_node(v)) for v in value))
    raise RError(f"a control setting cannot be of type {type(value).__name__}")
