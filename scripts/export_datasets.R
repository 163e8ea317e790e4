# Exports the data frames of R packages into rglmm/datasets/data, exactly.
#
#   Rscript --vanilla scripts/export_datasets.R [out directory]
#
# One <package>/<name>.csv.gz per data set (factors as R's 1-based codes, doubles with as many
# digits as it takes to read back the same double, 17 at most), one <package>/<name>.json (types, factor
# levels in order, row names, classes) and SOURCES.toml (package, version, licence as the package
# states it, publication as its help page states it, sha256 of the uncompressed CSV).
# Running it twice on the same packages writes the same bytes.

wanted <- list(
  lme4 = NULL,                    # NULL: every data frame of the package
  nlme = NULL,
  glmmTMB = NULL,
  ordinal = NULL,
  mlmRev = c("Contraception", "Exam", "Gcsemv", "guImmun", "guPrenat", "Hsb82", "Mmmec", "Oxboys",
             "ScotsSec", "Socatt", "bdf", "Early", "egsingle"),
  MASS = c("anorexia", "bacteria", "birthwt", "Boston", "cats", "coop", "epil", "genotype", "housing",
           "immer", "Insurance", "Melanoma", "menarche", "npk", "oats", "OME", "petrol", "quine",
           "Rabbit", "ships", "Sitka", "snails", "survey", "whiteside"),
  datasets = NULL
)
skipped <- c("datasets::freeny")  # columns that are time series

number <- function(x) {
  if (any(is.nan(x) | is.infinite(x))) stop("NaN or Inf in a data set")
  text <- sprintf("%.15g", x)
  for (digits in 16:17) {
    inexact <- which(!is.na(x))
    inexact <- inexact[as.numeric(text[inexact]) != x[inexact]]
    text[inexact] <- sprintf(paste0("%.", digits, "g"), x[inexact])
  }
  stopifnot(identical(as.numeric(text[!is.na(x)]), as.numeric(x[!is.na(x)])))
  ifelse(is.na(x), "NA", text)
}

quoted <- function(x) ifelse(is.na(x), "NA", paste0("\"", gsub("\"", "\"\"", enc2utf8(x)), "\""))

column_type <- function(x) {
  if (is.ordered(x)) "ordered"
  else if (is.factor(x)) "factor"
  else if (is.integer(x)) "integer"
  else if (is.double(x)) "double"
  else if (is.logical(x)) "logical"
  else if (is.character(x)) "character"
  else stop("column of class ", paste(class(x), collapse = "/"))
}

column_text <- function(x) {
  switch(column_type(x),
    ordered = , factor = , integer = , logical = {
      code <- as.integer(x)
      ifelse(is.na(code), "NA", sprintf("%d", code))
    },
    double = number(as.numeric(x)),
    character = quoted(x)
  )
}

column_schema <- function(name, x) {
  schema <- list(name = name, type = column_type(x), missing = sum(is.na(x)))
  if (is.factor(x)) schema$levels <- as.list(unname(levels(x)))
  schema
}

row_name_type <- function(frame) {
  names <- attr(frame, "row.names")
  if (identical(as.character(names), as.character(seq_len(nrow(frame))))) "automatic"
  else if (is.integer(names)) "integer"
  else "character"
}

squash <- function(text) trimws(gsub("[[:space:]]+", " ", paste(text, collapse = "")))

publication <- function(help, name) {
  page <- Filter(function(rd) name %in% unlist(lapply(rd, function(part)
    if (identical(attr(part, "Rd_tag"), "\\alias")) as.character(part[[1]]))), help)
  if (!length(page)) return("")
  tags <- vapply(page[[1]], function(part) attr(part, "Rd_tag"), "")
  text <- lapply(c("\\source", "\\references"), function(tag)
    lapply(page[[1]][tags == tag], function(part) {
      lines <- capture.output(tools::Rd2txt(part, fragment = TRUE))
      squash(paste(gsub("_\b", "", lines, fixed = TRUE), collapse = " "))
    }))
  text <- sub("^(Source|References): ", "", unlist(text))
  text <- squash(paste(Filter(nzchar, text), collapse = " "))
  if (nchar(text) > 600) paste0(substr(text, 1, 597), "...") else text
}

