"""Real R, live: the recorder does what Rscript does, and the stored records are R's answer."""

import os
import subprocess
from pathlib import Path

import pytest

from rglmm.validation.bridge import SESSION, RecordingError, available_bridges, evaluate_in_r
from rglmm.validation.golden import load_golden
from rglmm.validation.recorded import number
from rglmm.validation.recorder import TIGHT, record, write_golden

pytestmark = pytest.mark.r

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "golden"
TIGHT_13 = TIGHT | {"tolPwrss": 1e-13}
QUICK = [
    "lme4/cbpp_cbind",
    "lme4/dyestuff2_boundary",
    "lme4/sleepstudy_slopes",
    "lme4/pastes_nested",
]


def script_of(case):
    return GOLDEN / "cases" / f"{case}.R"


def rscript(script, **environment):
    return subprocess.run(
        ["Rscript", "--vanilla", str(script)],
        env=os.environ | SESSION | environment,
        cwd=script.parent,
        capture_output=True,
        check=False,
    )


def numbers(value):
    """Every recorded number below a JSON value, with its place."""
    if isinstance(value, dict):
        return [(f"{k}.{p}", x) for k, v in value.items() for p, x in numbers(v)]
    if isinstance(value, list):
        return [(f"{i}.{p}", x) for i, v in enumerate(value) for p, x in numbers(v)]
    try:
        return [("", number(value))] if isinstance(value, str) else []
    except ValueError:
        return []


def test_rpy2_is_there():
    """Recordings go through rpy2, in a process of its own: the lane has to have it."""
    assert available_bridges() == ("rpy2", "Rscript")


@pytest.mark.parametrize("case", QUICK)
def test_a_default_recording_prints_what_rscript_prints(case):
    script = script_of(case)
    assert rscript(script).stdout == evaluate_in_r(script).stdout
    assert rscript(script).stdout.decode() == load_golden(script, GOLDEN).default.stdout


def test_the_example_prints_what_rscript_prints():
    script = ROOT / "examples" / "cbpp.R"
    assert rscript(script).stdout.decode() == load_golden(script, GOLDEN).default.stdout


@pytest.mark.parametrize("case", QUICK)
def test_recording_again_gives_the_stored_numbers(case):
    script = script_of(case)
    stored, again = load_golden(script, GOLDEN), record(script)
    for kind in ("default", "tight"):
        old, new = getattr(stored, kind), getattr(again, kind)
        assert new.record["conditions"] == old.record["conditions"]
        assert list(new.models) == list(old.models)
        was, now = numbers(old.models), numbers(new.models)
        assert [place for place, _ in was] == [place for place, _ in now]
        assert len(was) > 100
        for (place, a), (_, b) in zip(was, now, strict=True):
            # Another BLAS may round otherwise; nothing else may move.
            assert b == pytest.approx(a, rel=1e-6, abs=1e-9, nan_ok=True), (kind, place)


def test_both_bridges_give_the_same():
    script = script_of("lme4/cbpp_cbind")
    one = evaluate_in_r(script, tolerances=TIGHT_13, bridge="rpy2")
    other = evaluate_in_r(script, tolerances=TIGHT_13, bridge="Rscript")
    assert one.stdout == other.stdout
    assert one.record == other.record


def evaluated(folder, text, **options):
    script = folder / "s.R"
    script.write_text(text)
    return evaluate_in_r(script, **options)


def test_models_are_recorded_when_they_are_new_or_changed(tmp_path):
    text = """
    library(lme4)
    m <- lmer(Yield ~ 1 + (1 | Batch), Dyestuff)
    x <- 1
    other <- m
    m <- lmer(Yield ~ 1 + (1 | Batch), Dyestuff, REML = FALSE)
    fits <- list(a = m, lmer(Yield ~ 1 + (1 | Batch), Dyestuff2))
    lmer(Yield ~ 1 + (1 | Batch), Dyestuff, REML = FALSE, subset = Batch != "A")
    invisible(m)
    """
    names = list(evaluated(tmp_path, text).record["models"])
    assert names == ["m@2", "other@4", "m@5", "fits$a@6", "fits[[2]]@6", ".Last.value@7"]


def test_an_error_ends_the_script_and_is_recorded(tmp_path):
    text = "cat('before\\n')\nf <- function() stop('oh no')\nf()\ncat('after\\n')\n"
    raw = evaluated(tmp_path, text)
    assert raw.stdout == b"before\n"
    assert raw.record["status"] == 1
    (condition,) = raw.record["conditions"]
    assert (condition["message"], condition["call"], condition["expression"]) == ("oh no", "f()", 3)
    assert rscript(tmp_path / "s.R").returncode == 1


