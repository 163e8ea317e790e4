"""Which levels meet in which rows: the symbolic half of the block elimination.

A model has terms ``t = 0 .. m-1``; term ``t`` has ``q_t`` levels of ``k_t`` columns and each row of
the data touches one level of each term. The matrix that is factored,
``H = sum_i w_i z_i z_i' + I``, so has a ``k_s x k_t`` block for every pair of levels that share a
row.

Terms are eliminated one after the other as long as what remains keeps their blocks diagonal: the
first term always, a further one when every term eliminated before it is nested in it (each of
their levels meets one of its levels only). These are the *chain*. The other terms form the *tail*,
whose Schur complement is dense. Nested models have no tail; crossed ones a tail of their smaller
terms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rglmm.errors import LimitError

Index = NDArray[np.intp]

TAIL_BYTES = 8 * 2**30
"""Largest dense Schur complement with its cross blocks that is attempted, in bytes."""

DENSE_CROSS = 2_000_000
"""A cross block with the tail is kept dense up to this many entries, whatever its pattern."""


@dataclass(frozen=True)
class Pair:
    """The level pairs of terms `s` and `t` that share a row.

    ``left`` and ``right`` (P,) are the levels, ``rows`` (n,) the pair of each row. With `grid`
    every combination stands there, in C order, whether rows have it or not.
    """

    s: int
    t: int
    left: Index
    right: Index
    rows: Index
    grid: bool

    @property
    def count(self) -> int:
        return len(self.left)


@dataclass(frozen=True)
class SparsePattern:
    """Compressed rows of a chain term's cross block with the tail: where each entry goes."""

    order: Index
    indices: NDArray[np.int32]
    starts: NDArray[np.int32]


@dataclass(frozen=True)
class Layout:
    """Levels, pairs and the order of elimination; computed once per model.

    Attributes
    ----------
    codes : tuple of (n,) arrays
        Level of each row, per term.
    levels, columns : tuple of int
        ``q_t`` and ``k_t``.
    chain, tail : tuple of int
        Terms eliminated block by block, and terms in the dense Schur complement.
    pairs : dict
        ``(s, t)`` with ``s`` before ``t`` in the order chain, then tail.
    offsets : dict
        First scalar index of each tail term; `width` is the tail's size.
    sparse : bool
        Cross blocks between chain and tail are kept as sparse matrices.
    """

    n: int
    terms: range
    codes: tuple[Index, ...]
    levels: tuple[int, ...]
    columns: tuple[int, ...]
    chain: tuple[int, ...]
    tail: tuple[int, ...]
    pairs: dict[tuple[int, int], Pair]
    offsets: dict[int, int]
    width: int
    sparse: bool
    patterns: dict[int, SparsePattern] = field(default_factory=dict, repr=False, compare=False)

    def sparse_pattern(self, e: int) -> SparsePattern:
        """Rows ``q_e k_e``, columns the tail's scalars; found once per term and layout."""
        if e not in self.patterns:
            self.patterns[e] = _sparse_pattern(self, e)
        return self.patterns[e]


def plan(codes: Sequence[Index], levels: Sequence[int], columns: Sequence[int]) -> Layout:
    """Lay out the elimination for terms given by the level of each row.

    Parameters
    ----------
    codes : sequence of (n,) int arrays
    levels, columns : sequence of int
        Levels ``q_t`` and columns ``k_t`` of each term.

    Raises
    ------
    LimitError
        The dense part would not fit into memory.
    """
    codes = tuple(np.ascontiguousarray(c, dtype=np.intp) for c in codes)
    chain, maps = _chain(codes, levels)
    tail = tuple(t for t in range(len(codes)) if t not in chain)
    offsets, width = {}, 0
    for t in tail:
        offsets[t] = width
        width += levels[t] * columns[t]
    cross = max((levels[e] * columns[e] for e in chain), default=0) * width
    sparse = _is_sparse(codes, levels, chain, tail, cross)
    _refuse_beyond_memory(width, cross)
    order = (*chain, *tail)
    pairs: dict[tuple[int, int], Pair] = {}
    for i, s in enumerate(order):
        for t in order[i + 1 :]:
            if (s, t) in maps:
                pairs[s, t] = Pair(s, t, np.arange(levels[s]), maps[s, t], codes[s], False)
            else:
                pairs[s, t] = _pair(s, t, codes, levels, sparse)
    n = len(codes[0]) if codes else 0
    return Layout(
        n,
        range(len(codes)),
        codes,
        tuple(levels),
        tuple(columns),
        chain,
        tail,
        pairs,
        offsets,
        width,
        sparse,
    )


