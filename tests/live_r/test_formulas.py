"""Random formulas: terms, bars and model matrices against R itself, in one R process."""

from __future__ import annotations

import json
import random
import subprocess
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from rglmm.errors import RglmmError
from rglmm.frame import build_design
from rglmm.ir import find_bars, no_bars, structured_terms, terms, update_formula
from rglmm.readers import model_ir
from rglmm.rlang import deparse, parse_formula

pytestmark = pytest.mark.r

Answers = list[tuple[str, dict[str, Any]]]

SCRIPT = """
suppressMessages({library(lme4); library(glmmTMB); library(splines)})
args <- commandArgs(TRUE)
given <- jsonlite::fromJSON(args[1], simplifyVector = FALSE)
d <- read.csv(args[2], stringsAsFactors = TRUE)
one <- function(x) paste(deparse(x, 500), collapse = " ")
number <- function(v) sprintf("%.17g", v)
answer <- function(expr) tryCatch(expr, error = function(e) list(error = conditionMessage(e)))
control <- lmerControl(check.nobs.vs.nlev = "ignore", check.nobs.vs.nRE = "ignore", check.scaleX = "ignore")
out <- lapply(given, function(text) {
  f <- as.formula(text)
  list(
    terms = answer({ t <- terms(lme4:::nobars(f)); F <- attr(t, "factors")
      list(labels = I(attr(t, "term.labels")), order = I(attr(t, "order")), intercept = attr(t, "intercept"),
        factors = if (length(F)) lapply(seq_len(ncol(F)), function(j) I(as.integer(F[, j]))) else list()) }),
    bars = answer(I(vapply(findbars(f), one, ""))),
    split = answer({ s <- glmmTMB:::splitForm(f)
      list(fixed = one(s$fixedFormula), terms = I(vapply(s$reTrmFormulas, one, "")), structures = I(as.character(s$reTrmClasses))) }),
    update = answer(one(update(lme4:::nobars(f), . ~ . - x + z:f))),
    design = answer(suppressMessages(suppressWarnings({ l <- lFormula(f, d, control = control)
      list(names = I(as.character(colnames(l$X))), X = lapply(seq_len(ncol(l$X)), function(j) I(number(l$X[, j]))),
        groups = I(names(l$reTrms$cnms)), columns = lapply(l$reTrms$cnms, I), Zt = I(number(as.numeric(rowSums(as.matrix(l$reTrms$Zt)))))) })))
  )
})
writeLines(jsonlite::toJSON(out, auto_unbox = TRUE, null = "null"), args[3])
"""  # noqa: E501


def structured_part(rng: random.Random) -> str:
    """A random term of glmmTMB."""
    left = rng.choice(["1", "0 + f", "x", "1 + f", "x + z"])
    group = rng.choice(["g1", "g1:f", "g2/g1", "g1/g2/h", "g1 + g2", "g1 * h", "(g1 + g2):h"])
    name = rng.choice(["", "", "diag", "us", "cs", "ar1", "toep", "rr"])
    if name == "rr":  # splitForm of 1.1.5 loses its way where it must expand an rr() with d
        group = "g1:f"
    bar = "||" if not name and left != "1" and rng.random() < 0.4 else "|"
    return f"{name}({left} {bar} {group}{', d = 1' if name == 'rr' else ''})"


def formulas(count: int, seed: int, structured: bool = False) -> list[str]:
    """Random formulas over x, z, p (numbers), f, g, h (factors), with one to three random terms."""
    rng = random.Random(seed)
    leaves = ["x", "z", "f", "g", "h", "I(x^2)", "log(p)", "1", "0", "poly(z, 2)", "x", "f"]
    leaves += ["ns(x, 3)", "bs(z, df = 4)", "C(h, sum)", "C(h, poly, 2)", "relevel(h, 'd')"]
    leaves += ["dummy(f, 'v')", "interaction(f, g)", "cut(z, 3)", "scale(p)", "pmax(x, z)"]

    def expression(depth: int) -> str:
        if depth == 0 or rng.random() < 0.3:
            return rng.choice(leaves)
        a, b = expression(depth - 1), expression(depth - 1)
        operator = rng.choice(["+", "+", "+", ":", "*", "/", "-", "%in%", "^"])
        if operator == "^":
            return f"({a} + {b})^{rng.choice([2, 3])}"
        return f"({a}) {operator} ({b})" if rng.random() < 0.5 else f"{a} {operator} {b}"

    def random_part() -> str:
        if structured:
            return structured_part(rng)
        left = rng.choice(["1", "x", "0 + f", "1 + f", "x + z", "f * x", "0 + x", "log(p)"])
        group = rng.choice(["g1", "g2", "g1:f", "g2/g1", "g1/h", "g2"])
        return f"({left} {rng.choice(['|', '|', '|', '||']) if left != '1' else '|'} {group})"

    return [
        f"y ~ {expression(rng.randint(1, 3))} + "
        + " + ".join(random_part() for _ in range(rng.randint(1, 3)))
        for _ in range(count)
    ]


