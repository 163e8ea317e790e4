"""A missing, stale or edited golden record is a failure with a sentence that says what to do."""

import json
import shutil
from pathlib import Path

import pytest

from rglmm.validation.golden import GoldenError, find_golden_dir, load_golden

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "golden"
CASE = "lme4/dyestuff"


@pytest.fixture
def copy(tmp_path):
    """A golden folder with one case, free to be broken."""
    folder = tmp_path / "golden"
    shutil.copytree(GOLDEN / "expected" / CASE, folder / "expected" / CASE)
    script = folder / "cases" / f"{CASE}.R"
    script.parent.mkdir(parents=True)
    shutil.copy(GOLDEN / "cases" / f"{CASE}.R", script)
    return folder, script


def test_a_record_is_found_by_the_name_of_its_case(copy):
    folder, script = copy
    golden = load_golden(script, folder)
    assert golden.case == CASE
    assert set(golden.tight.models) == {"m@2", "mML@10"}
    assert golden.tight.certificate["tolerances"]["tolPwrss"] == "1e-13"
    assert golden.default.certificate["tolerances"] is None


def test_a_record_is_found_by_the_hash_of_a_script_that_stands_elsewhere(copy, tmp_path):
    folder, script = copy
    moved = tmp_path / "my analysis.R"
    shutil.copy(script, moved)
    assert load_golden(moved, folder).case == CASE


def test_a_missing_record_fails(copy, tmp_path):
    folder, _ = copy
    other = tmp_path / "other.R"
    other.write_text("x <- 1\n")
    with pytest.raises(GoldenError, match="no golden record for .*other.R: run `make golden"):
        load_golden(other, folder)


def test_a_record_of_another_script_is_stale(copy):
    folder, script = copy
    script.write_text(script.read_text() + "# one more line\n")
    with pytest.raises(GoldenError, match="the script has changed since"):
        load_golden(script, folder)


def test_a_record_of_other_data_is_stale(copy):
    folder, script = copy
    path = folder / "expected" / CASE / "certificate.json"
    certificate = json.loads(path.read_text())
    assert set(certificate["data_sha256"]) == {"lme4::Dyestuff"}
    certificate["data_sha256"]["lme4::Dyestuff"] = "0" * 64
    path.write_text(json.dumps(certificate))
    with pytest.raises(GoldenError, match="lme4::Dyestuff is other data now"):
        load_golden(script, folder)


@pytest.mark.parametrize("name", ["tight/record.json", "default/stdout.txt"])
def test_a_record_that_was_edited_by_hand_is_refused(copy, name):
    folder, script = copy
    path = folder / "expected" / CASE / name
    path.write_text(path.read_text().replace("319", "320", 1))
    with pytest.raises(GoldenError, match=f"{name} of {CASE} is not what R wrote"):
        load_golden(script, folder)


def test_a_record_without_one_of_its_files_is_refused(copy):
    folder, script = copy
    (folder / "expected" / CASE / "tight/stdout.txt").unlink()
    with pytest.raises(GoldenError, match="tight/stdout.txt is missing"):
        load_golden(script, folder)


def test_the_golden_folder_is_looked_for_above_the_script_and_the_working_directory(
    copy, tmp_path, monkeypatch
):
    folder, script = copy
    assert find_golden_dir(script) == folder
    elsewhere = tmp_path / "elsewhere" / "x.R"
    elsewhere.parent.mkdir()
    elsewhere.write_text("1\n")
    assert find_golden_dir(elsewhere) == folder  # golden/ beside one of its parents
    monkeypatch.chdir("/")
    with pytest.raises(GoldenError, match="there is no golden/expected"):
        find_golden_dir(Path("/x.R"))


def test_the_printed_text_is_cut_where_r_ended_each_expression():
    golden = load_golden(GOLDEN / "cases" / f"{CASE}.R", GOLDEN)
    parts = golden.tight.printed()
    assert "".join(text for _, _, text in parts) == golden.tight.stdout
    assert parts[2][1] == ["lmerMod"]
    assert parts[2][2].startswith("Linear mixed model fit by REML ['lmerMod']\n")
