"""Contrast matrices of factors, by R's names."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from rglmm.errors import RError

__all__ = ["CONTRASTS", "check_contrast", "contrast_matrix", "indicators"]

_POLY_NAMES = (".L", ".Q", ".C")


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


def _poly(levels: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    """Orthonormal polynomials in the scores 1 .. n."""
    n = len(levels)
    if n > 95:
        raise RError(f"orthogonal polynomials cannot be represented accurately enough for {n - 1}")
    scores = np.arange(1.0, n + 1.0)
    q, r = np.linalg.qr((scores - scores.mean())[:, None] ** np.arange(n))
    z = q * np.sign(np.diag(r))
    names = tuple(_POLY_NAMES[j] if j < 3 else f"^{j + 1}" for j in range(n - 1))
    return z[:, 1:], names


def _numbered(count: int) -> tuple[str, ...]:
    return tuple(str(j + 1) for j in range(count))


CONTRASTS = {
    "contr.treatment": _treatment,
    "contr.SAS": _sas,
    "contr.sum": _sum,
    "contr.helmert": _helmert,
    "contr.poly": _poly,
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