def table() -> pd.DataFrame:
    rng = np.random.default_rng(3)
    n = 240
    return pd.DataFrame(
        {
            "y": rng.normal(size=n).round(6),
            "x": rng.normal(size=n).round(6),
            "z": rng.normal(size=n).round(6),
            "p": rng.uniform(0.5, 3, size=n).round(6),
            "f": pd.Categorical(rng.choice(["u", "v", "w"], n)),
            "g": pd.Categorical(rng.choice(["no", "yes"], n)),
            "h": pd.Categorical(rng.choice(["A", "b", "C", "d"], n), categories=list("AbCd")),
            "g1": pd.Categorical(rng.choice([f"s{i:02}" for i in range(12)], n)),
            "g2": pd.Categorical(rng.choice([f"t{i}" for i in range(5)], n)),
        }
    )


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    folder: Path = tmp_path_factory.mktemp("formulas")
    texts = formulas(400, seed=20) + formulas(200, seed=21, structured=True)
    (folder / "ask.R").write_text(SCRIPT)
    (folder / "given.json").write_text(json.dumps(texts))
    table().to_csv(folder / "d.csv", index=False)
    files = [str(folder / name) for name in ("ask.R", "given.json", "d.csv", "out.json")]
    subprocess.run(["Rscript", "--vanilla", *files], check=True, capture_output=True)
    return list(zip(texts, json.loads((folder / "out.json").read_text()), strict=True))


def of_lme4(answers: Answers) -> Answers:
    """The formulas without structures."""
    return answers[:400]


def test_terms(answers: Answers) -> None:
    compared = 0
    for text, answer in of_lme4(answers):
        theirs = answer["terms"]
        try:
            t = terms(no_bars(parse_formula(text)))
        except RglmmError as error:
            assert str(error) == theirs.get("error"), text
            continue
        assert "error" not in theirs, (text, theirs)
        assert list(t.labels) == theirs["labels"], text
        assert list(t.order) == theirs["order"], text
        assert int(t.intercept) == theirs["intercept"], text
        assert [list(row) for row in t.factors] == theirs["factors"], text
        compared += 1
    assert compared > 200


def test_bars(answers: Answers) -> None:
    for text, answer in of_lme4(answers):
        assert [deparse(b) for b in find_bars(parse_formula(text))] == answer["bars"], text


def test_split(answers: Answers) -> None:
    compared = 0
    for text, answer in answers:
        theirs = answer["split"]
        formula = parse_formula(text)
        assert "error" not in theirs, (text, theirs)
        found = structured_terms(formula)
        assert deparse(no_bars(formula)) == theirs["fixed"], text
        assert [deparse(t.bar) for t in found] == theirs["terms"], text
        assert [t.structure for t in found] == theirs["structures"], text
        compared += len(found)
    assert compared > 800


def test_update(answers: Answers) -> None:
    new = parse_formula(". ~ . - x + z:f")
    compared = 0
    for text, answer in of_lme4(answers):
        if isinstance(answer["update"], str):
            old = no_bars(parse_formula(text))
            assert deparse(update_formula(old, new)) == answer["update"], text
            compared += 1
    assert compared > 200


def test_designs(answers: Answers) -> None:
    data = table()
    control = {
        "check.nobs.vs.nlev": "ignore",
        "check.nobs.vs.nRE": "ignore",
        "check.scaleX": "ignore",
    }
    compared = 0
    for text, answer in of_lme4(answers):
        theirs = answer["design"]
        if "error" in theirs:
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            design = build_design(model_ir("lmer", parse_formula(text), control=control), data)
        assert list(design.names) == theirs["names"], text
        X = np.array([[float(v) for v in column] for column in theirs["X"]])
        X = X.reshape(len(design.names), len(data)).T
        np.testing.assert_allclose(design.X, X, atol=1e-12, err_msg=text)
        assert [t.group for t in design.random] == theirs["groups"], text
        assert [list(t.columns) for t in design.random] == list(_lists(theirs["columns"])), text
        sums = [_sums(t).ravel() for t in design.random]
        Zt = np.array([float(v) for v in theirs["Zt"]])
        np.testing.assert_allclose(np.concatenate(sums), Zt, atol=1e-10, err_msg=text)
        compared += 1
    assert compared > 200


def _lists(columns: Any) -> list[list[str]]:
    return list(columns.values()) if isinstance(columns, dict) else columns


def _sums(term: Any) -> np.ndarray:
    """Column sums of Z of one term, by level and column."""
    total = np.zeros((len(term.levels), len(term.columns)))
    np.add.at(total, term.codes, term.z)
    return total
