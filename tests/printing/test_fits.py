"""Printed fits are R's, character for character.

The numbers come from R (``data/record_fits.R`` writes them with the text R made of them), so a
difference is one of layout or of number formatting, never of estimation.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from rglmm.errors import RError, RMessage
from rglmm.inference.criteria import LogLik
from rglmm.inference.effects import CoefMer, Ranef
from rglmm.inference.records import (
    AnovaTable,
    CallText,
    OptimizerNote,
    Summary,
    VarCorr,
    VarCorrGroup,
)
from rglmm.printing import print_anova, print_fit, print_summary, print_var_corr
from rglmm.rbase.show import text

RECORD = json.loads((Path(__file__).parent / "data" / "fits.json").read_text())
MODELS = RECORD["models"]


def number(item: str) -> float:
    return math.nan if item == "NA" else float(item)


def matrix(items: list[str], rows: int, columns: int) -> np.ndarray:
    return np.array([number(item) for item in items]).reshape((rows, columns), order="F")


def lines(items: list[str] | None) -> tuple[str, ...] | None:
    return None if items is None else tuple(items)


def group(record: dict) -> VarCorrGroup:
    k = len(record["columns"])
    return VarCorrGroup(
        record["name"],
        tuple(record["columns"]),
        matrix(record["covariance"], k, k),
        np.array([number(item) for item in record["stddev"]]),
        matrix(record["correlation"], k, k),
    )


def var_corr(record: dict) -> VarCorr:
    sd = record["residual_sd"]
    return VarCorr(
        tuple(group(item) for item in record["groups"]), None if sd is None else number(sd)
    )


def summary(record: dict) -> Summary:
    names = record["names"] or []
    p = len(names)
    columns = record["columns"] or ["Estimate", "Std. Error", "t value"]
    table = matrix(record["coefficients"], p, len(columns))
    correlation = record["correlation"]
    note = record["optimizer"]
    return Summary(
        title=record["title"],
        call=CallText(
            **{
                part: lines(record[part])
                for part in ("formula", "data", "weights", "offset", "control", "subset")
            }
        ),
        family=record["family"],
        link=record["link"],
        criteria={name: number(item) for name, item in record["criteria"].items()},
        residuals=np.array([number(item) for item in record["residuals"]]),
        var_corr=var_corr(record),
        nobs=record["nobs"],
        ngroups=tuple(record["ngroups"].items()),
        coefficients=pd.DataFrame(table, index=names, columns=columns),
        correlation=None if correlation is None else matrix(correlation, p, p),
        fit_warnings=tuple(record["fit_warnings"]),
        optimizer=OptimizerNote(
            note["name"],
            note["code"],
            note["message"],
            tuple(note["notes"]),
            tuple(note["warnings"]),
        ),
    )


def ranef(record: dict, variances: bool) -> Ranef:
    frames = {
        name: pd.DataFrame(
            matrix(item["values"], len(item["levels"]), len(item["columns"])),
            index=item["levels"],
            columns=item["columns"],
        )
        for name, item in record["ranef"].items()
    }
    return Ranef(frames, {name: () for name in frames} if variances else None)


@pytest.mark.parametrize("name", MODELS)
def test_print(name: str) -> None:
    record = MODELS[name]
    assert print_fit(summary(record)).split("\n") == record["text"]["print"]
    assert print_fit(summary(record), digits=6).split("\n") == record["text"]["print_digits"]


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.filterwarnings("ignore::rglmm.errors.RMessage")
def test_summary(name: str) -> None:
    record = MODELS[name]
    assert text(summary(record)).split("\n") == record["text"]["summary"]
    shown = print_summary(summary(record), correlation=True)
    assert shown.split("\n") == record["text"]["summary_correlation"]
    shown = print_summary(summary(record), digits=3, correlation=False)
    assert shown.split("\n") == record["text"]["summary_digits"]


def test_summary_says_that_it_omits_a_large_correlation_matrix() -> None:
    with pytest.warns(RMessage, match=r"as p = 26 > 12.\nUse print\(s, correlation=TRUE\)"):
        print_summary(summary(MODELS["twentysix"]), name="s")


@pytest.mark.parametrize("name", MODELS)
def test_var_corr(name: str) -> None:
    record = MODELS[name]
    x, recorded = var_corr(record), record["text"]
    assert text(x).split("\n") == recorded["varcorr"]
    assert print_var_corr(x, comp="Variance").split("\n") == recorded["varcorr_variance"]
    both = print_var_corr(x, digits=2, comp=("Variance", "Std.Dev."))
    assert both.split("\n") == recorded["varcorr_both"]


def test_var_corr_refuses_an_unknown_component() -> None:
    with pytest.raises(RError, match="Illegal 'comp': foo"):
        print_var_corr(var_corr(MODELS["dyestuff"]), comp="foo")


@pytest.mark.parametrize("name", MODELS)
def test_vcov(name: str) -> None:
    record = MODELS[name]
    names = record["names"] or []
    frame = pd.DataFrame(matrix(record["vcov"], len(names), len(names)), index=names, columns=names)
    frame.attrs["rclass"] = "dpoMatrix"
    if names:
        assert text(frame).split("\n") == record["text"]["vcov"]


@pytest.mark.parametrize("name", MODELS)
def test_ranef(name: str) -> None:
    record = MODELS[name]
    assert text(ranef(record, True)).split("\n") == record["text"]["ranef"]
    assert text(ranef(record, False)).split("\n") == record["text"]["ranef_plain"]


@pytest.mark.parametrize("name", MODELS)
def test_log_lik(name: str) -> None:
    record = MODELS[name]
    value, df = (number(item) for item in record["loglik"])
    assert text(LogLik(value, int(df), record["nobs"])).split("\n") == record["text"]["loglik"]


def test_coef() -> None:
    record = RECORD["coef"]
    frames = {
        name: pd.DataFrame(
            matrix(item["values"], len(item["levels"]), len(item["columns"])),
            index=item["levels"],
            columns=item["columns"],
        )
        for name, item in record["values"].items()
    }
    assert text(CoefMer(frames)).split("\n") == record["text"]


@pytest.mark.parametrize("name", RECORD["anova"])
def test_anova(name: str) -> None:
    record = RECORD["anova"][name]
    rows, columns = record["rows"], record["columns"]
    frame = pd.DataFrame(
        matrix(record["values"], len(rows), len(columns)), index=rows, columns=columns
    )
    shown = print_anova(AnovaTable(tuple(record["heading"]), frame))
    assert shown.split("\n") == "\n".join(record["text"]).split("\n")
