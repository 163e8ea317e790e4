"""R's mixed models in Python: fit, run, translate and validate, with R's names and R's numbers."""

from rglmm.api import *  # noqa: F403
from rglmm.api import __all__ as _functions
from rglmm.errors import (
    DesignError,
    LimitError,
    RError,
    RglmmError,
    RMessage,
    RSyntaxError,
    RWarning,
    UnsupportedError,
)

__version__ = "0.1.0"

__all__ = [  # noqa: PLE0604
    *_functions,
    "DesignError",
    "LimitError",
    "RError",
    "RMessage",
    "RSyntaxError",
    "RWarning",
    "RglmmError",
    "UnsupportedError",
]
