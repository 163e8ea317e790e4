"""The family argument: ``binomial``, ``"binomial"``, ``binomial(link = "probit")``, ..."""

from __future__ import annotations

from rglmm.errors import RError, UnsupportedError
from rglmm.ir import DEFAULT_LINKS, FAMILIES, LINKS, FamilySpec
from rglmm.ir.model import Value
from rglmm.readers.arguments import called, literal
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Call, Constant, Name, Node, call_name, operands

__all__ = ["family_spec"]

_FORMALS = {
    "quasi": ("link", "variance"),
    "negative.binomial": ("theta", "link"),
    "inverse.gaussian": ("link",),
}


def family_spec(family: Node | FamilySpec | str | None, function: str) -> FamilySpec:
    """The family and link that a ``family`` argument means; gaussian where there is none.

    Raises
    ------
    RError
        R's words for unknown families and links.
    UnsupportedError
        A family that is known only when the script runs.
    """
    if family is None:
        return FamilySpec("gaussian", "identity")
    if isinstance(family, FamilySpec):
        return family
    if isinstance(family, Constant) and isinstance(family.value, str):
        family = family.value
    if isinstance(family, str):
        return _by_default(family, f"object '{family}' of mode 'function' was not found", function)
    if isinstance(family, Name):
        return _by_default(family.name, f"object '{family.name}' not found", function)
    if isinstance(family, Call):
        if call_name(family) in ("::", ":::"):
            return family_spec(operands(family)[1], function)
        return _called(family)
    raise RError("'family' not recognized", function)


def _by_default(name: str, refusal: str, function: str) -> FamilySpec:
    if name not in FAMILIES or name == "negative.binomial":
        raise RError(refusal, function)
    return FamilySpec(name, DEFAULT_LINKS[name])


def _called(call: Call) -> FamilySpec:
    name = called(call)
    if name not in FAMILIES:
        raise UnsupportedError(f"the family {deparse(call)} is not known to rglmm")
    arguments = match_arguments(call, _FORMALS.get(name, ("link",)))
    link = _link(name, arguments.pop("link", None), call)
    extra: dict[str, Value] = {key: literal(value) for key, value in arguments.items()}
    return FamilySpec(name, link, extra)


def _link(family: str, node: Node | None, call: Call) -> str:
    """The link by name, string or ``make.link("...")``; any link that R can make may be named."""
    if node is None:
        return DEFAULT_LINKS[family]
    if call_name(node) == "make.link":
        node = operands(node)[0]
    if isinstance(node, Name):
        if node.name in FAMILIES[family]:
            return node.name
        if node.name not in LINKS:
            raise RError(f"object '{node.name}' not found", deparse(call))
    elif isinstance(node, Constant) and isinstance(node.value, str):
        if node.value in LINKS:
            return node.value
        raise RError(f"‘{node.value}’ link not recognised", "make.link(link)")
    available = ", ".join(f"‘{link}’" for link in FAMILIES[family])
    text = f'link "{deparse(node)}" not available for {family} family; available links are '
    raise RError(text + available, deparse(call))
