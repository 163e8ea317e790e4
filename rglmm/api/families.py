"""Families as R writes them: ``binomial``, ``binomial(link="logit")``, ``"binomial"``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rglmm.errors import RError
from rglmm.ir import DEFAULT_LINKS, FAMILIES, LINKS, FamilySpec


def make_family(name: str, link: str | None = None) -> FamilySpec:
    """A family with its default or the given link.

    Raises
    ------
    RError
        R's words for a link that the family does not have.
    """
    available = FAMILIES[name]
    chosen = DEFAULT_LINKS[name] if link is None else link
    if chosen in available or chosen in LINKS:
        return FamilySpec(name, chosen)
    quoted = ", ".join(f"‘{k}’" for k in available)
    raise RError(
        f'link "{chosen}" not available for {name} family; available links are {quoted}', name
    )


def gaussian(link: str = "identity") -> FamilySpec:
    """The normal distribution."""
    return make_family("gaussian", link)


def binomial(link: str = "logit") -> FamilySpec:
    """Binomial responses: 0/1, proportions with weights, ``cbind(successes, failures)``."""
    return make_family("binomial", link)


def poisson(link: str = "log") -> FamilySpec:
    """Counts."""
    return make_family("poisson", link)


_BY_FUNCTION: tuple[tuple[Callable[..., FamilySpec], str], ...] = (
    (gaussian, "gaussian"),
    (binomial, "binomial"),
    (poisson, "poisson"),
)


def family_argument(family: Any) -> FamilySpec | str:
    """The family that a ``family=`` argument means: a name, a function or its result.

    Raises
    ------
    RError
        ``'family' not recognized``.
    """
    if isinstance(family, (str, FamilySpec)):
        return family
    for function, name in _BY_FUNCTION:
        if family is function:
            return make_family(name)
    raise RError("'family' not recognized", "glmer")
