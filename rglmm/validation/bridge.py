"""Real R in a process of its own, recording one script: through rpy2, or through Rscript.

The R side is one file, ``record.R``, whichever bridge runs it. Nothing of the script's text goes
into R code: paths travel in environment variables and in a JSON request.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from rglmm.errors import RglmmError

__all__ = ["Bridge", "RawRecording", "RecordingError", "available_bridges", "evaluate_in_r"]

Bridge = Literal["rpy2", "Rscript"]

HERE = Path(__file__).parent
RECORDER = HERE / "record.R"
CHILD = HERE / "rpy2_child.py"
SOURCE_AND_RUN = (
    'local({recorder <- new.env(); sys.source(Sys.getenv("RGLMM_RECORDER"), recorder); '
    'recorder$run(Sys.getenv("RGLMM_REQUEST"))})'
)
# Which R session a recording stands for: UTF-8 with ICU's order, English, one BLAS thread.
SESSION = {
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "en",
    "TZ": "UTC",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "RPY2_CFFI_MODE": "ABI",
}


class RecordingError(RglmmError):
    """R could not be started, ran out of time, or could not write its record."""


@dataclass(frozen=True)
class RawRecording:
    """What R wrote: the record as JSON values, and the bytes of its stdout."""

    record: dict[str, Any]
    stdout: bytes
    bridge: Bridge


def available_bridges() -> tuple[Bridge, ...]:
    """Bridges to R that this machine has, the preferred one first; empty without R."""
    if shutil.which("Rscript") is None:
        return ()
    if importlib.util.find_spec("rpy2") is not None:
        return ("rpy2", "Rscript")
    return ("Rscript",)


def evaluate_in_r(
    script: Path,
    *,
    tolerances: dict[str, Any] | None = None,
    bridge: Bridge | None = None,
    timeout: float = 900.0,
) -> RawRecording:
    """Run `script` in a fresh R and record it, in the script's own directory.

    Parameters
    ----------
    script
        The R script.
    tolerances
        ``optimizer rhoend maxfun tolPwrss`` for lme4's default controls; None leaves R as it is.
    bridge
        ``"rpy2"`` or ``"Rscript"``; by default rpy2 where it is installed.
    timeout
        Seconds after which R is stopped.

    Raises
    ------
    RecordingError
        R is missing, ran out of time, or failed outside of the script.
    """
    found = available_bridges()
    if not found:
        raise RecordingError("R is not installed: no Rscript on the PATH (scripts/install_r.sh)")
    chosen = bridge or found[0]
    if chosen not in found:
        raise RecordingError(f"the bridge '{chosen}' is not installed (found: {', '.join(found)})")
    script = script.resolve()
    with tempfile.TemporaryDirectory(prefix="rglmm-record-") as folder:
        return _evaluate(script, Path(folder), tolerances, chosen, timeout)


def _evaluate(
    script: Path, folder: Path, tolerances: dict[str, Any] | None, bridge: Bridge, timeout: float
) -> RawRecording:
    record, stdout, request = folder / "record.json", folder / "stdout.txt", folder / "request.json"
    paths = {"script": str(script), "stdout": str(stdout), "record": str(record)}
    request.write_text(json.dumps(paths | {"tolerances": tolerances}), encoding="utf-8")
    try:
        done = subprocess.run(
            _command(bridge, request),
            env=os.environ | SESSION | _paths_for_r(request),
            cwd=script.parent,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise RecordingError(f"R did not finish {script.name} in {timeout:g} seconds") from error
    if done.returncode != 0 or not record.exists():
        tail = done.stdout.decode("utf-8", "replace").strip()[-2000:]
        if done.returncode < 0:
            tail = f"R was killed by signal {-done.returncode}\n{tail}"
        raise RecordingError(f"R could not record {script.name} (through {bridge}):\n{tail}")
    return RawRecording(json.loads(record.read_text(encoding="utf-8")), stdout.read_bytes(), bridge)


def _command(bridge: Bridge, request: Path) -> list[str]:
    if bridge == "rpy2":
        return [sys.executable, str(CHILD), str(RECORDER), str(request)]
    return ["Rscript", "--vanilla", "-e", SOURCE_AND_RUN]


def _paths_for_r(request: Path) -> dict[str, str]:
    return {"RGLMM_RECORDER": str(RECORDER), "RGLMM_REQUEST": str(request)}
