# R's answers for tests/inference: residuals, predictions, criteria of a few fits with tight controls.
#   Rscript scripts/record_inference.R > tests/inference/data/r_answers.json
suppressMessages({library(lme4); library(jsonlite)})
text <- function(x) vapply(unname(x), function(v) if (is.na(v)) "NA" else sprintf("%.17g", v), "")
named <- function(x) list(names = names(x), values = text(x))
refused <- function(e) tryCatch({ e; "no error" }, error = conditionMessage)

tight <- glmerControl(optimizer = "bobyqa", tolPwrss = 1e-13, optCtrl = list(maxfun = 1e5, rhoend = 1e-9))
g <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd), cbpp, binomial, control = tight)
tight <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9))
holes <- sleepstudy
holes$Reaction[c(3, 77)] <- NA
f <- lmer(Reaction ~ Days + (1 | Subject) + (0 + Days | Subject), holes, na.action = na.exclude,
          weights = Days + 1, control = tight)

new <- data.frame(period = c("1", "3", "4"), herd = c("2", "99", "15"))
days <- data.frame(Days = c(0, 5), Subject = c("308", "372"))
answers <- list(
  "residuals(g, deviance)" = named(residuals(g)),
  "residuals(g, pearson)" = named(residuals(g, "pearson")),
  "residuals(g, working)" = named(residuals(g, "working")),
  "residuals(g, response)" = named(residuals(g, "response")),
  "deviance(g)" = text(deviance(g)),
  "predict(g)" = named(predict(g)),
  "predict(g, response, NA)" = named(predict(g, type = "response", re.form = NA)),
  "predict(g, random.only)" = named(predict(g, random.only = TRUE)),
  "predict(g, new, allow)" = named(predict(g, new, allow.new.levels = TRUE)),
  "predict(g, new)" = refused(predict(g, new)),
  "residuals(f)" = named(residuals(f)),
  "residuals(f, pearson, scaled)" = named(residuals(f, "pearson", scaled = TRUE)),
  "fitted(f)" = named(fitted(f)),
  "predict(f, days)" = named(predict(f, days)),
  "predict(f, days, ~(1 | Subject))" = named(predict(f, days, re.form = ~ (1 | Subject))),
  "predict(f, days, ~(0 + Days | Subject))" = named(predict(f, days, re.form = ~ (0 + Days | Subject))),
  "ranef(f), row 308" = text(unlist(ranef(f)$Subject["308", ])),
  "postVar(f), level 1" = text(vapply(attr(ranef(f)$Subject, "postVar"), function(a) a[1], 0)),
  "coef(f), row 308" = named(unlist(coef(f)$Subject["308", ])),
  "deviance(f, REML = FALSE)" = text(deviance(f, REML = FALSE)),
  "df.residual(f)" = text(df.residual(f)),
  "sigma(f)" = text(sigma(f))
)
cat(toJSON(answers, auto_unbox = FALSE, pretty = TRUE), "\n")
