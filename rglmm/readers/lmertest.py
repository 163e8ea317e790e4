"""Calls of lmerTest's ``lmer``: lme4's model, printed and tested otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from rglmm.ir import ModelIR
from rglmm.readers import lme4
from rglmm.rlang.tree import Call, Node

__all__ = ["ENGINE", "READERS", "read_lmer"]

ENGINE = "lmerTest"


def read_lmer(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``lmerTest::lmer(...)``."""
    return lme4.read_lmer(call, env, ENGINE)


READERS = {"lmer": read_lmer}
