"""Evaluation of R expressions over the columns of a table, with a closed table of functions.

Nothing here runs Python or R code from the expression: names are looked up in the columns and in
the mapping that the caller gave, functions in :data:`rglmm.frame.functions.FUNCTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import pi
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError, UnsupportedError
from rglmm.frame.arithmetic import arithmetic, combine_logical, compare, is_in, negate, not_
from rglmm.frame.contrast_arguments import ContrastState, attached_contrast, factor_with_contrast
from rglmm.frame.factor import interaction
from rglmm.frame.functions import FUNCTIONS, REFUSED, refuse
from rglmm.frame.indexing import positions
from rglmm.frame.splines import SplineState, bs, ns
from rglmm.frame.table import bind
from rglmm.frame.transforms import PolyState, ScaleState, poly, scale
from rglmm.frame.vector_functions import cbind
from rglmm.frame.vectors import (
    as_double,
    check_size,
    column,
    columns_of,
    double,
    from_python,
    integer,
    logical,
    strings,
    take_rows,
)
from rglmm.rbase.values import Vec, is_matrix
from rglmm.rlang import deparse, match_arguments
from rglmm.rlang.tree import Arg, Call, Constant, Name, Node, call_name, operands

__all__ = ["Evaluator", "State"]

Columns = pd.DataFrame | Mapping[str, Any]

_CONSTANTS: dict[str, Any] = {
    "T": lambda: logical(np.array([True])),
    "F": lambda: logical(np.array([False])),
    "pi": lambda: double(np.array([pi])),
    "LETTERS": lambda: strings([chr(65 + i) for i in range(26)]),
    "letters": lambda: strings([chr(97 + i) for i in range(26)]),
}
_TRANSPARENT = ("(", "I", "offset", "identity")
_ARITHMETIC = ("+", "-", "*", "/", "^", "%%", "%/%")
_COMPARISON = ("==", "!=", "<", ">", "<=", ">=")
_PACKAGES = ("base", "stats", "lme4", "splines", "MASS", "glmmTMB")

# What a variable must remember of the data that it saw.
State = PolyState | ScaleState | SplineState | ContrastState
_EVAL = "eval(predvars, data, env)"


class Evaluator:
    """Expressions over `data` first and `env` second, as R evaluates a model's variables.

    Parameters
    ----------
    data : DataFrame or mapping of columns, or None
    env : mapping, optional
        Values of names that are no columns.
    """

    def __init__(self, data: Columns | None, env: Mapping[str, Any] | None = None) -> None:
        self.data: Columns = {} if data is None else data
        self.env: Mapping[str, Any] = env or {}

    # -- names -----------------------------------------------------------------------------------

    def lookup(self, name: str) -> Vec:
        """The value of a name: a column, then the environment, then a constant of R.

        Raises
        ------
        RError
            ``object 'x' not found``; ``invalid type (closure) for variable 'mean'``.
        """
        found = self.find(name)
        if found is None:
            if name in _CONSTANTS:
                return _CONSTANTS[name]()
            if name in FUNCTIONS or name in REFUSED:
                raise RError(f"invalid type (closure) for variable '{name}'", "model.frame.default")
            raise RError(f"object '{name}' not found", _EVAL)
        if isinstance(found, (pd.DataFrame, Mapping)) and not is_matrix(found):
            raise RError(f"invalid type (list) for variable '{name}'", "model.frame.default")
        if callable(found):
            raise RError(f"invalid type (closure) for variable '{name}'", "model.frame.default")
        return _column_named(name, found)

    def find(self, name: str) -> Any:
        """The raw object behind a name, ``None`` where there is none."""
        if name in self.data:
            return self.data[name]
        return self.env.get(name)

    # -- expressions -----------------------------------------------------------------------------

    def variable(self, node: Node, state: State | None = None) -> tuple[Vec, State | None]:
        """A variable of a model: its value, and what its transformation must remember."""
        if isinstance(node, Name):
            return self.evaluate(node), attached_contrast(self.data, node.name)
        special = _STATEFUL.get(_function_name(node) or "")
        return (self.evaluate(node), None) if special is None else special(self, node, state)

    def evaluate(self, node: Node) -> Vec:
        """The value of an expression.

        Raises
        ------
        RError
            What R says of the expression.
        UnsupportedError
            A function that is not in the table.
        """
        if isinstance(node, Name):
            return self.lookup(node.name)
        if isinstance(node, Constant):
            if isinstance(node.value, complex):
                raise UnsupportedError("complex numbers cannot stand in a model")
            return from_python(node.value, node.kind)
        name = _function_name(node)
        if name is None:
            raise UnsupportedError(f"{deparse(node)} cannot be evaluated in a formula")
        assert isinstance(node, Call)
        return self._call(name, node)

    def _call(self, name: str, node: Call) -> Vec:
        values = operands(node)
        if name in _TRANSPARENT and len(values) == 1:
            return self.evaluate(values[0])
        if name in ("+", "-", "!") and len(values) == 1:
            return _UNARY[name](self.evaluate(values[0]))
        if len(values) == 2:
            if name in _ARITHMETIC:
                return arithmetic(name, self.evaluate(values[0]), self.evaluate(values[1]))
            if name in _COMPARISON:
                return compare(name, self.evaluate(values[0]), self.evaluate(values[1]))
            if name in _BINARY:
                return _BINARY[name](self.evaluate(values[0]), self.evaluate(values[1]))
        special = _SPECIAL.get(name)
        if special is not None:
            return special(self, node)
        stateful = _STATEFUL.get(name)
        if stateful is not None:
            return stateful(self, node, None)[0]
        function = FUNCTIONS.get(name)
        if function is None:
            if callable(self.env.get(name)):
                raise UnsupportedError(
                    f"{name}() is a function of yours: compute its column first and use that"
                )
            raise refuse(name)
        return bind(name, function, self._arguments(node.args))

    def _arguments(self, args: tuple[Arg, ...]) -> list[tuple[str | None, Vec]]:
        return [(a.name, self.evaluate(a.value)) for a in args if a.value is not None]

    # -- functions that see their arguments unevaluated ---------------------------------------

    def _cbind(self, node: Call) -> Vec:
        items = [(a.name, a.value) for a in node.args if a.value is not None]
        names = [
            key if key is not None else (value.name if isinstance(value, Name) else None)
            for key, value in items
        ]
        return cbind([self.evaluate(value) for _, value in items], names)

    def _poly(self, node: Node, state: State | None) -> tuple[Vec, State | None]:
        """``poly(x, ..., degree = 1, raw = FALSE, simple = FALSE)``."""
        assert isinstance(node, Call)
        named = {a.name: a.value for a in node.args if a.name and a.value is not None}
        loose = [a.value for a in node.args if not a.name and a.value is not None]
        variables = [self.evaluate(named["x"])] if "x" in named else []
        degree, raw = 1, False
        for key, value in named.items():
            if key == "raw":
                raw = bool(self.evaluate(value).data[0])
            elif key == "degree":
                degree = int(as_double(self.evaluate(value))[0])
            elif key not in ("x", "simple"):
                raise UnsupportedError(f"poly(..., {key} =) cannot stand in a formula")
        for value in loose:
            item = self.evaluate(value)
            if variables and "degree" not in named and len(item.data) == 1:
                degree = int(as_double(item)[0])
            else:
                variables.append(item)
        check_size(degree * len(variables[0].data), "poly()")
        variables = [column for item in variables for column in columns_of(item)]
        return poly(variables, degree, raw, state if isinstance(state, PolyState) else None)

    def _scale(self, node: Node, state: State | None) -> tuple[Vec, State | None]:
        """``scale(x, center = TRUE, scale = TRUE)``."""
        assert isinstance(node, Call)
        bound = self._matched(node, ("x", "center", "scale"))
        kept = state if isinstance(state, ScaleState) else None
        return scale(bound["x"], bound.get("center"), bound.get("scale"), kept)

    def _matched(self, node: Call, formals: tuple[str, ...]) -> dict[str, Vec]:
        """The arguments of `node` by formal name, evaluated; ``NULL`` is missing."""
        matched = match_arguments(node, formals)
        if formals[0] not in matched:
            text = f'argument "{formals[0]}" is missing, with no default'
            raise RError(text, deparse(node))
        values = {name: self.evaluate(value) for name, value in matched.items()}
        return {name: value for name, value in values.items() if value.kind != "NULL"}

    def _spline(self, node: Node, state: State | None) -> tuple[Vec, State | None]:
        """``bs(x, df, knots, degree, intercept, Boundary.knots)``; ``ns`` without the degree."""
        assert isinstance(node, Call)
        is_bs = _function_name(node) == "bs"
        formals = ("x", "df", "knots", *["degree"] * is_bs, "intercept", "Boundary.knots")
        bound = self._matched(node, formals)
        if "Boundary.knots" in bound:
            bound["boundary"] = bound.pop("Boundary.knots")
        kept = state if isinstance(state, SplineState) else None
        return (bs if is_bs else ns)(**bound, state=kept)

    def _contrasted(self, node: Node, state: State | None) -> tuple[Vec, State | None]:
        """``C(f, sum)``."""
        assert isinstance(node, Call)
        return factor_with_contrast(node, self)

    def _dollar(self, node: Call) -> Vec:
        """``d$x`` and ``d[["x"]]``, where `d` is a data frame or list of the environment."""
        left, right = operands(node)
        key = right.name if isinstance(right, Name) else _text(right)
        holder = self.find(left.name) if isinstance(left, Name) else None
        if key is None or holder is None:
            if isinstance(left, Name) and holder is None:
                raise RError(f"object '{left.name}' not found", _EVAL)
            raise UnsupportedError(f"{deparse(node)} cannot be evaluated in a formula")
        if not isinstance(holder, (pd.DataFrame, Mapping)):
            raise RError("$ operator is invalid for atomic vectors", deparse(node))
        if key not in holder:
            raise RError(
                f"invalid type (NULL) for variable '{deparse(node)}'", "model.frame.default"
            )
        return _column_named(deparse(node), holder[key])

    def _index(self, node: Call) -> Vec:
        """``x[i]`` of a vector."""
        if len(node.args) != 2:
            raise UnsupportedError(f"{deparse(node)} cannot be evaluated in a formula")
        values = operands(node)
        if len(values) == 1:
            return self.evaluate(values[0])
        x, i = self.evaluate(values[0]), self.evaluate(values[1])
        return take_rows(x, positions(i, len(x.data)))

    def _range(self, node: Call) -> Vec:
        """``a:b``: the interaction of two factors, else a sequence of numbers."""
        a, b = (self.evaluate(value) for value in operands(node))
        if a.kind == "factor" and b.kind == "factor":
            return interaction(a, b)
        start, end = float(as_double(a)[0]), float(as_double(b)[0])
        check_size(abs(end - start), "a:b")
        step = 1 if end >= start else -1
        values = start + step * np.arange(int(abs(end - start) + 1e-10) + 1)
        return integer(values.astype(np.int64)) if start == int(start) else double(values)


def _column_named(name: str, raw: Any) -> Vec:
    try:
        return column(raw)
    except UnsupportedError as error:
        raise UnsupportedError(f"column '{name}': {error}") from None


def _function_name(node: Node) -> str | None:
    """The name of the function called; ``stats::poly`` is ``poly``."""
    name = call_name(node)
    if name is not None or not isinstance(node, Call):
        return name
    head = node.function
    if call_name(head) == "::":
        package, function = operands(head)
        if isinstance(package, Name) and package.name in _PACKAGES and isinstance(function, Name):
            return function.name
    return None


def _text(node: Node) -> str | None:
    return node.value if isinstance(node, Constant) and isinstance(node.value, str) else None


def _plus(x: Vec) -> Vec:
    as_double(x, "invalid argument to unary operator")
    return x


_UNARY: dict[str, Callable[[Vec], Vec]] = {"-": negate, "+": _plus, "!": not_}
_BINARY: dict[str, Callable[[Vec, Vec], Vec]] = {
    "&": lambda a, b: combine_logical("&", a, b),
    "|": lambda a, b: combine_logical("|", a, b),
    "&&": lambda a, b: combine_logical("&", a, b),
    "||": lambda a, b: combine_logical("|", a, b),
    "%in%": is_in,
}
_SPECIAL: dict[str, Callable[[Evaluator, Call], Vec]] = {
    "cbind": Evaluator._cbind,
    "$": Evaluator._dollar,
    "[[": Evaluator._dollar,
    "[": Evaluator._index,
    ":": Evaluator._range,
}
_STATEFUL: dict[str, Callable[[Evaluator, Node, State | None], tuple[Vec, State | None]]] = {
    "poly": Evaluator._poly,
    "scale": Evaluator._scale,
    "bs": Evaluator._spline,
    "ns": Evaluator._spline,
    "C": Evaluator._contrasted,
}
