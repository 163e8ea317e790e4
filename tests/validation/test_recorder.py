"""Records are written whole or not at all, in a form that is small and good to diff."""

import json
from pathlib import Path

import pytest

from rglmm.validation import recorder
from rglmm.validation.bridge import RawRecording, RecordingError
from rglmm.validation.golden import load_golden
from rglmm.validation.recorder import as_json, check_provenance, record, write_golden

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "golden"
SCRIPT = GOLDEN / "cases" / "lme4" / "dyestuff.R"


@pytest.mark.parametrize(
    "value",
    [
        {"a": 1, "b": ["1", "2"], "c": [["1"], ["2"]], "d": {}, "e": [], "f": None},
        {"nested": [{"x": [{"y": "é"}]}], "flag": True},
    ],
)
def test_json_reads_back(value):
    assert json.loads(as_json(value)) == value


def test_stored_records_are_in_that_form():
    text = (GOLDEN / "expected/lme4/dyestuff/tight/record.json").read_text(encoding="utf-8")
    assert as_json(json.loads(text)) == text


def test_what_is_written_is_what_is_read(tmp_path):
    stored = load_golden(SCRIPT, GOLDEN)
    place = write_golden(stored, tmp_path)
    assert load_golden(SCRIPT, tmp_path).tight == stored.tight
    assert {path.name for path in place.parent.iterdir()} == {"dyestuff"}


def test_a_failed_write_leaves_the_old_record(tmp_path, monkeypatch):
    stored = load_golden(SCRIPT, GOLDEN)
    write_golden(stored, tmp_path)

    def fails(*_):
        raise OSError("disk full")

    monkeypatch.setattr(recorder.shutil, "rmtree", lambda path, **_: None)
    monkeypatch.setattr(recorder.os, "rename", fails)
    with pytest.raises(OSError, match="disk full"):
        write_golden(stored, tmp_path)
    monkeypatch.undo()
    assert load_golden(SCRIPT, tmp_path).tight == stored.tight


def raw(*messages):
    """What R would have written, with errors of these texts."""
    record = {
        "conditions": [{"class": ["simpleError", "error"], "message": m} for m in messages],
        "models": {},
        "symbols": ["cbpp"],
        "certificate": {"packages": {"lme4": "1.1-31"}},
    }
    return RawRecording(record, b"", "rpy2")


def test_the_tolerance_is_loosened_step_by_step_and_only_where_pirls_fails(monkeypatch):
    asked = []

    def evaluate(script, *, tolerances=None, bridge=None, timeout=0.0):
        asked.append(tolerances and tolerances["tolPwrss"])
        fails = tolerances and tolerances["tolPwrss"] < 1e-11
        return raw("pwrssUpdate did not converge in (maxit) iterations") if fails else raw()

    monkeypatch.setattr(recorder, "evaluate_in_r", evaluate)
    golden = record(SCRIPT)
    assert asked == [None, 1e-13, 1e-12, 1e-11]
    assert "lme4::cbpp" in golden.certificate["data_sha256"]


def test_no_tight_recording_is_an_error(monkeypatch):
    def evaluate(script, *, tolerances=None, bridge=None, timeout=0.0):
        return raw("PIRLS step-halvings failed to reduce deviance") if tolerances else raw()

    monkeypatch.setattr(recorder, "evaluate_in_r", evaluate)
    with pytest.raises(RecordingError, match="does not reach tolPwrss = 1e-10"):
        record(SCRIPT)


def test_another_r_than_the_pinned_one_is_refused(tmp_path):
    stored = load_golden(SCRIPT, GOLDEN)
    check_provenance(stored, GOLDEN / "PROVENANCE.toml")
    other = tmp_path / "PROVENANCE.toml"
    other.write_text('R = "4.5.0"\n[packages]\nlme4 = "2.0-1"\n')
    with pytest.raises(RecordingError, match=r"pinned: 4\.5\.0.*lme4 1\.1-31 \(pinned: 2\.0-1\)"):
        check_provenance(stored, other)
