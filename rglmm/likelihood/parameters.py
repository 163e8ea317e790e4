"""theta of all terms as one vector, and the terms' factors ``T``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rglmm.covariance import Structure

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Parameters:
    """How the concatenated theta falls into terms with a structure and ``k`` columns each."""

    structures: tuple[Structure, ...]
    columns: tuple[int, ...]
    slices: tuple[slice, ...]

    @classmethod
    def of(cls, structures: Sequence[Structure], columns: Sequence[int]) -> Parameters:
        slices, start = [], 0
        for s, k in zip(structures, columns, strict=True):
            slices.append(slice(start, start + s.count(k)))
            start += s.count(k)
        return cls(tuple(structures), tuple(columns), tuple(slices))

    @property
    def count(self) -> int:
        return self.slices[-1].stop if self.slices else 0

    def start(self) -> Array:
        parts = [s.start(k) for s, k in zip(self.structures, self.columns, strict=True)]
        return np.concatenate(parts) if parts else np.empty(0)

    def factors(self, theta: Array) -> list[Array]:
        """``T_t(theta)``, one (k_t, k_t) per term."""
        return [
            s.factor(theta[at], k)
            for s, k, at in zip(self.structures, self.columns, self.slices, strict=True)
        ]

    def pullback(self, theta: Array, gradients: Sequence[Array]) -> Array:
        """``dL/dtheta`` from ``dL/dT_t``."""
        out = np.empty(self.count)
        for s, at, g in zip(self.structures, self.slices, gradients, strict=True):
            out[at] = s.pullback(theta[at], g)
        return out

    def canonical(self, theta: Array) -> tuple[Array, list[Array]]:
        """theta with the signs that R reports, and the signs taken from each term's columns."""
        out, signs = np.empty_like(theta), []
        for s, k, at in zip(self.structures, self.columns, self.slices, strict=True):
            out[at], flipped = s.canonical(theta[at], k)
            signs.append(flipped)
        return out, signs
