"""Make golden records: both recordings of a script, by real R, written whole or not at all."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from rglmm.validation.bridge import Bridge, RawRecording, RecordingError, evaluate_in_r
from rglmm.validation.golden import FORMAT, Golden, Recording, case_name, data_hashes, sha256

__all__ = ["TIGHT", "check_provenance", "record", "write_golden"]

# lme4's controls for a tight recording. tolPwrss starts where no case of ours moves any more and is
# loosened step by step where lme4's PIRLS cannot reach it; the value used is in the certificate.
TIGHT = {
    "optimizer": "bobyqa",
    "rhoend": 1e-9,
    "maxfun": 100_000,
    "polish": "Newton steps from Richardson derivatives",
}
TOL_PWRSS = (1e-13, 1e-12, 1e-11, 1e-10)
NOT_REACHED = re.compile(r"pwrssUpdate|PIRLS step-halvings|PIRLS loop")


def record(script: Path, *, bridge: Bridge | None = None, timeout: float = 900.0) -> Golden:
    """Both recordings of `script`, by the R of this machine; nothing is written.

    Raises
    ------
    RecordingError
        R is missing or failed, or no tight recording was possible.
    """
    default = evaluate_in_r(script, bridge=bridge, timeout=timeout)
    tight = _tight(script, default, bridge, timeout)
    attached = set(default.record["certificate"]["packages"])
    certificate: dict[str, Any] = {
        "format": FORMAT,
        "script_sha256": sha256(script.read_bytes()),
        "data_sha256": data_hashes(default.record["symbols"], attached),
    }
    recordings = {}
    for kind, raw in (("default", default), ("tight", tight)):
        recordings[kind] = Recording(
            kind, raw.stdout.decode("utf-8"), raw.record, raw.record.pop("certificate")
        )
    certificate["recordings"] = {kind: one.certificate for kind, one in recordings.items()}
    return Golden(case_name(script), None, recordings["default"], recordings["tight"], certificate)


def _tight(
    script: Path, default: RawRecording, bridge: Bridge | None, timeout: float
) -> RawRecording:
    for tolerance in TOL_PWRSS:
        raw = evaluate_in_r(
            script, tolerances=TIGHT | {"tolPwrss": tolerance}, bridge=bridge, timeout=timeout
        )
        if not _not_reached(raw) or _not_reached(default):
            return raw
    raise RecordingError(f"{script.name}: lme4's PIRLS does not reach tolPwrss = {TOL_PWRSS[-1]:g}")


def _not_reached(raw: RawRecording) -> bool:
    """Whether PIRLS failed to reach its tolerance, in a fit or in an objective evaluated later."""
    errors = [c["message"] for c in raw.record["conditions"] if "error" in c["class"]]
    for model in raw.record["models"].values():
        places = model["objective_at"]
        errors += [p["reason"] for p in (places, *places.values()) if "reason" in p]
    return any(NOT_REACHED.search(message) for message in errors)


def check_provenance(golden: Golden, provenance: Path) -> None:
    """Refuse a recording by another R, or other packages, than ``PROVENANCE.toml`` pins.

    Raises
    ------
    RecordingError
        Naming each version that differs.
    """
    pinned = tomllib.loads(provenance.read_text(encoding="utf-8"))
    made = golden.default.certificate
    wrong = []
    if not made["R"].startswith(f"R version {pinned['R']}"):
        wrong.append(f"{made['R']} (pinned: {pinned['R']})")
    for package, version in pinned["packages"].items():
        if package in made["packages"] and made["packages"][package] != version:
            wrong.append(f"{package} {made['packages'][package]} (pinned: {version})")
    if wrong:
        raise RecordingError(f"not the R that the goldens stand for: {'; '.join(wrong)}")


def write_golden(golden: Golden, golden_dir: Path) -> Path:
    """Write a case's folder beside its place, then put it there in one step; return the place."""
    place = golden_dir / "expected" / golden.case
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=place.parent, prefix=f".{place.name}-"))
    try:
        files = {}
        for one in (golden.default, golden.tight):
            for name, text in (("stdout.txt", one.stdout), ("record.json", as_json(one.record))):
                path = fresh / one.kind / name
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(text.encode())
                files[f"{one.kind}/{name}"] = sha256(text.encode())
        certificate = golden.certificate | {"files_sha256": files}
        (fresh / "certificate.json").write_text(as_json(certificate), encoding="utf-8")
        fresh.chmod(0o755)
        if place.exists():
            shutil.rmtree(place)
        os.rename(fresh, place)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    return place


def as_json(value: Any, depth: int = 0) -> str:
    """JSON with one line per field and flat arrays on one line: small, and good to diff."""
    pad = " " * (depth + 1)
    if isinstance(value, dict) and value:
        lines = [f"{pad}{json.dumps(k)}: {as_json(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + " " * depth + "}" + ("\n" if not depth else "")
    nested = isinstance(value, list) and any(isinstance(item, dict | list) for item in value)
    if isinstance(value, list) and nested:
        lines = [pad + as_json(item, depth + 1) for item in value]
        return "[\n" + ",\n".join(lines) + "\n" + " " * depth + "]"
    return json.dumps(value, ensure_ascii=False)
