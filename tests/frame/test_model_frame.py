"""Rows: subset, missing values with reasons, na.exclude padding, lengths, empty data."""

from __future__ import annotations

import warnings

import numpy as np
import pandas as pd
import pytest
from recorded import made

from rglmm.errors import DesignError, LimitError, RError, UnsupportedError
from rglmm.frame import build_design
from rglmm.ir.model import Value
from rglmm.readers import model_ir
from rglmm.rlang import parse_expression, parse_formula


def design(formula: str, data=None, env=None, **arguments):
    keywords: dict[str, Value] = {}
    for name in ("weights", "offset", "subset"):
        if isinstance(arguments.get(name), str):
            keywords[name] = parse_expression(arguments.pop(name))
    for name in ("na_action", "family"):
        if name in arguments:
            keywords[name] = arguments.pop(name)
    function = "glmer" if "family" in keywords else "lmer"
    ir = model_ir(function, parse_formula(formula), **keywords)
    return build_design(ir, made() if data is None else data, env, **arguments)


def test_missing_rows_are_counted_with_reasons() -> None:
    frame = design("y ~ z + m + (1 | a)").frame
    z, m = made()["z"].isna(), made()["m"].isna()
    assert dict(frame.omitted.reasons) == {"z": z.sum(), "m": m.sum()}
    assert frame.omitted.missing.tolist() == np.flatnonzero(z | m).tolist()
    assert frame.nrow == 60 - (z | m).sum()


def test_na_exclude_pads() -> None:
    frame = design("y ~ z + (1 | a)", na_action="na.exclude").frame
    padded = frame.pad(np.ones(frame.nrow))
    np.testing.assert_array_equal(np.isnan(padded), made()["z"].isna())
    assert len(design("y ~ z + (1 | a)").frame.pad(np.ones(frame.nrow))) == frame.nrow


def test_subset_counts_apart_from_missing_rows() -> None:
    frame = design("y ~ z + (1 | a)", subset="x > 0").frame
    outside = ~(made()["x"] > 0)
    assert frame.omitted.subset.tolist() == np.flatnonzero(outside).tolist()
    assert set(frame.omitted.missing) == set(np.flatnonzero(made()["z"].isna() & ~outside))


def test_arguments_by_position() -> None:
    data = made()
    by_value = design("y ~ x + (1 | a)", weights=data["w"].to_numpy(), subset=data["x"] > 0)
    by_name = design("y ~ x + (1 | a)", weights="w", subset="x > 0")
    np.testing.assert_array_equal(by_value.weights, by_name.weights)
    np.testing.assert_array_equal(by_value.X, by_name.X)


def test_names_of_the_environment_and_columns_first() -> None:
    env = {"shift": 2.0, "x": np.zeros(60), "d2": made()}
    fitted = design("y ~ I(x + shift) + d2$p + (1 | a)", env=env)
    np.testing.assert_array_equal(fitted.X[:, 1], made()["x"] + 2.0)
    np.testing.assert_array_equal(fitted.X[:, 2], made()["p"])
    assert fitted.names[2] == "d2$p"


def test_a_mapping_of_columns_or_no_data_at_all() -> None:
    columns = {name: made()[name].to_numpy() for name in ("y", "x")} | {"a": made()["a"]}
    from_mapping = design("y ~ x + (1 | a)", data=columns)
    ir = model_ir("lmer", parse_formula("y ~ x + (1 | a)"))
    from_env = build_design(ir, None, columns)
    np.testing.assert_array_equal(from_mapping.X, from_env.X)


def test_a_transformed_response_is_not_among_the_columns_that_dot_stands_for() -> None:
    # lme4 1.1-31 puts `log(p)` itself among the predictors here, which nobody can mean.
    data = made()[["p", "x", "f", "b"]]
    assert design("log(p) ~ . - b + (1 | b)", data=data).names == ("(Intercept)", "x", "fu", "fv")


def test_empty_data() -> None:
    for data in (made().iloc[:0], made().assign(y=np.nan)):
        with pytest.raises(RError, match=r"^0 \(non-NA\) cases$"):
            design("y ~ x + (1 | a)", data=data)


def test_row_names_are_the_index_where_it_says_something() -> None:
    data = made().iloc[5:30]
    data.index = [f"r{i}" for i in range(25)]
    assert design("y ~ x + (1 | b)", data=data).frame.row_names[:2] == ["r0", "r1"]


def test_functions_outside_the_table_are_refused_by_name() -> None:
    hostile = (
        "y ~ system('id') + (1 | a)",
        "y ~ eval(parse(text = '1')) + (1 | a)",
        "y ~ `__import__`('os') + (1 | a)",
        "y ~ get('x') + (1 | a)",
        "y ~ (function(z) z)(x) + (1 | a)",
        "y ~ x@y + (1 | a)",
        "y ~ base::system('id') + (1 | a)",
    )
    for formula in hostile:
        with pytest.raises((UnsupportedError, RError)):
            design(formula)
    with pytest.raises(UnsupportedError, match=r"system\(\)"):
        design(hostile[0])
    with pytest.raises(UnsupportedError, match="function of yours"):
        design("y ~ mine(x) + (1 | a)", env={"mine": lambda x: x})


def test_hostile_names_are_only_names() -> None:
    data = made().rename(columns={"x": "__class__", "p": "to_csv('x')"})
    fitted = design("y ~ `__class__` + `to_csv('x')` + (1 | a)", data=data)
    assert fitted.names == ("(Intercept)", "`__class__`", "`to_csv('x')`")
    with pytest.raises(RError, match="^object 'shape' not found$"):
        design("y ~ shape + (1 | a)", data=data)


def test_responses_of_the_wrong_kind() -> None:
    with pytest.raises(DesignError, match="2 columns"):
        design("cbind(k1, k2) ~ x + (1 | a)")
    with pytest.raises(DesignError, match="poisson"):
        design("cbind(k1, k2) ~ x + (1 | a)", family="poisson")
    with pytest.raises(RError, match="^Response is constant$"):
        design("I(0 * bin) ~ x + (1 | a)", family="binomial")
    with pytest.raises(DesignError, match="has no columns"):
        design("y ~ x + (0 | a)")


def test_a_design_too_large_is_refused_before_it_is_made() -> None:
    levels = 40_000
    data = pd.DataFrame({"y": np.arange(levels) * 1.0, "g": np.arange(levels) // 2})
    data["f"] = pd.Categorical(np.arange(levels).astype(str))
    with pytest.raises(LimitError, match="4 GiB"):
        design("y ~ f + (1 | g)", data=data)


def test_the_response_on_the_right_is_dropped_with_r_s_warnings() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fitted = design("y ~ y + x + (1 | a)")
    assert fitted.names == ("(Intercept)", "x")
    assert [str(w.message) for w in caught] == [
        "the response appeared on the right-hand side and was dropped",
        "problem with term 1 in model.matrix: no columns are assigned",
    ]
