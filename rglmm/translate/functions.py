"""The closed table: which R function is which Python function.

A call of anything that is not here is refused by name. ``rglmm.rbase`` holds what base R computes,
``rglmm`` what fits and reads models; the Python name is :func:`python_name` of R's, except for the
operators. That every entry exists is a test, since nothing here may import what it names.
"""

from __future__ import annotations

from typing import NamedTuple

from rglmm.translate.names import python_name

RBASE = "rglmm.rbase"
API = "rglmm"


class Target(NamedTuple):
    """Where the Python function lives and what it is called."""

    module: str
    name: str


OPERATORS = {
    "+": "add",
    "-": "subtract",
    "*": "multiply",
    "/": "divide",
    "^": "power",
    "%%": "mod",
    "%/%": "intdiv",
    "%*%": "matmul",
    "%in%": "in_",
    "%o%": "outer",
    "==": "eq",
    "!=": "ne",
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "!": "not_",
    "&": "and_",
    "|": "or_",
    ":": "colon",
    "[": "index",
    "[[": "element",
    "$": "dollar",
    "[<-": "set_index",
    "[[<-": "set_element",
    "$<-": "set_dollar",
}
"""R's operators and the functions of ``rbase`` that have their semantics."""

REPLACEMENTS = {
    "names": "set_names_",
    "levels": "set_levels",
    "colnames": "set_colnames",
    "rownames": "set_rownames",
    "row.names": "set_rownames",
    "dimnames": "set_dimnames",
    "dim": "set_dim",
    "contrasts": "set_contrasts",
    "class": "set_class",
    "diag": "set_diag",
    "attr": "set_attr",
    "is.na": "set_is_na",
    "length": "set_length",
}
"""``names(x) <- value`` and its kin: functions of ``(x, ..., value)`` that return the new x."""

_BASE = """
abs addmargins addNA aggregate all all.equal any anyNA aperm append apply array arrayInd
as.character as.data.frame as.Date as.double as.factor as.integer as.list as.logical as.matrix
as.numeric as.ordered as.vector attr attributes ave basename beta bitwAnd bquote by c casefold cat
cbind ceiling character chartr chisq.test choose class colMeans colnames colSums complete.cases
conditionMessage cor cor.test cos cosh cov cov2cor crossprod cummax cummin cumprod cumsum cut
data.frame dbeta dbinom dchisq det dexp df dgamma diag diff difftime digamma dim dimnames dlnorm
dnbinom dnorm do.call dpois dQuote droplevels dt dunif duplicated dweibull embed emptyenv endsWith
exp expand.grid expm1 factor factorial file.path Filter Find findInterval fivenum floor format
format.Date formatC ftable gamma getOption gl grep grepl gsub head identical identity ifelse
inherits integer interaction intersect invisible IQR is.character is.data.frame is.double
is.element is.environment is.factor is.finite is.function is.infinite is.integer is.list
is.logical is.matrix is.na is.nan is.null is.numeric is.ordered is.vector isFALSE ISOdate isTRUE
jitter julian kronecker lapply lbeta lchoose length letters levels lgamma list log log10 log1p
log2 logical lower.tri mad mahalanobis make.names make.unique Map mapply margin.table match
match.arg max max.col mean median merge message min mode model.matrix months na.omit names nargs
nchar NCOL ncol Negate nlevels noquote norm NROW nrow numeric options order ordered outer paste
paste0 pbeta pbinom pchisq pexp pf pgamma plnorm plogis pmax pmin pnbinom pnorm ppois prettyNum
print prod prop.table proportions pt ptukey punif pweibull qbeta qbinom qchisq qexp qf qgamma
qlogis qnorm qpois qr qt quantile qunif qweibull range rank rapply rbeta rbind rbinom rcauchy
rchisq read.csv read.csv2 read.delim read.table Recall Reduce regexpr regmatches relevel rep
rep_len replace rev rexp rgamma rle rlnorm rlogis rnbinom rnorm round row.names rowMeans rownames
rowsum rowSums rpois rt runif rweibull sample sample.int sapply scale sd seq seq_along seq_len
set.seed setdiff setNames shapiro.test sign signif sin sinh solve sort split sprintf sqrt sQuote
stack startsWith stop stopifnot str strftime strptime strsplit strtoi sub subset substr substring
sum summary suppressMessages suppressWarnings svd sweep Sys.Date Sys.time system.time t t.test
table tabulate tail tan tanh tapply tcrossprod tolower toString toupper transform trigamma trimws
trunc try tryCatch typeof union unique unlist unname unsplit upper.tri vapply var vector Vectorize
warning warnings weekdays weighted.mean which which.max which.min wilcox.test with within
write.csv write.table xor xtabs
"""

