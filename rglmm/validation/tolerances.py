"""The classes of ``golden/tolerances.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

__all__ = ["ObjectiveAt", "Optimum", "TextRules", "Tolerances", "load_tolerances"]


@dataclass(frozen=True)
class ObjectiveAt:
    """Relative tolerance of our objective at R's parameters."""

    rtol_lmm: float
    rtol_glmm: float
    rtol_glmm_loose: float


@dataclass(frozen=True)
class Optimum:
    """How close two optima are: absolute in the deviance, in SEs for beta, in SDs for the modes."""

    name: str
    deviance: float
    beta_se: float
    se_rtol: float
    theta_rtol: float
    theta_atol: float
    mode_sd: float
    objective_worse: float | None = None
    objective_worse_relative: float = 0.0


@dataclass(frozen=True)
class TextRules:
    """Fractions for printed numbers, and patterns of lines about R's optimizer."""

    edge: float
    rtol_tight: float
    rtol_default: float
    excluded: tuple[re.Pattern[str], ...]

    def keeps(self, line: str) -> bool:
        """Whether the line is about the model, not about R's optimizer."""
        return not any(pattern.search(line) for pattern in self.excluded)


@dataclass(frozen=True)
class Tolerances:
    """All classes."""

    objective_at: ObjectiveAt
    tight: Optimum
    default: Optimum
    text: TextRules


def load_tolerances(path: Path) -> Tolerances:
    """Read the classes from `path`; a class or number that is missing there is an error."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    numbers = {
        name: {key: value for key, value in table[name].items() if key != "reason"}
        for name in ("objective_at", "optimum_tight", "optimum_default", "text")
    }
    return Tolerances(
        objective_at=ObjectiveAt(**numbers["objective_at"]),
        tight=Optimum("optimum_tight", **numbers["optimum_tight"]),
        default=Optimum("optimum_default", **numbers["optimum_default"]),
        text=TextRules(
            numbers["text"]["edge"],
            numbers["text"]["digits_rtol_tight"],
            numbers["text"]["digits_rtol_default"],
            tuple(re.compile(entry["pattern"]) for entry in table["excluded_line"]),
        ),
    )
