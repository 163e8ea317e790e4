"""Tree to R text that reads back as the same tree: ``parse_expression(source(tree)) == tree``.

Literals keep the spelling they had. No parentheses are added, since in R's tree they are calls:
where an operator cannot stand between its operands without them, it is written as the call that it
is, ``` `*`(a + b, c) ```. Whether it can, follows from two facts about each piece of text: how
tightly it binds, and how far to the right its last prefix operator reaches (``a + !b`` takes in a
following ``== c``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import cast

from rglmm.rlang.literals import number_value
from rglmm.rlang.numerals import constant_text, string_text
from rglmm.rlang.operators import Level, is_special
from rglmm.rlang.pipes import can_be_piped_to
from rglmm.rlang.tree import (
    Arg,
    Call,
    Constant,
    Function,
    Name,
    Node,
    Param,
    children,
    is_call,
    walk,
)
from rglmm.rlang.words import backquoted

LINE = 90
LONG = 1000
DEEP = 30


class _Mark:
    """Where a line may or must end."""


_BREAK, _SOFT, _NEWLINE, _INDENT, _DEDENT = _Mark(), _Mark(), _Mark(), _Mark(), _Mark()

Rope = tuple["Rope | str | _Mark", ...]


def source(node: Node) -> str:
    """R code for a tree. Lines are broken only where no line end counts.

    The tree must be one that R's parser can make; a function that is called without parentheses
    around it, which R code cannot say, is written with them.
    """
    pieces: dict[int, _Piece] = {}
    for part in reversed(list(walk(node))):
        if id(part) not in pieces:
            piece = _Writer(pieces).piece(part)
            pieces[id(part)] = replace(piece, depth=_depth(part, piece, pieces))
    return _flat(pieces[id(node)].text)


def _depth(node: Node, piece: _Piece, pieces: dict[int, _Piece]) -> int:
    """How many brackets are inside one another in the text of a node."""
    below = [pieces[id(child)].depth for child in children(node)]
    if not below or piece.level is not Level.POSTFIX or is_call(node, "$") or is_call(node, "@"):
        return max(below, default=0)
    own = 2 if is_call(node, "[[") else 1
    outside = 2 if is_call(node, "[") or is_call(node, "[[") else 1
    return max(*below[:outside], *(depth + own for depth in below[outside:]), own)


@dataclass(frozen=True, slots=True)
class _Piece:
    """The text of a node and how it behaves beside other text.

    Attributes
    ----------
    level
        How tightly its outermost operator binds.
    reach
        An operator that binds tighter than this and follows belongs to the inside of the piece.
    prefix
        Whether it begins with its outermost operator, and so can be any right operand.
    dangling
        Whether a following ``else`` would belong to an ``if`` inside.
    equals
        Whether it can stand only where ``=`` assigns, not as an argument.
    closed
        The same tree as a plain call, which binds as tightly as a name.
    depth
        How many brackets are inside one another.
    """

    text: Rope
    level: Level = Level.POSTFIX
    reach: Level = Level.POSTFIX
    prefix: bool = False
    dangling: bool = False
    equals: bool = False
    closed: Callable[[], Rope] | None = None
    depth: int = 0

    @property
    def safe(self) -> Rope:
        """The text that stands anywhere."""
        return self.closed() if self.closed else self.text

    def as_argument(self) -> Rope:
        return self.safe if self.equals else self.text

    def as_body(self) -> Rope:
        return self.safe if self.level is Level.HELP else self.text

    def before_else(self) -> Rope:
        return self.safe if self.dangling else self.as_body()


_Infix = tuple[Level, str, _Mark | None]
_LEVELS: dict[Level, str] = {
    Level.HELP: "?",
    Level.EQUALS: "=",
    Level.LEFT_ASSIGN: "<- <<- :=",
    Level.TILDE: "~",
    Level.OR: "| ||",
    Level.AND: "& &&",
    Level.COMPARE: "< > <= >= == !=",
    Level.SUM: "+ -",
    Level.PRODUCT: "* /",
    Level.RANGE: ":",
    Level.POWER: "^",
}
_BINARY = {name: level for level, names in _LEVELS.items() for name in names.split()}
_PREFIX = {
    "?": Level.HELP, "~": Level.TILDE, "!": Level.NOT, "-": Level.SIGN, "+": Level.SIGN,
}  # fmt: skip
_TO_THE_RIGHT = frozenset([Level.EQUALS, Level.LEFT_ASSIGN, Level.POWER])
_TIGHT = frozenset([":", "^"])


class _Writer:
    """Makes the piece of a node from the pieces of the nodes below it."""

    def __init__(self, pieces: dict[int, _Piece]) -> None:
        self.pieces = pieces

    def of(self, node: Node) -> _Piece:
        return self.pieces[id(node)]

    def piece(self, node: Node) -> _Piece:
        match node:
            case Name():
                return _Piece((backquoted(node.name),))
            case Constant():
                return _Piece((literal(node),))
            case Function():
                return self.function(node)
            case Call():
                return self.special_form(node) or self.pipe(node) or _Piece(self.call(node))

    # -- Plain calls

    def call(self, node: Call) -> Rope:
        head = self.of(node.function)
        if isinstance(node.function, Function):
            return ("(", head.text, ")(", _SOFT, self.arguments(node.args), ")")
        shown = head.text if head.level is Level.POSTFIX else head.safe
        return (shown, "(", _SOFT, self.arguments(node.args), ")")

    def arguments(self, args: Iterable[Arg]) -> Rope:
        parts: list[Rope | str | _Mark] = []
        for number, arg in enumerate(args):
            if number:
                parts += [",", _BREAK]
            if arg.name is not None:
                parts.append(f"{backquoted(arg.name)} = ")
            if arg.value is not None:
                parts.append(self.of(arg.value).as_argument())
        return tuple(parts)

    def pipe(self, node: Call) -> _Piece | None:
        """``f(x, y)`` as ``x |> f(y)``, so that long pipes do not end up as deep brackets."""
        if not node.args or node.args[0].name is not None or node.args[0].value is None:
            return None
        head, left = self.of(node.function), self.of(node.args[0].value)
        if left.depth < DEEP or head.level is not Level.POSTFIX or not can_be_piped_to(node):
            return None
        ahead = left.text if min(left.level, left.reach) >= Level.SPECIAL else left.safe
        rest = self.arguments(node.args[1:])
        text = (ahead, " |>", _BREAK, head.text, "(", _SOFT, rest, ")")
        return _Piece(text, Level.SPECIAL, closed=lambda: self.call(node))

    # -- Forms of their own

    def special_form(self, node: Call) -> _Piece | None:
        """The piece of an operator, bracket or keyword; ``None`` where only a call will do."""
        if not isinstance(node.function, Name):
            return None
        name = node.function.name
        if name in ("[", "[["):
            return self.index(node, name)
        if any(arg.name is not None or arg.value is None for arg in node.args):
            return None
        values = [cast("Node", arg.value) for arg in node.args]
        if form := _FORMS.get(name):
            return form(self, node, values)
        if len(values) == 1 and name in _PREFIX:
            return self.unary(node, name, values[0])
        if len(values) == 2 and (name in _BINARY or is_special(name)):
            return self.binary(node, name, values)
        return None

    def binary(self, node: Call, name: str, values: list[Node]) -> _Piece | None:
        level = _BINARY.get(name, Level.SPECIAL)
        left, right = self.of(values[0]), self.of(values[1])
        to_the_right = level in _TO_THE_RIGHT
        ties_left = not to_the_right and level is not Level.COMPARE
        if not (left.level > level or (ties_left and left.level == level)) or left.reach < level:
            return None
        if not (right.level > level or right.prefix or (to_the_right and right.level == level)):
            return None
        between: Rope = (name, _SOFT) if name in _TIGHT else (f" {name}", _BREAK)
        return _Piece(
            (left.text, between, right.text),
            level,
            min(right.reach, Level.POSTFIX),
            dangling=right.dangling,
            equals=level is Level.EQUALS or (level is Level.HELP and (left.equals or right.equals)),
            closed=lambda: self.call(node),
        )

    def unary(self, node: Call, name: str, value: Node) -> _Piece | None:
        level = _PREFIX[name]
        operand = self.of(value)
        if not (operand.level > level or operand.prefix):
            return None
        return _Piece(
            (name, _SOFT, operand.text),
            max(level, Level.LEFT_ASSIGN),
            min(level, operand.reach),
            prefix=True,
            dangling=operand.dangling,
            closed=lambda: self.call(node),
        )

    def index(self, node: Call, name: str) -> _Piece | None:
        if not node.args or node.args[0].name is not None or node.args[0].value is None:
            return None
        head = self.of(node.args[0].value)
        if head.level is not Level.POSTFIX or len(node.args) < 2:
            return None
        inside = self.arguments(node.args[1:])
        return _Piece((head.text, name, _SOFT, inside, "]" * len(name)))

    def dollar(self, node: Call, values: list[Node]) -> _Piece | None:
        if len(values) != 2 or not _is_word(values[1]):
            return None
        head = self.of(values[0])
        if head.level is not Level.POSTFIX:
            return None
        return _Piece((head.text, _name(node), _SOFT, self.of(values[1]).text))

    def namespace(self, node: Call, values: list[Node]) -> _Piece | None:
        if len(values) != 2 or not all(map(_is_word, values)):
            return None
        return _Piece((self.of(values[0]).text, _name(node), self.of(values[1]).text))

    def paren(self, node: Call, values: list[Node]) -> _Piece | None:
        return _Piece(("(", _SOFT, self.of(values[0]).text, ")")) if len(values) == 1 else None

    def braces(self, node: Call, values: list[Node]) -> _Piece | None:
        lines: list[Rope | str | _Mark] = []
        for value in values:
            lines += [_NEWLINE, self.of(value).text]
        return _Piece(("{", _INDENT, tuple(lines), _DEDENT, _NEWLINE, "}"))

    # -- Keywords

    def reaching(self, node: Call, text: Rope, *, dangling: bool) -> _Piece:
        return _Piece(
            text,
            Level.LEFT_ASSIGN,
            Level.HELP,
            prefix=True,
            dangling=dangling,
            closed=lambda: self.call(node),
        )

    def if_else(self, node: Call, values: list[Node]) -> _Piece | None:
        if len(values) not in (2, 3):
            return None
        condition, then = self.of(values[0]), self.of(values[1])
        head: Rope = ("if (", _SOFT, condition.as_argument(), ") ", _SOFT)
        if len(values) == 2:
            return self.reaching(node, (*head, then.as_body()), dangling=True)
        other = self.of(values[2])
        text = (*head, then.before_else(), " else ", _SOFT, other.as_body())
        return self.reaching(node, text, dangling=other.dangling)

    def for_in(self, node: Call, values: list[Node]) -> _Piece | None:
        if len(values) != 3 or not isinstance(values[0], Name):
            return None
        items, body = self.of(values[1]), self.of(values[2])
        head = ("for (", self.of(values[0]).text, " in ", _SOFT, items.as_argument(), ") ", _SOFT)
        return self.reaching(node, (*head, body.as_body()), dangling=body.dangling)

    def while_true(self, node: Call, values: list[Node]) -> _Piece | None:
        if len(values) != 2:
            return None
        condition, body = self.of(values[0]), self.of(values[1])
        text = ("while (", _SOFT, condition.as_argument(), ") ", _SOFT, body.as_body())
        return self.reaching(node, text, dangling=body.dangling)

    def repeat(self, node: Call, values: list[Node]) -> _Piece | None:
        if len(values) != 1:
            return None
        body = self.of(values[0])
        return self.reaching(node, ("repeat ", _SOFT, body.as_body()), dangling=body.dangling)

    def alone(self, node: Call, values: list[Node]) -> _Piece | None:
        return None if values else _Piece((_name(node),))

    def function(self, node: Function) -> _Piece:
        head = ("function(", _SOFT, self.params(node.params), ") ", _SOFT)
        body = self.of(node.body)
        return _Piece(
            (*head, body.as_body()),
            Level.LEFT_ASSIGN,
            Level.HELP,
            prefix=True,
            dangling=body.dangling,
            closed=lambda: (*head, body.before_else()),
        )

    def params(self, params: Iterable[Param]) -> Rope:
        parts: list[Rope | str | _Mark] = []
        for number, param in enumerate(params):
            if number:
                parts += [",", _BREAK]
            parts.append(backquoted(param.name))
            if param.default is not None:
                parts += [" = ", self.of(param.default).as_argument()]
        return tuple(parts)


_FORMS: dict[str, Callable[[_Writer, Call, list[Node]], _Piece | None]] = {
    "$": _Writer.dollar,
    "@": _Writer.dollar,
    "::": _Writer.namespace,
    ":::": _Writer.namespace,
    "(": _Writer.paren,
    "{": _Writer.braces,
    "if": _Writer.if_else,
    "for": _Writer.for_in,
    "while": _Writer.while_true,
    "repeat": _Writer.repeat,
    "break": _Writer.alone,
    "next": _Writer.alone,
}


def _name(node: Call) -> str:
    return cast("Name", node.function).name


def _is_word(node: Node) -> bool:
    return isinstance(node, Name) or (isinstance(node, Constant) and isinstance(node.value, str))


def literal(node: Constant) -> str:
    """The constant as it was spelled, or so that it reads back as exactly the same value."""
    if node.text:
        return node.text
    if isinstance(node.value, str):
        return string_text(node.value, unicode_escapes=False)
    if isinstance(node.value, float) and node.kind == "double":
        return exact(node.value)
    if isinstance(node.value, complex) and node.value.real == 0:
        return exact(node.value.imag) + "i"
    return constant_text(node)


def exact(value: float) -> str:
    """A number that R reads as exactly `value` (in hexadecimal where R misreads the decimal)."""
    if value != value or value in (float("inf"), float("-inf")):
        return constant_text(Constant(value, "double"))
    text = repr(value).removesuffix(".0")
    sign = "-" if text.startswith("-") else ""
    return text if number_value(text.lstrip("-")) == abs(value) else sign + abs(value).hex()


def _flat(rope: Rope) -> str:
    """The text of a rope, lines broken at its marks."""
    out: list[str] = []
    pending: list[Rope | str | _Mark] = [rope]
    column, indent = 0, 0

    def put(text: str) -> None:
        nonlocal column
        out.append(text)
        at = text.rfind("\n")
        column = column + len(text) if at < 0 else len(text) - at - 1

    while pending:
        item = pending.pop()
        if isinstance(item, str):
            put(item)
        elif isinstance(item, tuple):
            pending.extend(reversed(item))
        elif item is _INDENT or item is _DEDENT:
            indent += 1 if item is _INDENT else -1
        elif item is _NEWLINE:
            put("\n" + "  " * indent)
        elif column > (LINE if item is _BREAK else LONG):
            put("\n" + "  " * (indent + 2))
        elif item is _BREAK:
            put(" ")
    return "".join(out)
