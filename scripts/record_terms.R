# Records R's terms(), update() and lme4's findbars() on formulas of the grammar's corners:
#   Rscript scripts/record_terms.R tests/ir/data/recorded.json
suppressMessages({library(lme4); library(glmmTMB)})

formulas <- c("y ~ (a + b)^1", "y ~ (a + b)^2.7", "y ~ (a + b + c)^2", "y ~ (a + b + c)^3 - a:b", "y ~ a + b %in% a", "y ~ 1:a", "y ~ a*1",
  "y ~ y + x", "y ~ a %in% (b + c)", "y ~ a/(b + c)", "y ~ (a + b)/c", "y ~ a/b/c", "y ~ a - a", "y ~ 0 + a + 1", "y ~ a - 1 + 1", "y ~ -1",
  "y ~ a + offset(log(x))", "y ~ offset(x)*a", "y ~ a:b + a", "y ~ b:a + a + b", "y ~ a + 2", "y ~ a*b*c - a:b", "y ~ a*b*c - a",
  "y ~ (a + b)^\"2\"", "y ~ a^x", "y ~ +a", "y ~ -a + b", "~a", "y ~ a + NULL", "a + b ~ c", "log(y) ~ x", "y ~ \"a\"", "y ~ TRUE", "y ~ a:a",
  "y ~ I(x) + I( x )", "y ~ a - (b + 1)", "y ~ (1 | g) + x", "y ~ a - 1L", "y ~ a + 0L", "y ~ b + a:b:c", "y ~ (a + 1)^2", "y ~ a:(1 + b)", "y ~ a - 0",
  "y ~ a == b", "y ~ -1 + a:b", "y ~ -(a + b) + a", "~ ~a", "y ~ a ~ b", "y ~ !a", "y ~ a^2", "y ~ (a)^0", "y ~ a + b^-1", "`my y` ~ `a b`:c",
  "y ~ a:b:c + a:b + c", "y ~ 0 + a:b + a", "y ~ f(a, b) + f(a,b)", "y ~ a*b + Error(c)", "y ~ (a*b)^2", "y ~ a*(b + c) + b:c:d", "y ~ ((a + b))",
  "y ~ a + b + c - b - 1", "y ~ a:b + b:a", "y ~ x + offset(o1) + offset(o2) - x", "y ~ a - offset(o)", "y ~ (a + b + c + d)^2 - (a + b)^2",
  "y ~ a*b - 1", "y ~ 1", "y ~ 0", "y ~ 1 - 1", "y ~ a/b - a", "y ~ a %in% b + b", "y ~ 0/h", "y ~ 1*x", "y ~ 1*x + f", "y ~ x*1", "y ~ (1 + a)/h", "y ~ h/1", "y ~ g %in% 0", "y ~ 1 %in% g", "y ~ x$a + x[1] + x[[\"b\"]]")
bars <- c("y ~ x || g", "y ~ (x || g)", "y ~ ((x || g))", "y ~ (x + z || g/h)", "y ~ (0 + x || g)", "y ~ (-1 + x || g)", "y ~ (x*z || g)",
  "y ~ a + (x || g) + (1 | h) + b", "y ~ (1 + x | g1/g2/g3)", "y ~ (1 | (a/b))", "y ~ (1 | a/(b:c))", "y ~ (1 | a/b:c)", "y ~ (1 | (a/b)/c)",
  "y ~ (1 | a/(b + c))", "y ~ (1 | a + b/c)", "y ~ (1 | a) - (1 | b)", "y ~ x*(1 | a)", "y ~ (1 | a):x", "y ~ log((x | g))", "y ~ f(x, (1 | g), (2 | h))",
  "y ~ -(1 | a)", "y ~ (1 | a)", "~(1 | a)", "y ~ 0 + (1 | a)", "y ~ (1 | a) - 1", "y ~ -1 + (1 | a) + x", "y ~ x + ((1 | a))", "y ~ (x + (1 | a))",
  "y ~ (x + (1 | a))*z", "y ~ (a | b) | c", "y ~ !(1 | a)", "y ~ x | g + z", "y ~ (1 | f(g))", "y ~ (1 | a*b)", "y ~ (log(x) + poly(z, 2) || g)",
  "y ~ offset(o) + (1 | g)", "y ~ (x:z || g)", "y ~ x + (1 | g) + (1 | g)", "y ~ (1 | g)^2 + x", "y ~ (a + b || g)*x", "y ~ f((x || g))", "y ~ (x | g)/z",
  "y ~ z/(x | g)", "y ~ (x | (a))", "y ~ (x | (a:b))", "y ~ (x + (z) || g)", "y ~ (x + 1 || g)", "y ~ (x + 0 || g)", "y ~ us(x | g) + cs(1 | h)")
