"""One BLAS thread around the solver: small blocks lose far more to threads than they gain."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from threadpoolctl import ThreadpoolController

_controllers: list[ThreadpoolController] = []


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Limit every loaded BLAS to one thread inside the block.

    The controller is made once per process: finding the libraries costs about a millisecond,
    switching a known one a hundredth of that.
    """
    if not _controllers:
        _controllers.append(ThreadpoolController())
    with _controllers[0].limit(limits=1, user_api="blas"):
        yield
