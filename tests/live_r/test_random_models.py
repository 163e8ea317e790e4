"""Random models: never a worse objective than lme4's, the same estimates where both found it."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "random_models.py"


@pytest.mark.r
def test_random_models_agree_with_lme4():
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--count", "80", "--seed", "3"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "80 models compared, 0 failures" in done.stdout
