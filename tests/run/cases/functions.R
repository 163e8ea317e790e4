square <- function(x) x^2
square(4)
scaled <- function(x, by = 2, offset = by / 2) {
  # the default depends on another argument
  x * by + offset
}
scaled(10)
scaled(10, offset = 0)
scaled(by = 3, 10)
scaled(10, o = 1)
sign.of <- function(x) {
  if (x > 0) {
    "positive"
  } else if (x < 0) {
    "negative"
  } else {
    return("zero")
  }
}
sign.of(-3)
sign.of(0)
quiet <- function(x) invisible(x)
quiet(1)
v <- quiet(2)
v
given <- function(a, b) if (missing(b)) a else a + b
given(1)
given(1, 2)
twice <- function(f, x) f(f(x))
twice(square, 3)
twice(function(u) u + 1, 3)
pass <- function(...) scaled(...)
pass(1, by = 5)
counter <- 0
bump <- function(counter) {
  counter <- counter + 1
  counter
}
bump(counter)
counter
lambda <- \(x) x - 1
lambda(3)
3 |> square() |> scaled(by = 10)
