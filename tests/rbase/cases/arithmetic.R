1:3 + 1L
1:3 + 0.5
1:6 + 1:2
1:5 + 1:2
c(a = 1, b = 2) + c(x = 10, y = 20)
c(a = 1) + 1:2
c(1, NA, NaN) + 1
NA + 1L
NA_integer_ * 2L
5L / 2L
5L %/% 2L
-5L %/% 2L
-5L %% 3L
5 %% -3
5.5 %% 2
5L %% 0L
5 %% 0
5 %/% 0
1 / 0
-1 / 0
0 / 0
2L^2L
(-8)^(1/3)
NA^0
1^NA
.Machine <- 2147483647L
.Machine + 1L
numeric(0) + 1
1:3 + numeric(0)
NULL + 1
TRUE + TRUE
"a" + 1
factor("a") + 1
-c(a = 1, b = NA)
-TRUE
-"a"
matrix(1:4, 2) * 2
matrix(1:4, 2) + matrix(1, 2, 2)
matrix(1:4, 2) + matrix(1:6, 3)
matrix(1:4, 2, dimnames = list(NULL, c("a", "b"))) / 2
1:3 == c(1, 5, 3)
"a" < "B"
"B" < "a"
c("apple", "Banana", "_x", "10", "9") < "b"
"10" < 9
1 == "1"
TRUE == "TRUE"
NA == 1
NaN == NaN
factor(c("a", "b")) == "a"
factor(c("lo", "hi"), levels = c("lo", "hi"), ordered = TRUE) > "lo"
factor("a") < "b"
c(a = 1, b = 2) > 1
1:3 != 2
c(TRUE, NA, FALSE) & NA
c(TRUE, NA, FALSE) | NA
!c(TRUE, NA, FALSE)
!c(a = 1, b = 0)
1 & 0
"a" & TRUE
xor(TRUE, c(TRUE, FALSE, NA))
TRUE && NA
FALSE && NA
TRUE || NA
NA || FALSE
isTRUE(c(TRUE, TRUE))
isTRUE(NA)
isFALSE(FALSE)
if (NA) 1
if (c(TRUE, FALSE)) 1
if (logical(0)) 1
if ("TRUE") "yes"
if ("foo") 1
if (3) "three"
1:3 %in% c(2, 3)
"a" %in% factor("a")
NA %in% c(1, NA)
3:1
1.5:4
"1":3
5:5
numeric(0):3
1:3 * matrix(1:3, 3)
data.frame(x = 1:2, y = c(0.5, 1)) * 2
data.frame(x = 1:2, y = 2:3) == 2
2147483647L + 1L
46341L * 46341L
sum(2147483647L, 1L)
exp(1)
exp(c(a = 0, b = NA))
log(-1)
log(0)
log(8, base = 2)
log(100, 10)
log10(1000)
log2(8)
log1p(1e-10)
sqrt(2)
sqrt(-1)
sqrt(c(4, NA))
exp("a")
sqrt(factor(1))
abs(-3L)
abs(c(-1.5, NA))
round(2.5)
round(-1.5)
round(0.15, 1)
round(2.675, 2)
round(123.456, -1)
round(c(a = 1.234, b = 5.678), 1)
round(5L)
round(NA)
signif(123456, 2)
signif(0.00012345, 3)
signif(c(1.5, NA, Inf), 1)
floor(-1.5)
ceiling(1.2)
trunc(-1.7)
floor(3L)
cumsum(c(1, 2, NA, 4))
cumsum(1:5)
cumprod(1:5)
cummax(c(1, 3, 2))
cummin(c(3L, 1L, 2L))
factorial(5)
choose(5, 2)
gamma(5)
lgamma(10)
beta(2, 3)
sin(pi)
tanh(0.5)
round(matrix(c(1.234, 5.678), 1), 1)
round(data.frame(x = 1.234, y = 2L), 1)
exp(matrix(0, 2, 2))
sign(c(-2, 0, 3))
sign(-2L)
