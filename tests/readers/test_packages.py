"""Readers of every package: each argument of R's signature is in the IR or refused by name."""

from __future__ import annotations

import warnings

import pytest

from rglmm.errors import ModelNote, RError, RWarning, UnsupportedError
from rglmm.ir import ModelIR, describe, from_json, to_json
from rglmm.readers import PACKAGES, READERS, read_call
from rglmm.rlang import deparse, parse_expression
from rglmm.rlang.signatures import signature

MIXED, PLAIN = "y ~ x + (1 | g)", "y ~ x"
COMMON = {
    "data": "d",
    "weights": "w",
    "subset": "x > 1",
    "na.action": "na.exclude",
    "offset": "log(n)",
    "contrasts": "list(f = contr.sum)",
    "start": "c(1, 2)",
}
LM = {"model": "FALSE", "x": "TRUE", "y": "FALSE"}
LME4 = {**COMMON, "formula": MIXED, "verbose": "2", "devFunOnly": "TRUE"}
LMER = {**LME4, "REML": "FALSE", "control": "lmerControl('bobyqa')"}
ORDINAL = {
    **COMMON,
    "doFit": "FALSE",
    "model": "FALSE",
    "control": "list(maxIter = 9)",
    "link": "'probit'",
    "threshold": "'symmetric'",
}
GLM = {**COMMON, **LM, "formula": PLAIN, "method": "'glm.fit'", "control": "glm.control(maxit = 9)"}
START = {"etastart": "e", "mustart": "m"}

# A value for every formal argument of every function that a reader knows.
VALUES: dict[tuple[str, str], dict[str, str]] = {
    ("lme4", "lmer"): LMER,
    ("lmerTest", "lmer"): LMER,
    ("lme4", "glmer"): {
        **LME4,
        **START,
        "family": "poisson",
        "nAGQ": "0",
        "control": "glmerControl(tolPwrss = 1e-9)",
    },
    ("lme4", "glmer.nb"): {
        "interval": "c(-1, 1)",
        "tol": "1e-6",
        "verbose": "TRUE",
        "nb.control": "list(maxit = 3)",
        "initCtrl": "list(limit = 3)",
    },
    ("glmmTMB", "glmmTMB"): {
        **{k: v for k, v in COMMON.items() if k != "subset"},
        "formula": MIXED,
        "family": "nbinom2",
        "ziformula": "~x",
        "dispformula": "~x",
        "se": "FALSE",
        "verbose": "TRUE",
        "doFit": "FALSE",
        "control": "glmmTMBControl(profile = TRUE)",
        "REML": "TRUE",
        "map": "list(beta = factor(NA))",
        "sparseX": "c(cond = TRUE)",
    },
    ("ordinal", "clmm"): {
        **{k: v for k, v in ORDINAL.items() if k != "offset"},
        "formula": MIXED,
        "Hess": "FALSE",
        "nAGQ": "7",
    },
    ("ordinal", "clm"): {
        **{k: v for k, v in ORDINAL.items() if k != "offset"},
        "formula": PLAIN,
        "scale": "~x",
        "nominal": "~x",
    },
    ("stats", "lm"): {
        **{k: v for k, v in {**COMMON, **LM}.items() if k != "start"},
        "formula": PLAIN,
        "method": "'qr'",
        "qr": "FALSE",
        "singular.ok": "FALSE",
    },
    ("stats", "glm"): {**GLM, **START, "family": "poisson", "singular.ok": "FALSE"},
    ("MASS", "glm.nb"): {
        **{k: v for k, v in GLM.items() if k != "offset"},
        **START,
        "init.theta": "2",
        "link": "sqrt",
    },
    ("nlme", "lme"): {
        "fixed": PLAIN,
        "data": "d",
        "random": "~x | g",
        "correlation": "corAR1()",
        "weights": "varIdent()",
        "subset": "x > 1",
        "method": "'ML'",
        "na.action": "na.omit",
        "control": "lmeControl(opt = 'optim')",
        "contrasts": "list(f = contr.sum)",
        "keep.data": "FALSE",
    },
}
NEEDED = {
    "lme": "fixed = y ~ x, random = ~1 | g",
    "clm": "formula = y ~ x",
    "glm": "formula = y ~ x",
}
NEEDED |= {"lm": NEEDED["clm"], "glm.nb": NEEDED["clm"], "glmer.nb": f"formula = {MIXED}"}
REFUSED = {"mustart", "etastart", "doFit", "correlation", ("lme", "weights")}


def read(text: str, **env: str) -> ModelIR:
    return read_call(parse_expression(text), {k: parse_expression(v) for k, v in env.items()})


