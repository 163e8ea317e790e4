"""The numeric half: eliminate the chain block by block, factor the tail, invert selectively.

For ``H`` of :mod:`rglmm.linalg.layout`, with ``D_e`` the diagonal blocks of a chain term after the
terms before it are gone and ``C_e`` its cross blocks with what comes later,

    B_e = D_e^-1 C_e,    later blocks -= C_e' B_e,    log|H| = sum_e log|D_e| + log|S|

and, from the last term to the first, with ``M = H^-1`` (Takahashi's recursion by blocks),

    M_e,later = - B_e M_later,later        M_ee = D_e^-1 - M_e,later B_e'

where only blocks on the pattern of ``H`` are formed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dpotrs  # pyright: ignore[reportAttributeAccessIssue]
from scipy.sparse import csr_array

from rglmm.linalg.blocks import CrossProducts, segment_sum
from rglmm.linalg.dense import inverse_from_factor, upper_factor
from rglmm.linalg.layout import Layout

Array = NDArray[Any]


@dataclass(frozen=True)
class Factor:
    """A factored ``H``: its log-determinant and what solving and inverting need."""

    layout: Layout
    log_det: float
    inverse: dict[int, Array]
    """``D_e^-1`` (q_e, k_e, k_e) of the chain terms."""
    chain: dict[tuple[int, int], Array]
    """``B_ef`` (q_e, k_e, k_f) within the chain."""
    tail: dict[int, Array | csr_array]
    """``B_e,tail``: (q_e, k_e, width), or a sparse (q_e k_e, width)."""
    schur: Array | None
    """Upper Cholesky factor of the tail's Schur complement (Fortran order)."""

    @property
    def alone(self) -> bool:
        """Whether there is one scalar term, so that ``H`` is diagonal."""
        return self.layout.columns == (1,)

    def solve(self, rhs: Sequence[Array]) -> list[Array]:
        """``H^-1 rhs`` for per-term arrays (q_t, k_t) or (q_t, k_t, m)."""
        vector = rhs[0].ndim == 2
        if self.alone and vector:
            return [self.inverse[0][:, :, 0] * rhs[0]]
        x = [r[:, :, None] if vector else r for r in rhs]
        lay = self.layout
        right = _gather_tail(lay, x) if lay.tail else None
        for i, e in enumerate(lay.chain):
            for f in lay.chain[i + 1 :]:
                moved = _bmm(self.chain[e, f].transpose(0, 2, 1), x[e])
                x[f] = x[f] - segment_sum(lay.pairs[e, f].right, moved, lay.levels[f])
            if right is not None:
                right = right - _tail_rows(self.tail[e], x[e])
        if right is not None:
            assert self.schur is not None
            right, _ = dpotrs(self.schur, right)
            _scatter_tail(lay, right, x)
        for i in range(len(lay.chain) - 1, -1, -1):
            e = lay.chain[i]
            value = _bmm(self.inverse[e], x[e])
            for f in lay.chain[i + 1 :]:
                value = value - _bmm(self.chain[e, f], x[f][lay.pairs[e, f].right])
            if right is not None:
                value = value - _tail_columns(self.tail[e], right, value.shape)
            x[e] = value
        return [v[:, :, 0] for v in x] if vector else x

    def selected_inverse(self) -> SelectedInverse:
        """The blocks of ``H^-1`` on the pattern of ``H``."""
        return _selected_inverse(self)


@dataclass(frozen=True)
class SelectedInverse:
    """Blocks of ``M = H^-1``: ``own[t]`` (q_t, k_t, k_t), ``pair[s, t]`` (P, k_s, k_t)."""

    own: tuple[Array, ...]
    pair: dict[tuple[int, int], Array]


