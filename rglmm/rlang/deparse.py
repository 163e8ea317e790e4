"""Tree to text as R's ``deparse`` writes it: its spaces, its parentheses, its line breaks.

R breaks a line after a comma or an operator once the line, with its indentation, has more bytes
than ``width.cutoff``. It prints a call of an operator as an operator, with parentheses only where
the precedence of the operands asks for them, so the text can read back as another tree (a function
as a left operand, a call with names): R's does too. What has to read back the same is written by
:mod:`rglmm.rlang.writer`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from rglmm.rlang.numerals import constant_text, string_text
from rglmm.rlang.operators import OPERATORS, Level, Operator, operator
from rglmm.rlang.tree import Arg, Call, Constant, Function, Name, Node, call_name
from rglmm.rlang.words import backquoted, is_syntactic

WIDTH = 60
UNLIMITED = 1 << 60

Steps = Generator[Node, None, None]

# Calls of these primitives have arguments in which `if` stays on one line inside braces.
_ONE_LINE = frozenset(
    "...elt ...length ...names .C .cache_class .Call .Call.graphics .class2 .External"
    " .External.graphics .External2 .Fortran .Internal .isMethodsDispatchOn .Primitive .primTrace"
    " .primUntrace .subset .subset2 abs acos acosh all any anyNA Arg as.call as.character"
    " as.complex as.double as.environment as.integer as.logical as.numeric as.raw asin asinh atan"
    " atanh attr attr<- attributes attributes<- baseenv browser c call ceiling class class<- Conj"
    " cos cosh cospi cummax cummin cumprod cumsum digamma dim dim<- dimnames dimnames<- emptyenv"
    " enc2native enc2utf8 environment<- exp expm1 expression floor forceAndCall gamma gc.time"
    " globalenv Im interactive invisible is.array is.atomic is.call is.character is.complex"
    " is.double is.environment is.expression is.finite is.function is.infinite is.integer"
    " is.language is.list is.logical is.matrix is.na is.name is.nan is.null is.numeric is.object"
    " is.pairlist is.raw is.recursive is.single is.symbol isS4 lazyLoadDBfetch length length<-"
    " levels<- lgamma list log log10 log1p log2 max min missing Mod names names<- nargs nzchar"
    " oldClass oldClass<- on.exit pos.to.env proc.time prod quote range Re rep retracemem return"
    " round seq_along seq_len seq.int sign signif sin sinh sinpi sqrt standardGeneric"
    " storage.mode<- substitute sum switch tan tanh tanpi tracemem trigamma trunc unclass"
    " untracemem UseMethod xtfrm".split()
)
_NULL = Constant(None, "NULL")
_ONE_OR_TWO = ("spaced", "tight", "namespace")
_SIGN = Operator("unary", Level.SIGN)


def deparse(node: Node) -> str:
    """R's ``deparse`` as one string: no breaks but those of braces."""
    return "\n".join(deparse_lines(node, UNLIMITED))


def deparse_lines(node: Node, width: int = WIDTH) -> list[str]:
    """R's ``deparse(node, width.cutoff = width)``: the lines."""
    if isinstance(node, Name):
        return [node.name]
    page = _Page(width)
    _Deparser(page).run(node)
    return page.finished()


def deparse_args(args: Sequence[Arg]) -> str:
    """Arguments as they stand between the parentheses of a call."""
    text = deparse(Call(Name("f"), tuple(args)))
    return text[2:-1]


