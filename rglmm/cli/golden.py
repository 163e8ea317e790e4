"""``rglmm golden record | check | list``: the recordings of real R."""

from __future__ import annotations

from pathlib import Path

import click

from rglmm.cli.patience import Patience
from rglmm.errors import RglmmError
from rglmm.validation import GoldenError, load_golden
from rglmm.validation.golden import case_name
from rglmm.validation.recorder import check_provenance, record, write_golden

_DIR = click.option(
    "--golden-dir", default="golden", show_default=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder with cases/, expected/ and PROVENANCE.toml.",
)  # fmt: skip


@click.group()
def golden() -> None:
    """Recordings of real R: what rglmm is compared with."""


@golden.command("list")
@_DIR
def list_(golden_dir: Path) -> None:
    """Cases and how many models each record holds."""
    for script in _scripts(golden_dir):
        click.echo(f"{case_name(script)}: {_state(script, golden_dir)}")


@golden.command()
@_DIR
@click.pass_context
def check(ctx: click.Context, golden_dir: Path) -> None:
    """Fail where a record is missing or older than its script or data."""
    problems: list[str] = []
    for script in _scripts(golden_dir):
        try:
            load_golden(script, golden_dir)
        except GoldenError as error:
            problems.append(str(error))
    for problem in problems:
        click.echo(problem, err=True)
    click.echo(f"{len(_scripts(golden_dir)) - len(problems)} records are whole and current.")
    ctx.exit(1 if problems else 0)


@golden.command("record")
@_DIR
@click.argument("cases", nargs=-1)
@click.pass_context
def record_(ctx: click.Context, golden_dir: Path, cases: tuple[str, ...]) -> None:
    """Record CASES (all without) with the R of this machine."""
    wanted = [s for s in _scripts(golden_dir) if not cases or {case_name(s), s.stem} & set(cases)]
    if not wanted:
        raise click.UsageError(f"no such case: {', '.join(cases)}")
    failed = 0
    for script in wanted:
        try:
            with Patience(f"recording {case_name(script)}"):
                recording = record(script)
            check_provenance(recording, golden_dir / "PROVENANCE.toml")
            write_golden(recording, golden_dir)
            click.echo(f"{case_name(script)}: {len(recording.tight.models)} models")
        except RglmmError as error:
            failed += 1
            click.echo(f"{case_name(script)}: {error}", err=True)
    ctx.exit(1 if failed else 0)


def _scripts(golden_dir: Path) -> list[Path]:
    examples = golden_dir.resolve().parent / "examples"
    return [*sorted((golden_dir / "cases").glob("*/*.R")), *sorted(examples.glob("*.R"))]


def _state(script: Path, golden_dir: Path) -> str:
    try:
        found = load_golden(script, golden_dir)
    except GoldenError as error:
        return "stale" if error.stale else "no record"
    return f"{len(found.tight.models)} models"
