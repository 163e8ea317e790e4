# Records what lme4 prints for a set of models, and the numbers it prints them from.
# Rscript tests/printing/data/record_fits.R   (writes fits.json beside this file)
suppressMessages({library(lme4); library(jsonlite)})
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
num <- function(x) sprintf("%.17g", as.numeric(as.matrix(x)))
lines <- function(expr) capture.output(expr)
I <- function(x) base::I(if (is.null(x)) list() else x)
part <- function(x) if (!is.null(x)) I(deparse(x))

group <- function(v, name) list(
  name = name, columns = I(colnames(v)), covariance = I(num(v)),
  stddev = I(num(attr(v, "stddev"))), correlation = I(num(attr(v, "correlation"))))

record <- function(fit) {
  s <- summary(fit)
  cc <- s$call
  vc <- s$varcor
  opt <- s$optinfo
  list(
    title = if (is.null(s$family)) sprintf("%s ['%s']", s$methTitle, s$objClass)
            else sprintf("%s [%s]", s$methTitle, s$objClass),
    formula = part(cc$formula), data = part(cc$data), weights = part(cc$weights),
    offset = part(cc$offset), control = part(cc$control), subset = part(cc$subset),
    family = s$family, link = s$link,
    criteria = as.list(setNames(num(s$AICtab), names(s$AICtab))),
    residuals = I(num(s$residuals)),
    groups = I(mapply(group, vc, names(vc), SIMPLIFY = FALSE, USE.NAMES = FALSE)),
    residual_sd = if (attr(vc, "useSc")) num(attr(vc, "sc")) else NULL,
    nobs = s$devcomp$dims[["n"]],
    ngroups = as.list(s$ngrps),
    names = I(rownames(s$coefficients)), columns = I(colnames(s$coefficients)),
    coefficients = I(num(s$coefficients)),
    correlation = if (length(fixef(fit)) > 1) I(num(cov2cor(as.matrix(vcov(fit))))) else NULL,
    fit_warnings = I(s$fitMsgs),
    optimizer = list(name = opt$optimizer, code = opt$conv$opt, message = paste0("", opt$message),
                     notes = I(as.character(opt$conv$lme4$messages)),
                     warnings = I(as.character(unlist(opt$warnings)))),
    vcov = I(num(as.matrix(vcov(fit)))),
    ranef = lapply(as.list(ranef(fit)), function(d)
      list(levels = I(rownames(d)), columns = I(colnames(d)), values = I(num(as.matrix(d))))),
    loglik = I(num(c(logLik(fit), attr(logLik(fit), "df")))),
    text = list(
      print = I(lines(print(fit))), summary = I(lines(print(s))),
      summary_correlation = I(suppressMessages(lines(print(s, correlation = TRUE)))),
      summary_digits = I(suppressMessages(lines(print(s, digits = 3, correlation = FALSE)))),
      print_digits = I(lines(print(fit, digits = 6))),
      varcorr = I(lines(print(VarCorr(fit)))),
      varcorr_variance = I(lines(print(VarCorr(fit), comp = "Variance"))),
      varcorr_both = I(lines(print(VarCorr(fit), comp = c("Variance", "Std.Dev."), digits = 2))),
      vcov = I(lines(if (length(fixef(fit))) vcov(fit))),
      ranef = I(lines(ranef(fit))),
      ranef_plain = I(lines(ranef(fit, condVar = FALSE))),
      loglik = I(lines(logLik(fit)))))
}

set.seed(1)
many <- cbind(sleepstudy, matrix(rnorm(180 * 25), 180, dimnames = list(NULL, paste0("x", 1:25))))
sleep <- transform(sleepstudy, w = rep(1:2, 90), Days2 = 2 * Days, sq = Days^2, wave = cos(1:180),
                   a_very_long_variable_name = sin(1:180), naive_long_name = cos(1:180 / 7),
                   another_very_long_variable_name = sin(1:180 / 3),
                   yes = factor(ifelse(Days > 4, "late half of the study", "early half of it")))
small <- transform(sleepstudy, Reaction = Reaction * 1e-6, Days = Days * 1e4)
big <- transform(sleepstudy, Reaction = Reaction * 1e5)
strong <- transform(sleepstudy, Reaction = 1000 * Days + cos(1:180) + as.integer(Subject) / 100)
probit <- binomial("probit")

