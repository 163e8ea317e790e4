"""Columns of variables and terms: contrasts, columns by level, products."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rglmm.errors import RError, UnsupportedError, warning
from rglmm.frame.contrasts import (
    Contrast,
    ContrastMatrix,
    check_contrast,
    contrast_matrix,
    indicators,
)
from rglmm.frame.factor import as_factor
from rglmm.frame.vectors import as_double
from rglmm.ir import Terms
from rglmm.rbase.session import session
from rglmm.rbase.values import Vec

__all__ = ["Block", "Coder", "Coding"]

_LOGICAL_LEVELS = ("FALSE", "TRUE")
_BASES = {"contr.treatment": 0, "contr.SAS": -1}


@dataclass(frozen=True)
class Coding:
    """How the factors of a model matrix are coded: contrasts by name or matrix, and levels."""

    contrasts: Mapping[str, Contrast]
    levels: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Block:
    """Columns of one variable in one term."""

    columns: np.ndarray
    names: tuple[str, ...]
    binary: bool


class Coder:
    """Columns of variables, each made once per way of coding."""

    def __init__(
        self,
        terms: Terms,
        variables: Mapping[str, Vec],
        contrasts: Mapping[str, Contrast],
        coding: Coding | None,
        attached: Mapping[str, Contrast] | None = None,
    ) -> None:
        self.terms = terms
        self.given = contrasts if coding is None else coding.contrasts
        self.attached = attached or {}
        self.levels = None if coding is None else coding.levels
        self.values: list[Vec | None] = [None] * len(terms.names)
        self.used_contrasts: dict[str, Contrast] = {}
        self.used_levels: dict[str, tuple[str, ...]] = {}
        self.logical: set[str] = set()
        self.blocks: dict[tuple[int, int], Block] = {}
        for i in {i for row in terms.factors for i, code in enumerate(row) if code}:
            self.values[i] = self._as_coded(terms.names[i], variables[terms.names[i]])
        self.is_factor = [v is not None and v.kind == "factor" for v in self.values]
        self._choose_contrasts()

    def _as_coded(self, name: str, value: Vec) -> Vec:
        if value.kind == "logical":
            self.logical.add(name)
            return _logical_factor(value)
        if value.kind == "character":
            value = as_factor(value)
        if value.kind == "factor":
            return value if self.levels is None else _on_levels(name, value, self.levels)
        if name in self.given and self.levels is not None:
            raise _wrong_type(name, "factor", "numeric")
        return value

    def _choose_contrasts(self) -> None:
        unordered, ordered = session().contrasts
        for i, name in enumerate(self.terms.names):
            value = self.values[i]
            if value is None or value.kind != "factor":
                continue
            usual = self.attached.get(name, ordered if value.ordered else unordered)
            chosen = self.given.get(name, usual)
            self.used_contrasts[name] = chosen
            if name not in self.logical:
                self.used_levels[name] = value.levels
            if isinstance(chosen, str):
                check_contrast(chosen, value.levels)
            else:
                _check_shape(chosen, value.levels)
        for name in self.given:
            if name not in self.used_contrasts and self.levels is None:
                known = name in self.terms.names
                reason = "is not a factor" if known else "is absent"
                text = f"variable '{name}' {reason}, its contrast will be ignored"
                warning(text, "model.matrix.default(fixedform, fr, contrasts)")

    def record(self) -> Coding:
        return Coding(self.used_contrasts, self.used_levels)

    def width(self, term: int, codes: list[int]) -> int:
        if self._holds_response(term):
            return 0
        total = 1
        for i in self.terms.members(term):
            value = self.values[i]
            assert value is not None
            if value.kind == "factor":
                given = self.used_contrasts[self.terms.names[i]]
                coded = _columns(given, value.levels)
                total *= len(value.levels) if codes[i] == 2 else coded
            elif value.dim is not None:
                total *= value.dim[1]
        return total

    def _holds_response(self, term: int) -> bool:
        return self.terms.response is not None and self.terms.factors[term][0] > 0

    def term(self, term: int, codes: list[int]) -> Block | None:
        """The columns of one term: products, the first variable varying fastest."""
        members = self.terms.members(term)
        if self._holds_response(term):
            _warn_response(term)
            return None
        block = self._block(members[0], codes[members[0]])
        for i in members[1:]:
            block = _product(block, self._block(i, codes[i]))
        return block

    def _block(self, i: int, code: int) -> Block:
        found = self.blocks.get((i, code))
        if found is None:
            value = self.values[i]
            assert value is not None
            if value.kind == "factor":
                found = self._factor_block(i, value, code)
            else:
                found = _numeric_block(self.terms.texts[i], value)
            self.blocks[i, code] = found
        return found

    def _factor_block(self, i: int, value: Vec, code: int) -> Block:
        chosen = self.used_contrasts[self.terms.names[i]]
        text, levels = self.terms.texts[i], value.levels
        if code == 2:
            names = tuple(text + level for level in levels)
            return Block(indicators(value.data, levels, None), names, True)
        if isinstance(chosen, str) and chosen in _BASES:
            base = range(len(levels))[_BASES[chosen]]
            names = tuple(text + level for k, level in enumerate(levels) if k != base)
            return Block(indicators(value.data, levels, base), names, True)
        matrix, labels = _contrast_columns(chosen, levels)
        columns = matrix[value.data]
        if value.na.any():
            columns[value.na] = np.nan
        return Block(columns, tuple(text + label for label in labels), False)


def _columns(chosen: Contrast, levels: tuple[str, ...]) -> int:
    return len(levels) - 1 if isinstance(chosen, str) else chosen.matrix.shape[1]


def _contrast_columns(
    chosen: Contrast, levels: tuple[str, ...]
) -> tuple[np.ndarray, tuple[str, ...]]:
    if isinstance(chosen, str):
        return contrast_matrix(chosen, levels)
    return chosen.matrix, chosen.labels


def _check_shape(chosen: ContrastMatrix, levels: tuple[str, ...]) -> None:
    if chosen.matrix.shape[0] != len(levels):
        raise RError("wrong number of contrast matrix rows", "contrasts<-")


def _logical_factor(value: Vec) -> Vec:
    codes = np.where(value.na, -1, value.data)
    return Vec("factor", codes.astype(np.intp), value.na, levels=_LOGICAL_LEVELS)


def _on_levels(name: str, value: Vec, known: Mapping[str, tuple[str, ...]]) -> Vec:
    """New data's factor on the levels of the fit."""
    levels = known.get(name)
    if levels is None:
        raise _wrong_type(name, "numeric", "factor")
    if value.levels == levels:
        return value
    position = {level: i for i, level in enumerate(levels)}
    new = [level for level in value.levels if level not in position]
    used = set(np.unique(value.data[value.data >= 0]).tolist())
    unseen = [level for level in new if value.levels.index(level) in used]
    if unseen:
        plural = "levels" if len(unseen) > 1 else "level"
        raise RError(f"factor {name} has new {plural} {', '.join(unseen)}", "model.frame.default")
    rank = np.array([*(position.get(level, -1) for level in value.levels), -1], dtype=np.intp)
    codes = rank[value.data]
    return Vec("factor", codes, codes < 0, levels=levels, ordered=value.ordered)


