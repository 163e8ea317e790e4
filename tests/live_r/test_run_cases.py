"""The recordings beside ``tests/run/cases/*.R`` are what the R of this machine prints."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

CASES = sorted((Path(__file__).parents[1] / "run" / "cases").glob("*.R"))


@pytest.mark.r
@pytest.mark.parametrize("script", CASES, ids=lambda path: path.stem)
def test_recording_is_what_r_prints(script):
    environment = os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
    done = subprocess.run(
        ["Rscript", "--vanilla", script.name],
        cwd=script.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == script.with_suffix(".out").read_text("utf-8")
    assert done.stderr == script.with_suffix(".err").read_text("utf-8")
