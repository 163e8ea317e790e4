"""The comparison can fail: each quantity that is a little off, or missing, is found."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rglmm.errors import RWarning
from rglmm.validation import load_golden, validate
from rglmm.validation.compare import compare_fit
from rglmm.validation.ours import run_ours
from rglmm.validation.tolerances import load_tolerances
from rglmm.validation.units import scaled
from rglmm.validation.validate import compare_run

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "golden"
TOLERANCES = load_tolerances(GOLDEN / "tolerances.toml")
CASES = {"lmm": ("sleepstudy_ml", "m@3"), "glmm": ("cbpp_intercept", "m0@3")}


@pytest.fixture(scope="module", params=sorted(CASES))
def case(request):
    name, model = CASES[request.param]
    script = GOLDEN / "cases" / "lme4" / f"{name}.R"
    return load_golden(script, GOLDEN), run_ours(script), model


def wrong(case, fit):
    """Names of the quantities that differ when `fit` stands for ours."""
    golden, _, name = case
    records = golden.tight.models[name], golden.default.models[name]
    rows = compare_fit(name, fit, *records, TOLERANCES, 1e-13)
    return {row.quantity.split(" ")[0] for row in rows if not row.agrees}


def test_the_fit_itself_agrees(case):
    assert wrong(case, case[1].models[case[2]]) == set()


def test_each_estimate_that_is_off_is_found(case):
    fit = case[1].models[case[2]]
    se = np.sqrt(np.diag(fit.vcov))
    assert "beta" in wrong(case, replace(fit, beta=fit.beta + 2e-3 * se))
    assert "theta" in wrong(case, replace(fit, theta=fit.theta * 1.001))
    assert "SE" in wrong(case, replace(fit, vcov=fit.vcov * 1.003))
    assert "vcov" in wrong(case, replace(fit, vcov=fit.vcov * 1.005))
    assert "sigma" in wrong(case, replace(fit, sigma=fit.sigma * 1.001))
    assert "SD" in wrong(case, replace(fit, Lambda=tuple(f * 1.001 for f in fit.Lambda)))
    assert "modes" in wrong(case, replace(fit, b=tuple(b + 0.01 for b in fit.b)))
    assert "fitted" in wrong(case, replace(fit, mu=fit.mu * 1.001))
    assert "residuals" in wrong(case, replace(fit, y=fit.y * 1.01))
    assert "logLik" in wrong(case, replace(fit, log_likelihood=fit.log_likelihood + 1e-3))
    assert "AIC" in wrong(case, replace(fit, npar=fit.npar + 1))


def test_a_worse_optimum_is_found_and_a_better_one_is_not(case):
    fit = case[1].models[case[2]]
    worse = wrong(case, replace(fit, objective=fit.objective + 1e-5))
    assert worse == {"objective,"} | ({"deviance"} & worse)
    assert "objective," not in wrong(case, replace(fit, objective=fit.objective - 1e-5))


def test_facts_are_exact(case):
    fit = case[1].models[case[2]]
    names = tuple(f"{name}." for name in fit.design.names)
    assert {"coefficients", "columns"} <= wrong(
        case, replace(fit, design=replace(fit.design, names=names))
    )
    term = fit.design.random[0]
    other = replace(term, levels=("x", *term.levels[1:]))
    assert "levels" in wrong(case, replace(fit, design=replace(fit.design, random=(other,))))
    assert "REML" in wrong(case, replace(fit, REML=not fit.REML))
    assert "npar" in wrong(case, replace(fit, npar=fit.npar + 1))


def test_a_fit_that_did_not_converge_is_said_to(case):
    fit = case[1].models[case[2]]
    lost = replace(fit.convergence, converged=False, outcome="gradient too large")
    assert "converged" in wrong(case, replace(fit, convergence=lost))


def test_models_conditions_and_status_are_compared(case):
    golden, ours, name = case
    assert all(row.agrees for row in compare_run(golden, ours, TOLERANCES))

    def quantities(run):
        return {(r.where, r.quantity) for r in compare_run(golden, run, TOLERANCES) if not r.agrees}

    assert (name, "model") in quantities(replace(ours, models={}))
    more = ours.models | {"extra@9": ours.models[name]}
    assert ("extra@9", "model") in quantities(replace(ours, models=more))
    assert ("script", "exit status") in quantities(replace(ours, status=3))
    warned = replace(ours, conditions=(RWarning("careful"),))
    assert ("script", "conditions (0)") in quantities(warned)


def test_missing_numbers_agree_with_missing_numbers_only():
    nan = float("nan")
    assert scaled([nan, 1.0, nan], [nan, nan, 1.0], 1.0).tolist() == [0.0, np.inf, np.inf]
    assert scaled(np.inf, np.inf, 1.0) == 0.0
    assert scaled(1e-11, 0.0, 0.0) == 0.0
    assert scaled(1e-3, 0.0, 0.0) == np.inf


def test_a_default_that_r_calls_unconverged_bounds_and_does_not_bind():
    """VerbAgg with interactions: R's default stops 0.027 SE away and says so."""
    script = GOLDEN / "cases" / "lme4" / "verbagg_interactions.R"
    golden = load_golden(script, GOLDEN)
    tight, default = golden.tight.models["m@2"], golden.default.models["m@2"]
    assert "failed to converge" in default["convergence"]["messages"][0]
    fit = run_ours(script).models["m@2"]

    def differing(fit, default):
        rows = compare_fit("m@2", fit, tight, default, TOLERANCES, 1e-13)
        return {r.quantity.split(" ")[0] for r in rows
                if not r.agrees and r.tolerance == "optimum_default"}  # fmt: skip

    assert differing(fit, default) == set()
    silent = default | {"convergence": default["convergence"] | {"messages": []}}
    assert "beta" in differing(fit, silent)
    se = np.sqrt(np.diag(fit.vcov))
    assert "beta" in differing(replace(fit, beta=fit.beta + 0.03 * se), default)


def test_validate_fails_in_sentences(tmp_path):
    report = validate(tmp_path / "none.R")
    assert not report.ok
    assert "there is no such file" in report.table()
    script = tmp_path / "new.R"
    script.write_text("x <- 1\n")
    report = validate(script, golden_dir=GOLDEN, live_r=False)
    assert not report.ok
    assert "no golden record for" in report.problems[0]


def test_the_report_says_the_same_as_text_json_and_html(case):
    golden, _, _ = case
    script = GOLDEN / "cases" / f"{golden.case}.R"
    report = validate(script, golden_dir=GOLDEN, live_r=False)
    assert report.ok
    assert report.table().endswith(f"all {len(report.rows)} comparisons agree with R.")
    assert "R 4.2.2 with lme4 1.1-31" in report.table()
    assert f'"ok": {str(report.ok).lower()}' in report.to_json()
    assert report.to_html().count("<tr>") == len(report.rows) + 1
