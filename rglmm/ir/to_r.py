"""The model IR as the R call that means it: what ``rglmm show --r`` prints.

Every argument is written by its full name and every function with its package, so that the call
does not depend on what is attached. What R takes by default is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rglmm.errors import UnsupportedError
from rglmm.ir.model import FamilySpec, ModelIR, Value
from rglmm.ir.nodes import call
from rglmm.ir.vocabulary import GLMMTMB_FAMILIES
from rglmm.rlang import deparse, parse_expression
from rglmm.rlang.tree import Arg, Call, Constant, Function, Name, Node

Pairs = list[tuple[str, Node | None]]

_CONTROLS = {
    "lmer": ("lme4", "lmerControl"),
    "glmer": ("lme4", "glmerControl"),
    "glmer.nb": ("lme4", "glmerControl"),
    "glmmTMB": ("glmmTMB", "glmmTMBControl"),
    "clm": ("ordinal", "clm.control"),
    "clmm": ("ordinal", "clmm.control"),
    "glm": ("stats", "glm.control"),
    "glm.nb": ("stats", "glm.control"),
}
_MASS_FAMILIES = ("negative.binomial",)


def to_r(ir: ModelIR) -> str:
    """The R call, in one line.

    Raises
    ------
    UnsupportedError
        A model of ``lme`` whose covariance structure no released function that is emulated has.
    """
    return deparse(to_call(ir))


def to_call(ir: ModelIR) -> Call:
    """The R call as a tree; a model of nlme's ``lme`` becomes the call of lme4 that has it."""
    if ir.engine == "nlme":
        return _of_nlme(ir)
    package = ir.engine
    pairs: Pairs = [("formula", ir.formula), ("data", ir.data)]
    pairs += _WRITERS[ir.engine](ir)
    pairs += [("weights", ir.weights), ("offset", ir.offset), ("subset", ir.subset)]
    pairs += _common(ir)
    return _call(package, ir.function, pairs)


def _common(ir: ModelIR) -> Pairs:
    """What every fitting function has: na.action, contrasts, start, control."""
    pairs: Pairs = []
    if ir.na_action is not None:
        pairs.append(("na.action", Name(ir.na_action)))
    if not isinstance(ir.contrasts, Mapping) or ir.contrasts:
        pairs.append(("contrasts", value_node(ir.contrasts)))
    pairs.append(("start", ir.start))
    pairs.append(("control", _control(ir)))
    return pairs


def _control(ir: ModelIR) -> Node | None:
    if not ir.control:
        return ir.control_call if isinstance(ir.control_call, Name) else None
    maker = _CONTROLS.get(ir.function)
    if maker is None:
        return value_node(ir.control)
    return _call(*maker, [(name, value_node(v)) for name, v in ir.control.items()])


def _lme4(ir: ModelIR) -> Pairs:
    pairs: Pairs = []
    if ir.function == "lmer":
        pairs.append(("REML", None if ir.REML else value_node(False)))
    elif ir.function == "glmer":
        pairs.append(("family", family_node(ir.family, ir.engine)))
    if ir.nAGQ != 1:
        pairs.append(("nAGQ", _integer(ir.nAGQ)))
    if ir.verbose:
        pairs.append(("verbose", _integer(ir.verbose)))
    if ir.dev_fun_only:
        pairs.append(("devFunOnly", value_node(True)))
    return pairs + _options(ir)


def _glmmtmb(ir: ModelIR) -> Pairs:
    pairs: Pairs = [("family", family_node(ir.family, ir.engine))]
    pairs.append(("ziformula", ir.formulas.get("zi")))
    pairs.append(("dispformula", ir.formulas.get("disp")))
    if ir.REML:
        pairs.append(("REML", value_node(True)))
    if ir.verbose:
        pairs.append(("verbose", value_node(True)))
    return pairs + _options(ir)


def _ordinal(ir: ModelIR) -> Pairs:
    pairs: Pairs = [("scale", ir.formulas.get("scale")), ("nominal", ir.formulas.get("nominal"))]
    pairs.append(("link", value_node(ir.family.link)))
    if ir.nAGQ != 1:
        pairs.append(("nAGQ", _integer(ir.nAGQ)))
    return pairs + _options(ir)


def _stats(ir: ModelIR) -> Pairs:
    pairs: Pairs = []
    if ir.function == "glm":
        pairs.append(("family", family_node(ir.family, ir.engine)))
    elif ir.function == "glm.nb":
        pairs.append(("link", Name(ir.family.link)))
    return pairs + _options(ir)


def _options(ir: ModelIR) -> Pairs:
    return [(name, value_node(value)) for name, value in ir.options.items()]


_WRITERS = {
    "lme4": _lme4,
    "lmerTest": _lme4,
    "glmmTMB": _glmmtmb,
    "ordinal": _ordinal,
    "stats": _stats,
    "MASS": _stats,
}


def _of_nlme(ir: ModelIR) -> Call:
    """``lmer`` for unstructured terms, ``glmmTMB`` for diagonal ones."""
    structures = {term.structure for term in ir.cond.random}
    if not structures <= {"us", "diag"}:
        shown = ", ".join(sorted(structures - {"us", "diag"}))
        raise UnsupportedError(f"no call of lme4 or glmmTMB 1.1.5 has the structure {shown}")
    kept = replace(ir, control={}, control_call=None, options={})
    if structures == {"us"}:
        return to_call(replace(kept, engine="lme4", function="lmer"))
    if ir.subset is not None:
        data = Call(Name("subset"), (Arg(ir.data), Arg(ir.subset)))
        kept = replace(kept, data=data, subset=None)
    return to_call(replace(kept, engine="glmmTMB", function="glmmTMB"))


def family_node(family: FamilySpec, engine: str) -> Node:
    """``stats::binomial(link = "logit")``."""
    package = "stats"
    if family.name in _MASS_FAMILIES:
        package = "MASS"
    elif family.name in GLMMTMB_FAMILIES and engine == "glmmTMB":
        package = "glmmTMB"
    pairs: Pairs = [(name, value_node(value)) for name, value in family.extra.items()]
    return _call(package, family.name, [*pairs, ("link", value_node(family.link))])


def value_node(value: Value) -> Node:
    """The R expression of a value: ``c(...)`` of a tuple, ``list(...)`` of a mapping."""
    if isinstance(value, (Name, Call, Constant, Function)):
        return value
    if isinstance(value, Mapping):
        args = tuple(Arg(value_node(item), name) for name, item in value.items())
        return Call(Name("list"), args)
    if isinstance(value, tuple):
        return Call(Name("c"), tuple(Arg(value_node(item)) for item in value))
    if value is None:
        return Constant(None, "NULL")
    if isinstance(value, bool):
        return Constant(value, "logical", "TRUE" if value else "FALSE")
    if isinstance(value, str):
        return Constant(value, "character")
    if value < 0:
        return call("-", value_node(-value))
    return Constant(value, "integer") if isinstance(value, int) else Constant(value, "double")


def _integer(value: int) -> Node:
    return parse_expression(str(value))


def _call(package: str, function: str, pairs: Pairs) -> Call:
    args = tuple(Arg(value, name) for name, value in pairs if value is not None)
    return Call(call("::", Name(package), Name(function)), args)
