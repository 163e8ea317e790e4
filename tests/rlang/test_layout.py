"""Newlines, comments and contexts beyond what the recorded trees show."""

from __future__ import annotations

import pytest

from rglmm.errors import LimitError, RSyntaxError
from rglmm.rlang import deparse, parse_expression, parse_formula, parse_script


def test_comments_are_kept_with_their_place():
    text = "# head\nx <- 1 # after\nf(a, # inside\n  b)\n\t# last"
    script = parse_script(text)
    assert [c.text for c in script.comments] == ["# head", "# after", "# inside", "# last"]
    assert [c.alone for c in script.comments] == [True, False, False, True]
    assert all(text[slice(*c.span)] == c.text for c in script.comments)
    assert [deparse(node) for node in script.body] == ["x <- 1", "f(a, b)"]


def test_a_hash_in_a_string_is_no_comment():
    assert parse_script("x <- '# no'; y").comments == ()


def test_nothing_but_comments():
    script = parse_script("# a\n\n# b")
    assert script.body == () and len(script.comments) == 2
    assert parse_script("").body == ()


def test_a_formula_goes_on_over_line_ends_and_comments():
    text = "y ~ x # fixed\n + (1 | g) # random\n"
    assert deparse(parse_formula(text)) == "y ~ x + (1 | g)"
    assert [deparse(n) for n in parse_script(text).body] == ["y ~ x", "+(1 | g)"]


def test_only_the_innermost_if_is_closed_by_a_comma():
    assert deparse(parse_expression("f(if (a) b, d\n + e)")) == "f(if (a) b, d + e)"
    with pytest.raises(RSyntaxError):
        parse_expression("f(if (a) if (b) c, d\n + e)")


# How deep R 4.2.2 itself goes, found by asking it.
@pytest.mark.parametrize(
    ("opening", "closing", "deepest"),
    [("(", ")", 50), ("{", "}", 50), ("x[", "]", 50), ("x[[", "]]", 25), ("{if (a) ", "}", 24)],
)
def test_nesting_ends_where_it_ends_in_r(opening: str, closing: str, deepest: int):
    parse_script(opening * deepest + "1" + closing * deepest)
    with pytest.raises(LimitError, match="more than 50 brackets .*contextstack overflow at line 1"):
        parse_script(opening * (deepest + 1) + "1" + closing * (deepest + 1))


def test_ifs_count_only_inside_brackets():
    parse_script("if (a) " * 300 + "1")
    parse_script("{" + "if (a) " * 48 + "1}")
    with pytest.raises(LimitError):
        parse_script("{" + "if (a) " * 49 + "1}")
    parse_script("{" + "if (a) 1 else " * 300 + "1}")


def test_an_expression_may_nest_as_deep_as_a_script():
    parse_expression("(" * 50 + "1" + ")" * 50)
    with pytest.raises(LimitError):
        parse_expression("(" * 51 + "1" + ")" * 51)
