#@ precedence_01
-2^2
#@ precedence_02
2^-1
#@ precedence_03
a^b^c
#@ precedence_04
-a^b
#@ precedence_05
a^-b^c
#@ precedence_06
a**b
#@ precedence_07
-1:3
#@ precedence_08
-a:b
#@ precedence_09
2*1:3
#@ precedence_10
1:3*2
#@ precedence_11
1:3/2
#@ precedence_12
1:n-1
#@ precedence_13
1:(n-1)
#@ precedence_14
1:3%%2
#@ precedence_15
a:b:c
#@ precedence_16
-2:3^2
#@ precedence_17
a %in% b + c
#@ precedence_18
a + b %in% c
#@ precedence_19
a %in% -1
#@ precedence_20
-1 %in% a
#@ precedence_21
-x %% 2
#@ precedence_22
-x %/% y
#@ precedence_23
a * b %o% c
#@ precedence_24
a / b * c
#@ precedence_25
a - b - c
#@ precedence_26
a %/% b %% c
#@ precedence_27
!x == y
#@ precedence_28
!x %in% y
#@ precedence_29
!x & y
#@ precedence_30
!x && !y
#@ precedence_31
!!x
#@ precedence_32
!!!x
#@ precedence_33
!-x
#@ precedence_34
-!x
#@ precedence_35
- -1
#@ precedence_36
-+1
#@ precedence_37
--1
#@ precedence_38
~~a
#@ precedence_39
a < b & c > d
#@ precedence_40
a & b | c
#@ precedence_41
a && b || c
#@ precedence_42
a || b && c
#@ precedence_43
a | b & c
#@ precedence_44
!a | b
#@ precedence_45
a == b | c != d
#@ precedence_46
a ~ b | c
#@ precedence_47
a ~ b || c
#@ precedence_48
a ~ b & c
#@ precedence_49
~ a ~ b
#@ precedence_50
y ~ a ~ b
#@ precedence_51
~a + b
#@ precedence_52
-a ~ b
#@ precedence_53
!a ~ b
#@ precedence_54
a <- b ~ c
#@ precedence_55
y ~ x -> f
#@ precedence_56
a = b ~ c
#@ precedence_57
a = b <- c
#@ precedence_58
a <- b <- c
#@ precedence_59
a <- b = c
#@ precedence_60
a = b = c
#@ precedence_61
x -> y -> z
#@ precedence_62
a <- b -> c
#@ precedence_63
a <<- b
#@ precedence_64
x ->> y
#@ precedence_65
a := b
#@ precedence_66
a := b + c
#@ precedence_67
a ? b
#@ precedence_68
?a
#@ precedence_69
??a
#@ precedence_70
?a::b
#@ precedence_71
methods ? show
#@ precedence_72
a <- b ? c
#@ precedence_73
? a + b
#@ precedence_74
a = ? b
#@ precedence_75
a$b@c[[1]][2]
#@ precedence_76
a::b$c
#@ precedence_77
a:::b(c)
#@ precedence_78
a::b::c
#@ precedence_79
-a$b
#@ precedence_80
!a$b
#@ precedence_81
a$b^2
#@ precedence_82
-a[1]^2
#@ precedence_83
a@b@c
#@ precedence_84
fit@optinfo$conv$lme4$messages
#@ precedence_85
x$y()
#@ precedence_86
x[[1]](2)
#@ precedence_87
x$f(1)$g(2)
#@ precedence_88
a$b:c
#@ precedence_89
x |> f() + 1
#@ precedence_90
x + y |> f()
#@ precedence_91
-x |> f()
#@ precedence_92
x:y |> f()
#@ precedence_93
x %>% f + 1
#@ precedence_94
a %in% b |> f()
#@ precedence_95
x |> f() %>% g()
#@ precedence_96
x ^ y |> f()
#@ precedence_97
x <- y |> f()
#@ precedence_98
x = y |> f()
#@ precedence_99
y ~ x |> f()
#@ precedence_100
function(x) x + 1
#@ precedence_101
function(x) x + 1 -> f
#@ precedence_102
function(x) y ~ x
#@ precedence_103
\(x) x + 1 |> f()
#@ precedence_104
if (a) b + c else d + e
#@ precedence_105
if (a) b else c + d
#@ precedence_106
-if (a) 1 else 2
#@ precedence_107
1 + if (a) 2 else 3 + 4
#@ precedence_108
while (a) b + c
#@ precedence_109
function(x) -x + 1
#@ precedence_110
!function(x) x
#@ precedence_111
a + function(x) x + 1
#@ precedence_112
~ function(x) x + y
#@ nonassoc_01
a < b < c
#@ nonassoc_02
a == b == c
#@ nonassoc_03
a <= b
#@ nonassoc_04
a != b != c
#@ nonassoc_05
(a < b) < c
#@ nonassoc_06
a < b == c
#@ number_01
1L
#@ number_02
1e5L
#@ number_03
0x10
#@ number_04
0x10L
#@ number_05
0XFF
#@ number_06
0xFFp2
#@ number_07
0x1.8p3
#@ number_08
0x1p-2L
#@ number_09
1e-3
#@ number_10
1E+05
#@ number_11
.5
#@ number_12
5.
#@ number_13
5.L
#@ number_14
1.5L
#@ number_15
1.0L
#@ number_16
1e-3L
#@ number_17
1i
#@ number_18
2.5e1i
#@ number_19
1e400
#@ number_20
100000000000L
#@ number_21
.1e2
#@ number_22
1..2
#@ number_23
1e
#@ number_24
0x
#@ number_25
1x
#@ number_26
1_000
#@ number_27
_x
#@ number_28
.1.2
#@ number_29
007
#@ number_30
1e5
#@ number_31
123456789012
#@ number_32
TRUE
#@ number_33
T
#@ number_34
NA
#@ number_35
NA_integer_
#@ number_36
NA_real_
#@ number_37
NA_character_
#@ number_38
NULL
#@ number_39
Inf
#@ number_40
NaN
#@ number_41
-Inf
#@ number_42
-1L
#@ number_43
1e05L
#@ number_44
0xAi
#@ string_01
"a"
#@ string_02
'a'
#@ string_03
'a"b'
#@ string_04
"a'b"
#@ string_05
"a\"b"
#@ string_06
'it\'s'
#@ string_07
"tab\tnl\nbs\\"
#@ string_08
"\x41\x7A"
#@ string_09
"\u00e9"
#@ string_10
"\u{e9}"
#@ string_11
"\U0001F600"
#@ string_12
"\101"
#@ string_13
r"(a\b"c)"
#@ string_14
R"(a)"
#@ string_15
r"[x]y]"
#@ string_16
r"{z}"
#@ string_17
r"---(a)"--b)---"
#@ string_18
R"--[x]--"
#@ string_19
r"(multi
line \d+)"
#@ string_20
r'(single)'
#@ string_21
"multi
line"
#@ string_22
"# not a comment"
#@ string_23
'it''s'
#@ string_24
"\q"
#@ string_25
"\0"
#@ string_26
"\x"
#@ string_27
"unterminated
#@ string_28
r"(unterminated
#@ string_29
""
#@ string_30
''
#@ string_31
"a" "b"
#@ string_32
paste("a", 'b')
#@ string_33
"%in%"
#@ string_34
"\`"
#@ string_35
`a\`b`
#@ string_36
``
#@ string_37
"é ü 变量"
#@ string_38
"a\
b"
#@ string_39
r"a(b)a"
#@ identifier_01
.x
#@ identifier_02
._y
#@ identifier_03
x.y.z
#@ identifier_04
x_y
#@ identifier_05
.2x
#@ identifier_06
..1
#@ identifier_07
...
#@ identifier_08
..1 + ..2
#@ identifier_09
...elt(1)
#@ identifier_10
`my var`
#@ identifier_11
`my var` + 1
#@ identifier_12
x$`my var`
#@ identifier_13
`1x`
#@ identifier_14
`if`
#@ identifier_15
é
#@ identifier_16
变量 <- 1
#@ identifier_17
naïve_résumé
#@ identifier_18
x.1
#@ identifier_19
.
#@ identifier_20
. + 1
#@ identifier_21
`+`(1, 2)
#@ identifier_22
`my fun`(x)
#@ identifier_23
`if`(a, b, c)
#@ identifier_24
"f"(x)
#@ identifier_25
'f'(x)
#@ identifier_26
`[`(x, 1)
#@ identifier_27
x$"b"
#@ identifier_28
x$'b c'
#@ identifier_29
`a`::b
#@ identifier_30
a::`b c`
#@ identifier_31
a::"b"
#@ identifier_32
"x" <- 5
#@ identifier_33
'x' = 5
#@ identifier_34
"names<-"(x, "a")
#@ identifier_35
`names<-`(x, value = "a")
#@ identifier_36
_a
#@ identifier_37
a_
#@ identifier_38
a.
#@ identifier_39
.a.b
#@ identifier_40
if.x
#@ identifier_41
function_x
#@ identifier_42
TRUE_x
#@ identifier_43
NULLx
#@ identifier_44
in
#@ identifier_45
in <- 5
#@ identifier_46
x$in
#@ identifier_47
x$`in`
#@ identifier_48
x$if
#@ identifier_49
x$next
#@ identifier_50
x$function
#@ identifier_51
x@function
#@ identifier_52
list(if = 1)
#@ identifier_53
list(`if` = 1)
#@ identifier_54
list("if" = 1)
#@ identifier_55
f(NULL = 1)
#@ identifier_56
f(function = 1)
#@ identifier_57
f(TRUE = 1)
#@ identifier_58
f(next = 1)
#@ call_01
f()
#@ call_02
f(a)
#@ call_03
f(a, b = 2)
#@ call_04
f(, a)
#@ call_05
f(a, )
#@ call_06
f(a = )
#@ call_07
f(a = , b)
#@ call_08
f(,)
#@ call_09
f("a" = 1)
#@ call_10
f('a b' = 1)
#@ call_11
f(`a b` = 1)
#@ call_12
f(... = 1)
#@ call_13
f(...)
#@ call_14
f(..1)
#@ call_15
f(a <- 1)
#@ call_16
f((a = 1))
#@ call_17
f(a = b = 1)
#@ call_18
f({a = 1})
#@ call_19
f(a)(b)
#@ call_20
f(a)[1]
#@ call_21
f(a)$b
#@ call_22
(f)(x)
#@ call_23
(function(x) x)(2)
#@ call_24
(\(x, y = 2) x + y)(1)
#@ call_25
{f}(x)
#@ call_26
x[]
#@ call_27
x[1]
#@ call_28
x[1, ]
#@ call_29
x[, 1]
#@ call_30
x[1, , 2]
#@ call_31
x[, drop = FALSE]
#@ call_32
x[-1]
#@ call_33
x[-(1:3)]
#@ call_34
x[[1]]
#@ call_35
x[["a"]]
#@ call_36
x[["a", exact = FALSE]]
#@ call_37
x[[1]][[2]]
#@ call_38
x[x[1]]
#@ call_39
x[[x[[1]]]]
#@ call_40
x[y[[1]]]
#@ call_41
x[[y[1]]]
#@ call_42
x [1]
#@ call_43
f (x)
#@ call_44
x $ y
#@ call_45
x[1][2]
#@ call_46
f(a
,b)
#@ call_47
f(

 a

)
#@ call_48
f(a)
(b)
#@ call_49
f
(a)
#@ call_50
x
[1]
#@ call_51
x
$y
#@ call_52
x$
y
#@ call_53
a::
b
#@ call_54
f(-1)
#@ call_55
f(!x)
#@ call_56
f(~x)
#@ call_57
f(y ~ x, data = d)
#@ call_58
f(?x)
#@ call_59
f(x -> y)
#@ call_60
f(function(x) x, 2)
#@ call_61
f(if (a) b else c, d)
#@ call_62
f(if (a) b
 else c)
