"""What a translation is made of: statements, refusals, notes, and the port that holds them."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from rglmm.rlang.source import Source, Span
from rglmm.rlang.tree import Node, Script


class Refused(Exception):
    """Raised inside the translator at the place that cannot be translated."""

    def __init__(self, node: Node | Span, sentence: str) -> None:
        super().__init__(sentence)
        self.span = node if isinstance(node, Span) else node.span
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Refusal:
    """A place in the script that is not translated, and why."""

    index: int
    span: Span
    sentence: str

    def report(self, source: Source) -> str:
        """``file:line:column: sentence`` and the line with its caret."""
        return source.report(self.span, self.sentence)


@dataclass(frozen=True, slots=True)
class Effects:
    """What a statement touches, by R's names: what poisons it and what it poisons.

    Attributes
    ----------
    reads, writes : frozenset of str
        Variables; what a called function of the script reads counts as read.
    draws, seeds : bool
        Whether it takes random numbers, and whether it sets the stream anew.
    prints : bool
        Whether the session's options (digits, contrasts, ...) can show in what it does.
    options : bool
        Whether it changes the session: ``options``, ``attach``, ``source``, ``library``.
    opens : bool
        Whether it may set names that the script does not tell: ``load``, ``source``, ``library``.
    attaches : frozenset of str
        The packages that it attaches.
    moves : bool
        Whether it changes the working directory.
    """

    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    draws: bool = False
    seeds: bool = False
    prints: bool = False
    options: bool = False
    opens: bool = False
    attaches: frozenset[str] = frozenset()
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """``from module import name as alias`` (``import module as alias`` without a name)."""

    module: str
    name: str | None
    alias: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One top-level expression of the script and the Python that stands for it.

    `index` counts R's top-level expressions from 1. `body` is empty where the statement is refused
    or needs nothing in Python; `note` then says why (``plot, skipped``).
    """

    index: int
    node: Node
    body: tuple[ast.stmt, ...]
    effects: Effects
    refusal: Refusal | None = None
    note: str | None = None


@dataclass(frozen=True)
class Port:
    """A translated script.

    `names` maps R's names to Python's, `python_names` holds every name that the port gives to
    something itself, `files` what it reads.
    """

    script: Script
    statements: tuple[Statement, ...]
    imports: tuple[Import, ...]
    names: Mapping[str, str]
    files: tuple[str, ...] = ()
    python_names: frozenset[str] = frozenset()

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Everything that is not translated, in the order of the script."""
        return tuple(s.refusal for s in self.statements if s.refusal is not None)

    @property
    def coverage(self) -> str:
        """The line ``41 of 43 statements translated.``"""
        total = len(self.statements)
        return f"{total - len(self.refusals)} of {total} statements translated."

    @property
    def renamed(self) -> dict[str, str]:
        """Names of the script that Python has to write otherwise."""
        return {r: python for r, python in self.names.items() if r != python}
