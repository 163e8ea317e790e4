my.data <- c(a = 1, 2, b = 3)   # names in the middle
list <- list(x = 1:3, y = "text")
n = length(my.data)
5 -> five
f <- function(x, n = length(x), ..., na.rm = TRUE) {
  # how many
  if (missing(na.rm)) {
    s <- 0
    for (i in 1:n) s <- s + x[i]  # adds up
    return(s)
  } else if (n > 3 && !is.null(x)) {
    mean(x, na.rm = na.rm, ...)
  } else NULL
}
f(my.data, na = FALSE)
quiet <- function(x) invisible(x)
quiet(3)
i <- 0
while (TRUE) {
  i <- i + 1
  if (i == 2) next
  if (i > 3) break
}
z <- if (i > 3) "big" else "small"
squares <- sapply(1:3, function(k) k^2)
sapply(list, "length")
Reduce(`+`, 1:4)
w <- suppressWarnings(as.numeric("x"))
r <- tryCatch(stop("no"), error = function(e) conditionMessage(e), finally = cat("done\n"))
system.time(fit <- sum(1:10))
a <- b <- 7
x <- 3; -x^2; (x)
T & F
`odd name` <- NA_character_
c(1e5, 0x10L, .5, -2)
squares %>% sum %>% round(2)
squares |> mean()
