"""Linear algebra of random-effects blocks: no statistics, and never a sparse Z."""

from rglmm.linalg.blocks import (
    Basis,
    CrossProducts,
    residual_projection,
    scale,
    segment_sum,
    trace_gradient,
)
from rglmm.linalg.dense import inverse_and_log_det
from rglmm.linalg.factor import Factor, SelectedInverse, factorize
from rglmm.linalg.layout import Layout, Pair, plan
from rglmm.linalg.threads import one_blas_thread

__all__ = [
    "Basis",
    "CrossProducts",
    "Factor",
    "Layout",
    "Pair",
    "SelectedInverse",
    "factorize",
    "inverse_and_log_det",
    "one_blas_thread",
    "plan",
    "residual_projection",
    "scale",
    "segment_sum",
    "trace_gradient",
]
