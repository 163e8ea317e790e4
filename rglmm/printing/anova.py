"""Tables of tests as ``print.anova`` lays them out."""

from __future__ import annotations

import numpy as np
import pandas as pd

from rglmm.inference.records import AnovaTable
from rglmm.rbase.coefmat import print_coefmat
from rglmm.rbase.format import NA_REAL
from rglmm.rbase.session import session
from rglmm.rbase.show import text

__all__ = ["print_anova"]


def print_anova(x: AnovaTable, digits: int | None = None, signif_stars: bool | None = None) -> str:
    """``print(anova(...))``: the heading, then the table with blank cells where it is missing.

    Parameters
    ----------
    x : AnovaTable
    digits : int, optional
        The session's less two.
    signif_stars : bool, optional
        Stars behind p-values.
    """
    digits = max(3, session().digits - 2) if digits is None else digits
    names = [str(name) for name in x.frame.columns]
    has_p = bool(names) and names[-1][:3] in ("Pr(", "p-v")
    tests = [
        j for j, name in enumerate(names) if name[1:7] == " value" or name in ("F", "Cp", "Chisq")
    ]
    zap = [
        j
        for j, name in enumerate(names[: len(names) - has_p])
        if j not in tests and not name.endswith("Df")
    ]
    table = print_coefmat(
        _blank_missing(x.frame),
        digits,
        signif_stars_=signif_stars,
        has_pvalue=has_p,
        cs_ind=(),
        tst_ind=tests,
        zap_ind=zap,
        na_print="",
    )
    return "\n".join([*x.heading, table])


def _blank_missing(frame: pd.DataFrame) -> pd.DataFrame:
    """Every NaN as R's NA: numpy and pandas do not tell them apart."""
    values = frame.to_numpy(dtype=np.float64, copy=True)
    values[np.isnan(values)] = NA_REAL
    return pd.DataFrame(values, index=frame.index, columns=frame.columns)


@text.register
def _(x: AnovaTable) -> str:
    return print_anova(x)
