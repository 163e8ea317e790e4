"""R's operators as its printer and its parser see them: how tight, which side first, how spaced."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal


class Level(IntEnum):
    """How tightly an operator binds, from least to most (``?Syntax`` in R, upside down)."""

    HELP = 1
    EQUALS = 2
    LEFT_ASSIGN = 3
    RIGHT_ASSIGN = 4
    TILDE = 5
    OR = 6
    AND = 7
    NOT = 8
    COMPARE = 9
    SUM = 10
    PRODUCT = 11
    SPECIAL = 12
    RANGE = 13
    SIGN = 14
    POWER = 15
    POSTFIX = 16
    NAMESPACE = 17


Shape = Literal["assign", "spaced", "tight", "special", "unary", "dollar", "namespace", "index"]


@dataclass(frozen=True, slots=True)
class Operator:
    """How an operator of R prints.

    ``assign`` and ``spaced`` have blanks around them, and a line may break after ``spaced`` and
    ``special`` ones; ``tight``, ``dollar`` and ``namespace`` have none.
    """

    shape: Shape
    level: Level
    right: bool = False
    """Whether it groups to the right."""


_TABLE: dict[tuple[Shape, Level], str] = {
    ("assign", Level.EQUALS): "=",
    ("assign", Level.LEFT_ASSIGN): "<- <<-",
    ("spaced", Level.TILDE): "~",
    ("spaced", Level.OR): "| ||",
    ("spaced", Level.AND): "& &&",
    ("unary", Level.NOT): "!",
    ("spaced", Level.COMPARE): "< > <= >= == !=",
    ("spaced", Level.SUM): "+ -",
    ("spaced", Level.PRODUCT): "*",
    ("tight", Level.PRODUCT): "/",
    ("spaced", Level.SPECIAL): "%*%",
    ("tight", Level.SPECIAL): "%% %/%",
    ("tight", Level.RANGE): ":",
    ("tight", Level.POWER): "^",
    ("dollar", Level.POSTFIX): "$ @",
    ("index", Level.POSTFIX): "[ [[",
    ("namespace", Level.NAMESPACE): ":: :::",
}
_RIGHT = {"=", "<-", "<<-", "^"}

OPERATORS = {
    name: Operator(shape, level, name in _RIGHT)
    for (shape, level), names in _TABLE.items()
    for name in names.split()
}
_SPECIAL = Operator("special", Level.SPECIAL)


def operator(name: str) -> Operator | None:
    """The operator of that name, ``%any%`` included; ``None`` for a name that is none."""
    found = OPERATORS.get(name)
    if found is None and is_special(name):
        return _SPECIAL
    return found


def is_special(name: str) -> bool:
    return len(name) > 1 and name[0] == "%" == name[-1] and "%" not in name[1:-1]
