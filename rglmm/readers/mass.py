"""Calls of MASS's ``glm.nb``; ``MASS::glmer.nb``, which people write, is lme4's."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import replace

from rglmm.errors import ModelNote, RError
from rglmm.ir import LINKS, FamilySpec, ModelIR
from rglmm.readers.arguments import literal, read_arguments
from rglmm.readers.lme4 import read_glmer_nb as read_of_lme4
from rglmm.readers.settings import refuse
from rglmm.readers.stats import REFUSED, glm_control, linear_model
from rglmm.rlang import deparse
from rglmm.rlang.tree import Call, Constant, Name, Node

__all__ = ["ENGINE", "READERS", "read_glm_nb", "read_glmer_nb"]

ENGINE = "MASS"


def read_glm_nb(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """The model of a call ``glm.nb(...)``: negative binomial with its theta estimated.

    Raises
    ------
    RError
        R's words for an unknown link, unused arguments.
    """
    arguments = read_arguments(call, ENGINE)
    refuse(arguments, REFUSED)
    family = FamilySpec("negative.binomial", _link(arguments.get("link")))
    ir = linear_model(ENGINE, "glm.nb", arguments, family, env, glm_control(arguments))
    theta = arguments.get("init.theta")
    if theta is None:
        return ir
    return replace(ir, options={**ir.options, "init.theta": literal(theta)})


def _link(node: Node | None) -> str:
    if node is None:
        return "log"
    if isinstance(node, Name):
        if node.name in LINKS:
            return node.name
        raise RError(f"object '{node.name}' not found", "glm.nb")
    if isinstance(node, Constant) and isinstance(node.value, str) and node.value in LINKS:
        return node.value
    shown = node.value if isinstance(node, Constant) else deparse(node)
    raise RError(f"‘{shown}’ link not recognised", "make.link(link)")


def read_glmer_nb(call: Call, env: Mapping[str, Node] | None = None) -> ModelIR:
    """``MASS::glmer.nb``: the function is lme4's, and is taken as that with a note."""
    note = "glmer.nb is a function of lme4, not of MASS: MASS::glmer.nb is read as lme4::glmer.nb"
    warnings.warn(ModelNote(note), stacklevel=3)
    return read_of_lme4(call, env)


READERS = {"glm.nb": read_glm_nb, "glmer.nb": read_glmer_nb}
