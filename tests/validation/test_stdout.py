"""Printed text: verbatim where R shows what the optimum decides, words and numbers elsewhere."""

import re

import numpy as np

from rglmm.validation.edges import on_edge
from rglmm.validation.golden import Golden, Recording
from rglmm.validation.stdout import compare_stdout
from rglmm.validation.tolerances import TextRules

RULES = TextRules(2e-6, 1e-4, 2e-2, (re.compile(r"^optimizer \("),))


def golden(tight, default=None, classes=("numeric",)):
    """One expression that prints `tight` in the one recording and `default` in the other."""

    def recording(kind, text):
        step = {"class": list(classes), "stdout_end": len(text.encode())}
        return Recording(kind, text, {"expressions": [step], "models": {}}, {})

    return Golden(
        "x/y", None, recording("default", default or tight), recording("tight", tight), {}
    )


def agrees(case, ours):
    rows = compare_stdout(case, {1: ours}, RULES)
    tight = all(
        row.agrees for row in rows if row.quantity.startswith("tight") or "tight" in row.where
    )
    default = all(
        row.agrees for row in rows if row.quantity.startswith("default") or "default" in row.where
    )
    return tight, default


def test_identical_text_agrees():
    assert agrees(golden("[1] 1.2345678\n"), "[1] 1.2345678\n") == (True, True)


def test_last_digits_of_an_accessor_may_differ():
    assert agrees(golden("[1] 1.2345678\n"), "[1] 1.2345679\n") == (True, True)
    assert agrees(golden("[1] 1.2345678\n"), "[1] 1.2355678\n")[0] is False


def test_no_digit_of_a_printed_fit_may_differ():
    case = golden("REML criterion: 319.6543\n", classes=("lmerMod",))
    assert agrees(case, "REML criterion: 319.6544\n")[0] is False


def test_words_may_not_differ():
    assert agrees(golden("Groups herd 0.64\n"), "Groups herds 0.64\n") == (False, False)


def test_a_line_too_many_or_too_few_differs():
    assert agrees(golden("1\n2\n"), "1\n")[0] is False
    assert agrees(golden("1\n", classes=("lmerMod",)), "1\n\n")[0] is False


def test_text_after_rs_last_expression_differs():
    rows = compare_stdout(golden("1\n"), {1: "1\n", 2: "more\n"}, RULES)
    assert not rows[0].agrees


def test_the_default_may_be_off_as_far_as_r_is_from_itself():
    case = golden("[1] 1e-09 ***\n", default="[1] 5e-09 **\n")
    assert agrees(case, "[1] 1e-09 ***\n") == (True, True)
    assert agrees(case, "[1] 9e-09 **\n")[1] is False


def test_lines_about_rs_optimizer_are_left_out():
    case = golden("1\noptimizer (bobyqa) convergence code: 0\n", classes=("lmerMod",))
    assert agrees(case, "1\n") == (True, True)
    assert agrees(case, "1\noptimizer (rglmm)\n") == (True, True)


def test_a_digit_is_excused_on_a_rounding_edge_of_rs_own_number_only():
    numbers = np.array([1527.4999999999998, 0.62438149])
    assert on_edge("     1527  ", "     1528  ", numbers, 2e-6)
    assert on_edge("x 0.5 0.624381 *", "x 0.5 0.624382 *", numbers, 2e-6)
    assert not on_edge("1526", "1527", numbers, 2e-6)
    assert not on_edge("1527", "1529", numbers, 2e-6)
    assert not on_edge("1527", " 1528", numbers, 2e-6)
    assert not on_edge("1527 a", "1528 b", numbers, 2e-6)
    assert not on_edge("1527.0", "1528.0", numbers, 2e-6)
    assert not on_edge("1527", "1528", np.array([1527.4]), 2e-6)
