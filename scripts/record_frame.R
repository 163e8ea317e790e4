# Records what R makes of model frames, model matrices and random terms:
#   Rscript scripts/record_frame.R tests/frame/data/recorded.json
# Numbers are written with 17 significant digits; the data are written along.
suppressMessages({library(lme4); library(splines)})

n <- 60
k <- 1:n
made <- data.frame(
  y = 3 + sin(k) + k / 20,
  x = cos(1.3 * k) * 2,
  z = ifelse(k %% 17 == 0, NA, sqrt(k)),
  p = k / 7 + 0.1,
  i = as.integer(k %% 5),
  d = (k %% 4) * 0.1 + 0.1,
  f = factor(c("u", "v", "w")[k %% 3 + 1], levels = c("w", "u", "v", "unused")),
  g = factor(c("no", "yes")[(k %/% 3) %% 2 + 1]),
  o = factor(c("lo", "mid", "hi", "top")[(k %/% 2) %% 4 + 1],
    levels = c("lo", "mid", "hi", "top"), ordered = TRUE),
  l = k %% 4 > 1,
  s = c("b", "A", "a", "B", "_x", "Z10", "Z2")[k %% 7 + 1],
  m = ifelse(k %% 13 == 0, NA, c("north", "South")[k %% 2 + 1]),
  k1 = as.integer(k %% 6),
  k2 = as.integer(3 + k %% 4),
  bin = as.integer(sin(7 * k) > 0),
  w = 1 + k %% 3,
  a = factor(k %% 12),
  b = factor(k %/% 10),
  c = factor(c("c1", "c2", "c3")[(k %/% 4) %% 3 + 1]),
  h = as.integer(100 + k %/% 8),
  stringsAsFactors = FALSE
)
made[["two words"]] <- k %% 2 + 0.5

M <- matrix(c(1, 0, 0, -1, 0, 1, 0, -1), 4)
N <- cbind(A = c(1, 0.5, -1.5))
W <- cbind(sin(k), cos(k / 2), k / 3)
Q <- cbind(lin = k / 10, quad = (k / 10)^2)
ctr <- list(o = "contr.sum", c = contr.helmert)

control <- list(check.nobs.vs.nlev = "ignore", check.nobs.vs.nRE = "ignore",
  check.nlev.gtr.1 = "stop", check.scaleX = "warning")
lmc <- do.call(lmerControl, control)
glmc <- do.call(glmerControl, control)