def _wrong_type(name: str, fitted: str, supplied: str) -> RError:
    text = f'was fitted with type "{fitted}" but type "{supplied}" was supplied'
    return RError(f"variable '{name}' {text}", "model.frame.default")


def _numeric_block(name: str, value: Vec) -> Block:
    if value.kind not in ("double", "integer"):
        raise UnsupportedError(f"variable '{name}' of kind {value.kind} cannot stand in a model")
    columns = as_double(value)
    if columns.ndim == 1:
        return Block(columns[:, None], (name,), False)
    k = columns.shape[1]
    if k == 1:
        return Block(columns, (name,), False)
    labels = None if value.dimnames is None else value.dimnames[1]
    labels = labels or tuple(str(j + 1) for j in range(k))
    return Block(columns, tuple(name + label for label in labels), False)


def _product(a: Block, b: Block) -> Block:
    columns = b.columns[:, :, None] * a.columns[:, None, :]
    names = tuple(f"{p}:{q}" for q in b.names for p in a.names)
    return Block(columns.reshape(len(columns), -1), names, a.binary and b.binary)


def _warn_response(term: int) -> None:
    call = "model.matrix.default(fixedform, fr, contrasts)"
    warning("the response appeared on the right-hand side and was dropped", call)
    warning(f"problem with term {term + 1} in model.matrix: no columns are assigned", call)
