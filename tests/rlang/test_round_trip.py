"""Random trees and random text: what is written reads back, what is wrong is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rglmm.errors import LimitError, RglmmError, RSyntaxError
from rglmm.rlang import (
    Arg,
    Call,
    Constant,
    Function,
    Name,
    Node,
    Param,
    deparse,
    deparse_lines,
    parse_expression,
    parse_script,
    sexpr,
    source,
)

# The strategies are recursive, and hypothesis warns that it cannot print them.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

OPERATORS = """? = <- <<- := ~ | || & && ! < > <= >= == != + - * / %in% %% %a b% : ^ $ @ :: :::
[ [[ ( { if for while repeat break next function -> |> f""".replace("a b", "a#b").split()
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=6)
NAMES = st.sampled_from(["x", "y", "a.b", "été", "..1", "...", "if", "TRUE", "a b"]) | TEXT.filter(
    bool
)

CONSTANTS: st.SearchStrategy[Constant] = st.one_of(
    st.floats(min_value=0).map(lambda x: Constant(abs(x), "double")),
    st.integers(0, 2**31 - 1).map(lambda x: Constant(x, "integer")),
    st.floats(min_value=0, allow_infinity=False).map(lambda x: Constant(complex(0, x), "complex")),
    TEXT.map(lambda x: Constant(x, "character")),
    st.booleans().map(lambda x: Constant(x, "logical")),
    st.sampled_from(["NULL", "logical", "double", "integer", "complex", "character"]).map(
        lambda kind: Constant(None, kind)  # type: ignore[arg-type]
    ),
)


def args_of(nodes: st.SearchStrategy[Node], bare: bool) -> st.SearchStrategy[tuple[Arg, ...]]:
    named = st.builds(Arg, st.none() | nodes, st.none() | NAMES)
    plain = nodes.map(Arg)
    args = st.lists(plain if bare else named, max_size=3).map(tuple)
    # `f()` has no argument; one that is empty cannot be written.
    return args.filter(lambda found: found != (Arg(None),))


def operators(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    heads = st.sampled_from([name.replace("#", " ") for name in OPERATORS]).map(Name)
    return st.builds(Call, heads, args_of(nodes, bare=True))


def calls(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    heads: Any = NAMES.map(Name) | operators(nodes)
    return st.builds(Call, heads, args_of(nodes, bare=False))


def functions(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    params = st.lists(
        st.builds(Param, NAMES, st.none() | nodes), max_size=3, unique_by=lambda p: p.name
    )
    return st.builds(Function, params.map(tuple), nodes)


LEAVES: Any = CONSTANTS | NAMES.map(Name)
TREES: Any = st.recursive(
    LEAVES, lambda nodes: operators(nodes) | calls(nodes) | functions(nodes), max_leaves=12
)


@settings(max_examples=300, deadline=None)
@given(TREES)
def test_source_of_any_tree_reads_back(tree: Node):
    written = source(tree)
    assert parse_expression(written) == tree, written
    assert parse_script(written).body == (tree,), written
    assert hash(parse_expression(written)) == hash(tree)


@settings(max_examples=200, deadline=None)
@given(TREES)
def test_deparse_writes_every_tree(tree: Node):
    assert deparse(tree).strip() or tree == Constant("", "character") or sexpr(tree)
    assert all(isinstance(line, str) for line in deparse_lines(tree))


def test_deparse_of_formulas_reads_back():
    """For what needs no backticks R's own text is enough."""
    text = "log(y) ~ a * b - poly(x, 2)[, 1] + (0 + x || g/h) + I(-x^2)"
    assert deparse(parse_expression(text)) == text


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=40))
def test_any_text_parses_or_is_refused(text: str):
    try:
        script = parse_script(text)
    except (RSyntaxError, LimitError) as error:
        assert str(error).startswith("<text>:")
    else:
        for node in script.body:
            assert parse_expression(source(node)) == node


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(list("ab1+-*/^~|&!<>=:$@?()[]{},;\n \"'`%_\\.#L")), max_size=25))
def test_any_characters_of_r_parse_or_are_refused(characters: list[str]):
    try:
        parse_script("".join(characters))
    except RglmmError as error:
        assert isinstance(error, (RSyntaxError, LimitError))
