"""Calls of nlme's ``lme``, where lme4 and its kin have the same model.

``random = ~ x | g`` is the term ``(x | g)``; ``list(a = ~ 1, b = ~ x)`` nests ``b`` in ``a``. The
classes of positive-definite matrices are covariance structures.
"""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.errors import RError, UnsupportedError
from rglmm.ir import FamilySpec, ModelIR, linear_predictors
from rglmm.ir.nodes import call as call_of
from rglmm.ir.nodes import join
from rglmm.readers.arguments import called, contrasts_argument, formula_node, read_arguments
from rglmm.readers.settings import choice, control_arguments, kept_options, na_action, refuse
from rglmm.rlang import deparse
from rglmm.rlang.tree import Call, Name, Node, call_name, is_call, operands

__all__ = ["ENGINE", "READERS", "read_lme"]

ENGINE = "nlme"
_STRUCTURES = {
    "pdSymm": None,
    "pdLogChol": None,
    "pdNatural": None,
    "pdDiag": "diag",
    "pdIdent": "homdiag",
    "pdCompSymm": "homcs",
}
_REFUSED = {
    "correlation": "has no equivalent in lme4: its residuals are independent",
    "weights": "of lme are variance functions, which have no equivalent in lme4",
}


def read_lme(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``lme(...)``, its random part written as bars.

    Raises
    ------
    RError
        R's words for arguments that it refuses.
    UnsupportedError
        Residual correlation and variance functions; random parts that have no equivalent.
    """
    arguments = read_arguments(call, ENGINE)
    get = arguments.get
    refuse(arguments, _REFUSED)
    fixed = formula_node(get("fixed"), "lme", env)
    if len(operands(fixed)) < 2:
        raise RError('fixed-effects model must be a formula of the form "resp ~ pred"', "lme")
    if not arguments.given("random"):
        raise UnsupportedError(
            "lme without random = takes it from a groupedData object: write random = ~ x | g"
        )
    bars = _random(get("random"), env)
    formula = call_of("~", operands(fixed)[0], join("+", [operands(fixed)[1], *bars]))
    control = control_arguments(get("control"), "lmeControl", ENGINE)
    if control.get("sigma") is not None:
        raise UnsupportedError("lmeControl(sigma =), a fixed residual SD, is not supported")
    return ModelIR(
        engine=ENGINE,
        function="lme",
        formula=formula,
        predictors=linear_predictors(ENGINE, formula, {}),
        family=FamilySpec("gaussian", "identity"),
        data=get("data"),
        subset=get("subset"),
        na_action=na_action(arguments) or "na.fail",
        contrasts=contrasts_argument(get("contrasts"), env),
        REML=choice(get("method"), ("REML", "ML")) == "REML",
        control=control,
        control_call=get("control"),
        options=kept_options(arguments, ("keep.data",)),
        call=arguments.matched_call(),
    )


def _random(node: Node | None, env: Mapping[str, Node] | None) -> list[Node]:
    """The bars that a ``random`` argument stands for, each in parentheses or in a structure."""
    if isinstance(node, Name) and env is not None and node.name in env:
        node = env[node.name]
    if isinstance(node, Call) and is_call(node, "~", 1):
        bar = operands(node)[0]
        if call_name(bar) != "|":
            raise UnsupportedError(
                f"random = {deparse(node)} names no group: write random = ~ x | g"
            )
        return [call_of("(", bar)]
    if isinstance(node, Call) and is_call(node, "list") and all(a.name for a in node.args):
        return _nested(node)
    shown = "NULL" if node is None else deparse(node)
    raise UnsupportedError(
        f"random = {shown} is not read: write ~ x | g, or list(g = ~ x) with the names of groups"
    )


def _nested(node: Call) -> list[Node]:
    """``list(a = ~ 1, b = ~ x)``: each group stands within those before it."""
    bars: list[Node] = []
    group: Node | None = None
    for arg in node.args:
        own = Name(str(arg.name))
        group = own if group is None else call_of(":", group, own)
        bars.append(_term(arg.value, group))
    return bars


def _term(value: Node | None, group: Node) -> Node:
    """One entry: ``~ x`` or ``pdDiag(~ x)``."""
    if value is not None and is_call(value, "~", 1):
        return call_of("(", call_of("|", operands(value)[0], group))
    name = called(value) if isinstance(value, Call) else ""
    values = operands(value) if value is not None else ()
    if name not in _STRUCTURES or len(values) != 1 or not is_call(values[0], "~", 1):
        shown = "" if value is None else deparse(value)
        raise UnsupportedError(
            f"{shown} has no equivalent in lme4 or glmmTMB; read are ~ x and "
            f"{', '.join(_STRUCTURES)} of it"
        )
    bar = call_of("|", operands(values[0])[0], group)
    return call_of(_STRUCTURES[name] or "(", bar)


READERS = {"lme": read_lme}
