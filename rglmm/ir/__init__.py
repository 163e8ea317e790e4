"""What a model is, without data: terms, random terms, the model IR. Standard library only."""

from rglmm.ir.bars import (
    RandomTerm,
    expand_double_verts,
    find_bars,
    no_bars,
    random_term,
    random_terms,
    sub_bars,
)
from rglmm.ir.model import (
    FamilySpec,
    LinearPredictor,
    ModelIR,
    frame_formula,
    frame_variables,
    linear_predictor,
    linear_predictors,
    lme4_formula,
)
from rglmm.ir.serialize import describe, from_json, to_dict, to_json
from rglmm.ir.structures import bare_bar, structured_terms, without_structures
from rglmm.ir.terms import Terms, formula_variables, terms
from rglmm.ir.to_r import to_call, to_r
from rglmm.ir.update import formula_of, update_formula
from rglmm.ir.vocabulary import (
    CUMULATIVE_LINKS,
    DEFAULT_LINKS,
    ENGINES,
    FAMILIES,
    GLMMTMB_FAMILIES,
    GLMMTMB_NAMES,
    LINKS,
    PREDICTORS,
    STRUCTURES,
    THRESHOLDS,
)

__all__ = [
    "CUMULATIVE_LINKS",
    "DEFAULT_LINKS",
    "ENGINES",
    "FAMILIES",
    "GLMMTMB_FAMILIES",
    "GLMMTMB_NAMES",
    "LINKS",
    "PREDICTORS",
    "STRUCTURES",
    "THRESHOLDS",
    "FamilySpec",
    "LinearPredictor",
    "ModelIR",
    "RandomTerm",
    "Terms",
    "bare_bar",
    "describe",
    "expand_double_verts",
    "find_bars",
    "formula_of",
    "formula_variables",
    "frame_formula",
    "frame_variables",
    "from_json",
    "linear_predictor",
    "linear_predictors",
    "lme4_formula",
    "no_bars",
    "random_term",
    "random_terms",
    "structured_terms",
    "sub_bars",
    "terms",
    "to_dict",
    "to_call",
    "to_json",
    "to_r",
    "update_formula",
    "without_structures",
]
