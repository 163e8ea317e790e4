"""Calls of lme4's ``lmer``, ``glmer`` and ``glmer.nb`` as model IR."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rglmm.errors import RError, warning
from rglmm.ir import FamilySpec, ModelIR, linear_predictor, lme4_formula
from rglmm.ir.model import Value
from rglmm.ir.nodes import call as call_of
from rglmm.readers.arguments import (
    Arguments,
    contrasts_argument,
    flag,
    formals,
    formula_node,
    read_arguments,
    whole_number,
)
from rglmm.readers.family import family_spec
from rglmm.readers.formulas import refuse_structures, warn_of_bare_bar
from rglmm.readers.settings import control_arguments, kept_options, na_action, refuse
from rglmm.rlang import deparse, match_arguments, parse_expression
from rglmm.rlang.tree import Arg, Call, Name, Node, operands

__all__ = ["ENGINE", "READERS", "model_ir", "read_glmer", "read_glmer_nb", "read_lmer"]

ENGINE = "lme4"
_REFUSED = {
    "mustart": "is not supported: leave it out, the solver finds its own start",
    "etastart": "is not supported: leave it out, the solver finds its own start",
}
_CONTROL = {"lmer": "lmerControl", "glmer": "glmerControl", "glmer.nb": "glmerControl"}
_SHORTCUT = (
    "calling glmer() with family=gaussian (identity link) as a shortcut to lmer() is deprecated; "
    "please call lmer() directly"
)


def read_lmer(call: Call, env: Mapping[str, Node] | None = None, engine: str = ENGINE) -> ModelIR:
    """The model of a call ``lmer(...)``.

    Parameters
    ----------
    call : Call
    env : mapping of str to Node, optional
        Formulas and families that the script keeps under names.
    engine : {"lme4", "lmerTest"}

    Raises
    ------
    RError
        R's words for arguments that it refuses.
    UnsupportedError
        Arguments that are known only when the script runs.
    """
    arguments = read_arguments(call, engine)
    ir = _model("lmer", arguments, FamilySpec("gaussian", "identity"), env)
    return ir if engine == ENGINE else replace(ir, engine=engine)


def read_glmer(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``glmer(...)``; with the gaussian identity family it is ``lmer``'s."""
    arguments = read_arguments(call, ENGINE)
    refuse(arguments, _REFUSED)
    written = arguments.get("family")
    if isinstance(written, Name) and env is not None and written.name in env:
        written = env[written.name]
    family = family_spec(written, deparse(call))
    ir = _checked_glmer(_model("glmer", arguments, family, env), deparse(call))
    if ir.function == "lmer" and (unused := arguments.values.get("nAGQ")) is not None:
        raise RError(f"unused argument (nAGQ = {deparse(unused)})", "lme4::lmer")
    return ir