def factorize(layout: Layout, h: CrossProducts) -> Factor:
    """Factor ``H`` given by its blocks.

    Raises
    ------
    numpy.linalg.LinAlgError
        ``H`` is not positive definite.
    """
    if len(h.own) == 1:
        whole, log_det = _invert(h.own[0])
        return Factor(layout, log_det, {0: whole}, {}, {}, None)
    own = list(h.own)
    cross = dict(h.pair)
    log_det = 0.0
    inverse: dict[int, Array] = {}
    chain: dict[tuple[int, int], Array] = {}
    tail: dict[int, Array | csr_array] = {}
    schur = _dense_tail(layout, own, cross) if layout.tail else None
    with_tail = {e: _cross_tail(layout, e, cross) for e in layout.chain} if layout.tail else {}
    for i, e in enumerate(layout.chain):
        inverse[e], piece = _invert(own[e])
        log_det += piece
        later = layout.chain[i + 1 :]
        for f in later:
            chain[e, f] = _bmm(inverse[e], cross[e, f])
        if schur is not None:
            c = with_tail[e]
            tail[e] = _apply_inverse(inverse[e], c)
            schur -= _outer(c, tail[e])
        for j, f in enumerate(later):
            up, into, q = cross[e, f].transpose(0, 2, 1), layout.pairs[e, f].right, layout.levels[f]
            own[f] = own[f] - segment_sum(into, _bmm(up, chain[e, f]), q)
            for g in later[j + 1 :]:
                cross[f, g] = cross[f, g] - segment_sum(into, _bmm(up, chain[e, g]), q)
            if schur is not None:
                with_tail[f] = with_tail[f] - segment_sum(into, up @ tail[e], q)
    if schur is not None:
        schur, piece = upper_factor(schur, overwrite=True)
        log_det += piece
    return Factor(layout, log_det, inverse, chain, tail, schur)


def _invert(d: Array) -> tuple[Array, float]:
    """Inverses and summed log-determinant of (q, k, k) positive definite blocks."""
    k = d.shape[1]
    if k == 1:
        if d.min() <= 0.0:
            raise np.linalg.LinAlgError("a diagonal block is not positive")
        return 1.0 / d, float(np.log(d).sum())
    if k == 2:
        a, b, c = d[:, 0, 0], d[:, 0, 1], d[:, 1, 1]
        ratio = b / a
        pivot = c - b * ratio
        if a.min() <= 0.0 or pivot.min() <= 0.0:
            raise np.linalg.LinAlgError("a diagonal block is not positive definite")
        out = np.empty_like(d)
        out[:, 1, 1] = 1.0 / pivot
        out[:, 0, 1] = out[:, 1, 0] = -ratio * out[:, 1, 1]
        out[:, 0, 0] = 1.0 / a - ratio * out[:, 0, 1]
        return out, float(np.log(a * pivot).sum())
    root = np.linalg.cholesky(d)
    half = np.linalg.inv(root)
    log_det = 2.0 * float(np.log(np.diagonal(root, axis1=1, axis2=2)).sum())
    return half.transpose(0, 2, 1) @ half, log_det


def _bmm(a: Array, b: Array) -> Array:
    """Batched product of small blocks; plain multiplication where the inner size is 1."""
    return a * b if a.shape[2] == 1 else a @ b


def _dense_tail(layout: Layout, own: Sequence[Array], cross: dict[tuple[int, int], Array]) -> Array:
    s = np.zeros((layout.width, layout.width), order="F")
    for i, t in enumerate(layout.tail):
        q, k, start = layout.levels[t], layout.columns[t], layout.offsets[t]
        if k == 1:
            at = np.arange(start, start + q)
            s[at, at] = own[t][:, 0, 0]
        else:
            at = start + np.arange(q * k).reshape(q, k)
            s[at[:, :, None], at[:, None, :]] = own[t]
        for u in layout.tail[i + 1 :]:
            p, m = layout.pairs[t, u], layout.columns[u]
            rows = layout.offsets[t] + p.left[:, None] * k + np.arange(k)
            cols = layout.offsets[u] + p.right[:, None] * m + np.arange(m)
            s[rows[:, :, None], cols[:, None, :]] = cross[t, u]
            s[cols[:, :, None], rows[:, None, :]] = cross[t, u].transpose(0, 2, 1)
    return s


