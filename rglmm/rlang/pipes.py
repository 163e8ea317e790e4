"""The native pipe, which R takes away while it parses: ``x |> f(y)`` is ``f(x, y)``."""

from __future__ import annotations

from rglmm.rlang.source import Span
from rglmm.rlang.tree import Arg, Call, Function, Name, Node, children, walk
from rglmm.rlang.words import WrongWord

PLACEHOLDER = "\0_"  # the name that `_` has until a pipe fills it; no R name holds a NUL

_NOT_AFTER_A_PIPE = frozenset(
    "- : :: ::: ! != ( [ [[ [[<- [<- { @ * / & && %*% %/% %% ^ + < <- <<- <= = == > >= | || ~ $ $<-"
    " break for function if next repeat return while ? |> =>".split()
)


def piped(left: Node, right: Node, span: Span) -> Node:
    """``left |> right`` without the pipe: `left` becomes the first argument, or fills ``_``.

    Raises
    ------
    WrongWord
        Where R refuses the right side or a placeholder, in R's words.
    """
    if isinstance(right, Function):
        raise WrongWord("function 'function' not supported in RHS call of a pipe", right.span)
    if is_placeholder(right):
        raise WrongWord("pipe placeholder can only be used as a named argument", right.span)
    if not isinstance(right, Call):
        raise WrongWord("The pipe operator requires a function call as RHS", right.span)
    head = right.function
    if found := find_placeholder(head):
        raise WrongWord("pipe placeholder cannot be used in the RHS function", found.span)
    filled = _filled(left, right.args)
    if isinstance(head, Name) and not can_be_piped_to(right):
        raise WrongWord(f"function '{head.name}' not supported in RHS call of a pipe", head.span)
    return Call(head, filled or (Arg(left, None, left.span), *right.args), span)


def can_be_piped_to(call: Call) -> bool:
    """Whether R takes a call of this function to the right of a pipe."""
    head = call.function
    return not (isinstance(head, Name) and head.name in _NOT_AFTER_A_PIPE)


def _filled(left: Node, args: tuple[Arg, ...]) -> tuple[Arg, ...]:
    """The arguments with `left` in place of the placeholder; none where there is none."""
    places = [i for i, arg in enumerate(args) if is_placeholder(arg.value)]
    for arg in args:
        if is_placeholder(arg.value) and arg.name is None and arg is args[places[0]]:
            raise WrongWord("pipe placeholder can only be used as a named argument", arg.span)
    if len(places) > 1:
        raise WrongWord("pipe placeholder may only appear once", args[places[1]].span)
    if not places:
        return ()
    at = places[0]
    return (*args[:at], Arg(left, args[at].name, args[at].span), *args[at + 1 :])


def is_placeholder(node: Node | None) -> bool:
    return isinstance(node, Name) and node.name == PLACEHOLDER


def find_placeholder(node: Node) -> Name | None:
    """The first placeholder in a tree, if there is one that no pipe has filled."""
    if not isinstance(node, Name) and not children(node):
        return None
    for part in walk(node):
        if isinstance(part, Name) and part.name == PLACEHOLDER:
            return part
    return None
