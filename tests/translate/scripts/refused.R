x <- 1
y <- mystery(x)
system("rm -rf /")
eval(parse(text = "x"))
f <- function() { total <<- 1 }
g <- function() { x <- x + 1; x }
attach(d)
x$a$b@c <- 2
lme4::glmer.nb(y ~ x, d)
library(notapackage)
z <- x +
  unknown(2)   # on the second line
x
