"""The fixed-effects matrix as lme4 makes it: full column rank, scales looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from rglmm.errors import RError, message, warning
from rglmm.frame.model_matrix import ModelMatrix

__all__ = ["check_scale", "drop_dependent_columns", "independent_columns"]

TOLERANCE = 1e-7
MAX_RATIO = 1e3
_SAFE = 1e-3


def drop_dependent_columns(matrix: ModelMatrix, action: str = "message+drop.cols") -> ModelMatrix:
    """Leave out columns that depend linearly on those before them, with R's message.

    Raises
    ------
    RError
        X holds NaN or Inf; rank deficiency where `action` is ``"stop.deficient"``.
    """
    if action == "ignore" or not len(matrix.names):
        return matrix
    keep = independent_columns(matrix.X)
    dropped = len(matrix.names) - len(keep)
    if not dropped:
        return matrix
    if action == "stop.deficient":
        raise RError(
            "the fixed-effects model matrix is column rank deficient (rank(X) = "
            f"{len(keep)} < {len(matrix.names)} = p);\n"
            "the fixed effects will be jointly unidentifiable"
        )
    emit = {"message+drop.cols": message, "warn+drop.cols": warning}.get(action)
    if emit is not None:
        plural = "columns / coefficients" if dropped > 1 else "column / coefficient"
        emit(f"fixed-effect model matrix is rank deficient so dropping {dropped} {plural}")
    return replace(
        matrix,
        X=np.ascontiguousarray(matrix.X[:, keep]),
        names=tuple(matrix.names[j] for j in keep),
        assign=tuple(matrix.assign[j] for j in keep),
        binary=matrix.binary[keep],
    )


def independent_columns(X: np.ndarray, tol: float = TOLERANCE) -> list[int]:
    """Columns kept by a QR decomposition with limited pivoting (LINPACK's ``dqrdc2``).

    A column is dropped when what is left of it, after the columns kept before it were projected
    out, has less than `tol` of its norm.
    """
    gram = X.T @ X
    norms = np.sqrt(np.diag(gram))
    if not np.isfinite(gram).all():
        if not np.isfinite(X).all():
            text = "NA/NaN/Inf in foreign function call (arg 1)"
            raise RError(text, "qr.default(X, tol = tol, LAPACK = FALSE)")
    elif norms.all() and _clearly_independent(gram, norms):
        return list(range(X.shape[1]))
    return _sequential(X, tol)


def _clearly_independent(gram: np.ndarray, norms: np.ndarray) -> bool:
    """Whether Cholesky of the scaled cross product leaves no doubt."""
    try:
        factor = np.linalg.cholesky(gram / norms / norms[:, None])
    except np.linalg.LinAlgError:
        return False
    return bool(np.diag(factor).min() > _SAFE)


def _sequential(X: np.ndarray, tol: float) -> list[int]:
    """Gram-Schmidt, twice for each column, in extended care for nearly dependent ones."""
    n, p = X.shape
    basis = np.empty((n, min(n, p)), order="F")
    kept: list[int] = []
    for j in range(p):
        column = X[:, j]
        norm = np.linalg.norm(column)
        if len(kept) == basis.shape[1] or norm == 0.0:
            continue
        rest = column / norm
        Q = basis[:, : len(kept)]
        for _ in range(2):
            rest = rest - Q @ (Q.T @ rest)
        size = np.linalg.norm(rest)
        if size >= tol:
            basis[:, len(kept)] = rest / size
            kept.append(j)
    return kept


def check_scale(matrix: ModelMatrix, action: str = "warning") -> None:
    """Warn of columns whose standard deviations differ by more than a factor of 1,000."""
    if action == "ignore":
        return
    columns = [
        matrix.X[:, j]
        for j in np.flatnonzero(~matrix.binary)
        if not ((matrix.X[:, j] == 0) | (matrix.X[:, j] == 1)).all()
    ]
    if not columns:
        return
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log([c.std(ddof=1) if len(c) > 1 else np.nan for c in columns])
    spread = np.nanmax(np.abs(logs - logs[:, None])) if len(logs) > 1 else 0.0
    if max(spread, np.nanmax(np.abs(logs))) > np.log(MAX_RATIO):
        report(action, "Some predictor variables are on very different scales: consider rescaling")


def report(action: str, text: str) -> None:
    """One of lme4's checks failed: stop, warn, tell or keep silent, as the control says."""
    if action == "stop":
        raise RError(text)
    if action == "warning":
        warning(text)
    elif action == "message":
        message(text)


def check_action(control: Mapping[str, object], name: str, default: str) -> str:
    """The setting of one of lme4's checks in the control list."""
    value = control.get(name, default)
    return value if isinstance(value, str) else default