cases <- list(
  y ~ x + (1 | a), y ~ f + (1 | a), y ~ f * g + (1 | a), y ~ f:g + (1 | a), y ~ f + f:g + (1 | a),
  y ~ f + f:x + (1 | a), y ~ 0 + f + (1 | a), y ~ 0 + f * g + (1 | a), y ~ 0 + x + f + (1 | a),
  y ~ 0 + x:f + g + (1 | a), y ~ o + (1 | a), y ~ o * f + (1 | a), y ~ f * g * x + (1 | a),
  y ~ (f + g + x)^2 + (1 | a), y ~ f / x + (1 | a), y ~ f / g + (1 | a), y ~ g %in% f + (1 | a),
  y ~ l + (1 | a), y ~ l * s + (1 | a), y ~ s + (1 | b), y ~ m + (1 | a), y ~ z + m + (1 | a),
  y ~ I(x^2) + I(x > 0) + (1 | a), y ~ log(p) + log2(p) + log10(p) + log1p(p) + (1 | a),
  y ~ exp(x) + sqrt(p) + abs(x) + sin(x) + (1 | a), y ~ poly(x, 2) + (1 | a),
  y ~ poly(x, 3, raw = TRUE) + (1 | a), y ~ poly(x, p, degree = 2) + (1 | a),
  y ~ scale(x) + scale(p, scale = FALSE) + (1 | a), y ~ factor(i) + (1 | a),
  y ~ as.factor(d) + ordered(i) + (1 | a), y ~ relevel(f, ref = "v") + (1 | a),
  y ~ factor(i, levels = 4:0, labels = c("e", "d", "c", "b", "a")) + (1 | a),
  y ~ cut(x, 3) + (1 | a), y ~ cut(p, c(0, 2, 5, 9)) + (1 | a),
  y ~ cut(p, c(0.1, 2, 5, 9), right = FALSE, include.lowest = TRUE) + (1 | a),
  y ~ interaction(f, g) + (1 | a), y ~ ifelse(x > 0, 1, -1) + pmin(x, 0.5) + pmax(x, p) + (1 | a),
  y ~ cbind(x, p) + (1 | a), y ~ cbind(x, q = p, i + 1):f + (1 | a), y ~ round(x, 1) + x %/% 1 + x %% 1 + (1 | a),
  y ~ I(x - mean(x)) + I((p - mean(p)) / sd(p)) + (1 | a), y ~ x + I(2 * x) + f + (1 | a),
  y ~ x + p + I(x + p) + I(x - p) + (1 | a), y ~ `two words` * f + (1 | a), y ~ x + offset(log(p)) + (1 | a),
  y ~ offset(x) + offset(p) + f + (1 | a), y ~ paste(g, l) + (1 | a), y ~ is.na(m) + (1 | a),
  y ~ (s == "a") + (x > 0 & l) + I(f %in% c("u", "v")) + (1 | a), y ~ as.numeric(f) + as.integer(o) + (1 | a),
  y ~ 1 + (1 | a), y ~ 0 + (1 | a), log(p) ~ x + (1 | a), I(y^2) ~ x + (1 | a), l ~ x + (1 | a),
  y ~ x + (x | a), y ~ x + (x || a), y ~ x + (0 + x | a), y ~ x + (f | b), y ~ x + (f || b), y ~ x + (0 + f | b),
  y ~ x + (f * x | b), y ~ x + (poly(p, 2) | b), y ~ x + (1 | a) + (1 | b), y ~ x + (1 | b) + (1 | a),
  y ~ x + (1 | b / c), y ~ x + (x | b / c), y ~ x + (1 | b / c / g), y ~ x + (1 | b:c), y ~ x + (1 | b:c:g), y ~ x + (1 | c) + (x || b),
  y ~ x + (1 | a) + (0 + x | a), y ~ x + (1 | h), y ~ x + (1 | d), y ~ x + (1 | s), y ~ x + (1 | l), y ~ x + (1 | m),
  y ~ x + (1 | s:g), y ~ x + (1 | h:f), y ~ z + (z | a), y ~ x + (1 | (a)), y ~ factor(i) + i + (1 | factor(i)),
  y ~ x * f - x + (1 | a), y ~ x + (o | b), y ~ x + (l | b) + (1 | c), y ~ p + x | a, y ~ f + (0 + f:l | b), y ~ log(p) + (log(p) | a)
)
binomial_cases <- list(
  list(formula = cbind(k1, k2) ~ x + (1 | a)), list(formula = cbind(k1, k2 + 1) ~ f + (1 | a)),
  list(formula = k1 / (k1 + k2) ~ x + (1 | a), weights = "k1 + k2"), list(formula = bin ~ f * x + (1 | b)),
  list(formula = g ~ x + (1 | a)), list(formula = f ~ x + (1 | a)), list(formula = l ~ x + (1 | b / c))
)
dotted <- list(
  list(formula = y ~ . + (1 | a), columns = c("y", "x", "f", "a")),
  list(formula = y ~ . - a + (1 | a), columns = c("y", "x", "f", "a")),
  list(formula = y ~ .^2 - b + (1 | b), columns = c("y", "x", "f", "b"))
)
arguments <- list(
  list(formula = y ~ f * x + (1 | a), contrasts = list(f = "contr.sum")),
  list(formula = y ~ f * g + (1 | a), contrasts = list(f = "contr.helmert", g = "contr.SAS")),
  list(formula = y ~ f + o + (1 | a), contrasts = list(o = "contr.treatment", f = "contr.poly")),
  list(formula = y ~ f + o + (f | b), options = c("contr.sum", "contr.helmert")),
  list(formula = y ~ f + l + (1 | a), contrasts = list(l = "contr.sum", zz = "contr.sum")),
  list(formula = y ~ x + (1 | a), subset = "x > 0"),
  list(formula = y ~ x + poly(p, 2) + (1 | a), subset = "p > 3 & f != 'u'"),
  list(formula = y ~ x + (1 | a), subset = "-(1:7)"),
  list(formula = y ~ x + (1 | a), subset = "c(5, 9, 12:40)"),
  list(formula = y ~ z + f + (1 | a), weights = "w / 2", offset = "x + 1"),
  list(formula = y ~ f + offset(x) + (1 | a), offset = "p"),
  list(formula = y ~ z + (1 | a), na.action = "na.exclude"),
  list(formula = y ~ x + (1 | a), weights = "z")
)
coded <- list(
  list(formula = y ~ o * x + (1 | a), contrasts_code = "list(o = contr.sum)"),
  list(formula = y ~ o + c + (1 | a), contrasts_code = "list(o = contr.treatment(4, base = 3), c = contr.treatment(levels(made$c), 2))"),
  list(formula = y ~ o * c + (1 | a), contrasts_code = "list(o = M, c = N)"),
  list(formula = y ~ o:c + (1 | a), contrasts_code = "list(o = contr.sum(4), c = MASS::contr.sdif)"),
  list(formula = y ~ c + (1 | a), contrasts_code = "list(c = matrix(c(2, -1, -1, 0, 1, -1), 3))"),
  list(formula = y ~ c + (1 | a), contrasts_code = "list(c = cbind(c(2, -1, -1), c(0, 1, -1)))"),
  list(formula = y ~ c + o + (1 | a), contrasts_code = "list(c = c(1, 2, 4), o = contr.poly(4, scores = c(1, 2, 4, 8)))"),
  list(formula = y ~ o + c + (1 | a), contrasts_code = "ctr"),
  list(formula = y ~ o + c + (o | a), attach = list(o = "M", c = "'contr.sum'")),
  list(formula = y ~ o * c + (0 + c | a), attach = list(c = "N")),
  list(formula = y ~ o + factor(c) + (1 | a), attach = list(o = "'contr.helmert'", c = "N"), contrasts_code = "list(o = 'contr.SAS')"),
  list(formula = y ~ o + (1 | a), attach = list(o = "M"), subset = "o != 'mid'"),
  list(formula = y ~ C(o, sum) + C(c, treatment, base = 3) + (1 | a)), list(formula = y ~ C(o, poly, 2) * x + (1 | a)),
  list(formula = y ~ C(c, contr.helmert) + C(o, contr.treatment(4, 2)) + (1 | a)), list(formula = y ~ C(o, M) + C(c, N, 1) + (1 | a)),
  list(formula = y ~ C(o, M, 1) + C(c) + (1 | a)), list(formula = y ~ C(c, "contr.sum") + (C(o, sum) | a)),
  list(formula = y ~ C(o, poly, scores = c(1, 2, 4, 8)) + (1 | a)), list(formula = y ~ C(f, sum) + (1 | a)),
  list(formula = y ~ C(o, contr.sum, how.many = 2) + (1 | a)), list(formula = y ~ C(o, treatment, 2) + C(c, "contr.treatment", 1) + (1 | a)), list(formula = y ~ C(c, MASS::contr.sdif) + (1 | a)),
  list(formula = y ~ C(ordered(i), poly, 3) + (1 | a)), list(formula = y ~ o + f + (1 | a), options = c("contr.helmert", "contr.sum")),
  list(formula = y ~ W + (1 | a)), list(formula = y ~ Q * g + (Q | b)), list(formula = y ~ poly(W, 2) + (1 | a)),
  list(formula = y ~ bs(x) + (1 | a)), list(formula = y ~ bs(x, df = 5) + (1 | a)), list(formula = y ~ bs(p, knots = c(2, 5), degree = 2) + (1 | a)),
  list(formula = y ~ bs(x, df = 6, intercept = TRUE) * g + (1 | a)), list(formula = y ~ bs(p, 4, Boundary.knots = c(0, 10)) + (1 | a)),
  list(formula = y ~ 0 + bs(x, degree = 1, knots = c(-1, 0, 1)) + (1 | a)), list(formula = y ~ bs(p, knots = quantile(p, c(0.25, 0.5, 0.75))) + (1 | a)),
  list(formula = y ~ bs(z, 5) + (1 | a)), list(formula = y ~ bs(x, df = 2) + (1 | a)), list(formula = y ~ bs(i, 4) + (1 | a)),
  list(formula = y ~ ns(x) + (1 | a)), list(formula = y ~ ns(x, 3) + (1 | a)), list(formula = y ~ ns(x, df = 5, intercept = TRUE) + (1 | a)),
  list(formula = y ~ ns(p, knots = c(2, 5)) * g + (1 | a)), list(formula = y ~ splines::ns(p, 4) + (ns(p, 2) | b)), list(formula = y ~ ns(z, 4) + (1 | a)),
  list(formula = y ~ ns(p, 3, Boundary.knots = c(1, 8)) + (1 | a)), list(formula = y ~ ns(log(p), 3) + (1 | a)), list(formula = y ~ ns(p, df = 0) + (1 | a)),
  list(formula = y ~ ns(x, knots = quantile(x, 0.5), Boundary.knots = range(x)) + (1 | a)), list(formula = y ~ bs(p, 4, Boundary.knots = c(1, 8)) + (1 | a)),
  list(formula = y ~ poly(x, 2, raw = TRUE) + poly(x, p, degree = 2, raw = TRUE) + (1 | a)), list(formula = y ~ poly(x, degree = 3, simple = TRUE) + (1 | a)),
  list(formula = y ~ poly(cbind(x, p), degree = 2) + (1 | a)), list(formula = y ~ stats::poly(x, 2):f + (1 | a)), list(formula = y ~ poly(log(p), 2) * poly(x, 2) + (1 | a)),
  list(formula = y ~ interaction(f, g, lex.order = TRUE) + (1 | a)), list(formula = y ~ interaction(f, g, sep = "_", drop = TRUE) + (1 | a)),
  list(formula = y ~ cut(p, quantile(p, c(0, 0.5, 1)), include.lowest = TRUE) + (1 | a)), list(formula = y ~ cut(p, seq(0, 9, by = 3)) * g + (1 | a)),
  list(formula = y ~ dummy(f, "u") + (1 | a)), list(formula = y ~ x + (0 + dummy(f, "u") | a) + (0 + dummy(f, c("v", "w")) | b)), list(formula = y ~ dummy(g) * x + (1 | a)),
  list(formula = y ~ x + x:f + p:g:x + (1 | a)), list(formula = y ~ 0 + f:g + x + (1 | a)), list(formula = y ~ f:x - x + (1 | a)), list(formula = y ~ g:o + o + (1 | a)),
  list(formula = y ~ 0 + o:x + f + (1 | a)), list(formula = y ~ f * g * l + (1 | a)), list(formula = y ~ s:l + x:s + (1 | a)), list(formula = y ~ scale(W) + (1 | a)),
  list(formula = y ~ scale(x, center = mean(x), scale = 2) + (1 | a)), list(formula = y ~ x + p + I(x + p) * g + (1 | a)), list(formula = y ~ f + factor(as.character(f)) + (1 | a)),
  list(formula = y ~ offset(p) + bs(x, 4) + offset(log(p)) + (1 | a), offset = "x"), list(formula = y ~ factor(l) + as.integer(l) + (1 | a))
)
errors <- list(
  list(formula = y ~ x + (1 | zz)), list(formula = y ~ zz + (1 | a)), list(formula = y ~ x),
  list(formula = f ~ x + (1 | a)), list(formula = s ~ x + (1 | a)), list(formula = y ~ x + (1 | one)),
  list(formula = y ~ x + (1 | id), strict = TRUE), list(formula = y ~ x + (1 | factor(i))), list(formula = y ~ x + (1 | a + b)),
  list(formula = y ~ x + (x | id), strict = TRUE), list(formula = y ~ one + (1 | a)), list(formula = y ~ mean + (1 | a)),
  list(formula = y ~ x$z + (1 | a)), list(formula = bad ~ x + (1 | a)), list(formula = y ~ inf + (1 | a)), list(formula = inf ~ x + (1 | a)),
  list(formula = y ~ x + offset(f) + (1 | a)), list(formula = y ~ x + (1 | a), weights = "-w"),
  list(formula = y ~ x + (1 | a), weights = "1:3"), list(formula = y ~ x + (1 | a), offset = "1:3"), list(formula = y ~ x + (1 | a), subset = "zz > 1"),
  list(formula = y ~ x + (1 | a), subset = "x > 100"), list(formula = y ~ z + (1 | a), na.action = "na.fail"),
  list(formula = y ~ z + (1 | a), na.action = "na.pass"), list(formula = z ~ x + (1 | a), na.action = "na.pass"), list(formula = y ~ x + (f * o * g | b), strict = TRUE),
  list(formula = y ~ f + (1 | a), contrasts = list(f = "contr.foo")), list(formula = y ~ x + (1 | a), weights = "zz"),
  list(formula = s ~ x + (1 | a), binomial = TRUE), list(formula = one ~ x + (1 | a), binomial = TRUE), list(formula = bin ~ x + (1 | one), binomial = TRUE),
  list(formula = bin ~ x + (x | id), binomial = TRUE, strict = TRUE), list(formula = y ~ poly(z, 2) + (1 | a)), list(formula = y ~ poly(bin, 2) + (1 | a)),
  list(formula = y ~ log(s) + (1 | a)), list(formula = y ~ I(s + 1) + (1 | a)), list(formula = y ~ relevel(f, "zz") + (1 | a)),
  list(formula = y ~ C(x, sum) + (1 | a)), list(formula = y ~ C(s, sum) + (1 | a)), list(formula = y ~ dummy(f, "zz") + (1 | a)),
  list(formula = y ~ bs(x, degree = 0) + (1 | a)), list(formula = y ~ o + (1 | a), contrasts_code = "list(o = N)"),
  list(formula = y ~ x + (1 | a) + 2), list(formula = y ~ x^z + (1 | a)), list(formula = y ~ "x" + (1 | a))
)