updates <- list(c("y ~ x", ". ~ . + z"), c("y ~ x + (1 | g)", ". ~ . - x"), c("y ~ x + (1 | g)", ". ~ . - (1 | g) + (x | g)"), c("y ~ x*z + (x | g)", ". ~ . - x:z"),
  c("y ~ x", "log(.) ~ ."), c("y ~ x - 1", ". ~ . + z"), c("y ~ x", "~ . + z"), c("y ~ x", "z ~ 1"), c("y ~ x + offset(o)", ". ~ . + z"), c("y ~ x", ". ~ .^2"),
  c("y ~ a + b", ". ~ .^2"), c("y ~ a*b", ". ~ . - a"), c("y ~ x", ". ~ . - 1"), c("y ~ x + (x || g)", ". ~ . + w"), c("y ~ x", ". ~ . + (1 | a/b)"),
  c("cbind(s, n - s) ~ period + (1 | herd)", ". ~ . - period"), c("y ~ x", ". ~ . + offset(o)"), c("y ~ 1", ". ~ . - 1"), c("y ~ x + z", ". ~ . - x - z"), c("y ~ x", "~ ."),
  c("~ x", ". ~ . + z"), c("y ~ `a b`", ". ~ . + `c d`:x"), c("y ~ I(x^2)", ". ~ . + poly(x, 2)"), c("y ~ a/b", ". ~ . + c"))

structured <- c("y ~ x + (x | a/b)", "y ~ x + (x || a)", "y ~ x + (f || a)", "y ~ x + (0 + f || a/b)", "y ~ x | a", "y ~ z + x | a", "y ~ x + diag(f | a/b)",
  "y ~ cs(x | a:(b + c))", "y ~ x + (1 | a + b)", "y ~ x + (1 | a*b)", "y ~ x + rr(f + 0 | a, d = 1)", "y ~ x + rr(f + 0 | a, 2)", "y ~ x + ar1(t + 0 | a)",
  "y ~ x + us(x | a) + toep(0 + t | b)", "y ~ x + (1 | a %in% b)", "y ~ x*(1 | a)", "y ~ x", "y ~ 0 + (1 | a)", "y ~ x + (1 | a/b/c)", "y ~ x - (1 | a)",
  "y ~ x + ar1(0 + t | a) + ar1(0 + t | b)", "y ~ diag(0 + poly(x, 2) | a)", "y ~ x + (1 | a:b/c)", "y ~ x + (1 | (a + b)/c)", "y ~ x + (1 | a/(b + c))", "y ~ x + (1 | (a + b + c)^2)",
  "y ~ x + exp(pos + 0 | a)", "y ~ x + mat(pos + 0 | a) + gau(pos + 0 | b)", "y ~ x + ou(tt + 0 | a)", "y ~ x + (1 | factor(a)/b)", "y ~ x + (us(x | a))", "y ~ x + hetar1(t + 0 | a)", "y ~ x + foo(x | a)",
  "y ~ x + log(foo(x | a))")

one <- function(x) paste(deparse(x, 500), collapse = " ")
try_ <- function(expr) tryCatch(expr, error = function(e) list(error = conditionMessage(e)))
terms_ <- function(text) try_({
  t <- terms(as.formula(text))
  f <- attr(t, "factors")
  list(labels = I(attr(t, "term.labels")), order = I(attr(t, "order")), intercept = attr(t, "intercept"), response = attr(t, "response"),
    offset = I(as.integer(attr(t, "offset"))), variables = I(vapply(as.list(attr(t, "variables"))[-1], one, "")),
    factors = if (length(f)) lapply(seq_len(ncol(f)), function(j) I(as.integer(f[, j]))) else list())
})
n <- 60; k <- 1:n
made <- data.frame(y = sin(k), x = cos(1.7 * k), z = sin(3 * k), a = factor(k %% 6), b = factor(k %/% 16), c = factor((k * 7) %% 3), f = factor((k * 5) %% 11 %% 3),
  t = factor(k %% 4), tt = numFactor(k %% 4), pos = numFactor(k %% 3, k %/% 30))
structure_ <- function(text) try_({
  m <- suppressWarnings(glmmTMB(as.formula(text), made, doFit = FALSE))
  re <- m$condReStruc
  list(terms = I(as.character(names(re))), structures = I(unname(vapply(re, function(s) names(s$blockCode), ""))),
    sizes = lapply(unname(re), function(s) c(s$blockSize, s$blockReps)))
})
out <- list(
  made_by = "scripts/record_terms.R", R = R.version.string, lme4 = as.character(packageVersion("lme4")),
  terms = lapply(formulas, function(f) c(list(formula = f), terms_(f))),
  dots = lapply(list(list("y ~ .", c("y", "x", "f")), list("log(y) ~ .", c("y", "x", "f")), list("y ~ .^2 - x", c("y", "x", "f", "g")), list("y ~ x + .", c("y", "x", "f")),
    list("~ .", c("y", "x")), list("y ~ I(.)", c("y", "x")), list("y + x ~ . + z", c("y", "x", "f"))), function(case) {
    d <- as.data.frame(matrix(1, 2, length(case[[2]]), dimnames = list(NULL, case[[2]])))
    list(formula = case[[1]], columns = I(case[[2]]), labels = I(attr(terms(as.formula(case[[1]]), data = d), "term.labels")))
  }),
  bars = lapply(bars, function(text) { f <- as.formula(text)
    c(list(formula = text), list(findbars = try_(I(vapply(findbars(f), one, ""))), fixed = one(lme4:::nobars(f)), subbars = one(subbars(f)),
      expanded = try_(one(expandDoubleVerts(f))))) }),
  structured = lapply(structured, function(f) c(list(formula = f), structure_(f))),
  updates = lapply(updates, function(u) list(old = u[1], new = u[2], result = one(update(as.formula(u[1]), as.formula(u[2])))))
)
writeLines(jsonlite::toJSON(out, auto_unbox = TRUE, null = "null"), commandArgs(TRUE)[1], useBytes = TRUE)
