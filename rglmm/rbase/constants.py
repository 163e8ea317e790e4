"""R's constants."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from rglmm.rbase.format import NA_REAL

__all__ = [
    "LETTERS",
    "NA",
    "Inf",
    "NA_character_",
    "NA_integer_",
    "NA_real_",
    "NaN",
    "letters",
    "month_abb",
    "month_name",
    "pi",
]

NA = pd.NA
NA_integer_ = pd.array([pd.NA], dtype="Int32")
NA_character_ = pd.array([None], dtype="str")
NA_real_ = NA_REAL
NaN = math.nan
Inf = math.inf
pi = math.pi
letters = np.array(list("abcdefghijklmnopqrstuvwxyz"))
LETTERS = np.array(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
month_name = np.array(
    "January February March April May June July August September October November December".split()
)
month_abb = np.array([name[:3] for name in month_name])