number <- function(v) ifelse(is.na(v), ifelse(is.nan(v), "NaN", "NA"), sprintf("%.17g", v))
columns <- function(m) lapply(seq_len(ncol(m)), function(j) number(m[, j]))
text <- function(f) paste(deparse(f, 500), collapse = " ")

conditions <- NULL
catching <- function(expr) {
  conditions <<- list()
  keep <- function(class) function(c) {
    conditions[[length(conditions) + 1]] <<- list(class = class, message = sub("\n$", "", conditionMessage(c)))
    invokeRestart(if (class == "warning") "muffleWarning" else "muffleMessage")
  }
  tryCatch(withCallingHandlers(expr, warning = keep("warning"), message = keep("message")),
    error = function(e) structure(list(message = conditionMessage(e)), class = "failed"))
}

build <- function(case, data, family = NULL, whole = FALSE) {
  args <- list(case$formula, data = quote(data))
  for (name in c("weights", "offset", "subset"))
    if (!is.null(case[[name]])) args[[name]] <- str2lang(case[[name]])
  if (!is.null(case$na.action)) args$na.action <- as.name(case$na.action)
  if (!is.null(case$contrasts)) args$contrasts <- case$contrasts
  if (!is.null(case$contrasts_code)) args$contrasts <- eval(str2lang(case$contrasts_code))
  for (name in names(case$attach)) attr(data[[name]], "contrasts") <- eval(str2lang(case$attach[[name]]))
  fitter <- if (is.null(family)) quote(lFormula) else quote(glFormula)
  if (whole) fitter <- if (is.null(family)) quote(lmer) else quote(glmer)
  args$control <- if (isTRUE(case$strict)) {
    if (is.null(family)) lmerControl() else glmerControl()
  } else if (is.null(family)) lmc else glmc
  if (!is.null(family)) args$family <- as.name(family)
  old <- options(contrasts = if (is.null(case$options)) c("contr.treatment", "contr.poly") else case$options)
  on.exit(options(old))
  built <- catching({
    parts <- eval(as.call(c(fitter, args)))
    if (whole) stop("no error in R")
    if (is.null(family)) lme4:::mkRespMod(parts$fr, REML = ncol(parts$X)) else lme4:::mkRespMod(parts$fr, family = get(family)())
    parts
  })
  record <- list(formula = text(case$formula), family = family, contrasts = case$contrasts, options = case$options,
    contrasts_code = case$contrasts_code, attach = case$attach,
    weights = case$weights, offset = case$offset, subset = case$subset, na_action = case$na.action,
    columns = case$columns, strict = isTRUE(case$strict), conditions = conditions)
  if (inherits(built, "failed")) return(c(record, list(error = built$message)))
  re <- built$reTrms
  random <- lapply(seq_along(re$cnms), function(j) {
    factor <- re$flist[[attr(re$flist, "assign")[j]]]
    width <- length(re$cnms[[j]])
    codes <- as.integer(factor)
    Zt <- as.matrix(re$Ztlist[[j]])
    z <- t(sapply(seq_along(codes), function(i) Zt[(codes[i] - 1) * width + seq_len(width), i]))
    if (width == 1) z <- matrix(z, ncol = 1)
    list(group = names(re$cnms)[j], levels = levels(factor), codes = codes - 1L, columns = I(re$cnms[[j]]), z = columns(z))
  })
  y <- model.response(built$fr)
  c(record, list(rows = as.integer(rownames(built$fr)), names = I(as.character(colnames(built$X))), X = columns(built$X),
    assign = I(attr(built$X, "assign")),
    xlevels = lapply(Filter(is.factor, lapply(.getXlevels(terms(built$fr), built$fr), factor)), function(v) I(as.character(v))),
    response = if (is.matrix(y)) columns(y) else list(number(if (is.factor(y)) as.numeric(as.integer(y) != 1) else as.numeric(y))),
    weights_values = if (is.null(w <- model.weights(built$fr))) NULL else number(w),
    offset_values = if (is.null(o <- model.offset(built$fr))) NULL else number(o), random = random))
}

