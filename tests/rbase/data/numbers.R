# Records how R writes and rounds numbers of all sizes, ties included.
# Rscript tests/rbase/data/numbers.R   (writes numbers.json beside this file)
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
set.seed(20240214)
n <- 700
x <- c(rnorm(n) * 10^runif(n, -20, 20),
       round(rnorm(n) * 10^runif(n, -3, 8), sample(0:8, n, TRUE)),
       (sample(1e7, n) * 10 + 5) * 10^-sample(0:15, n, TRUE),
       (sample(1e3, n, TRUE) * 10 + 5) / 10^sample(0:8, n, TRUE),
       10^sample(-12:18, n, TRUE) *
         (1 + sample(c(0, -1e-3, -1e-7, -5e-8, -4e-8, 1e-7, -1e-15), n, TRUE)),
       (sample(1e7, n) * 10 + 5) * 10^sample(-300:290, n, TRUE),
       0.15, 2.675, 1e5, 123456.5, 1e-5, 1e15, 0.1 + 0.2, 1e-99, 1e-100, 1e99, 1e100, 5e-324,
       1.684013642828e-10, 3.5289095e+31, 2.5635105e-19)
digits <- sample(c(1:15, 7, 7, 7, 4, 3, 16, 17, 22), length(x), TRUE)
decimals <- sample(c(-3:10, 0, 1, 2, 15, -9), length(x), TRUE)
one <- mapply(function(v, d) format(v, digits = d), x, digits)
rows <- sprintf('["%a", %d, "%s", %d, "%a", "%a"]', x, digits, one, decimals,
                mapply(round, x, decimals), mapply(signif, x, digits))
vectors <- replicate(500, {
  k <- sample(2:6, 1)
  v <- if (runif(1) < 0.5) sample(x, k)
       else c(signif(rnorm(k) * 10^runif(k, -3, 6), sample(7, 1)),
              sample(c(NA, NaN, Inf, -Inf, 0, 1e5, -1e5, 1e-5), 1))
  d <- sample(c(7, 7, 3, 4, 15), 1)
  least <- sample(c(0, 0, 2), 1)
  sprintf('[[%s], %d, %d, [%s]]', paste0('"', sprintf("%a", v), '"', collapse = ", "), d, least,
          paste0('"', format(v, digits = d, nsmall = least), '"', collapse = ", "))
})
con <- file(file.path(here, "numbers.json"), "w")
writeLines(c('{"numbers": [', paste0(rows, c(rep(",", length(rows) - 1), "")), '], "vectors": [',
             paste0(vectors, c(rep(",", length(vectors) - 1), "")), "]}"), con)
close(con)
