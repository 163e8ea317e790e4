x <- c(a = 1, b = 2, c = 3)
x[2]
x["b"]
x[c("a", "zz")]
x[-1]
x[-c(1, 2)]
x[c(TRUE, FALSE)]
x[c(TRUE, NA, FALSE)]
x[5]
x[0]
x[NA]
x[c(1, NA)]
x[c(-1, 1)]
x[2.9]
x[x > 1]
x[[2]]
x[["b"]]
x[["zz"]]
x[[5]]
x[[1:2]]
x[]
y <- 1:5
y[10]
y[c(0, 1)]
y[-10]
y[c(TRUE, FALSE, TRUE, FALSE, TRUE, TRUE)]
y["a"]
y[factor(c("b", "a"))]
letters[c(1, 3)]
f <- factor(c("u", "v", "u"))
f[1]
f[5]
f[f == "u"]
f[-1]
f[[2]]
m <- matrix(1:6, 2, dimnames = list(c("r", "s"), c("A", "B", "C")))
m[1, 2]
m[1, ]
m[, 2]
m[, c("A", "C")]
m["s", "B"]
m[, 2, drop = FALSE]
m[1, , drop = FALSE]
m[-1, ]
m[m > 2]
m[5]
m[3, 1]
m["zz", 1]
m[c(TRUE, FALSE), ]
m[, c(FALSE, TRUE, TRUE)]
m[cbind(c(1, 2), c(3, 1))]
matrix(1:4, 2)[2, ]
matrix(1:4, 2)[, 1]
d <- data.frame(x = 1:4, y = c(1.5, NA, 3, 4), g = factor(c("a", "b", "a", "b")))
d$x
d$y
d$g
d$nothing
d[2, ]
d[2, "y"]
d[, "x"]
d[, 1:2]
d["y"]
d[["y"]]
d[d$x > 2, ]
d[d$y > 2, ]
d[-1, ]
d[c(1, 1, 2), ]
d[order(-d$x), ]
d[, "y", drop = FALSE]
d[d$g == "a", c("x", "g")]
d[5, ]
d[["zz"]]
d[, "zz"]
d["zz"]
d[0, ]
d[c(TRUE, FALSE), "x"]
d[[2, "y"]]
d[3, 2]
d[-(1:2), "g"]
l <- list(a = 1, bcd = "x", e = list(f = 2))
l$a
l$b
l$zz
l[["bcd"]]
l[["e"]][["f"]]
l$e$f
l["a"]
l[c("a", "zz")]
l[-1]
l[[4]]
l[["zz"]]
list(1, 2, 3)[2:3]
x$a
x[2] <- 20
x
x["d"] <- 4
x
x[7] <- 9
x
x[x > 5] <- 0
x
y[2] <- NA
y
y[8] <- 1L
y
y[1] <- "a"
y
z <- 1:3
z[2] <- 2.5
z
z[c(1, 2, 3)] <- c(1, 2)
z
z[5] <- NA
z
z[-1] <- 0
z
f[2] <- "u"
f
f[1] <- "new"
f
m[1, 2] <- 100L
m
m[2, ] <- 0L
m
m[m == 0] <- NA
m
d$z <- d$x^2
d
d$x <- NULL
d
d$k <- 1
d$bad <- 1:3
d[2, "y"] <- 99
d
d$y[1] <- -1
d
d[d$z > 5, "z"] <- NA
d
d[["new"]] <- letters[1:4]
d
d[, "k"] <- 4:1
d
d["twice"] <- d$k * 2
d
names(d)[1] <- "first"
d
d[is.na(d)] <- 0
l$a <- 5
l$new <- 1:2
l[["e"]]$f <- 3
l
l$bcd <- NULL
names(l)
l[c("a", "new")] <- NULL
l
names(x)[2] <- "BB"
x
names(x) <- NULL
x
levels(f)
levels(f)[1] <- "U"
f
q <- NULL
q[3] <- 1
q
q <- list()
q$a <- 1
q[["b"]] <- "x"
q
v <- c()
for (i in 1:3) v <- c(v, i * 2)
v
v[["a"]] <- 1
v
w <- numeric(0)
w["a"] <- 3
w
colnames(m)
colnames(m)[2] <- "Q"
m
rownames(m) <- NULL
m
dim(z) <- c(1, 5)
z
diag(matrix(1:9, 3))
is.na(d$y)