new_cases <- list(y ~ poly(x, 2) * f, y ~ scale(x) + scale(p, scale = FALSE), y ~ poly(x, p, degree = 2), y ~ f * l + s,
  y ~ log(p) + o + factor(i), y ~ I(scale(x)^2), y ~ cut(p, c(0, 2, 5, 9)) + ifelse(x > 0, x, 0), y ~ 0 + f:x,
  y ~ bs(x, 5) + ns(p, 3), y ~ ns(x, df = 4) * f, y ~ 0 + bs(x, df = 4, degree = 2, intercept = TRUE), y ~ splines::ns(x, 3), y ~ C(o, sum) + C(c, poly, 1) * x,
  y ~ ns(x, 3, Boundary.knots = c(-1, 1)), y ~ bs(x, knots = c(-1, 0.5)), y ~ stats::poly(x, 2))
newdata <- made[c(3, 50, 17, 8), ]
newdata$x <- c(0.5, -3, 2.25, 1)
record_new <- function(f) {
  m <- lm(f, made)
  t <- delete.response(terms(m))
  X <- model.matrix(t, model.frame(t, newdata, xlev = m$xlevels), contrasts.arg = m$contrasts)
  list(formula = text(f), names = I(colnames(X)), X = columns(X))
}

expressions <- c("x + i", "i + l", "i * 2L", "i / 2L", "i %/% 3L", "-i %% 3L", "x %% -0.7", "x %/% 0.3", "x^2", "p^x", "2^i", "-x", "+x", "!l", "i %% 0L", "i %/% 0L", "1L:60 + i",
  "x > 0 & z > 5", "x > 0 | z > 5", "z > 4", "s == \"a\"", "s < \"b\"", "s >= \"B\"", "f == \"u\"", "f != \"v\"", "o < \"hi\"", "o >= \"mid\"", "f %in% c(\"u\", \"w\")",
  "i %in% c(1, 3)", "z %in% c(1, NA)", "m == s", "log(p, 2)", "log(p, base = 10)", "log2(p)", "log1p(p)", "expm1(x)", "sqrt(z)", "atan(x)", "sinh(x)", "tanh(x)", "floor(x)",
  "ceiling(x)", "trunc(x)", "sign(x)", "abs(i - 2L)", "round(x, 1)", "round(p)", "round(d * 2.5, 1)", "signif(x, 2)", "lgamma(p)", "qlogis(d)", "plogis(x)",
  "mean(z)", "mean(z, na.rm = TRUE)", "sd(x)", "var(x)", "median(p)", "sum(i)", "min(x)", "max(z, na.rm = TRUE)", "length(x)", "pmin(x, z, 0.5)",
  "pmin(x, z, na.rm = TRUE)", "pmax(i, x, 1)", "ifelse(x > 0, \"up\", \"down\")", "ifelse(z > 5, x, i)", "ifelse(l, 1L, 0L)", "ifelse(x > 0, l, NA)", "is.na(z)", "is.na(m)",
  "as.numeric(f)", "as.integer(p)", "as.numeric(as.character(a))", "as.character(d)", "as.logical(i)", "as.integer(l)", "factor(d)", "factor(z)", "factor(s)", "factor(m)", "factor(l)",
  "factor(f)", "factor(f, levels = c(\"v\", \"u\"))", "factor(i, labels = \"L\")", "factor(i, levels = c(4, 2, 0), labels = c(\"x\", \"y\", \"x\"))", "factor(s, exclude = \"a\")",
  "ordered(i, levels = c(3, 1, 2))", "as.ordered(s)", "relevel(f, ref = 2)", "droplevels(f)", "interaction(f, g)", "interaction(f, l, sep = \"_\")", "cut(x, 4)", "cut(x, 4, labels = FALSE)",
  "cut(p, c(0, 1, 2.5, 10))", "cut(p, c(0, 1, 2.5, 10), labels = c(\"s\", \"m\", \"l\"))", "cut(i, 0:4)", "cut(i, 0:4, include.lowest = TRUE)", "cut(i, c(0, 2, 4), right = FALSE)",
  "cut(x, c(-Inf, 0, Inf))", "cut(p, c(0.123456, 1.23456, 9))", "cut(i, 3, ordered_result = TRUE)", "cut(x * 1000, 5, dig.lab = 5)", "paste(s, i)", "paste0(s, \"-\", d)", "paste(g, l, sep = \".\")",
  "c(x[1:30], p[31:60])", "c(i[1:30], l[31:60])", "rep(x[1:2], 30)", "rep(c(\"q\", \"r\"), each = 30)", "rep(1:3, times = c(10, 20, 30))", "x[60:1]", "x[-(1:59)]", "f:g", "reorder(f, x)",
  "(x + p) / 2", "I(x^2)", "as.factor(h)", "T + x", "pi * x", "cumsum(i)", "x == z", "s[i + 1]")

