x <- 1:10
x * 2
x > 5 & x < 9
total <- 0
for (i in x) {
  if (i %% 2 == 0) next
  if (i > 8) break
  total <- total + i
}
total
while (total > 3) total <- total / 2
total
if (total > 2) "more" else "less"
y <- if (total > 2) 1 else 2
y
repeat {
  y <- y * 3
  if (y > 20) break
}
y
z <- NULL
z
(w <- 5)
for (i in 1:2) {
  i
  print(i)
}
5 %/% 2
-5 %/% 2
-5 %% 3
1L:3L / 2L
2 ^ 10
TRUE + TRUE
NA > 1
NA & FALSE
!c(TRUE, NA)
"10" < "9"
1e5
100000L
0.1 + 0.2
1/0