def _cross_tail(layout: Layout, e: int, cross: dict[tuple[int, int], Array]) -> Array | csr_array:
    """``C_e,tail`` as one block row: dense (q_e, k_e, width) or sparse (q_e k_e, width)."""
    q, k = layout.levels[e], layout.columns[e]
    if layout.sparse:
        data = np.concatenate([cross[e, t].ravel() for t in layout.tail])
        pattern = layout.sparse_pattern(e)
        shape = (q * k, layout.width)
        return csr_array((data[pattern.order], pattern.indices, pattern.starts), shape=shape)
    out = np.zeros((q, k, layout.width))
    for t in layout.tail:
        p, m, start, block = layout.pairs[e, t], layout.columns[t], layout.offsets[t], cross[e, t]
        span = layout.levels[t] * m
        if p.grid:
            whole = block.reshape(q, layout.levels[t], k, m).transpose(0, 2, 1, 3)
            out[:, :, start : start + span] = whole.reshape(q, k, span)
        else:
            cols = start + p.right[:, None] * m + np.arange(m)
            out[p.left[:, None, None], np.arange(k)[:, None], cols[:, None, :]] = block
    return out


def _apply_inverse(inverse: Array, c: Array | csr_array) -> Array | csr_array:
    """``D^-1 C`` for a block row with the tail."""
    if isinstance(c, csr_array):
        q, k, _ = inverse.shape
        if k == 1:
            out = c.copy()
            out.data *= np.repeat(inverse[:, 0, 0], np.diff(c.indptr))
            return out
        rows = np.arange(q * k).reshape(q, k)
        index = np.broadcast_to(rows[:, None, :], inverse.shape).ravel()
        starts = np.arange(0, q * k * k + 1, k)
        return csr_array((inverse.ravel(), index, starts), shape=(q * k, q * k)) @ c
    return _bmm(inverse, c)


def _outer(c: Array | csr_array, b: Array | csr_array) -> Array:
    """``C' B``, dense (width, width)."""
    if isinstance(c, csr_array):
        return (c.T @ b).toarray()
    return c.reshape(-1, c.shape[2]).T @ b.reshape(-1, c.shape[2])


def _gather_tail(layout: Layout, x: Sequence[Array]) -> Array:
    parts = [x[t].reshape(-1, x[t].shape[2]) for t in layout.tail]
    return np.concatenate(parts) if len(parts) > 1 else parts[0]


def _scatter_tail(layout: Layout, right: Array, x: list[Array]) -> None:
    for t in layout.tail:
        q, k, start = layout.levels[t], layout.columns[t], layout.offsets[t]
        x[t] = right[start : start + q * k].reshape(q, k, -1)


def _tail_rows(b: Array | csr_array, x: Array) -> Array:
    """``B' x`` for a block row ``B`` and ``x`` (q, k, m)."""
    flat = x.reshape(-1, x.shape[2])
    return b.T @ flat if isinstance(b, csr_array) else b.reshape(-1, b.shape[2]).T @ flat


def _tail_columns(b: Array | csr_array, right: Array, shape: tuple[int, ...]) -> Array:
    """``B right`` as (q, k, m)."""
    flat = b @ right if isinstance(b, csr_array) else b.reshape(-1, b.shape[2]) @ right
    return flat.reshape(shape)


def _selected_inverse(factor: Factor) -> SelectedInverse:
    lay = factor.layout
    own: dict[int, Array] = {}
    pair: dict[tuple[int, int], Array] = {}
    rows: dict[int, Array] = {}
    dense = None
    if factor.schur is not None:
        dense = inverse_from_factor(factor.schur)
        _read_tail(lay, dense, own, pair)
    for i in range(len(lay.chain) - 1, -1, -1):
        e = lay.chain[i]
        later = lay.chain[i + 1 :]
        block = factor.inverse[e]
        if dense is not None:
            rows[e] = _inverse_rows(factor, e, later, rows, dense)
        for g in later:
            pair[e, g] = _inverse_pair(factor, e, g, later, own, pair, rows)
            block = block - _bmm(pair[e, g], factor.chain[e, g].transpose(0, 2, 1))
        if dense is not None:
            block = block - _row_products(rows[e], factor.tail[e])
            for t in lay.tail:
                pair[e, t] = _read_cross(lay, rows[e], e, t)
        own[e] = block
    return SelectedInverse(tuple(own[t] for t in lay.terms), pair)