def test_every_reader_and_every_formal_is_tried() -> None:
    known = {(package, name) for package, readers in PACKAGES.items() for name in readers}
    assert known - {("MASS", "glmer.nb")} == set(VALUES)
    for (package, name), values in VALUES.items():
        found = signature(name, package)
        assert found is not None
        assert set(values) == set(found.names) - {"..."}, (package, name)


@pytest.mark.parametrize(
    ("package", "name", "argument"),
    [(p, f, a) for (p, f), values in VALUES.items() for a in values],
)
def test_an_argument_is_in_the_ir_or_refused_by_name(
    package: str, name: str, argument: str
) -> None:
    needed = NEEDED.get(name, f"formula = {MIXED}")
    value = VALUES[package, name][argument]
    if f"{argument} =" in needed:
        assert deparse(parse_expression(value)) == "~x | g" or value in needed
        if argument != "random":
            return
        needed = "fixed = y ~ x"
    family = ", family = poisson" if name == "glmer" and argument != "family" else ""
    text = f"{package}::{name}({needed}{family}"
    with_it = f"{text}, {argument} = {value})"
    if argument in REFUSED or (name, argument) in REFUSED:
        with pytest.raises(UnsupportedError, match=argument.replace(".", r"\.")):
            read(with_it)
        return
    if name == "lme" and argument == "random":
        text += ", random = ~1 | g"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ir, base = read(with_it), read(f"{text})")
    assert _without_call(ir) != _without_call(base)
    assert from_json(to_json(ir)) == ir
    assert describe(ir).startswith(f"{package}::{name}  ")


def _without_call(ir: ModelIR) -> str:
    """The IR as text without the call, which holds every argument anyway."""
    lines = to_json(ir).splitlines()
    return "\n".join(
        line for line in lines if not line.startswith(('  "call"', '  "control_call"'))
    )


def test_packages_of_calls() -> None:
    assert read("lmer(y ~ x + (1 | g), d)").engine == "lme4"
    assert read("lmerTest::lmer(y ~ x + (1 | g), d)").engine == "lmerTest"
    call = parse_expression("lmer(y ~ x + (1 | g), d)")
    assert read_call(call, None, "lmerTest").engine == "lmerTest"
    with pytest.warns(ModelNote, match="glmer.nb is a function of lme4"):
        ir = read("MASS::glmer.nb(y ~ x + (1 | g), d)")
    assert (ir.engine, ir.function) == ("lme4", "glmer.nb")
    with pytest.raises(UnsupportedError, match="stats::lmer is not a fitting function"):
        read("stats::lmer(y ~ x + (1 | g), d)")
    assert set(READERS) == {name for _, name in VALUES}


def test_glmmtmb_s_predictors() -> None:
    ir = read("glmmTMB(y ~ x + (1 | g), zi = ~ ., disp = ~ 0, fam = nbinom2, d)")
    assert list(ir.predictors) == ["cond", "zi", "disp"]
    assert [t.group_label for t in ir.predictors["zi"].random] == ["g"]
    assert not ir.predictors["disp"].fixed.intercept
    assert list(read("glmmTMB(y ~ x, d)").predictors) == ["cond", "disp"]
    assert not read("glmmTMB(y ~ x, d)").REML
    assert deparse(read("glmmTMB(y ~ x, d, zi = ~ . - x + z)").formulas["zi"]) == "~z"
    with pytest.warns(RWarning, match="discarding LHS of second argument"):
        assert deparse(read("glmmTMB(y ~ x, d, zi = z ~ a)").formulas["zi"]) == "~a"
    ir = read("glmmTMB(y ~ x + (f || g), d)")
    assert [(t.structure, t.lhs.labels) for t in ir.cond.random] == [("diag", ("f",))]
    assert ir.formula_text == "y ~ x + (f || g)"


@pytest.mark.parametrize(
    ("family", "name", "link"),
    [
        ("nbinom2", "nbinom2", "log"),
        ("nbinom1()", "nbinom1", "log"),
        ("'nbinom2'", "nbinom2", "log"),
        ("nbinom2(link = 'sqrt')", "nbinom2", "sqrt"),
        ("glmmTMB::beta_family(probit)", "beta_family", "probit"),
        ("'beta'", "beta_family", "logit"),
        ("list(family = 'beta', link = 'logit')", "beta_family", "logit"),
        ("truncated_poisson(link = log)", "truncated_poisson", "log"),
        ("tweedie", "tweedie", "log"),
        ("Gamma('log')", "Gamma", "log"),
        ("ziGamma(link = 'log')", "ziGamma", "log"),
        ("binomial", "binomial", "logit"),
        ("t_family", "t_family", "identity"),
        ("lognormal", "lognormal", "log"),
    ],
)
def test_families_of_glmmtmb(family: str, name: str, link: str) -> None:
    spec = read(f"glmmTMB(y ~ x + (1 | g), d, family = {family})").family
    assert (spec.name, spec.link) == (name, link)


