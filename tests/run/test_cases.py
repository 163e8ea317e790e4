"""Scripts without models: stdout, stderr and status as R's own, recorded in ``cases``.

``tests/live_r/test_run_cases.py`` checks the recordings against the R of the machine.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from rglmm.run import run_script

CASES = sorted((Path(__file__).parent / "cases").glob("*.R"))
STATUS = {"conditions": 1}


@pytest.mark.parametrize("script", CASES, ids=lambda path: path.stem)
def test_prints_what_rscript_prints(script):
    out, err = io.StringIO(), io.StringIO()
    result = run_script(script, stdout=out, stderr=err)
    assert [refusal.sentence for refusal in result.refusals] == []
    assert out.getvalue() == script.with_suffix(".out").read_text("utf-8")
    assert _without_calls(err.getvalue()) == _without_calls(
        script.with_suffix(".err").read_text("utf-8")
    )
    assert result.status == STATUS.get(script.stem, 0)
    assert result.executed == result.statements - (result.status == 1) * 2


def _without_calls(stderr: str) -> str:
    """The call in front of an error of ``stop()`` inside a function is not known to us."""
    lines = re.sub(r"Error in .*? : ?", "Error: ", stderr).splitlines()
    return "\n".join(line for line in lines if not line.startswith("Calls: "))
