"""Calls of lmer and glmer are understood as lme4 understands them (``scripts/record_calls.R``)."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest

from rglmm.errors import ModelNote, RError, UnsupportedError
from rglmm.readers import model_ir, read_call
from rglmm.rlang import deparse, parse_expression, parse_formula

RECORDED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "data" / "recorded.json").read_text("utf-8")
)
CALLS = [pytest.param(case, id=case["text"]) for case in RECORDED["calls"]]


def test_the_recording_holds_calls_and_errors() -> None:
    assert sum("error" in case for case in RECORDED["calls"]) >= 14
    assert sum("call" in case for case in RECORDED["calls"]) >= 20


@pytest.mark.parametrize("case", CALLS)
def test_call(case: dict[str, Any]) -> None:
    call = parse_expression(case["text"])
    if "error" in case:
        with warnings.catch_warnings(), pytest.raises(RError) as caught:
            warnings.simplefilter("ignore")
            read_call(call)
        assert caught.value.message == case["error"]
        return
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        ir = read_call(call)
    ours = [w.message for w in given if not isinstance(w.message, ModelNote)]
    assert [str(w) for w in ours] == (case["warnings"] or [])
    assert ir.call is not None
    assert deparse(ir.call) == case["call"]
    assert ir.formula_text == case["formula"]
    assert (ir.family.name, ir.family.link) == (case["family"], case["link"])
    assert (ir.function == "lmer") == case["linear"]
    if case["linear"]:
        assert ir.REML == case["REML"]


def read(text: str, **env: str):
    return read_call(parse_expression(text), {k: parse_expression(v) for k, v in env.items()})


def test_arguments_become_values_or_stay_expressions() -> None:
    ir = read(
        "lmer(y ~ x + (1 | g), d[d$x > 1, ], control = lmerControl('bobyqa', "
        "optCtrl = list(maxfun = 2e5, xtol = tol), check.nobs.vs.nlev = 'ignore'), weights = 1 / v)"
    )
    assert ir.control["optimizer"] == "bobyqa"
    assert ir.control["check.nobs.vs.nlev"] == "ignore"
    options = ir.control["optCtrl"]
    assert options == {"maxfun": 2e5, "xtol": parse_expression("tol")}
    assert ir.data == parse_expression("d[d$x > 1, ]")
    assert ir.weights == parse_expression("1 / v")
    assert ir.control_call is not None


def test_names_of_the_script() -> None:
    assert read("lmer(f, d)", f="y ~ x + (1 | g)").formula_text == "y ~ x + (1 | g)"
    assert read("glmer(y ~ x + (1 | g), d, fam)", fam="binomial('probit')").family.link == "probit"
    with pytest.raises(UnsupportedError, match="known only when the script runs"):
        read("lmer(f, d)")
    with pytest.raises(UnsupportedError, match="REML must be TRUE or FALSE"):
        read("lmer(y ~ x + (1 | g), d, REML = r)")


def test_na_action_null_keeps_all_rows() -> None:
    assert read("lmer(y ~ x + (1 | g), d, na.action = NULL)").na_action == "na.pass"
    assert read("lmer(y ~ x + (1 | g), d)").na_action is None
    assert read("lmer(y ~ x + (1 | g), d, na.action = stats::na.exclude)").na_action == "na.exclude"


def test_what_the_solver_does_not_do_yet_has_its_place() -> None:
    ir = read("glmer(y ~ x + (1 | g), d, MASS::negative.binomial(theta = 2.5), nAGQ = 25)")
    assert (ir.family.name, ir.family.link, dict(ir.family.extra)) == (
        "negative.binomial",
        "log",
        {"theta": 2.5},
    )
    assert ir.nAGQ == 25
    assert read("glmer(y ~ x + (1 | g), d, Gamma)").family.link == "inverse"
    assert read("glmer(y ~ x + (1 | g), d, inverse.gaussian('log'))").family.link == "log"


def test_links_as_bare_names() -> None:
    # glmer of R 4.2.2 stops in all.equal() here; earlier and later releases of R do not.
    assert read("glmer(y ~ x + (1 | g), d, binomial(link = probit))").family.link == "probit"
    assert read("glmer(y ~ x + (1 | g), d, binomial(cauchit))").family.link == "cauchit"


def test_refusals_name_the_argument() -> None:
    with pytest.raises(UnsupportedError, match="mustart"):
        read("glmer(y ~ x + (1 | g), d, binomial, mustart = m0)")
    with pytest.raises(UnsupportedError, match="not a fitting function"):
        read("gls(y ~ x, d)")
    with pytest.raises(UnsupportedError, match=r"my_family\(2\)"):
        read("glmer(y ~ x + (1 | g), d, my_family(2))")
    with pytest.raises(UnsupportedError, match="contrasts must be written as list"):
        read("lmer(y ~ x + (1 | g), d, contrasts = make(ctr))")
    with pytest.raises(RError, match='could not find function "ar1"'):
        read("lmer(y ~ x + ar1(0 + t | g), d)")
    with pytest.raises(UnsupportedError, match=r"diag\(x \| g\) is a structure of glmmTMB"):
        read("lmer(y ~ x + diag(x | g), d)")


def test_contrasts_stay_as_written() -> None:
    ir = read("lmer(y ~ f + (1 | g), d, contrasts = list(f = contr.sum, g = M, h = 'contr.SAS'))")
    assert ir.contrasts == {
        "f": parse_expression("contr.sum"),
        "g": parse_expression("M"),
        "h": "contr.SAS",
    }
    assert read("lmer(y ~ f + (1 | g), d, contrasts = ctr)").contrasts == parse_expression("ctr")
    given = read("lmer(y ~ f + (1 | g), d, contrasts = ctr)", ctr="list(f = contr.sum)")
    assert given.contrasts == {"f": parse_expression("contr.sum")}


def test_model_ir_of_values() -> None:
    ir = model_ir("glmer", parse_formula("y ~ x + (x || g)"), family="poisson", nAGQ=0)
    assert ir.formula_text == "y ~ x + ((1 | g) + (0 + x | g))"
    assert [t.group_label for t in ir.cond.random] == ["g", "g"]
    with pytest.warns(match="deprecated"):
        assert model_ir("glmer", parse_formula("y ~ x + (1 | g)")).function == "lmer"
    with pytest.raises(RError, match='"quasi" families cannot be used in glmer'):
        model_ir("glmer", parse_formula("y ~ x + (1 | g)"), family="quasibinomial")


def test_glmer_nb_takes_glmer_s_arguments_in_its_dots() -> None:
    ir = read("glmer.nb(y ~ x + (1 | g), d, subset = x > 1, interval = c(-2, 2), verbose = TRUE)")
    assert (ir.function, ir.family.name, ir.family.link) == ("glmer.nb", "negative.binomial", "log")
    assert ir.subset == parse_expression("x > 1")
    assert (ir.options, ir.verbose) == ({"interval": (-2, 2)}, 1)
    assert ir.call is not None
    assert deparse(ir.call) == (
        "glmer.nb(formula = y ~ x + (1 | g), data = d, subset = x > 1, interval = c(-2, 2), "
        "verbose = TRUE)"
    )
    with pytest.raises(RError, match=r"unused argument \(foo = 1\)"):
        read("glmer.nb(y ~ x + (1 | g), d, foo = 1)")
