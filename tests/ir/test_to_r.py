"""The IR written as an R call: full names, packages, what is not R's default."""

from __future__ import annotations

import warnings

import pytest
from click.testing import CliRunner

from rglmm.cli import main
from rglmm.errors import UnsupportedError
from rglmm.ir import to_r
from rglmm.readers import read_call
from rglmm.rlang import parse_expression

CALLS = {
    "lmer(y ~ x + (x || g), d, F, w = 1/v, start = list(theta = c(1, -2)), na.ac = na.exclude)": (
        "lme4::lmer(formula = y ~ x + ((1 | g) + (0 + x | g)), data = d, REML = FALSE, "
        "weights = 1/v, na.action = na.exclude, start = list(theta = c(1, -2)))"
    ),
    "glmer(y ~ x + (1 | g), d, poisson, nAGQ = 0, contra = list(f = contr.sum, h = 'contr.SAS'))": (
        'lme4::glmer(formula = y ~ x + (1 | g), data = d, family = stats::poisson(link = "log"), '
        'nAGQ = 0, contrasts = list(f = contr.sum, h = "contr.SAS"))'
    ),
    "glmer(y ~ x + (1 | g), d, negative.binomial(2))": (
        "lme4::glmer(formula = y ~ x + (1 | g), data = d, "
        'family = MASS::negative.binomial(theta = 2, link = "log"))'
    ),
    "lmer(y ~ x + (1 | g), d, control = lmerControl('bobyqa', optCtrl = list(maxfun = n)))": (
        "lme4::lmer(formula = y ~ x + (1 | g), data = d, "
        'control = lme4::lmerControl(optimizer = "bobyqa", optCtrl = list(maxfun = n)))'
    ),
    "glmmTMB(y ~ rr(0 + f | g, 2) + (x || h), d, nbinom1, zi = ~ ., contrasts = k)": (
        "glmmTMB::glmmTMB(formula = y ~ rr(0 + f | g, 2) + (x || h), data = d, "
        'family = glmmTMB::nbinom1(link = "log"), ziformula = ~rr(0 + f | g, 2) + (x || h), '
        "dispformula = ~1, contrasts = k)"
    ),
    "clmm(y ~ x + (1 | g), d, threshold = 'symmetric', nAGQ = -7, maxIter = 9)": (
        'ordinal::clmm(formula = y ~ x + (1 | g), data = d, link = "logit", nAGQ = -7, '
        'threshold = "symmetric", control = ordinal::clmm.control(maxIter = 9))'
    ),
    "lme(y ~ x, d, list(a = ~ 1, b = ~ x), subset = x > 1)": (
        "lme4::lmer(formula = y ~ x + (1 | a) + (x | a:b), data = d, subset = x > 1, "
        "na.action = na.fail)"
    ),
}


@pytest.mark.parametrize("text", list(CALLS))
def test_call(text: str) -> None:
    ir = read_call(parse_expression(text))
    written = to_r(ir)
    assert written == CALLS[text]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again = read_call(parse_expression(written))
    assert to_r(again) == written


def test_no_call_has_it() -> None:
    ir = read_call(parse_expression("lme(y ~ x, d, list(g = pdIdent(~ x)))"))
    with pytest.raises(UnsupportedError, match="the structure homdiag"):
        to_r(ir)


def test_command() -> None:
    done = CliRunner().invoke(main, ["show", "--r", "glm.nb(y ~ x, d, link = sqrt)"])
    assert done.exit_code == 0
    assert done.output == "MASS::glm.nb(formula = y ~ x, data = d, link = sqrt)\n"


def test_notes_are_told() -> None:
    done = CliRunner().invoke(main, ["show", "--r", "MASS::glmer.nb(y ~ x | g, d)"])
    assert done.stdout == "lme4::glmer.nb(formula = y ~ x | g, data = d)\n"
    first, second = done.stderr.splitlines()
    assert first.startswith("Note: glmer.nb is a function of lme4")
    assert second.startswith("Note: in y ~ x | g the whole right side is the random term")
