"""Model matrices by R's rules: coding of factors, order of columns, names of columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rglmm.errors import LimitError
from rglmm.frame.coding import Coder, Coding
from rglmm.frame.contrasts import Contrast
from rglmm.ir import Terms
from rglmm.rbase.values import Vec

__all__ = ["Coding", "ModelMatrix", "model_matrix"]

MAX_BYTES = 4 << 30


@dataclass(frozen=True)
class ModelMatrix:
    """A model matrix.

    Attributes
    ----------
    X : (n, p) ndarray of float64, C order
    names : tuple of str
        R's column names.
    assign : tuple of int
        Term of each column, 0 for the intercept.
    binary : (p,) ndarray of bool
        Columns known to hold only 0 and 1.
    coding : Coding
        Of the factors, for use on new data.
    """

    X: np.ndarray
    names: tuple[str, ...]
    assign: tuple[int, ...]
    binary: np.ndarray
    coding: Coding


def model_matrix(
    terms: Terms,
    variables: Mapping[str, Vec],
    n: int,
    contrasts: Mapping[str, Contrast] | None = None,
    coding: Coding | None = None,
    attached: Mapping[str, Contrast] | None = None,
) -> ModelMatrix:
    """R's ``model.matrix`` of `terms` on evaluated `variables` of `n` rows.

    Parameters
    ----------
    terms : Terms
    variables : mapping of str to Vec
        By the deparsed expression.
    n : int
    contrasts : mapping, optional
        Variable to contrasts, as a name (``"contr.sum"``) or a matrix: the argument of a fit.
    coding : Coding, optional
        Of a fitted model: its levels and contrasts are used instead.
    attached : mapping, optional
        Contrasts that variables carry themselves; the argument goes before them.

    Raises
    ------
    RError
        ``contrasts can be applied only to factors with 2 or more levels``, an unknown contrast.
    LimitError
        The matrix would take more than 4 GiB.
    """
    coder = Coder(terms, variables, contrasts or {}, coding, attached)
    codes = _adjusted_codes(terms, coder.is_factor)
    width = int(terms.intercept) + sum(coder.width(j, row) for j, row in enumerate(codes))
    if n * width * 8 > MAX_BYTES:
        raise LimitError(
            f"the model matrix would have {n:,} rows and {width:,} columns, "
            f"more than {MAX_BYTES >> 30} GiB"
        )
    X = np.empty((n, width))
    names: list[str] = []
    assign: list[int] = []
    binary: list[bool] = []
    if terms.intercept:
        X[:, 0] = 1.0
        names, assign, binary = ["(Intercept)"], [0], [True]
    for j, row in enumerate(codes):
        block = coder.term(j, row)
        if block is None:
            continue
        k = block.columns.shape[1]
        X[:, len(names) : len(names) + k] = block.columns
        names += block.names
        assign += [j + 1] * k
        binary += [block.binary] * k
    return ModelMatrix(X, tuple(names), tuple(assign), np.array(binary, dtype=bool), coder.record())


def _adjusted_codes(terms: Terms, is_factor: list[bool]) -> list[list[int]]:
    """The factors matrix; without an intercept the first factor gets a column for each level."""
    codes = [list(row) for row in terms.factors]
    if terms.intercept:
        return codes
    for row in codes:
        if terms.response is not None and row[0]:
            continue
        for i, code in enumerate(row):
            if code and is_factor[i]:
                row[i] = 2
                return codes
    return codes
