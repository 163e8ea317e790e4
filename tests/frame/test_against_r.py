"""Designs equal what R makes of the same calls: names, levels, codes, every number."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest
from recorded import array, design_of, made, made_bad, number, recorded

from rglmm.errors import ModelNote, RError, RglmmError, RMessage, RWarning
from rglmm.frame import Design
from rglmm.rbase.session import with_options

TOLERANCE = 1e-12


def all_cases() -> list[Any]:
    groups = ("gaussian", "binomial", "dotted", "arguments", "coded")
    return [
        pytest.param(case, id=f"{group}: {case['formula']}"[:80])
        for group in groups
        for case in recorded()[group]
    ]


def build(case: dict[str, Any]) -> tuple[Design, list[tuple[str, str]]]:
    data = made()
    if case.get("columns"):
        data = data[case["columns"]]
    contrasts = tuple(case.get("options") or ("contr.treatment", "contr.poly"))
    with warnings.catch_warnings(record=True) as caught, with_options(contrasts=contrasts):
        warnings.simplefilter("always")
        design = design_of(case, data)
    kinds = {RWarning: "warning", RMessage: "message"}
    found = [w.message for w in caught if not isinstance(w.message, ModelNote)]
    return design, [(kinds[type(w)], str(w)) for w in found]


def once(conditions: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Conditions without repeats: lme4 makes the model frame again for its fixed part."""
    return list(dict.fromkeys(conditions))


def close(ours: np.ndarray, theirs: np.ndarray) -> None:
    assert ours.shape == theirs.shape
    np.testing.assert_allclose(ours, theirs, rtol=TOLERANCE, atol=TOLERANCE)


def test_the_recording_is_whole() -> None:
    assert len(all_cases()) >= 170
    assert not [c.values[0]["formula"] for c in all_cases() if "error" in c.values[0]]


@pytest.mark.parametrize("case", all_cases())
def test_design_is_r_s(case: dict[str, Any]) -> None:
    design, conditions = build(case)
    n = len(case["rows"])
    assert design.frame.row_names == [str(r) for r in case["rows"]]
    assert list(design.names) == case["names"]
    close(design.X, array(case["X"], n))
    assert list(design.assign) == case["assign"] or design.dropped
    response = design.response if design.response.ndim == 2 else design.response[:, None]
    close(response, array(case["response"], n))
    for ours, name in ((design.weights, "weights_values"), (design.offset, "offset_values")):
        theirs = case.get(name)
        assert (ours is None) == (theirs is None)
        if ours is not None:
            close(ours, np.array([number(t) for t in theirs]))
    assert conditions == once([(c["class"], c["message"]) for c in case["conditions"]])


@pytest.mark.parametrize("case", all_cases())
def test_random_terms_are_r_s(case: dict[str, Any]) -> None:
    design, _ = build(case)
    n = len(case["rows"])
    assert [t.group for t in design.random] == [t["group"] for t in case["random"]]
    for ours, theirs in zip(design.random, case["random"], strict=True):
        assert list(ours.levels) == theirs["levels"]
        assert ours.codes.tolist() == theirs["codes"]
        assert list(ours.columns) == theirs["columns"]
        close(ours.z, array(theirs["z"], n))


@pytest.mark.parametrize(
    "case", [pytest.param(c, id=f"{c['formula']}"[:60]) for c in recorded()["errors"]]
)
def test_errors_in_r_s_words(case: dict[str, Any]) -> None:
    assert case["error"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(RglmmError) as caught:
            design_of(case, made_bad())
    assert isinstance(caught.value, RError), caught.value
    assert caught.value.message == case["error"]
