# What R's own parser makes of R text, as s-expressions: the oracle of the parser tests.
#
#   Rscript scripts/r_tree.R script.R              the tree of every top-level expression, one a line
#   Rscript scripts/r_tree.R --snippets file.R     many texts in one file, each after a line "#@ <id>";
#                                                  for each: "#@ <id>", "ok" or "error <message>", the trees
#   ... --deparse                                  R's deparse() below each tree, lines led by "| "
#
# Names stand in backticks, strings in double quotes, a missing argument is <missing>, a call is
# (f a name=b), a function (function (x y=default) body). Doubles have 17 significant digits.
# Nothing of the text is evaluated.

quoted <- function(text, mark) {
  text <- enc2utf8(text)
  text <- gsub("\\", "\\\\", text, fixed = TRUE, useBytes = TRUE)
  text <- gsub(mark, paste0("\\", mark), text, fixed = TRUE, useBytes = TRUE)
  text <- gsub("\n", "\\n", text, fixed = TRUE, useBytes = TRUE)
  text <- gsub("\r", "\\r", text, fixed = TRUE, useBytes = TRUE)
  text <- gsub("\t", "\\t", text, fixed = TRUE, useBytes = TRUE)
  paste0(mark, text, mark)
}

number <- function(x) {
  if (is.nan(x)) "NaN" else if (is.na(x)) "NA_real_" else if (is.infinite(x)) "Inf"
  else sprintf("%.17g", x)
}

constant <- function(x) {
  if (is.null(x)) return("NULL")
  switch(typeof(x),
    double = number(x),
    integer = if (is.na(x)) "NA_integer_" else paste0(format(x, scientific = FALSE), "L"),
    complex = if (is.na(x)) "NA_complex_" else paste0(number(Im(x)), "i"),
    logical = if (is.na(x)) "NA" else if (x) "TRUE" else "FALSE",
    character = if (is.na(x)) "NA_character_" else quoted(x, "\""),
    stop("a constant of type ", typeof(x)))
}

is_missing <- function(x) is.symbol(x) && !nzchar(as.character(x))

labelled <- function(items, empty) {
  names <- names(items)
  vapply(seq_along(items), function(i) {
    name <- if (is.null(names) || !nzchar(names[i])) "" else paste0(quoted(names[i], "`"), "=")
    paste0(name, if (is_missing(items[[i]])) empty else tree(items[[i]]))
  }, "")
}

formals_of <- function(items) {
  vapply(names(items), function(n) {
    if (is_missing(items[[n]])) quoted(n, "`") else paste0(quoted(n, "`"), "=", tree(items[[n]]))
  }, "")
}

tree <- function(x) {
  if (is.symbol(x)) return(quoted(as.character(x), "`"))
  if (!is.call(x)) return(constant(x))
  if (identical(x[[1]], as.name("function")) && (is.pairlist(x[[2]]) || is.null(x[[2]])))
    return(paste0("(function (", paste(formals_of(as.list(x[[2]])), collapse = " "), ") ",
                  tree(x[[3]]), ")"))
  items <- as.list(x)
  paste0("(", paste(c(tree(items[[1]]), labelled(items[-1], "<missing>")), collapse = " "), ")")
}

show_trees <- function(expressions, with_deparse) {
  for (e in as.list(expressions)) {
    cat(tree(e), "\n", sep = "")
    if (with_deparse) cat(paste0("| ", gsub("\n", "\n| ", deparse(e), fixed = TRUE)), sep = "\n")
  }
}

snippets <- function(lines) {
  starts <- grep("^#@ ", lines)
  ends <- c(starts[-1] - 1L, length(lines))
  code <- Map(function(s, e) paste(lines[seq_len(e - s) + s], collapse = "\n"), starts, ends)
  names(code) <- sub("^#@ ", "", lines[starts])
  code
}

main <- function(arguments) {
  options(keep.source = FALSE, expressions = 50000, warn = -1)
  with_deparse <- "--deparse" %in% arguments
  many <- "--snippets" %in% arguments
  file <- setdiff(arguments, c("--deparse", "--snippets"))
  stopifnot(length(file) == 1L)
  if (!many) return(show_trees(parse(file, encoding = "UTF-8"), with_deparse))
  code <- snippets(readLines(file, encoding = "UTF-8", warn = FALSE))
  for (id in names(code)) {
    cat("#@ ", id, "\n", sep = "")
    parsed <- withCallingHandlers(tryCatch(parse(text = code[[id]], encoding = "UTF-8"), error = function(e) conditionMessage(e)),
      warning = function(w) cat("warning ", conditionMessage(w), "\n", sep = ""))
    if (is.character(parsed)) cat("error ", strsplit(parsed, "\n")[[1]][1], "\n", sep = "")
    else { cat("ok\n"); show_trees(parsed, with_deparse) }
  }
}

main(commandArgs(TRUE))
