"""Calls of ``lm`` and ``glm`` as model IR: one linear predictor without random terms."""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.errors import UnsupportedError
from rglmm.ir import FamilySpec, ModelIR, linear_predictors
from rglmm.ir.model import Value
from rglmm.ir.nodes import names_in
from rglmm.readers.arguments import (
    Arguments,
    called,
    contrasts_argument,
    formals,
    formula_node,
    literal,
    named_list,
    present,
    read_arguments,
)
from rglmm.readers.family import family_spec
from rglmm.readers.settings import kept_options, na_action, refuse
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Call, Name, Node, is_call

__all__ = ["ENGINE", "READERS", "glm_control", "linear_model", "read_glm", "read_lm"]

ENGINE = "stats"
OPTIONS = ("method", "model", "x", "y", "qr", "singular.ok")
_START = "is not supported: leave it out, the fit needs no start"
REFUSED = {"etastart": _START, "mustart": _START}


def read_lm(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``lm(...)``.

    Raises
    ------
    UnsupportedError
        A bar in the formula; arguments that ``lm`` itself would only disregard.
    """
    arguments = read_arguments(call, ENGINE)
    if arguments.dots:
        shown = ", ".join(str(arg.name) for arg in arguments.dots)
        raise UnsupportedError(f"lm() has no argument {shown}: leave it out")
    return linear_model(ENGINE, "lm", arguments, FamilySpec("gaussian", "identity"), env)


def read_glm(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``glm(...)``; quasi families are families here."""
    arguments = read_arguments(call, ENGINE)
    refuse(arguments, REFUSED)
    written = arguments.get("family")
    if isinstance(written, Name) and env is not None and written.name in env:
        written = env[written.name]
    family = family_spec(written, deparse(call))
    control = glm_control(arguments)
    return linear_model(ENGINE, "glm", arguments, family, env, control)


def linear_model(
    engine: str,
    function: str,
    arguments: Arguments,
    family: FamilySpec,
    env: Mapping[str, Node] | None,
    control: Mapping[str, Value] | None = None,
) -> ModelIR:
    """The IR of a model without random terms.

    Raises
    ------
    UnsupportedError
        A bar, which R's ``lm`` takes for the operator "or"; a method of fitting of the user.
    """
    get = arguments.get
    formula = formula_node(get("formula"), function, env)
    if {"|", "||"} & names_in(formula):
        raise UnsupportedError(
            f'{function} has no random terms: in {deparse(formula)} | means "or" to it'
        )
    options = kept_options(arguments, OPTIONS)
    if options.get("method", "qr") not in ("qr", "glm.fit"):
        raise UnsupportedError(f"{function}(..., method = {get('method')}) is not supported")
    return ModelIR(
        engine=engine,
        function=function,
        formula=formula,
        predictors=linear_predictors(engine, formula, {}),
        family=family,
        data=get("data"),
        weights=get("weights"),
        offset=get("offset"),
        subset=get("subset"),
        na_action=na_action(arguments),
        contrasts=contrasts_argument(get("contrasts"), env),
        REML=False,
        control=dict(control or {}),
        control_call=get("control"),
        start=get("start"),
        options=options,
        call=arguments.matched_call(formula=formula),
    )


def glm_control(arguments: Arguments) -> dict[str, Value]:
    """``control = glm.control(...)`` or a list, and what stands in the dots, by name.

    Raises
    ------
    RError
        ``unused argument``.
    """
    node = arguments.get("control")
    signature = formals("glm.control", ENGINE)
    values: dict[str, Value] = {}
    if is_call(node, "list"):
        values = named_list(node, "control")
    elif isinstance(node, Call) and called(node) == "glm.control":
        matched = match_arguments(node, signature)
        values = {name: literal(present(value)) for name, value in matched.items()}
    elif isinstance(node, Call):
        raise UnsupportedError(f"control = {deparse(node)} must be glm.control(...)")
    given = match_arguments(Call(Name("glm.control"), arguments.dots), signature)
    return {**values, **{name: literal(present(value)) for name, value in given.items()}}


READERS = {"lm": read_lm, "glm": read_glm}
