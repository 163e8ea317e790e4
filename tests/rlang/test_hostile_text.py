"""Text that is large, deep or malicious: a clear end, soon, without running anything."""

from __future__ import annotations

import time

import pytest

from rglmm.errors import LimitError, RglmmError, RSyntaxError
from rglmm.rlang import (
    Node,
    deparse,
    deparse_lines,
    parse_expression,
    parse_formula,
    parse_script,
    sexpr,
    source,
    walk,
)


def seconds(text: str) -> float:
    start = time.perf_counter()
    with pytest.raises(RglmmError):
        parse_script(text)
    return time.perf_counter() - start


def test_text_over_a_megabyte():
    with pytest.raises(LimitError, match=r"longer than 1,000,000 bytes \(1 MB\)"):
        parse_script("a\n" * 500_001)
    with pytest.raises(LimitError, match="1 MB"):
        parse_script("é\n" * 400_000)


def test_a_line_over_a_hundred_kilobytes():
    with pytest.raises(
        LimitError, match=r"a.R:2: the line is longer than 100,000 bytes \(100 kB\)"
    ):
        parse_script("a\n" + "b" * 100_001, "a.R")
    assert parse_script("a\n" + "b" * 100_000).body


@pytest.mark.parametrize(
    "text",
    [
        "(" * 50_000,
        "{" * 50_000 + "}" * 50_000,
        "\n".join(["x[["] * 20_000),
        "{" + "if (a) " * 10_000,
        '"' + "\\a" * 40_000,
        "\n".join(['r"('] * 50_000),
        "\n".join(["r'-"] * 50_000),
        "%" * 99_999,
        "`" * 99_999,
        "0x" * 40_000,
        "1" * 90_000 + "x",
        "\0" * 1_000,
        "a\n" * 200_000 + ")",
        "_" * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_text_is_refused_soon(text: str):
    parse_script("a")  # the tables
    assert seconds(text) < 10


CHAINS = {
    "sum": "y ~ " + " +\n".join(f"x{i}" for i in range(3000)),
    "power": "a" + "^b" * 3000,
    "not": "!" * 3000 + "a",
    "assign": "a <- " * 3000 + "b",
    "else if": "if (a) b else " * 3000 + "c",
    "function": "function(x) " * 3000 + "x",
    "call": "f" + "(x)" * 3000,
    "dollar": "x" + "$a" * 3000,
    "index": "x" + "[1]" * 3000,
    "pipe": "x" + " |> f()" * 3000,
    "help": "?" * 3000 + "a",
}


@pytest.mark.parametrize("name", list(CHAINS))
def test_long_chains_need_no_stack(name: str):
    tree = parse_script(CHAINS[name]).body[0]
    again = parse_script(CHAINS[name]).body[0]
    assert tree == again and hash(tree) == hash(again)
    assert len(list(walk(tree))) > 3000
    assert sexpr(tree) == sexpr(again) and repr(tree)
    assert deparse(tree) and deparse_lines(tree)
    assert parse_expression(source(tree)) == tree


def test_time_is_linear():
    def spent(terms: int) -> float:
        text = " +\n".join(f"x{i}" for i in range(terms))
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            tree = parse_expression(text)
            source(tree), deparse(tree)
            best = min(best, time.perf_counter() - start)
        return best

    assert spent(8000) < 4 * 4 * spent(2000)


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "y ~ __import__('os')",
        "f(__class__ = 1)",
        "x$__dict__",
    ],
)
def test_python_names_are_no_r_names(text: str):
    with pytest.raises(RSyntaxError):
        parse_script(text)


def test_python_in_names_stays_text():
    tree = parse_formula("`__import__('os').system('x')` ~ eval + exec")
    names = [node.name for node in walk(tree) if hasattr(node, "name")]
    assert "__import__('os').system('x')" in names and "eval" in names


def test_a_formula_is_parsed_once():
    first = parse_formula("y ~ x + (1 | g)")
    assert parse_formula("y ~ x + (1 | g)") is first


def test_trees_cannot_be_changed():
    tree: Node = parse_formula("y ~ x")
    with pytest.raises(AttributeError):
        tree.span = (0, 0)  # type: ignore[misc]