toml <- function(x) paste0("\"", gsub("\"", "\\\\\"", gsub("\\\\", "\\\\\\\\", enc2utf8(x))), "\"")

export <- function(package, name, topic, frame, directory) {
  types <- row_name_type(frame)
  columns <- lapply(frame, column_text)
  header <- names(frame)
  if (types != "automatic") {
    rows <- attr(frame, "row.names")
    columns <- c(list(if (types == "integer") sprintf("%d", rows) else quoted(rows)), columns)
    header <- c(".row_names", header)
  }
  lines <- c(paste(quoted(header), collapse = ","), do.call(paste, c(unname(columns), sep = ",")))
  plain <- tempfile()
  con <- file(plain, "wb")
  writeLines(lines, con, sep = "\n", useBytes = TRUE)
  close(con)
  sha <- sub(" .*", "", system2("sha256sum", plain, stdout = TRUE))
  con <- gzfile(file.path(directory, paste0(name, ".csv.gz")), "wb", compression = 9)
  writeLines(lines, con, sep = "\n", useBytes = TRUE)
  close(con)
  unlink(plain)
  formula <- attr(frame, "formula")
  schema <- list(
    name = name, package = package, topic = topic, rows = nrow(frame), row_names = types,
    class = as.list(class(frame)),
    formula = if (inherits(formula, "formula")) paste(deparse(formula), collapse = " "),
    columns = unname(Map(column_schema, names(frame), frame))
  )
  json <- jsonlite::toJSON(schema, auto_unbox = TRUE, null = "null", pretty = FALSE)
  con <- file(file.path(directory, paste0(name, ".json")), "wb")
  writeLines(enc2utf8(json), con, useBytes = TRUE)
  close(con)
  sha
}

arguments <- commandArgs(trailingOnly = TRUE)
out <- if (length(arguments)) arguments[[1]] else "rglmm/datasets/data"
entries <- c(
  "# Written by scripts/export_datasets.R: where each data set comes from.",
  "# licence: as the package states it; publication: as the help page of the data set states it;",
  "# sha256: of the uncompressed CSV."
)
for (package in names(wanted)) {
  directory <- file.path(out, package)
  dir.create(directory, recursive = TRUE, showWarnings = FALSE)
  help <- tools::Rd_db(package)
  description <- packageDescription(package)
  entries <- c(entries, "", sprintf("[%s]", package),
    paste("version =", toml(as.character(packageVersion(package)))),
    paste("title =", toml(squash(description$Title))),
    paste("licence =", toml(squash(description$License))))
  items <- data(package = package)$results[, "Item"]
  for (item in sort(items, method = "radix")) {
    name <- sub(" .*", "", item)
    topic <- sub(".*\\((.*)\\)", "\\1", item)
    if (!is.null(wanted[[package]]) && !name %in% wanted[[package]]) next
    if (paste0(package, "::", name) %in% skipped) next
    where <- new.env()
    suppressWarnings(data(list = topic, package = package, envir = where))
    frame <- get(name, where)
    if (!is.data.frame(frame)) next
    sha <- export(package, name, topic, frame, directory)
    entries <- c(entries, "", sprintf("[%s.%s]", package, toml(name)),
      paste("rows =", nrow(frame)), paste("publication =", toml(publication(help, name))),
      paste("sha256 =", toml(sha)))
    cat(package, name, dim(frame), "\n", file = stderr())
  }
}
con <- file(file.path(dirname(out), "SOURCES.toml"), "wb")
writeLines(entries, con, useBytes = TRUE)
close(con)
