"""Calls of ``glmmTMB`` as model IR."""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.errors import UnsupportedError, warning
from rglmm.ir import ModelIR, linear_predictors
from rglmm.ir.nodes import call as call_of
from rglmm.ir.nodes import names_in
from rglmm.ir.update import update_formula
from rglmm.readers.arguments import (
    Arguments,
    contrasts_argument,
    flag,
    formula_node,
    read_arguments,
)
from rglmm.readers.family import family_of_glmmtmb
from rglmm.readers.formulas import warn_of_bare_bar
from rglmm.readers.settings import control_arguments, kept_options, na_action
from rglmm.rlang import deparse
from rglmm.rlang.tree import Call, Constant, Name, Node, call_name, operands

__all__ = ["ENGINE", "READERS", "read_glmmtmb"]

ENGINE = "glmmTMB"
_OPTIONS = ("se", "map", "sparseX")


def read_glmmtmb(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``glmmTMB(...)``: up to three linear predictors.

    ``"zi"`` stands in the IR unless ``ziformula`` is ``~0``, ``"disp"`` always.

    Raises
    ------
    RError
        R's words for arguments that it refuses.
    UnsupportedError
        ``doFit = FALSE``, arguments that are known only when the script runs.
    """
    arguments = read_arguments(call, ENGINE)
    get = arguments.get
    if not flag(get("doFit"), True, "doFit"):
        raise UnsupportedError("glmmTMB(..., doFit = FALSE) makes no model: leave it out")
    formula = formula_node(get("formula"), "glmmTMB", env)
    if len(operands(formula)) < 2:
        raise UnsupportedError(f"the formula {deparse(formula)} has no response: write y ~ ...")
    warn_of_bare_bar(formula)
    formulas = {"zi": _part(arguments, "ziformula", "0", formula, env)}
    formulas["disp"] = _part(arguments, "dispformula", "1", formula, env)
    if _is_zero(formulas["zi"]):
        del formulas["zi"]
    return ModelIR(
        engine=ENGINE,
        function="glmmTMB",
        formula=formula,
        formulas=formulas,
        predictors=linear_predictors(ENGINE, formula, formulas),
        family=family_of_glmmtmb(get("family"), deparse(call), env),
        data=get("data"),
        weights=get("weights"),
        offset=get("offset"),
        na_action=na_action(arguments),
        contrasts=contrasts_argument(get("contrasts"), env),
        REML=flag(get("REML"), False, "REML"),
        control=control_arguments(get("control"), "glmmTMBControl", ENGINE),
        control_call=get("control"),
        start=get("start"),
        verbose=int(flag(get("verbose"), False, "verbose")),
        options=kept_options(arguments, _OPTIONS),
        call=arguments.matched_call(formula=formula),
    )


def _part(
    arguments: Arguments, name: str, default: str, formula: Node, env: Mapping[str, Node] | None
) -> Node:
    """``ziformula`` or ``dispformula``; ``.`` in it stands for the right side of the formula."""
    node = arguments.get(name)
    if node is None:
        return call_of("~", Constant(float(default), "double", default))
    found = formula_node(node, "glmmTMB", env)
    sides = operands(found)
    if len(sides) > 1:
        warning("discarding LHS of second argument", "glmmTMB")
        found = call_of("~", sides[-1])
    if "." not in names_in(found):
        return found
    right = operands(formula)[-1]
    if operands(found) == (Name("."),):
        return call_of("~", right)
    return update_formula(call_of("~", right), found)


def _is_zero(formula: Node) -> bool:
    """Whether a formula is ``~0`` or ``~ -1``, which has no columns at all."""
    right = operands(formula)[-1]
    if call_name(right) == "-" and len(operands(right)) == 1:
        return deparse(right) == "-1"
    return isinstance(right, Constant) and right.value == 0


READERS = {"glmmTMB": read_glmmtmb}
