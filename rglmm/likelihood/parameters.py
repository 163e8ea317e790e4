"""theta of all terms as one vector, and the terms' factors ``T``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.covariance import Structure

Array = NDArray[Any]


@dataclass(frozen=True)
class Parameters:
    """How the concatenated theta falls into terms with a structure and ``k`` columns each."""

    structures: tuple[Structure, ...]
    columns: tuple[int, ...]
    slices: tuple[slice, ...]
    scales: tuple[Array, ...]
    """Root mean square (k_t,) of each term's columns."""

    @classmethod
    def of(cls, structures: Sequence[Structure], z: Sequence[Array]) -> Parameters:
        """Parameters of terms with these structures and columns ``z_t`` (n, k_t)."""
        slices, start = [], 0
        for s, zt in zip(structures, z, strict=True):
            stop = start + s.count(zt.shape[1])
            slices.append(slice(start, stop))
            start = stop
        scales = tuple(_root_mean_square(zt) for zt in z)
        return cls(tuple(structures), tuple(zt.shape[1] for zt in z), tuple(slices), scales)

    @property
    def count(self) -> int:
        return self.slices[-1].stop if self.slices else 0

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

    def working(self, x: Array) -> tuple[Array, Array]:
        """theta and ``dtheta/dx`` (elementwise) on the scale where the solver searches."""
        theta, slope = np.empty_like(x), np.empty_like(x)
        for s, at, rms in zip(self.structures, self.slices, self.scales, strict=True):
            theta[at], slope[at] = s.working(x[at], rms)
        return theta, slope

    def to_working(self, theta: Array) -> Array:
        """``x`` with ``working(x)[0] == theta``."""
        out = np.empty(self.count)
        for s, at, rms in zip(self.structures, self.slices, self.scales, strict=True):
            out[at] = s.to_working(theta[at], rms)
        return out

    def neutral(self) -> Array:
        """A start without units: a relative standard deviation of one for each scaled column."""
        parts = [
            s.working(np.arcsinh(s.start(k)), rms)[0]
            for s, k, rms in zip(self.structures, self.columns, self.scales, strict=True)
        ]
        return np.concatenate(parts) if parts else np.empty(0)

    def nearest(self, covariances: Sequence[Array]) -> Array:
        """theta of given relative covariances (k_t, k_t)."""
        parts = [s.nearest(c) for s, c in zip(self.structures, covariances, strict=True)]
        return np.concatenate(parts) if parts else np.empty(0)

    def canonical(self, theta: Array) -> tuple[Array, list[Array]]:
        """theta with the signs that R reports, and the signs taken from each term's columns."""
        out, signs = np.empty_like(theta), []
        for s, k, at in zip(self.structures, self.columns, self.slices, strict=True):
            out[at], flipped = s.canonical(theta[at], k)
            signs.append(flipped)
        return out, signs


def _root_mean_square(z: Array) -> Array:
    size = np.sqrt(np.einsum("ij,ij->j", z, z) / max(len(z), 1))
    return np.where(size > 0.0, size, 1.0)
