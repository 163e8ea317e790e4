"""Results as data frames: ``as.data.frame(VarCorr(m))``, ``AIC(m1, m2)``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from rglmm.inference.records import VarCorr, VarCorrGroup
from rglmm.rbase.frames import as_data_frame

Row = tuple[str, str | None, str | None, float, float]


@as_data_frame.register
def var_corr_frame(x: VarCorr, order: str = "cov.last", **_: Any) -> pd.DataFrame:
    """One row per variance or covariance: ``grp var1 var2 vcov sdcor``.

    Parameters
    ----------
    x : VarCorr
    order : {"cov.last", "lower.tri"}
        Covariances after the variances of their group, or column by column.
    """
    rows = [row for group in x.groups for row in _group_rows(group, order)]
    if x.residual_sd is not None:
        rows.append(("Residual", None, None, x.residual_sd**2, x.residual_sd))
    columns: dict[str, Any] = dict(
        zip(("grp", "var1", "var2", "vcov", "sdcor"), zip(*rows, strict=True), strict=True)
    )
    for name in ("grp", "var1", "var2"):
        columns[name] = pd.array(list(columns[name]), dtype="str")
    return pd.DataFrame(columns, index=pd.RangeIndex(1, len(rows) + 1))


def _group_rows(group: VarCorrGroup, order: str) -> list[Row]:
    k = len(group.columns)
    cells = [(i, j) for j in range(k) for i in range(j, k)]
    if order == "cov.last":
        cells.sort(key=lambda cell: cell[0] != cell[1])
    return [_row(group, i, j) for i, j in cells]


def _row(group: VarCorrGroup, i: int, j: int) -> Row:
    covariance = float(group.covariance[i, j])
    if i == j:
        return group.name, group.columns[i], None, covariance, float(group.stddev[i])
    return (
        group.name,
        group.columns[j],
        group.columns[i],
        covariance,
        float(group.correlation[i, j]),
    )


def criteria_table(
    name: str,
    models: Sequence[Any],
    model_names: Sequence[str] | None,
    criterion: Callable[[Any], float],
    parameters: Callable[[Any], int],
) -> pd.DataFrame:
    """``AIC(m1, m2)``: degrees of freedom and criterion, a row per model."""
    labels = list(model_names or (f"model{i + 1}" for i in range(len(models))))
    return pd.DataFrame(
        {"df": [float(parameters(m)) for m in models], name: [criterion(m) for m in models]},
        index=pd.Index(labels, dtype="str"),
    )
