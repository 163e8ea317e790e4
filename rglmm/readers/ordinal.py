"""Calls of ordinal's ``clmm`` and ``clm`` as model IR."""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.errors import RError, UnsupportedError
from rglmm.ir import (
    CUMULATIVE_LINKS,
    THRESHOLDS,
    FamilySpec,
    ModelIR,
    RandomTerm,
    linear_predictors,
)
from rglmm.ir.model import Value
from rglmm.ir.nodes import names_in
from rglmm.readers.arguments import (
    Arguments,
    called,
    contrasts_argument,
    flag,
    formals,
    formula_node,
    literal,
    named_list,
    present,
    read_arguments,
    whole_number,
)
from rglmm.readers.formulas import warn_of_bare_bar
from rglmm.readers.settings import choice, kept_options, na_action
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Call, Node, call_name, is_call, operands

__all__ = ["ENGINE", "READERS", "read_clm", "read_clmm"]

ENGINE = "ordinal"
_CLM_LINKS = (*CUMULATIVE_LINKS, "Aranda-Ordaz", "log-gamma")


def read_clmm(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``clmm(...)``.

    Raises
    ------
    RError
        R's words for arguments that it refuses; no random term; ``||``.
    UnsupportedError
        ``doFit = FALSE``, arguments that are known only when the script runs.
    """
    arguments = read_arguments(call, ENGINE)
    formula = formula_node(arguments.get("formula"), "clmm", env)
    warn_of_bare_bar(formula)
    if "||" in names_in(formula):
        raise RError("invalid 'x' type in 'x || y'", "FUN(X[[i]], ...)")
    links = choice(arguments.get("link"), CUMULATIVE_LINKS)
    ir = _model("clmm", arguments, formula, {}, links, env)
    if not ir.cond.random:
        raise RError("No random effects terms specified in formula", "clmm")
    if ir.nAGQ not in (0, 1) and sum(_columns(term) for term in ir.cond.random) > 1:
        raise RError(
            "Quadrature methods are not available with more than one random effects term", "clmm"
        )
    return ir


def _columns(term: RandomTerm) -> int:
    return int(term.lhs.intercept) + len(term.lhs.labels)


def read_clm(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``clm(...)``, with ``"scale"`` and ``"nominal"`` where they are given."""
    arguments = read_arguments(call, ENGINE)
    formula = formula_node(arguments.get("formula"), "clm", env)
    if {"|", "||"} & names_in(formula):
        raise UnsupportedError(f"clm has no random terms: call clmm for {deparse(formula)}")
    formulas: dict[str, Node] = {}
    for name in ("scale", "nominal"):
        node = arguments.get(name)
        if node is not None:
            formulas[name] = formula_node(node, "clm", env)
            if len(operands(formulas[name])) > 1:
                raise RError(f"response not allowed in '{name}'", "clm")
    return _model(
        "clm", arguments, formula, formulas, choice(arguments.get("link"), _CLM_LINKS), env
    )


def _model(
    function: str,
    arguments: Arguments,
    formula: Node,
    formulas: dict[str, Node],
    link: str,
    env: Mapping[str, Node] | None,
) -> ModelIR:
    get = arguments.get
    if not flag(get("doFit"), True, "doFit"):
        raise UnsupportedError(f"{function}(..., doFit = FALSE) makes no model: leave it out")
    if len(operands(formula)) < 2:
        raise RError("response needs to be a factor", function)
    options = kept_options(arguments, ("Hess", "model"))
    options["threshold"] = choice(get("threshold"), THRESHOLDS)
    return ModelIR(
        engine=ENGINE,
        function=function,
        formula=formula,
        formulas=formulas,
        predictors=linear_predictors(ENGINE, formula, formulas),
        family=FamilySpec("cumulative", link),
        data=get("data"),
        weights=get("weights"),
        subset=get("subset"),
        na_action=na_action(arguments),
        contrasts=contrasts_argument(get("contrasts"), env),
        REML=False,
        nAGQ=whole_number(get("nAGQ"), 1, "nAGQ"),
        control=_control(arguments, function),
        control_call=get("control"),
        start=get("start"),
        options=options,
        call=arguments.matched_call(formula=formula),
    )


def _control(arguments: Arguments, function: str) -> dict[str, Value]:
    """``control = list(...)`` or ``clmm.control(...)``, and what stands in the dots."""
    node = arguments.get("control")
    values: dict[str, Value] = {}
    if is_call(node, "list"):
        values = named_list(node, "control")
    elif isinstance(node, Call) and called(node) == f"{function}.control":
        matched = match_arguments(node, formals(f"{function}.control", ENGINE))
        values = {name: literal(present(value)) for name, value in matched.items()}
    elif isinstance(node, Call) and call_name(node) is not None:
        raise UnsupportedError(f"control = {deparse(node)} must be a list")
    known = formals(f"{function}.control", ENGINE).names
    for arg in arguments.dots:
        if arg.name not in known:
            shown = arg.name or (deparse(arg.value) if arg.value else "")
            raise UnsupportedError(f"{function}() has no argument {shown}: leave it out")
        values[str(arg.name)] = literal(present(arg.value))
    return values


READERS = {"clmm": read_clmm, "clm": read_clm}
