"""A Hessian from exact gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def difference_hessian(
    gradient: Callable[[Array], Array],
    x: Array,
    step: Array,
    columns: range | None = None,
    at_x: Array | None = None,
) -> Array:
    """Hessian at `x` (d,) by differences of the exact gradient.

    Parameters
    ----------
    gradient : callable
        ``x -> g`` (d,).
    step : (d,) array
        Step per coordinate: about the cube root of the gradient's relative error times the scale
        of the coordinate (its standard error, say).
    columns : range, optional
        Only these columns; the result is (d, len(columns)) and is not symmetrised.
    at_x : (d,) array, optional
        The gradient at `x`: one-sided differences, half the work, an error of first order.

    Returns
    -------
    (d, d) array, symmetrised (with central differences the error is of second order in `step`).
    """
    chosen = range(len(x)) if columns is None else columns
    out = np.empty((len(x), len(chosen)))
    for place, j in enumerate(chosen):
        up = x.copy()
        up[j] += step[j]
        if at_x is None:
            down = x.copy()
            down[j] -= step[j]
            out[:, place] = (gradient(up) - gradient(down)) / (up[j] - down[j])
        else:
            out[:, place] = (gradient(up) - at_x) / (up[j] - x[j])
    return 0.5 * (out + out.T) if columns is None else out
