"""``rglmm show`` and ``rglmm fit``: one model call, phase by phase."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import numpy as np

from rglmm import api, datasets, rbase
from rglmm.cli.patience import Patience
from rglmm.errors import RglmmError, UnsupportedError
from rglmm.fit import MixedFit, fit_glmer, fit_lmer
from rglmm.frame import Design, build_design
from rglmm.ir import ModelIR, to_r
from rglmm.ir.serialize import describe, to_json
from rglmm.readers import READERS, read_call
from rglmm.rlang import parse_expression, parse_script, sexpr, walk
from rglmm.rlang.tree import Call, Name, Node, call_name
from rglmm.run import read_script

_DATA = click.option(
    "--data", "data_file", type=click.Path(exists=True, dir_okay=False),
    help="A CSV file with the data; without it, data= names a shipped data set.",
)  # fmt: skip


@click.command()
@click.argument("call")
@click.option("--tree", "phase", flag_value="tree", help="The syntax tree.")
@click.option("--ir", "phase", flag_value="ir", default=True, help="The model (default).")
@click.option("--json", "phase", flag_value="json", help="The model as JSON.")
@click.option("--r", "phase", flag_value="r", help="The R call that the model means.")
@click.option("--design", "phase", flag_value="design", help="Response, X, random terms.")
@click.option("--objective", "phase", flag_value="objective", help="The optimum and its value.")
@_DATA
def show(call: str, phase: str, data_file: str | None) -> None:
    """Show a phase of CALL: an R call as text, or a script with model calls in it."""
    nodes = _nodes(call)
    if phase == "tree":
        for node in nodes:
            click.echo(sexpr(node))
        return
    for node in _model_calls(nodes):
        ir = read_call(node)
        if phase == "ir":
            click.echo(describe(ir))
        elif phase == "r":
            click.echo(to_r(ir))
        elif phase == "json":
            click.echo(to_json(ir), nl=False)
        else:
            design = build_design(ir, _data(ir, data_file))
            click.echo(_design_text(design) if phase == "design" else _objective_text(_fit(design)))


@click.command()
@click.argument("call")
@_DATA
def fit(call: str, data_file: str | None) -> None:
    """Fit CALL, an R call as text, and print its summary."""
    for node in _model_calls([parse_expression(call, "<call>")]):
        ir = read_call(node)
        with Patience("fitting"):
            model = api.Model(_fit(build_design(ir, _data(ir, data_file))))
        api.show(api.summary(model))


def _nodes(text: str) -> list[Node]:
    """The expressions of a script where `text` names a file, else of `text` itself."""
    if "(" not in text and Path(text).suffix:
        return list(parse_script(read_script(text), text).body)
    if len(text) < 4096 and "\n" not in text and Path(text).is_file():
        return list(parse_script(read_script(text), text).body)
    return list(parse_script(text, "<call>").body)


def _model_calls(nodes: list[Node]) -> list[Call]:
    """The calls of fitting functions in `nodes`, wherever they stand."""
    calls = [
        part
        for node in nodes
        for part in walk(node)
        if isinstance(part, Call) and _function(part) in READERS
    ]
    if not calls:
        raise UnsupportedError(f"there is no call of {' or '.join(READERS)} in it")
    return calls


def _function(node: Call) -> str | None:
    if call_name(node.function) in ("::", ":::") and isinstance(node.function, Call):
        last = node.function.args[-1].value
        return last.name if isinstance(last, Name) else None
    return call_name(node)


def _data(ir: ModelIR, data_file: str | None) -> Any:
    if data_file is not None:
        return rbase.read_csv(data_file)
    if not isinstance(ir.data, Name):
        raise RglmmError("give the data with --data FILE.csv")
    try:
        return datasets.load(ir.data.name)
    except UnsupportedError:
        raise RglmmError(
            f"'{ir.data.name}' is no shipped data set: give the data with --data FILE.csv"
        ) from None


def _fit(design: Design) -> MixedFit:
    return fit_lmer(design) if design.ir.is_linear else fit_glmer(design)


def _omitted_text(design: Design) -> list[str]:
    """How many rows of the data were left out, and which variables were missing in them."""
    omitted = design.frame.omitted
    lines = []
    if len(omitted.subset):
        lines.append(f"{len(omitted.subset)} rows left out by subset")
    if len(omitted.missing):
        reasons = ", ".join(f"{name} {count}" for name, count in omitted.reasons.items())
        lines.append(f"{len(omitted.missing)} rows left out with missing values: {reasons}")
    return lines


def _design_text(design: Design) -> str:
    lines = [f"{design.n} rows, response {design.response_name}", *_omitted_text(design)]
    lines.append(f"X {design.X.shape[0]} x {design.X.shape[1]}: {', '.join(design.names)}")
    for term in design.random:
        lines.append(
            f"random {term.structure}({', '.join(term.columns)} | {term.group}): "
            f"{len(term.levels)} levels"
        )
    if design.dropped:
        lines.append(f"dropped, since they depend on others: {', '.join(design.dropped)}")
    for label, values in (("weights", design.weights), ("offset", design.offset)):
        if values is not None:
            lines.append(f"{label}: {np.min(values):g} to {np.max(values):g}")
    head = [
        f"  {name}: " + " ".join(f"{x:g}" for x in design.X[:6, j])
        for j, name in enumerate(design.names)
    ]
    return "\n".join([*lines, "first rows of X:", *head])


def _objective_text(result: MixedFit) -> str:
    kind = "REML criterion" if result.REML else "-2 log-likelihood"
    lines = [f"{kind} {result.objective:.10g}"]
    lines.append("theta " + " ".join(f"{x:.8g}" for x in result.theta))
    lines.append("beta  " + " ".join(f"{x:.8g}" for x in result.beta))
    lines.append(f"outcome {result.convergence.outcome}")
    return "\n".join(lines)
