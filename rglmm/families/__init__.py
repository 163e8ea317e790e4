"""Response distributions. A family is a file here and an entry in `FAMILIES`."""

from rglmm.errors import UnsupportedError
from rglmm.families.base import Family, Kernel, Link, Response
from rglmm.families.binomial import BINOMIAL
from rglmm.families.gaussian import GAUSSIAN_IDENTITY
from rglmm.families.poisson import POISSON_LOG

FAMILIES: dict[tuple[str, str], Family] = {
    (f.name, f.link.name): f for f in (GAUSSIAN_IDENTITY, *BINOMIAL, POISSON_LOG)
}


def family(name: str, link: str) -> Family:
    """The family of R's name with R's link.

    Raises
    ------
    UnsupportedError
        It is not available here.
    """
    if (name, link) not in FAMILIES:
        known = ", ".join(f"{n}({k})" for n, k in FAMILIES)
        raise UnsupportedError(f"family {name}({link}) is not available yet; there are {known}")
    return FAMILIES[name, link]


__all__ = ["FAMILIES", "Family", "Kernel", "Link", "Response", "family"]
