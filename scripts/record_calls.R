# Records what lme4 keeps of a call, or its error:  Rscript scripts/record_calls.R tests/readers/data/recorded.json
suppressMessages(library(lme4))
w <- rep(1:2, 90); off <- rep(0.5, 180)

calls <- c(
  "lmer(Reaction ~ Days + (Days | Subject), sleepstudy)",
  "lmer(Reaction ~ Days + (Days || Subject), data = sleepstudy, REML = F)",
  "lmer(data = sleepstudy, formula = Reaction ~ Days + (1 | Subject))",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, FALSE)",
  "lmer(Reaction ~ Days + (1 | Subject), dat = sleepstudy, REM = 0, weig = w)",
  "lmer(Reaction ~ Days + (Days | Subject), sleepstudy, weights = w, subset = Days > 1, offset = off, control = lmerControl(optimizer = \"bobyqa\"))",
  "lmer(\"Reaction ~ Days + (1 | Subject)\", sleepstudy)",
  "lme4::lmer(as.formula(\"Reaction ~ Days + (1 | Subject)\"), sleepstudy)",
  "lmer(formula(Reaction ~ Days + (1 | Subject)), subset(sleepstudy, Days > 2), na.action = \"na.exclude\")",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, weights = NULL, offset = NULL, na.action = na.omit)",
  "lmer(Reaction ~ Days | Subject, sleepstudy)",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, contrasts = NULL, start = 1, verbose = 0)",
  "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial)",
  "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, \"binomial\")",
  "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial())",
  "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, stats::binomial)",
  "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial(link = \"probit\"), nAGQ = 9)",
  "glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, stats::binomial(\"cloglog\"), nAGQ = 0)",
  "glmer(incidence / size ~ period + (1 | herd), family = binomial(l = make.link(\"logit\")), cbpp, weights = size, contrasts = list(period = \"contr.sum\"))",
  "glmer(incidence ~ period + (1 | herd), cbpp, poisson(\"sqrt\"), control = glmerControl(\"bobyqa\", optCtrl = list(maxfun = 2e5)))",
  "glmer(Reaction ~ Days + (1 | Subject), sleepstudy)",
  "glmer(Reaction ~ Days + (1 | Subject), sleepstudy, family = gaussian(), nAGQ = 1)",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, family = binomial)",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, foo = 3, bar = \"x\")",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, da = sleepstudy, d = 3)",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, s = 3)",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, REML = \"yes\")",
  "lmer(Reaction ~ Days + (1 | Subject), sleepstudy, na.action = foo)",
  "lmer(~ Days + (1 | Subject), sleepstudy)",
  "glmer(incidence ~ period + (1 | herd), cbpp, \"foo\")",
  "glmer(incidence ~ period + (1 | herd), cbpp, foo)",
  "glmer(incidence ~ period + (1 | herd), cbpp, binomial(\"foo\"))",
  "glmer(incidence ~ period + (1 | herd), cbpp, binomial(foo))",
  "glmer(incidence ~ period + (1 | herd), cbpp, binomial(1))",
  "glmer(incidence ~ period + (1 | herd), cbpp, binomial(lnk = \"logit\"))",
  "glmer(incidence ~ period + (1 | herd), cbpp, poisson(\"log\", 2))",
  "glmer(incidence ~ period + (1 | herd), cbpp, quasipoisson)",
  "glmer(incidence ~ period + (1 | herd), cbpp, poisson, REML = TRUE)"
)

one <- function(x) paste(deparse(x, 500), collapse = " ")
record <- function(text) {
  given <- list()
  value <- tryCatch(withCallingHandlers({
    m <- eval(str2lang(text))
    list(call = one(m@call), formula = one(formula(m)), family = family(m)$family, link = family(m)$link, REML = isREML(m), linear = isLMM(m))
  }, warning = function(c) { if (grepl("deprecated", conditionMessage(c))) given[[length(given) + 1]] <<- conditionMessage(c); invokeRestart("muffleWarning") },
  message = function(c) invokeRestart("muffleMessage")), error = function(e) list(error = conditionMessage(e)))
  c(list(text = text, warnings = I(as.character(unlist(given)))), value)
}
out <- list(made_by = "scripts/record_calls.R", R = R.version.string, lme4 = as.character(packageVersion("lme4")), calls = lapply(calls, record))
writeLines(jsonlite::toJSON(out, auto_unbox = TRUE, null = "list"), commandArgs(TRUE)[1], useBytes = TRUE)
