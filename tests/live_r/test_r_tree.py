"""The R at hand reads R code as rglmm does: recorded answers, this project's scripts, random code.

One R process a test; what it prints for the recorded files must be what was recorded.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rglmm.errors import RSyntaxError
from rglmm.rlang import deparse_lines, parse_expression, parse_script, sexpr, source

pytestmark = pytest.mark.r

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "rlang" / "data"
SCRIPTS = sorted([*(ROOT / "golden" / "cases").rglob("*.R"), *(ROOT / "examples").glob("*.R")])
UTF8 = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"}


def run(*command: str | Path) -> str:
    done = subprocess.run([str(c) for c in command], capture_output=True, env=UTF8, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8", "surrogateescape")


def r_trees(*arguments: str | Path) -> str:
    return run("Rscript", "--vanilla", ROOT / "scripts" / "r_tree.R", *arguments)


def snippets(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.split("\n")[:-1]:
        if line.startswith("#@ "):
            found[line[3:]] = []
        else:
            found[list(found)[-1]].append(line)
    return found


def ours(text: str) -> list[str]:
    """What ``r_tree.R --deparse --snippets`` would print for one text, errors without words."""
    try:
        script = parse_script(text)
    except RSyntaxError:
        return ["error"]
    lines = ["ok"]
    for node in script.body:
        lines.append(sexpr(node))
        lines += [f"| {line}" for line in "\n".join(deparse_lines(node)).split("\n")]
    return lines


def theirs(lines: list[str]) -> list[str]:
    kept = [line for line in lines if not line.startswith("warning ")]
    return ["error"] if kept[0].startswith("error ") else kept


@pytest.mark.parametrize("name", ["snippets", "formulas", "random"])
def test_the_record_is_what_r_says(name: str):
    recorded = (DATA / f"{name}.txt").read_text("utf-8")
    assert r_trees("--deparse", "--snippets", DATA / f"{name}.R") == recorded


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_scripts_of_this_project(path: Path):
    text = path.read_text("utf-8")
    script = parse_script(text, path.name)
    expected = r_trees("--deparse", path).split("\n")[:-1]
    assert ours(text)[1:] == expected
    assert all(parse_expression(source(node)) == node for node in script.body)


def test_scripts_were_found():
    assert len(SCRIPTS) >= 5


@pytest.mark.parametrize("seed", [2, 3])
def test_random_code(seed: int, tmp_path: Path):
    code = run(sys.executable, ROOT / "scripts" / "random_r.py", str(seed), "4000")
    path = tmp_path / "random.R"
    path.write_text(code, "utf-8")
    answers = snippets(r_trees("--deparse", "--snippets", path))
    texts = {key: "\n".join(lines) for key, lines in snippets(code).items()}
    assert len(answers) == len(texts) == 4000
    wrong = [
        (text, theirs(answers[key]), ours(text))
        for key, text in texts.items()
        if theirs(answers[key]) != ours(text)
    ]
    assert wrong == []
    assert sum(theirs(answer) != ["error"] for answer in answers.values()) > 1500


def test_functions_of_lme4_and_stats(tmp_path: Path):
    """Code that people wrote, as R deparses it: a function a snippet."""
    path = tmp_path / "functions.R"
    dump = """
      out <- file(commandArgs(TRUE)[1], "w", encoding = "UTF-8")
      for (package in c("lme4", "stats")) for (name in ls(asNamespace(package), all.names = TRUE)) {
        f <- get(name, asNamespace(package))
        if (is.function(f) && !is.primitive(f) && isTRUE(tryCatch(
              is.expression(parse(text = deparse(f))), error = function(e) FALSE)))
          cat("#@ ", package, "::", name, "\\n", paste(deparse(f), collapse = "\\n"), "\\n",
              sep = "", file = out)
      }
      close(out)"""
    run("Rscript", "--vanilla", "-e", dump, path)
    answers = snippets(r_trees("--deparse", "--snippets", path))
    texts = {key: "\n".join(lines) for key, lines in snippets(path.read_text("utf-8")).items()}
    assert len(texts) > 1000
    wrong = [key for key, text in texts.items() if theirs(answers[key]) != ours(text)]
    assert wrong == []
