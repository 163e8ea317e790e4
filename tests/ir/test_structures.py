"""glmmTMB's random terms: structures, ``||``, expanded groups, against R's answers."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest

from rglmm.errors import ModelNote, RError, UnsupportedError
from rglmm.ir import frame_variables, no_bars, structured_terms
from rglmm.readers import model_ir
from rglmm.rlang import deparse, parse_formula

DATA = Path(__file__).parent / "data"
ROWS = [json.loads(line) for line in (DATA / "formulas.jsonl").read_text("utf-8").splitlines()]
RECORDED = json.loads((DATA / "recorded.json").read_text("utf-8"))["structured"]

# Where splitForm of glmmTMB 1.1.5 is wrong, and why.
EXCEPTIONS = {
    "f1053": "a formula with two ~ is nlmer's: splitForm loses the right side of the fixed part",
    "f1054": "a formula with two ~ is nlmer's: splitForm loses the right side of the fixed part",
    "f1258": "exp(am) is a fixed effect: splitForm takes any call named like a structure as one",
    "f4909": "propto() came later: splitForm of 1.1.5 takes it for us()",
    "f4912": "propto() came later: splitForm of 1.1.5 takes it for us()",
    "f4913": "propto() came later: splitForm of 1.1.5 takes it for us()",
    "f4914": "propto() came later: splitForm of 1.1.5 takes it for us()",
    "f5435": "a response get(variable): splitForm loses the right side when only bars stand there",
    "f5437": "a response get(variable): splitForm loses the right side when only bars stand there",
    "f5439": "a response get(variable): splitForm loses the right side when only bars stand there",
}


def split(text: str) -> dict[str, Any]:
    formula = parse_formula(text)
    parts = []
    for term in structured_terms(formula):
        extra = ", ".join(f"{a.name} = {deparse(a.value)}" for a in term.extra if a.value)
        parts.append([deparse(term.bar), term.structure, f"{term.structure}({extra})"])
    return {"fixed": deparse(no_bars(formula)), "terms": parts}


def test_split_of_940_formulas() -> None:
    wrong = {row["id"] for row in ROWS if split(row["formula"]) != row["split"]}
    assert wrong == set(EXCEPTIONS)
    assert sum(part[1] != "us" for row in ROWS for part in row["split"]["terms"]) > 55


LATER = {"y ~ x + hetar1(t + 0 | a)": "a structure of later releases"}
# glmmTMB evaluates the group in the model frame, where factor(a) has no column of that name.
AT_EVALUATION = {"y ~ x + (1 | factor(a)/b)"}


@pytest.mark.parametrize("case", [pytest.param(c, id=c["formula"]) for c in RECORDED])
def test_terms_that_glmmtmb_makes(case: dict[str, Any]) -> None:
    formula = parse_formula(case["formula"])
    if case["formula"] in LATER or case["formula"] in AT_EVALUATION:
        assert case["error"] and structured_terms(formula)
    elif "error" in case:
        with pytest.raises(RError) as caught:
            structured_terms(formula)
        assert caught.value.message == case["error"]
    else:
        found = structured_terms(formula)
        assert [deparse(t.bar) for t in found] == case["terms"]
        assert [t.structure for t in found] == case["structures"]


def test_arguments_of_structures() -> None:
    (term,) = structured_terms(parse_formula("y ~ rr(0 + sp | site, 2)"))
    assert [(a.name, a.value and deparse(a.value)) for a in term.extra] == [("d", "2")]
    (term,) = structured_terms(parse_formula("y ~ equalto(0 + i | g, V)"))
    assert (term.structure, deparse(term.extra[0].value)) == ("equalto", "V")
    with pytest.raises(RError, match=r"unused argument \(k = 3\)"):
        structured_terms(parse_formula("y ~ rr(sp | site, d = 2, k = 3)"))
    with pytest.raises(UnsupportedError, match="propto.. needs its matrix"):
        structured_terms(parse_formula("y ~ propto(0 + sp | g)"))


def test_what_has_no_meaning_is_refused() -> None:
    with pytest.raises(UnsupportedError, match="no grouping factor"):
        structured_terms(parse_formula("y ~ x + ar1(t + 0 | 1)"))
    with pytest.raises(UnsupportedError, match="write one bar"):
        structured_terms(parse_formula("y ~ x + cs(x || g)"))


def test_variables_of_the_model_frame() -> None:
    formula = parse_formula("y ~ exp(x) + ar1(0 + t | g) + diag(f | a/b) + offset(o)")
    assert list(frame_variables(formula, None, "glmmTMB", (parse_formula("~ z + (1 | h)"),))) == [
        "y", "exp(x)", "t", "g", "f", "a", "b", "offset(o)", "z", "h",
    ]  # fmt: skip


def test_a_bar_without_parentheses_is_warned_about() -> None:
    with pytest.warns(ModelNote, match=r"write the random term in parentheses, \(a \+ x \| g"):
        ir = model_ir("lmer", parse_formula("y ~ a + x | g"))
    assert deparse(ir.cond.fixed.formula) == "y ~ 1"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model_ir("lmer", parse_formula("y ~ a + (x | g)"))
