"""R's argument matching and the table of R's signatures; answers of R 4.2.2 and lme4 1.1-31."""

from __future__ import annotations

import pytest

from rglmm.errors import RError
from rglmm.rlang import (
    Call,
    deparse,
    deparse_args,
    match_arguments,
    parse_expression,
    signature,
)
from rglmm.rlang.signatures import PACKAGES, functions

MODEL = ["formula", "data", "weights", "subset", "na.action", "...", "verbose"]
PLAIN = ["abc", "abd", "xyz", "Data"]


def call(text: str) -> Call:
    node = parse_expression(text)
    assert isinstance(node, Call)
    return node


def matched(formals: list[str], text: str) -> dict[str, str]:
    found = match_arguments(call(text), formals)
    shown = {name: deparse(value) for name, value in found.items()}
    return shown | ({"...": deparse_args(found.dots)} if found.dots else {})


@pytest.mark.parametrize(
    ("formals", "text", "expected"),
    [
        (
            MODEL,
            "f(y ~ x, d, w = 1, nonsense = 3, 5, verb = 2, verbose = 3)",
            {
                "formula": "y ~ x",
                "data": "d",
                "weights": "1",
                "subset": "5",
                "verbose": "3",
                "...": "nonsense = 3, verb = 2",
            },
        ),
        (PLAIN, "g(D = 1, abd = 3, x = 4, 6)", {"abc": "6", "abd": "3", "xyz": "4", "Data": "1"}),
        (PLAIN, "g(, 2)", {"abd": "2"}),
        (PLAIN, "g(abc = , 2)", {"abd": "2"}),
        (["...", "abc"], "h(ab = 1, 2)", {"...": "ab = 1, 2"}),
        (["x", "..."], "h(1, 2, , a = 3)", {"x": "1", "...": "2, , a = 3"}),
        ([], "h()", {}),
    ],
)
def test_matching(formals: list[str], text: str, expected: dict[str, str]):
    assert matched(formals, text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("g(ab = 1, 2)", "argument 1 matches multiple formal arguments"),
        ("g(5, a = 1)", "argument 2 matches multiple formal arguments"),
        ("g(abc = 1, abc = 2)", 'formal argument "abc" matched by multiple actual arguments'),
        ("g(x = 1, xy = 2)", 'formal argument "xyz" matched by multiple actual arguments'),
        ("g(xyz = 1, x = 2)", "unused argument (x = 2)"),
        ("g(1, 2, 3, 4, 5)", "unused argument (5)"),
        ("g(1, 2, 3, 4, 5, 6, foo = 7)", "unused arguments (5, 6, foo = 7)"),
        ('g(foo = y ~ x + 1, "a")', "unused argument (foo = y ~ x + 1)"),
        ("g(1, 2, 3, 4, f = function(x) x)", "unused argument (f = function(x) x)"),
        ("g(1, 2, 3, 4, , )", "unused arguments (alist(, ))"),
        ("g(...)", "'...' used in an incorrect context"),
    ],
)
def test_refusals_in_the_words_of_r(text: str, message: str):
    with pytest.raises(RError) as found:
        match_arguments(call(text), PLAIN)
    assert (found.value.message, found.value.call) == (message, deparse(call(text)))


def test_lmer_as_people_write_it():
    lmer = signature("lmer")
    assert lmer is not None and lmer.package == "lme4"
    found = match_arguments(call("lmer(y ~ x + (1 | g), d, F, weights = w, contra = k)"), lmer)
    assert list(found) == ["formula", "data", "REML", "weights", "contrasts"]
    with pytest.raises(RError, match="argument 3 matches multiple formal arguments"):
        match_arguments(call("lmer(y ~ x, d, cont = k)"), lmer)


def test_signatures_are_those_of_r():
    glmer = signature("glmer", "lme4")
    assert glmer is not None
    assert glmer.names == (
        "formula", "data", "family", "control", "start", "verbose", "nAGQ", "subset", "weights",
        "na.action", "offset", "contrasts", "mustart", "etastart", "devFunOnly",
    )  # fmt: skip
    default = glmer.default("control")
    assert default is not None and deparse(default) == "glmerControl()"
    assert glmer.default("weights") is None
    assert signature("predict.merMod") is not None
    assert signature("no such function") is None
    assert signature("lmer", "stats") is None
    special = signature("%in%", "base")
    assert special is not None and special.names == ("x", "table")


def test_the_same_name_in_two_packages():
    ours, theirs = signature("lmer", "lme4"), signature("lmer", "lmerTest")
    assert ours is not None and theirs is not None and ours != theirs


@pytest.mark.parametrize("package", PACKAGES)
def test_every_line_of_the_table_reads(package: str):
    names = functions(package)
    assert len(names) > 20
    for name in names:
        found = signature(name, package)
        assert found is not None and len(set(found.names)) == len(found.names)
        for formal in found.formals:
            assert (found.default(formal.name) is None) == (formal.default is None)
