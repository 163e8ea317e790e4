# Arguments by name before those by position
vector(2, mode = "list")
f <- function(a, b, c = 10) a - b + c
f(2, a = 1)
f(2, a = 1, 3)
f(c = 1, 5, 2)
f(b = 1, 5)
d <- data.frame(y = c(1, 2, 3, 4), g = c("a", "b", "a", "b"))
aggregate(y ~ g, mean, data = d)
aggregate(y ~ g, data = d, sum)
rep(times = 2, 1:2)
seq(to = 5, 1)
paste("a", "b", sep = "-")
sapply(FUN = function(x) x + 1, 1:3)
