"""Numbers are written and rounded as R writes and rounds them, to the last digit.

``data/numbers.R`` recorded R's answers for numbers of all sizes: ties that extended precision
decides, values that round up to a power of ten, the largest and smallest exponents.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from rglmm.rbase.coefmat import format_pval, signif_stars
from rglmm.rbase.coerce import number_text
from rglmm.rbase.format import NA_REAL, format_number, format_real, is_na_real
from rglmm.rbase.rounding import round_half_even, signif_digits
from rglmm.rbase.session import with_options

RECORD = json.loads((Path(__file__).parent / "data" / "numbers.json").read_text())
WORDS = {"NA": NA_REAL, "NaN": math.nan, "Inf": math.inf, "-Inf": -math.inf}


def number(text: str) -> float:
    return WORDS[text.strip()] if text.strip() in WORDS else float.fromhex(text)


def same(a: float, b: float) -> bool:
    return a == b or (math.isnan(a) and math.isnan(b))


def test_single_numbers() -> None:
    wrong = [
        (x, digits, text, format_number(number(x), digits))
        for x, digits, text, *_ in RECORD["numbers"]
        if format_number(number(x), digits) != text
    ]
    assert not wrong


def test_as_character_has_fifteen_digits() -> None:
    """The short way of as.character gives what the general format with 15 digits gives."""
    values = [number(x) for x, *_ in RECORD["numbers"]]
    wrong = [x for x in values if number_text(x) != format_number(x, 15)]
    assert not wrong


def test_vectors_have_one_format() -> None:
    wrong = [
        (items, digits, least, texts)
        for items, digits, least, texts in RECORD["vectors"]
        if format_real([number(x) for x in items], digits, least) != texts
    ]
    assert not wrong


def test_round() -> None:
    wrong = [
        (x, decimals)
        for x, _, _, decimals, rounded, _ in RECORD["numbers"]
        if not same(round_half_even(np.array([number(x)]), decimals)[0], number(rounded))
    ]
    assert not wrong


def test_signif() -> None:
    wrong = [
        (x, digits)
        for x, digits, _, _, _, rounded in RECORD["numbers"]
        if not same(signif_digits(np.array([number(x)]), digits)[0], number(rounded))
    ]
    assert not wrong


def test_na_survives_arithmetic_and_indexing() -> None:
    """NA and NaN are told apart by R's payload, which numpy keeps."""
    x = np.array([NA_REAL, math.nan, 1.0])
    with np.errstate(invalid="ignore"):
        assert is_na_real(x + 1).tolist() == [True, False, False]
    assert is_na_real(x[::-1].copy()).tolist() == [False, False, True]


def test_scipen_and_out_dec() -> None:
    with with_options(scipen=100):
        assert format_number(1e10) == "10000000000"
    with with_options(OutDec=","):
        assert format_number(1.5) == "1,5"


@pytest.mark.parametrize(
    ("values", "digits", "eps", "texts"),
    [
        (
            [0.1, 1e-3, 1e-4, 9.9e-5, 1e-17, 0.0],
            3,
            2.220446e-16,
            ["1e-01", "1e-03", "1e-04", "9.9e-05", "< 2e-16", "< 2e-16"],
        ),
        ([0.5, 1e-4], 3, 2.220446e-16, ["5e-01", "1e-04"]),
        ([1e-20], None, 2.220446049250313e-16, ["< 2.22e-16"]),
        ([1e-20, 0.5123456], None, 2.220446049250313e-16, ["< 2e-16", "0.51235"]),
        ([0.05, 0.0001], 3, 0.001, ["0.05", "<0.001"]),
    ],
)
def test_p_values(values: list[float], digits: int | None, eps: float, texts: list[str]) -> None:
    """R's format.pval of the same numbers."""
    assert format_pval(values, digits, eps) == texts


def test_stars() -> None:
    assert signif_stars([0.0005, 0.005, 0.05, 0.1, 0.5, math.nan]) == [
        "***",
        "**",
        "*",
        ".",
        " ",
        "",
    ]
