"""Hostile formulas end in an answer or a clear error, within a second."""

from __future__ import annotations

import time
import warnings

import pytest

from rglmm.errors import LimitError, RError, RglmmError
from rglmm.ir import terms, to_json, to_r, update_formula
from rglmm.readers import read_call
from rglmm.rlang import parse_expression, parse_formula

V = [f"v{i}" for i in range(5000)]

# Formula, and what its refusal says by lmer and by glmmTMB ("" where it is read).
FORMULAS = {
    "16 factors": ("y ~ " + " * ".join(V[:16]), "4,096 terms", "4,096 terms"),
    "12 factors": ("y ~ " + " * ".join(V[:12]), "", ""),
    "a power of sums": (f"y ~ ({' + '.join(V[:30])})^30", "4,096 terms", "4,096 terms"),
    "a huge power": ("y ~ (a + b + c)^1000000000", "", ""),
    "an infinite power": ("y ~ a^1e999", "invalid power", "invalid power"),
    "a chain of powers": ("y ~ a" + "^2" * 2000, "invalid power", "invalid power"),
    "16 factors at the bar": (f"y ~ ({' * '.join(V[:16])} | g)", "4,096 terms", "4,096 terms"),
    "16 factors at two bars": (f"y ~ ({' * '.join(V[:16])} || g)", "4,096 terms", "4,096 terms"),
    "12 factors at two bars": (f"y ~ ({' * '.join(V[:12])} || g)", "512 random terms", ""),
    "16 factors as groups": (f"y ~ (1 | {' * '.join(V[:16])})", "", "4,096 terms"),
    "deep nesting of groups": (f"y ~ (1 | {'/'.join(V[:4000])})", "nests more", "65,536 factors"),
    "deep nesting": ("y ~ " + "/".join(V[:2000]), "65,536 factors", "65,536 factors"),
    "one long term": ("y ~ " + ":".join(V[:2000]), "", ""),
    "4,000 terms": ("y ~ " + " + ".join(V[:4000]), "", ""),
    "5,000 terms": ("y ~ " + " + ".join(V), "4,096 terms", "4,096 terms"),
    "3,000 bars": ("y ~ " + " + ".join(f"(1 | {v})" for v in V[:3000]), "512 random", "512 random"),
    "minus signs": ("y ~ " + "-" * 3000 + "a", "nested too deeply", "nested too deeply"),
    "negations": ("y ~ " + "!" * 3000 + "a", "", ""),
    "within": ("y ~ " + " %in% ".join(V[:500]), "", ""),
    "dollars": ("y ~ a" + "$b" * 3000, "", ""),
    "indices": ("y ~ a" + "[1]" * 3000, "", ""),
}


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize("function", ["lmer", "glmmTMB"])
def test_hostile_formula(name: str, function: str) -> None:
    text, *refusals = FORMULAS[name]
    refusal = refusals[function == "glmmTMB"]
    call = f"{function}({text}, d)"
    start = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if refusal:
            with pytest.raises(RglmmError, match=refusal) as caught:
                read_call(parse_expression(call))
            assert isinstance(caught.value, (LimitError, RError))
            assert len(str(caught.value)) < 200
        else:
            ir = read_call(parse_expression(call))
            assert to_json(ir) and to_r(ir)
    # Within a second on an idle machine; the factor is for busy ones.
    assert time.perf_counter() - start < 3


def test_an_update_is_limited_too() -> None:
    old = parse_formula("y ~ " + " + ".join(V[:30]))
    with pytest.raises(LimitError, match="4,096 terms"):
        update_formula(old, parse_formula(". ~ .^30"))


HOSTILE = (
    "__class__",
    "__import__('os').system('x')",
    "`",
    "a\\b",
    "a\nb",
    "",
    "T",
    "c(1",
    "é:*|g",
)


def test_columns_of_any_name_are_only_names() -> None:
    found = terms(parse_formula("y ~ .^2"), ["y", *HOSTILE])
    assert found.names[1:] == HOSTILE
    assert len(found.labels) == len(HOSTILE) * (len(HOSTILE) + 1) // 2
    assert found.labels[0] == "`__class__`"
    assert found.labels[1] == "`__import__('os').system('x')`"
