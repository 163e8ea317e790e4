"""``rglmm doctor``: which R, packages and rpy2 are found, and what does not fit."""

from __future__ import annotations

import importlib.util
import platform
import re
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version

import click
from threadpoolctl import threadpool_info

from rglmm import __version__

DEPENDENCIES = ("numpy", "scipy", "pandas", "lark", "threadpoolctl", "narwhals", "click", "rich")
R_PACKAGES = ("lme4", "lmerTest", "glmmTMB", "ordinal", "MASS", "jsonlite")
EMULATED = {"R": "4.2.2", "lme4": "1.1.31", "lmerTest": "3.1.3"}
_LAST_RPY2_FOR_OLD_R = (3, 5, 17)
_NEEDED_BY_NEW_RPY2 = (4, 5)


@click.command()
def doctor() -> None:
    """Say which R, packages and rpy2 are found and work out what is wrong. Works without R."""
    problems: list[str] = []
    click.echo(f"rglmm {__version__}, Python {platform.python_version()} on {platform.machine()}")
    click.echo("  " + ", ".join(f"{name} {_version(name) or 'missing'}" for name in DEPENDENCIES))
    for library in threadpool_info():
        if library["user_api"] == "blas":
            name = f"{library['internal_api']} {library['version']}"
            click.echo(f"  BLAS {name}: {library['num_threads']} threads (the solver takes one)")
    r_version = _r(problems)
    _rpy2(r_version, problems)
    click.echo()
    if problems:
        click.echo("What does not fit:")
        for problem in problems:
            click.echo(f"  - {problem}")
    else:
        click.echo("Everything fits.")


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _r(problems: list[str]) -> str | None:
    """Report R and its packages; R's version."""
    if shutil.which("Rscript") is None:
        click.echo("R: not found (run, translate and fit need none; validate uses golden records)")
        return None
    found = _ask_r()
    if found is None:
        click.echo("R: Rscript is there, but does not answer")
        problems.append("Rscript fails: run `Rscript -e 'R.version.string'` to see why")
        return None
    r_version = found.pop("R")
    click.echo(f"R {r_version} at {shutil.which('Rscript')}")
    packages = (f"{name} {found.get(name) or 'missing'}" for name in R_PACKAGES)
    click.echo("  " + ", ".join(packages))
    if r_version != EMULATED["R"]:
        problems.append(
            f"rglmm emulates R {EMULATED['R']}; this R is {r_version}: printed lines may differ"
        )
    for name in ("lme4", "jsonlite"):
        if name not in found:
            problems.append(f"R package {name} is missing: Debian has it as r-cran-{name.lower()}")
    lme4 = found.get("lme4")
    if lme4 and lme4.replace("-", ".") != EMULATED["lme4"]:
        problems.append(f"rglmm emulates lme4 {EMULATED['lme4']}; this one is {lme4}")
    return r_version


def _ask_r() -> dict[str, str] | None:
    """R's version and those of its packages, asked out of process."""
    names = ", ".join(f'"{name}"' for name in R_PACKAGES)
    code = (
        'cat("R", paste(R.version$major, R.version$minor, sep = "."), "\\n"); '
        f"for (p in c({names})) if (nzchar(system.file(package = p))) "
        'cat(p, as.character(packageVersion(p)), "\\n")'
    )
    try:
        done = subprocess.run(
            ["Rscript", "--vanilla", "-e", code],
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    pairs = (line.split() for line in done.stdout.splitlines())
    found = {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
    return found if "R" in found else None


def _rpy2(r_version: str | None, problems: list[str]) -> None:
    """Report rpy2, and whether it goes with the R that was found."""
    installed = _version("rpy2")
    if installed is None or importlib.util.find_spec("rpy2") is None:
        click.echo("rpy2: not installed (extra [r]; only needed to record and to ask a live R)")
        return
    click.echo(f"rpy2 {installed}")
    if r_version is None:
        return
    if _numbers(installed) > _LAST_RPY2_FOR_OLD_R and _numbers(r_version) < _NEEDED_BY_NEW_RPY2:
        problems.append(
            f"rpy2 {installed} needs R >= 4.5, and R is {r_version}: install rpy2==3.5.17"
        )


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text)[:3])
