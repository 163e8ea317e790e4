"""The algebra of model formulas: what R's ``terms.formula`` makes of ``y ~ a * b - c``.

A term is a set of variables, held as the bits of an integer (bit ``i`` is variable ``i``), so that
``:`` is ``|`` on integers and two terms are the same when their integers are. Terms are sorted by
their number of variables; within one order they stay as written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rglmm.errors import LimitError, RError
from rglmm.ir.nodes import label, names_in, plain_name
from rglmm.rlang.tree import Constant, Name, Node, call_name, is_call, operands

MAX_TERMS = 4096
MAX_FACTORS = 1 << 16
MAX_PRODUCTS = 1 << 18

_SPINE = {"+", "-", "*", "/", ":", "%in%", "^"}
_CALL = "terms.formula(formula)"


@dataclass(frozen=True, slots=True)
class Terms:
    """An expanded formula. `factors[j][i]` says how variable `i` stands in term `j`.

    0: not at all; 1: coded by contrasts; 2: coded by one column per level, because the term
    without this variable is not in the model (R's ``attr(terms, "factors")``, by columns).
    `names` are the variables as a model frame calls them, `texts` as terms show them (in backticks
    where needed). `offset` holds positions in `variables`; the response, if any, is variable 0.
    """

    formula: Node
    response: Node | None
    variables: tuple[Node, ...]
    names: tuple[str, ...]
    texts: tuple[str, ...]
    labels: tuple[str, ...]
    factors: tuple[tuple[int, ...], ...]
    order: tuple[int, ...]
    intercept: bool
    offset: tuple[int, ...]

    def members(self, term: int) -> tuple[int, ...]:
        """Positions in `variables` of the variables of term number `term`."""
        return tuple(i for i, code in enumerate(self.factors[term]) if code)


def terms(
    formula: Node, columns: Sequence[str] | None = None, *, dot_as_name: bool = False
) -> Terms:
    """Expand `formula` as R's ``terms.formula``.

    Parameters
    ----------
    formula : Node
        A call of ``~`` with one or two sides.
    columns : sequence of str, optional
        What ``.`` stands for: the columns of the data; those that the left side names are left out.
    dot_as_name : bool
        Take ``.`` for a variable of that name (R's ``allowDotAsName``).

    Raises
    ------
    RError
        ``'.' in formula and no 'data' argument``, ``invalid power in formula``,
        ``invalid model formula in ExtractVars``, ``argument is not a valid model``.
    LimitError
        The formula expands to more than 4,096 terms or 65,536 factors in them (checked during the
        expansion), or is nested too deeply.
    """
    if not is_call(formula, "~"):
        raise RError("argument is not a valid model", _CALL)
    try:
        expansion = _Expansion(formula, columns, dot_as_name)
        encoded = expansion.encode(expansion.right)
    except RecursionError:
        raise LimitError("the formula is nested too deeply") from None
    _check_factors(encoded)
    variables = tuple(expansion.variables)
    texts = tuple(label(v) for v in variables)
    offsets = tuple(i for i, v in enumerate(variables) if call_name(v) == "offset")
    offset_bits = sum(1 << i for i in offsets)
    ordered = sorted((t for t in encoded if not t & offset_bits), key=int.bit_count)
    members = [list(_bits(t)) for t in ordered]
    return Terms(
        formula=formula,
        response=expansion.response,
        variables=variables,
        names=tuple(plain_name(v) for v in variables),
        texts=texts,
        labels=tuple(":".join(texts[i] for i in m) for m in members),
        factors=tuple(_codes(ordered, members, len(variables))),
        order=tuple(len(m) for m in members),
        intercept=expansion.intercept,
        offset=offsets,
    )


def formula_variables(formula: Node, columns: Sequence[str] | None = None) -> tuple[Node, ...]:
    """The variables of `formula` in R's order, the response first, without expanding its terms."""
    try:
        return tuple(_Expansion(formula, columns, columns is None).variables)
    except RecursionError:
        raise LimitError("the formula is nested too deeply") from None


def _bits(term: int) -> Iterator[int]:
    """The positions of the variables of a term, in increasing order."""
    while term:
        low = term & -term
        yield low.bit_length() - 1
        term ^= low


def _codes(ordered: list[int], members: list[list[int]], width: int) -> Iterator[tuple[int, ...]]:
    """Rows of the factors matrix: marginality, by the terms that stand before each.

    A term that holds the margin of another has at least the order of that margin, so beside the
    margin itself only earlier terms of the same order need looking at.
    """
    seen: set[int] = set()
    same: list[int] = []
    for term, positions in zip(ordered, members, strict=True):
        if same and same[-1].bit_count() != len(positions):
            same = []
        row = [0] * width
        for i in positions:
            margin = term & ~(1 << i)
            known = not margin or margin in seen or any(not margin & ~t for t in same)
            row[i] = 1 if known else 2
        yield tuple(row)
        seen.add(term)
        same.append(term)


class _Expansion:
    """One formula being expanded: its variables in order of appearance, its intercept."""

    def __init__(self, formula: Node, columns: Sequence[str] | None, dot_as_name: bool) -> None:
        sides = operands(formula)
        self.variables: list[Node] = []
        self.index: dict[Node, int] = {}
        self.intercept = True
        self.parity = True
        self.response: Node | None = None
        self.dot_as_name = dot_as_name
        if len(sides) == 2:
            self.response = sides[0]
            self.variable(sides[0])
        self.right = sides[-1]
        mentioned = names_in(sides[0]) if len(sides) == 2 else set[str]()
        self.columns = None if columns is None else [c for c in columns if c not in mentioned]
        self.extract(self.right)

    def variable(self, node: Node) -> int:
        """The bit of `node`, which becomes a variable when it is not one yet."""
        position = self.index.setdefault(node, len(self.variables))
        if position == len(self.variables):
            self.variables.append(node)
        return 1 << position

    def dot(self) -> list[int]:
        if self.columns is None:
            if self.dot_as_name:
                return [self.variable(Name("."))]
            raise RError("'.' in formula and no 'data' argument", _CALL)
        return [self.variable(Name(c)) for c in self.columns]

    # -- variables, in the order in which they stand ------------------------------------------

    def extract(self, node: Node) -> None:
        for part in _spine(node):
            self._extract_one(part)

    def _extract_one(self, node: Node) -> None:
        if isinstance(node, Constant):
            if _is_intercept(node) or node.kind == "NULL":
                return
            raise RError("invalid model formula in ExtractVars", _CALL)
        if node == Name("."):
            self.dot()
        elif (name := call_name(node)) in _SPINE and len(operands(node)) == 2:
            self.extract(node)
        elif name in ("(", "+", "-"):
            self.extract(operands(node)[0])
        elif name == "~":
            if self.response is not None or len(operands(node)) == 2:
                raise RError("invalid model formula in ExtractVars", _CALL)
            self.extract(operands(node)[0])
        else:
            self.variable(node)

    # -- terms ---------------------------------------------------------------------------------

    def encode(self, node: Node) -> list[int]:
        """The terms of `node`, without repeats, in the order of their making."""
        chain: list[Node] = []
        while (name := call_name(node)) in _SPINE and len(operands(node)) == 2:
            chain.append(node)
            node = operands(node)[0]
        left = dict.fromkeys(self._encode_one(node, name))
        for item in reversed(chain):
            operator, right = call_name(item), operands(item)[1]
            if operator == "+":
                left.update(dict.fromkeys(self.encode(right)))
                _check_count(left)
            else:
                left = dict.fromkeys(self._combine(operator, list(left), right))
        return list(left)

    def _encode_one(self, node: Node, name: str | None) -> list[int]:
        if isinstance(node, Constant):
            if node.kind != "NULL":
                self.intercept = bool(node.value) == self.parity
            return []
        if node == Name("."):
            return self.dot()
        if name in ("(", "+", "~"):
            return self.encode(operands(node)[-1])
        if name == "-":
            self._delete([], operands(node)[0])
            return []
        return [self.variable(node)]

    def _combine(self, operator: str | None, left: list[int], node: Node) -> list[int]:
        if operator == "-":
            return self._delete(left, node)
        if operator == "^":
            return _power(left, node)
        right = self.encode(node)
        if not left:  # R: nothing times, over or within anything is nothing
            return []
        if operator == ":":
            return _distinct(_products(left, right))
        if operator == "*":
            return _distinct([*left, *right, *_products(left, right)])
        if operator == "/":
            return _distinct([*left, *_products([_union(left)], right)])
        return _distinct(_products(left, [_union(right)]))

    def _delete(self, left: list[int], node: Node) -> list[int]:
        self.parity = not self.parity
        dropped = set(self.encode(node))
        self.parity = not self.parity
        return [t for t in left if t not in dropped]


def _is_intercept(node: Constant) -> bool:
    """Whether `node` is one of R's ``0 1 FALSE TRUE``."""
    return node.kind in ("double", "integer", "logical") and node.value in (0, 1)


def _spine(node: Node) -> Iterator[Node]:
    """The operands of a chain of binary formula operators, left to right, without recursion."""
    parts: list[Node] = []
    while (name := call_name(node)) in _SPINE and len(operands(node)) == 2:
        left, right = operands(node)
        if name == "^":
            _exponent(right)
        else:
            parts.append(right)
        node = left
    yield node
    yield from reversed(parts)


def _exponent(node: Node) -> int:
    value = node.value if isinstance(node, Constant) and node.kind != "character" else None
    if not isinstance(value, (int, float)) or not 2 <= value < float("inf"):
        raise RError("invalid power in formula", _CALL)
    return int(value)


def _power(base: list[int], node: Node) -> list[int]:
    """``(a + b)^n``: all products of up to `n` of the terms; done when nothing new comes."""
    result = base
    for _ in range(_exponent(node) - 1):
        longer = _distinct(_products(base, result))
        if longer == result:
            break
        result = longer
    return result


def _union(bits: list[int]) -> int:
    total = 0
    for term in bits:
        total |= term
    return total


def _products(left: list[int], right: list[int]) -> Iterator[int]:
    if len(left) * len(right) > MAX_PRODUCTS:
        raise _too_many()
    return (a | b for a in left for b in right)


def _distinct(bits: Iterable[int]) -> list[int]:
    result = dict.fromkeys(bits)
    _check_count(result)
    _check_factors(result)
    return list(result)


def _check_factors(bits: Iterable[int]) -> None:
    if sum(map(int.bit_count, bits)) > MAX_FACTORS:
        raise LimitError(
            f"the terms of the formula hold more than {MAX_FACTORS:,} factors; write out the terms "
            "that you need"
        )


def _check_count(bits: dict[int, None]) -> None:
    if len(bits) > MAX_TERMS:
        raise _too_many()


def _too_many() -> LimitError:
    return LimitError(
        f"the formula expands to more than {MAX_TERMS:,} terms; write out the terms that you need"
    )