#@ call_63
f(a;b)
#@ call_64
f(a b)
#@ call_65
x[1;2]
#@ newline_01
a +
b
#@ newline_02
a
+ b
#@ newline_03
(a
+ b)
#@ newline_04
{a
+ b}
#@ newline_05
({a
+ b})
#@ newline_06
f(a
+ b)
#@ newline_07
f({a
+ b})
#@ newline_08
x[a
+ b]
#@ newline_09
x[{a
+ b}]
#@ newline_10
x[[a
+ b]]
#@ newline_11
x <-
5
#@ newline_12
x
<- 5
#@ newline_13
(x
<- 5)
#@ newline_14
function(x)
x
#@ newline_15
function(x)


x
#@ newline_16
function(x,
 y)
{
 x
}
#@ newline_17
if (a)
b
#@ newline_18
if (a)

b
#@ newline_19
if (a) b
else c
#@ newline_20
{if (a) b
else c}
#@ newline_21
{if (a) b


else c}
#@ newline_22
(if (a) b
else c)
#@ newline_23
{if (a) b # comment
# another
else c}
#@ newline_24
if (a) {b} else
c
#@ newline_25
if (a) {
b
}
else {
c
}
#@ newline_26
{
if (a) {
b
}
else {
c
}
}
#@ newline_27
if (a) b; else c
#@ newline_28
for (i in x)
i
#@ newline_29
for (i
in
x) i
#@ newline_30
while (a)
b
#@ newline_31
repeat
b
#@ newline_32
a %>%
b
#@ newline_33
a
%>% b
#@ newline_34
a |>
b()
#@ newline_35
a
|> b()
#@ newline_36
(a
|> b())
#@ newline_37
-
a
#@ newline_38
!
a
#@ newline_39
~
a
#@ newline_40
a ~
b
#@ newline_41
a
~ b
#@ newline_42
(a
~ b)
#@ newline_43
y ~ a +
 b +
 (1 | g)
