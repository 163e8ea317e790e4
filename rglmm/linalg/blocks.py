"""Numbers on a layout: cross-products of the rows, and their scaling by ``Lambda``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.linalg.layout import Index, Layout

Array = NDArray[Any]
Column = Array | None
"""A column of z, contiguous; ``None`` stands for ones, so that nothing is multiplied by them."""


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


class Basis:
    """The columns ``z`` of all terms on a layout, with their products, computed once.

    Parameters
    ----------
    layout : Layout
    z : sequence of (n, k_t) arrays
    """

    def __init__(self, layout: Layout, z: Sequence[Array]) -> None:
        self.layout = layout
        self.columns: tuple[tuple[Column, ...], ...] = tuple(
            tuple(_column(zt[:, a]) for a in range(zt.shape[1])) for zt in z
        )
        self.own_products = tuple(_products(c, c) for c in self.columns)
        self.pair_products = {
            (s, t): _products(self.columns[s], self.columns[t]) for s, t in layout.pairs
        }

    def cross(self, weights: Array | None) -> CrossProducts:
        """``sum_i w_i z_is z_it'`` for every level and every pair; weights (n,), None for ones."""
        lay = self.layout
        if weights is None:
            weights = np.ones(lay.n)
        own = tuple(
            _sums(lay.codes[t], self.own_products[t], weights, lay.levels[t], True)
            for t in lay.terms
        )
        pair = {
            key: _sums(p.rows, self.pair_products[key], weights, p.count, False)
            for key, p in lay.pairs.items()
        }
        return CrossProducts(own, pair)

    def project(self, values: Array) -> list[Array]:
        """``Z' values`` per term: (q_t, k_t) for `values` (n,), (q_t, k_t, m) for (n, m)."""
        lay = self.layout
        if values.ndim == 2:
            parts = [self.project(values[:, j]) for j in range(values.shape[1])]
            empty = [np.empty((lay.levels[t], lay.columns[t], 0)) for t in lay.terms]
            return [np.stack(p, axis=2) for p in zip(*parts, strict=True)] if parts else empty
        out = []
        for t in lay.terms:
            codes, q, columns = lay.codes[t], lay.levels[t], self.columns[t]
            if len(columns) == 1:
                z = columns[0]
                rows = values if z is None else z * values
                out.append(np.bincount(codes, rows, q).reshape(q, 1))
                continue
            sums = np.empty((q, len(columns)))
            for a, z in enumerate(columns):
                sums[:, a] = np.bincount(codes, values if z is None else z * values, q)
            out.append(sums)
        return out

    def expand(self, b: Sequence[Array]) -> Array:
        """``Z b`` (n,) for per-term effects (q_t, k_t)."""
        out: Array | None = None
        for t in self.layout.terms:
            codes = self.layout.codes[t]
            for a, z in enumerate(self.columns[t]):
                piece = b[t][:, a].take(codes)
                if z is not None:
                    piece *= z
                out = piece if out is None else np.add(out, piece, out)
        return np.zeros(self.layout.n) if out is None else out

    def quadratic(self, own: Sequence[Array], pair: dict[tuple[int, int], Array]) -> Array:
        """``z_i' P z_i`` (n,) for a symmetric ``P`` given by its blocks on the layout."""
        lay = self.layout
        out = np.zeros(lay.n)
        for t in lay.terms:
            for (a, b), zz in self.own_products[t].items():
                if b < a:
                    continue
                piece = own[t][:, a, b].take(lay.codes[t])
                if zz is not None:
                    piece *= zz
                out += piece if a == b else 2.0 * piece
        for key, p in lay.pairs.items():
            for (a, b), zz in self.pair_products[key].items():
                piece = pair[key][:, a, b].take(p.rows)
                if zz is not None:
                    piece *= zz
                out += 2.0 * piece
        return out


def _column(values: Array) -> Column:
    return None if (values == 1.0).all() else np.ascontiguousarray(values, dtype=float)