evaluated <- lapply(expressions, function(text) {
  v <- suppressWarnings(eval(str2lang(text), made))
  attributes(v) <- attributes(v)[intersect(names(attributes(v)), c("levels", "class"))]
  kind <- if (is.ordered(v)) "ordered" else if (is.factor(v)) "factor" else typeof(v)
  if (is.factor(v) && kind == "factor") class(v) <- "factor"
  list(text = text, kind = kind, levels = if (is.factor(v)) I(levels(v)) else NULL,
    values = if (is.double(v)) I(number(v)) else I(as.character(v)))
})

made_types <- lapply(made, function(v) list(
  type = if (is.ordered(v)) "ordered" else if (is.factor(v)) "factor" else typeof(v),
  levels = levels(v), values = if (is.double(v)) number(v) else as.character(v)))
bad <- made
bad$one <- factor("only"); bad$id <- factor(k); bad$inf <- replace(bad$x, 3, Inf); bad$bad <- NA_real_

strings <- c("_x", "-x", " x", "x", "a b", "ab", "a-b", "A", "a", "b", "B", "Z10", "Z2", "1", "10", "2", "a1", "A1", "aB",
  "Ab", "AB", "a_b", "a.b", "\u00e9", "e", "f", "E", "a:A", "a:b", "A:b", "a$", "x~", "x|", "(x)", "[x", "\u00e4", "z", "\u00df", "ss",
  "st", "c(1)", "c 1", ".a", "a'b", "a\"b", "#1", "%", "&", "@", "`", "^", "+", "<", "=", ">", "0", "\u00f1", "n", "o", "\u00d8",
  "P.1", "P-1", "P_1", "P1", "p 1", "aa", "aA", "Aa", "AA", "A b", "a B", "\u65e5\u672c", "\u4e2d", "\u03b1", "\u03a9")
