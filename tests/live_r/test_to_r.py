"""The R call that the IR is written as fits the model that the original call fits."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path

import pytest

from rglmm.ir import to_r
from rglmm.readers import read_call
from rglmm.rlang import parse_expression

pytestmark = pytest.mark.r

CALLS = [
    "lmer(Reaction ~ Days + (Days | Subject), sleepstudy, F, control = lmerControl('bobyqa'))",
    "lmer(Reaction ~ poly(Days, 2) + (Days || Subject), subset = Days > 1, sleepstudy, w = Days)",
    "lmer(yield ~ N * block + (1 | K:block), npk, contrasts = list(block = contr.sum, N = M))",
    "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial('cloglog'))",
    "glmer(incidence / size ~ period + (1 | herd), cbpp, binomial, weights = size, nAGQ = 5)",
    "glmer.nb(TICKS ~ YEAR + cHEIGHT + (1 | LOCATION), data = grouseticks)",
    "glmmTMB(count ~ mined + (1 | site), zi = ~ mined, disp = ~ DOY, Salamanders, nbinom2)",
    "glmmTMB(Reaction ~ Days + (Days || Subject), sleepstudy, REML = TRUE, family = gaussian())",
    "glmmTMB(Reaction ~ cs(Days | Subject), sleepstudy, control = glmmTMBControl(parallel = 1))",
    "glmmTMB(Reaction / 500 ~ Days + (1 | Subject), sleepstudy, 'beta', zi = ~ 0)",
    "clmm(rating ~ temp + contact + (1 | judge), wine, link = 'prob', thr = 'equi', nAGQ = 7)",
    "clm(rating ~ temp, scale = ~ contact, nominal = ~ contact, data = wine, link = 'cauchit')",
    "lm(yield ~ N * P + block, npk, K == '1', off = as.numeric(N), con = list(N = contr.sum))",
    "glm(cbind(incidence, size - incidence) ~ period, cbpp, fam = binomial(probit), maxit = 50)",
    "glm(incidence ~ period, quasi(link = 'log', variance = 'mu'), cbpp, offset = log(size))",
    "glm.nb(Days ~ Sex / (Age + Eth * Lrn), quine, link = sqrt)",
    "lme(Reaction ~ Days, sleepstudy, ~ Days | Subject, method = 'ML')",
    "lme(yield ~ nitro, Oats, list(Block = ~ 1, Variety = ~ 1))",
    "lme(Reaction ~ Days, sleepstudy, list(Subject = pdDiag(~ Days)))",
]

SCRIPT = """
suppressMessages({library(lme4); library(glmmTMB); library(ordinal); library(MASS); library(nlme)})
lmList <- NULL; M <- matrix(c(1, -2), 2)
data(Oats, package = "nlme"); Oats$Variety <- factor(Oats$Variety, ordered = FALSE)
Oats <- as.data.frame(Oats)
pairs <- jsonlite::fromJSON(commandArgs(TRUE)[1], simplifyVector = FALSE)
value <- function(text) {
  m <- suppressMessages(suppressWarnings(eval(str2lang(text))))
  l <- if (inherits(m, "glm") && is.na(logLik(m))) deviance(m) else as.numeric(logLik(m))
  sprintf("%.12g", l)
}
out <- lapply(pairs, function(p) list(value(p[[1]]), value(p[[2]])))
writeLines(jsonlite::toJSON(out, auto_unbox = TRUE), commandArgs(TRUE)[2])
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[float, float]]:
    folder: Path = tmp_path_factory.mktemp("calls")
    pairs = [[text, to_r(read_call(parse_expression(text)))] for text in CALLS]
    (folder / "ask.R").write_text(SCRIPT)
    (folder / "given.json").write_text(json.dumps(pairs))
    files = [str(folder / name) for name in ("ask.R", "given.json", "out.json")]
    done = subprocess.run(["Rscript", "--vanilla", *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = json.loads((folder / "out.json").read_text())
    return {text: (float(a), float(b)) for text, (a, b) in zip(CALLS, found, strict=True)}


@pytest.mark.parametrize("text", CALLS)
def test_r_fits_the_same_model(text: str, answers: dict[str, tuple[float, float]]) -> None:
    original, written = answers[text]
    assert math.isfinite(original)
    # Another package fits the models of lme, to its own optimum.
    tolerance = 1e-5 if text.startswith("lme(") else 1e-10
    assert math.isclose(original, written, rel_tol=tolerance), (original, written)
