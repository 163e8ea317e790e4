"""The family argument: ``binomial``, ``"binomial"``, ``binomial(link = "probit")``, ..."""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.errors import RError, UnsupportedError
from rglmm.ir import (
    DEFAULT_LINKS,
    FAMILIES,
    GLMMTMB_FAMILIES,
    GLMMTMB_NAMES,
    LINKS,
    FamilySpec,
)
from rglmm.ir.model import Value
from rglmm.readers.arguments import called, literal
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Call, Constant, Name, Node, call_name, operands

__all__ = ["family_of_glmmtmb", "family_spec"]

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


def family_of_glmmtmb(
    node: Node | None, function: str, env: Mapping[str, Node] | None = None
) -> FamilySpec:
    """The family of a call of ``glmmTMB``: stats' families, its own, and plain lists.

    Raises
    ------
    RError
        R's words for unknown families and links; quasi families.
    """
    if isinstance(node, Name) and env is not None and node.name in env:
        node = env[node.name]
    name = _name_of_glmmtmb(node)
    if call_name(node) == "list":
        spec = _listed(node, function)
    elif name not in GLMMTMB_FAMILIES:
        if name in ("beta", "t") and not isinstance(node, Constant):
            missing = "a" if name == "beta" else "x"
            raise RError(f'argument "{missing}" is missing, with no default', f"{name}()")
        spec = family_spec(node, function)
    elif isinstance(node, Call) and call_name(node) not in ("::", ":::"):
        matched = match_arguments(node, ("link",))
        links = (*GLMMTMB_FAMILIES[name], *LINKS)
        spec = FamilySpec(name, _own_link(matched.get("link"), links, node))
    else:
        spec = FamilySpec(name, GLMMTMB_FAMILIES[name][0])
    if spec.name.startswith("quasi"):
        raise RError('"quasi" families cannot be used in glmmTMB', function)
    return spec


def _name_of_glmmtmb(node: Node | None) -> str:
    """The name of the function that makes the family; the text ``"beta"`` is ``beta_family``."""
    if isinstance(node, Constant) and isinstance(node.value, str):
        makers = {text: maker for maker, text in GLMMTMB_NAMES.items() if maker != "ziGamma"}
        return makers.get(node.value, node.value)
    if isinstance(node, Name):
        return node.name
    if call_name(node) in ("::", ":::") and isinstance(node, Call):
        return _name_of_glmmtmb(operands(node)[1])
    return called(node) if isinstance(node, Call) else ""


def _own_link(node: Node | None, links: tuple[str, ...], call: Call) -> str:
    if node is None:
        return links[0]
    text = node.name if isinstance(node, Name) else literal(node)
    if not isinstance(text, str) or text not in links:
        raise RError(f"‘{text}’ link not recognised", deparse(call))
    return text


def _listed(node: Node | None, function: str) -> FamilySpec:
    """``list(family = "beta", link = "logit")``."""
    values = literal(node)
    if not isinstance(values, Mapping) or not {"family", "link"} <= set(values):
        raise RError("'family' must contain at least 'family' and 'link' components", function)
    name, link = values["family"], values["link"]
    if not isinstance(name, str) or not isinstance(link, str):
        raise UnsupportedError("a family given as list needs its family and link as text")
    name = _name_of_glmmtmb(Constant(name, "character"))
    if name not in FAMILIES and name not in GLMMTMB_FAMILIES:
        raise RError(f"object '{name}' of mode 'function' was not found", function)
    return FamilySpec(name, link)
