"""Contrasts as people give them: the argument, ``C(f, sum)``, an attribute of the column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.frame.contrasts import (
    CONTRASTS,
    Contrast,
    ContrastMatrix,
    as_contrast,
    completed,
    contrast_of_levels,
)
from rglmm.frame.vectors import as_double
from rglmm.rbase.session import session
from rglmm.rbase.values import Vec
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, operands

__all__ = [
    "ContrastState",
    "attached_contrast",
    "contrast_argument",
    "contrast_arguments",
    "factor_with_contrast",
]

# The functions whose short names C(f, sum) takes.
_SHORT = ("treatment", "sum", "helmert", "poly", "SAS")


@dataclass(frozen=True)
class ContrastState:
    """The contrasts that a variable of a model frame carries."""

    contrast: Contrast


class _Evaluates(Protocol):
    data: Any

    def find(self, name: str) -> Any: ...

    def evaluate(self, node: Node) -> Vec: ...


def contrast_arguments(given: Any, evaluator: _Evaluates) -> dict[str, Contrast]:
    """The argument ``contrasts``: a mapping of variables, or a name of one in the environment.

    Raises
    ------
    RError
        R's words for contrasts that are none.
    """
    if isinstance(given, Name):
        found = evaluator.find(given.name)
        if found is None:
            raise RError(f"object '{given.name}' not found", "model.matrix.default(terms, data)")
        given = found
    if not isinstance(given, Mapping):
        text = deparse(given) if isinstance(given, Node) else repr(given)
        raise UnsupportedError(f"contrasts must be a list by variable, not {text}")
    return {str(name): contrast_argument(value, evaluator) for name, value in given.items()}


def contrast_argument(value: Any, evaluator: _Evaluates) -> Contrast:
    """One entry: ``contr.sum``, ``"contr.sum"``, ``contr.treatment(3, base = 2)``, a matrix."""
    if isinstance(value, Constant):
        value = value.value
    if isinstance(value, Name):
        found = evaluator.find(value.name)
        value = value.name if found is None else found
    elif isinstance(value, Call):
        name = _function(value)
        if name in CONTRASTS:
            return name
        value = _of_vec(evaluator.evaluate(value))
    contrast = as_contrast(value)
    if contrast is None or (isinstance(contrast, str) and contrast not in CONTRASTS):
        shown = contrast if isinstance(contrast, str) else repr(value)
        raise RError(f"object '{shown}' of mode 'function' was not found", "get(ctr)")
    return contrast


def _function(node: Call) -> str:
    """``MASS::contr.sdif`` and ``contr.sum()`` by name; "" for what must be evaluated."""
    if call_name(node) == "::":
        last = operands(node)[-1]
        return last.name if isinstance(last, Name) else ""
    return (call_name(node) or "") if not node.args else ""


def _of_vec(value: Vec) -> Contrast | None:
    if value.kind == "character" and len(value.data) == 1:
        return str(value.data[0])
    data = as_double(value)
    if data.ndim == 1:
        return completed(ContrastMatrix(data[:, None]))
    names = None if value.dimnames is None else value.dimnames[1]
    return ContrastMatrix(data, names)


def attached_contrast(data: Any, name: str) -> ContrastState | None:
    """What ``data.attrs["contrasts"]`` says of a column."""
    if not isinstance(data, pd.DataFrame) or not data.attrs:
        return None
    known = data.attrs.get("contrasts")
    contrast = as_contrast(known[name]) if isinstance(known, Mapping) and name in known else None
    return None if contrast is None else ContrastState(contrast)


def factor_with_contrast(node: Call, evaluator: _Evaluates) -> tuple[Vec, ContrastState]:
    """``C(object, contr, how.many, ...)``: the factor, and the contrasts put on it.

    Raises
    ------
    RError
        ``object not interpretable as a factor``, an unknown contrast.
    """
    matched = match_arguments(node, ("object", "contr", "how.many", "..."))
    factor = evaluator.evaluate(matched["object"])
    if factor.kind != "factor":
        raise RError("object not interpretable as a factor", deparse(node))
    how_many = None
    if "how.many" in matched:
        how_many = int(as_double(evaluator.evaluate(matched["how.many"]))[0])
    chosen = _chosen(matched.get("contr"), factor, evaluator)
    by_number = how_many is not None or matched.dots or _is_function(matched.get("contr"))
    if isinstance(chosen, str):
        if not by_number:
            return factor, ContrastState(chosen)
        numbers = tuple(str(i + 1) for i in range(len(factor.levels)))
        chosen = contrast_of_levels(chosen, numbers, **_options(matched.dots, evaluator))
    if chosen.matrix.shape[0] != len(factor.levels):
        raise RError("wrong number of contrast matrix rows", deparse(node))
    return factor, ContrastState(completed(chosen, how_many))


def _chosen(given: Node | None, factor: Vec, evaluator: _Evaluates) -> Contrast:
    if given is None:
        unordered, ordered = session().contrasts
        return ordered if factor.ordered else unordered
    if isinstance(given, Name) and given.name in _SHORT:
        return f"contr.{given.name}"
    return contrast_argument(given, evaluator)


def _is_function(given: Node | None) -> bool:
    """Whether a function was given: R hands it the number of levels, not their names."""
    if isinstance(given, Name):
        return given.name in CONTRASTS
    return isinstance(given, Call) and _function(given) in CONTRASTS


def _options(dots: tuple[Arg, ...], evaluator: _Evaluates) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for arg in dots:
        if arg.value is None or arg.name not in ("base", "scores"):
            raise UnsupportedError(f"C(..., {arg.name or ''} =) cannot stand in a formula")
        values = as_double(evaluator.evaluate(arg.value)).astype(np.float64)
        options[arg.name] = int(values[0]) - 1 if arg.name == "base" else values
    return options
