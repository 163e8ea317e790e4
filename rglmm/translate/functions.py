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
    "diag": "set_diag",
    "length": "set_length",
}
"""``names(x) <- value`` and its kin: functions of ``(x, ..., value)`` that return the new x."""

_BASE = """
abs acos addmargins aggregate all all.equal any anyNA append apply as.character as.data.frame
as.double as.factor as.integer as.list as.logical as.matrix as.numeric as.ordered as.vector asin
atan ave beta c cat cbind ceiling character chartr choose class colMeans colnames colSums
complete.cases conditionMessage cor cos cosh cov cov2cor crossprod cummax cummin cumprod cumsum
cut data.frame data.matrix dbeta dbinom dcauchy dchisq det dexp df dgamma dgeom diag diff digamma
dim dimnames dlnorm dlogis dnbinom dnorm do.call double dpois dQuote droplevels dt dunif
duplicated dweibull endsWith exp expand.grid expm1 factor factorial Filter fivenum floor format
format.pval formatC gamma getOption grep grepl gsub head identical identity ifelse inherits
integer interaction intersect invisible IQR is.character is.data.frame is.double is.element
is.factor is.finite is.function is.infinite is.integer is.list is.logical is.matrix is.na is.nan
is.null is.numeric is.ordered is.vector isFALSE isTRUE lapply lbeta lchoose length levels
lfactorial lgamma list log log10 log1p log2 logical mad make.names make.unique Map mapply
margin.table marginSums match matrix max mean median merge message min mode na.omit names nchar
NCOL ncol Negate nlevels noquote NROW nrow numeric options order ordered outer paste paste0 pbeta
pbinom pcauchy pchisq pexp pf pgamma pgeom plnorm plogis pmax pmin pnbinom pnorm ppois prettyNum
prod prop.table proportions pt punif pweibull qbeta qbinom qcauchy qchisq qexp qf qgamma qgeom
qlnorm qlogis qnbinom qnorm qpois qt quantile qunif qweibull range rank rbind read.csv read.csv2
read.delim read.table Reduce relevel rep rep.int rep_len replace replicate rev round row.names
rowMeans rownames rowSums sapply scale sd seq seq.int seq_along seq_len setdiff setNames sign
signif sin sinh solve sort split sprintf sqrt sQuote startsWith stop str strsplit sub subset substr
substring sum suppressMessages suppressWarnings sweep system.time t table tabulate tail tan tanh
tapply tolower toString toupper transform trigamma trimws trunc try tryCatch typeof union unique
unlist unname vapply var vector warning weighted.mean which which.max which.min xor
"""

_GENERICS = """
AIC anova BIC coef confint deviance df.residual fitted formula logLik nobs predict residuals
sigma summary update vcov
"""

_LME4 = """
fixef glmer glmerControl isREML isSingular lmer lmerControl ngrps ranef REMLcrit VarCorr
"""

_FAMILIES = "binomial gaussian poisson"


_ALIASES = {
    "data.matrix": "as_matrix",
    "double": "numeric",
    "marginSums": "margin_table",
    "rep.int": "rep",
    "seq.int": "seq",
}


def _targets(module: str, names: str) -> dict[str, Target]:
    return {name: Target(module, _ALIASES.get(name) or python_name(name)) for name in names.split()}


BASE: dict[str, Target] = {
    **_targets(RBASE, _BASE),
    **{name: Target(RBASE, python) for name, python in OPERATORS.items()},
    **_targets(API, _GENERICS),
    "print": Target(API, "print_"),
    "as.formula": Target(API, "formula"),
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
    """set.seed library require data options cat print str invisible rm message warning stopifnot
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
