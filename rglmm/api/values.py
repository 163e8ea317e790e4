"""Datasets and formulas as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from rglmm import datasets
from rglmm.api.model import Model
from rglmm.errors import UnsupportedError
from rglmm.rbase.predicates import class_names
from rglmm.rbase.show import text
from rglmm.rlang import deparse, parse_formula
from rglmm.rlang.tree import Node


def data(name: str) -> pd.DataFrame:
    """A dataset as R has it: types, factor levels in order, row names.

    Parameters
    ----------
    name : str
        ``"cbpp"``, or ``"nlme::Oats"`` where two packages have the name.

    Returns
    -------
    DataFrame
        A copy of its own; ``attrs["name"]`` is what R prints behind ``Data:``.
    """
    frame = datasets.load(name)
    frame.attrs["name"] = name.rpartition("::")[2]
    return frame


@dataclass(frozen=True)
class Formula:
    """A formula as a value, with the values of names that are no columns of the data."""

    node: Node
    env: Mapping[str, Any] = field(default_factory=dict, compare=False)

    def __str__(self) -> str:
        return deparse(self.node)


def formula(text: str | Formula | Model, env: Mapping[str, Any] | None = None) -> Formula:
    """R's formula from its text, or that of a fit; nothing in it is evaluated."""
    if isinstance(text, Formula):
        return text
    if isinstance(text, Model):
        return Formula(text.fit.ir.formula)
    if not isinstance(text, str):
        kind = type(text).__name__
        raise UnsupportedError(f"formula() of a value of type {kind} is not supported yet")
    return Formula(parse_formula(text), dict(env or {}))


@class_names.register
def _(x: Formula) -> list[str]:
    return ["formula"]


@text.register
def _(x: Formula) -> str:
    return deparse(x.node)
