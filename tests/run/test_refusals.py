"""What a refusal takes with it, what it leaves alone, and how a run ends."""

from __future__ import annotations

import io

import pytest

from rglmm.errors import RError, RSyntaxError
from rglmm.rlang import parse_script
from rglmm.run import ScriptError, run_script
from rglmm.run.poison import Poison
from rglmm.translate import Effects, translate_script


def ran(text: str, **options):
    out, err = io.StringIO(), io.StringIO()
    result = run_script("s.R", text=text, stdout=out, stderr=err, **options)
    return result, out.getvalue(), err.getvalue()


def refused_lines(text: str) -> list[int]:
    result, _, _ = ran(text)
    return [text.count("\n", 0, refusal.span.start) + 1 for refusal in result.refusals]


def test_whole_script_ends_with_zero():
    result, out, err = ran("x <- 2\nx * 3\n")
    assert (result.status, out, err) == (0, "[1] 6\n", "")
    assert result.executed == result.statements == 2


def test_empty_script_and_script_of_comments():
    assert ran("")[0].status == 0
    assert ran("# nothing\n\n")[0].statements == 0


def test_syntax_error_refuses_the_file_before_anything_is_printed():
    result, out, err = ran("print(1)\nx <- (2 +\n")
    assert result.status == 3
    assert isinstance(result.error, RSyntaxError)
    assert out == ""
    assert "s.R:" in err


def test_r_error_halts_with_one():
    result, out, err = ran('print(1)\nstop("no")\nprint(2)\n')
    assert (result.status, out) == (1, "[1] 1\n")
    assert err == "Error: no\nExecution halted\n"
    assert isinstance(result.error, RError)


def test_unknown_object_is_rs_error():
    result, _, err = ran("my.x + 1")
    assert result.status == 1
    assert "object 'my.x' not found" in err


def test_unknown_function_is_refused_with_line_and_caret():
    result, out, err = ran("x <- 1\ny <- mystery(x)\nx\n")
    assert (result.status, out) == (3, "[1] 1\n")
    assert "s.R:2:6: mystery() is not translated" in err
    assert "^^^^^^^" in err
    assert "2 of 3 statements run." in err


def test_what_reads_a_refused_name_is_refused_by_that_line():
    result, out, err = ran("y <- mystery()\nz <- y + 1\nz\n5\n")
    assert [r.index for r in result.refusals] == [1, 2, 3]
    assert out == "[1] 5\n"
    assert "it reads 'y', which line 1 should have set" in err
    assert "it reads 'z', which line 2 should have set" in err


def test_parts_and_functions_carry_the_poison():
    assert refused_lines("d <- 1\nd$x <- mystery()\nd\n") == [2, 3]
    assert refused_lines("g <- mystery()\nf <- function() g\nf()\n") == [1, 3]
    assert refused_lines("f <- function() mystery()\nf()\n1\n") == [1, 2]


def test_setting_a_name_anew_heals_it():
    assert refused_lines("y <- mystery()\ny <- 1\ny\n") == [1]
    assert refused_lines("y <- mystery()\ny <- y + 1\ny\n") == [1, 2, 3]


def test_random_stream_is_uncertain_until_the_next_seed():
    poison = Poison()
    poison.spread(Effects(draws=True), 2)
    assert "line 2 may have drawn some" in (poison.reason(Effects(draws=True)) or "")
    assert poison.reason(Effects()) is None
    poison.heal(Effects(seeds=True))
    assert poison.reason(Effects(draws=True)) is None


def test_refused_call_may_have_drawn_unless_it_is_known_not_to():
    def draws(text):
        return [s.effects.draws for s in translate_script(parse_script(text)).statements]

    assert draws("mystery(1)\nmean(x, bogus = y)\nrnorm(3)\nplot(1)\nx + 1\n") == [
        True, False, True, False, False,
    ]  # fmt: skip


def test_plot_is_no_refusal():
    result, out, err = ran("plot(1:3)\nhist(c(1, 2))\nlibrary(ggplot2)\n1\n")
    assert (result.status, result.refusals, out, err) == (0, (), "[1] 1\n", "")


def test_uncertain_options_stop_what_prints():
    result, out, _ = ran("library(notapackage)\nx <- 1\nx\n")
    assert [r.index for r in result.refusals] == [1, 3]
    assert out == ""


def test_strict_stops_at_the_first_refusal():
    result, out, _ = ran("1\nmystery()\n2\n", strict=True)
    assert (result.status, out, result.executed) == (3, "[1] 1\n", 1)


