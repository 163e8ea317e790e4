"""The closed table of the translator and what it names: every entry exists, under that name."""

from __future__ import annotations

import inspect

import pytest

import rglmm
from rglmm import rbase
from rglmm.translate.formals import formals
from rglmm.translate.functions import (
    API,
    BASE,
    HELPERS,
    OPERATORS,
    PACKAGES,
    RBASE,
    REPLACEMENTS,
)
from rglmm.translate.names import parameter

TABLES = {**BASE, **{name: t for table in PACKAGES.values() for name, t in table.items()}}
IN_RBASE = sorted(name for name, target in BASE.items() if target.module == RBASE)


@pytest.mark.parametrize("name", IN_RBASE)
def test_entry_of_rbase_is_the_function_of_that_name(name):
    assert vars(rbase)[BASE[name].name] is rbase.FUNCTIONS[name]


def test_every_function_of_rbase_can_be_called_from_a_script():
    methods = {"print.data.frame", "print.default"}  # R's methods, called through their generics
    replacements = {f"{name}<-" for name in REPLACEMENTS}
    assert set(rbase.FUNCTIONS) <= set(BASE) | replacements | methods


@pytest.mark.parametrize("name", sorted(n for n, t in TABLES.items() if t.module == API))
def test_entry_of_the_api_exists(name):
    assert callable(getattr(rglmm, TABLES[name].name))
    assert TABLES[name].name in rglmm.__all__


def test_helpers_and_replacement_functions_exist():
    outside = {"show", "formula", "data"}
    assert {name for name in HELPERS - outside if name not in vars(rbase)} == set()


@pytest.mark.parametrize("name", sorted(set(IN_RBASE) - OPERATORS.keys()))
def test_arguments_are_spelled_as_ports_spell_them(name):
    """Where a function has R's argument, the port's spelling of it is the function's."""
    parameters = inspect.signature(rbase.FUNCTIONS[name]).parameters
    for formal in formals(name) or ():
        plain = formal.replace(".", "_")
        spelled = parameter(formal, RBASE, name)
        if formal.startswith("_"):
            continue
        if {plain, f"{plain}_"} & parameters.keys():
            assert spelled in parameters


# Their later arguments are given by name in practice, or the first one is never named.
ORDER_DIFFERS = {
    "as.data.frame",
    "data.matrix",
    "formatC",
    "is.element",
    "rep.int",
    "transform",
}


@pytest.mark.parametrize("name", sorted(set(IN_RBASE) - OPERATORS.keys() - ORDER_DIFFERS))
def test_positions_are_rs(name):
    """An argument given by position in R may be given by position in the port."""
    parameters = inspect.signature(rbase.FUNCTIONS[name]).parameters.values()
    if any(p.kind is p.VAR_POSITIONAL for p in parameters) or formals(name) is None:
        return
    ours = [p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    theirs = [parameter(f, RBASE, name) for f in (*(formals(name) or ()), "...")]
    theirs = theirs[: theirs.index(parameter("...", RBASE))]
    n = min(len(ours), len(theirs))
    assert ours[:n] == theirs[:n]