def _products(left: Sequence[Column], right: Sequence[Column]) -> dict[tuple[int, int], Column]:
    out: dict[tuple[int, int], Column] = {}
    for a, x in enumerate(left):
        for b, y in enumerate(right):
            out[a, b] = y if x is None else x if y is None else x * y
    return out


def _sums(
    codes: Index,
    products: dict[tuple[int, int], Column],
    weights: Array,
    levels: int,
    symmetric: bool,
) -> Array:
    if len(products) == 1:
        zz = products[0, 0]
        sums = np.bincount(codes, weights if zz is None else weights * zz, levels)
        return sums.reshape(levels, 1, 1)
    k, m = max(products)
    out = np.empty((levels, k + 1, m + 1))
    for (a, b), zz in products.items():
        if symmetric and b < a:
            out[:, a, b] = out[:, b, a]
        else:
            out[:, a, b] = np.bincount(codes, weights if zz is None else weights * zz, levels)
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


def trace_gradient(
    layout: Layout,
    cross: CrossProducts,
    own: Sequence[Array],
    pair: dict[tuple[int, int], Array],
    factors: Sequence[Array],
) -> list[Array]:
    """``K_t = sum_l [A Lambda M]_tl,tl`` (k_t, k_t) per term, from the blocks of ``M = H^-1``.

    It is half of ``d log|H| / dT_t``, since ``d log|H| = 2 tr(M Lambda' A dLambda)``.
    """
    out = [
        np.einsum("qab,bc,qcd->ad", a, f, m, optimize=False)
        if a.shape[1] > 1
        else np.array([[f[0, 0] * float(a.ravel() @ m.ravel())]])
        for a, f, m in zip(cross.own, factors, own, strict=True)
    ]
    for (s, t), a in cross.pair.items():
        m = pair[s, t]
        if a.shape[1] == 1 and a.shape[2] == 1:
            both = float(a.ravel() @ m.ravel())
            out[s] = out[s] + both * factors[t][0, 0]
            out[t] = out[t] + both * factors[s][0, 0]
        else:
            out[s] = out[s] + np.einsum("pab,bc,pdc->ad", a, factors[t], m, optimize=True)
            out[t] = out[t] + np.einsum("pba,bc,pcd->ad", a, factors[s], m, optimize=True)
    return out


def residual_projection(
    layout: Layout, cross: CrossProducts, right: Sequence[Array], effects: Sequence[Array]
) -> list[Array]:
    """``Z'r - A V`` per term (q_t, k_t, m) for `right` ``= Z'r``, effects ``V`` on b's scale."""
    out = [
        r - (a * v if a.shape[1] == 1 else a @ v)
        for r, a, v in zip(right, cross.own, effects, strict=True)
    ]
    for (s, t), a in cross.pair.items():
        p = layout.pairs[s, t]
        if p.grid:
            whole = _as_matrix(a, layout.levels[s], layout.levels[t])
            shape_s, shape_t = out[s].shape, out[t].shape
            flat_s = effects[s].reshape(len(whole), -1)
            flat_t = effects[t].reshape(whole.shape[1], -1)
            out[s] = out[s] - (whole @ flat_t).reshape(shape_s)
            out[t] = out[t] - (whole.T @ flat_s).reshape(shape_t)
            continue
        to_s = a @ effects[t][p.right]
        to_t = a.transpose(0, 2, 1) @ effects[s][p.left]
        out[s] = out[s] - segment_sum(p.left, to_s, layout.levels[s])
        out[t] = out[t] - segment_sum(p.right, to_t, layout.levels[t])
    return out


def _as_matrix(blocks: Array, rows: int, columns: int) -> Array:
    """Blocks (rows columns, k, m) of a whole grid as one matrix (rows k, columns m)."""
    k, m = blocks.shape[1:]
    whole = blocks.reshape(rows, columns, k, m).transpose(0, 2, 1, 3)
    return whole.reshape(rows * k, columns * m)