@pytest.mark.parametrize("status", [0, 3, 7])
def test_quit_is_honoured(status):
    result, out, _ = ran(f"1\nquit(status = {status})\n2\n")
    assert (result.status, out) == (status, "[1] 1\n")


def test_refusal_before_quit_is_not_forgotten():
    assert ran("mystery()\nq()\n")[0].status == 3


def test_observer_sees_every_expression_by_rs_number():
    seen = []

    def observer(index, workspace, value):
        seen.append((index, dict(workspace), value))

    ran("my.x <- 2\nmystery()\nmy.x * 2; 7\n", on_expression=observer)
    assert [(index, value) for index, _, value in seen] == [(1, 2.0), (3, 4.0), (4, 7.0)]
    assert seen[0][1] == {"my.x": 2.0}


def test_infinite_recursion_is_an_r_error():
    result, _, err = ran("f <- function(x) f(x)\nf(1)\n")
    assert result.status == 1
    assert "infinite recursion" in err


@pytest.mark.parametrize(
    "text",
    [
        'system("ls")', 'eval(parse(text = "1"))', 'source("http://a.b/c.R")', "Sys.setenv(A = 1)",
        'unlink("x")', 'file("x")', "get('x')", 'do.call("system", list("ls"))', "assign('x', 1)",
        'read.csv("/etc/passwd")', 'read.csv("../../../etc/passwd")', 'read.csv("http://a.b/c.csv")',
    ],
)  # fmt: skip
def test_what_reaches_outside_is_refused(text):
    result, out, _ = ran(text)
    assert result.status == 3
    assert out == ""


@pytest.mark.parametrize(
    "name", ["__class__", "__builtins__", "None", "import", "lambda", "print", "rglmm", "np", "_"]
)
def test_hostile_names_are_only_names(name):
    result, out, err = ran(f"`{name}` <- 2\n`{name}` * 2\n")
    assert (result.status, out, err) == (0, "[1] 4\n", "")
    assert result.workspace[name] == 2.0


def test_hostile_fields_are_only_text():
    result, _, _ = ran("x <- 1\nx$`__class__`\nx@`__dict__`\n")
    assert result.status in (1, 3)


def test_huge_line_and_deep_nesting_are_refused_by_name():
    assert ran("x <- c(" + "1," * 60_000 + "1)")[0].status == 3
    assert ran("(" * 200 + "1" + ")" * 200)[0].status == 3


def test_unreadable_scripts(tmp_path):
    for path, words in ((tmp_path / "missing.R", "no such file"), (tmp_path, "a folder")):
        with pytest.raises(ScriptError, match=words):
            run_script(path)


def test_latin_1_is_read_in_comments_and_refused_elsewhere(tmp_path):
    script = tmp_path / "latin.R"
    script.write_bytes("# été\ny <- 1 # é\ny\n".encode("latin-1"))
    out, err = io.StringIO(), io.StringIO()
    assert run_script(script, stdout=out, stderr=err).status == 0
    assert (out.getvalue(), err.getvalue()) == ("[1] 1\n", "")
    script.write_bytes("x <- 1\ny <- 'é'\n".encode("latin-1"))
    assert run_script(script, stdout=out, stderr=err).status == 3
    assert "latin.R:2:7: byte 0xe9 is not UTF-8: save the script as UTF-8" in err.getvalue()


def test_bom_and_crlf_are_read(tmp_path):
    script = tmp_path / "windows.R"
    script.write_bytes(b"\xef\xbb\xbfx <- 2\r\nx\r\n")
    out = io.StringIO()
    assert run_script(script, stdout=out).status == 0
    assert out.getvalue() == "[1] 2\n"


def test_a_missing_object_may_come_from_a_refused_load():
    result, _, err = ran("load('m.RData')\nsummary(m1)\nx <- m1\nx\n1 + 1\n")
    assert (result.status, result.executed) == (3, 1)
    assert "not run: it reads 'm1', which line 1 may have set" in err
    result, out, err = ran("load('a.RData')\nload('b.RData')\nd2$x\n'on'\n")
    assert "not run: it reads 'd2', which lines 1 and 2 may have set" in err
    assert (result.status, out) == (3, '[1] "on"\n')


