"""The model IR as JSON, both ways, and as text."""

from __future__ import annotations

import json

import pytest

from rglmm.errors import RglmmError
from rglmm.ir import describe, from_json, to_json
from rglmm.readers import read_call
from rglmm.rlang import parse_expression

CALLS = [
    "lmer(Reaction ~ Days + (Days | Subject), sleepstudy)",
    "lmer(y ~ x * f + offset(log(n)) + (x || g) + (1 | a/b), d, REML = FALSE, weights = w / 2)",
    'glmer(cbind(a, n - a) ~ f + (1 | g), d, binomial("probit"), nAGQ = 9, subset = x > 1 & z)',
    "glmer(y ~ x + (1 | g), family = MASS::negative.binomial(theta = 2), na.action = na.exclude)",
    "lmer(y ~ . + (1 | g), d, contrasts = list(f = contr.sum, g = 'contr.SAS'), start = c(1, 2))",
    "glmer(y ~ x + (1 | g), d, poisson, control = glmerControl(optCtrl = list(maxfun = 1e5)))",
]


@pytest.mark.parametrize("text", CALLS)
def test_round_trip(text: str) -> None:
    ir = read_call(parse_expression(text))
    assert from_json(to_json(ir)) == ir
    assert to_json(from_json(to_json(ir))) == to_json(ir)


def test_keys_stand_in_a_fixed_order() -> None:
    keys = list(json.loads(to_json(read_call(parse_expression(CALLS[0])))))
    assert keys[:4] == ["schema", "engine", "function", "formula"]
    assert keys[4:7] == ["formulas", "predictors", "family"]


def test_what_is_not_ours_is_refused() -> None:
    text = to_json(read_call(parse_expression(CALLS[0])))
    with pytest.raises(RglmmError, match="not JSON"):
        from_json(text[:-5])
    with pytest.raises(RglmmError, match="schema"):
        from_json(text.replace('"schema": 3', '"schema": 99'))
    with pytest.raises(RglmmError, match="do not follow"):
        from_json(text.replace('"group": "Subject"', '"group": "Other"'))


def test_text_form() -> None:
    assert describe(read_call(parse_expression(CALLS[1]))) == "\n".join(
        [
            "lme4::lmer  y ~ x * f + offset(log(n)) + ((1 | g) + (0 + x | g)) + (1 | a/b)",
            "  family    gaussian (identity)",
            "  cond",
            "    response  y",
            "    fixed     1 + x + f + x:f",
            "    offset    offset(log(n))",
            "    random    us(1 | g)",
            "    random    us(0 + x | g)",
            "    random    us(1 | b:a)",
            "    random    us(1 | a)",
            "  REML      False",
            "  data      d",
            "  weights   w/2",
        ]
    )
