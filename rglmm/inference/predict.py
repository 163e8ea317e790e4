"""Predictions: in sample and for new data, with all, some or no random effects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from rglmm.errors import RError, UnsupportedError
from rglmm.fit import MixedFit
from rglmm.frame import RandomDesign, design_for_newdata
from rglmm.ir import random_terms
from rglmm.rlang import deparse, parse_formula

Array = NDArray[Any]


def chosen_terms(fit: MixedFit, re_form: object) -> tuple[int, ...]:
    """Indices of the random terms that `re_form` keeps.

    Parameters
    ----------
    re_form : None, float nan, pandas NA, "NA", "~0", or formula text
        R's ``NULL`` (all terms), ``NA`` or ``~0`` (none), or a formula such as ``"~ (1 | g)"``.

    Raises
    ------
    RError
        A term of the formula is not in the model.
    """
    everything = tuple(range(len(fit.design.random)))
    if re_form is None:
        return everything
    if not isinstance(re_form, str):
        if pd.isna(re_form):  # type: ignore[arg-type]
            return ()
        raise RError("re.form must be NULL, NA, or a formula")
    text = re_form.strip()
    if text in ("NA", "~0", "~ 0"):
        return ()
    wanted = [
        (t.group_label, tuple(t.lhs.labels), t.lhs.intercept)
        for t in random_terms(parse_formula(text))
    ]
    if not wanted:
        return ()
    have = [(t.group, tuple(t.term.lhs.labels), t.term.lhs.intercept) for t in fit.design.random]
    missing = [w for w in wanted if w not in have]
    if missing:
        raise UnsupportedError(
            f"re.form = {deparse(parse_formula(text))}: the random term for '{missing[0][0]}' "
            "is not a term of the model as it was fitted; give the terms as in its formula"
        )
    return tuple(i for i in everything if have[i] in wanted)


def predict(
    fit: MixedFit,
    newdata: pd.DataFrame | None = None,
    *,
    re_form: object = None,
    random_only: bool = False,
    type: str = "link",
    allow_new_levels: bool = False,
) -> tuple[Array, Sequence[object]]:
    """Predictions (m,) and the row names they go with (``predict.merMod``).

    Parameters
    ----------
    newdata : DataFrame, optional
        The model's own rows by default.
    re_form : see :func:`chosen_terms`
    random_only : bool
        Only the sum of the chosen random effects.
    type : {"link", "response"}
    allow_new_levels : bool
        Unknown levels get the random effect zero; an error otherwise, as in R.
    """
    if type not in ("link", "response"):
        raise RError("'arg' should be one of ‘link’, ‘response’", "match.arg(type)")
    terms = chosen_terms(fit, re_form)
    if newdata is None:
        eta, rows = _in_sample(fit, terms, random_only)
    else:
        eta, rows = _new(fit, newdata, terms, random_only, allow_new_levels)
    return (fit.family.link.linkinv(eta) if type == "response" else eta), rows


def _in_sample(
    fit: MixedFit, terms: tuple[int, ...], random_only: bool
) -> tuple[Array, Sequence[object]]:
    design = fit.design
    random = _random_part(fit, [design.random[i] for i in terms], terms, len(fit.eta))
    if random_only:
        return random, design.frame.row_names
    if len(terms) == len(design.random):
        return fit.eta, design.frame.row_names
    eta = design.X @ fit.beta + random
    return (eta if design.offset is None else eta + design.offset), design.frame.row_names


def _new(
    fit: MixedFit,
    newdata: pd.DataFrame,
    terms: tuple[int, ...],
    random_only: bool,
    allow_new_levels: bool,
) -> tuple[Array, Sequence[object]]:
    new = design_for_newdata(
        fit.design,
        newdata,
        terms=terms,
        allow_new_levels=allow_new_levels,
        fixed=not random_only,
    )
    random = _random_part(fit, new.random, terms, new.n)
    if random_only:
        return random, new.row_names
    eta = new.X @ fit.beta + random
    return (eta if new.offset is None else eta + new.offset), new.row_names


def _random_part(
    fit: MixedFit, designs: Sequence[RandomDesign], terms: tuple[int, ...], n: int
) -> Array:
    """``Z b`` of the chosen terms; a code of -1 is an unknown level with effect zero."""
    out = np.zeros(n)
    for i, part in zip(terms, designs, strict=True):
        effects = np.vstack([fit.b[i], np.zeros(fit.b[i].shape[1])])
        out += (part.z * effects[part.codes]).sum(axis=1)
    return out
