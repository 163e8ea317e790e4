"""The command line: ``rglmm run | translate | validate | show | fit | golden | doctor``."""

from __future__ import annotations

import click

from rglmm import __version__
from rglmm.cli.doctor import doctor
from rglmm.cli.golden import golden
from rglmm.cli.group import Group
from rglmm.cli.models import fit, show
from rglmm.cli.scripts import run, translate
from rglmm.cli.validate import validate

__all__ = ["main"]


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="rglmm")
def main() -> None:
    """R's mixed models in Python: run, translate and validate R scripts, without R.

    Exit status: 0 whole, 1 an R error or a mismatch, 2 wrong usage, 3 something was refused.
    """


for command in (run, translate, validate, show, fit, golden, doctor):
    main.add_command(command)
