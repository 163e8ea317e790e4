"""What we print against what R prints, expression by expression.

Against the tight recording, printed fits and summaries have to be R's character for character,
rounding edges of R's own numbers apart; what an accessor prints has to have R's words and layout,
and numbers that differ at most in the last digits that two optimizers share. Against the default
recording a number may also lie between R's two.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from rglmm.validation.edges import on_edge, printed_numbers
from rglmm.validation.golden import Golden
from rglmm.validation.rows import Row
from rglmm.validation.tolerances import TextRules

__all__ = ["compare_stdout"]

Array = NDArray[np.float64]

# Of these R prints four digits or fewer of each estimate: the exact optimum shows the same.
VERBATIM = {"lmerMod", "glmerMod", "lmerModLmerTest", "summary.merMod"}


@dataclass(frozen=True)
class Printed:
    """What one expression printed in R, twice, and here."""

    number: int
    verbatim: bool
    tight: list[str]
    default: list[str]
    ours: list[str]


def compare_stdout(golden: Golden, ours: dict[int, str], rules: TextRules) -> list[Row]:
    """Rows for the whole text and for each expression that is not identical.

    Parameters
    ----------
    ours
        What we printed, by expression number; a number without text printed nothing.
    """
    parts = _parts(golden, ours, rules)
    numbers = printed_numbers(golden.tight.models)
    return [*_against_tight(parts, rules, numbers), *_against_default(parts, rules)]


def _parts(golden: Golden, ours: dict[int, str], rules: TextRules) -> list[Printed]:
    defaults = {number: text for number, _, text in golden.default.printed()}

    def lines(text: str) -> list[str]:
        return [line for line in text.splitlines() if rules.keeps(line)]

    recorded = golden.tight.printed()
    parts = [
        Printed(
            number,
            bool(VERBATIM & set(classes)),
            lines(text),
            lines(defaults.get(number, "")),
            lines(ours.get(number, "")),
        )
        for number, classes, text in recorded
    ]
    beyond = [number for number in ours if number > len(recorded) and ours[number]]
    return parts + [Printed(number, True, [], [], lines(ours[number])) for number in beyond]


def _against_tight(parts: list[Printed], rules: TextRules, numbers: Array) -> list[Row]:
    rows, same, edges, near, total = [], 0, 0, 0, 0
    for part in parts:
        total += len(part.tight)
        different = [pair for pair in zip_longest(part.tight, part.ours) if pair[0] != pair[1]]
        same += len(part.tight) - len(different)
        if not different:
            continue
        if all(a and b and on_edge(a, b, numbers, rules.edge) for a, b in different):
            edges += len(different)
        elif not part.verbatim and _agree(part.ours, part.tight, part.tight, rules.rtol_tight):
            near += len(different)
        else:
            rows.append(_difference("tight stdout", part.number, different[0], "text"))
    counts = f"{same} identical"
    counts += f", {edges} on a rounding edge" if edges else ""
    counts += f", {near} to the last digits" if near else ""
    head = Row("stdout", f"tight: {total} lines", "", counts, "", "text", not rows)
    return [head, *rows]


def _against_default(parts: list[Printed], rules: TextRules) -> list[Row]:
    rows, total = [], 0
    for part in parts:
        total += len(part.default)
        if part.ours == part.default or part.ours == part.tight:
            continue
        if not _agree(part.ours, part.default, part.tight, rules.rtol_default):
            pair = next((p for p in zip_longest(part.default, part.ours) if p[0] != p[1]), ("", ""))
            rows.append(_difference("default stdout", part.number, pair, "text"))
    head = Row("stdout", f"default: {total} lines", "", f"{len(rows)} expressions differ", "",
               "text", not rows)  # fmt: skip
    return [head, *rows]


def _difference(
    where: str, number: int, pair: tuple[str | None, str | None], tolerance: str
) -> Row:
    r, ours = ("(no line)" if line is None else line for line in pair)
    return Row(where, f"expression {number}", r, ours, "", tolerance, False)


def _agree(ours: list[str], recorded: list[str], bound: list[str], rtol: float) -> bool:
    """Same words in the same order, numbers close to `recorded` or between it and `bound`."""
    our_words, our_numbers = _tokens(ours)
    words, numbers = _tokens(recorded)
    bound_words, bounds = _tokens(bound)
    if our_words not in (words, bound_words) or len(our_numbers) != len(numbers):
        return False
    if len(bounds) != len(numbers):
        bounds = numbers
    room = rtol * max((abs(value) for value in numbers), default=0.0)
    return all(
        min(a, b) - room <= value <= max(a, b) + room
        for value, a, b in zip(our_numbers, numbers, bounds, strict=True)
    )


def _tokens(lines: list[str]) -> tuple[list[str], list[float]]:
    words, numbers = [], []
    for token in " ".join(lines).split():
        try:
            numbers.append(float(token))
        except ValueError:
            words.append(token)
    return words, numbers
