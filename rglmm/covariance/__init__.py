"""From theta to the factor ``T`` of each term's relative covariance ``Sigma = T T'``.

A structure is data: how many parameters it has, where it starts, ``T(theta)`` and how a derivative
with respect to ``T`` comes back to theta. Adding one is a file here and an entry in `STRUCTURES`.
"""

from rglmm.covariance.base import Structure, structure
from rglmm.covariance.unstructured import UNSTRUCTURED

STRUCTURES: dict[str, Structure] = {UNSTRUCTURED.name: UNSTRUCTURED}

__all__ = ["STRUCTURES", "Structure", "structure"]
