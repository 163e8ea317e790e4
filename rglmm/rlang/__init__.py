"""R as a language: parse it, write it, match its arguments."""

from rglmm.rlang.arguments import Matched, match_arguments
from rglmm.rlang.deparse import deparse, deparse_args, deparse_lines
from rglmm.rlang.parse import parse_expression, parse_formula, parse_script
from rglmm.rlang.signatures import Formal, Signature, signature
from rglmm.rlang.source import NOWHERE, Source, Span
from rglmm.rlang.tree import (
    Arg,
    Call,
    Comment,
    Constant,
    Function,
    Kind,
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
from rglmm.rlang.writer import source

__all__ = [
    "NOWHERE",
    "Arg",
    "Call",
    "Comment",
    "Constant",
    "Formal",
    "Function",
    "Kind",
    "Matched",
    "Name",
    "Node",
    "Param",
    "Script",
    "Signature",
    "Source",
    "Span",
    "backquoted",
    "call_name",
    "children",
    "deparse",
    "deparse_args",
    "deparse_lines",
    "is_call",
    "is_syntactic",
    "match_arguments",
    "operands",
    "parse_expression",
    "parse_formula",
    "parse_script",
    "sexpr",
    "signature",
    "source",
    "walk",
]