def test_a_missing_object_may_come_from_a_package_of_which_little_is_known():
    result, out, err = ran("library(tidyverse)\nx <- thing\n'on'\n")
    assert (result.status, out) == (3, '[1] "on"\n')
    assert "it reads 'thing', which in R may come from tidyverse" in err
    assert ran("library(lme4)\nx <- thing\n'on'\n")[0].status == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("f <- requireNamespace", "requireNamespace is not translated"),
        ("x <- Titanic", "data set 'Titanic' is not shipped with rglmm"),
        ("library(MASS)\nnrow(Cars93)", "data set 'Cars93' is not shipped with rglmm"),
    ],
)
def test_what_r_has_and_rglmm_lacks_is_no_error_of_r(text, words):
    result, out, err = ran(text + "\n'on'\n")
    assert (result.status, out) == (3, '[1] "on"\n')
    assert words in err


def test_a_function_handed_on_carries_its_poison():
    result, _, err = ran("p <- nosuchthing(1)\nf <- function(i) p + i\nsapply(1:3, f)\n")
    assert result.status == 3
    assert "not run: it reads 'p', which line 1 should have set" in err


def test_parts_of_what_is_no_vector_are_refused():
    for part in ("f[[2]]", "f[-2]", "f$a", "length(f)"):
        result, _, _ = ran(f"f <- y ~ x\n{part}\n")
        assert (result.status, len(result.refusals)) == (3, 1)


def test_a_file_may_be_where_a_refused_setwd_goes():
    result, _, err = ran("setwd('elsewhere')\nd <- read.csv('not.here.csv')\nd\n1 + 1\n")
    assert (result.status, result.executed) == (3, 1)
    assert "the file is not here; line 1 changes the folder" in err
    assert ran("d <- read.csv('not.here.csv')\n1 + 1\n")[0].status == 1


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("x <- " + "1 +\n" * 900 + "1\nx\n", "[1] 901\n"),
        ("x <- " + "-" * 900 + "1\nx\n", "[1] 1\n"),
        ("x <- 1:3\nx" + "[1]" * 900 + "\n", "[1] 1\n"),
        ("y <- 1\n" + "if (y == 2) 1 else " * 300 + "3\n", "[1] 3\n"),
        ("x <- -1\nx" + " |> abs()" * 400 + "\n", "[1] 1\n"),
    ],
    ids=["sum", "sign", "index", "else if", "pipe"],
)
def test_long_chains_run(text, printed):
    result, out, err = ran(text)
    assert (result.status, out, err) == (0, printed, "")


@pytest.mark.parametrize(
    "deep",
    [
        "x <- " + "1 +\n" * 20_000 + "1",
        "x <- " + "-" * 20_000 + "1",
        "x <- f" + "(1)" * 20_000,
        "x <- " + "if (y) 1 else " * 5_000 + "3",
        "x <- " + "function(a) " * 500 + "1",
    ],
    ids=lambda text: text[:12],
)
def test_what_is_too_deep_is_refused_and_the_rest_runs(deep):
    result, out, err = ran(deep + "\nx\ny <- 2\n")
    assert (result.status, result.executed, out) == (3, 1, "")
    assert "more than 1,000 expressions, or 50 functions, stand inside one another" in err


def test_loops_too_deep_for_python_are_refused():
    text = "".join(f"for (i{k} in 1) " for k in range(40)) + "x <- 1\n'on'\n"
    result, out, _ = ran(text)
    assert (result.status, result.executed, out) == (3, 1, '[1] "on"\n')


def test_what_sets_up_a_document_or_attaches_many_packages():
    result, out, _ = ran("knitr::opts_chunk$set(echo = TRUE)\nopts_knit$set(a = 1)\n1\n")
    assert (result.status, out) == (0, "[1] 1\n")
    result, out, _ = ran("pacman::p_load(nosuchpackage, lme4)\nx <- is.function(lmer)\n")
    assert (result.status, result.executed) == (3, 1)
    assert ran("library(pbkrtest)\nis.function(lmer)\n")[1] == "[1] TRUE\n"


def test_a_formula_is_updated():
    assert ran("f <- y ~ x\nupdate(f, . ~ . - x + z)\n")[1] == "y ~ z\n"


def test_pairs_draws_only_where_it_is_not_that_of_emmeans():
    assert ran("pairs(1:3)\n")[0].status == 0
    for text in ("library(emmeans)\npairs(x)\n", "pairs(emmeans::emmeans(m, 'a'))\n"):
        result, _, err = ran(text)
        assert result.status == 3
        assert "pairs" in err
    assert ran("library(emmeans)\nm |> pairs()\n")[0].status == 3
