"""What R recorded (``scripts/record_frame.R``): the data and its answers."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from rglmm.frame import Design, build_design
from rglmm.readers import model_ir
from rglmm.readers.arguments import contrasts_argument
from rglmm.rlang import parse_expression, parse_formula

PATH = Path(__file__).parent / "data" / "recorded.json"


@cache
def recorded() -> dict[str, Any]:
    return json.loads(PATH.read_text("utf-8"))


def number(text: str) -> float:
    return float("nan") if text in ("NA", "NaN") else float(text)


def array(columns: list[list[str]], n: int) -> np.ndarray:
    """Columns of texts as an (n, k) array."""
    values = [[number(t) for t in column] for column in columns]
    return np.array(values, dtype=np.float64).reshape(len(columns), n).T


@cache
def _made() -> pd.DataFrame:
    return pd.DataFrame({name: _column(c) for name, c in recorded()["data"].items()})


def _column(column: dict[str, Any]) -> Any:
    kind, values = column["type"], column["values"]
    if kind in ("factor", "ordered"):
        return pd.Categorical(values, categories=column["levels"], ordered=kind == "ordered")
    if kind == "double":
        return np.array([number(v) for v in values])
    if kind == "integer":
        return np.array([int(v) for v in values])
    if kind == "logical":
        return np.array([v == "TRUE" for v in values])
    return pd.array(values, dtype="str")


def made() -> pd.DataFrame:
    """The data frame of the recording."""
    return _made().copy()


def made_bad() -> pd.DataFrame:
    """The data frame of the recorded errors."""
    data = made()
    data["one"] = pd.Categorical(["only"] * len(data))
    data["id"] = pd.Categorical([str(i + 1) for i in range(len(data))])
    data["inf"] = data["x"].where(np.arange(len(data)) != 2, np.inf)
    data["bad"] = np.nan
    return data


def environment() -> dict[str, Any]:
    """The objects beside the data that formulas and contrasts name."""
    values = {k: array(v, len(v[0])) for k, v in recorded()["values"].items()}
    values["N"] = pd.DataFrame(values["N"], columns=["A"])
    values["Q"] = pd.DataFrame(values["Q"], columns=["lin", "quad"])
    values["Q"].attrs["rclass"] = "matrix"
    values["ctr"] = {"o": "contr.sum", "c": "contr.helmert"}
    values["made"] = made()
    return values


def contrasts_of(case: dict[str, Any]) -> Any:
    """The argument ``contrasts``: names by variable, or the R code of the call."""
    code = case.get("contrasts_code")
    if code is None:
        return case.get("contrasts")
    return contrasts_argument(parse_expression(code))


def with_contrasts(data: pd.DataFrame, attached: dict[str, str]) -> pd.DataFrame:
    """`data` with contrasts on its columns, each R code: a name of the environment or a text."""
    if attached:
        known = environment()
        data.attrs["contrasts"] = {k: known.get(v, v.strip("'")) for k, v in attached.items()}
    return data


LOOSE = {"check.nobs.vs.nlev": "ignore", "check.nobs.vs.nRE": "ignore"}


def design_of(case: dict[str, Any], data: pd.DataFrame) -> Design:
    """The design of a recorded case."""
    linear = case.get("family") is None
    data = with_contrasts(data, case.get("attach") or {})
    ir = model_ir(
        "lmer" if linear else "glmer",
        parse_formula(case["formula"]),
        family=case.get("family"),
        weights=_node(case, "weights"),
        offset=_node(case, "offset"),
        subset=_node(case, "subset"),
        na_action=case.get("na_action"),
        contrasts=contrasts_of(case),
        control={} if case.get("strict") else LOOSE,
    )
    return build_design(ir, data, environment())


def _node(case: dict[str, Any], name: str) -> Any:
    text = case.get(name)
    return None if text is None else parse_expression(text)