numbers <- c(1e5, 123456.7, 0.1 + 0.2, 1 / 3, 1e-5, 1e-4, 123456789012, 1e15, 1e16, 1e22, -0.5, 3, 100, 100000.1, 2e5, 1234567,
  1e-15, 0.00012345, 1e4, 25e5, 123000, -1e-300, 1.5e300, 0, 2 / 3 * 1e10, 99999, 1e5 + 1e-9)

out <- list(
  made_by = "scripts/record_frame.R", R = R.version.string, lme4 = as.character(packageVersion("lme4")),
  collation = Sys.getlocale("LC_COLLATE"), icu = icuGetCollate(),
  data = made_types, values = list(M = columns(M), N = columns(N), W = columns(W), Q = columns(Q)),
  gaussian = lapply(cases, function(f) build(list(formula = f), made)),
  binomial = lapply(binomial_cases, build, data = made, family = "binomial"),
  dotted = lapply(dotted, function(case) build(case, made[case$columns])),
  arguments = lapply(arguments, build, data = made),
  coded = lapply(coded, build, data = made),
  errors = lapply(errors, function(case) build(case, bad, if (isTRUE(case$binomial)) "binomial", whole = TRUE)[c("formula", "family", "contrasts", "contrasts_code",
    "weights", "offset", "subset", "na_action", "strict", "conditions", "error")]),
  newdata = list(rows = c(3, 50, 17, 8), x = number(newdata$x), cases = lapply(new_cases, record_new)),
  expressions = evaluated,
  sorted = I(levels(factor(strings))), shuffled = I(strings), numbers = I(number(numbers)), as_character = I(as.character(numbers))
)
writeLines(jsonlite::toJSON(out, auto_unbox = TRUE, null = "null"), commandArgs(TRUE)[1], useBytes = TRUE)
