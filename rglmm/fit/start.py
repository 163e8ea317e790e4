"""Start values as lme4 takes them: a vector for theta, or a list with ``theta`` and ``fixef``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rglmm.errors import RError

Array = NDArray[Any]

_CALL = "getStart(start, rho$pp)"


def start_theta(start: Any, count: int, fixed: int) -> Array | None:
    """Start of theta, or None.

    Parameters
    ----------
    start : None, array_like or mapping
        A mapping may hold ``theta`` (or ``par``) and ``fixef`` (or ``beta``); the fixed effects are
        checked for their number only, since the search for them starts from their optimum at theta.
    count, fixed : int
        Numbers of covariance parameters and of fixed effects.

    Raises
    ------
    RError
        lme4's words for components that do not fit.
    """
    if start is None:
        return None
    if not isinstance(start, Mapping):
        return _vector(start, count, "theta")
    wrong = [str(name) for name in start if name not in ("theta", "par", "fixef")]
    if wrong:
        raise RError(f"incorrect components in start list: {', '.join(wrong)}", _CALL)
    if start.get("fixef") is not None:
        _vector(start["fixef"], fixed, "fixef")
    theta = start.get("theta", start.get("par"))
    return None if theta is None else _vector(theta, count, "theta")


def _vector(values: Any, count: int, name: str) -> Array:
    try:
        out = np.atleast_1d(np.asarray(values, dtype=float))
    except (TypeError, ValueError):
        out = np.array([np.nan])
    if out.ndim != 1 or not np.isfinite(out).all():
        raise RError("'start' must be NULL, a numeric vector or named list of such vectors", _CALL)
    if len(out) != count:
        raise RError(f"incorrect number of {name} components (!={count})", _CALL)
    return out
