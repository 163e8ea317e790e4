"""Random terms on data: codes, levels and columns, never a sparse Z."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rglmm.errors import DesignError, RError
from rglmm.frame.contrasts import Contrast
from rglmm.frame.evaluate import Evaluator
from rglmm.frame.factor import as_factor, drop_unused
from rglmm.frame.fixed_effects import check_action, report
from rglmm.frame.model_matrix import Coding, model_matrix
from rglmm.ir import RandomTerm
from rglmm.ir.nodes import variables_in
from rglmm.rbase.values import Vec
from rglmm.rlang import deparse
from rglmm.rlang.tree import Name

__all__ = ["RandomDesign", "check_sizes", "random_designs"]

_RANK_LIMIT = 10**6


@dataclass(frozen=True)
class RandomDesign:
    """One random term on data.

    Attributes
    ----------
    group : str
        lme4's name of the grouping factor: ``"herd"``, ``"cask:batch"``.
    codes : (n,) ndarray of intp
        Level of each row, from 0; -1 for a level that the fit has not seen.
    levels : tuple of str
        The q levels.
    z : (n, k) ndarray of float64, C order
        Columns of the left side.
    columns : tuple of str
        Their k names.
    structure : str
    term : RandomTerm
    coding : Coding
        Of the factors on the left side, for new data.
    """

    group: str
    codes: np.ndarray
    levels: tuple[str, ...]
    z: np.ndarray
    columns: tuple[str, ...]
    structure: str
    term: RandomTerm
    coding: Coding

    @property
    def size(self) -> int:
        """Number of random effects, q k."""
        return len(self.levels) * len(self.columns)


def random_designs(
    terms: Sequence[RandomTerm],
    variables: Mapping[str, Vec],
    n: int,
    attached: Mapping[str, Contrast] | None = None,
) -> tuple[RandomDesign, ...]:
    """The random terms in lme4's order.

    They stay as written while the number of levels does not grow from one to the next; otherwise
    they are sorted by decreasing number of levels, those of equal number in reverse order.
    `attached` are contrasts that variables carry; the argument ``contrasts`` is not for these.

    Raises
    ------
    RError
        ``No random effects terms specified in formula``, a grouping factor that cannot be made.
    """
    if not terms:
        raise RError("No random effects terms specified in formula")
    factors: dict[str, Vec] = {}
    designs = [_random_design(term, variables, n, factors, attached) for term in terms]
    counts = [len(d.levels) for d in designs]
    if any(b > a for a, b in zip(counts, counts[1:], strict=False)):
        order = sorted(range(len(designs)), key=counts.__getitem__)
        designs = [designs[i] for i in reversed(order)]
    return tuple(designs)


def _random_design(
    term: RandomTerm,
    variables: Mapping[str, Vec],
    n: int,
    factors: dict[str, Vec],
    attached: Mapping[str, Contrast] | None,
) -> RandomDesign:
    factor = factors.get(term.group_label)
    if factor is None:
        factor = factors[term.group_label] = grouping_factor(term, variables)
    matrix = model_matrix(term.lhs, variables, n, attached=attached)
    if not matrix.names:
        raise DesignError(f"the random term ({deparse(term.bar)}) has no columns")
    return RandomDesign(
        term.group_label,
        factor.data.astype(np.intp, copy=False),
        factor.levels,
        matrix.X,
        matrix.names,
        term.structure,
        term,
        matrix.coding,
    )


def grouping_factor(term: RandomTerm, variables: Mapping[str, Vec]) -> Vec:
    """The grouping factor of a term, evaluated over the model frame with its parts as factors.

    Raises
    ------
    RError
        lme4's words for a factor that is not in the model frame or comes out all NA.
    """
    if isinstance(term.group, Name) and term.group.name in variables:
        return drop_unused(as_factor(variables[term.group.name]))
    parts = {
        name: as_factor(variables[name]) for name in variables_in(term.group) if name in variables
    }
    label = term.group_label
    try:
        value = Evaluator(parts).evaluate(term.group)
    except RError as error:
        raise RError(
            f"couldn't evaluate grouping factor {label} within model frame:"
            f"error =Error in {label} : {error.message}\n"
            " Try adding grouping factor to data frame explicitly if possible"
        ) from None
    if value.na.all():
        raise RError(f"Invalid grouping factor specification, {label}")
    if len(value.data) == 1:
        raise RError("grouping factors must have > 1 sampled level")
    return drop_unused(as_factor(value))


def check_sizes(
    designs: Sequence[RandomDesign], n: int, linear: bool, control: Mapping[str, object]
) -> None:
    """lme4's checks of the number of levels and of random effects against observations.

    With ``linear`` (a residual variance is estimated) as many levels as observations are refused;
    otherwise only more are.

    Raises
    ------
    RError
        In lme4's words; `control` may turn a check into a warning or switch it off.
    """
    _check_levels(designs, n, linear, control)
    _check_effects(designs, n, linear, control)
    if linear:
        _check_rank(designs, n, control)


def _check_levels(
    designs: Sequence[RandomDesign], n: int, linear: bool, control: Mapping[str, object]
) -> None:
    action = check_action(control, "check.nlev.gtreq.5", "ignore")
    if any(len(d.levels) < 5 for d in designs):
        report(action, "grouping factors with < 5 sampled levels may give unreliable estimates")
    action = check_action(control, "check.nlev.gtr.1", "stop")
    if any(len(d.levels) < 2 for d in designs):
        report(action, "grouping factors must have > 1 sampled level")
    too_many = [d.group for d in designs if len(d.levels) > n - linear]
    if too_many:
        sign = "<" if linear else "<="
        problems = ", ".join(dict.fromkeys(too_many))
        report(
            check_action(control, "check.nobs.vs.nlev", "stop"),
            f"number of levels of each grouping factor must be {sign} number of observations "
            f"(problems: {problems})",
        )


def _check_effects(
    designs: Sequence[RandomDesign], n: int, linear: bool, control: Mapping[str, object]
) -> None:
    sign = "<=" if linear else "<"
    texts = [
        f"number of observations (={n}) {sign} number of random effects (={d.size}) for term "
        f"({deparse(d.term.bar)}); {_unidentifiable(linear)}"
        for d in designs
        if d.size > n - linear
    ]
    if texts:
        report(check_action(control, "check.nobs.vs.nRE", "stop"), "".join(dict.fromkeys(texts)))


def _unidentifiable(linear: bool) -> str:
    if linear:
        return (
            "the random-effects parameters and the residual variance (or scale parameter) are "
            "probably unidentifiable"
        )
    return "the random-effects parameters are probably unidentifiable"


def _check_rank(designs: Sequence[RandomDesign], n: int, control: Mapping[str, object]) -> None:
    """The residual variance cannot be told from the random effects when Z has rank n."""
    action = check_action(control, "check.nobs.vs.rankZ", "ignore")
    total = sum(d.size for d in designs)
    if action == "ignore" or total < n or n * total >= _RANK_LIMIT:
        return
    rank = int(np.linalg.matrix_rank(_dense(designs, n, total)))
    if rank >= n:
        report(
            "stop" if action == "ignoreSmall" else action.removesuffix("Small"),
            f"number of observations (={n}) <= rank(Z) (={rank}); {_unidentifiable(True)}",
        )


def _dense(designs: Sequence[RandomDesign], n: int, total: int) -> np.ndarray:
    Z = np.zeros((n, total))
    start = 0
    for d in designs:
        k = len(d.columns)
        at = start + d.codes[:, None] * k + np.arange(k)
        np.put_along_axis(Z, at, d.z, axis=1)
        start += d.size
    return Z
