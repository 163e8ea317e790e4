"""Expressions over columns have the values that R gives them: kind, levels, NA, numbers."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest
from recorded import made, number, recorded

from rglmm.errors import LimitError, RError, RWarning, UnsupportedError
from rglmm.frame.evaluate import Evaluator
from rglmm.frame.factor import drop_unused
from rglmm.frame.model_frame import model_frame
from rglmm.frame.vectors import as_character
from rglmm.rlang import parse_expression

CASES = [pytest.param(case, id=case["text"]) for case in recorded()["expressions"]]


def evaluate(text: str, **env: Any):
    return Evaluator(made(), env).evaluate(parse_expression(text))


@pytest.mark.parametrize("case", CASES)
def test_value_is_r_s(case: dict[str, Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = evaluate(case["text"])
    if case["kind"] in ("factor", "ordered"):
        assert value.kind == "factor"
        assert value.ordered == (case["kind"] == "ordered")
        used = [level for level in case["levels"] if level in set(case["values"])]
        assert [v for v in drop_unused(value).levels] == used
        assert as_character(value) == case["values"]
    elif case["kind"] == "double":
        theirs = np.array([number(t) for t in case["values"]])
        assert value.kind == "double"
        np.testing.assert_allclose(value.data, theirs, rtol=1e-14, atol=1e-15)
    else:
        assert value.kind == case["kind"]
        assert as_character(value) == case["values"]


def test_mistakes_in_r_s_words() -> None:
    for text, message in {
        "x + s": "non-numeric argument to binary operator",
        "-s": "invalid argument to unary operator",
        "log(s)": "non-numeric argument to mathematical function",
        "nothing": "object 'nothing' not found",
        "log": "invalid type (closure) for variable 'log'",
        "relevel(f, 'zz')": "'ref' must be an existing level",
        "relevel(o, 'hi')": "'relevel' only for (unordered) factors",
        "cut(x, c(1, 1, 2))": "'breaks' are not unique",
        "scale(x, centre = TRUE)": "unused argument (centre = TRUE)",
    }.items():
        with pytest.raises(RError) as caught:
            evaluate(text)
        assert caught.value.message == message, text


def test_warnings_in_r_s_words() -> None:
    for text, message in {
        "log(x)": "NaNs produced",
        "sqrt(x)": "NaNs produced",
        "as.numeric(s)": "NAs introduced by coercion",
        "f + 1": "‘+’ not meaningful for factors",
        "f < 'u'": "‘<’ not meaningful for factors",
        "x + 1:7": "longer object length is not a multiple of shorter object length",
    }.items():
        with pytest.warns(RWarning) as caught:
            evaluate(text)
        assert [str(w.message) for w in caught] == [message], text


def test_smooth_terms_of_other_packages_are_refused_by_name() -> None:
    for text in ("s(x)", "te(x, p)", "rcs(x, 3)", "lag(x)"):
        with pytest.raises(UnsupportedError, match=text.split("(")[0]):
            evaluate(text)


def test_a_data_frame_of_the_environment() -> None:
    assert evaluate("dd$x", dd=made()).data[0] == made()["x"][0]
    assert evaluate("dd[['x']]", dd=made()).data[0] == made()["x"][0]
    with pytest.raises(RError, match="invalid type"):
        evaluate("dd", dd=made())
    with pytest.raises(RError, match=r"\$ operator is invalid for atomic vectors"):
        evaluate("x$y")


def test_huge_vectors_are_refused_before_they_are_made() -> None:
    for text in (
        "x + 1:1e12", "seq(1, 1e12)", "seq(0, 1, by = 1e-15)", "seq(0, 1, length.out = 1e12)",
        "rep(x, 1e9)", "rep(1:3, each = 1e10)", "matrix(0, 1e6, 1e6)", "contr.treatment(1e7)",
        "poly(x, 1e9, raw = TRUE)", "bs(x, 1e9)", "ns(x, df = 1e9)", "cut(x, 1e12)", "1:Inf",
    ):  # fmt: skip
        with pytest.raises(LimitError, match="elements; 33,554,432 is the limit"):
            evaluate(text)


def test_deep_expressions_are_refused() -> None:
    nodes = {"deep": parse_expression("!" * 3000 + "l")}
    with pytest.raises(LimitError, match="nested too deeply"):
        model_frame(nodes, Evaluator(made()))
