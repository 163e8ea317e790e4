"""What must not change an estimate: row order, names of levels, units, the form of the response."""

import warnings

import numpy as np
import pandas as pd
import pytest
from scipy.special import gammaln

import rglmm

TOL = 1e-7


@pytest.fixture(scope="module")
def cbpp():
    return rglmm.data("cbpp")


def glmer(data, formula="cbind(incidence, size - incidence) ~ period + (1 | herd)", **kw):
    return rglmm.glmer(formula, data, family="binomial", **kw)


def same_fit(a, b, rtol=TOL):
    np.testing.assert_allclose(a.fit.beta, b.fit.beta, rtol=rtol, atol=rtol)
    np.testing.assert_allclose(a.fit.theta, b.fit.theta, rtol=rtol, atol=rtol)
    np.testing.assert_allclose(a.fit.vcov, b.fit.vcov, rtol=1e-5, atol=1e-9)


def test_row_order(cbpp):
    shuffled = cbpp.sample(frac=1.0, random_state=3)
    one, other = glmer(cbpp), glmer(shuffled)
    same_fit(one, other)
    fitted = rglmm.fitted(other)
    assert list(fitted.index) == [str(i) for i in shuffled.index]


def test_names_of_levels(cbpp):
    renamed = cbpp.copy()
    renamed["herd"] = renamed["herd"].cat.rename_categories(lambda g: f"h{99 - int(g)}")
    same_fit(glmer(cbpp), glmer(renamed))


def test_cbind_proportions_and_single_trials_agree(cbpp):
    counts = glmer(cbpp)
    proportions = glmer(cbpp, "incidence / size ~ period + (1 | herd)", weights="size")
    same_fit(counts, proportions)
    assert proportions.fit.objective == pytest.approx(counts.fit.objective, rel=1e-12)
    rows = cbpp.loc[cbpp.index.repeat(cbpp["size"])].copy()
    order = rows.groupby(level=0).cumcount()
    rows["y"] = (order < rows["incidence"]).astype(int)
    single = glmer(rows, "y ~ period + (1 | herd)")
    same_fit(counts, single)
    n, k = cbpp["size"].to_numpy(), cbpp["incidence"].to_numpy()
    choose = (gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)).sum()
    assert single.fit.objective == pytest.approx(counts.fit.objective + 2 * choose, rel=1e-11)


@pytest.mark.parametrize("factor", [1e-6, 1e5])
def test_units_of_a_slope(factor):
    d = rglmm.data("sleepstudy")
    base = rglmm.lmer("Reaction ~ Days + (Days | Subject)", d)
    scaled = d.assign(Days=d["Days"] * factor)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # lme4's advice to rescale is expected here
        other = rglmm.lmer("Reaction ~ Days + (Days | Subject)", scaled)
    units = np.array([1.0, 1.0 / factor])
    np.testing.assert_allclose(other.fit.beta, base.fit.beta * units, rtol=TOL)
    np.testing.assert_allclose(other.fit.theta, base.fit.theta * units[[0, 1, 1]], rtol=TOL)
    assert other.converged


def test_units_and_origin_of_the_response():
    d = rglmm.data("sleepstudy")
    base = rglmm.lmer("Reaction ~ Days + (Days | Subject)", d)
    moved = d.assign(Reaction=d["Reaction"] * 1e-3 + 1e4)
    other = rglmm.lmer("Reaction ~ Days + (Days | Subject)", moved)
    np.testing.assert_allclose(other.fit.theta, base.fit.theta, rtol=1e-6)
    np.testing.assert_allclose(other.fit.beta[1], base.fit.beta[1] * 1e-3, rtol=1e-8)


def test_an_offset_is_a_column_with_coefficient_one():
    d = rglmm.data("sleepstudy")
    shifted = d.assign(o=np.linspace(-3.0, 5.0, len(d)))
    with_offset = rglmm.lmer("Reaction ~ Days + offset(o) + (1 | Subject)", shifted)
    by_argument = rglmm.lmer("Reaction ~ Days + (1 | Subject)", shifted, offset="o")
    taken = shifted.assign(Reaction=shifted["Reaction"] - shifted["o"])
    plain = rglmm.lmer("Reaction ~ Days + (1 | Subject)", taken)
    same_fit(with_offset, plain)
    same_fit(with_offset, by_argument)
    np.testing.assert_allclose(
        rglmm.fitted(with_offset), rglmm.fitted(plain) + shifted["o"].to_numpy(), rtol=1e-10
    )


def test_precision_weights_are_repeated_rows_up_to_the_residual_variance():
    rng = np.random.default_rng(5)
    d = pd.DataFrame({"g": np.repeat(list("abcdefgh"), 6), "x": rng.normal(size=48)})
    effect = pd.Series(rng.normal(size=8), index=list("abcdefgh"))
    d["y"] = d["x"] + d["g"].map(effect).to_numpy() + rng.normal(size=48)
    d["w"] = 2.5
    plain = rglmm.lmer("y ~ x + (1 | g)", d)
    weighted = rglmm.lmer("y ~ x + (1 | g)", d, weights="w")
    np.testing.assert_allclose(weighted.fit.beta, plain.fit.beta, rtol=1e-8)
    assert rglmm.sigma(weighted) == pytest.approx(rglmm.sigma(plain) * np.sqrt(2.5), rel=1e-8)
    assert weighted.fit.objective == pytest.approx(plain.fit.objective, rel=1e-10)


def test_the_optimum_does_not_depend_on_the_start():
    d = rglmm.data("sleepstudy")
    formula = "Reaction ~ Days + (Days | Subject)"
    base = rglmm.lmer(formula, d)
    for start in ([1.0, 0.0, 1.0], [20.0, -3.0, 0.01], [0.01, 0.0, 0.01]):
        same_fit(base, rglmm.lmer(formula, d, start=start))


def test_a_poor_start_of_a_poisson_model_does_not_end_in_a_false_optimum():
    d = rglmm.data("grouseticks")
    d["cHEIGHT"] = d["HEIGHT"] - d["HEIGHT"].mean()
    formula = "TICKS ~ YEAR + cHEIGHT + (1 | BROOD) + (1 | INDEX) + (1 | LOCATION)"
    for start in (None, [0.01, 0.01, 0.01], [5.0, 5.0, 5.0]):
        model = rglmm.glmer(formula, d, family="poisson", start=start)
        assert model.converged
        # lme4 (tight) and glmmTMB agree on -890.27133; a false optimum lies at -952.6
        assert float(rglmm.logLik(model)) == pytest.approx(-890.271330, abs=2e-6)
