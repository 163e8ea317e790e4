"""Calls of R's fitting functions as model IR: one module per package, one entry per package."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rglmm.errors import UnsupportedError
from rglmm.ir import ModelIR
from rglmm.readers import glmmtmb, lme4, lmertest, mass, nlme, ordinal, stats
from rglmm.readers.arguments import called
from rglmm.readers.lme4 import model_ir, read_glmer, read_lmer
from rglmm.rlang.tree import Call, Name, Node, call_name, operands

__all__ = ["PACKAGES", "READERS", "Reader", "model_ir", "read_call", "read_glmer", "read_lmer"]

Reader = Callable[[Call, Mapping[str, Node] | None], ModelIR]

PACKAGES: dict[str, dict[str, Reader]] = {
    module.ENGINE: dict(module.READERS)
    for module in (lme4, lmertest, glmmtmb, ordinal, stats, mass, nlme)
}

READERS: dict[str, Reader] = {
    name: next(readers[name] for readers in PACKAGES.values() if name in readers)
    for readers in PACKAGES.values()
    for name in readers
}
"""The reader of a function that is called without its package."""


def read_call(
    call: Node, env: Mapping[str, Node] | None = None, package: str | None = None
) -> ModelIR:
    """The model of a call of any fitting function in :data:`PACKAGES`.

    Parameters
    ----------
    call : Node
    env : mapping of str to Node, optional
        Formulas, families and the like that the script keeps under names.
    package : str, optional
        Whose function it is; without it what the call itself says, then the first that has it.

    Raises
    ------
    UnsupportedError
        No reader for the function.
    RError
        R's words for a call that it refuses.
    """
    name = called(call) if isinstance(call, Call) else ""
    package = package or _package(call)
    reader = READERS.get(name) if package is None else PACKAGES.get(package, {}).get(name)
    if reader is None or not isinstance(call, Call):
        known = ", ".join(READERS)
        shown = name if package is None else f"{package}::{name}"
        raise UnsupportedError(f"{shown or 'this'} is not a fitting function known here ({known})")
    return reader(call, env)


def _package(node: Node) -> str | None:
    """The package that a call names: ``lmerTest`` in ``lmerTest::lmer(...)``."""
    if not isinstance(node, Call) or call_name(node.function) not in ("::", ":::"):
        return None
    package = operands(node.function)[0]
    return package.name if isinstance(package, Name) else None
