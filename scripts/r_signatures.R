# Writes the formal arguments of R functions into rglmm/rlang/formals/<package>.R, as this R has them.
#
#   Rscript scripts/r_signatures.R                every package below
#   Rscript scripts/r_signatures.R lme4 stats     some
#
# One line a function: name <- function(formals). Exported functions, and the S3 methods of the
# package for the classes below whether exported or not.

packages <- c("base", "stats", "utils", "methods", "MASS", "nlme", "lme4", "lmerTest", "glmmTMB",
              "ordinal", "pbkrtest")
classes <- c("default", "formula", "factor", "data.frame", "lm", "glm", "merMod", "lmList4",
             "ranef.mer", "summary.merMod", "VarCorr.merMod", "thpr", "lmerModLmerTest", "glmmTMB",
             "clm", "clmm", "lme", "gls", "table", "matrix", "numeric", "character", "list", "logical")

written <- function(default) {
  lines <- deparse(default, width.cutoff = 500L)
  if (length(lines) == 1L) lines else gsub("; *\\}", "}", gsub("\\{; *", "{", paste(trimws(lines), collapse = "; ")))
}

line <- function(name, f) {
  if (is.primitive(f)) f <- args(f)
  if (is.null(f)) return(NULL)
  arguments <- formals(f)
  parts <- vapply(names(arguments), function(n) {
    tag <- if (make.names(n) == n || n == "...") n else paste0("`", n, "`")
    if (identical(arguments[[n]], quote(expr = ))) tag
    else paste0(tag, " = ", written(arguments[[n]]))
  }, "")
  shown <- if (make.names(name) == name) name else paste0("`", name, "`")
  text <- paste0(shown, " <- function(", paste(parts, collapse = ", "), ")")
  stopifnot(!grepl("\n", text))
  parse(text = paste(text, "NULL"))
  text
}

functions_of <- function(package) {
  space <- asNamespace(package)
  names <- if (package == "base") ls(baseenv(), all.names = TRUE) else getNamespaceExports(space)
  if (package != "base") {
    methods <- as.data.frame(space$.__NAMESPACE__.$S3methods)
    names <- c(names, as.character(methods[methods[[2]] %in% classes, 3]))
  }
  names <- sort(unique(names[!grepl("^\\.__", names)]), method = "radix")
  names[vapply(names, function(n) exists(n, space, mode = "function", inherits = package != "base"), TRUE)]
}

write_package <- function(package) {
  space <- asNamespace(package)
  names <- functions_of(package)
  lines <- unlist(lapply(names, function(n) line(n, get(n, space, mode = "function"))))
  about <- sprintf("# Formal arguments of %s %s (R %s.%s), written by scripts/r_signatures.R",
                   package, packageVersion(package), R.version$major, R.version$minor)
  file <- file.path("rglmm", "rlang", "formals", paste0(package, ".R"))
  writeLines(c(about, lines), file, useBytes = TRUE)
  cat(file, length(lines), "\n")
}

dir.create(file.path("rglmm", "rlang", "formals"), FALSE)
chosen <- commandArgs(TRUE)
for (package in if (length(chosen)) chosen else packages) write_package(package)