class _Page:
    """Lines being written, with the indentation of each."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.indent = 0
        self.lines: list[str] = []
        self._line: list[str] = []
        self._bytes = 0

    def put(self, text: str) -> None:
        if not self._line:
            blanks = " " * (4 * min(self.indent, 4) + 2 * max(self.indent - 4, 0))
            self._line.append(blanks)
            self._bytes = len(blanks)
        self._line.append(text)
        self._bytes += len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))

    def end_line(self) -> None:
        self.lines.append("".join(self._line))
        self._line = []
        self._bytes = 0

    @property
    def is_full(self) -> bool:
        return self._bytes > self.width

    def finished(self) -> list[str]:
        if self._line:
            self.end_line()
        return self.lines


class _Deparser:
    """One walk over the tree: every method writes what it can and yields the nodes to go into."""

    def __init__(self, page: _Page) -> None:
        self.page = page
        self.put: Callable[[str], None] = page.put
        self.in_braces = 0
        self.on_one_line = 0
        self.follower: Level | None = None  # the operator that follows what is being written

    def run(self, node: Node) -> None:
        pending = [self.node(node)]
        while pending:
            below = next(pending[-1], None)
            if below is None:
                pending.pop()
            else:
                pending.append(self.node(below))

    def node(self, node: Node) -> Steps:
        match node:
            case Name():
                self.put(backquoted(node.name))
            case Constant():
                self.put(constant_text(node))
            case Function():
                yield from self.function(node)
            case Call(function=Name(name=name)) if write := self.form(name, len(node.args)):
                yield from write(node)
            case Call():
                yield from self.call(node)

    # -- Calls

    def form(self, name: str, count: int) -> Callable[[Call], Steps] | None:
        """How calls of a name print that are no plain calls."""
        if word := _KEYWORDS.get(name):
            return word.__get__(self)
        op = operator(name)
        if op is None:
            return None
        if op.shape in ("assign", "index"):
            return self.assign if op.shape == "assign" else self.index
        if op.shape == "unary":
            return self.unary
        if count == 1 and op.shape == "spaced":
            return self.unary
        return self.binary if count == 2 else None

    def call(self, node: Call) -> Steps:
        head = node.function
        if _needs_parentheses_as_head(head):
            yield from self.parenthesized(head)
        elif isinstance(head, Constant) and head.kind == "character":
            self.put(string_text(str(head.value)))
        else:
            yield head
        one_line = isinstance(head, Name) and _is_primitive(head.name)
        self.on_one_line += one_line
        self.put("(")
        yield from self.arguments(node.args)
        self.put(")")
        self.on_one_line -= one_line

    def arguments(self, args: Sequence[Arg]) -> Steps:
        broken = False
        follower, self.follower = self.follower, None
        for number, arg in enumerate(args):
            if number:
                self.put(", ")
                broken = self.may_break(broken)
            if arg.name is not None:
                self.put(f"{backquoted(arg.name)} = ")
            if arg.value is None:
                self.put("")
            else:
                yield from self.argument(arg.value)
        self.page.indent -= broken
        self.follower = follower

    def argument(self, value: Node) -> Steps:
        """``=`` as an operator has to be told from the ``=`` of a name."""
        if call_name(value) == "=":
            yield from self.parenthesized(value)
        else:
            yield value

    def may_break(self, broken: bool) -> bool:
        """Break the line if it is full; whether the indentation is now one deeper."""
        if self.page.is_full:
            if not broken:
                self.page.indent += 1
            self.page.end_line()
            return True
        return broken

    def parenthesized(self, node: Node) -> Steps:
        self.put("(")
        follower, self.follower = self.follower, None
        yield node
        self.follower = follower
        self.put(")")

    # -- Operators

    def operand(self, node: Node, op: Operator, *, left: bool) -> Steps:
        if _needs_parentheses(node, op, self.follower, left=left):
            yield from self.parenthesized(node)
            return
        follower = self.follower
        if left:
            self.follower = op.level
        yield node
        self.follower = follower

    def assign(self, node: Call) -> Steps:
        name, op = _operator_of(node)
        yield from self.operand(_value(node, 0), op, left=True)
        self.put(f" {name} ")
        yield from self.operand(_value(node, 1), op, left=False)

    def binary(self, node: Call) -> Steps:
        name, op = _operator_of(node)
        if op.shape == "dollar" and not _is_field(node.args[1].value):
            yield from self.call(node)
            return
        yield from self.operator_operand(node.args[0].value, op, left=True)
        if op.shape in ("spaced", "special"):
            self.put(f" {name} ")
            broken = self.may_break(False)
            yield from self.operator_operand(node.args[1].value, op, left=False)
            self.page.indent -= broken
        else:
            self.put(name)
            yield from self.operator_operand(_field(node.args[1].value, op), op, left=False)

    def operator_operand(self, node: Node | None, op: Operator, *, left: bool) -> Steps:
        if node is not None:
            yield from self.operand(node, op, left=left)

    def unary(self, node: Call) -> Steps:
        name, op = _operator_of(node)
        self.put(name)
        if op.level is Level.SUM:
            op = _SIGN
        yield from self.operand(_value(node, 0), op, left=False)

    def index(self, node: Call) -> Steps:
        name, op = _operator_of(node)
        head = _value(node, 0)
        if _needs_parentheses(head, op, self.follower, left=True):
            yield from self.parenthesized(head)
        else:
            follower, self.follower = self.follower, None
            yield head
            self.follower = follower
        self.put(name)
        yield from self.arguments(node.args[1:])
        self.put("]" * len(name))

    # -- Words

    def function(self, node: Function) -> Steps:
        self.put("function(")
        broken = False
        follower, self.follower = self.follower, None
        for number, param in enumerate(node.params):
            if number:
                self.put(", ")
                broken = self.may_break(broken)
            self.put(backquoted(param.name))
            if param.default is not None:
                self.put(" = ")
                yield from self.argument(param.default)
        self.page.indent -= broken
        self.put(") ")
        yield node.body
        self.follower = follower

    def paren(self, node: Call) -> Steps:
        yield from self.parenthesized(_value(node, 0))

    def braces(self, node: Call) -> Steps:
        self.put("{")
        follower, self.follower = self.follower, None
        self.in_braces += 1
        self.page.indent += 1
        self.page.end_line()
        for arg in node.args:
            if arg.value is None:
                self.put("")
            else:
                yield arg.value
            self.page.end_line()
        self.page.indent -= 1
        self.put("}")
        self.in_braces -= 1
        self.follower = follower

    def if_else(self, node: Call) -> Steps:
        then = _value(node, 1)
        self.put("if (")
        yield _value(node, 0)
        self.put(") ")
        several_lines = self.in_braces > 0 and self.on_one_line == 0
        own_line = several_lines and call_name(then) != "{"
        if own_line:
            self.page.end_line()
            self.page.indent += 1
        yield then
        self.page.indent -= own_line
        if len(node.args) > 2:
            if several_lines:
                self.page.end_line()
            self.put("else " if several_lines else " else ")
            yield _value(node, 2)

    def for_in(self, node: Call) -> Steps:
        self.put("for (")
        yield _value(node, 0)
        self.put(" in ")
        yield _value(node, 1)
        self.put(") ")
        yield _value(node, 2)

    def while_true(self, node: Call) -> Steps:
        self.put("while (")
        yield _value(node, 0)
        self.put(") ")
        yield _value(node, 1)

    def repeat(self, node: Call) -> Steps:
        self.put("repeat ")
        yield _value(node, 0)

    def alone(self, node: Call) -> Steps:
        self.put(_operator_name(node))
        yield from ()


_KEYWORDS: dict[str, Callable[[_Deparser, Call], Steps]] = {
    "(": _Deparser.paren,
    "{": _Deparser.braces,
    "if": _Deparser.if_else,
    "for": _Deparser.for_in,
    "while": _Deparser.while_true,
    "repeat": _Deparser.repeat,
    "break": _Deparser.alone,
    "next": _Deparser.alone,
}
_OPEN_WORDS = frozenset(["if", "for", "while", "repeat"])


def _operator_name(node: Call) -> str:
    assert isinstance(node.function, Name)
    return node.function.name


def _operator_of(node: Call) -> tuple[str, Operator]:
    name = _operator_name(node)
    op = operator(name)
    assert op is not None
    return name, op


def _value(node: Call, place: int) -> Node:
    """An operand, ``NULL`` where it is missing, as R prints calls with too few arguments."""
    value = node.args[place].value if place < len(node.args) else None
    return _NULL if value is None else value


def _is_field(node: Node | None) -> bool:
    return isinstance(node, Name) or (isinstance(node, Constant) and node.kind == "character")


def _field(node: Node | None, op: Operator) -> Node | None:
    """The string in ``x$"a"`` prints as a name where it can."""
    if op.shape == "dollar" and isinstance(node, Constant) and is_syntactic(str(node.value)):
        return Name(str(node.value))
    return node


def _needs_parentheses(node: Node, op: Operator, follower: Level | None, *, left: bool) -> bool:
    """Whether an operand prints in parentheses beside `op`.

    What begins with its operator needs none to the right of another, unless the operator that
    follows (that of a call further out) would be taken in.
    """
    if isinstance(node, Constant) and node.kind == "complex":
        return _binds_less(OPERATORS["+"], op, left=left)
    name = call_name(node)
    if name is None:
        return False
    assert isinstance(node, Call)
    if name in _OPEN_WORDS:
        return left or follower is not None
    inner = operator(name)
    if inner is None or (inner.shape == "index" and op.shape in ("dollar", "index")):
        return False
    count = len(node.args)
    if inner.shape in _ONE_OR_TWO:
        if count not in (1, 2):
            return False
        if count == 1 and inner.level is Level.SUM:
            inner = _SIGN
        elif count == 2 and op.level is inner.level is Level.COMPARE:
            return True
    if inner.shape == "unary" or (count == 1 and inner.shape in _ONE_OR_TWO):
        after = op.level if left else follower
        return after is not None and after > inner.level
    return _binds_less(inner, op, left=left)


def _binds_less(inner: Operator, op: Operator, *, left: bool) -> bool:
    return op.level > inner.level or (op.level == inner.level and left == op.right)


def _needs_parentheses_as_head(head: Node) -> bool:
    """Whether what is called prints in parentheses."""
    if isinstance(head, Function):
        return True
    if not isinstance(head, Call):
        return False
    name = call_name(head)
    if name is None or name in _OPEN_WORDS or name in ("break", "next"):
        return True
    op = operator(name)
    return op is not None and op.shape not in ("dollar", "index", "namespace")


def _is_primitive(name: str) -> bool:
    return name in _ONE_LINE or operator(name) is not None