_GENERICS = """
AIC anova BIC coef coefficients confint deviance df.residual family fitted fitted.values
formula as.formula logLik nobs predict resid residuals sigma summary update vcov weights
"""

_LME4 = """
fixef getME glmer glmerControl isGLMM isLMM isREML isSingular lmer lmerControl ngrps ranef
refit refitML VarCorr REMLcrit
"""

_FAMILIES = "binomial gaussian Gamma inverse.gaussian poisson quasibinomial quasipoisson"


def _targets(module: str, names: str) -> dict[str, Target]:
    return {name: Target(module, python_name(name)) for name in names.split()}


BASE: dict[str, Target] = {
    **_targets(RBASE, _BASE),
    **{name: Target(RBASE, python) for name, python in OPERATORS.items()},
    **_targets(API, _GENERICS),
    "print": Target(API, "print_"),
    "resid": Target(API, "residuals"),
    "coefficients": Target(API, "coef"),
    "fitted.values": Target(API, "fitted"),
    **_targets(API, _FAMILIES),
}
"""Functions of base, stats, utils and methods, which R always has attached."""

PACKAGES: dict[str, dict[str, Target]] = {"lme4": _targets(API, _LME4)}
"""Functions of packages that must be attached, or named with ``::``."""

BASE_PACKAGES = frozenset(
    "base stats utils methods graphics grDevices datasets tools parallel grid splines".split()
)
"""Packages that come with R."""

RANDOM = frozenset(
    """rbinom rexp rgamma rlnorm rlogis rnbinom rnorm rpois rt runif rchisq rbeta rcauchy rweibull
    sample sample.int jitter simulate bootMer rmultinom rgeom rhyper mvrnorm kmeans""".split()
)
"""Functions that take numbers from the random stream."""

PRINTS = frozenset(
    "print cat format formatC paste paste0 message str toString sprintf as.character".split()
)
"""Functions in which the session's options can show, besides everything that is auto-printed."""

INVISIBLE = frozenset(
    """set.seed library require data options cat print invisible rm message warning stopifnot
    write.csv write.table assign setwd load attach detach requireNamespace loadNamespace gc
    suppressPackageStartupMessages""".split()
)
"""Functions whose value R does not print at top level."""

DELAYED: dict[str, frozenset[str]] = {
    "suppressWarnings": frozenset({"expr"}),
    "suppressMessages": frozenset({"expr"}),
    "try": frozenset({"expr"}),
    "tryCatch": frozenset({"expr", "finally"}),
    "system.time": frozenset({"expr"}),
}
"""Arguments that the function itself decides to evaluate: written as ``lambda: ...``."""

NAMED_DOTS = frozenset(
    "c list data.frame cbind rbind transform expand.grid within setNames".split()
)
"""Functions whose further argument names are data and keep their spelling."""

TEXT_NAMES = {"data.frame": "deparse", "cbind": "symbol", "rbind": "symbol", "table": "symbol"}
"""Functions that name an unnamed argument by its text: any text, or only a symbol's."""

COUNTS = frozenset(
    """digits n each times length.out nrow ncol nsim nAGQ seed maxit width nsmall scipen
    size lag df start stop first last collapse along.with simplify k perm margin MARGIN
    byrow type verbose maxfun decreasing""".split()
)
"""Formals that count something: ``2`` is written as a Python int there, elsewhere as ``2.0``."""

MODEL_EXPRESSIONS = frozenset({"weights", "offset", "subset"})
"""Arguments of fitting functions that R evaluates in the data: passed as R text."""

FITTERS = frozenset({"lmer", "glmer", "lm", "glm"})

FILE_READERS = frozenset("read.csv read.csv2 read.delim read.table readRDS load".split())
FILE_WRITERS = frozenset("write.csv write.table saveRDS save".split())

CONSTANTS = frozenset("pi letters LETTERS month.name month.abb Inf NaN".split())
"""Variables of base R that are no literals to the parser, or that Python has no literal for."""

HELPERS = frozenset(
    """truth items tagged column pick slot negative positive and_then or_else MISSING NA NA_integer_
    NA_real_ NA_character_ Inf NaN pi letters LETTERS month_name month_abb show formula
    data""".split()
) | frozenset(REPLACEMENTS.values())
"""Names that a port may import besides the functions of R."""


def public_names(module: str) -> frozenset[str]:
    """The Python names that the closed table has in `module`."""
    tables = [BASE, *PACKAGES.values()]
    return frozenset(t.name for table in tables for t in table.values() if t.module == module)