def _chain(
    codes: Sequence[Index], levels: Sequence[int]
) -> tuple[tuple[int, ...], dict[tuple[int, int], Index]]:
    """Terms that can be eliminated with diagonal blocks, and the nesting maps among them."""
    chain: list[int] = []
    maps: dict[tuple[int, int], Index] = {}
    for t in range(len(codes)):
        found = {}
        for e in chain:
            into = _nesting(codes[e], levels[e], codes[t])
            if into is None:
                break
            found[e, t] = into
        else:
            chain.append(t)
            maps.update(found)
    return tuple(chain), maps


def _nesting(inner: Index, levels: int, outer: Index) -> Index | None:
    """The outer level of each inner level when there is exactly one, else ``None``."""
    into = np.zeros(levels, dtype=np.intp)
    into[inner] = outer
    return into if np.array_equal(into[inner], outer) else None


def _is_sparse(
    codes: Sequence[Index],
    levels: Sequence[int],
    chain: Sequence[int],
    tail: Sequence[int],
    cross: int,
) -> bool:
    if cross <= DENSE_CROSS or len(chain) > 1:
        return False
    entries = sum(min(len(codes[0]), levels[chain[0]] * levels[t]) for t in tail)
    return entries < 0.2 * levels[chain[0]] * sum(levels[t] for t in tail)


def _refuse_beyond_memory(width: int, cross: int) -> None:
    need = 8 * (3 * width * width + 3 * cross)
    if need > TAIL_BYTES:
        raise LimitError(
            f"crossed random effects with {width} columns beside the largest term need about "
            f"{need / 2**30:.1f} GiB for their dense part, above the limit of "
            f"{TAIL_BYTES / 2**30:.0f} GiB: leave out a grouping factor or aggregate its levels"
        )


def _pair(s: int, t: int, codes: Sequence[Index], levels: Sequence[int], sparse: bool) -> Pair:
    """Pairs of a crossed combination: the whole grid when small, else those that occur."""
    flat = codes[s] * levels[t] + codes[t]
    size = levels[s] * levels[t]
    if not sparse and size <= max(DENSE_CROSS, len(flat)):
        left, right = np.divmod(np.arange(size), levels[t])
        return Pair(s, t, left, right, flat, True)
    found, rows = np.unique(flat, return_inverse=True)
    left, right = np.divmod(found, levels[t])
    return Pair(s, t, left, right, rows.astype(np.intp), False)


def _sparse_pattern(layout: Layout, e: int) -> SparsePattern:
    k = layout.columns[e]
    rows, cols = [], []
    for t in layout.tail:
        p, m = layout.pairs[e, t], layout.columns[t]
        shape = (p.count, k, m)
        r = p.left[:, None, None] * k + np.arange(k)[:, None]
        c = layout.offsets[t] + p.right[:, None, None] * m + np.arange(m)
        rows.append(np.broadcast_to(r, shape).ravel())
        cols.append(np.broadcast_to(c, shape).ravel())
    row, col = np.concatenate(rows), np.concatenate(cols)
    order = np.lexsort((col, row))
    counts = np.bincount(row, minlength=layout.levels[e] * k)
    starts = np.concatenate([[0], np.cumsum(counts)])
    return SparsePattern(order, col[order].astype(np.int32), starts.astype(np.int32))
