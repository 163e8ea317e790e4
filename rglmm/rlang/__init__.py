"""R as a language: parse it, write it, match its arguments."""

from rglmm.rlang.parse import parse_expression, parse_formula, parse_script
from rglmm.rlang.source import Source, Span
from rglmm.rlang.tree import (
    Arg,
    Call,
    Comment,
    Constant,
    Function,
    Name,
    Node,
    Param,
    Script,
    call_name,
    children,
    is_call,
    operands,
    sexpr,
    walk,
)
from rglmm.rlang.words import backquoted, is_syntactic
