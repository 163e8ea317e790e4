f <- function(x) {
  if (x < 0) stop("negative: ", x)
  x
}
tryCatch(f(-1), error = function(e) conditionMessage(e))
tryCatch(f(1), error = function(e) "no")
tryCatch(warning("careful"), warning = function(w) conditionMessage(w))
suppressWarnings({
  warning("unheard")
  3
})
message("to stderr")
warning("w1")
for (i in 1:3) warning(i)
a <- tryCatch({
  stop("one")
}, error = function(e) {
  -1
}, finally = message("finally"))
a
"last"
f(-2)
"never"
