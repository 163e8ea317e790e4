"""The formula algebra on 940 formulas that people wrote, against R's answers.

``data/formulas.jsonl`` holds formulas counted in public R code, with what R 4.2.2 and lme4 1.1-31
answered for each: ``findbars``, the fixed part as ``lFormula`` takes it, ``subbars``,
``expandDoubleVerts``, the random terms, and ``terms`` of the fixed part.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rglmm.errors import RError
from rglmm.ir import expand_double_verts, find_bars, no_bars, random_terms, sub_bars, terms
from rglmm.rlang import deparse, parse_formula

PATH = Path(__file__).parent / "data" / "formulas.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in PATH.read_text("utf-8").splitlines()]


def disagreements(key: str, answer) -> list[tuple[str, Any, Any]]:
    found = []
    for row in ROWS:
        ours = answer(parse_formula(row["formula"]))
        if ours != row[key]:
            found.append((row["formula"], ours, row[key]))
    return found


def test_there_are_940() -> None:
    assert len(ROWS) == 940
    assert sum("terms" in row for row in ROWS) == 935


def test_find_bars() -> None:
    assert not disagreements("findbars", lambda f: [deparse(b) for b in find_bars(f)])


def test_no_bars() -> None:
    assert not disagreements("fixed", lambda f: deparse(no_bars(f)))


def test_sub_bars() -> None:
    assert not disagreements("subbars", lambda f: deparse(sub_bars(f)))


def test_expand_double_verts() -> None:
    assert not disagreements("expanded", lambda f: deparse(expand_double_verts(f)))


def test_random_terms() -> None:
    def parts(formula):
        return [
            [deparse(t.left), t.group_label, int(t.lhs.intercept), list(t.lhs.labels)]
            for t in random_terms(formula)
        ]

    assert not disagreements("random", parts)


@pytest.mark.parametrize("part", ["labels", "order", "intercept", "response", "offset", "factors"])
def test_terms(part: str) -> None:
    compared = 0
    for row in ROWS:
        if "terms" not in row:
            continue
        theirs = row["terms"]
        t = terms(no_bars(parse_formula(row["formula"])), dot_as_name=theirs["dot"])
        ours = {
            "labels": list(t.labels),
            "order": list(t.order),
            "intercept": int(t.intercept),
            "response": None if t.response is None else t.names[0],
            "offset": [t.names[i] for i in t.offset],
            "factors": {k: list(codes) for k, codes in zip(t.labels, t.factors, strict=True)},
        }
        assert ours[part] == theirs[part], row["formula"]
        assert list(t.names) == theirs["variables"], row["formula"]
        compared += 1
    assert compared == 935


def test_a_dot_needs_data() -> None:
    dotted = [row for row in ROWS if "terms" in row and row["terms"]["dot"]]
    assert len(dotted) > 50
    for row in dotted:
        with pytest.raises(RError, match="^'.' in formula and no 'data' argument$"):
            terms(no_bars(parse_formula(row["formula"])))
