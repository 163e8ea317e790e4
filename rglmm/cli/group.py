"""Errors on the command line: one clean message, never a traceback unless asked for."""

from __future__ import annotations

import io
import os
import sys
from typing import Any

import click

from rglmm.errors import LimitError, RglmmError, RSyntaxError, UnsupportedError
from rglmm.run import ScriptError
from rglmm.run.conditions import Conditions

REFUSED = 3


class Group(click.Group):
    """A group whose commands end with a message and a status, whatever happens in them."""

    def invoke(self, ctx: click.Context) -> Any:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        conditions = Conditions(sys.stderr)
        try:
            with conditions.collecting():
                return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except RglmmError as error:
            fail(ctx, str(error), status_of(error))
        except Exception as error:
            if os.environ.get("RGLMM_DEBUG"):
                raise
            reason = (str(error) or type(error).__name__).splitlines()[0]
            fail(
                ctx,
                f"rglmm failed ({type(error).__name__}: {reason}); "
                "RGLMM_DEBUG=1 shows where. Please report it.",
                1,
            )
        finally:
            conditions.flush()


def status_of(error: RglmmError) -> int:
    """3 for what is refused, 2 for a script that cannot be read, 1 for R's errors."""
    if isinstance(error, (UnsupportedError, LimitError, RSyntaxError)):
        return REFUSED
    return 2 if isinstance(error, ScriptError) else 1


def fail(ctx: click.Context, message: str, status: int) -> None:
    """Write `message` to stderr and end with `status`."""
    sys.stdout.flush()
    click.echo(f"Error: {message}" if status == 1 else message, err=True)
    ctx.exit(status)


def write_file(path: str, text: str) -> None:
    """Write a result file.

    Raises
    ------
    RglmmError
        Where that is not possible.
    """
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise RglmmError(f"{path} cannot be written: {error.strerror}") from None