models <- alist(
  reml_slopes = lmer(Reaction ~ Days + (Days | Subject), sleepstudy),
  ml_slopes = lmer(Reaction ~ Days + (Days | Subject), sleepstudy, REML = FALSE),
  double_bar = lmer(Reaction ~ Days + (Days || Subject), data = sleepstudy),
  no_fixed = lmer(Reaction ~ 0 + (Days | Subject), sleepstudy),
  dyestuff = lmer(Yield ~ 1 + (1 | Batch), Dyestuff),
  dyestuff2 = lmer(Yield ~ 1 + (1 | Batch), Dyestuff2),
  penicillin = lmer(diameter ~ 1 + (1 | plate) + (1 | sample), Penicillin),
  pastes = lmer(strength ~ 1 + (1 | batch/cask), Pastes, REML = FALSE),
  cake = lmer(angle ~ recipe * temperature + (1 | recipe:replicate), cake),
  weights_offset_subset = lmer(Reaction ~ Days + (1 | Subject), sleep, weights = w, offset = Days,
                               subset = Days > 1 & Subject != "308",
                               control = lmerControl(optimizer = "bobyqa")),
  offset_term = lmer(Reaction ~ Days + offset(Days) + (1 | Subject), data = sleep[sleep$Days < 8, ]),
  long_formula = lmer(log(Reaction) ~ Days + a_very_long_variable_name + naive_long_name +
    another_very_long_variable_name + I(Days^2) + (1 + Days | Subject), sleep),
  long_names = lmer(Reaction ~ yes * a_very_long_variable_name + poly(Days, 3) + (1 | Subject), sleep),
  twelve = lmer(reformulate(c(paste0("x", 1:11), "(1 | Subject)"), "Reaction"), many),
  twentysix = lmer(reformulate(c(paste0("x", 1:25), "(1 | Subject)"), "Reaction"), many),
  rank_deficient = lmer(Reaction ~ Days + Days2 + (1 | Subject), sleep),
  not_converged = lmer(Reaction ~ Days + (Days | Subject), sleepstudy,
                       control = lmerControl(optCtrl = list(maxeval = 3))),
  three_slopes = lmer(Reaction ~ Days + (Days + sq + wave | Subject) + (1 | w), sleep),
  factor_slopes = lmer(Reaction ~ yes + (0 + yes | Subject), sleep),
  small_numbers = lmer(Reaction ~ Days + (1 | Subject), small),
  big_numbers = lmer(Reaction ~ Days + (1 | Subject), big),
  strong_effect = lmer(Reaction ~ Days + (1 | Subject), strong),
  cbpp = glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), data = cbpp,
               family = binomial),
  cbpp_weights = glmer(incidence / size ~ period + (1 | herd), cbpp, weights = size,
                       family = binomial()),
  cbpp_probit = glmer(incidence / size ~ period + (1 | herd), cbpp, probit, weights = cbpp$size,
                      offset = log(size) / 10),
  cbpp_agq = glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial, nAGQ = 9),
  cbpp_no_fixed = glmer(cbind(incidence, size - incidence) ~ 0 + (1 | herd), cbpp, binomial),
  cbpp_intercept = glmer(cbind(incidence, size - incidence) ~ 1 + (1 | herd), cbpp, binomial),
  cbpp_singular = glmer(cbind(incidence, size - incidence) ~ period + (period | herd), cbpp, binomial,
                        control = glmerControl(check.nobs.vs.nRE = "ignore")),
  grouseticks = glmer(TICKS ~ YEAR + cHEIGHT + (1 | BROOD) + (1 | INDEX) + (1 | LOCATION),
                      grouseticks, family = poisson),
  grouseticks_raw = glmer(TICKS ~ YEAR + HEIGHT + (1 | BROOD) + (1 | LOCATION), grouseticks,
                          family = poisson(link = "log"),
                          control = glmerControl(optimizer = "bobyqa", optCtrl = list(maxfun = 1e5))),
  gamma = glmer(Reaction / 100 ~ Days + (1 | Subject), sleepstudy, family = Gamma(link = "log")))

out <- list(r = R.version.string, lme4 = as.character(packageVersion("lme4")),
            models = lapply(models, function(call) {
              record(suppressWarnings(suppressMessages(eval(call))))
            }))
fit1 <- lmer(Reaction ~ Days + (Days | Subject), sleepstudy, REML = FALSE)
fit0 <- lmer(Reaction ~ 1 + (1 | Subject), sleepstudy, REML = FALSE)
fitm <- lmer(Reaction ~ Days + (1 | Subject), sleepstudy, REML = FALSE)
g0 <- glmer(cbind(incidence, size - incidence) ~ 1 + (1 | herd), cbpp, binomial)
g1 <- update(g0, . ~ . + period)
frame <- function(a) list(heading = I(attr(a, "heading")), rows = I(rownames(a)),
                          columns = I(colnames(a)), values = I(num(as.matrix(a))),
                          text = I(lines(print(a))))
out$anova <- list(two = frame(anova(fit0, fit1)), three = frame(anova(fit0, fitm, fit1)),
                  same = frame(anova(fitm, fitm, fit1, model.names = c("a", "b", "c"))),
                  one = frame(anova(fit1)), interactions = frame(anova(
                    lmer(Reaction ~ poly(Days, 2) * factor(Days > 3) + (1 | Subject), sleepstudy))),
                  glmer = frame(anova(g0, g1)), glmer_one = frame(anova(g1)),
                  drop1 = frame(drop1(g1, test = "Chisq")), drop1_plain = frame(drop1(fit1)),
                  anova_lm = frame(anova(lm(Reaction ~ Days + Subject, sleepstudy))))
out$coef <- list(text = I(lines(coef(fit1))),
                 values = lapply(as.list(unclass(coef(fit1))), function(d)
                   list(levels = I(rownames(d)), columns = I(colnames(d)), values = I(num(as.matrix(d))))))
json <- function(x) toJSON(x, auto_unbox = TRUE, null = "null")
models <- paste0(sprintf('"%s": ', names(out$models)), vapply(out$models, json, ""))
rest <- out[names(out) != "models"]
rest <- paste0(sprintf('"%s": ', names(rest)), vapply(rest, json, ""))
writeLines(c("{", paste0(rest, ","), '"models": {', paste0(models, c(rep(",", length(models) - 1), "")),
             "}}"), file.path(here, "fits.json"))
