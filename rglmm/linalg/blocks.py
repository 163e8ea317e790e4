"""Numbers on a layout: cross-products of the rows, and their scaling by ``Lambda``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rglmm.linalg.layout import Index, Layout

Array = NDArray[np.float64]


@dataclass(frozen=True)
class CrossProducts:
    """``Z'WZ`` by blocks.

    ``own[t]`` is (q_t, k_t, k_t), ``pair[s, t]`` is (P, k_s, k_t) on the layout's pairs.
    """

    own: tuple[Array, ...]
    pair: dict[tuple[int, int], Array]


def segment_sum(codes: Index, values: Array, levels: int) -> Array:
    """Sum the rows of `values` (n, ...) that share a code: an array (levels, ...)."""
    if values.ndim == 1:
        return np.bincount(codes, values, levels)
    flat = values.reshape(len(values), -1)
    out = np.empty((levels, flat.shape[1]))
    for j in range(flat.shape[1]):
        out[:, j] = np.bincount(codes, flat[:, j], levels)
    return out.reshape(levels, *values.shape[1:])


def assemble(layout: Layout, z: Sequence[Array], weights: Array | None) -> CrossProducts:
    """``sum_i w_i z_is z_it'`` for every level and pair of levels.

    Parameters
    ----------
    z : sequence of (n, k_t) arrays
    weights : (n,) array or None for ones
    """
    own = []
    for t in layout.terms:
        own.append(_products(layout.codes[t], z[t], z[t], weights, layout.levels[t], True))
    pair = {
        (s, t): _products(p.rows, z[s], z[t], weights, p.count, False)
        for (s, t), p in layout.pairs.items()
    }
    return CrossProducts(tuple(own), pair)


def _products(
    codes: Index, left: Array, right: Array, weights: Array | None, levels: int, symmetric: bool
) -> Array:
    k, m = left.shape[1], right.shape[1]
    out = np.empty((levels, k, m))
    for a in range(k):
        wa = left[:, a] if weights is None else weights * left[:, a]
        for b in range(a if symmetric else 0, m):
            out[:, a, b] = np.bincount(codes, wa * right[:, b], levels)
            if symmetric and b > a:
                out[:, b, a] = out[:, a, b]
    return out


def project(layout: Layout, z: Sequence[Array], values: Array) -> list[Array]:
    """``Z' values`` per term: (q_t, k_t) for `values` (n,), (q_t, k_t, m) for (n, m)."""
    out = []
    for t in layout.terms:
        rows = z[t] * values[:, None] if values.ndim == 1 else z[t][:, :, None] * values[:, None, :]
        out.append(segment_sum(layout.codes[t], rows, layout.levels[t]))
    return out


def scale(cross: CrossProducts, factors: Sequence[Array]) -> CrossProducts:
    """``Lambda' A Lambda + I`` from ``A`` and the terms' factors ``T_t`` (k_t, k_t)."""
    own = []
    for a, factor in zip(cross.own, factors, strict=True):
        if a.shape[1] == 1:
            own.append(a * (factor[0, 0] * factor[0, 0]) + 1.0)
        else:
            own.append(factor.T @ a @ factor + np.eye(a.shape[1]))
    pair = {}
    for (s, t), a in cross.pair.items():
        if a.shape[1] == 1 and a.shape[2] == 1:
            pair[s, t] = a * (factors[s][0, 0] * factors[t][0, 0])
        else:
            pair[s, t] = factors[s].T @ a @ factors[t]
    return CrossProducts(tuple(own), pair)
