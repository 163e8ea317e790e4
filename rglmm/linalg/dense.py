"""Positive definite matrices of moderate size: LAPACK without numpy's wrapping."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dpotrf, dpotri  # pyright: ignore[reportAttributeAccessIssue]

Array = NDArray[Any]


def upper_factor(matrix: Array, overwrite: bool = False) -> tuple[Array, float]:
    """Upper Cholesky factor ``U`` with ``U'U = matrix``, zero below, and ``log|matrix|``.

    Raises
    ------
    numpy.linalg.LinAlgError
        The matrix is not positive definite.
    """
    factor, info = dpotrf(matrix, overwrite_a=int(overwrite))
    if info != 0:
        raise np.linalg.LinAlgError("a matrix is not positive definite")
    return factor, 2.0 * float(np.log(factor.diagonal()).sum())


def inverse_from_factor(factor: Array) -> Array:
    """``(U'U)^-1``, both triangles, from its upper factor."""
    half, _ = dpotri(factor)
    diagonal = half.diagonal().copy()
    inverse = half + half.T  # dpotri fills the upper half, the lower one is zero
    inverse.flat[:: len(inverse) + 1] = diagonal
    return inverse


def inverse_and_log_det(matrix: Array) -> tuple[Array, float]:
    """Inverse and log-determinant of a positive definite matrix, also of an empty one."""
    if len(matrix) == 0:
        return np.empty((0, 0)), 0.0
    factor, log_det = upper_factor(matrix)
    return inverse_from_factor(factor), log_det
