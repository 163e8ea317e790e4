"""Fixed effects, conditional modes of the random effects, and their sums per group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from rglmm.fit import MixedFit, problem_of
from rglmm.likelihood import GaussianProblem
from rglmm.linalg import one_blas_thread

Array = NDArray[Any]


@dataclass(frozen=True)
class Ranef(Mapping[str, pd.DataFrame]):
    """Conditional modes by grouping factor, as ``ranef()`` gives them.

    Attributes
    ----------
    frames : dict of str to DataFrame
        Levels as index, one column per effect; several terms of one factor stand side by side.
    post_var : dict of str to tuple of (q, k, k) arrays, or None
        Conditional variances, one array per term of the factor.
    """

    frames: dict[str, pd.DataFrame]
    post_var: dict[str, tuple[Array, ...]] | None = None

    def __getitem__(self, key: str) -> pd.DataFrame:
        return self.frames[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.frames)

    def __len__(self) -> int:
        return len(self.frames)


@dataclass(frozen=True)
class CoefMer(Mapping[str, pd.DataFrame]):
    """Fixed effects plus conditional modes by grouping factor, as ``coef()`` gives them."""

    frames: dict[str, pd.DataFrame]

    def __getitem__(self, key: str) -> pd.DataFrame:
        return self.frames[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.frames)

    def __len__(self) -> int:
        return len(self.frames)


def fixef(fit: MixedFit) -> pd.Series:
    """Fixed effects (p,), named by R's column names."""
    return pd.Series(fit.beta.copy(), index=list(fit.design.names))


def groups(fit: MixedFit) -> dict[str, tuple[int, ...]]:
    """Terms of each grouping factor, factors in R's order."""
    out: dict[str, tuple[int, ...]] = {}
    for i, term in enumerate(fit.design.random):
        out[term.group] = (*out.get(term.group, ()), i)
    return out


def ranef(fit: MixedFit, cond_var: bool = True) -> Ranef:
    """Conditional modes ``b`` and, with `cond_var`, their conditional variances."""
    frames = {}
    for name, terms in groups(fit).items():
        columns = [c for i in terms for c in fit.design.random[i].columns]
        values = np.hstack([fit.b[i] for i in terms])
        levels = list(fit.design.random[terms[0]].levels)
        frames[name] = pd.DataFrame(values, index=levels, columns=columns)
    if not cond_var:
        return Ranef(frames)
    variances = conditional_variances(fit)
    post = {name: tuple(variances[i] for i in terms) for name, terms in groups(fit).items()}
    return Ranef(frames, post)


def conditional_variances(fit: MixedFit) -> tuple[Array, ...]:
    """``sigma^2 Lambda H^-1 Lambda'`` by level, one (q, k, k) array per term."""
    with one_blas_thread():
        problem = problem_of(fit)
        if isinstance(problem, GaussianProblem):
            factor = problem.state(fit.theta).factor
        else:
            factor = problem.modes(fit.theta, fit.beta).factor
        blocks = factor.selected_inverse().own
    return tuple(fit.sigma**2 * (f @ m @ f.T) for f, m in zip(fit.Lambda, blocks, strict=True))


def coef(fit: MixedFit) -> CoefMer:
    """Fixed effects plus modes: one row per level, random-only columns first."""
    fixed = fixef(fit)
    out = {}
    for name, modes in ranef(fit, cond_var=False).items():
        extra = [c for c in modes.columns if c not in fixed.index]
        columns = [*extra, *fixed.index]
        values = np.zeros((len(modes), len(columns)))
        for j, column in enumerate(columns):
            if column in fixed.index:
                values[:, j] += fixed[column]
            for k in np.flatnonzero(modes.columns == column):
                values[:, j] += modes.iloc[:, k].to_numpy()
        out[name] = pd.DataFrame(values, index=modes.index, columns=columns)
    return CoefMer(out)
