"""Functions that base R has too: one name, many kinds of argument."""

from __future__ import annotations

import sys
from functools import singledispatch
from typing import Any

from rglmm import rbase
from rglmm.api.accessors import model_summary
from rglmm.api.model import Model
from rglmm.fit import MixedFit
from rglmm.rbase.show import text as text_of


@singledispatch
def summary(object: Any, **options: Any) -> Any:
    """``summary()`` of a model, or of anything that base R summarises."""
    return rbase.summary(object, **options)


@summary.register
def _(object: Model) -> Any:
    return model_summary(object)


@summary.register
def _(object: MixedFit) -> Any:
    return model_summary(Model(object))


def text(x: Any) -> str:
    """What R prints for `x` at top level, without the last newline."""
    return text_of(x)


def show(x: Any) -> None:
    """Print `x` to standard output as R's auto-print does."""
    sys.stdout.write(text_of(x) + "\n")
