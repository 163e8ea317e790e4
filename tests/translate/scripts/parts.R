d <- data.frame(g = factor(c("a", "b", "a")), y = c(1, NA, 3))
d$y[is.na(d$y)] <- 0
d[d$g == "a", "y"] <- 9
d[["z"]] <- d$y * 2
names(d)[2] <- "response"
levels(d$g)[1] <- "A"
d$z <- NULL
d[order(d$response), ]
d[-1, , drop = FALSE]
with(d, tapply(response, g, mean))
d2 <- transform(d, double = response * 2)
subset(d2, response > 1, select = c(g, double))
aggregate(response ~ g, data = d, FUN = mean)
table(d$g, d$response > 1)
x <- 1:10
x[x > 5 & x %% 2 == 0]
m <- list(a = 1, 2)
m[["a"]]
m$b$c <- 1
