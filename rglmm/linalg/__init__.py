"""Linear algebra of random-effects blocks: no statistics, and never a sparse Z."""

from rglmm.linalg.blocks import CrossProducts, assemble, project, scale, segment_sum
from rglmm.linalg.factor import Factor, SelectedInverse, factorize
from rglmm.linalg.layout import Layout, Pair, plan
from rglmm.linalg.threads import one_blas_thread

__all__ = [
    "CrossProducts",
    "Factor",
    "Layout",
    "Pair",
    "SelectedInverse",
    "assemble",
    "factorize",
    "one_blas_thread",
    "plan",
    "project",
    "scale",
    "segment_sum",
]
