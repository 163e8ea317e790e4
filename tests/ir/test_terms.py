"""Corners of the formula algebra, as R answers them (``scripts/record_terms.R``)."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from rglmm.errors import LimitError, RError
from rglmm.ir import (
    expand_double_verts,
    find_bars,
    no_bars,
    random_terms,
    sub_bars,
    terms,
    update_formula,
)
from rglmm.rlang import deparse, parse_formula

RECORDED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "data" / "recorded.json").read_text("utf-8")
)


def cases(name: str, key: str = "formula") -> list[Any]:
    return [pytest.param(case, id=case[key]) for case in RECORDED[name]]


@pytest.mark.parametrize("case", cases("terms"))
def test_terms(case: dict[str, Any]) -> None:
    formula = parse_formula(case["formula"])
    if "error" in case:
        with pytest.raises(RError) as caught:
            terms(formula)
        assert caught.value.message == case["error"]
        return
    t = terms(formula)
    assert list(t.labels) == case["labels"]
    assert list(t.order) == case["order"]
    assert int(t.intercept) == case["intercept"]
    assert (t.response is not None) == (case["response"] == 1)
    assert [i + 1 for i in t.offset] == case["offset"]
    assert list(t.names) == case["variables"]
    assert [list(row) for row in t.factors] == case["factors"]


@pytest.mark.parametrize("case", cases("dots"))
def test_dot_against_columns(case: dict[str, Any]) -> None:
    assert list(terms(parse_formula(case["formula"]), case["columns"]).labels) == case["labels"]


@pytest.mark.parametrize("case", cases("bars"))
def test_bars(case: dict[str, Any]) -> None:
    formula = parse_formula(case["formula"])
    if isinstance(case["findbars"], dict):
        with pytest.raises(RError) as caught:
            find_bars(formula)
        assert caught.value.message == case["findbars"]["error"]
    else:
        assert [deparse(bar) for bar in find_bars(formula)] == case["findbars"]
    assert deparse(no_bars(formula)) == case["fixed"]
    assert deparse(sub_bars(formula)) == case["subbars"]
    assert deparse(expand_double_verts(formula)) == case["expanded"]


@pytest.mark.parametrize(
    "case", [pytest.param(c, id=f"{c['old']}, {c['new']}") for c in RECORDED["updates"]]
)
def test_update(case: dict[str, Any]) -> None:
    updated = update_formula(parse_formula(case["old"]), parse_formula(case["new"]))
    assert deparse(updated) == case["result"]


def test_a_chained_colon_nests_by_its_parts() -> None:
    # lme4 1.1-31 loses the parts of a:b here and then finds no such factor; later releases agree.
    assert [t.group_label for t in random_terms(parse_formula("y ~ (1 | a:b/c)"))] == [
        "c:(a:b)",
        "a:b",
    ]


def test_nothing_to_separate_by_double_bars() -> None:
    with pytest.raises(RError, match="unexpected '|'"):
        random_terms(parse_formula("y ~ x + (1 || g)"))


@pytest.mark.parametrize(
    "formula",
    [
        "y ~ " + "*".join(f"x{i}" for i in range(16)),
        "y ~ (" + " + ".join(f"x{i}" for i in range(30)) + ")^30",
        "y ~ " + "*".join(f"(a{i} + b{i} + c{i})" for i in range(9)),
        "y ~ (" + " + ".join(f"x{i}" for i in range(5000)) + ")",
    ],
    ids=["star", "power", "products", "sum"],
)
def test_too_many_terms_are_refused_at_once(formula: str) -> None:
    node = parse_formula(formula)
    start = time.perf_counter()
    with pytest.raises(LimitError, match="4,096 terms"):
        terms(node)
    assert time.perf_counter() - start < 1.0


def test_long_sums_do_not_recurse() -> None:
    text = "y ~ (1 | g) + " + " + ".join(f"x{i}" for i in range(3000)) + " + (z || h)"
    formula = parse_formula(text)
    assert len(terms(no_bars(formula)).labels) == 3000
    assert [t.group_label for t in random_terms(formula)] == ["g", "h", "h"]
    assert deparse(sub_bars(formula)).endswith("+ x2999 + (z + h)")
