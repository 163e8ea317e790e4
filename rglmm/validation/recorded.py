"""Recorded numbers as arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["as_matrix", "as_vector", "number", "positions"]

Array = NDArray[np.float64]

MISSING = {"NA": float("nan"), "NaN": float("nan"), "Inf": float("inf"), "-Inf": -float("inf")}


def number(text: str) -> float:
    """A recorded number: 17 digits, or NA, NaN, Inf, -Inf."""
    return MISSING[text] if text in MISSING else float(text)


def as_vector(texts: list[str]) -> Array:
    """Recorded numbers (n,)."""
    return np.array([number(text) for text in texts])


def as_matrix(rows: list[list[str]]) -> Array:
    """A recorded matrix."""
    return np.array([[number(text) for text in row] for row in rows])


def positions(recorded: dict[str, Any]) -> NDArray[np.intp]:
    """The fixed positions (from 0) at which a long vector was recorded."""
    return np.array(recorded["positions"], dtype=np.intp) - 1
