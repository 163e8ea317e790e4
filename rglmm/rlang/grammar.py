"""The parser tables, made from ``grammar/r.lark`` at first use."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from lark import Lark

from rglmm.rlang.build import Build

__all__ = ["grammar_text", "tables"]


def grammar_text() -> str:
    """The grammar: beside the package when installed, in ``grammar/`` in a checkout."""
    installed = files("rglmm") / "grammar" / "r.lark"
    if installed.is_file():
        return installed.read_text("utf-8")
    return (Path(__file__).parents[2] / "grammar" / "r.lark").read_text("utf-8")


@cache
def tables() -> Any:
    """The LALR tables with the builder of nodes in them (some 0.1 s, once per process).

    A :class:`lark.Lark`; its types are too loose to be of use.
    """
    return Lark(
        grammar_text(),
        parser="lalr",
        lexer="basic",
        start=["script", "expression", "aside"],
        maybe_placeholders=False,
        transformer=Build(),
    )
