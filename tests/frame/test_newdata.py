"""New data on a fitted design: levels, contrasts and transformations of the fit are used again."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from recorded import array, made, number, recorded

from rglmm.errors import RError, RMessage
from rglmm.frame import build_design, design_for_newdata
from rglmm.readers import model_ir
from rglmm.rlang import parse_formula


def design(formula: str, data: pd.DataFrame | None = None):
    control = {"check.nobs.vs.nlev": "ignore", "check.nobs.vs.nRE": "ignore"}
    ir = model_ir("lmer", parse_formula(formula), control=control)
    return build_design(ir, made() if data is None else data)


def newdata() -> pd.DataFrame:
    record = recorded()["newdata"]
    rows = made().iloc[[r - 1 for r in record["rows"]]].reset_index(drop=True)
    rows["x"] = [number(t) for t in record["x"]]
    return rows


@pytest.mark.parametrize(
    "case", [pytest.param(c, id=c["formula"]) for c in recorded()["newdata"]["cases"]]
)
def test_matrix_of_new_data_is_r_s(case: dict) -> None:
    fitted = design(case["formula"] + " + (1 | a)")
    new = design_for_newdata(fitted, newdata())
    assert list(fitted.names) == case["names"]
    np.testing.assert_allclose(new.X, array(case["X"], 4), rtol=1e-12, atol=1e-12)


def test_the_data_of_the_fit_give_its_design_again() -> None:
    fitted = design("y ~ poly(x, 2) + f * g + o + offset(p) + (x | b / c) + (f | a)")
    new = design_for_newdata(fitted, made())
    np.testing.assert_allclose(new.X, fitted.X, rtol=1e-12, atol=1e-12)
    np.testing.assert_array_equal(new.offset, fitted.offset)
    for ours, theirs in zip(new.random, fitted.random, strict=True):
        np.testing.assert_array_equal(ours.codes, theirs.codes)
        np.testing.assert_allclose(ours.z, theirs.z, rtol=1e-12, atol=1e-12)


def test_dropped_columns_stay_dropped() -> None:
    with pytest.warns(RMessage, match="dropping 1 column / coefficient"):
        fitted = design("y ~ x + I(2 * x) + p + (1 | a)")
    assert fitted.dropped == ("I(2 * x)",)
    assert design_for_newdata(fitted, newdata()).X.shape == (4, 3)


def test_new_levels_of_a_grouping_factor() -> None:
    fitted = design("y ~ x + (1 | a)")
    data = newdata().assign(a=["99", "1", "2", "98"])
    with pytest.raises(RError, match="^new levels detected in newdata: 98, 99$"):
        design_for_newdata(fitted, data)
    codes = design_for_newdata(fitted, data, allow_new_levels=True).random[0].codes
    assert codes[[0, 3]].tolist() == [-1, -1]
    assert [fitted.random[0].levels[c] for c in codes[[1, 2]]] == ["1", "2"]


def test_missing_groups() -> None:
    fitted = design("y ~ x + (1 | a)")
    data = newdata().assign(a=pd.Series(["1", None, "2", "3"]))
    with pytest.raises(RError, match="^NAs are not allowed in prediction data for grouping"):
        design_for_newdata(fitted, data)
    assert design_for_newdata(fitted, data, allow_new_levels=True).random[0].codes[1] == -1


def test_only_what_is_asked_for_must_be_there() -> None:
    fitted = design("y ~ x + f + (1 | a) + (p | b)")
    data = newdata()[["x", "f"]]
    assert design_for_newdata(fitted, data, terms=()).X.shape == (4, 4)
    with pytest.raises(RError, match="^object 'a' not found$"):
        design_for_newdata(fitted, data)
    with pytest.raises(RError, match="^object 'f' not found$"):
        design_for_newdata(fitted, data[["x"]], terms=())
    groups = newdata()[["a"]]
    which = [i for i, t in enumerate(fitted.random) if t.group == "a"]
    new = design_for_newdata(fitted, groups, terms=which, fixed=False)
    assert new.X.shape == (4, 0)
    assert len(new.random) == 1


def test_unknown_level_and_wrong_type_of_a_fixed_factor() -> None:
    fitted = design("y ~ f + x + (1 | a)")
    with pytest.raises(RError, match="^factor f has new levels? yy, zz$"):
        design_for_newdata(fitted, newdata().assign(f=["zz", "u", "yy", "v"]))
    with pytest.raises(RError, match="^variable 'f' was fitted with type \"factor\""):
        design_for_newdata(fitted, newdata().assign(f=1.0))
    with pytest.raises(RError, match="^variable 'x' was fitted with type \"numeric\""):
        design_for_newdata(fitted, newdata().assign(x="a"))


def test_missing_values_stay_as_nan() -> None:
    fitted = design("y ~ f + x + (1 | a)")
    data = newdata().assign(x=[1.0, np.nan, 2.0, 3.0], f=["u", "v", None, "w"])
    X = design_for_newdata(fitted, data).X
    assert np.isnan(X).any(axis=1).tolist() == [False, True, True, False]
