"""Every golden case: parsed, translated, run and fitted here, compared with both of R's recordings.

Needs no R. A record that is missing or stale fails; so does a case in which little was compared.
"""

from pathlib import Path

import pytest

from rglmm.validation import load_golden, validate
from rglmm.validation.golden import KINDS

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "golden"
SCRIPTS = [*sorted((GOLDEN / "cases").glob("*/*.R")), *sorted((ROOT / "examples").glob("*.R"))]
NAMES = [f"{path.parent.name}/{path.stem}" for path in SCRIPTS]
EXPECTED = {
    "lme4/cbpp_cbind",
    "lme4/cbpp_proportion",
    "lme4/cbpp_intercept",
    "lme4/cbpp_links",
    "lme4/cbpp_quadrature",
    "lme4/pastes_nested",
    "lme4/sleepstudy_intercept",
    "lme4/sleepstudy_slopes",
    "lme4/sleepstudy_ml",
    "lme4/sleepstudy_double_bar",
    "lme4/penicillin_crossed",
    "lme4/dyestuff",
    "lme4/dyestuff2_boundary",
    "lme4/grouseticks",
    "lme4/verbagg",
    "lme4/verbagg_interactions",
    "examples/cbpp",
}


def test_the_cases_are_there_and_every_record_belongs_to_one():
    assert set(NAMES) >= EXPECTED
    recorded = {
        f"{p.parent.parent.name}/{p.parent.name}" for p in GOLDEN.glob("expected/*/*/*.json")
    }
    assert recorded == set(NAMES)


@pytest.mark.parametrize("script", SCRIPTS, ids=NAMES)
def test_a_case_records_models_and_prints_them(script):
    golden = load_golden(script, GOLDEN)
    for kind in KINDS:
        recording = getattr(golden, kind)
        assert recording.models
        for model in recording.models.values():
            assert "value" in model["objective_at"]["optimum"]
        printed = {name for _, classes, text in recording.printed() if text for name in classes}
        assert {"lmerMod", "glmerMod"} & printed
        assert "summary.merMod" in printed


@pytest.mark.parametrize("script", SCRIPTS, ids=NAMES)
def test_a_case_agrees_with_r(script):
    report = validate(script, golden_dir=GOLDEN, live_r=False)
    assert report.ok, report.table()
    models = load_golden(script, GOLDEN).tight.models
    for name in models:
        rows = [row for row in report.rows if row.where == name]
        assert {"exact", "objective_at", "optimum_tight", "optimum_default"} == {
            row.tolerance for row in rows
        }
        assert len(rows) > 30
