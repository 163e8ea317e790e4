"""The block elimination equals dense linear algebra, for every way terms can be laid out."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rglmm.linalg import Basis, factorize, layout, plan, scale


def _codes(kind: str, n: int, rng: np.random.Generator) -> list[np.ndarray]:
    inner = np.concatenate([np.arange(12), rng.integers(0, 12, n - 12)])
    other = np.concatenate([np.arange(5), rng.integers(0, 5, n - 5)])
    third = np.concatenate([np.arange(3), rng.integers(0, 3, n - 3)])
    return {
        "one": [inner],
        "twice": [inner, inner],
        "crossed": [inner, other],
        "crossed three": [inner, other, third],
        "nested": [inner, inner % 5, (inner % 5) % 2],
        "nested and crossed": [inner, inner % 4, other, third],
    }[kind]


KINDS = ["one", "twice", "crossed", "crossed three", "nested", "nested and crossed"]


def _dense(codes, z, levels, factors, weights):
    blocks = []
    for c, zt, q, factor in zip(codes, z, levels, factors, strict=True):
        k = zt.shape[1]
        block = np.zeros((len(c), q * k))
        for a in range(k):
            block[np.arange(len(c)), c * k + a] = (zt @ factor)[:, a]
        blocks.append(block)
    Z = np.hstack(blocks)
    return Z.T @ (weights[:, None] * Z) + np.eye(Z.shape[1])


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    columns=st.lists(st.integers(1, 3), min_size=4, max_size=4),
    seed=st.integers(0, 10**6),
    sparse=st.booleans(),
)
def test_determinant_solution_and_inverse_are_the_dense_ones(kind, columns, seed, sparse):
    rng = np.random.default_rng(seed)
    n = 60
    codes = _codes(kind, n, rng)
    columns = columns[: len(codes)]
    levels = [int(c.max()) + 1 for c in codes]
    z = [rng.normal(size=(n, k)) for k in columns]
    weights = rng.uniform(0.1, 2.0, n)
    factors = [np.tril(rng.normal(size=(k, k))) for k in columns]
    with pytest.MonkeyPatch.context() as patch:
        if sparse:
            patch.setattr(layout, "DENSE_CROSS", 0)
            patch.setattr(layout, "_is_sparse", lambda *args: len(args[2]) == 1 and bool(args[3]))
        lay = plan(codes, levels, columns)
    factor = factorize(lay, scale(Basis(lay, z).cross(weights), factors))
    H = _dense(codes, z, levels, factors, weights)
    assert factor.log_det == pytest.approx(np.linalg.slogdet(H)[1], rel=1e-12, abs=1e-11)

    rhs = [rng.normal(size=(q, k, 2)) for q, k in zip(levels, columns, strict=True)]
    solved = np.concatenate([x.reshape(-1, 2) for x in factor.solve(rhs)])
    expected = np.linalg.solve(H, np.concatenate([r.reshape(-1, 2) for r in rhs]))
    np.testing.assert_allclose(solved, expected, rtol=1e-9, atol=1e-11)

    inverse, selected = np.linalg.inv(H), factor.selected_inverse()
    starts = np.concatenate([[0], np.cumsum(np.multiply(levels, columns))])

    def block(t, level):
        return slice(starts[t] + level * columns[t], starts[t] + (level + 1) * columns[t])

    for t, q in enumerate(levels):
        for level in range(q):
            at = block(t, level)
            np.testing.assert_allclose(
                selected.own[t][level], inverse[at, at], rtol=1e-8, atol=1e-11
            )
    for (s, t), pair in lay.pairs.items():
        for i in range(pair.count):
            np.testing.assert_allclose(
                selected.pair[s, t][i],
                inverse[block(s, pair.left[i]), block(t, pair.right[i])],
                rtol=1e-8,
                atol=1e-11,
            )


@pytest.mark.parametrize(
    ("kind", "chain", "tail"),
    [
        ("one", (0,), ()),
        ("twice", (0, 1), ()),
        ("crossed", (0,), (1,)),
        ("nested", (0, 1, 2), ()),
        ("nested and crossed", (0, 1), (2, 3)),
    ],
)
def test_nested_terms_are_eliminated_and_crossed_ones_stay_dense(kind, chain, tail):
    codes = _codes(kind, 200, np.random.default_rng(3))
    lay = plan(codes, [int(c.max()) + 1 for c in codes], [1] * len(codes))
    assert (lay.chain, lay.tail) == (chain, tail)


def test_a_tail_beyond_memory_is_refused_before_it_is_allocated():
    codes = [np.arange(200_000) % 100_003, (np.arange(200_000) * 7) % 90_001]
    with pytest.raises(layout.LimitError, match="GiB"):
        plan(codes, [100_003, 90_001], [1, 1])