#@ newline_44
y ~ a
 + b
 + (1 | g)
#@ newline_45
f(y ~ a
 + b
 + (1 | g), data = d)
#@ newline_46
f(y ~ a + # first
  b +  # second
 (1 | g))
#@ newline_47
a;b
#@ newline_48
a;b;
#@ newline_49
a;;b
#@ newline_50
{a;;b}
#@ newline_51
{;}
#@ newline_52
{a;}
#@ newline_53
;a
#@ newline_54
a,b
#@ newline_55
{
}
#@ newline_56
{}
#@ newline_57
{{}}
#@ newline_58
{a


b}
#@ newline_59
a


b
#@ newline_60


a
#@ newline_61

#@ newline_62
# only a comment
#@ newline_63
a # comment
#@ newline_64
a # "quote
b
#@ newline_65
# a
# b
a
#@ newline_66
a\
#@ newline_67
a \
b
#@ newline_68
x <- c(1,
2, # two
3
)
#@ newline_69
x = \(a)
a
#@ newline_70
\(x)
{x}
#@ newline_71
if (a) if (b) c else d
#@ newline_72
if (a) {if (b) c} else d
#@ newline_73
{if (a) if (b) c
else d}
#@ newline_74
x <- if (a) b else c
#@ newline_75
x <- if (a) b
else c
#@ newline_76
function() if (a) b else c
#@ newline_77
lapply(x, function(i) {
  y <- i
  y
})
#@ newline_78
switch(x,
 "a" = ,
 "b" = 1,
 2
)
#@ newline_79
a	+	b
#@ newline_81
a+ b
#@ newline_82
a + b
#@ newline_83
﻿a + b
#@ newline_84
#!/usr/bin/env Rscript
a
#@ newline_85
#line 10 "foo.R"
a + 
#@ control_01
if (a) b
#@ control_02
if (a) b else c
#@ control_03
if (a) b else if (c) d else e
#@ control_04
if (a) {b} else {c}
#@ control_05
for (i in 1:3) print(i)
#@ control_06
for (i in 1:3) {print(i); next}
#@ control_07
for (i in seq_along(x)) x[i] <- i
#@ control_08
while (TRUE) break
#@ control_09
repeat {break}
#@ control_10
repeat break
#@ control_11
next
#@ control_12
break
#@ control_13
if a b
#@ control_14
if (a b
#@ control_15
for i in x
#@ control_16
for (i in x
#@ control_17
for (x$i in y) z
#@ control_18
for (`i j` in x) i
#@ control_19
function x x
#@ control_20
function(x
#@ control_21
function(x) 
#@ control_22
function(x, x) x
#@ control_23
function(x, y = 2, ...) x
#@ control_24
function(...) ..1
#@ control_25
function("x") x
#@ control_26
function(x = ) x
#@ control_27
function(x, ) x
#@ control_28
function(x) {}
#@ control_29
function() NULL
#@ control_30
\() 1
#@ control_31
\(x, ...) f(...)
#@ control_32
\x x
#@ control_33
\(x) \(y) x + y
#@ control_34
function(x) function(y) x + y
#@ control_35
sapply(1:3, \(i) i^2)
#@ control_36
Map(\(a, b) a + b, 1:3, 4:6)
#@ control_37
function(x = {1; 2}) x
#@ control_38
if (a = 5) b
#@ control_39
if ((a = 5)) b
#@ control_40
while (i <- i - 1) 1
#@ control_41
if (a) NULL
#@ control_42
if (a) else b
#@ control_43
else
#@ control_44
{else}
#@ control_45
f <- function(x) UseMethod("f")
#@ control_46
tryCatch({a}, error = function(e) NULL, finally = b)
#@ control_47
repeat {if (a) break else next}
#@ pipe_01
x |> f()
#@ pipe_02
x |> f(y)
#@ pipe_03
x |> f(y = _)
#@ pipe_04
x |> f(y = _, z)
#@ pipe_05
x |> f(_)
#@ pipe_06
x |> f(a = g(_))
#@ pipe_07
x |> f
#@ pipe_08
x |> f$g()
#@ pipe_09
x |> a::f()
#@ pipe_10
x |> (\(z) z + 1)()
#@ pipe_11
x |> (function(z) z + 1)()
#@ pipe_12
x |> function(z) z
#@ pipe_13
x |> \(z) z
#@ pipe_14
x |> f() |> g(a = _)
#@ pipe_15
x |> f(a = _, b = _)
#@ pipe_16
x |> _$a
#@ pipe_17
x |> f() -> y
#@ pipe_18
y <- x |> f()
#@ pipe_19
x |> (f())
#@ pipe_20
x |> {f()}
#@ pipe_21
x |> 5
#@ pipe_22
x |> f()$a
#@ pipe_23
x |> if (a) b
#@ pipe_24
x %>% f
#@ pipe_25
x %>% f()
#@ pipe_26
x %>% {. + 1}
#@ pipe_27
x %>% .$y
#@ pipe_28
x %>% .[["a"]]
#@ pipe_29
. %>% f
#@ pipe_30
x %>% f(y, .)
#@ pipe_31
x %<>% f
#@ pipe_32
x %T>% f %$% y
#@ pipe_33
_
#@ pipe_34
f(_)
#@ pipe_35
f(a = _)
#@ special_01
a %in% b
#@ special_02
a %% b
#@ special_03
a %/% b
#@ special_04
a %o% b
#@ special_05
a %*% b
#@ special_06
a %||% b
#@ special_07
a %+% b
#@ special_08
a %my op% b
#@ special_09
a %%% b
#@ special_10
a %in%b
#@ special_11
a%in%b
#@ special_12
a %in
% b
#@ special_13
a % b
#@ special_14
5%%3
#@ special_15
a %>% b %>% c
#@ special_16
%in%
#@ special_17
`%+%` <- function(a, b) paste0(a, b)
#@ assign_01
x<-5
#@ assign_02
x< -5
#@ assign_03
x<--5
#@ assign_04
x < - 5
#@ assign_05
x=-5
#@ assign_06
x->y
#@ assign_07
x- >y
#@ assign_08
5 -> x
#@ assign_09
5 ->> x
#@ assign_10
x <<- 5
#@ assign_11
x = y = 2
#@ assign_12
x <- y <- 2
#@ assign_13
x = y <- 2
#@ assign_14
x <- y = 2
#@ assign_15
x[1] <- 2
#@ assign_16
x[[1]]$a <- 2
#@ assign_17
names(x)[2] <- "b"
#@ assign_18
attr(x, "a") <- 1
#@ assign_19
x$y <- NULL
#@ assign_20
x$y$z[3] <- 1
#@ assign_21
x@s <- 1
#@ assign_22
f(x) <- 3
#@ assign_23
NULL <- 1
#@ assign_24
5 <- x
#@ assign_25
"a" -> b
#@ assign_26
(x) <- 5
#@ assign_27
x + y <- 5
#@ assign_28
-x <- 5
#@ assign_29
if (a) x <- 1 else x <- 2
#@ assign_30
x = if (a) 1 else 2
#@ assign_31
{x = 5}
#@ assign_32
(x = 5)
#@ assign_33
x := 5
#@ assign_34
!!x := 5
#@ assign_35
dt[, z := x + y]
#@ assign_36
dt[i, .(a = mean(b)), by = .(g)]
#@ assign_37
dt[, `:=`(a = 1, b = 2)]
#@ assign_38
mutate(d, {{ x }} := 5)
#@ assign_39
f({{ x }})
#@ assign_40
x <- function(y) y <- 1
#@ assign_41
a <- b <<- c
#@ assign_42
a -> b <- c
#@ formula_01
y ~ x
#@ formula_02
~ x
#@ formula_03
y ~ x | z
#@ formula_04
y ~ x || z
#@ formula_05
y ~ (1|g)
#@ formula_06
y ~ (1||g)
#@ formula_07
y ~ x + (1 + x | g)
#@ formula_08
y ~ x + (0 + x || g)
#@ formula_09
y ~ a:b*c
#@ formula_10
y ~ a*b:c
#@ formula_11
y ~ a %in% b
#@ formula_12
y ~ a + b %in% a
#@ formula_13
y ~ (a + b)^2
#@ formula_14
y ~ (a+b)^2 - a:b
#@ formula_15
y ~ a/b
#@ formula_16
y ~ a/(b + c)
#@ formula_17
y ~ -1 + x
#@ formula_18
y ~ x - 1
#@ formula_19
y ~ 0 + x
#@ formula_20
y ~ +x
#@ formula_21
log(y) ~ I(x^2)
#@ formula_22
y ~ .
#@ formula_23
. ~ . - x
#@ formula_24
. ~ . + (1 | g)
#@ formula_25
cbind(a, b - a) ~ x
#@ formula_26
y ~ x + offset(log(n))
#@ formula_27
y ~ us(0 + x | g)
#@ formula_28
y ~ ar1(times + 0 | group)
#@ formula_29
y ~ rr(sp + 0 | id, d = 2)
#@ formula_30
y ~ a ~ b
#@ formula_31
`my y` ~ `my x` + (1 | `my g`)
#@ formula_32
y ~ x | g1/g2
#@ formula_33
y ~ (x | g1/g2/g3)
#@ formula_34
y ~ (1 | g1:g2)
#@ formula_35
y ~ (1|g1) + (1|g2) + (0+x|g1:g2)
#@ formula_36
y ~ poly(x, 2, raw = TRUE) * f + (1|g)
#@ formula_37
y ~ splines::ns(x, df = 3) + (1|g)
#@ formula_38
y ~ factor(a) : b
#@ formula_39
y ~ d$x
#@ formula_40
y ~ x[, 1]
#@ formula_41
y ~ I(x > 5)
#@ formula_42
y ~ x > 5
#@ formula_43
(y) ~ (x)
#@ formula_44
y ~ -x
#@ formula_45
y ~ x^-1
#@ formula_46
y ~ x**2
#@ formula_47
~ 1 | g
#@ formula_48
~ 0 + x | g/h
#@ formula_49
list(y ~ x, ~ z)
#@ formula_50
f(~ x, ~ y)
#@ formula_51
as.formula("y ~ x + (1|g)")
#@ formula_52
update(m, . ~ . - (1 | g))
#@ formula_53
y ~ x, data
#@ formula_54
y ~ ~ x
#@ formula_55
!y ~ x
#@ formula_56
y ~ !x
#@ formula_57
y ~ a & b
#@ formula_58
y ~ a && b
#@ formula_59
y ~ a == b
#@ formula_60
Surv(t, s) ~ x
#@ formula_61
y ~ s(x, bs = "re")
#@ misc_01
{x}
#@ misc_02
({x})
#@ misc_03
((x))
#@ misc_04
(x)(y)
#@ misc_05
-(x)
#@ misc_06
a[b](c)
#@ misc_07
a(b)[c]$d@e
#@ misc_08
if (a) b -> c
#@ misc_09
function(x) x -> y
#@ misc_10
a <- function() {}
#@ misc_11
invisible(NULL)
#@ misc_12
quote(x |> f())
#@ misc_13
quote(\(x) x)
#@ misc_14
bquote(.(a) + b)
#@ misc_15
substitute(a <- b)
#@ misc_16
expression(a, b, c = d)
#@ misc_17
~ .x + 1
#@ misc_18
map(x, ~ .x + 1)
#@ misc_19
map(x, ~ {.x; .y})
#@ misc_20
library(lme4); data(sleepstudy)
#@ misc_21
m <- lmer(Reaction ~ Days + (Days | Subject), sleepstudy, REML = FALSE)
#@ misc_22
summary(m)$coefficients["Days", "Estimate"]
#@ misc_23
d[d$x > 5 & !is.na(d$y), c("a", "b")]
#@ misc_24
with(d, tapply(y, list(a, b), mean))
#@ misc_25
d <- transform(d, f = factor(f), z = (x - mean(x)) / sd(x))
#@ misc_26
d$f <- relevel(d$f, ref = "a")
#@ misc_27
ggplot(d, aes(x, y)) +
  geom_point() + # points
  facet_wrap(~ g)
#@ misc_28
ggplot(d, aes(x, y))
+ geom_point()
#@ misc_29
d %>%
  # a comment
  filter(x > 1) %>%

  mutate(y = x * 2)
#@ misc_30
x[!x %in% c(1, NA)]
#@ misc_31
f(a, b)(c)[[d]]$e
#@ misc_32
-1e-3
#@ misc_33
2 - -2
#@ misc_34
a<-b
#@ misc_35
a< -b
#@ misc_36
a<=-b
#@ misc_37
a>=b
#@ misc_38
a->b
#@ misc_39
a>-b
#@ misc_40
a=>b
#@ misc_41
a=<b
#@ misc_42
a!=b
#@ misc_43
a! =b
#@ misc_44
a ! b
#@ misc_45
a !b
#@ misc_46
x[["a"]]$b$c[1:3, -2]
#@ misc_47
`a``b`
#@ misc_48
a$b$`c d`[["e"]]
#@ misc_49
Negate(is.null)
#@ misc_50
`my-var` <- lme4::lmer
#@ misc_51
5 -> `a b`
#@ misc_52
@a
#@ misc_53
a@
#@ misc_54
a$
#@ misc_55
a::
#@ misc_56
::a
#@ misc_57
a$b$
#@ misc_58
(
#@ misc_59
[
#@ misc_60
{
#@ misc_61
}
#@ misc_62
)
#@ misc_63
]
#@ misc_64
(a
#@ misc_65
f(a
#@ misc_66
x[1
#@ misc_67
x[[1]
#@ misc_68
x[[1]]]
#@ misc_69
{a
#@ misc_70
a}
#@ misc_71
f(a]
#@ misc_72
x[a)
#@ extent_01
function(x) x = 5
#@ extent_02
f = function(x) y = 5
#@ extent_03
function(x) x <- 5
#@ extent_04
function(x) x ? y
#@ extent_05
if (a) b = c
#@ extent_06
if (a) b = c else d = e
#@ extent_07
if (a) b <- c else d
#@ extent_08
while (a) b = c
#@ extent_09
for (i in x) b = c
#@ extent_10
repeat b = c
#@ extent_11
if (a) b ? c
#@ extent_12
x$(a)
#@ extent_13
x@(a)
#@ extent_14
x$a(b)
#@ extent_15
x$1
#@ extent_16
x@"a"
#@ extent_17
x$
"b"
#@ extent_18
a@
b
#@ extent_19
\(x) x = 5
#@ extent_20
-a = 5
#@ extent_21
f(x = y = z)
#@ extent_22
f(x = (y = z))
#@ extent_23
a ~ b = c
#@ extent_24
!a = b
#@ extent_25
function(x) x -> y -> z
#@ extent_26
(1||g)
#@ extent_27
a$b::c
#@ extent_28
x[[1]$a]
#@ extent_29
5(x)
#@ extent_30
"a"$b
#@ extent_31
"a"[1]
#@ extent_32
1[2]
#@ extent_33
NULL$a
#@ extent_34
TRUE(1)
#@ extent_35
function(x) x(2)
#@ extent_36
(function(x) x)(2)
#@ extent_37
{a}(2)
#@ extent_38
{a}[1]
#@ extent_39
if (a) b[1]
#@ extent_40
-1[2]
#@ extent_41
a %in% !b
#@ extent_42
a + !b
#@ extent_43
a * -b
#@ extent_44
a ^ !b
#@ extent_45
a && !b
#@ extent_46
a == !b
#@ extent_47
!a == !b
#@ extent_48
a:-b
#@ extent_49
-a:-b
#@ lexical_a1
(if (a) b
 + c)
#@ lexical_a2
f(if (a) b
 , c)
#@ lexical_a3
f(if (a) b
 )
#@ lexical_a4
{if (a) b
 + c}
#@ lexical_a5
(if (a) b

 else c)
#@ lexical_a6
x[if (a) b
 , c]
#@ lexical_a7
(if (a) if (b) c
 + d)
#@ lexical_a8
(if (a) b; else c)
#@ lexical_a9
f((if (a) b)
 + c)
#@ lexical_b1
0x1.8
#@ lexical_b2
0x1p
#@ lexical_b3
1e+
#@ lexical_b4
1e5.5
#@ lexical_b5
1Li
#@ lexical_b6
1iL
#@ lexical_b7
0xg
#@ lexical_b8
1.e5
#@ lexical_b9
0x.8p1
#@ lexical_b10
0x1p3i
#@ lexical_b11
1e5Lx
#@ lexical_c1
x$NULL
#@ lexical_c2
x$NA
#@ lexical_c3
x$..1
#@ lexical_c4
x$...
#@ lexical_c5
x[[]]
#@ lexical_c6
x[[,]]
#@ lexical_c7
x[[1] ]
#@ lexical_c8
x[ [1]]
#@ lexical_c9
function
(x) x
#@ lexical_c10
\
(x) x
#@ lexical_c11
if
(a)
b
#@ lexical_c12
repeat

b
#@ lexical_c13
for
(i in x)

i
#@ lexical_c14
x²
#@ lexical_c15
²
#@ lexical_c16
"a"::"b"
#@ lexical_c17
"a":::b
#@ lexical_c18
a ? b ? c
#@ lexical_c19
?a ? b
#@ lexical_c20
a ? b = c
#@ lexical_c21
?a = b
#@ lexical_c22
f(a ? b = c)
#@ lexical_c23
f(a = b ? c)
#@ lexical_c24
a = ?b = c
#@ lexical_c25
a <- ?b = c
#@ lexical_c26
if (a) ?b
#@ lexical_c27
-?a + b
#@ lexical_c28
x <- if (a) b = c
#@ lexical_c29
function(x) ?x ? y
#@ lexical_c30
a@"b"$c
#@ lexical_c31
'f'(x)(y)
#@ lexical_c32
NULL(1)
#@ lexical_c33
(((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))
#@ lexical_c34
((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))
#@ lexical_c35
a => b
#@ lexical_c36
function(...) ...length()
#@ lexical_c37
function(..1) 1
#@ lexical_c38
function(x) 

# c
x
#@ lexical_c39
if (a) b else

 # comment
 c
#@ lexical_c40
{a ;
b}
#@ lexical_c41
a ; 
b
#@ lexical_c42
"\u{1F600}" ; '\U{e9}'; "\ue9"
#@ lexical_c43
"\x4"
#@ lexical_c44
"\400"
#@ lexical_c45
"\u00"
#@ lexical_c46
`\u00e9`
#@ lexical_c47
`a
b`
#@ lexical_c48
f(`a` = 1)
#@ lexical_c49
f("" = 1)
#@ lexical_c50
f(`` = 1)
#@ lexical_c51
"\u{zz}"
#@ lexical_c52
"\777"
#@ lexical_c53
"\u{00000000e9}"
#@ lexical_c54
"\x41\u00e9"
#@ lexical_c55
"\xe9"
#@ lexical_c56
"\x00"
#@ lexical_c57
"\u0000"
#@ lexical_c58
"\000"
#@ lexical_c59
"\v\a\b\f\r\0011"
#@ lexical_c60
"\ "
#@ lexical_c61
`\q`
#@ lexical_c62
""(x)
#@ lexical_c63
""$x
#@ lexical_c64
x$""
#@ lexical_c65
x::""
#@ newlines_a1
f(?b = c)
#@ newlines_a2
f(a, ?b = c)
#@ newlines_a3
f(if (a) if (b) c,
 d)
#@ newlines_a4
f(if (a) if (b) c
 , d)
#@ newlines_a5
f(if (a) if (b) c
 , d
 )
#@ newlines_a6
f(if (a) b,
 d
 , e)
#@ newlines_a7
f(if (a) if (b) c else d
 , e)
#@ newlines_a8
f(if (a) if (b) c else d,
  e)
#@ newlines_a9
f(if (a) b
  else c,
  e)
#@ newlines_a10
{if (a) if (b) c
 x
 else d}
#@ newlines_a11
f(function(x) if (a) b
 , c)
#@ newlines_a12
f(x = if (a)
  b
 else
  c)
#@ newlines_a13
f(if (a) -
 b)
#@ newlines_a14
f(if (a) b[1
 ]
 , c)
#@ newlines_a15
(if (a) b +
 c
 )
#@ newlines_a16
if (a) (
 b
 )
#@ newlines_a17
f(if (a) if (b) c,
 if (x) y
)
#@ newlines_a18
(if (a) b
 # comment

 )
#@ newlines_a19
(?a = b)
#@ newlines_a20
f(g(?b = c))
#@ newlines_a21
f(x = ?b = c)
#@ newlines_a22
x[?b = c]
#@ newlines_a23
if (?a = b) c
#@ newlines_a24
function(x = ?a = b) c
#@ newlines_a25
for (i in ?a = b) c
#@ newlines_a26
f(-?b = c)
#@ newlines_a27
f(a <- ?b = c)
#@ newlines_a28
f(??b = c)
#@ newlines_a29
?a ? b = c
#@ newlines_a30
f(?a ? b)
#@ newlines_a31
(a = b ? c = d)
#@ newlines_a32
f(function(x) ?a = b)
#@ newlines_a33
f(?function(x) a = b)
#@ newlines_a34
-?a = b
#@ newlines_a35
a ~ ?b = c
#@ newlines_a36
if (a) b
# comment
else c
#@ newlines_d1
(if (a) b)
(c)
#@ newlines_d2
{if (a) b
(c)}
#@ newlines_d3
'a' ; "b
c"; d
#@ newlines_d4
f(a,
b
,
c)
#@ newlines_d5
{
  if (a) {
    f(if (x) y else z,
      w)
  }
  else b
}
#@ newlines_d6
x <- function() if (a) b else
  c
#@ newlines_d7
function(a
 = 1, 
 b) 1
#@ newlines_d8
for (i in if (a) b
 ) 1
#@ newlines_d9
if (if (a) b
 ) 1
#@ newlines_d10
while (if (a) b
 else c
 ) 1
#@ newlines_d11
(function(x) if (a) b
 )(2)
#@ newlines_d12
f(if (a) b)
g
#@ newlines_d13
f({if (a) b})
#@ newlines_d14
f({if (a) b
})
#@ newlines_d15
f({if (a) b
c
}, 
d)
#@ newlines_d16
a
#line 20 "x.R"
b c
#@ contexts_a1
f(if (a) if (b) c,
 d
 + e)
#@ contexts_a2
f(if (a) if (b) c
 , d
 + e)
#@ contexts_a3
f(if (a) b,
 d
 + e)
#@ contexts_a4
f(if (a) if (b) c, d
 + e)
#@ contexts_a5
f(if (a) if (b) if (c) c, d
 + e)
#@ contexts_a6
f(if (a) b, d
 + e)
#@ contexts_a7
x[if (a) if (b) c, d
 + e]
#@ contexts_a8
{if (a) if (b) c; (d
 + e)}
#@ contexts_a9
f(if (a) if (b) c, {d
 + e}
 + g)
#@ pipes_a2
"\U110000"
#@ pipes_a3
"\ud83d\ude00"
#@ pipes_a4
"\u00e99"
#@ pipes_a5
"\U0001F6001"
#@ pipes_a6
"\u{e9}\x41"
#@ pipes_a7
"\u41\101"
#@ pipes_a8
"\u0041\x41"
#@ pipes_a9
"\101é"
#@ pipes_a10
"\xc3\xa9"
#@ pipes_a11
"\x41é"
#@ pipes_a12
"\u{ e9}"
#@ pipes_a13
"\u{e9"
#@ pipes_a14
x |> -f()
#@ pipes_a15
x |> "f"()
#@ pipes_a16
x |> y[1]
#@ pipes_a17
x |> a::b
#@ pipes_a18
x |> (y)()
#@ pipes_a19
x |> `+`(1)
#@ pipes_a20
x |> `c`(1)
#@ pipes_a21
x |> f(1)(2)
#@ pipes_a22
x |> _$a()
#@ pipes_a23
x |> _()
#@ pipes_a24
x |> f()[1]
#@ pipes_a25
x |> break
#@ pipes_a26
x |> `my f`()
#@ pipes_a27
x |> f(a = (_))
#@ pipes_a28
x |> f(y, a = _)
#@ pipes_a29
x |> f(a = _)(b)
#@ pipes_a30
x |> f(_)(b)
#@ pipes_a31
x |> f(g(_), a = _)
#@ pipes_a32
x |> f(a = _, g(_))
#@ pipes_a33
x |> f(_, _)
#@ pipes_a34
x |> f(a=_, _)
#@ pipes_a35
_ |> f()
#@ pipes_a36
x |> f(a = _ |> g())
#@ pipes_a37
function(x = _) x
#@ pipes_a38
x |> `if`(b)
#@ pipes_a39
x |> `f g`(_)
#@ pipes_a40
x |> NULL()
#@ pipes_a41
x |> 5()
#@ pipes_a42
x |> library()
#@ pipes_a43
x |> quote()
#@ pipes_a44
x |> return()
#@ pipes_a45
x |> `function`(b)
#@ pipes_a46
x |> `%in%`(b)
#@ pipes_a47
x |> `%%`(b)
#@ pipes_a48
x |> `&`(b)
#@ pipes_a49
x |> `@`(b)
#@ pipes_a50
x |> `::`(b)
#@ pipes_a51
x |> `<-`(b)
#@ pipes_a52
x |> `=`(b)
#@ pipes_a53
x |> `~`(b)
#@ pipes_a54
x |> `?`(b)
#@ pipes_a55
x |> `:`(b)
#@ pipes_a56
x |> `!`()
#@ pipes_a57
x |> `:=`(b)
#@ pipes_a58
x |> `[`(1)
#@ pipes_a59
x |> `[[<-`(1)
#@ pipes_a60
x |> next
#@ pipes_a61
x |> `<<-`(1)
#@ pipes_a62
x |> `for`(1)
#@ pipes_a63
x |> `*`(1)
#@ pipes_a64
x |> `==`(1)
#@ pipes_a65
x |> `&&`(1)
#@ pipes_a66
x |> `%*%`(1)
#@ pipes_a67
x |> `%/%`(1)
#@ pipes_a68
x |> `|>`(1)
#@ pipes_a69
x |> `break`()
#@ pipes_a70
x |> `??`(1)
#@ pipes_a71
x |> `^`(1)
#@ pipes_a72
x |> `->`(1)
#@ pipes_a73
x |> `=>`(1)
#@ pipes_a74
{
x |> f(a = _)
y
}
#@ pipes_a75
f(x |> g(a = _), b)
#@ pipes_a76
f(x |> g(a = _), b = _)
#@ pipes_a77
if (x |> f(_)) 1
#@ pipes_a78
{_}
#@ pipes_a79
_ + 1
#@ pipes_a80
x |> f(a = _$b)
#@ pipes_a81
x |> f(a = _[1])
#@ pipes_a82
x |> f(a = -_)
#@ pipes_a83
x |> f(a = function(y) _)
#@ pipes_a84
x |> f(a = function(y = _) 1)
#@ pipes_a85
0x1.p3
#@ pipes_a86
0x1.
#@ pipes_a87
0x.p3
#@ pipes_a88
0x1.8L
#@ pipes_a89
0x1pL
#@ pipes_a90
1e5i
#@ pipes_a91
0x1.8p1L
#@ pipes_a92
.5L
#@ pipes_a93
2147483647L
#@ pipes_a94
2147483648L
#@ pipes_a95
0xFFFFFFFFL
#@ pipes_a96
0x1.8p0L
#@ pipes_a97
1.5e1L
#@ pipes_a98
1.5e400L
#@ deparse_a1
{ f(if (a) b else c) }
#@ deparse_a2
{ x <- if (a) b else c; (if (a) b else c); x[if (a) b]; if (a) if (b) c else d else e; if (a) { b } else if (c) { d } else e}
#@ deparse_a3
{ function(x) if (a) b else c; lapply(x, function(i) if (i) 1 else 2); for (i in x) if (a) b else c; while (TRUE) if (a) b; repeat if (a) b else {c}}
#@ deparse_a4
{ if (a) {b} ; if (a) b else {c}; if (a) {b} else c; -if (a) b else c; if (if (a) b else c) d else e}
#@ deparse_a5
f({ if (a) b else c })
#@ deparse_a6
function(x) { if (a) b else c }
#@ deparse_a7
function(x = {a}, y = if (a) b) { if (a) b else c }
#@ deparse_a8
{ f({ if (a) b else c }, if (d) e) ; if (x) y}
#@ deparse_a9
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa %in% bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb %in% cccccccccccccccccccccccccccccccc %in% dddddddddd
#@ deparse_a10
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb * cccccccccccccccccccccccccccccccc + dddddddddd + eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee ~ fffffffffffffffffffffffffffffffffff
#@ deparse_a11
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa / bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ^ cccccccccccccccccccccccccccccccc : dddddddddd / eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
#@ deparse_a12
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx <- f(aaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccccccccc, ddddddddddd)
#@ deparse_a13
f(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, g(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccc, dddddddddddddddddddddddd, eeeeeeeeeeeeeeeeeeeeee), fffffffffffffffffffffffffff, ggggggggggggggg)
#@ deparse_a14
function(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb = 1, cccccccccccccccccccccccccccccc = 2, dddddddddddddd = 3) x
#@ deparse_a15
éééééééééééééééééééé + éééééééééééééééééééé + éééééééééééééééé + éééééééééééééééééééé + ééééééééé + ééééééééééé + eeeeeeeeeeeeee + eeeeeeeeeeee
#@ deparse_a16
x[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccc][[ddddddddddd, eeeeeeeeeee]]
#@ deparse_a17
{ x <- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb + cccccccccccccccccccccccccccccc + ddddddddddddddd }
#@ deparse_a18
{{{{{{ x <- f(aaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccc, ddddddddddddd)}}}}}}
#@ deparse_a19
a12345678901234567890123456789012345678901234567890123456789 + b
#@ deparse_a20
a123456789012345678901234567890123456789012345678901234567 + b
#@ deparse_a21
a1234567890123456789012345678901234567890123456789012345678 + b
#@ deparse_a22
f(a123456789012345678901234567890123456789012345678901234567, b)
#@ deparse_a23
f(a12345678901234567890123456789012345678901234567890123456, b)
#@ deparse_a24
f("a", aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb + cccccccccccccccccccccc)
#@ deparse_a25
-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(b, c) + (d + e)
#@ deparse_a26
if (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) bbbbbbbbbbbbbbbbbbbbbbbb + c else d + e
#@ deparse_a27
{ for (i in aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbb) ccccccccccccccccc(d, e) }
#@ deparse_a28
a %>% f(b) %>% gggggggggggggggggggggggggggggggg(ccccccccccccccccccccccccccc) %>% hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh(d, e) %>% k
#@ deparse_a29
y ~ (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | b) + (c || d) + e
#@ deparse_a30
list(a = function(x) { y }, b = function(z, ...) { if (a) { b } else { c } }, cccccccccccccccccccccccccccccccccccccccccc = 1)
#@ deparse_a31
{
  if (a) x <- function() { 1 } else y
  f(function() { if (a) b })
  if (a) return(x)
  y
}
#@ deparse_a32
tryCatch({ if (a) b else c }, error = function(e) { if (a) b }, finally = if (x) y)
#@ deparse_a33
{ list(if (a) b, c) ; c(if (a) {b} else {c}) }
#@ deparse_a34
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa == bbbbbbbbbbbbbbbbbbbbbbbbbbbbb & cccccccccccccccccccccccccccccccc != dddddddddd || eeeeeeeeee %*% fffffffffffffffff
#@ deparse_a35
f("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "b
c", d)
#@ deparse_a36
`+`(x = 1, y = 2)
#@ deparse_a37
`+`(a, )
#@ deparse_a38
`if`(a)
#@ deparse_a39
`for`(i, x)
#@ deparse_a40
`(`(a, b)
#@ deparse_a41
`(`()
#@ deparse_a42
`{`(a = b, )
#@ deparse_a43
`while`(a)
#@ deparse_a44
`repeat`()
#@ deparse_a45
`break`(a)
#@ deparse_a47
`if`(a, b, c, d)
#@ deparse_a48
`[`(x, a = 1, )
#@ deparse_a49
`$`(x, y, z)
#@ deparse_a50
`-`(, a)
#@ deparse_a51
`if`(x = a, b)
#@ deparse_a52
`<-`(a, b, c)
#@ deparse_b1
{ x <- if (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa > 1) b + c else d + e }
#@ deparse_b2
{ if (a) f(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, if (b) c else d, ccccccccccccccccccccccccc) else g}
#@ deparse_b3
{ a234567890123456789012345678901234567890123456789012345 + b }
#@ deparse_b4
{ a23456789012345678901234567890123456789012345678901234 + b }
#@ deparse_b5
{ a2345678901234567890123456789012345678901234567890123 + b }
#@ deparse_b6
{ a234567890123456789012345678901234567890123456789012 + b }
#@ deparse_b7
f(, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, , b)
#@ deparse_b8
"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\\"" + b
#@ deparse_b9
`aaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` + b
#@ deparse_b10
x$`a b`; x$"a"; x$"a b"; x$`if`; x@"if"; x$"if"; x$"é"; x$é; x$"..."; x$".2"
#@ deparse_b11
f(`if` = 1, `NULL` = 2, é = 3, `é e` = 4, `_a` = 5)
#@ deparse_b12
x[[1]][[2]](3)$a@b::c
#@ deparse_b13
function(`a b`, `if` = 2, ...) `a b`
#@ deparse_b14
function(x) -x; function(x) function(y) {x}; (function() 1)()
#@ deparse_b15
if (a) function(x) x else y; if (a) {b}; if ({a}) b else {c}
#@ deparse_b16
while ({a}) b; for (`i j` in {x}) {y}; repeat {z}
#@ deparse_b17
"f g"(x); `f g`(x); `if`(x)(y); `function`
#@ deparse_b18
{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbb)(cccccccccccccccccccc, ddddddddddd, eeeeeeeeeee)}
#@ deparse_b19
`+`(a, b, c); `-`(a)(b); `%in%`(a, b)(c); `!`(a)(b)
#@ deparse_b20
f(a = , b = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, c =, d = ddddddddddddd)
#@ deparse_b21
f(a <- b, c = (d = e), ?g, h = i <- j); f(`=`(a,b), x = `=`(c,d)); x[`=`(a,b)]; c(`=`(a,b)); (`=`(a,b)); {`=`(a,b)}; if (`=`(a,b)) `=`(c,d); function(x = `=`(a,b)) `=`(c,d)
#@ deparse_b22
y ~ a + (b | c) + (0 + d || e); y ~ (a ~ b); -(1); -(-1); !(!a); (a + b) * c; a^(b + c); (-a)^2; -a^2; (a = 5)
#@ deparse_b23
`*`(`+`(a,b),c); `^`(`-`(a), 2); `-`(`+`(a,b)); `!`(`&`(a,b)); `%in%`(`+`(a,b), c); `:`(`+`(a,b),c); `$`(`+`(a,b),c); `[`(`+`(a,b),c); `[[`(`-`(a),c)
#@ deparse_b24
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa$bbbbbbbbbb + c$d
#@ deparse_b25
{
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa <- function(bbbbbbbbbb, ccccccccccc = 2) if (d) e
}
#@ deparse_b26
1e-20 + 1e5L + 0x10 + 1e15 + 123456.7 + 1i + 1e-5i + TRUE + NA_integer_ + NA_character_ + NULL + Inf + NaN + NA_complex_ + NA_real_
#@ deparse_b27
f(1e5, 100000, 1e6L, 0.1, 1/3, 22/7, 3.141592653589793, 2.718281828459045e10, 1e-4, 0.0001234)
#@ formals_a1
function(, x) x
#@ formals_a2
function(, x, , y) x
#@ formals_a3
function(,x=1) x
#@ formals_a4
\(,x) x
#@ formals_a5
f(if (a) b
 + c)
#@ hex_1
0x.
#@ hex_2
0x.p
#@ hex_3
0xp1
#@ hex_4
0x.8
#@ hex_5
0x1.p
#@ hex_6
0x.p3
#@ hex_7
0x.p3L
#@ hex_8
0xL
#@ hex_9
0xi
#@ hex_10
0x.8p
#@ hex_11
0x1.8p1.5
#@ hex_12
0x1..p1
#@ hex_13
0x1.8.p1
#@ hex_14
0xp
#@ hex_15
0xA.Bp-2i
