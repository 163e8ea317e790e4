"""Text that is large, deep or malicious: a clear end, soon, without running anything."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

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


def processor_seconds(text: str) -> float:
    """What a refusal costs: time of this process alone, whatever else the machine does."""
    start = time.process_time()
    with pytest.raises(RglmmError):
        parse_script(text)
    return time.process_time() - start


def calls(work: Callable[[], object]) -> int:
    """How many functions `work` calls, Python's and C's."""
    count = 0

    def seen(_frame: object, event: str, _of: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


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
    assert processor_seconds(text) < 60  # far from what it takes; a quadratic lexer takes minutes


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


LONG = {
    "sum": lambda n: "y ~ " + " +\n".join(f"x{i}" for i in range(n)),
    "lines": lambda n: "f(a, b = 1) # c\n" * n,
    "arguments": lambda n: "c(" + ",\n".join(["1L"] * n) + ")",
    "else if": lambda n: "if (a) b else " * n + "c",
}


@pytest.mark.parametrize("name", list(LONG))
def test_work_is_linear(name: str):
    def work(parts: int) -> int:
        text = LONG[name](parts)

        def there_and_back() -> None:
            for node in parse_script(text).body:
                source(node), deparse(node)

        return calls(there_and_back)

    work(10)  # the tables
    small, large = work(500), work(2000)
    assert 2000 < small < large < 4.1 * small


@pytest.mark.parametrize(
    "text",
    [
        "(" * 50_000,
        "x[[\n" * 20_000,
        "\0" * 1000,
        '"' + "\\a" * 40_000,
        "__import__('os')\n" * 5000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_refusal_takes_no_more_work_than_reading(text: str):
    def refused() -> None:
        with pytest.raises(RglmmError):
            parse_script(text)

    refused()  # the tables
    assert calls(refused) < 20_000 + 10 * len(text)


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


def test_nul_stands_in_comments_only():
    assert parse_script("# a\0b\nx").comments[0].text == "# a\ufffdb"
    for wrong in ("\0", "x\0", "'a\0'", "`a\0`", "1\0 + 2"):
        with pytest.raises(RSyntaxError, match="nul character not allowed"):
            parse_script(wrong)
    with pytest.raises(RSyntaxError, match="nul character not allowed"):
        parse_formula("y ~ x\0")


def test_a_byte_that_is_no_utf8_stands_in_comments_only():
    text = "# \udce9t\udce9\nx <- 1 # \udce9\n"
    script = parse_script(text)
    assert [comment.text for comment in script.comments] == ["# \ufffdt\ufffd", "# \ufffd"]
    assert script.source.text.encode("utf-8")
    for wrong in ("x <- '\udce9'", "\udce9 <- 1", "x %\udce9% y", "`a\udce9`", "\udce9"):
        with pytest.raises(RSyntaxError, match=r"2:\d+: byte 0xe9 is not UTF-8"):
            parse_script("# \udce9\n" + wrong)
