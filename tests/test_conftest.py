"""A skipped live test must not pass for a passed one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
IN_TEST = "import pytest\n@pytest.mark.r\ndef test_x():\n    pytest.skip('no lme4')\n"
WHOLE_FILE = "import pytest\npytest.importorskip('no_such_module')\ndef test_x(): pass\n"


def run(folder, text, **environment):
    live = folder / "live_r"
    live.mkdir()
    (folder / "conftest.py").write_text(CONFTEST.read_text())
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n    r: needs R\n")
    (live / "test_it.py").write_text(text)
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("RGLMM_", "PYTEST_"))}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    return subprocess.run(
        command, env=clean | environment, cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("text", [IN_TEST, WHOLE_FILE])
def test_a_skip_fails_where_r_is_required(tmp_path, text):
    done = run(tmp_path, text, RGLMM_REQUIRE_R="1")
    assert done.returncode != 0
    assert "skipped where R is required" in done.stdout


@pytest.mark.parametrize("text", [IN_TEST, WHOLE_FILE])
def test_a_skip_is_a_skip_elsewhere(tmp_path, text):
    done = run(tmp_path, text)
    assert done.returncode in (0, 5)
    assert "1 skipped" in done.stdout
