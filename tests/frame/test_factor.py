"""Factors: R's order of levels, labels of numbers, unused levels, interactions."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from recorded import number, recorded

from rglmm.frame.factor import as_factor, drop_unused, interaction, make_factor, number_label
from rglmm.frame.vectors import column
from rglmm.rbase.collation import sort_texts
from rglmm.rbase.session import session, set_session


def test_text_sorts_as_r_s_locale_does() -> None:
    assert sort_texts(recorded()["shuffled"]) == recorded()["sorted"]


def test_ascii_key_agrees_with_the_unicode_one() -> None:
    ascii_only = [t for t in recorded()["sorted"] if t.isascii()]
    assert sort_texts(reversed(ascii_only)) == ascii_only


def test_c_locale_sorts_by_code_point() -> None:
    before = session()
    try:
        set_session(type(before)(locale="C"))
        assert sort_texts(["b", "A", "a", "B", "_x", "Z10", "Z2", "1"]) == [
            "1", "A", "B", "Z10", "Z2", "_x", "a", "b",
        ]  # fmt: skip
    finally:
        set_session(before)


@pytest.mark.parametrize(
    ("text", "label"), list(zip(recorded()["numbers"], recorded()["as_character"], strict=True))
)
def test_labels_of_numbers(text: str, label: str) -> None:
    assert number_label(number(text)) == label


def levels_of(values: object) -> tuple[str, ...]:
    return as_factor(column(values)).levels


def test_levels_by_type() -> None:
    assert levels_of(pd.Series([10, 9, 100000])) == ("9", "10", "100000")
    assert levels_of(pd.Series([10.0, 9.5, 100000.0])) == ("9.5", "10", "1e+05")
    assert levels_of(pd.Series([True, False])) == ("FALSE", "TRUE")
    assert levels_of(pd.Series(["b", "B", "a"])) == ("a", "b", "B")
    assert levels_of(pd.Series(["b", "B", "a"], dtype=object)) == ("a", "b", "B")
    assert levels_of(pd.Categorical(["b", "a"], categories=["b", "a", "z"])) == ("b", "a", "z")


def test_missing_values_are_no_levels() -> None:
    for values in (
        pd.Series(["x", None, "y"]),
        pd.Series(["x", None, "y"], dtype=object),
        pd.Series([1.0, np.nan, 2.0]),
        pd.Series([1, None, 2], dtype="Int64"),
        pd.Series([False, None, True], dtype="boolean"),
        pd.Series(pd.Categorical(["x", None, "y"])),
    ):
        factor = as_factor(column(values))
        assert factor.data.tolist() == [0, -1, 1]
        assert len(factor.levels) == 2


def test_numbers_that_15_digits_do_not_tell_apart_are_one_level() -> None:
    factor = as_factor(column(np.array([0.1 + 0.2, 0.3, 0.4])))
    assert factor.levels == ("0.3", "0.4")
    assert factor.data.tolist() == [0, 0, 1]


def test_drop_unused_keeps_order() -> None:
    factor = drop_unused(make_factor(np.array([2, 0, -1, 2]), ["c", "b", "a"]))
    assert factor.levels == ("c", "a")
    assert factor.data.tolist() == [1, 0, -1, 1]


def test_interaction_has_only_combinations_that_occur_first_factor_slowest() -> None:
    a = make_factor(np.array([1, 0, 1, -1]), ["p", "q"])
    b = make_factor(np.array([0, 1, 1, 0]), ["u", "v"])
    crossed = interaction(a, b)
    assert crossed.levels == ("p:v", "q:u", "q:v")
    assert crossed.data.tolist() == [1, 0, 2, -1]
