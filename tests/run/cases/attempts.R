# What is printed, and what is not, where something may fail
try(x <- 3)
try(log(1))
try(stop("oops"), silent = TRUE)
try({
  y <- 4
})
try({
  y <- 4
  y + 1
})
y
z <- try(stop("a"), silent = TRUE)
class(z)
inherits(z, "try-error")
if (inherits(z, "try-error")) cat("failed\n")
suppressWarnings(w <- 3)
suppressWarnings(as.numeric("a"))
suppressMessages({
  w <- 5
  w
})
interaction(1:2, 1:4)
class(y ~ x)
formula("y ~ x")