def _inverse_rows(
    factor: Factor, e: int, later: Sequence[int], rows: dict[int, Array], dense: Array
) -> Array:
    """``M_e,tail`` (q_e, k_e, width)."""
    lay, b = factor.layout, factor.tail[e]
    shape = (lay.levels[e], lay.columns[e], lay.width)
    if isinstance(b, csr_array):
        out = -(b @ dense).reshape(shape)
    else:
        out = -(b.reshape(-1, lay.width) @ dense).reshape(shape)
    for f in later:
        out -= factor.chain[e, f] @ rows[f][lay.pairs[e, f].right]
    return out


def _inverse_pair(
    factor: Factor,
    e: int,
    g: int,
    later: Sequence[int],
    own: dict[int, Array],
    pair: dict[tuple[int, int], Array],
    rows: dict[int, Array],
) -> Array:
    """``M_eg`` (q_e, k_e, k_g) for chain terms, one outer level per inner level."""
    lay = factor.layout
    to_g = lay.pairs[e, g].right
    out: Array | None = None
    for f in later:
        if f == g:
            m = own[g][to_g]
        elif (f, g) in pair:
            m = pair[f, g][lay.pairs[e, f].right]
        else:
            m = pair[g, f][to_g].transpose(0, 2, 1)
        piece = _bmm(factor.chain[e, f], m)
        out = -piece if out is None else out - piece
    assert out is not None
    if g in rows:
        b = factor.tail[e]
        assert not isinstance(b, csr_array)
        out = out - b @ rows[g][to_g].transpose(0, 2, 1)
    return out


def _row_products(rows: Array, b: Array | csr_array) -> Array:
    """``M_e,tail B_e'`` by levels: (q, k, k)."""
    q, k, width = rows.shape
    if isinstance(b, csr_array):
        counts = np.diff(b.indptr)
        line = np.repeat(np.arange(q * k), counts)
        out = np.empty((q, k, k))
        flat = rows.reshape(q * k, width)
        for a in range(k):
            other = (line // k) * k + a
            sums = np.bincount(line, flat[other, b.indices] * b.data, q * k)
            out[:, a, :] = sums.reshape(q, k)
        return out
    if k == 1:
        return (rows * b).sum(axis=2, keepdims=True)
    return rows @ b.transpose(0, 2, 1)


def _read_tail(
    lay: Layout, dense: Array, own: dict[int, Array], pair: dict[tuple[int, int], Array]
) -> None:
    for i, t in enumerate(lay.tail):
        q, k, start = lay.levels[t], lay.columns[t], lay.offsets[t]
        if k == 1:
            own[t] = dense.diagonal()[start : start + q].reshape(q, 1, 1)
        else:
            at = start + np.arange(q * k).reshape(q, k)
            own[t] = dense[at[:, :, None], at[:, None, :]]
        for u in lay.tail[i + 1 :]:
            p, m = lay.pairs[t, u], lay.columns[u]
            rows = lay.offsets[t] + p.left[:, None] * k + np.arange(k)
            cols = lay.offsets[u] + p.right[:, None] * m + np.arange(m)
            pair[t, u] = dense[rows[:, :, None], cols[:, None, :]]


def _read_cross(lay: Layout, rows: Array, e: int, t: int) -> Array:
    p, k, m, start = lay.pairs[e, t], lay.columns[e], lay.columns[t], lay.offsets[t]
    if p.grid:
        part = rows[:, :, start : start + lay.levels[t] * m]
        whole = part.reshape(lay.levels[e], k, lay.levels[t], m).transpose(0, 2, 1, 3)
        return whole.reshape(-1, k, m)
    cols = start + p.right[:, None] * m + np.arange(m)
    return rows[p.left[:, None, None], np.arange(k)[:, None], cols[:, None, :]]
