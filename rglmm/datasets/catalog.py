"""Which data sets are shipped: names, packages, schemas. Standard library, nothing read early."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from rglmm.errors import RglmmError, UnsupportedError

__all__ = ["DATA", "exports", "find", "packages", "schema", "topic"]

DATA = Path(__file__).parent / "data"


@cache
def packages() -> tuple[str, ...]:
    """R packages of which data sets are shipped."""
    return tuple(sorted(entry.name for entry in DATA.iterdir() if entry.is_dir()))


@cache
def exports(package: str) -> tuple[str, ...]:
    """Names of the data sets shipped for an R package; empty for a package without any."""
    if package not in packages():
        return ()
    return tuple(sorted(path.stem for path in (DATA / package).glob("*.json")))


def find(name: str, package: str | None = None) -> tuple[str, str]:
    """Resolve ``"cbpp"`` or ``"nlme::Oats"`` to ``(package, name)``.

    Raises
    ------
    UnsupportedError
        The data set is not shipped.
    RglmmError
        Two packages have a data set of this name and none was named.
    """
    if "::" in name:
        package, name = (part.strip() for part in name.split("::", 1))
    holders = [package] if package else list(packages())
    found = [holder for holder in holders if name in exports(holder)]
    if not found:
        where = f"of package '{package}' " if package else ""
        raise UnsupportedError(
            f"data set '{name}' {where}is not shipped: export it from R and read the file"
        )
    if len(found) > 1:
        choices = " or ".join(f"'{holder}::{name}'" for holder in found)
        raise RglmmError(f"several packages have a data set '{name}': write {choices}")
    return found[0], name


@cache
def schema(name: str, package: str | None = None) -> dict[str, Any]:
    """Types, factor levels in order, row names and R classes of a data set (do not modify it)."""
    holder, name = find(name, package)
    return json.loads((DATA / holder / f"{name}.json").read_text(encoding="utf-8"))


@cache
def topic(name: str, package: str) -> tuple[str, ...]:
    """Names of the data sets that R's ``data(name, package = package)`` creates."""
    members = tuple(other for other in exports(package) if schema(other, package)["topic"] == name)
    return members or find(name, package)[1:]
