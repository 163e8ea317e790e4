"""The command line: what is printed where, exit statuses, and never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from rglmm.cli import main, models
from rglmm.cli.doctor import _rpy2

CBPP = "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial)"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def rglmm(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def call(*args: str, input: str | None = None):
        result = CliRunner().invoke(main, list(args), input=input)
        assert "Traceback" not in result.stderr
        return result

    return call


def script(tmp_path: Path, text: str, name: str = "s.R") -> str:
    (tmp_path / name).write_text(text, "utf-8")
    return name


def test_run(rglmm, tmp_path):
    result = rglmm("run", script(tmp_path, "x <- 2\nx * 3\nwarning('w')\n"))
    assert (result.exit_code, result.stdout) == (0, "[1] 6\n")
    assert result.stderr == "Warning message:\nw \n"


def test_run_reads_standard_input(rglmm):
    assert rglmm("run", "-", input="1 + 1\n").stdout == "[1] 2\n"


@pytest.mark.parametrize(
    ("text", "status"), [("1", 0), ("stop('no')", 1), ("mystery()", 3), ("quit(status = 9)", 9)]
)
def test_exit_status_of_run(rglmm, tmp_path, text, status):
    assert rglmm("run", script(tmp_path, text)).exit_code == status


def test_strict(rglmm, tmp_path):
    result = rglmm("run", "--strict", script(tmp_path, "mystery()\n1\n"))
    assert (result.exit_code, result.stdout) == (3, "")


@pytest.mark.parametrize("command", ["run", "translate"])
def test_unreadable_script_is_one_line(rglmm, tmp_path, command):
    for path in ("missing.R", str(tmp_path)):
        result = rglmm(command, path)
        assert (result.exit_code, result.stdout) == (2, "")
        assert len(result.stderr.splitlines()) == 1


def test_syntax_error_shows_line_and_caret(rglmm, tmp_path):
    for command in ("run", "translate"):
        result = rglmm(command, script(tmp_path, "x <- 1\ny <- ) 2\n"))
        assert result.exit_code == 3
        assert "s.R:2:6:" in result.stderr
        assert "^" in result.stderr


def test_translate_to_a_file(rglmm, tmp_path):
    result = rglmm("translate", script(tmp_path, "x <- 2  # two\nx\n"), "-o", "s.py")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "x = 2.0  # two\nshow(x)\n" in (tmp_path / "s.py").read_text()


def test_port_runs_by_itself(rglmm, tmp_path):
    rglmm("translate", script(tmp_path, "f <- function(a) a + 1\nf(2)\n"), "-o", "s.py")
    done = subprocess.run(
        [sys.executable, "s.py"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[1] 3\n"


def test_port_with_refusals_is_only_written_when_asked_for(rglmm, tmp_path):
    name = script(tmp_path, "x <- 1\ny <- mystery(x)\n")
    result = rglmm("translate", name, "-o", "s.py")
    assert result.exit_code == 3
    assert not (tmp_path / "s.py").exists()
    assert "1 of 2 statements translated. Use --partial" in result.stderr
    assert rglmm("translate", "--partial", name, "-o", "s.py").exit_code == 3
    assert "raise NotImplementedError" in (tmp_path / "s.py").read_text()


def test_output_that_cannot_be_written(rglmm, tmp_path):
    result = rglmm("translate", script(tmp_path, "1"), "-o", "no/such/folder/s.py")
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr


def test_show_phases(rglmm):
    assert "random    us(1 | herd)" in rglmm("show", CBPP).stdout
    assert rglmm("show", "--tree", "a + b").stdout == "(`+` `a` `b`)\n"
    assert json.loads(rglmm("show", "--json", CBPP).stdout)["function"] == "glmer"
    assert "X 56 x 4: (Intercept), period2" in rglmm("show", "--design", CBPP).stdout
    assert rglmm("show", "--objective", CBPP).stdout.startswith("-2 log-likelihood 184.05")


def test_show_of_a_script(rglmm, tmp_path):
    name = script(tmp_path, f"library(lme4)\nm <- {CBPP}\n")
    assert "lme4::glmer" in rglmm("show", "--ir", name).stdout


def test_show_and_fit_refuse_what_is_no_model(rglmm):
    for command in ("show", "fit"):
        result = rglmm(command, "mean(x)")
        assert (result.exit_code, result.stdout) == (3, "")
        assert "no call of lmer or glmer" in result.stderr
    assert rglmm("fit", "lmer(y ~ (1 | g), nowhere)").exit_code == 1
    assert rglmm("fit", "lmer(y ~ (1 | g)").exit_code == 3


def test_fit(rglmm):
    result = rglmm("fit", CBPP)
    assert result.exit_code == 0
    assert "Generalized linear mixed model fit by maximum likelihood" in result.stdout
    assert "period4" in result.stdout


def test_validate_without_record_is_a_failure(rglmm, tmp_path):
    name = script(tmp_path, "x <- 1\n")
    (tmp_path / "golden").mkdir()
    result = rglmm("validate", name, "--no-live-r", "--golden-dir", "golden")
    assert result.exit_code == 1
    assert "no golden record" in result.stdout + result.stderr


def test_golden_check(rglmm):
    result = rglmm("golden", "check", "--golden-dir", str(ROOT / "golden"))
    assert (result.exit_code, result.stderr) == (0, "")


def test_doctor_without_r(rglmm, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    result = rglmm("doctor")
    assert result.exit_code == 0
    assert "R: not found" in result.stdout
    assert "numpy" in result.stdout


def test_doctor_knows_which_rpy2_goes_with_which_r(monkeypatch):
    monkeypatch.setattr(sys.modules["rglmm.cli.doctor"], "_version", lambda name: "3.6.4")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    problems: list[str] = []
    _rpy2("4.2.2", problems)
    assert "install rpy2==3.5.17" in problems[0]
    problems.clear()
    _rpy2("4.5.1", problems)
    assert problems == []


def test_unexpected_exception_is_one_sentence(rglmm, monkeypatch):
    def broken(_):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(models, "read_call", broken)
    monkeypatch.delenv("RGLMM_DEBUG", raising=False)
    result = rglmm("show", CBPP)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: rglmm failed (ZeroDivisionError: by zero)")
    assert "RGLMM_DEBUG=1" in result.stderr


def test_usage_errors(rglmm):
    assert rglmm("run").exit_code == 2
    assert rglmm("nonsense").exit_code == 2
    assert rglmm("run", "--data-dir", "nowhere", "s.R").exit_code == 2


def test_no_spinner_where_stderr_is_no_terminal(tmp_path):
    name = script(tmp_path, "i <- 0\nwhile (i < 30000) i <- i + 1\ni\n")
    done = subprocess.run(
        [sys.executable, "-m", "rglmm.cli", "run", name],
        cwd=tmp_path, capture_output=True, text=True, check=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("[1] 30000\n", "")
