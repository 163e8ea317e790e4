# Fits the models of models.json in the folder given, with lme4's tight controls; writes answers.json.
#   Rscript random_models.R FOLDER        (called by random_models.py)
suppressMessages({library(lme4); library(jsonlite)})
options(warn = -1)
folder <- commandArgs(TRUE)[1]
text <- function(x) sprintf("%.17g", x)
linear <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e5))

fit <- function(model, data) {
  if (model$fitter == "lmer") {
    return(eval(parse(text = sprintf("lmer(%s, data%s, control = linear)", model$formula, model$extra))))
  }
  for (tol in c(1e-13, 1e-12, 1e-11, 1e-10)) {
    control <- glmerControl(optimizer = "bobyqa", tolPwrss = tol, optCtrl = list(rhoend = 1e-9, maxfun = 1e5))
    call <- sprintf("glmer(%s, data, %s%s, control = control)", model$formula, model$family, model$extra)
    m <- tryCatch(eval(parse(text = call)), error = function(e) e)
    if (!inherits(m, "error")) return(m)
    if (!grepl("pwrssUpdate", conditionMessage(m))) stop(m)
  }
  stop(m)
}

answer <- function(model) {
  data <- read.csv(file.path(folder, sprintf("%d.csv", model$number)), stringsAsFactors = TRUE)
  tryCatch(suppressMessages({
    m <- fit(model, data)
    list(objective = text(if (isREML(m)) REMLcrit(m) else -2 * as.numeric(logLik(m))),
         names = I(names(fixef(m))), beta = I(text(fixef(m))),
         se = I(text(sqrt(diag(as.matrix(vcov(m)))))))
  }), error = function(e) list(error = conditionMessage(e)))
}

models <- fromJSON(file.path(folder, "models.json"), simplifyVector = FALSE)
write(toJSON(lapply(models, answer), auto_unbox = TRUE), file.path(folder, "answers.json"))
