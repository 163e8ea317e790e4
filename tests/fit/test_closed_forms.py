"""Balanced designs have REML estimates in closed form: reached to 1e-8, where lme4 stops at 1e-5.

The formulas are those of the analysis of variance (Searle, Casella and McCulloch 1992, *Variance
Components*, chapter 4); their values for these data were also published or computed independently.
"""

import numpy as np
import pytest

import rglmm

RTOL = 1e-8


def mean_squares(y, *factors):
    """Mean squares of a balanced two-way layout without replicates: rows, columns, residual."""
    grand = y.mean()
    sums = []
    for f in factors:
        means = y.groupby(f, observed=True).transform("mean")
        sums.append(((means - grand) ** 2).sum())
    rest = ((y - grand) ** 2).sum() - sum(sums)
    counts = [f.nunique() for f in factors]
    df = len(y) - 1 - sum(c - 1 for c in counts)
    return [s / (c - 1) for s, c in zip(sums, counts, strict=True)], rest / df


def variances(model):
    groups = rglmm.VarCorr(model).groups
    return {g.name: g.covariance[0, 0] for g in groups} | {"": rglmm.sigma(model) ** 2}


def test_dyestuff_one_way():
    d = rglmm.data("Dyestuff")
    model = rglmm.lmer("Yield ~ 1 + (1 | Batch)", d)
    (between,), within = mean_squares(d["Yield"], d["Batch"])
    got = variances(model)
    assert got["Batch"] == pytest.approx((between - within) / 5, rel=RTOL)
    assert got["Batch"] == pytest.approx(1764.05, rel=RTOL)
    assert got[""] == pytest.approx(2451.25, rel=RTOL)
    assert rglmm.fixef(model)["(Intercept)"] == pytest.approx(1527.5, rel=1e-12)
    assert rglmm.REMLcrit(model) == pytest.approx(319.654276842342, rel=1e-12)


def test_dyestuff_by_maximum_likelihood():
    d = rglmm.data("Dyestuff")
    model = rglmm.lmer("Yield ~ 1 + (1 | Batch)", d, REML=False)
    (between,), within = mean_squares(d["Yield"], d["Batch"])
    assert variances(model)["Batch"] == pytest.approx((between * 5 / 6 - within) / 5, rel=RTOL)
    assert rglmm.deviance(model) == pytest.approx(327.327059881135, rel=1e-12)
    # the variance of the mean; lme4's own tests hold 313.09721874266, its optimum rounded at 1e-8
    assert rglmm.vcov(model).iloc[0, 0] == pytest.approx(between * 5 / 6 / 30, rel=RTOL)


def test_dyestuff2_lies_on_the_boundary():
    d = rglmm.data("Dyestuff2")
    with pytest.warns(rglmm.RMessage, match="boundary \\(singular\\) fit"):
        model = rglmm.lmer("Yield ~ 1 + (1 | Batch)", d, REML=False)
    assert model.fit.theta[0] == 0.0
    assert model.converged
    assert rglmm.isSingular(model)
    assert rglmm.deviance(model) == pytest.approx(162.87303665382575, rel=1e-12)
    assert rglmm.sigma(model) == pytest.approx(3.6532313513746537, rel=RTOL)
    assert np.sqrt(rglmm.vcov(model).iloc[0, 0]) == pytest.approx(0.6669857396443264, rel=RTOL)


def test_penicillin_crossed():
    d = rglmm.data("Penicillin")
    model = rglmm.lmer("diameter ~ 1 + (1 | plate) + (1 | sample)", d)
    (plate, sample), within = mean_squares(d["diameter"], d["plate"], d["sample"])
    got = variances(model)
    assert got["plate"] == pytest.approx((plate - within) / 6, rel=RTOL)
    assert got["sample"] == pytest.approx((sample - within) / 24, rel=RTOL)
    assert got[""] == pytest.approx(within, rel=RTOL)
    expected = {"plate": 0.716908212560, "sample": 3.730917874396, "": 0.302415458937}
    assert got == pytest.approx(expected, rel=RTOL)


def test_pastes_nested():
    d = rglmm.data("Pastes")
    model = rglmm.lmer("strength ~ 1 + (1 | batch/cask)", d)
    got = variances(model)
    expected = {"batch": 1.657308641975, "cask:batch": 8.433666666667, "": 0.678}
    assert got == pytest.approx(expected, rel=RTOL)
    assert rglmm.REMLcrit(model) == pytest.approx(246.990746, abs=5e-7)


@pytest.fixture(scope="module")
def per_subject():
    """Ordinary least squares for each of the 18 subjects, and the pooled residual variance."""
    d = rglmm.data("sleepstudy")
    X = np.column_stack([np.ones(10), np.arange(10.0)])
    y = d.sort_values(["Subject", "Days"])["Reaction"].to_numpy().reshape(18, 10)
    coefficients = np.linalg.lstsq(X, y.T, rcond=None)[0].T
    rss = ((y - coefficients @ X.T) ** 2).sum()
    return X, coefficients, rss / (18 * 8)


def test_sleepstudy_with_random_slopes(per_subject):
    X, coefficients, s2 = per_subject
    between = np.cov(coefficients.T)
    model = rglmm.lmer("Reaction ~ Days + (Days | Subject)", rglmm.data("sleepstudy"))
    np.testing.assert_allclose(rglmm.fixef(model), coefficients.mean(axis=0), rtol=1e-11)
    np.testing.assert_allclose(rglmm.vcov(model), between / 18, rtol=RTOL)
    assert rglmm.sigma(model) ** 2 == pytest.approx(s2, rel=RTOL)
    covariance = rglmm.VarCorr(model).groups[0].covariance
    np.testing.assert_allclose(covariance, between - s2 * np.linalg.inv(X.T @ X), rtol=RTOL)
    se = np.sqrt(np.diag(rglmm.vcov(model)))
    np.testing.assert_allclose(se, [6.824556532069, 1.545788896295], rtol=RTOL)
    assert rglmm.REMLcrit(model) == pytest.approx(1743.628271958491, rel=1e-12)


def test_sleepstudy_by_maximum_likelihood(per_subject):
    X, coefficients, s2 = per_subject
    model = rglmm.lmer("Reaction ~ Days + (Days | Subject)", rglmm.data("sleepstudy"), REML=False)
    between = np.cov(coefficients.T) * 17 / 18
    covariance = rglmm.VarCorr(model).groups[0].covariance
    np.testing.assert_allclose(covariance, between - s2 * np.linalg.inv(X.T @ X), rtol=RTOL)
    assert rglmm.deviance(model) == pytest.approx(1751.939344463198, rel=1e-12)
    se = np.sqrt(np.diag(rglmm.vcov(model)))
    np.testing.assert_allclose(se, [6.632276807025, 1.502236782313], rtol=RTOL)
