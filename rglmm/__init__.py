"""R's mixed models in Python: fit, run, translate and validate, with R's names and R's numbers."""

from rglmm.api import *  # noqa: F403
from rglmm.api import __all__ as _names

__version__ = "0.1.0"
__all__ = [*_names, "__version__"]  # noqa: PLE0604