def read_glmer_nb(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``glmer.nb(...)``: its dots are ``glmer``'s arguments.

    The family is ``negative.binomial`` with the log link, its theta estimated.
    """
    own = match_arguments(call, formals("glmer.nb", ENGINE))
    inner = Call(call.function, own.dots)
    matched = match_arguments(inner, formals("glmer", ENGINE))
    arguments = Arguments(inner, matched)
    refuse(arguments, {**_REFUSED, "family": "is not read: the family is negative binomial"})
    options = kept_options(Arguments(call, own), ("interval", "tol", "nb.control", "initCtrl"))
    ir = _model("glmer.nb", arguments, FamilySpec("negative.binomial", "log"), env)
    settings = tuple(Arg(value, name) for name, value in own.items())
    whole = None if ir.call is None else Call(ir.call.function, (*ir.call.args, *settings))
    verbose = int(flag(own.get("verbose"), False, "verbose"))
    return replace(ir, options=options, call=whole, verbose=verbose)


def model_ir(
    function: str,
    formula: Node,
    *,
    family: FamilySpec | Node | str | None = None,
    REML: bool = True,
    nAGQ: int = 1,
    data: Node | None = None,
    weights: Node | None = None,
    offset: Node | None = None,
    subset: Node | None = None,
    na_action: str | None = None,
    contrasts: Mapping[str, Value] | Node | str | None = None,
    control: Mapping[str, Value] | None = None,
    control_call: Node | None = None,
    start: Node | None = None,
    verbose: int = 0,
    dev_fun_only: bool = False,
    call: Call | None = None,
) -> ModelIR:
    """The model of one of lme4's functions with its arguments as values; expressions as nodes.

    Parameters
    ----------
    function : {"lmer", "glmer", "glmer.nb"}
    formula : Node
        A call of ``~``.
    contrasts : mapping, Node or str, optional
        Contrasts by variable, a name of such a mapping, or ``"list(f = contr.sum)"`` as R text.

    Raises
    ------
    RError
        R's words for families, links and formulas that it refuses.
    """
    if isinstance(contrasts, str):
        contrasts = contrasts_argument(parse_expression(contrasts))
    kept = lme4_formula(formula)
    warn_of_bare_bar(formula)
    refuse_structures(formula)
    if len(operands(kept)) < 2:
        raise RError(
            "!checkLHS || length(as.formula(formula, env = denv)) == 3 is not TRUE",
            "checkFormulaData(formula, data, checkLHS = TRUE)",
        )
    ir = ModelIR(
        engine=ENGINE,
        function=function,
        formula=kept,
        predictors={"cond": linear_predictor(kept)},
        family=family_spec(family, function),
        data=data,
        weights=weights,
        offset=offset,
        subset=subset,
        na_action=na_action,
        contrasts=contrasts if isinstance(contrasts, Node) else dict(contrasts or {}),
        REML=REML,
        nAGQ=nAGQ,
        control=dict(control or {}),
        control_call=control_call,
        start=start,
        verbose=verbose,
        dev_fun_only=dev_fun_only,
        call=call,
    )
    return _checked_glmer(ir, function) if function == "glmer" and call is None else ir


def _model(
    function: str, arguments: Arguments, family: FamilySpec, env: Mapping[str, Node] | None
) -> ModelIR:
    get = arguments.get
    formula = formula_node(get("formula"), function, env)
    return model_ir(
        function,
        formula,
        family=family,
        REML=flag(get("REML"), True, "REML"),
        nAGQ=whole_number(get("nAGQ"), 1, "nAGQ"),
        data=get("data"),
        weights=get("weights"),
        offset=get("offset"),
        subset=get("subset"),
        na_action=na_action(arguments),
        contrasts=contrasts_argument(get("contrasts"), env),
        control=control_arguments(get("control"), _CONTROL[function], ENGINE),
        control_call=get("control"),
        start=get("start"),
        verbose=whole_number(get("verbose"), 0, "verbose"),
        dev_fun_only=flag(get("devFunOnly"), False, "devFunOnly"),
        call=arguments.matched_call(formula=lme4_formula(formula)),
    )


def _checked_glmer(ir: ModelIR, where: str) -> ModelIR:
    """What ``glmer`` itself decides by the family: no quasi families; gaussian goes to ``lmer``."""
    if ir.family.name.startswith("quasi"):
        raise RError('"quasi" families cannot be used in glmer', "lme4::glFormula")
    if not ir.is_linear:
        return ir
    warning(_SHORTCUT, where)
    changes: dict[str, Any] = {"function": "lmer", "REML": True, "nAGQ": 1}
    if ir.call is not None:
        kept = tuple(a for a in ir.call.args if a.name not in ("family", "nAGQ"))
        changes["call"] = Call(call_of("::", Name(ENGINE), Name("lmer")), kept)
    return replace(ir, **changes)


READERS = {"lmer": read_lmer, "glmer": read_glmer, "glmer.nb": read_glmer_nb}
