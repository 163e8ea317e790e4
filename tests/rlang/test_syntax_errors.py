"""What people see for a slip: the first wrong word with its place, a caret, one sentence."""

from __future__ import annotations

import pytest

from rglmm.errors import RSyntaxError
from rglmm.rlang import parse_expression, parse_formula, parse_script

SENTENCES = {
    "x <- lmer(y ~ a b, data = d)": (
        "1:17: unexpected symbol: a comma or an operator is missing before it"
    ),
    "x <- c(1, 2\ny <- 3": (
        "2:1: unexpected symbol: a comma, an operator or the ')' for the '(' of line 1 "
        "is missing before it"
    ),
    "x <- 5 y <- 6": (
        "1:8: unexpected symbol: two expressions on one line need an operator, a `;` "
        "or a new line between them"
    ),
    "f(a,\n  b": "1:2: unexpected end of input: the '(' of line 1 is never closed (')' is missing)",
    "x[[1]": "1:2: unexpected end of input: the '[[' of line 1 is never closed (']]' is missing)",
    "f <- function(x) {\n  x": (
        "1:18: unexpected end of input: the '{' of line 1 is never closed ('}' is missing)"
    ),
    "a +": "1:4: unexpected end of input: the expression is not complete",
    "f(a]": "1:4: unexpected ']': the '(' of line 1 is not closed before it",
    "{\n  x <- (1 + 2\n}": "3:1: unexpected '}': the '(' of line 2 is not closed before it",
    "x <- 1)": "1:7: unexpected ')': there is no '(' for it",
    "f(a + )": "1:7: unexpected ')': something is missing before it",
    "lmer(y ~ x + (1 | g, data = d)": (
        "1:20: unexpected ',': the '(' of line 1 is not that of a call; close it first"
    ),
    "y ~ x, data": "1:6: unexpected ',': there is no open bracket",
    "a =< b": "1:4: `=<` is no operator: write `<=`",
    "a => b": "1:3: `=>` is no operator: R has `>=` for comparing and `->` for assigning",
    "a - > b": "1:5: unexpected '>': `->` must be written without a blank",
    "a << b": "1:3: unexpected input: `<<` is no operator; R has `<<-`",
    "a < b < c": "1:7: unexpected '<': comparisons cannot be chained; write `a < b & b < c`",
    "if (a) b\nelse c": (
        "2:1: unexpected 'else': at top level the `if` ended with the line before; "
        "write `else` on the line where its `if` part ends"
    ),
    "{else}": "1:2: unexpected 'else': there is no `if` for it",
    "if (a = 5) b": "1:7: unexpected '=': write `==` to compare",
    "if a > 1 b": "1:4: unexpected symbol: '(' is missing before it",
    "a\n%>% b": (
        "2:1: unexpected SPECIAL at the start of a line: the expression ended with the line "
        "before; put the operator at the end of that line"
    ),
    "print(“a”)": "1:7: unexpected input: “ is a typographic quote; R takes \" and '",
    "x – 1": "1:3: unexpected input: – is a dash or minus sign of print; R takes -",
    "a\u00a0+ b": "1:2: unexpected input: a no-break space where R takes a blank",
    "\ufeffa": "1:1: unexpected input: a byte order mark; read the file as UTF-8 with BOM",
    "a\r\nb": (
        "1:2: unexpected input: a carriage return; read the file with its line ends translated"
    ),
    "a\x00b": "1:2: nul character not allowed: the script is no text, or not saved as UTF-8",
    "a %in b": (
        "1:3: unexpected input: an operator that begins with % must end with % on the same line"
    ),
    "x <- 'abc": "1:6: unexpected INCOMPLETE_STRING: the string that begins here has no closing '",
    "x <- 'it's'": (
        "1:10: unexpected symbol right after a string: is a quote inside it not escaped?"
    ),
    'r"(abc': "1:1: unexpected INCOMPLETE_STRING: the raw string that begins here has no end",
    'r"abc"': '1:1: malformed raw string literal: after r" must come (, [ or {',
    r"'a\d'": r"1:3: '\d' is an unrecognized escape in character string",
    "1e": "1:1: unexpected input: the number 1e is cut off, digits must follow",
    "f(a, 1x)": "1:7: unexpected symbol: a name cannot begin with a digit",
    "_x": "1:2: unexpected symbol: a name cannot begin with `_`",
    "1_000": "1:2: unexpected '_': it stands inside names, and for the left side of `|>`",
    "a \\\nb": r"1:3: unexpected '\': no line is continued with it; end the line with an operator",
    "list(if = 1)": ("1:9: unexpected '=': `if` is a reserved word; as a name it needs backticks"),
    "x$next": "1:3: unexpected 'next': `next` is a reserved word; as a name it needs backticks",
    "function(x, x) x": "1:13: repeated formal argument 'x'",
    "x |> f": "1:6: The pipe operator requires a function call as RHS",
    "x |> f(_)": "1:8: pipe placeholder can only be used as a named argument",
    "f(_)": "1:3: invalid use of pipe placeholder",
    "``": "1:1: attempt to use zero-length variable name",
}


@pytest.mark.parametrize("text", list(SENTENCES))
def test_sentence(text: str):
    with pytest.raises(RSyntaxError) as found:
        parse_script(text, "a.R")
    first = str(found.value).split("\n")[0]
    assert first == f"a.R:{SENTENCES[text]}"
    assert f"{found.value.line}:{found.value.column}" == ":".join(SENTENCES[text].split(":")[:2])


def test_the_line_and_a_caret_below_it():
    with pytest.raises(RSyntaxError) as found:
        parse_script("a <- 1\n\tm <- lmer(y ~ x + (1 | g) data = d)\nb", "fit.R")
    assert str(found.value) == (
        "fit.R:2:28: unexpected symbol: a comma or an operator is missing before it\n"
        "    2 | \tm <- lmer(y ~ x + (1 | g) data = d)\n"
        "      | \t                          ^^^^"
    )


def test_one_expression_is_not_two():
    with pytest.raises(RSyntaxError, match="an operator is missing before it"):
        parse_expression("a b")
    with pytest.raises(RSyntaxError, match="1:17: unexpected end of input"):
        parse_expression("# only a comment")


def test_a_formula_has_a_tilde():
    with pytest.raises(RSyntaxError, match="not a formula: there is no `~` in it"):
        parse_formula("y + x")
    with pytest.raises(RSyntaxError, match="not a formula"):
        parse_formula("m <- y ~ x")


def test_a_place_beyond_ascii_is_counted_in_characters():
    with pytest.raises(RSyntaxError) as found:
        parse_script("größe <- 'ü' größe")
    assert (found.value.line, found.value.column) == (1, 14)
