"""A port runs by itself and prints what ``rglmm run`` prints."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from rglmm import datasets
from rglmm.rlang import parse_script
from rglmm.run import read_script, run_script
from rglmm.translate import port_text, translate_script

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "golden" / "cases").glob("*/*.R"))


def same_by_itself(script: Path, folder: Path) -> None:
    port = translate_script(parse_script(read_script(script), script.name), datasets)
    assert port.refusals == ()
    (folder / "port.py").write_text(port_text(port), "utf-8")
    alone = subprocess.run(
        [sys.executable, "port.py"], cwd=folder, capture_output=True, text=True, check=True
    )
    out = io.StringIO()
    assert run_script(script, stdout=out, stderr=io.StringIO()).status == 0
    assert alone.stdout == out.getvalue()


def test_port_of_the_example(tmp_path):
    same_by_itself(ROOT / "examples" / "cbpp.R", tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("script", CASES, ids=lambda path: path.stem)
def test_port_of_a_golden_case(script, tmp_path):
    same_by_itself(script, tmp_path)
