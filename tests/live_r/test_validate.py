"""Real R, live: a script without a golden record is compared with the R of this machine."""

import pytest

from rglmm.validation import validate

pytestmark = pytest.mark.r

SCRIPT = """
library(lme4)
m <- lmer(diameter ~ 1 + (1 | plate) + (1 | sample), data = Penicillin, subset = plate != "a")
print(m)
summary(m)
"""


def test_a_script_of_ones_own_is_validated_against_live_r(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    script = tmp_path / "mine.R"
    script.write_text(SCRIPT)
    report = validate(script)
    assert report.ok, report.table()
    assert report.source == "R 4.2.2 with lme4 1.1-31, asked now"


def test_live_r_can_be_asked_for_where_a_record_exists():
    report = validate("golden/cases/lme4/dyestuff.R", live_r=True)
    assert report.ok, report.table()
    assert report.source.endswith("asked now")


def test_an_r_error_ends_both_sides(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    script = tmp_path / "wrong.R"
    script.write_text("library(lme4)\nm <- lmer(nosuch ~ 1 + (1 | plate), Penicillin)\n")
    report = validate(script)
    rows = {row.quantity: row for row in report.rows}
    assert (rows["exit status"].r, rows["exit status"].rglmm) == ("1", "1")
    assert rows["exit status"].agrees
