"""Residuals, predictions and effects against R's answers (scripts/record_inference.R)."""

import json
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import rglmm

ANSWERS = json.loads((Path(__file__).parent / "data" / "r_answers.json").read_text())
RTOL = 2e-6
"""R's tight optimum lies within 1e-6 standard errors of the exact one."""


@pytest.fixture(scope="module")
def g():
    return rglmm.glmer(
        "cbind(incidence, size - incidence) ~ period + (1 | herd)", rglmm.data("cbpp"), "binomial"
    )


@pytest.fixture(scope="module")
def f():
    d = rglmm.data("sleepstudy")
    d.iloc[[2, 76], d.columns.get_loc("Reaction")] = np.nan
    return rglmm.lmer(
        "Reaction ~ Days + (1 | Subject) + (0 + Days | Subject)",
        d,
        na_action="na.exclude",
        weights="Days + 1",
    )


def numbers(values):
    return np.array([np.nan if v == "NA" else float(v) for v in values])


def same(got: pd.Series, key: str) -> None:
    expected = ANSWERS[key]
    assert [str(i) for i in got.index] == expected["names"]
    np.testing.assert_allclose(got, numbers(expected["values"]), rtol=RTOL, atol=1e-6)


@pytest.mark.parametrize("type_", ["deviance", "pearson", "working", "response"])
def test_residuals_of_a_glmm(g, type_):
    same(rglmm.residuals(g, type_), f"residuals(g, {type_})")


def test_the_default_residuals_are_deviance_for_a_glmm_and_response_for_a_linear_model(g, f):
    same(rglmm.residuals(g), "residuals(g, deviance)")
    same(rglmm.residuals(f), "residuals(f)")


def test_scaled_residuals_and_padding_under_na_exclude(f):
    same(rglmm.residuals(f, "pearson", scaled=True), "residuals(f, pearson, scaled)")
    same(rglmm.fitted(f), "fitted(f)")


def test_predictions_in_sample(g):
    same(rglmm.predict(g), "predict(g)")
    population = rglmm.predict(g, type="response", re_form="NA")
    same(population, "predict(g, response, NA)")
    pd.testing.assert_series_equal(population, rglmm.predict(g, type="response", re_form="~0"))
    pd.testing.assert_series_equal(population, rglmm.predict(g, type="response", re_form=np.nan))
    same(rglmm.predict(g, random_only=True), "predict(g, random.only)")


def test_unknown_levels(g):
    new = pd.DataFrame({"period": ["1", "3", "4"], "herd": ["2", "99", "15"]}, index=[1, 2, 3])
    same(rglmm.predict(g, new, allow_new_levels=True), "predict(g, new, allow)")
    with pytest.raises(rglmm.RError) as error:
        rglmm.predict(g, new)
    assert error.value.message == ANSWERS["predict(g, new)"][0]


@pytest.mark.parametrize("re_form", [None, "~(1 | Subject)", "~(0 + Days | Subject)"])
def test_predictions_with_some_of_the_random_terms(f, re_form):
    new = pd.DataFrame({"Days": [0, 5], "Subject": ["308", "372"]}, index=[1, 2])
    key = "predict(f, days)" if re_form is None else f"predict(f, days, {re_form})"
    same(rglmm.predict(f, new, re_form=re_form), key)


def test_a_term_that_the_model_does_not_have_is_refused(f):
    with pytest.raises(rglmm.RglmmError, match="is not a term of the model"):
        rglmm.predict(f, re_form="~(1 | Batch)")


def test_effects(f):
    effects = rglmm.ranef(f)
    np.testing.assert_allclose(
        effects["Subject"].loc["308"], numbers(ANSWERS["ranef(f), row 308"]), rtol=1e-5
    )
    assert effects.post_var is not None
    variances = [blocks[0, 0, 0] for blocks in effects.post_var["Subject"]]
    np.testing.assert_allclose(variances, numbers(ANSWERS["postVar(f), level 1"]), rtol=1e-5)
    same(rglmm.coef(f)["Subject"].loc["308"], "coef(f), row 308")


def test_criteria(g, f):
    assert rglmm.deviance(g) == pytest.approx(float(ANSWERS["deviance(g)"][0]), rel=1e-7)
    expected = float(ANSWERS["deviance(f, REML = FALSE)"][0])
    assert rglmm.deviance(f, REML=False) == pytest.approx(expected, rel=1e-9)
    assert rglmm.df_residual(f) == int(ANSWERS["df.residual(f)"][0])
    assert rglmm.sigma(f) == pytest.approx(float(ANSWERS["sigma(f)"][0]), rel=1e-6)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert rglmm.deviance(f) == rglmm.REMLcrit(f)
    assert "deviance() is deprecated for REML fits" in str(caught[0].message)


def test_results_do_not_share_memory_with_the_fit(g):
    effects = rglmm.fixef(g)
    effects.iloc[0] = 99.0
    assert rglmm.fixef(g).iloc[0] != 99.0
