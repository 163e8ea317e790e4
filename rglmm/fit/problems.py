"""From a design to the objective function that is minimised."""

from __future__ import annotations

from rglmm.covariance import STRUCTURES, structure
from rglmm.errors import LimitError, RError
from rglmm.families import Family, Response
from rglmm.fit.mixed_fit import MixedFit
from rglmm.frame import Design
from rglmm.likelihood import GaussianProblem, LaplaceProblem, QuadratureProblem
from rglmm.likelihood.parameters import Parameters
from rglmm.linalg import Layout, plan

MAX_DESIGN_BYTES = 16 * 2**30


def layout_of(design: Design) -> tuple[Layout, Parameters]:
    """Elimination order and covariance parameters of a design's random terms."""
    terms = design.random
    if not terms:
        raise RError("No random effects terms specified in formula")
    layout = plan(
        [t.codes for t in terms], [len(t.levels) for t in terms], [len(t.columns) for t in terms]
    )
    parameters = Parameters.of(
        [structure(STRUCTURES, t.structure) for t in terms], [t.z for t in terms]
    )
    return layout, parameters


def gaussian_problem(design: Design, reml: bool) -> GaussianProblem:
    """The profiled deviance (or REML criterion) of a linear mixed model."""
    layout, parameters = layout_of(design)
    y = design.response if design.offset is None else design.response - design.offset
    _refuse_size(design)
    return GaussianProblem(
        layout, [t.z for t in design.random], design.X, y, design.weights, parameters, reml
    )


def laplace_problem(design: Design, family: Family, response: Response) -> LaplaceProblem:
    """The Laplace deviance of a generalised linear mixed model."""
    layout, parameters = layout_of(design)
    _refuse_size(design)
    z = [t.z for t in design.random]
    return LaplaceProblem(layout, z, design.X, response, design.offset, family, parameters)


def with_nodes(problem: LaplaceProblem, nodes: int) -> LaplaceProblem | QuadratureProblem:
    """The deviance by Laplace (1 node) or by adaptive quadrature (more).

    Raises
    ------
    RError
        More than one node for several random terms or a vector-valued one.
    """
    return problem if nodes == 1 else QuadratureProblem(problem, nodes)


def _refuse_size(design: Design) -> None:
    n, p = design.X.shape
    columns = [len(t.columns) for t in design.random]
    need = 8 * n * (4 * p + sum(k * (k + 1) for k in columns) + 12)
    if need > MAX_DESIGN_BYTES:
        raise LimitError(
            f"the design of {n} rows and {p} columns needs about {need / 2**30:.1f} GiB, above "
            f"the limit of {MAX_DESIGN_BYTES / 2**30:.0f} GiB: fit to fewer rows or columns"
        )


def problem_of(fit: MixedFit) -> GaussianProblem | LaplaceProblem:
    """The objective function of a fitted model, built anew from its design."""
    if fit.is_lmm:
        return gaussian_problem(fit.design, fit.REML)
    response = fit.family.prepare(fit.design.response, fit.design.weights)
    problem = laplace_problem(fit.design, fit.family, response)
    problem.u = list(fit.u)
    return problem
