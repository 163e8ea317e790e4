1
-1.5
1e5
123456.5
0.1 + 0.2
1e-20
c(1, 1e5)
c(1e-10, 1)
c(1.123456789, 123456.789)
c(NA, 1.5, NaN, Inf, -Inf)
1:30
c(-1, 10, 100)
100000L
1e15
123456789012
c(0.00001, 123456)
TRUE
c(TRUE, NA, FALSE)
"a"
c("a", "bbb", NA)
"quote\" and \\ and \n newline \t tab"
"é ü 漢字"
c("漢字", "a")
character(0)
numeric(0)
integer(0)
logical(0)
NULL
list()
c(a = 1, b = 2.5)
c(a = 1L, long_name_here = 2L)
c(a = "x", bb = "yyyy")
c(a = TRUE, b = NA)
seq(0, 1, 0.05)
setNames(seq(0.5, 15, 0.5), paste0("name", 1:30))
setNames(1:3, c("a", NA, ""))
letters
factor(c("a", "b", NA, "a"))
factor(character(0), levels = c("x", "y"))
factor(c("lo", "hi"), levels = c("lo", "hi"), ordered = TRUE)
factor(1:40)
factor(c(1.5, 2.25, 1.5))
factor(paste("a rather long level", 1:8))
ordered(paste("a rather long level", 1:8))
matrix(1:6, 2)
matrix(c(1.5, 2, NA, 4), 2)
matrix(c("a", "bb", NA, "d"), 2)
matrix(1:6, 2, dimnames = list(c("r1", "r2"), c("A", "BBBB", "C")))
matrix(1:6, 2, dimnames = list(NULL, c("A", "B", "C")))
matrix(1:6, 2, dimnames = list(c("x", "yy"), NULL))
matrix(c(1.123456, 1000, 0.001, 1e-8), 2)
matrix(rep(123.456, 30), 2)
matrix(c(TRUE, FALSE, NA, TRUE), 2)
matrix(numeric(0), 0, 3)
matrix(numeric(0), 0, 0)
data.frame(x = 1:3, y = c(1.5, NA, 3), g = factor(c("a", NA, "b")), s = c("p", "qq", NA))
data.frame()
data.frame(x = integer(0), y = character(0))
data.frame(x = c(1e-10, 1), y = c(1e10, 1), z = c(TRUE, NA))
data.frame(x = 1:2, row.names = c("first", "second"))
data.frame(a_long_column_name_number_one = 1:2, a_long_column_name_number_two = 3:4, a_long_column_name_number_three = 5:6)
list(1, "a", TRUE)
list(a = 1, b = list(c = "x", d = 1:3), e = NULL)
list(1, b = 2)
list(`a b` = 1, `if` = 2, .x = 3, `1a` = 4)
list(list(list(1)))
list(a = data.frame(x = 1:2), m = matrix(1:4, 2))
list(a = list())
print(pi, digits = 3)
print(c(1.23456, 123.456), digits = 3)
print("a", quote = FALSE)
print(c(a = "x"), quote = FALSE)
print(data.frame(x = c(1.23456, 2)), digits = 3)
print(data.frame(x = 1:2, y = c("a", "b")), row.names = FALSE)
options(digits = 4)
pi
c(1.123456, 100)
options(digits = 7, scipen = 10)
1e10
1e-8
options(scipen = 0, width = 40)
1:30
setNames(1:12, month.name)
options(width = 80)
table(c("b", "a", "b"))
table(c(1, 2, 2), c("x", "y", "x"))
table(g = c("b", "a", "b"), h = c("u", "u", "v"))
table(factor(character(0), levels = c("a", "b")))
table(c(1.5, NA, 1.5), useNA = "ifany")
-0.0
c(0.1, 0.12, 0.123)
1/3
c(1e300, 1e-300)
2^31
c(1234567.8, 0.1)
3.00
c(1.10, 2.20)
100 * 1.1
22/7 * 1e6
