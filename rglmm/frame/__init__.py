"""Model IR and a table to a design: model frame, coding of factors, X, random terms."""

from rglmm.frame.design import Design, build_design
from rglmm.frame.model_frame import ModelFrame, Omitted
from rglmm.frame.model_matrix import Coding, ModelMatrix, model_matrix
from rglmm.frame.newdata import NewDesign, design_for_newdata
from rglmm.frame.random_effects import RandomDesign

__all__ = [
    "Coding",
    "Design",
    "ModelFrame",
    "ModelMatrix",
    "NewDesign",
    "Omitted",
    "RandomDesign",
    "build_design",
    "design_for_newdata",
    "model_matrix",
]