def test_warnings_messages_and_quit(tmp_path):
    text = "warning('w')\nmessage('m')\n1 + 1\nquit(status = 4)\n2 + 2\n"
    raw = evaluated(tmp_path, text)
    assert raw.stdout == b"[1] 2\n"
    assert raw.record["status"] == 4
    said = [(c["class"][0], c["message"]) for c in raw.record["conditions"]]
    assert said == [("simpleWarning", "w"), ("simpleMessage", "m\n")]


def test_printing_is_rs(tmp_path):
    text = (
        "x <- c(a = 1, b = NA)\nx\ninvisible(3)\n(x <- 2)\nNULL\nfunction(x) x\n"
        "setClass('P', representation(x = 'numeric'))\nnew('P', x = 1)\n"
        "sort(c('b', 'A', 'a', 'B'))\ninteractive()\nls()\nsum(1:10); mean(1:3)\n"
    )
    assert evaluated(tmp_path, text).stdout == rscript(tmp_path / "s.R").stdout


def test_a_script_without_models_and_one_that_fails_at_once(tmp_path):
    assert evaluated(tmp_path, "1\n").record["models"] == {}
    assert evaluated(tmp_path, "stop('x')\n").record["models"] == {}


def test_the_tight_optimum_is_the_closed_form(tmp_path):
    """Penicillin is balanced: its REML estimates are mean squares, known without any search."""
    text = "library(lme4)\nm <- lmer(diameter ~ 1 + (1 | plate) + (1 | sample), Penicillin)\n"
    model = evaluated(tmp_path, text, tolerances=TIGHT_13).record["models"]["m@2"]
    plate, sample = (number(part["covariance"][0][0]) for part in model["VarCorr"])
    assert plate == pytest.approx(0.716908212560, abs=1e-9)
    assert sample == pytest.approx(3.730917874396, abs=1e-8)
    assert number(model["sigma"]) ** 2 == pytest.approx(0.302415458937, abs=1e-10)


def test_a_users_control_is_merged_into_not_replaced(tmp_path):
    text = """
    library(lme4)
    lmerControl()$optimizer
    glmerControl()$tolPwrss
    unlist(glmerControl(optCtrl = list(maxfun = 7))$optCtrl)
    glmerControl(tolPwrss = 1e-3)$tolPwrss
    length(glmerControl(optimizer = "Nelder_Mead")$optCtrl)
    """
    said = evaluated(tmp_path, text, tolerances=TIGHT_13).stdout.decode().splitlines()
    assert said[0] == '[1] "bobyqa"'
    assert said[1] == "[1] 1e-13"
    assert said[2].split() == ["rhoend", "maxfun"]
    assert said[3].split() == ["1e-09", "7e+00"]
    assert said[4:] == ["[1] 0.001", "[1] 0"]


def test_the_recorder_does_not_touch_the_workspace_or_the_random_stream(tmp_path):
    text = """
    library(lme4)
    set.seed(1)
    m <- glmer(cbind(incidence, size - incidence) ~ 1 + (1 | herd), cbpp, binomial)
    ls(all.names = TRUE)
    runif(2)
    """
    assert evaluated(tmp_path, text).stdout == rscript(tmp_path / "s.R").stdout


def test_r_that_hangs_is_stopped(tmp_path):
    with pytest.raises(RecordingError, match="did not finish s.R in 2 seconds"):
        evaluated(tmp_path, "Sys.sleep(60)\n", timeout=2.0)


def test_r_that_dies_is_reported_and_this_process_lives(tmp_path):
    with pytest.raises(RecordingError, match="could not record s.R"):
        evaluated(tmp_path, "tools::pskill(Sys.getpid(), 9)\n")


def test_long_vectors_leave_as_totals_and_fixed_positions(tmp_path):
    text = "library(lme4)\nm <- lmer(y ~ 1 + (1 | s), InstEval[1:5000, ])\n"
    fitted = evaluated(tmp_path, text).record["models"]["m@2"]["fitted"]
    assert fitted["n"] == 5000
    assert len(fitted["values"]) == len(fitted["positions"]) == 200
    assert (fitted["positions"][0], fitted["positions"][-1]) == (1, 5000)


def test_a_whole_case_can_be_recorded_anew(tmp_path):
    script = tmp_path / "cases" / "x.R"
    script.parent.mkdir()
    script.write_text("library(lme4)\nm <- lmer(Yield ~ 1 + (1 | Batch), Dyestuff)\nprint(m)\n")
    write_golden(record(script), tmp_path)
    assert list(load_golden(script, tmp_path).tight.models) == ["m@2"]