def test_families_that_r_refuses() -> None:
    for family, words in {
        "quasipoisson": '"quasi" families cannot be used in glmmTMB',
        "'foo'": "object 'foo' of mode 'function' was not found",
        "nbinom2('foo')": "‘foo’ link not recognised",
        "beta": 'argument "a" is missing, with no default',
        "list(family = 'beta')": "'family' must contain at least 'family' and 'link' components",
    }.items():
        with pytest.raises(RError) as caught:
            read(f"glmmTMB(y ~ x, d, family = {family})")
        assert caught.value.message == words
    for text, words in {
        "clmm(y ~ x + (1 | g), d, link = 'foo')": "‘arg’|'arg' should be one of “logit”, “probit”",
        "clmm(y ~ x + (1 | g), d, threshold = 'sym')": "should be one of “flexible”, “symmetric”",
        "clmm(y ~ x, d)": "No random effects terms specified in formula",
        "clmm(y ~ x + (x || g), d)": r"invalid 'x' type in 'x \|\| y'",
        "clmm(y ~ x + (x | g), d, nAGQ = 3)": "not available with more than one random effects",
        "clm(y ~ x, scale = y ~ x, data = d)": "response not allowed in 'scale'",
        "MASS::glm.nb(y ~ x, d, link = 'foo')": "‘foo’ link not recognised",
        "glm(y ~ x, poisson, d, foo = 3)": r"unused argument \(foo = 3\)",
        "lme(y ~ x, d, ~ 1 | g, method = 'foo')": "should be one of “REML”, “ML”",
        "glmmTMB(y ~ x, d, foo = 1)": r"unused argument \(foo = 1\)",
    }.items():
        with pytest.raises(RError, match=words):
            read(text)


def test_partial_names_and_positions() -> None:
    ir = read("clmm(y ~ x + (1 | g), d, w, thr = 'equi', nAGQ = -5, link = 'cl')")
    assert (ir.options["threshold"], ir.family.link, ir.nAGQ) == ("equidistant", "cloglog", -5)
    assert ir.weights == parse_expression("w")
    ir = read("clm(y ~ x, ~a, ~b, d)")
    assert list(ir.predictors) == ["cond", "scale", "nominal"]
    ir = read("lm(y ~ x, d, x > 1, w, sing = FALSE)")
    assert (ir.subset, ir.options) == (parse_expression("x > 1"), {"singular.ok": False})
    assert read("glm(y ~ x, quasipoisson, d, maxit = 5)").control == {"maxit": 5.0}
    assert read("glm(f, fam, d)", f="y ~ x", fam="poisson").family.name == "poisson"


@pytest.mark.parametrize(
    ("random", "formula"),
    [
        ("~ x | g", "y ~ x + (x | g)"),
        ("~ 1 | a/b", "y ~ x + (1 | a/b)"),
        ("list(g = ~ x - 1)", "y ~ x + (x - 1 | g)"),
        ("list(a = ~ 1, b = ~ x)", "y ~ x + (1 | a) + (x | a:b)"),
        ("list(a = pdDiag(~ x), b = pdSymm(~ 1))", "y ~ x + diag(x | a) + (1 | a:b)"),
        ("list(a = nlme::pdIdent(~ x - 1))", "y ~ x + homdiag(x - 1 | a)"),
        ("list(a = pdCompSymm(~ f - 1))", "y ~ x + homcs(f - 1 | a)"),
        ("r", "y ~ x + (1 | z)"),
    ],
)
def test_random_parts_of_lme(random: str, formula: str) -> None:
    ir = read(f"lme(y ~ x, d, {random})", r="~ 1 | z")
    assert (ir.formula_text, ir.na_action, ir.REML) == (formula, "na.fail", True)


@pytest.mark.parametrize(
    "random",
    ["~ x", "list(~ 1 | a, ~ 1 | b)", "pdDiag(~ x)", "list(a = pdBlocked(list(~ 1, ~ x)))"],
)
def test_random_parts_of_lme_without_an_equivalent(random: str) -> None:
    with pytest.raises(UnsupportedError, match="names no group|is not read|no equivalent"):
        read(f"lme(y ~ x, d, {random})")
    with pytest.raises(UnsupportedError, match="takes it from a groupedData object"):
        read("lme(y ~ x, d)")


def test_bars_where_there_are_none() -> None:
    for text in ("lm(y ~ x + (1 | g), d)", "glm(y ~ x + (1 | g), poisson, d)"):
        with pytest.raises(UnsupportedError, match="no random terms"):
            read(text)
    with pytest.raises(UnsupportedError, match="clm has no random terms: call clmm"):
        read("clm(y ~ x + (1 | g), data = d)")
