# Records what R prints for every expression of the .R files beside this one.
# Rscript tests/rbase/cases/record.R [theme ...]   (writes <theme>.json for <theme>.R)
# An expression is evaluated in one environment per file, in order; recorded are its text, the
# lines that R prints, the warnings it gives, and its error.
suppressMessages(library(jsonlite))
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
themes <- commandArgs(TRUE)
if (!length(themes)) {
  themes <- setdiff(sub("[.]R$", "", list.files(here, "[.]R$")), "record")
}
options(width = 80)
json <- function(x) unclass(toJSON(x, auto_unbox = TRUE, null = "null", na = "string"))

record <- function(expr, env) {
  warnings <- character()
  error <- NULL
  lines <- capture.output(tryCatch(
    withCallingHandlers({
      shown <- withVisible(eval(expr, env))
      if (shown$visible) print(shown$value)
    }, warning = function(w) {
      warnings <<- c(warnings, conditionMessage(w))
      invokeRestart("muffleWarning")
    }, message = function(m) invokeRestart("muffleMessage")),
    error = function(e) error <<- conditionMessage(e)))
  list(lines = I(lines), warnings = I(warnings), error = error)
}

for (theme in themes) {
  exprs <- parse(file.path(here, paste0(theme, ".R")), keep.source = TRUE)
  texts <- vapply(attr(exprs, "srcref"), function(s) paste(as.character(s), collapse = "\n"), "")
  env <- new.env(parent = globalenv())
  rows <- lapply(exprs, record, env)
  out <- mapply(function(t, r) json(c(list(expression = t), r)), texts, rows)
  con <- file(file.path(here, paste0(theme, ".json")), "w", encoding = "UTF-8")
  writeLines(c("[", paste0(out, c(rep(",", length(out) - 1), "")), "]"), con)
  close(con)
}
