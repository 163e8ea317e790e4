"""Contrast matrices of factors, by R's names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from rglmm.errors import RError

__all__ = [
    "CONTRASTS",
    "Contrast",
    "ContrastMatrix",
    "as_contrast",
    "check_contrast",
    "completed",
    "contrast_matrix",
    "contrast_of_levels",
    "indicators",
]

_POLY_NAMES = (".L", ".Q", ".C")


@dataclass(frozen=True)
class ContrastMatrix:
    """A coding given as numbers: ``matrix`` (levels, k), and the k names of its columns.

    Where fewer names than columns are given R numbers the columns.
    """

    matrix: np.ndarray
    names: tuple[str, ...] | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        return self.names or _numbered(self.matrix.shape[1])


Contrast = str | ContrastMatrix


def as_contrast(value: Any) -> Contrast | None:
    """A name, an array, a DataFrame (its columns' names) or a vector (completed); else ``None``."""
    if isinstance(value, (str, ContrastMatrix)):
        return value
    if isinstance(value, pd.DataFrame):
        texts = [str(name) for name in value.columns]
        plain = texts == [str(j) for j in range(len(texts))]
        matrix = value.to_numpy(dtype=np.float64)
        return ContrastMatrix(matrix, None if plain else tuple(texts))
    if isinstance(value, (np.ndarray, list, tuple, pd.Series)):
        matrix = np.asarray(value, dtype=np.float64)
        if matrix.ndim == 1:
            return completed(ContrastMatrix(matrix[:, None]))
        return ContrastMatrix(matrix) if matrix.ndim == 2 else None
    return None


def completed(given: ContrastMatrix, how_many: int | None = None) -> ContrastMatrix:
    """The contrast with `how_many` columns, one fewer than levels by default.

    Columns that lack are orthogonal to those given and to the constant, as in ``contrasts<-``.

    Raises
    ------
    RError
        ``singular contrast matrix``.
    """
    n, k = given.matrix.shape
    wanted = n - 1 if how_many is None else how_many
    if k >= wanted:
        names = None if given.names is None else given.names[:wanted]
        return ContrastMatrix(given.matrix[:, :wanted], names)
    known = np.column_stack([np.ones(n), given.matrix])
    if np.linalg.matrix_rank(known) < k + 1:
        raise RError("singular contrast matrix", "`contrasts<-`(`*tmp*`, value)")
    q, _ = np.linalg.qr(known, mode="complete")
    matrix = np.column_stack([given.matrix, q[:, k + 1 :]])[:, :wanted]
    names = None if given.names is None else (*given.names, *[""] * (wanted - k))
    return ContrastMatrix(matrix, names)


def _treatment(levels: tuple[str, ...], base: int = 0) -> tuple[np.ndarray, tuple[str, ...]]:
    keep = [i for i in range(len(levels)) if i != base % len(levels)]
    return np.eye(len(levels))[:, keep], tuple(levels[i] for i in keep)


def _sas(levels: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    return _treatment(levels, -1)


def _sum(levels: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    n = len(levels)
    return np.vstack([np.eye(n - 1), -np.ones(n - 1)]), _numbered(n - 1)


def _helmert(levels: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    n = len(levels)
    matrix = np.zeros((n, n - 1))
    for j in range(n - 1):
        matrix[: j + 1, j] = -1.0
        matrix[j + 1, j] = j + 1.0
    return matrix, _numbered(n - 1)


def _poly(
    levels: tuple[str, ...], scores: np.ndarray | None = None
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Orthonormal polynomials in the scores, 1 .. n by default."""
    n = len(levels)
    if n > 95:
        raise RError(f"orthogonal polynomials cannot be represented accurately enough for {n - 1}")
    scores = np.arange(1.0, n + 1.0) if scores is None else scores
    if len(scores) != n:
        raise RError("'scores' argument is of the wrong length", "contr.poly(n, scores)")
    if len(np.unique(scores)) != n:
        raise RError("'scores' must all be different numbers", "contr.poly(n, scores)")
    q, r = np.linalg.qr((scores - scores.mean())[:, None] ** np.arange(n))
    z = q * np.sign(np.diag(r))
    names = tuple(_POLY_NAMES[j] if j < 3 else f"^{j + 1}" for j in range(n - 1))
    return z[:, 1:], names


def _successive(levels: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    """MASS's ``contr.sdif``: a coefficient is the difference of a level from the one before."""
    n = len(levels)
    column = np.arange(1, n) / n
    matrix = np.where(np.arange(n)[:, None] <= np.arange(n - 1), column - 1.0, column)
    return matrix, tuple(f"{j + 2}-{j + 1}" for j in range(n - 1))


def _numbered(count: int) -> tuple[str, ...]:
    return tuple(str(j + 1) for j in range(count))


CONTRASTS: Mapping[str, Callable[..., tuple[np.ndarray, tuple[str, ...]]]] = {
    "contr.treatment": _treatment,
    "contr.SAS": _sas,
    "contr.sum": _sum,
    "contr.helmert": _helmert,
    "contr.poly": _poly,
    "contr.sdif": _successive,
}


def check_contrast(name: str, levels: tuple[str, ...]) -> None:
    """Refuse contrasts that cannot be made.

    Raises
    ------
    RError
        Fewer than two levels; an unknown contrast function.
    """
    if len(levels) < 2:
        raise RError("contrasts can be applied only to factors with 2 or more levels", "contrasts")
    if name not in CONTRASTS:
        raise RError(f"object '{name}' of mode 'function' was not found", "get(ctr)")


@lru_cache(maxsize=256)
def contrast_matrix(name: str, levels: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    """The (levels, levels - 1) matrix of contrasts `name` and the names of its columns.

    Raises
    ------
    RError
        Fewer than two levels; an unknown contrast function.
    """
    check_contrast(name, levels)
    matrix, names = CONTRASTS[name](levels)
    matrix.flags.writeable = False
    return matrix, names


def contrast_of_levels(name: str, levels: tuple[str, ...], **options: Any) -> ContrastMatrix:
    """The contrast `name` of `levels` with options: ``base`` (from 0) or ``scores``."""
    check_contrast(name, levels)
    return ContrastMatrix(*CONTRASTS[name](levels, **options))


def indicators(codes: np.ndarray, levels: tuple[str, ...], base: int | None) -> np.ndarray:
    """One column of 0 and 1 per level but `base`; NaN where a code is -1.

    This is ``contrast_matrix(...)[codes]`` for treatment contrasts, without the square matrix.
    """
    k = len(levels)
    column = np.arange(k)
    if base is not None:
        column[base:] -= 1
        column[base] = k - 1
    columns = np.zeros((len(codes), k))
    columns[np.arange(len(codes)), column[codes]] = 1.0
    missing = codes < 0
    if missing.any():
        columns[missing] = np.nan
    return columns if base is None else columns[:, : k - 1]
