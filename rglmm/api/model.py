"""The one public class: a fitted model with its everyday methods."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from rglmm.fit import MixedFit
from rglmm.inference.summary import coefficients, summary
from rglmm.printing import print_fit
from rglmm.rbase.predicates import class_names
from rglmm.rbase.show import text


class Model:
    """A fitted mixed model, as ``lmer()`` and ``glmer()`` return it.

    ``str(model)`` is what R prints. The record with every number is :attr:`fit`; functions with R's
    names (``fixef``, ``VarCorr``, ``predict``, ...) take a model as their first argument. The data,
    the values of other names and weights, offset and subset given by position stay with the model,
    for ``update``.
    """

    __slots__ = ("data", "env", "fit", "values")

    def __init__(
        self,
        fit: MixedFit,
        data: Any = None,
        env: Mapping[str, Any] | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> None:
        self.fit = fit
        self.data = data
        self.env = env
        self.values = dict(values or {})

    def __str__(self) -> str:
        return print_fit(summary(self.fit))

    def __repr__(self) -> str:
        return f"<{self.fit.ir.function} {self.fit.ir.formula_text}>"

    def _repr_html_(self) -> str:
        frame: pd.DataFrame = coefficients(self.fit)
        return f"<pre>{escape(str(self))}</pre>{frame.to_html()}"

    @property
    def converged(self) -> bool:
        """Whether the optimum was found; ``fit.convergence`` says more."""
        return self.fit.convergence.converged


@class_names.register
def _(x: Model) -> list[str]:
    return ["lmerMod" if x.fit.is_lmm else "glmerMod"]


@text.register
def _(x: Model) -> str:
    return str(x)
