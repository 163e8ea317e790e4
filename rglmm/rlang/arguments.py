"""How R matches the arguments of a call to the formals of a function.

First exact names, then partial names (only for formals before ``...``), then positions; what is
left goes to ``...`` or is refused. The refusals are R's, word for word.
"""

from __future__ import annotations

from collections.abc import Sequence

from rglmm.errors import RError
from rglmm.rlang.deparse import deparse, deparse_args
from rglmm.rlang.signatures import Signature
from rglmm.rlang.tree import Arg, Call, Name, Node

DOTS = "..."


class Matched(dict[str, Node]):
    """Formal name to value, in the order of the formals; empty arguments are left out.

    Attributes
    ----------
    dots
        What ``...`` takes, in the order written.
    """

    dots: tuple[Arg, ...] = ()


def match_arguments(call: Call, signature: Signature | Sequence[str]) -> Matched:
    """Match the arguments of `call` as R does.

    Parameters
    ----------
    call
        A call; its function is not looked at.
    signature
        A :class:`Signature`, or the names of the formals.

    Raises
    ------
    RError
        Where R refuses the call: ``unused argument (x = 1)``, ``argument 2 matches multiple formal
        arguments``, ``formal argument "x" matched by multiple actual arguments``, and for a ``...``
        in the call, which only the running function could fill.
    """
    formals = signature.names if isinstance(signature, Signature) else tuple(signature)
    if any(isinstance(a.value, Name) and a.value.name == DOTS and not a.name for a in call.args):
        raise RError("'...' used in an incorrect context", deparse(call))
    try:
        taken = _by_name(call.args, formals)
        rest = _by_position(call.args, formals, taken)
    except _Refused as refused:
        raise RError(str(refused), deparse(call)) from None
    places = {formal: call.args[at].value for at, formal in sorted(taken.items())}
    values = ((formal, places.get(formal)) for formal in formals)
    matched = Matched((formal, value) for formal, value in values if value is not None)
    if DOTS in formals:
        matched.dots = tuple(rest)
    elif rest:
        raise RError(_unused(rest), deparse(call))
    return matched


class _Refused(Exception):
    pass


def _by_name(args: Sequence[Arg], formals: Sequence[str]) -> dict[int, str]:
    """Which argument (by place) each name takes: exact names first, partial ones after."""
    taken: dict[int, str] = {}
    for at, arg in enumerate(args):
        if arg.name is not None and arg.name != DOTS and arg.name in formals:
            if arg.name in taken.values():
                raise _Refused(_twice(arg.name))
            taken[at] = arg.name
    before_dots = formals[: formals.index(DOTS)] if DOTS in formals else formals
    exact = set(taken.values())
    for formal in before_dots:
        if formal in exact:
            continue
        for at, arg in enumerate(args):
            if not arg.name or not formal.startswith(arg.name) or arg.name in exact:
                continue
            if formal in taken.values():
                raise _Refused(_twice(formal))
            if at in taken:
                raise _Refused(f"argument {at + 1} matches multiple formal arguments")
            taken[at] = formal
    return taken


def _by_position(args: Sequence[Arg], formals: Sequence[str], taken: dict[int, str]) -> list[Arg]:
    """Give what has no name to the formals still free, adding to `taken`; return the rest."""
    named = set(taken.values())
    before_dots = formals[: formals.index(DOTS)] if DOTS in formals else formals
    free = iter([formal for formal in before_dots if formal not in named])
    rest: list[Arg] = []
    for at, arg in enumerate(args):
        if at in taken:
            continue
        formal = None if arg.name else next(free, None)
        if formal is None:
            rest.append(arg)
        else:
            taken[at] = formal
    return rest


def _unused(rest: Sequence[Arg]) -> str:
    plural = "s" if len(rest) > 1 else ""
    text = deparse_args(rest)
    if any(arg.value is None for arg in rest):
        text = f"alist({text})"
    return f"unused argument{plural} ({text})"


def _twice(formal: str) -> str:
    return f'formal argument "{formal}" matched by multiple actual arguments'
