"""What is recorded of R for formulas, calls and designs is what R still answers."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.r

ROOT = Path(__file__).parents[2]
RECORDINGS = {
    "record_frame.R": "tests/frame/data/recorded.json",
    "record_terms.R": "tests/ir/data/recorded.json",
    "record_calls.R": "tests/readers/data/recorded.json",
}


@pytest.mark.parametrize("script", RECORDINGS)
def test_recording_is_not_stale(script: str, tmp_path: Path) -> None:
    out = tmp_path / "recorded.json"
    command = ["Rscript", "--vanilla", str(ROOT / "scripts" / script), str(out)]
    subprocess.run(command, check=True, capture_output=True)
    old = json.loads((ROOT / RECORDINGS[script]).read_text("utf-8"))
    assert _difference(old, json.loads(out.read_text("utf-8"))) is None


def _difference(old: Any, new: Any, path: str = "") -> str | None:
    """Where two recordings differ, numbers compared to 1e-10; ``None`` where they do not."""
    if isinstance(old, dict) and isinstance(new, dict):
        if old.keys() != new.keys():
            return path
        found = (_difference(old[k], new[k], f"{path}.{k}") for k in old)
        return next((f for f in found if f), None)
    if isinstance(old, list) and isinstance(new, list):
        if len(old) != len(new):
            return path
        pairs = enumerate(zip(old, new, strict=True))
        found = (_difference(a, b, f"{path}[{i}]") for i, (a, b) in pairs)
        return next((f for f in found if f), None)
    return None if old == new or _same_number(old, new) else path


def _same_number(old: Any, new: Any) -> bool:
    try:
        return math.isclose(float(old), float(new), rel_tol=1e-10, abs_tol=1e-12)
    except (TypeError, ValueError):
        return False
