"""The model IR as JSON, both ways, and as text that a person reads.

Expressions are written as R's deparsed text. Terms are not written apart from the formula: they
follow from it, and reading expands them anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from rglmm.errors import RglmmError
from rglmm.ir.bars import RandomTerm
from rglmm.ir.model import FamilySpec, LinearPredictor, ModelIR, Value, linear_predictors
from rglmm.ir.terms import Terms
from rglmm.rlang import deparse, parse_expression
from rglmm.rlang.tree import Call, Constant, Function, Name, Node

SCHEMA = 3
_NODES = ("data", "weights", "offset", "subset", "start", "control_call", "call")
_PLAIN = ("na_action", "REML", "nAGQ", "verbose", "dev_fun_only")


def to_dict(ir: ModelIR) -> dict[str, Any]:
    """The IR as plain values, in a fixed order of keys."""
    out: dict[str, Any] = {
        "schema": SCHEMA,
        "engine": ir.engine,
        "function": ir.function,
        "formula": deparse(ir.formula),
        "formulas": {name: deparse(f) for name, f in ir.formulas.items()},
        "predictors": {name: _predictor(p) for name, p in ir.predictors.items()},
        "family": {
            "name": ir.family.name,
            "link": ir.family.link,
            "extra": _plain(ir.family.extra),
        },
    }
    for name in _NODES:
        node: Node | None = getattr(ir, name)
        out[name] = None if node is None else deparse(node)
    for name in _PLAIN:
        out[name] = getattr(ir, name)
    out["contrasts"] = _plain(ir.contrasts)
    out["control"] = _plain(ir.control)
    out["options"] = _plain(ir.options)
    return out


def to_json(ir: ModelIR) -> str:
    """The IR as JSON text."""
    return json.dumps(to_dict(ir), indent=2, ensure_ascii=False)


def from_json(text: str) -> ModelIR:
    """Read what :func:`to_json` wrote.

    Raises
    ------
    RglmmError
        The text is not JSON of this schema, or its terms do not follow from its formula.
    """
    try:
        data = cast("dict[str, Any]", json.loads(text))
    except ValueError as error:
        raise RglmmError(f"not JSON: {error}") from None
    if data.get("schema") != SCHEMA:
        raise RglmmError(f"this JSON has schema {data.get('schema')!r}; {SCHEMA} is needed")
    formula = parse_expression(data["formula"])
    formulas = {name: parse_expression(text) for name, text in data["formulas"].items()}
    predictors = linear_predictors(data["engine"], formula, formulas)
    if {name: _predictor(p) for name, p in predictors.items()} != data["predictors"]:
        raise RglmmError("the predictors in this JSON do not follow from its formula")
    family = data["family"]
    nodes = {n: None if data[n] is None else parse_expression(data[n]) for n in _NODES}
    return ModelIR(
        engine=data["engine"],
        function=data["function"],
        formula=formula,
        formulas=formulas,
        predictors=predictors,
        family=FamilySpec(family["name"], family["link"], _mapping(family["extra"])),
        contrasts=cast("Any", _value(data["contrasts"])),
        control=_mapping(data["control"]),
        options=_mapping(data["options"]),
        **cast("Any", nodes),
        **{name: data[name] for name in _PLAIN},
    )


def _predictor(predictor: LinearPredictor) -> dict[str, Any]:
    return {
        "fixed": _terms(predictor.fixed),
        "random": [_random(term) for term in predictor.random],
    }


def _terms(parts: Terms) -> dict[str, Any]:
    return {
        "response": None if parts.response is None else deparse(parts.response),
        "intercept": parts.intercept,
        "labels": list(parts.labels),
        "order": list(parts.order),
        "variables": list(parts.texts),
        "factors": [{str(i): code for i, code in enumerate(r) if code} for r in parts.factors],
        "offset": list(parts.offset),
    }


def _random(term: RandomTerm) -> dict[str, Any]:
    return {
        "structure": term.structure,
        "left": deparse(term.left),
        "intercept": term.lhs.intercept,
        "labels": list(term.lhs.labels),
        "group": term.group_label,
        "extra": {str(a.name): _text(a.value) for a in term.extra},
    }


def _text(node: Node | None) -> str:
    return "" if node is None else deparse(node)


def _plain(value: Value) -> Any:
    """JSON's form of an argument value; an expression is ``{"R": text}``."""
    if isinstance(value, (Name, Call, Function, Constant)):
        return {"R": deparse(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _value(plain: Any) -> Value:
    if isinstance(plain, dict):
        entries = cast("dict[str, Any]", plain)
        if set(entries) == {"R"}:
            return parse_expression(entries["R"])
        return {key: _value(item) for key, item in entries.items()}
    if isinstance(plain, list):
        return tuple(_value(item) for item in cast("list[Any]", plain))
    return plain


def _mapping(plain: dict[str, Any]) -> Mapping[str, Value]:
    return {key: _value(item) for key, item in plain.items()}


def describe(ir: ModelIR) -> str:
    """The IR as indented text: what ``rglmm show --ir`` prints."""
    lines = [f"{ir.engine}::{ir.function}  {deparse(ir.formula)}"]
    lines.append(f"  family    {ir.family.name} ({ir.family.link})" + _items(ir.family.extra))
    for name, predictor in ir.predictors.items():
        lines.append(f"  {name}")
        lines += [f"    {line}" for line in _fixed_lines(predictor.fixed)]
        lines += [f"    {_random_line(term)}" for term in predictor.random]
    if ir.predictors["cond"].random:
        by_reml = ir.is_linear or ir.engine == "glmmTMB"
        lines.append(f"  REML      {ir.REML}" if by_reml else f"  nAGQ      {ir.nAGQ}")
    for name in ("data", "weights", "offset", "subset", "start"):
        node: Node | None = getattr(ir, name)
        if node is not None:
            lines.append(f"  {name:<9} {deparse(node)}")
    if ir.na_action:
        lines.append(f"  na.action {ir.na_action}")
    further = (("contrasts", ir.contrasts), ("control", ir.control), ("options", ir.options))
    for name, mapping in further:
        if mapping:
            lines.append(f"  {name:<9}{_items(mapping)}")
    return "\n".join(lines)


def _fixed_lines(parts: Terms) -> list[str]:
    lines = [] if parts.response is None else [f"response  {deparse(parts.response)}"]
    labels = (["1"] if parts.intercept else ["0"]) + list(parts.labels)
    lines.append(f"fixed     {' + '.join(labels)}")
    lines += [f"offset    {parts.texts[i]}" for i in parts.offset]
    for j, label in enumerate(parts.labels):
        full = [parts.texts[i] for i in parts.members(j) if parts.factors[j][i] == 2]
        if full:
            lines.append(f"          {label}: {', '.join(full)} by all levels")
    return lines


def _random_line(term: RandomTerm) -> str:
    columns = (["1"] if term.lhs.intercept else ["0"]) + list(term.lhs.labels)
    extra = "".join(f", {arg.name} = {_text(arg.value)}" for arg in term.extra)
    return f"random    {term.structure}({' + '.join(columns)} | {term.group_label}{extra})"


def _items(mapping: Mapping[str, Value] | Node) -> str:
    if not isinstance(mapping, Mapping):
        return f" {deparse(mapping)}"
    return "".join(f" {key}={_item(item)}" for key, item in mapping.items())


def _item(value: Value) -> str:
    if isinstance(value, (Name, Call, Function, Constant)):
        return deparse(value)
    return json.dumps(_plain(value))
