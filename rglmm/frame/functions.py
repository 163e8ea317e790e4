"""The closed table of functions that a formula may call.

Everything that a formula, a weight or a subset can evaluate stands here and in
:mod:`rglmm.frame.evaluate`; a name that does not is refused.
"""

from __future__ import annotations

from rglmm.errors import UnsupportedError
from rglmm.frame.matrix_functions import MATRICES
from rglmm.frame.numeric_functions import NUMERIC
from rglmm.frame.table import TableFunction
from rglmm.frame.vector_functions import VECTORS

__all__ = ["FUNCTIONS", "REFUSED", "refuse"]

FUNCTIONS: dict[str, TableFunction] = {**NUMERIC, **VECTORS, **MATRICES}

_LATER = "is not supported in a formula yet; compute its columns first and use those"
REFUSED: dict[str, str] = {
    name: f"{name}() {_LATER}" for name in ("s", "te", "pspline", "rcs", "lag", "diff")
}


def refuse(name: str) -> UnsupportedError:
    """The refusal of a function that is not in the table."""
    known = REFUSED.get(name)
    return UnsupportedError(
        known or f"{name}() cannot be called in a formula: it is not in rglmm's table of functions"
    )
