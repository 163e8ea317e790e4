"""Which rows an index of R selects."""

from __future__ import annotations

import numpy as np

from rglmm.errors import RError, UnsupportedError
from rglmm.frame.vectors import as_double
from rglmm.rbase.values import Vec

__all__ = ["positions"]


def positions(i: Vec, n: int) -> np.ndarray:
    """Row numbers from 0 that an index of R selects: logical, positive, negative or a factor."""
    if i.kind == "logical":
        mask = i.data & ~i.na
        return np.flatnonzero(np.resize(mask, n) if len(mask) < n and len(mask) else mask)
    if i.kind == "character":
        raise UnsupportedError("rows cannot be selected by name here")
    numbers = i.data + 1.0 if i.kind == "factor" else as_double(i)
    numbers = np.trunc(numbers[~np.isnan(numbers)]).astype(np.int64)
    if (numbers < 0).any():
        if (numbers > 0).any():
            raise RError("can't mix positive and negative subscripts", "xj[i]")
        keep = np.ones(n, dtype=bool)
        keep[-numbers[-numbers <= n] - 1] = False
        return np.flatnonzero(keep)
    numbers = numbers[numbers > 0]
    if len(numbers) and numbers.max() > n:
        raise UnsupportedError("a subset that selects rows beyond the last would add rows of NA")
    return numbers - 1
