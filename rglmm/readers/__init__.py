"""Calls of R's fitting functions as model IR: one module per package, one entry per function."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rglmm.errors import UnsupportedError
from rglmm.ir import ModelIR
from rglmm.readers.arguments import called
from rglmm.readers.lme4 import model_ir, read_glmer, read_lmer
from rglmm.rlang.tree import Call, Node

__all__ = ["READERS", "Reader", "model_ir", "read_call", "read_glmer", "read_lmer"]

Reader = Callable[[Call, Mapping[str, Node] | None], ModelIR]

READERS: dict[str, Reader] = {
    "lmer": read_lmer,
    "glmer": read_glmer,
}


def read_call(call: Node, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call of any fitting function in :data:`READERS`.

    Raises
    ------
    UnsupportedError
        No reader for the function.
    """
    name = called(call) if isinstance(call, Call) else ""
    reader = READERS.get(name)
    if reader is None or not isinstance(call, Call):
        known = ", ".join(READERS)
        raise UnsupportedError(f"{name or 'this'} is not a fitting function known here ({known})")
    return reader(call, env)
