"""The model IR: what a model is, without data and without numbers.

Everything left of it reads R text; everything right of it sees data. Expressions (responses,
weights, subsets, variables) are nodes of R's syntax tree and are evaluated later, in the data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from rglmm.ir.bars import RandomTerm, expand_double_verts, no_bars, random_terms, sub_bars
from rglmm.ir.nodes import call, join, names_in, plain_name
from rglmm.ir.structures import structured_terms, without_structures
from rglmm.ir.terms import Terms, formula_variables, terms
from rglmm.rlang import deparse
from rglmm.rlang.tree import Call, Node, operands

# What an argument becomes that the model needs as a value: a literal, or the expression itself.
Value = None | bool | int | float | str | Node | tuple["Value", ...] | Mapping[str, "Value"]

_EMPTY: Mapping[str, Value] = MappingProxyType({})
_STRUCTURED = ("glmmTMB", "nlme")
_NO_FORMULAS: Mapping[str, Node] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FamilySpec:
    """A response distribution and its link, by R's names; `extra` holds further parameters."""

    name: str
    link: str
    extra: Mapping[str, Value] = field(default_factory=lambda: _EMPTY)


@dataclass(frozen=True, slots=True)
class LinearPredictor:
    """Fixed part and random terms of one linear predictor."""

    fixed: Terms
    random: tuple[RandomTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelIR:
    """One call of a fitting function, understood.

    Attributes
    ----------
    engine, function : str
        Whose semantics hold (``"lme4"``, see :data:`rglmm.ir.vocabulary.ENGINES`) and which
        function was called (``"lmer"``).
    formula : Node
        The formula as R keeps it: ``||`` written out for lme4.
    formulas : mapping
        The one-sided formulas of the further linear predictors, by the name of the predictor.
    predictors : mapping
        ``"cond"``, and where an engine has them ``"zi"``, ``"disp"``, ``"scale"`` and
        ``"nominal"``, in this order.
    family : FamilySpec
    data, weights, offset, subset, start : Node or None
        Arguments as written; ``None`` where they are missing or ``NULL``.
    na_action : str or None
        ``"na.omit"``, ``"na.exclude"``, ``"na.fail"``, ``"na.pass"``; ``None`` means the default.
    contrasts : mapping or Node
        Variable to contrast function by name or an expression; a name stands for such a list.
    REML : bool
    nAGQ : int
    control : mapping
        The arguments of ``lmerControl(...)``: literals as Python values, others as nodes.
    control_call : Node or None
        The control argument as written (``summary`` prints it).
    options : mapping
        Arguments that only this engine has (``threshold``, ``map``), by R's names.
    call : Node or None
        The matched call, with the formula in place; what ``update`` starts from.
    """

    engine: str
    function: str
    formula: Node
    predictors: Mapping[str, LinearPredictor]
    family: FamilySpec
    data: Node | None = None
    weights: Node | None = None
    offset: Node | None = None
    subset: Node | None = None
    na_action: str | None = None
    contrasts: Mapping[str, Value] | Node = field(default_factory=lambda: _EMPTY)
    REML: bool = True
    nAGQ: int = 1
    control: Mapping[str, Value] = field(default_factory=lambda: _EMPTY)
    control_call: Node | None = None
    start: Node | None = None
    verbose: int = 0
    dev_fun_only: bool = False
    call: Call | None = None
    formulas: Mapping[str, Node] = field(default_factory=lambda: _NO_FORMULAS)
    options: Mapping[str, Value] = field(default_factory=lambda: _EMPTY)

    @property
    def cond(self) -> LinearPredictor:
        """The linear predictor of the mean."""
        return self.predictors["cond"]

    @property
    def is_linear(self) -> bool:
        """Whether this is a linear mixed model (gaussian with the identity link)."""
        return self.family.name == "gaussian" and self.family.link == "identity"

    @property
    def formula_text(self) -> str:
        """The formula in one line, as R deparses it."""
        return deparse(self.formula)

    @property
    def frame_formula(self) -> Node:
        """The formula whose variables make up the model frame: bars replaced by ``+``."""
        return frame_formula(self.engine, self.formula, tuple(self.formulas.values()))

    @property
    def has_dot(self) -> bool:
        """Whether ``.`` stands for columns of the data, so that terms must be expanded again."""
        return any("." in names_in(f) for f in (self.formula, *self.formulas.values()))


@lru_cache(maxsize=256)
def linear_predictor(
    formula: Node, columns: tuple[str, ...] | None = None, engine: str = "lme4"
) -> LinearPredictor:
    """Fixed part and random terms of `formula`; for lme4 ``||`` is written out in it.

    Without `columns`, ``.`` is kept as a variable of that name until the data are known.
    """
    fixed = terms(no_bars(formula), columns, dot_as_name=columns is None)
    read = structured_terms if engine in _STRUCTURED else random_terms
    return LinearPredictor(fixed, read(formula, columns))


def linear_predictors(
    engine: str,
    formula: Node,
    formulas: Mapping[str, Node],
    columns: tuple[str, ...] | None = None,
) -> dict[str, LinearPredictor]:
    """All linear predictors of a model by name, that of the mean first."""
    found = {"cond": linear_predictor(formula, columns, engine)}
    found.update((name, linear_predictor(f, columns, engine)) for name, f in formulas.items())
    return found


@lru_cache(maxsize=256)
def frame_formula(engine: str, formula: Node, others: tuple[Node, ...] = ()) -> Node:
    """`formula`, and what the other predictors add to it, with ``+`` for every bar."""
    if engine in _STRUCTURED:
        formula = without_structures(formula)
        others = tuple(without_structures(f) for f in others)
    sides = operands(sub_bars(formula))
    rights = [sides[-1], *(operands(sub_bars(f))[-1] for f in others)]
    return call("~", *sides[:-1], join("+", rights))


@lru_cache(maxsize=256)
def frame_variables(
    formula: Node,
    columns: tuple[str, ...] | None = None,
    engine: str = "lme4",
    others: tuple[Node, ...] = (),
) -> Mapping[str, Node]:
    """The variables that make up the model frame of `formula`, by R's name, in R's order."""
    nodes = formula_variables(frame_formula(engine, formula, others), columns)
    return MappingProxyType({plain_name(node): node for node in nodes})


@lru_cache(maxsize=256)
def lme4_formula(formula: Node) -> Node:
    """The formula as lme4 keeps and prints it: ``||`` written out."""
    return expand_double_verts(formula)
