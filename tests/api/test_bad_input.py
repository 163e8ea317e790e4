"""Bad input: R's words where R describes the mistake, ours where R describes its algorithm.

The messages of R were taken from R 4.2.2 with lme4 1.1-31.
"""

import warnings

import numpy as np
import pandas as pd
import pytest

import rglmm

N = 40


@pytest.fixture
def d():
    rng = np.random.default_rng(1)
    return pd.DataFrame(
        {
            "y": rng.normal(size=N),
            "x": rng.normal(size=N),
            "g": np.repeat(list("abcdefgh"), 5),
            "one": "a",
            "id": np.arange(N),
            "c": rng.poisson(2, N),
        }
    ).assign(b=lambda f: (f["x"] > 0).astype(int), z=lambda f: 2 * f["x"])


def quiet(function, *args, **kw):
    """The result, and the conditions that were given."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = function(*args, **kw)
    return result, [w.message for w in caught]


LMER = [
    ("y ~ q + (1 | g)", {}, "object 'q' not found"),
    ("y ~ x + (1 | q)", {}, "object 'q' not found"),
    ("y ~ x + (1 | one)", {}, "grouping factors must have > 1 sampled level"),
    (
        "y ~ x + (1 | id)",
        {},
        "number of levels of each grouping factor must be < number of observations (problems: id)",
    ),
    ("g ~ x + (1 | one)", {}, "grouping factors must have > 1 sampled level"),
    ("y ~ x", {}, "No random effects terms specified in formula"),
    ("y ~ x + (1 | g)", {"weights": np.ones(3)}, "variable lengths differ (found for '(weights)')"),
    ("y ~ x + (1 | g)", {"start": [1, 2]}, "incorrect number of theta components (!=1)"),
    ("y ~ x + (1 | g)", {"start": {"beta": 1}}, "incorrect components in start list: beta"),
]


@pytest.mark.parametrize(("formula", "arguments", "words"), LMER)
def test_lmer_in_the_words_of_r(d, formula, arguments, words):
    with pytest.raises(rglmm.RError) as error:
        rglmm.lmer(formula, d, **arguments)
    assert error.value.message == words


GLMER = [
    ("y ~ x + (1 | g)", "binomial", "y values must be 0 <= y <= 1"),
    ("y ~ x + (1 | g)", "poisson", "negative values not allowed for the 'Poisson' family"),
    ("b ~ x + (1 | g)", "binomail", "object 'binomail' of mode 'function' was not found"),
    (
        "cbind(c, c, c) ~ x + (1 | g)",
        "binomial",
        "for the 'binomial' family, y must be a vector of 0 and 1's\n"
        "or a 2 column matrix where col 1 is no. successes and col 2 is no. failures",
    ),
]


@pytest.mark.parametrize(("formula", "family", "words"), GLMER)
def test_glmer_in_the_words_of_r(d, formula, family, words):
    with pytest.raises(rglmm.RError) as error:
        rglmm.glmer(formula, d, family=family)
    assert error.value.message == words


@pytest.mark.parametrize("frame", [lambda d: d.iloc[:0], lambda d: d.assign(x=np.nan)])
def test_no_rows_left(d, frame):
    with pytest.raises(rglmm.RError, match=r"^0 \(non-NA\) cases$"):
        rglmm.lmer("y ~ x + (1 | g)", frame(d))


@pytest.mark.parametrize("column", ["x", "y"])
def test_infinite_values(d, column):
    d.loc[3, column] = np.inf
    with pytest.raises(rglmm.RError, match="NA/NaN/Inf in"):
        rglmm.lmer("y ~ x + (1 | g)", d)


def test_a_dependent_column_is_dropped_with_a_message(d):
    model, given = quiet(rglmm.lmer, "y ~ x + z + (1 | g)", d)
    assert list(rglmm.fixef(model).index) == ["(Intercept)", "x"]
    texts = [m.message for m in given if isinstance(m, rglmm.RMessage)]
    words = "fixed-effect model matrix is rank deficient so dropping 1 column / coefficient"
    assert words in texts


def test_separation_names_its_cause(d):
    model, given = quiet(rglmm.glmer, "b ~ x + (1 | g)", d, "binomial")
    assert not model.converged
    assert model.fit.convergence.separated == ("x",)
    texts = [m.message for m in given if isinstance(m, rglmm.RWarning)]
    assert "x separates b: the estimate of x is infinite" in texts
    assert "Model failed to converge: separation" in rglmm.text(rglmm.summary(model))


def test_quasi_complete_separation_is_found_too(d):
    d["late"] = (d["g"] > "d").astype(int)
    d["b"] = np.where(d["late"] == 1, 1, d["b"])
    model, _ = quiet(rglmm.glmer, "b ~ late + (1 | g)", d, "binomial")
    assert model.fit.convergence.separated == ("late",)
    assert not model.converged


def test_no_residual_variation_is_refused_not_fitted(d):
    with pytest.raises(rglmm.RglmmError, match="without a residual"):
        rglmm.lmer("y ~ x + (1 | g)", d.assign(y=2.0 * d["x"] + 1.0))


def test_an_unidentified_model_is_not_called_converged(d):
    rng = np.random.default_rng(8)
    effect = dict(zip("abcdefgh", rng.normal(size=8), strict=True))
    d["y"] = d["y"] + d["g"].map(effect)
    model, given = quiet(rglmm.lmer, "y ~ x + (1 | g) + (1 | g)", d)
    assert not model.converged
    assert any("failed to converge" in str(w) for w in given)
    assert "failed to converge" in rglmm.text(rglmm.summary(model))


def test_missing_rows_are_counted_with_their_reasons(d):
    d.loc[[0, 1], "x"] = np.nan
    d.loc[[1, 5, 6], "g"] = None
    model, _ = quiet(rglmm.lmer, "y ~ x + (1 | g)", d)
    omitted = model.fit.design.frame.omitted
    assert rglmm.nobs(model) == N - 4
    assert dict(omitted.reasons) == {"x": 2, "g": 3}


@pytest.mark.parametrize(
    "formula",
    [
        "y ~ __import__('os').system('true') + (1 | g)",
        "y ~ system('true') + (1 | g)",
        "y ~ x + (1 | g); system('true')",
        "y ~ eval(parse(text = 'x')) + (1 | g)",
        "y ~ x.__class__ + (1 | g)",
    ],
)
def test_nothing_in_a_formula_is_executed(d, formula):
    with pytest.raises(rglmm.RglmmError):
        rglmm.lmer(formula, d)


def test_what_is_not_there_is_refused_by_name(d):
    with pytest.raises(rglmm.RError, match="only available for models with a single, scalar"):
        rglmm.glmer("b ~ x + (x | g)", d, "binomial", nAGQ=5)
    with pytest.raises(rglmm.RError, match="nAGQ must be at most 100"):
        rglmm.glmer("b ~ x + (1 | g)", d, "binomial", nAGQ=101)
    with pytest.raises(rglmm.UnsupportedError, match=r"poisson\(sqrt\)"):
        rglmm.glmer("c ~ x + (1 | g)", d, rglmm.poisson(link="sqrt"))
    model, _ = quiet(rglmm.lmer, "y ~ x + (1 | g)", d)
    with pytest.raises(rglmm.UnsupportedError, match="profile"):
        rglmm.confint(model)
