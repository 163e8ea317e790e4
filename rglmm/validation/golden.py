"""Golden records on disk: where a case's recordings are, and whether they still are R's answer.

``golden/expected/<package>/<case>/`` holds ``default/`` and ``tight/``, each with ``stdout.txt``
and ``record.json``, and one ``certificate.json``: which R made them, from which script and data,
and the sha256 of every file. Only a recording run of R writes there.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rglmm.datasets.catalog import DATA, exports, packages
from rglmm.errors import RglmmError

__all__ = [
    "KINDS",
    "GoldenError",
    "Golden",
    "Recording",
    "case_name",
    "data_hashes",
    "find_golden_dir",
    "load_golden",
    "sha256",
]

KINDS = ("default", "tight")
FORMAT = 1


class GoldenError(RglmmError):
    """A golden record is missing or stale: a failure, never a reason to skip.

    ``stale`` says that there is one and that it cannot be used.
    """

    def __init__(self, message: str, *, stale: bool = False) -> None:
        super().__init__(message)
        self.stale = stale


@dataclass(frozen=True)
class Recording:
    """One run of R over a script: its stdout, and what each model was after each expression."""

    kind: str
    stdout: str
    record: dict[str, Any]
    certificate: dict[str, Any]

    @property
    def models(self) -> dict[str, dict[str, Any]]:
        """Records by ``<name>@<expression number>``."""
        return self.record["models"]

    def printed(self) -> list[tuple[int, list[str], str]]:
        """Per expression: its number, the class of its value, the text that it printed."""
        text, start, parts = self.stdout.encode(), 0, []
        for number, step in enumerate(self.record["expressions"], 1):
            end = step["stdout_end"]
            parts.append((number, step["class"], text[start:end].decode()))
            start = end
        return parts


@dataclass(frozen=True)
class Golden:
    """Both recordings of a case."""

    case: str
    directory: Path | None
    default: Recording
    tight: Recording
    certificate: dict[str, Any]


def sha256(data: bytes) -> str:
    """Hexadecimal sha256."""
    return hashlib.sha256(data).hexdigest()


@cache
def _shipped_hashes() -> dict[str, str]:
    sources = tomllib.loads((DATA.parent / "SOURCES.toml").read_text(encoding="utf-8"))
    return {
        f"{package}::{name}": sources[package][name]["sha256"]
        for package in packages()
        for name in exports(package)
    }


def data_hashes(symbols: list[str], attached: set[str]) -> dict[str, str]:
    """sha256 of the shipped data sets that a script names, among those of `attached` packages."""
    return {
        key: digest
        for key, digest in _shipped_hashes().items()
        if key.split("::")[1] in symbols and key.split("::")[0] in attached | {"datasets"}
    }


def case_name(script: Path) -> str:
    """``<folder>/<stem>``: golden/cases/lme4/cbpp.R is lme4/cbpp, examples/cbpp.R examples/cbpp."""
    return f"{script.resolve().parent.name}/{script.stem}"


def find_golden_dir(script: Path) -> Path:
    """The nearest ``golden`` folder above the script, or above the working directory.

    Raises
    ------
    GoldenError
        There is none.
    """
    for start in (script.resolve().parent, Path.cwd()):
        for folder in (start, *start.parents):
            if (folder / "golden" / "expected").is_dir():
                return folder / "golden"
            if folder.name == "golden" and (folder / "expected").is_dir():
                return folder
    raise GoldenError(
        f"no golden record for {script}: there is no golden/expected above the script or the "
        "working directory (name it, or record with a real R)"
    )


def load_golden(script: Path, golden_dir: Path) -> Golden:
    """The recordings of `script`: by its hash, wherever it stands, or else by the case's name.

    Raises
    ------
    GoldenError
        Missing, made from another script or other data, or changed since R wrote it.
    """
    digest = sha256(script.read_bytes())
    named = golden_dir / "expected" / case_name(script)
    folder = _folder_by_hash(golden_dir, digest, named) or named
    case = f"{folder.parent.name}/{folder.name}"
    if not (folder / "certificate.json").exists():
        raise GoldenError(f"no golden record for {script}: run `make golden CASE={case}` with R")
    certificate = _read_json(folder / "certificate.json", case)
    _refuse_stale(case, folder, certificate, digest)
    recordings = {kind: _recording(folder / kind, kind, certificate) for kind in KINDS}
    return Golden(case, folder, recordings["default"], recordings["tight"], certificate)


def _folder_by_hash(golden_dir: Path, digest: str, likely: Path) -> Path | None:
    pattern = re.compile(rf'"script_sha256": "{digest}"')
    others = sorted((golden_dir / "expected").glob("*/*/certificate.json"))
    for path in (likely / "certificate.json", *others):
        if path.exists() and pattern.search(path.read_text(encoding="utf-8")):
            return path.parent
    return None


def _refuse_stale(case: str, folder: Path, certificate: dict[str, Any], digest: str) -> None:
    again = f"run `make golden CASE={case}` with R"
    if certificate.get("format") != FORMAT:
        raise GoldenError(
            f"stale golden record of {case}: written in another format; {again}", stale=True
        )
    if certificate["script_sha256"] != digest:
        raise GoldenError(
            f"stale golden record of {case}: the script has changed since; {again}", stale=True
        )
    shipped = _shipped_hashes()
    for name, recorded in certificate["data_sha256"].items():
        if shipped.get(name) != recorded:
            raise GoldenError(
                f"stale golden record of {case}: {name} is other data now; {again}", stale=True
            )
    for name, recorded in certificate["files_sha256"].items():
        path = folder / name
        if not path.exists():
            raise GoldenError(
                f"incomplete golden record of {case}: {name} is missing; {again}", stale=True
            )
        if sha256(path.read_bytes()) != recorded:
            raise GoldenError(
                f"{name} of {case} is not what R wrote (changed by hand?); {again}", stale=True
            )


def _recording(folder: Path, kind: str, certificate: dict[str, Any]) -> Recording:
    stdout = (folder / "stdout.txt").read_bytes().decode("utf-8")
    record = _read_json(folder / "record.json", folder.parent.name)
    return Recording(kind, stdout, record, certificate["recordings"][kind])


def _read_json(path: Path, case: str) -> dict[str, Any]:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise GoldenError(f"{path.name} of {case} is no JSON: {error}") from error
