"""``rglmm run`` and ``rglmm translate``."""

from __future__ import annotations

import sys
from typing import TextIO, cast

import click

from rglmm import datasets
from rglmm.cli.group import REFUSED, write_file
from rglmm.cli.patience import Patience, Watched
from rglmm.rlang import parse_script
from rglmm.run import read_script, run_script, script_text
from rglmm.translate import port_text, translate_script

STDIN = "-"
_FOLDER = click.Path(exists=True, file_okay=False)


@click.command()
@click.argument("script")
@click.option("--data-dir", type=_FOLDER, help="What relative paths in the script start from.")
@click.option("--allow-write", type=_FOLDER, help="The one folder that the script may write to.")
@click.option("--strict", is_flag=True, help="Stop at the first refusal.")
@click.pass_context
def run(
    ctx: click.Context,
    script: str,
    data_dir: str | None,
    allow_write: str | None,
    strict: bool,
) -> None:
    """Run SCRIPT without R and print what Rscript prints (- reads standard input)."""
    name, text = _source(script)
    with Patience("running") as patience:
        result = run_script(
            name,
            text=text,
            stdout=cast(TextIO, Watched(sys.stdout, patience)),
            stderr=cast(TextIO, Watched(sys.stderr, patience)),
            data_dir=data_dir,
            allow_write=allow_write,
            strict=strict,
            on_expression=patience.stirred,
        )
    ctx.exit(result.status)


@click.command()
@click.argument("script")
@click.option("-o", "--output", help="Write the Python here, instead of to standard output.")
@click.option(
    "--partial", is_flag=True, help="Write a port with refusals too, with placeholders that raise."
)
@click.pass_context
def translate(ctx: click.Context, script: str, output: str | None, partial: bool) -> None:
    """Translate SCRIPT to Python (- reads standard input)."""
    name, text = _source(script)
    source = read_script(name) if text is None else text
    port = translate_script(parse_script(source, name), datasets)
    for refusal in port.refusals:
        click.echo(refusal.report(port.script.source), err=True)
    if port.refusals:
        hint = "" if partial else " Use --partial to write the rest with placeholders that raise."
        click.echo(port.coverage + hint, err=True)
    if not port.refusals or partial:
        python = port_text(port, placeholders=partial)
        if output is None:
            click.echo(python, nl=False)
        else:
            write_file(output, python)
    ctx.exit(REFUSED if port.refusals else 0)


def _source(script: str) -> tuple[str, str | None]:
    """The script's name, and its text where it comes from standard input."""
    if script == STDIN:
        return "<stdin>", script_text(sys.stdin.buffer.read())
    return script, None
