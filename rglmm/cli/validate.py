"""``rglmm validate``."""

from __future__ import annotations

import click

from rglmm import validation
from rglmm.cli.group import REFUSED, write_file
from rglmm.cli.patience import Patience
from rglmm.validation import Report


@click.command()
@click.argument("script", type=click.Path())
@click.option(
    "--golden-dir",
    type=click.Path(exists=True, file_okay=False),
    help="The folder of golden records (by default the nearest above the script).",
)
@click.option(
    "--live-r/--no-live-r", default=None, help="Ask the R of this machine, or only golden records."
)
@click.option(
    "--data-dir",
    type=click.Path(exists=True, file_okay=False),
    help="What relative paths in the script start from.",
)
@click.option("--json", "json_file", help="Write the table as JSON.")
@click.option("--html", "html_file", help="Write the table as HTML.")
@click.pass_context
def validate(
    ctx: click.Context,
    script: str,
    golden_dir: str | None,
    live_r: bool | None,
    data_dir: str | None,
    json_file: str | None,
    html_file: str | None,
) -> None:
    """Run both sides of SCRIPT and compare every model and every printed number."""
    with Patience(f"comparing {script} with R"):
        report = validation.validate(
            script, golden_dir=golden_dir, live_r=live_r, data_dir=data_dir
        )
    click.echo(report.table())
    if json_file is not None:
        write_file(json_file, report.to_json())
    if html_file is not None:
        write_file(html_file, report.to_html())
    ctx.exit(_status(report))


def _status(report: Report) -> int:
    """0 everything agrees, 3 what was compared agrees but something was refused, else 1."""
    if report.ok:
        return 0
    agrees = bool(report.rows) and all(row.agrees for row in report.rows)
    refused = all(": refused: " in problem for problem in report.problems)
    return REFUSED if agrees and refused else 1
