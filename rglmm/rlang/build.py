"""From the rules of ``grammar/r.lark`` to nodes, with R's rewritings.

``->`` turns into ``<-`` with its sides swapped, ``**`` into ``^``, the string in ``"f"(x)`` into a
name, and ``x |> f(y)`` into ``f(x, y)``: the tree is the one that R has.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import cast

from lark import Token, Transformer

from rglmm.rlang.literals import number, string_value
from rglmm.rlang.pipes import PLACEHOLDER, is_placeholder, piped
from rglmm.rlang.source import Span
from rglmm.rlang.tree import Arg, Call, Constant, Function, Name, Node, Param
from rglmm.rlang.words import WrongWord

_WORDS: dict[str, Constant] = {
    "TRUE": Constant(True, "logical"),
    "FALSE": Constant(False, "logical"),
    "NULL": Constant(None, "NULL"),
    "Inf": Constant(float("inf"), "double"),
    "NaN": Constant(float("nan"), "double"),
    "NA": Constant(None, "logical"),
    "NA_integer_": Constant(None, "integer"),
    "NA_real_": Constant(None, "double"),
    "NA_complex_": Constant(None, "complex"),
    "NA_character_": Constant(None, "character"),
}
_TURNED = {"->": "<-", "->>": "<<-"}

Part = Token | Node
COMPARISONS = frozenset(["<", ">", "<=", ">=", "==", "!="])


def _span(part: Part | Arg | Param) -> Span:
    if isinstance(part, Token):
        return Span(part.start_pos or 0, part.end_pos or 0)
    return part.span


def _over(parts: list[Part]) -> Span:
    return Span(_span(parts[0]).start, _span(parts[-1]).end)


def _symbol(word: Token, name: str | None = None) -> Name:
    return Name(str(word) if name is None else name, _span(word))


def _name_of(word: Token) -> str:
    """The name that a word, a name in backticks or a string stands for."""
    span = _span(word)
    if word.type == "NULL":
        return str(word)
    if word.type == "STRING" or word[0] == "`":
        name = string_value(word, span)
        if not name:
            raise WrongWord("attempt to use zero-length variable name", span)
        return name
    return str(word)


class Build(Transformer[Token, object]):
    """One method for each alternative of the grammar; each takes the parts in order."""

    # -- Whole texts

    def script(self, parts: list[Part]) -> tuple[Node, ...]:
        return tuple(part for part in parts if not isinstance(part, Token))

    def expression(self, parts: list[Node]) -> tuple[Node, ...]:
        return tuple(parts)

    # -- Operators

    def binary(self, parts: list[Part]) -> Node:
        left, op, right = cast("tuple[Node, Token, Node]", parts)
        name = _symbol(op, "^" if op == "**" else None)
        return Call(name, (Arg(left, None, left.span), Arg(right, None, right.span)), _over(parts))

    def chain(self, parts: list[Part]) -> Node:
        raise _chained(cast("Token", parts[1]))

    def assign_right(self, parts: list[Part]) -> Node:
        value, arrow, target = cast("tuple[Node, Token, Node]", parts)
        args = (Arg(target, None, target.span), Arg(value, None, value.span))
        return Call(_symbol(arrow, _TURNED[arrow]), args, _over(parts))

    def pipe(self, parts: list[Part]) -> Node:
        left, _, right = cast("tuple[Node, Token, Node]", parts)
        return piped(left, right, _over(parts))

    def keyword(self, parts: list[Part]) -> Node:
        """``if``, ``for``, ``while``, ``repeat`` and the prefix operators: a word, its operands."""
        operands = [
            Name(_name_of(part), _span(part)) if isinstance(part, Token) else part
            for part in parts[1:]
            if not isinstance(part, Token) or part.type == "NAME"
        ]
        args = tuple(Arg(operand, None, operand.span) for operand in operands)
        return Call(_symbol(cast("Token", parts[0])), args, _over(parts))

    unary = keyword

    # -- Functions and calls

    def function(self, parts: list[Part]) -> Node:
        params = cast("tuple[Param, ...]", parts[2])
        return Function(params, cast("Node", parts[-1]), _over(parts))

    def params(self, parts: list[Token | Param]) -> tuple[Param, ...]:
        params = tuple(part for part in parts if isinstance(part, Param))
        seen: set[str] = set()
        for param in params:
            if param.name in seen:
                raise WrongWord(f"repeated formal argument '{param.name}'", param.span)
            seen.add(param.name)
        return params

    def param(self, parts: list[Part]) -> Param:
        word = cast("Token", parts[0])
        default = cast("Node", parts[-1]) if len(parts) > 1 else None
        if default is not None and is_placeholder(default):  # so R 4.2 reads `function(x = _)`
            default = Constant("_", "character", "", default.span)
        return Param(_name_of(word), default, _over(parts))

    def call(self, parts: list[Part]) -> Node:
        head, bracket = cast("Node", parts[0]), cast("Token", parts[1])
        args = cast("tuple[Arg, ...]", parts[2])
        if bracket != "(":
            first = Arg(head, None, head.span)
            return Call(_symbol(bracket), (first, *args), _over(parts))
        if len(args) == 1 and args[0].value is None and args[0].name is None:
            args = ()
        if isinstance(head, Constant) and head.kind == "character":
            if not head.value:
                raise WrongWord("attempt to use zero-length variable name", head.span)
            head = Name(str(head.value), head.span)
        return Call(head, args, _over(parts))

    def args(self, parts: list[Token | Arg]) -> tuple[Arg, ...]:
        """The arguments; an empty one is placed where the comma after it, or before it, stands."""
        args: list[Arg] = []
        for number_, part in enumerate(parts):
            if isinstance(part, Arg):
                if part.span.start < 0:
                    near = parts[number_ + 1] if number_ + 1 < len(parts) else parts[number_ - 1]
                    after = number_ + 1 >= len(parts)
                    at = -1 if near is part else (_span(near).end if after else _span(near).start)
                    part = Arg(None, None, Span(at, at))
                args.append(part)
        return tuple(args)

    def arg(self, parts: list[Part]) -> Arg:
        if not parts:
            return Arg(None)
        first = parts[0]
        if not isinstance(first, Token):
            return Arg(first, None, first.span)
        value = cast("Node", parts[2]) if len(parts) == 3 else None
        return Arg(value, _name_of(first), _over(parts))

    def paren(self, parts: list[Part]) -> Node:
        inner = cast("Node", parts[1])
        return Call(_symbol(cast("Token", parts[0])), (Arg(inner, None, inner.span),), _over(parts))

    def braces(self, parts: list[Part]) -> Node:
        args = tuple(Arg(p, None, p.span) for p in parts if not isinstance(p, Token))
        return Call(_symbol(cast("Token", parts[0])), args, _over(parts))

    # -- Words

    def name(self, parts: list[Token]) -> Node:
        return Name(_name_of(parts[0]), _span(parts[0]))

    def string(self, parts: list[Token]) -> Node:
        span = _span(parts[0])
        return Constant(string_value(parts[0], span), "character", str(parts[0]), span)

    def number(self, parts: list[Token]) -> Node:
        return number(str(parts[0]), _span(parts[0]))

    def word(self, parts: list[Token]) -> Node:
        constant = _WORDS[parts[0]]
        return Constant(constant.value, constant.kind, str(parts[0]), _span(parts[0]))

    def alone(self, parts: list[Token]) -> Node:
        return Call(_symbol(parts[0]), (), _span(parts[0]))

    def placeholder(self, parts: list[Token]) -> Node:
        return Name(PLACEHOLDER, _span(parts[0]))


def _chained(op: Token) -> WrongWord:
    sentence = f"unexpected '{op}': comparisons cannot be chained; write `a < b & b < c`"
    return WrongWord(sentence, _span(op))


def find_chain(stack: Sequence[object]) -> WrongWord | None:
    """The refusal of ``a < b < ...`` in what was read before the parser met an error."""
    for left, op in pairwise(stack):
        if isinstance(op, Token) and op.type == "COMPARE" and isinstance(left, Call):
            name = left.function
            infix = isinstance(name, Name) and name.span.start > left.span.start
            if infix and cast("Name", name).name in COMPARISONS:
                return _chained(op)
    return None
