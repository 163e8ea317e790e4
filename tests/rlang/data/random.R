#@ 0
`q r`[[g(a)]]
 ->> 
g(a) == 
y::z
#@ 1
|>+[::xfx b
#@ 2
1अa“9
#@ 3
`list`((g)(`repeat`(`if`(ééééééééééééé, `a b`))), `=`(function(p, q = `[`(a, `a b`)) `%%`('s'), `<-`(`list`(n = `if`, `if`), `$`(`a b`, 'y', b)), `==`(`:`('a b'), `<<-`('s', 1i), x)))
#@ 4
b
#@ 5
?TRUE-><-/
->
#@ 6
R'-{4b{]( U}-'
#@ 7
`a b`
#@ 8
f(-1,function(p, q = TRUE)
 NULL)
#@ 9

 x {a} function(x) ->>
#@ 10
0x9
#@ 11
{}
#@ 12
{
 # c
}
#@ 13
b 1 < in
#@ 14
`\u{é]U`
#@ 15
aaaaaaaaaaaaaaaaaaaaaaaa
#@ 16
if (a[['s']]) # c
 {} # c
 else !-1
#@ 17
g(a,  # c
 - TRUE 2L ) , -> -> # c

#@ 18
'(\u{"[(('
#@ 19
{ééééééééééééé;1}
#@ 20
b
#@ 21
]] else ] _
#@ 22
12a.0F
#@ 23
`mean.default`()
#@ 24
(`q r`)
#@ 25
b {
#@ 26

#@ 27
aaaaaaaaaaaaaaaaaaaaaaaa
#@ 28
1
#@ 29
[next_ 
#@ 30
R'--(n]--'
#@ 31
a
#@ 32
if
 (if ('s') # c
 f() ->  # c
2L
 else for (i in f()) x$y) f()
#@ 33
{else+(a)@2Lfunction(x)|::
#@ 34
'[xE
#@ 35
function(p, q = `@`(x, 'y')) `:`(2L, 'a b', 's')
#@ 36
if (b) # c
 y::z ^ 2L
#@ 37
 !~$next# c
<-
#@ 38
1i0
#@ 39
`list`(`a b` = , aaaaaaaaaaaaaaaaaaaaaaaa)
#@ 40
(
y::z
) -> a
#@ 41
::if(a) b else c..1==-::`q r`for(i in x)==function(
#@ 42
r'--[\u{]--'
#@ 43
NULL
#@ 44
{
2L # c
}
#@ 45
**_~
#@ 46
'n0\U'
#@ 47
`:`(`<=`())
#@ 48
`q r` ->> f()
#@ 49
)..1-_
#@ 50
_变ा
#@ 51
`?`(aaaaaaaaaaaaaaaaaaaaaaaa, `if`(Inf, a, `a b`))
#@ 52
f() |> f() & ((
NULL %% 
b) # c
)
#@ 53
^ [ x [[ b
#@ 54
i9 >
#@ 55
`for`(i, `$`(function(p, q = 1i) `a b`), bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)
#@ 56
{
 # c
}
#@ 57

a(a)->>if(elseTRUE
#@ 58
9éaअ.
#@ 59
`>=`(`->`((g)(`:::`(`a b`, aaaaaaaaaaaaaaaaaaaaaaaa, x)), `a b`), `<=`(`while`(`!=`('a b', x, `a b`), `:::`(b, 1i, TRUE)), `@`(`*`(1i, TRUE), `<<-`(aaaaaaaaaaaaaaaaaaaaaaaa))))
#@ 60
-g(a)(y::z)
#@ 61
in
<-,,..1
#@ 62
r'-[{13]-'
#@ 63
`?`(`=`(a, NULL), `?`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, 1i, 's'))
#@ 64
x$y
#@ 65
_ -> + - ^ while(a)   (a) <
#@ 66
 变Ⓐ.1
#@ 67
a
#@ 68
if ({`q r`}) for (i in (TRUE)) a # c
 else f()
#@ 69
{||x`q r`]]:||Inf
#@ 70
  
#@ 71
function(p, q = `|>`(`a b`, `if`)) `c`(aaaaaaaaaaaaaaaaaaaaaaaa, `a b` = x)
#@ 72
b
#@ 73
!->>
#@ 74
00PpPe
#@ 75
`=`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, Inf)
#@ 76
NULL
#@ 77
/ function(x) )
#@ 78
R"-(6"]4{)-"
#@ 79
`-`('a b', `a b`, ééééééééééééé)
#@ 80
g(a)
#@ 81
<-&x[(a)
function(x)
#@ 82
.2.
#@ 83
'a b'
#@ 84
if (function(p, q = function(p, q = 's') b(g(a))) if (if (b) # c
 `q r` else a) # c
 (2L # c
) else if (-1) g(a) # c
 else NULL) # c
 1 else -1 # c
 - (b # c
)
#@ 85
<~**
#@ 86

#@ 87
`?`(function(p, q = function(p, q = TRUE) `if`) `==`(1i, a, Inf), `?`(`:=`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), 1e-5))
#@ 88
{ # c
's' ; `q r` # c
}
#@ 89
function(   
 function( @ Inf $ ]] if(a) b else c ..1
#@ 90
+'
#@ 91
`next`(Inf, a)
#@ 92
-1 %in% `q r`
#@ 93
else (a) in ] for(i in x) break ; := ;
#@ 94
1Fe2._e
#@ 95
function(p, q = `next`(`[[`('s', `||`(2L, a)))) `||`(`~`())
#@ 96
if (TRUE) f(f(),n = `q r`) else TRUE
 &  # c
g(a)
#@ 97
for(i in x) [ =
#@ 98
1_“ 
#@ 99
`c`(`(`(`%>%`(`&`(`if`, 1i), bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)), `a b` = {})
#@ 100
f()
#@ 101
NULL# c
**=function(|>:for(i in x)
#@ 102
R'-[\u'(uu]-'
#@ 103
`~`((`{`({1}, 2L)), `/`(function(p, q = `$`(`if`, 1i)) b, (g)({})), `^`(Inf, `break`()))
#@ 104
(NULL)
#@ 105
]]|>if({
if(a):=
#@ 106
{U{i6　
#@ 107
NULL
#@ 108
( # c
2L *  # c
's' # c
 <-  # c
y::z %in% 1) # c
 ^ if (`q r`
 %in% 
y::z) for (i in TRUE) -1 |> f(a = _)
#@ 109
xnext->>:x[function(if(while(a)'s'
#@ 110
.0-ii0_
#@ 111
`|>`(`if`, `if`)
#@ 112
?'s'
#@ 113
2L::->>
#@ 114
R'--(])q(变')--'
#@ 115
1
#@ 116
y::z %% -1[[-1 / 's']]
#@ 117
while(a) if(a) x[ `q r` ||
#@ 118
́.Ⓐ
#@ 119
`>`(`&`(`>=`(`a b`), `%in%`(`a b`, 1i)), Inf)
#@ 120
if (for (i in -1) TRUE) - # c
NULL else NULL != `q r`
#@ 121
||if(a) b else c# c
(*{a}while(a)[['s'(a)
#@ 122
12
#@ 123
`a b`
#@ 124
{
2L} # c
 ^  # c
if # c
 (TRUE)
 NULL
#@ 125
-> {a} (a) & `q r` : f( = %in% :
#@ 126
`2[(7`
#@ 127
function(p, q = ({2L})) `@`(x, 'y')
#@ 128
for (i in if (1) x$y
 else 2L) 2L < 
{g(a)
a # c
} # c
 /  # c
x[f(), # c
] : -1 # c
 | if (2L) if (TRUE) # c
 1 # c
 else 2L else -1(TRUE)
#@ 129
+ |> 1 ->   if(a) b else c + function( : :=
#@ 130
Ⓐ.
#@ 131
a
#@ 132
2L[[if (TRUE) x[1, # c
]]]
#@ 133
TRUEelse's'in2L~;
#@ 134
R'(-)'
#@ 135
`:`(`~`(), `!`(`|>`(1i, `if`)), `f`(`&&`(a, 'a b'), `a b` = (g)(x)))
#@ 136
if (x$y) y::z
#@ 137
if(::**
#@ 138
²变 ²bR
#@ 139
`*`(`mean.default`('s', 1i))
#@ 140
f()
#@ 141
! } : for(i in x) 's'
#@ 142
R9(]
#@ 143
`<`(`^`('a b', `<=`()), `a b`)
#@ 144
x$y
#@ 145
]]if(a) b else c[[
#@ 146
R'(()\aa\Ué)'
#@ 147
function(p, q = `<-`(x, 's')) `a b`
#@ 148
f()
#@ 149
if(a) b else cx[function(x){a}(|||||$
#@ 150
 <2é2X
#@ 151
`|>`((`==`(`->`(), `!`('s'), `for`(i, 1i, a))), `[[`(function(p, q = `while`(`a b`, `if`)) {`a b`}, x))
#@ 152
f(x$y |> f()
,
{ # c
2L %in% 
1 ; 's'
 <- `q r`
}) # c
 /  # c
while ({function(p, q = x$y) # c
 2L
(
's')}) # c
 function(p, q = f()) x$y = -1
#@ 153
NULLb1
#@ 154
[21u 
#@ 155
function(p, q = `f`('s', `a b` = )) ('s')
#@ 156
f()
#@ 157
::;
#@ 158
.a
#@ 159
`:`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, TRUE)
#@ 160
x$y
#@ 161
{==^
#@ 162
R'(})))'
#@ 163
`if`(`$`(`-`(`>=`(aaaaaaaaaaaaaaaaaaaaaaaa, 1e-5), `%*%`(`if`, Inf), `:=`(1e-5, 2L)), x), `*`((g)(2L), `&`(`|`(b, NULL), `next`(`if`, `a b`))), `if`((Inf), 1e-5, (`^`(1e-5, a))))
#@ 164
(b)
#@ 165
** if(a) | ** break & next ( :
#@ 166
"76nbx\U"
#@ 167
`if`
#@ 168
-
TRUE
#@ 169
->f<::for(i in x) 1
#@ 170
0x.e2
#@ 171
'a b'
#@ 172
's'(if (1) x$y || -1[[a]])
#@ 173
? 's' ] next
#@ 174
1 ²Ⓐ
#@ 175
`for`(i, `!`(`f`(`a b` = ééééééééééééé, `a b` = Inf)), `^`(`^`(1e-5, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), `:`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, b)))
#@ 176
x$y[[a |> f(y)]] %o% x[f(),if (1) # c
 NULL]
#@ 177
->>while(a)in** @->
if(a) b else c@
#@ 178
\.0
#@ 179
Inf
#@ 180
x[while ('s') a,]
#@ 181

 1 || Inf g(a,  (a) ? repeat ~
#@ 182
a378
#@ 183
`%/%`((g)(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))
#@ 184
function(p, q = -1) # c
 if ('s') y::z[[`q r`]] |> f()
#@ 185
[ [ ->> 's'
#@ 186
²
#@ 187
`@`(`repeat`({Inf;1e-5}), x)
#@ 188
b
#@ 189
`q r` else :: while(a) function(x) g(a,  {a}
#@ 190
-"r
#@ 191
'a b'
#@ 192
's' <  # c
y::z
#@ 193
^ == :: {a} (a)
#@ 194
")\\"
#@ 195
`%/%`(1e-5)
#@ 196
if (b)
 1 else # c
 `q r`
#@ 197
;_nextfunction(x) 
:
#@ 198
"x"
#@ 199
`>`(`f`(`a b` = , 'a b'), function(p, q = ééééééééééééé) x)
#@ 200
!f()(if (b)
 g(a) else # c
 g(a))
#@ 201
!a$2L|>
#@ 202
9Xp
#@ 203
(g)(`a b`)
#@ 204
-
1
#@ 205
]]=^xif(a)xfor(i in x)
#@ 206
120p.
#@ 207
Inf
#@ 208
NULL
#@ 209
:: ..1 ] TRUE ! x[ [ } break
#@ 210
1
#@ 211
aaaaaaaaaaaaaaaaaaaaaaaa
#@ 212
g(a)
#@ 213
${a}2Lx:for(i in x)..1==
#@ 214
r'-(\u{u变\x]-'
#@ 215
`>=`(`if`(`if`(Inf, TRUE, x), `?`(1i, 1e-5), `c`(`a b`, n = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)), (`repeat`(1i)))
#@ 216
TRUE
#@ 217
{ `q r` 
 else 2L || -> NULL ]
#@ 218
0Pei_
#@ 219
2L
#@ 220
-1(f()) # c
 ^ - # c
f()
#@ 221
next^
#@ 222
अR_
#@ 223
`=`(`[`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ))
#@ 224
!function(p, q = TRUE[[2L]]) # c
 f()
#@ 225
! ]] _ 1 _ in
#@ 226

#@ 227
function(p, q = `&`(aaaaaaaaaaaaaaaaaaaaaaaa, 'a b')) TRUE
#@ 228
while (`q r`) TRUE |> f(y) |> f()
 ^ f()
 -> 
's' <-  # c
`q r` |> f(y)
#@ 229
}x[in%in%}^,)function(_
#@ 230
.L2ii
#@ 231
`+`(b, `||`(`:::`({}, (g)(1e-5)), {`:`('s', `if`);`-`(TRUE, NULL)}), {`%/%`(`if`(TRUE, TRUE, x), function(p, q = 's') x)})
#@ 232
+if ({ # c
TRUE
f()
}) b else while (a) # c
 1
#@ 233
  ] || b * @ < 

#@ 234
}`%`
#@ 235
a
#@ 236
b
#@ 237
$ ] * ] || x || , x
#@ 238
a9Ⓐ_a
#@ 239
a
#@ 240
NULL(if (a) # c
 f() else NULL)
#@ 241

 
 # c
 while(a) : { | for(i in x)
#@ 242
iR²3“6
#@ 243
'a b'
#@ 244
-1
#@ 245
TRUE 1 ]] function(   (a)   |> 2L <
#@ 246
']{\nb`'
#@ 247
`next`()
#@ 248
x$y
#@ 249
's' if( ^ b
#@ 250
"é
\uun\x"
#@ 251
`if`(x, `a b`, `a b`)
#@ 252
g(a)(if (x$y(-1)) # c
 TRUE # c
 ->> b else
 a[[`q r`]])
#@ 253
+ in repeat
#@ 254
[
#@ 255
{'a b';'s'}
#@ 256
x[(f()) <<- function(p, q = TRUE) x$y[['s'
 ->> 
TRUE[[TRUE]]]],TRUE(a)]
#@ 257
@~# c
for(i in x)elsef
#@ 258
变99²ba
#@ 259
`@`(`+`(`>=`(`a b`, aaaaaaaaaaaaaaaaaaaaaaaa), function(p, q = `for`(i, Inf, `a b`)) `::`(a, aaaaaaaaaaaaaaaaaaaaaaaa)), 'a b')
#@ 260
f(
if (2L)
 -1 # c
 else
 f(),f()
 : `q r` # c
)
#@ 261
f <- for(i in x) ] == = ] (a) NULL
#@ 262
""
#@ 263
`{`(`~`(ééééééééééééé, `{`((g)(Inf), {})))
#@ 264
f(
f( # c
if (-1) TRUE # c
 &&  # c
1 <- g(a),{-1
if (2L) NULL else 's'})
,
n = if
 (`q r` <- 
1 + f()) if (function(p, q = f()) NULL)
 if (g(a)) b else TRUE # c
 else if (TRUE) f() else 2L # c
)
#@ 265
b # c
 :: {a} 's' Inf }
#@ 266
.aa
#@ 267
`:`(`=`(`%in%`(`[`('a b', n = 1i), Inf, `list`(x, n = )), `%in%`(`/`(1i), `&&`(2L, TRUE))), x)
#@ 268
2L <<- a
#@ 269
; repeat ] 's' (a) == <- # c

#@ 270
-%!　-)²
#@ 271
`~`(1e-5, x)
#@ 272
2L <- y::z
#@ 273
(a) [[ == @ ]] ** if(a) b else c x f(
#@ 274

#@ 275
`>`(1i, `!=`(`>`(), function(p, q = `+`(2L, 'a b', bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)) b))
#@ 276
if (+
g(a) # c
 ^ 
`q r`)
 `q r`
#@ 277
== [ ->>
#@ 278
.
#@ 279
`if`(1i, `repeat`((function(p, q = a) ééééééééééééé)))
#@ 280
`q r`
#@ 281
%in%+(->>x[
#@ 282
R"(( ("-)"
#@ 283
`%>%`(`[[`(`|`(NULL), n = TRUE), `!`(`[`(`a b`, 1e-5)))
#@ 284
f(!f()(g(a)),if (x[TRUE,
])
 y::z)
#@ 285

 @
#@ 286
.1+-iE2
#@ 287
(`a b`)
#@ 288
x[a,`q r`]
#@ 289
?->2L1`q r`(a) ]
#@ 290
अb
#@ 291
(g)(`>=`(ééééééééééééé, aaaaaaaaaaaaaaaaaaaaaaaa))
#@ 292
(1 # c
) |> 
{`q r`
}
#@ 293
 !]]2Lif( 
#@ 294
12e0LE
#@ 295
's'
#@ 296
`q r`
#@ 297
f == if( f a 
 := ~ 's' {a}
#@ 298
_
#@ 299
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
#@ 300
((
f() # c
))
#@ 301
f(:if(a) b else c==||# c

#@ 302
0F
#@ 303
`+`(`=`(1i, 1i), `=`(aaaaaaaaaaaaaaaaaaaaaaaa, `if`))
#@ 304
if ({
if (1)
 a else b
 ~ 
f() +  # c
g(a)
})
 ~
b ? 's' |> f(a = _)
 else
 -1
#@ 305
&]+for(i in x)(a)~,==
#@ 306
%
#@ 307
`<=`(`!`(NULL))
#@ 308
for (i in a) f() - 1 ? y::z
#@ 309
]] ( || <- := <
#@ 310
Ⓐ_RⒶ
#@ 311
function(p, q = `-`(2L, x)) `mean.default`(`if`, 's')
#@ 312
for (i in for (i in f(
x[TRUE, # c
-1] # c
,'s' # c
 %in% TRUE
)) # c
 while (NULL) y::z ^  # c
b) f( # c
f()
,n = 2L)
#@ 313
! ->> b in function(x) :=
#@ 314
``
#@ 315
`next`(`<<-`(ééééééééééééé, aaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaa))
#@ 316
function(p, q = for (i in !g(a) %in% 1) if (function(p, q = b) 2L)
 if (x$y) NULL
 else g(a) else NULL) {function(p, q = x$y) `q r`;'s' |> f() # c
 ->> -1 <- `q r`}
#@ 317
|| if( while(a) ) {a} f( b ^ <
#@ 318
>0x@&
#@ 319
`%%`(`%*%`(`~`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, b), function(p, q = 1i) TRUE), `<-`(`[`(1i, n = 1), 2L))
#@ 320
if (y::z) for (i in if (1) # c
 2L else 1) 1 -> f() else g(a)
 ? 
-1
 |> `q r`
 < g(a) + y::z
 + -1 # c
 == +'s' |> f(y)
#@ 321
+!\(y)
#@ 322
@e^%-aX%
#@ 323
`?`(`[[`(NULL, `if`), `:`(`if`, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, TRUE))
#@ 324
2L # c
 -> y::z
#@ 325
] |>
#@ 326
a
#@ 327
`-`(`>`(`^`({aaaaaaaaaaaaaaaaaaaaaaaa}, `a b`, function(p, q = `if`) 's'), NULL, `if`))
#@ 328
NULL
#@ 329
:= -> - a == ** # c
 NULL =  
#@ 330
0.
#@ 331
function(p, q = (g)(`for`(i, 1e-5, Inf))) `!`(`|>`(aaaaaaaaaaaaaaaaaaaaaaaa, 1))
#@ 332
b
#@ 333
<?^while(a)while(a)**!
#@ 334
RaR
#@ 335
`%>%`(function(p, q = {Inf}) `break`())
#@ 336
g(a)
#@ 337
|>if(a)`q r`break][[
#@ 338
`]n `
#@ 339
`>=`(`a b`)
#@ 340
function(p, q = y::z |>  # c
NULL)
 {1
}
#@ 341
next f( < |> ! while(a) if(a)
#@ 342
R'-{4}-'
#@ 343
`for`(i, `break`(), `+`(`/`(2L, aaaaaaaaaaaaaaaaaaaaaaaa), {aaaaaaaaaaaaaaaaaaaaaaaa;2L}))
#@ 344
NULL
 != a
#@ 345
@ 1 @ Inf 1 repeat ^
#@ 346
`\-
#@ 347
`%*%`()
#@ 348
1 == 's'
#@ 349
? x %in% f
#@ 350

#@ 351
`:::`(`:=`(a), `||`(`:`(`!`(a), ééééééééééééé), function(p, q = `&`(`a b`)) {}, aaaaaaaaaaaaaaaaaaaaaaaa))
#@ 352
if (-
's') if (x$y) # c
 's' else x$y <-  # c
b
#@ 353
if(a) b else c ..1 (a) f( 
 
 if(a) ~ ;
#@ 354
13-
#@ 355
function(p, q = `while`(2L, ééééééééééééé)) `$`(aaaaaaaaaaaaaaaaaaaaaaaa)
#@ 356
TRUE[[a]]
#@ 357
..1 < = (a)
#@ 358
b²9.é
#@ 359
`>`(`%>%`(`|`(a, `||`(b, aaaaaaaaaaaaaaaaaaaaaaaa))), (g)(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))
#@ 360
1
 |>  # c
2L
#@ 361
TRUE<-in**x
#@ 362
r'--{0éqxb}b}--'
#@ 363
function(p, q = function(p, q = ééééééééééééé) x) a
#@ 364
TRUE
#@ 365
in[a&f(
#@ 366
'32{\]{'
#@ 367
`<`(`c`(n = 1, n = NULL), `@`(a, 'a b', 's'))
#@ 368
for (i in 2L) x$y[[a]]
#@ 369
f(TRUE2L
#@ 370
' 变'
#@ 371
`if`(`!=`(`a b`, `&`(`%/%`(TRUE, Inf))), 1e-5, `^`(`for`(i, `>`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), `for`(i, TRUE, aaaaaaaaaaaaaaaaaaaaaaaa)), Inf))
#@ 372
NULL
 <<- if (if (b
 & a) # c
 g(a) ? 
2L)
 for (i in a)
 if (2L) y::z else
 ( # c
f() ? y::z)
#@ 373
f ; @ ** , ; function( 1
#@ 374
Ⓐ“b́
#@ 375
`break`()
#@ 376
while (f(f() |> f(y) # c
,!2L
)) # c
 NULL
 %o% if (y::z) TRUE else
 NULL %o% b
#@ 377
for(i in x)**;~]]->>2L
#@ 378
0xLi_eL
#@ 379
`^`(`!`(`%>%`(2L)), `*`(`mean.default`(1e-5, ééééééééééééé, 2L), `{`(2L, TRUE, x)))
#@ 380
-1
#@ 381
|> == b for(i in x) break )
#@ 382
R'--(]--'
#@ 383
function(p, q = `%/%`(function(p, q = `&&`(`a b`, `a b`)) ééééééééééééé, `~`(`%*%`(b, NULL), 'a b'))) `%in%`({('a b')}, `=`(function(p, q = 1) 1i, 'a b'))
#@ 384
x[f(), # c
f()]
#@ 385
NULL[_..1::awhile(a)-,
#@ 386
r"()\n0]"
#@ 387
`if`(`^`(`+`(`%/%`(ééééééééééééé, 2L), `|`(ééééééééééééé, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))), `?`(`{`(`<`(2L), `$`(NULL, 'a b')), 1), 'a b')
#@ 388
while (-1)
 b
#@ 389
$ next ..1 {a}   , in for(i in x) (a)
#@ 390
0x-2
#@ 391
`=`(`<=`('a b', (g)(a)), `@`(`@`(TRUE, 'y'), 'a b'))
#@ 392
~ # c
if (g(a))
 NULL else
 x$y
#@ 393
x 
 function(x) [ ** *
#@ 394
.“
#@ 395
`list`(function(p, q = x) `@`(`for`(i, ééééééééééééé, TRUE)), `if`)
#@ 396
f()
 ? a
#@ 397
    in ^ * b $ if(a) =
#@ 398
"{"
#@ 399
function(p, q = 1e-5) 's'
#@ 400
if (if (- # c
g(a) # c
 ^ -1) (!TRUE) else {2L -> x$y
-1 : 
's'
}) # c
 { # c
 # c
} # c
 else g(a)
#@ 401
** :: ] @ =
#@ 402
r'-()-'
#@ 403
`~`(b, TRUE)
#@ 404
2L[[2L]]
#@ 405
{ & ~ repeat { x[ ;
#@ 406
R"-(2'\3']-"
#@ 407
`f`(`if`, 1e-5)
#@ 408
-1 == y::z & g(a)(-1)
#@ 409
f(infor(i in x)
#@ 410
变
#@ 411
`%/%`(`=`(1), `!=`('a b', b))
#@ 412
g(a)
#@ 413
/=^[[::==
#@ 414
R'( 6\u{)'
#@ 415
`<<-`(`if`)
#@ 416
function(p, q = x$y)
 if (NULL # c
 ? a)
 if (1) y::z else -1 ? 
's'(TRUE |> f(a = _)) < -1
#@ 417
if(2L*||;
#@ 418
aXR:6
#@ 419
`repeat`((`+`(Inf, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)))
#@ 420
f(
`q r` # c
 < 
x$y ? 
x[NULL,] | g(a)(2L ==  # c
's'), # c
n = (
b # c
))
#@ 421
->> & * : {
#@ 422
“éé
#@ 423
`||`(function(p, q = 1) `:`())
#@ 424
's'
#@ 425
{||1..1]])if(a)TRUE's'
#@ 426
'\U'
#@ 427
`<-`(`&&`(`c`(), `%>%`(2L, `$`(Inf, 'y'))), {})
#@ 428
(? # c
-1 == x$y !=  # c
g(a) # c
) %o% g(a)
#@ 429
  ] ! |>
#@ 430

#@ 431
`|>`('a b')
#@ 432
if (if (`q r`) # c
 y::z else x$y) # c
 y::z else
 b |> TRUE(?function(p, q = 1) f()) |> f(a = _)
#@ 433
repeat ->> x[ ! a `q r` ]]
#@ 434
''
#@ 435
`if`
#@ 436
+
x$y(-1)
#@ 437
-> a
#@ 438
""
#@ 439
Inf
#@ 440
y::z
#@ 441
**;`q r`{
#@ 442
é
#@ 443
(g)(`-`(`?`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), `f`(, `a b` = aaaaaaaaaaaaaaaaaaaaaaaa)))
#@ 444
for (i in function(p, q = 2L) # c
 NULL) # c
 if (TRUE) -1 else # c
 `q r` && f( # c
x$y,f(g(a),n = 's'
)
)
 ~ +while (g(a)(-1)) if (x$y)
 -1
#@ 445
! }
#@ 446
"7\u{"
#@ 447
`*`(`>`(Inf, function(p, q = `list`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, n = 1)) `|>`(ééééééééééééé, 's')), `:`(`:::`(`$`(NULL, 'y'), `list`(`a b`, n = , a)), `%in%`(1e-5, `+`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, `a b`))))
#@ 448
?
if (TRUE)
 `q r` else
 b
#@ 449
=break@|2Lfor(i in x)while(a)breakrepeat
#@ 450
r"--[1'"{\\\x]--"
#@ 451
`::`(`?`(Inf, Inf), Inf)
#@ 452
g(a)
#@ 453
..1 @ ) NULL 
 :: <-
#@ 454
"\u'"
#@ 455
`<-`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, TRUE, 1)
#@ 456
-TRUE
#@ 457
: @ ] while(a) , : :: @  
#@ 458
R"-[\u{\n\a}\x4]-"
#@ 459
`*`(`a b`, 'a b')
#@ 460
if (-1[[f() -> 
1]]) # c
 a # c
 ?  # c
g(a)[[for (i in x$y) NULL]] !=  # c
x[if (function(p, q = 's') # c
 a) TRUE[['s']] else f(),2L[[1]] =  # c
for (i in a) # c
 y::z]
#@ 461
== -> ;
#@ 462
变1ा_a
#@ 463
x
#@ 464
f(-1 | for (i in -1) # c
 TRUE := g(a) ==  # c
b
, # c
n = NULL)
#@ 465
`q r`if(x['s'NULLfunction(->><-
#@ 466
'7'
#@ 467
`%/%`(`^`(`$`(`=`(1e-5, b), x), `::`(`<`('s', 's'), `(`(2L))), `%in%`(`~`(`f`(`a b` = aaaaaaaaaaaaaaaaaaaaaaaa, `a b` = ééééééééééééé, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), `-`('s', Inf)), `@`(`+`(), 'a b'), `(`(`-`(ééééééééééééé, 'a b'))))
#@ 468
( # c
f())
#@ 469
);if(a) b else c]]~x# c

#@ 470
0
#@ 471
`~`(`c`(`a b` = `mean.default`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, x), n = a), `?`((g)('s'), 1e-5), 1)
#@ 472
{x[`q r`, # c
] # c
}({-1
2L
} # c
 ->> y::z != x$y)
#@ 473
( if( ]] / 2L / - else ) %in%
#@ 474

#@ 475
function(p, q = `:::`(`a b`)) `=`(1i)
#@ 476
-1
#@ 477
's'..1
#@ 478
0xXE_3
#@ 479
`%>%`(`$`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, x), `->`())
#@ 480
y::z[[y::z]]
#@ 481
`q r`[[Inf
#@ 482
-p)“=U“x
#@ 483
function(p, q = `||`(function(p, q = `%%`(Inf, 2L)) `::`(1i, x), `$`(`$`(`if`, ééééééééééééé), x), `-`())) ééééééééééééé
#@ 484
`q r`
#@ 485
if( if( next x :
#@ 486
0Lx2
#@ 487
`:=`(`||`())
#@ 488
g(a) & TRUE
#@ 489
1 
 function(x) ? 1 g(a, 
#@ 490
1-iLi+
#@ 491
`(`(function(p, q = `<<-`(b)) ((x)))
#@ 492
if (NULL) if (NULL) NULL('s')
 else
 +
1 <<- {function(p, q = 1) # c
 f()} else # c
 (a
 < y::z) |> f(y)
#@ 493
Inf`q r`'s'~_`q r`::@
#@ 494
r"-{'[3)'1}-"
#@ 495
`c`(`if`, `f`(`a b` = `&`('s', NULL), `:=`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, 1)))
#@ 496
if (1) x$y else a
#@ 497
<b
#@ 498
1́é.变
#@ 499
`&`((g)(`a b`), `||`(function(p, q = 2L) TRUE, `c`(n = a, NULL)))
#@ 500
+'s'[[`q r`]]
#@ 501
# c
*|>repeat# c
&?-
#@ 502
12
#@ 503
{}
#@ 504
while (`q r` # c
 | 's')
 -1
#@ 505
if(`q r`# c
 &Inf[||~
#@ 506
R'()'
#@ 507
`/`(`list`(Inf, Inf), ééééééééééééé)
#@ 508
NULL
#@ 509
function(x)$->>
#@ 510
`x``\[`
#@ 511
`^`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)
#@ 512
1
#@ 513
NULL [ ) if( if( |> || g(a,  break
#@ 514
 p1"é-
#@ 515
`/`(1, `!=`(`>=`(TRUE, a), `<=`(2L, NULL)))
#@ 516
x$y[[f()]]
#@ 517
~\(y)if(a) b else c||||
#@ 518

#@ 519
`repeat`(`a b`)
#@ 520
if (if (f()) # c
 x[x$y,
])
 for (i in {2L}) TRUE # c
 |> NULL else
 `q r`
#@ 521
TRUEelse's'Inf
#@ 522
r"--()--"
#@ 523
`||`(`==`(`{`(`a b`, aaaaaaaaaaaaaaaaaaaaaaaa), `(`(TRUE)), `-`(`[[`(ééééééééééééé, 1e-5), (g)(`a b`)))
#@ 524
NULL[[x[1,]]] # c
 : 
x$y <<-  # c
-1(2L)
#@ 525
; ==
#@ 526
1.
#@ 527
`=`(function(p, q = `:`(`|>`(`a b`, 's'), `:=`(a, aaaaaaaaaaaaaaaaaaaaaaaa))) function(p, q = function(p, q = a) 1e-5) `:::`(Inf, 1e-5), {1;`list`(`a b` = (1))})
#@ 528
f()
#@ 529
]] ^
#@ 530
P
#@ 531
`[[`(TRUE, `a b` = 's', `a b` = ééééééééééééé)
#@ 532
for (i in f()) x[TRUE,x$y]
#@ 533
) | 
 {
#@ 534
"xn "
#@ 535
(g)(a)
#@ 536
if (while (b) # c
 2L({`q r` ; a})) x[f(),a] < f()[[`q r`]] else y::z[[f(g(a) # c
,n = -1)]] -> 1
#@ 537
break } / - :: @ f
#@ 538
R'-{a}-'
#@ 539
`while`(`->`(`$`('s', 1), `&`(TRUE, 'a b')), a)
#@ 540
a |> f(a = _)
#@ 541
1||break
#@ 542
.+9LE
#@ 543
{{`^`(function(p, q = Inf) 1e-5, (`if`))};aaaaaaaaaaaaaaaaaaaaaaaa}
#@ 544
if ({while (1) NULL # c
}) {( # c
TRUE # c
)}
 else
 NULL
#@ 545
[[ $
#@ 546
a9p"<@<

#@ 547
{2L;`?`(`if`, 1)}
#@ 548
function(p, q = a) # c
 f() ->>  # c
g(a)
#@ 549
<]] if(]]
#@ 550
+%
#@ 551
`next`(b, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, Inf)
#@ 552
y::z %o% { # c
}
 ^ TRUE ^ x$y <<- 
`q r`(2L)
#@ 553
|> |
#@ 554
12ie+e.
#@ 555
`?`()
#@ 556
if (2L) # c
 -1
 else
 's'(TRUE / `q r`)
#@ 557
1 NULL break == :=
#@ 558

#@ 559
`break`()
#@ 560
x[1,-1] +  # c
x$y = y::z # c
 -> g(a)
#@ 561
if( |>
#@ 562
9ा.R1
#@ 563
function(p, q = ééééééééééééé) `>=`(Inf, `if`)
#@ 564
x[NULL, # c
]
#@ 565
breakbreakx||*->>
#@ 566
R'--(\]--'
#@ 567
`!=`(1i, TRUE)
#@ 568
{
}
#@ 569
(..1for(i in x)<--a
#@ 570

#@ 571
`!=`(`||`(Inf), `%*%`(`a b`))
#@ 572
+ # c
for (i in if (-1) TRUE else g(a)) 2L(1)
#@ 573
TRUE{a}||
{a}break:=~function(:
#@ 574
`[\naq`
#@ 575
`/`(function(p, q = `=`(x, x)) `?`(TRUE), `~`(1e-5))
#@ 576
NULL
#@ 577
<-<]]f_
#@ 578
.eeE2
#@ 579
(`(`(('s')))
#@ 580
{}
#@ 581
|> ]]
#@ 582
"变"
#@ 583
`[`(a, )
#@ 584
TRUE(x$y)
#@ 585
g(a,  x[ \(y)
#@ 586
`n'2nx`
#@ 587
NULL
#@ 588
(x$y) <<- if (NULL) # c
 1 else # c
 TRUE
#@ 589
afor(i in x):=||]break
#@ 590
R'{\u{}\u{
401}'
#@ 591
{`if`}
#@ 592
while (?2L)
 {}
 / 
if (if
 (b) NULL) # c
 function(p, q = b)
 's' # c
 else `q r` <- g(a)
#@ 593
else2L->NULLb->>\(y)@ 
#@ 594
%.9
#@ 595
`>=`(`for`(i, `a b`, TRUE), `>`('s', 'a b'))
#@ 596
`q r`
#@ 597
^1;]]
#@ 598
.
#@ 599
`::`(`<=`(), (g)(`^`(`a b`, 2L)))
#@ 600
x[TRUE,
]
#@ 601
2Lf
#@ 602
19X
#@ 603
`+`('s', NULL)
#@ 604
while (TRUE)
 a # c
 %% 's' # c
 < g(a) : -1 %o% 
`q r`
#@ 605
:$NULLif(a)if(a)NULL
#@ 606
0变
#@ 607
1
#@ 608
for (i in { # c
})
 if (2L
 ~ 
1 # c
 -> TRUE) g(a) # c
 %% b
 || NULL
 else 's'
#@ 609
<- g(a,  x[ / $ for(i in x) ~ $ 
 x
#@ 610
""
#@ 611
1e-5
#@ 612
+b
#@ 613
function(x) 
  
#@ 614
.x0P+
#@ 615
`!`(ééééééééééééé)
#@ 616
if (g(a)
 + function(p, q = `q r` %o% g(a)) # c
 f())
 2L # c
 else if (y::z # c
 ->>  # c
b) for (i in f()) g(a) else for (i in 1) # c
 2L[[f()[[TRUE]]]]
#@ 617
`q r`<-function(/break?
#@ 618
r'["4]'
#@ 619
2L
#@ 620
for (i in +
2L && x$y) # c
 f(+
TRUE(NULL) # c
, # c
n = `q r`)
#@ 621
in,_->f
#@ 622
0
#@ 623
`:::`(1i, Inf)
#@ 624
b
#@ 625
next & - 
 = TRUE ? !
#@ 626
0xF2aee3
#@ 627
NULL
#@ 628
TRUE
#@ 629
\(y)_
#@ 630
'1\x\x('
#@ 631
(g)(`$`(`%>%`('s', 'a b'), 'y', function(p, q = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) Inf))
#@ 632
if (g(a) ->> 
's') 2L |> f(a = _)
 else
 {g(a)
x$y}
#@ 633
<|><- ${a}a||for(i in x)
#@ 634
0xLiF_.
#@ 635
Inf
#@ 636
x$y
 |> -1
#@ 637
g(a,  ** / %in% <- {a}
#@ 638
99अ
#@ 639
Inf
#@ 640
x$y
#@ 641
[ 1 if(a) || 's'
#@ 642
''
#@ 643
function(p, q = `f`(`*`(2L, b), `a b` = `!=`('s', a))) `{`(function(p, q = ééééééééééééé) 's', function(p, q = a) 1e-5)
#@ 644
b
#@ 645
& 
 ] b : !
#@ 646
"U\U}-"
#@ 647
`&`(1i, `~`((`-`()), function(p, q = {1}) {TRUE;2L}))
#@ 648
g(a)
#@ 649
\(y)next
#@ 650
R'(bx`['1]'
#@ 651
`%/%`(`|>`('a b', ééééééééééééé))
#@ 652
f(b,NULL # c
)
#@ 653
break
~|
#@ 654

#@ 655
a
#@ 656
if (if ('s') `q r` # c
 else # c
 b %in% x[1,] ? 
for (i in TRUE) f(x$y,`q r`
)) # c
 if (b) ~-1 else # c
 ~
a[[2L]] else f(if (2L)
 if (y::z) NULL
 else 's' else x$y # c
,{1;-1}(1 -> `q r`)
)
#@ 657
|| [[ function(x) f ->> == ..1 @ := :
#@ 658
12X
#@ 659
`while`(TRUE, ééééééééééééé)
#@ 660
b
#@ 661
:},x[Inf->>
#@ 662
r"--{\xn\nq\uq}--"
#@ 663
1i
#@ 664
2L
#@ 665
${a}{a}+->function(-> 
#@ 666
R"[1]"
#@ 667
1e-5
#@ 668
-1
#@ 669
's']]while(a)
#@ 670
é9_Ⓐ99
#@ 671
`[`(b)
#@ 672
for (i in if (`q r` # c
 %% 1) 's') (b)
#@ 673
's' [[ @ x[ repeat - < / ||
#@ 674
'}['
#@ 675
's'
#@ 676
?if (if (y::z |> f()) -1
 < 
1 else f() != g(a)) while (y::z | `q r`) # c
 !a
 else g(a)
#@ 677
f[~*fif(..1=
#@ 678
1i
#@ 679
`mean.default`(`^`(`+`(1i, `:`(aaaaaaaaaaaaaaaaaaaaaaaa, TRUE)), TRUE), `(`(`->`(`:`(NULL, `if`), (g)(x))))
#@ 680
!
g(a)(a)
#@ 681
** (a) ( ?
#@ 682
))
#@ 683
`(`(`+`(`mean.default`(`c`(`a b`, `if`), Inf), `[[`(`:`('s', TRUE), `?`(NULL, 1))))
#@ 684
-1
 |> -1 && `q r`
 | !g(a)(TRUE / NULL)
#@ 685
^ & while(a)
#@ 686
``
#@ 687
`%*%`(`list`(`$`(`@`(`if`), x), `&&`(`repeat`('a b'), function(p, q = NULL) 2L)))
#@ 688
function(p, q = 's') if (NULL) -1 - if (a) # c
 g(a) # c
 else
 TRUE # c
 &  # c
if (g(a)) a(if (TRUE)
 +
x$y else x$y == x[`q r`,a][[function(p, q = -1) # c
 x$y]])
#@ 689
-> ~ in   break 
 f <
#@ 690
0x0-iX0
#@ 691
`||`(`+`((g)(`a b`), `<-`(1i, ééééééééééééé)), `/`(`:`(1i, Inf, `if`), bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), {`==`(`if`, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb);`c`('s', a)})
#@ 692
1 %% 
b
#@ 693
;_{,)**%in%?
#@ 694
`(3变2\u{a`
#@ 695
`^`(NULL)
#@ 696
`q r` # c
 / TRUE
#@ 697
 ~ %in%~2Lf||
#@ 698
"4[0{4"
#@ 699
function(p, q = TRUE) TRUE
#@ 700
function(p, q = a[[1]])
 x[NULL,y::z]
#@ 701
- x[ while(a) for(i in x) `q r` a || \(y)
#@ 702
"(\xéu"\"
#@ 703
`[[`(function(p, q = x) 's', `/`(Inf, `a b`, 'a b'))
#@ 704
y::z(g(a))
#@ 705
:: ( # c
 
 < == ;
#@ 706
r'--[nn\\]--'
#@ 707
`[`('s', a)
#@ 708
y::z
#@ 709
while(a)~
#@ 710
12
#@ 711
`[`(`for`(i, 2L, a), `?`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))
#@ 712
y::z
#@ 713
* if( ->
#@ 714
R'--[]]--'
#@ 715
function(p, q = Inf) `if`
#@ 716
g(a) %o% x$y[[-1]] + 's' / 
f() # c
 < NULL
#@ 717
, ^ ? f f( `q r` x + +
#@ 718
12.e3pe
#@ 719
's'
#@ 720
function(p, q = 2L) 2L
#@ 721
->=====# c

#@ 722
"q\n
\7"
#@ 723
`for`(i, `!`(`~`(2L, `c`(1), TRUE)), function(p, q = `=`(`{`(aaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaa), function(p, q = a) a)) function(p, q = `!=`('s', NULL, Inf)) `<<-`(aaaaaaaaaaaaaaaaaaaaaaaa))
#@ 724
b
#@ 725
[[break==->b(a)_2L<-
#@ 726
'

#@ 727
`if`
#@ 728
( # c
g(a)
)
#@ 729
TRUE||->>|..1's'('s'
#@ 730
"U-\n"
#@ 731
(g)(NULL)
#@ 732
's'
#@ 733
`q r` ? { function(x) ; 's' ) NULL
#@ 734
'
é'
#@ 735
`break`()
#@ 736
1
#@ 737
f( (a) } if(a) if(
#@ 738
R"()"
#@ 739
`list`(`|`(x, `a b`), )
#@ 740
function(p, q = NULL) -1 < y::z
#@ 741
if(a) : -> x[ ?
#@ 742
0.P.E.E
#@ 743
's'
#@ 744
if (`q r`) TRUE else
 a ^ 
1 # c
 ^ y::z
#@ 745
f(/]
#@ 746
1
#@ 747
`while`(2L, 's')
#@ 748
a
#@ 749
)2L2Lelse
#@ 750
ा Ⓐ.“9
#@ 751
{`<<-`(ééééééééééééé, Inf);`>=`(NULL, a)}
#@ 752
NULL -> `q r`
#@ 753

repeat!\(y)<-
#@ 754
ा_́²²é
#@ 755
`if`
#@ 756
2L # c
 ^ 1
#@ 757
== while(a) ! / |>
#@ 758
_²
#@ 759
a
#@ 760
{ # c
y::z # c
 * !x$y != 
(
2L # c
 = `q r`
)
}
#@ 761
[repeatInf^]->>^
#@ 762
ा.1
#@ 763
`==`('a b')
#@ 764
b
#@ 765
bg(a, ::if(a):=
#@ 766
`'é`
#@ 767
`||`(a, `::`(`%/%`(1e-5, x), `%/%`('s', 1e-5, aaaaaaaaaaaaaaaaaaaaaaaa)))
#@ 768
x$y |> f()
#@ 769
in%in%\(y)}[break:=..1next(a)
#@ 770
12.E019E
#@ 771
`repeat`(`for`(i, x, 1e-5))
#@ 772
b =  # c
-1 # c
 + f( # c
1 # c
,n = a) && TRUE
#@ 773
->g(a, ^&%in%%in%in2L$
#@ 774
R"-(]-"
#@ 775
`^`((g)(x), `[`(`::`(1e-5, 'a b'), `||`('s', `a b`, TRUE)))
#@ 776
{2L
} |> f(y)
#@ 777
< < ! $ _ 1 a ] x[
#@ 778
9R
#@ 779
function(p, q = `if`) 'a b'
#@ 780
{ # c
if (if (`q r`) NULL # c
 else a) # c
 !2L
 else x[f(),
] # c
}
#@ 781

..1%in%f
#@ 782
b变_变
#@ 783
aaaaaaaaaaaaaaaaaaaaaaaa
#@ 784
NULL
#@ 785
next-> repeat[\(y)TRUE
#@ 786
""
#@ 787
'a b'
#@ 788
{ # c
g(a)
}
#@ 789
if( ) 1   break ]] function(x) g(a,  function(
#@ 790
0x
#@ 791
`-`(Inf, `a b`)
#@ 792
`q r` ? if (if ('s' |> f()) 2L) # c
 a else -1
#@ 793
  
 - & while(a)
#@ 794
ा́ab
#@ 795
function(p, q = `/`(`|>`(NULL, 's'), `>`('a b', x))) `{`(`-`('s', 1i, `if`), `for`(i, 1e-5, 1i))
#@ 796
( # c
2L)(+(x$y # c
) ~ if (g(a)) NULL # c
 else x$y)
#@ 797
in;elseNULL2L!if(a) b else c=!
#@ 798
#5
#@ 799
`==`(`||`((g)(ééééééééééééé), 1e-5), `!=`(1e-5))
#@ 800
f(x$y # c
 ~ -1,if ('s') NULL)
#@ 801
1function(@
#@ 802
120e3E
#@ 803
(`=`(`{`(`[[`(Inf, `if`, n = 1), `!`('s')), b, function(p, q = `if`) TRUE))
#@ 804
x[f( # c
2L
,n = a
),]
#@ 805
:= $ * ]] : |> - b
#@ 806
0LEP21+
#@ 807
`|>`(TRUE, `%%`(`<=`(`%in%`(TRUE, ééééééééééééé), `if`(Inf, TRUE))))
#@ 808
function(p, q = `q r`) x[b,2L] ^ if (g(a) <- 
x$y) x[NULL,] else # c
 1
#@ 809
(a) + ->> `q r` f( ..1 - f 

#@ 810
`u\xu\40`
#@ 811
`=`((`repeat`(`next`(x, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))), function(p, q = (g)(`>`(1i))) `=`(`*`(b)))
#@ 812
-!if (g(a)) # c
 `q r` else # c
 a
#@ 813
repeatif([[<-
#@ 814
x#
#@ 815
function(p, q = `<-`(b, ééééééééééééé)) `c`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, `a b` = TRUE)
#@ 816
b |> f()[[y::z(-1)]]
#@ 817
}<Inf:=next||NULL
#@ 818
."%7<[
#@ 819
function(p, q = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) a
#@ 820
f(while (f( # c
-1 ->> 2L,if (f())
 y::z
)) if (y::z) # c
 `q r` <- TRUE,n = b)
#@ 821
a & := ->>
#@ 822
R'-[7]-'
#@ 823
x
#@ 824
for (i in f() # c
 || 2L) if (for (i in y::z) # c
 y::z) # c
 if (NULL) NULL else # c
 1
 else
 -1 # c
 * a
#@ 825
**(a)?->*aInf
#@ 826
1aPL2.0
#@ 827
`!=`('a b', x)
#@ 828
NULL
 + TRUE
#@ 829
 [[^_;->@if(<-]]
#@ 830
R'--(\nq\x{]--'
#@ 831
`if`
#@ 832
f(
NULL | 
x$y,n = f(
NULL,'s' # c
)
) == 
g(a)
#@ 833
else@x{a}
#@ 834
._PELL
#@ 835
`%*%`(`a b`, 1e-5)
#@ 836
2L
#@ 837
[[ b |
#@ 838
R"--(nb)--"
#@ 839
`[`(`next`((NULL), b))
#@ 840
1
#@ 841
* -> ] { else & )
#@ 842
'4'
#@ 843
`:::`(`(`(1), `:`(`if`))
#@ 844
if
 (a) 1
#@ 845
<-$repeat
#@ 846
`\)b(7`
#@ 847
`a b`
#@ 848
x[if (`q r`
 ->> 
a)
 NULL else if (2L) -1
 else
 f(),
TRUE]
#@ 849
; a *
#@ 850
变R
#@ 851
`if`(`>=`(`:=`(ééééééééééééé, 'a b', `if`), `+`()), `%>%`(1i))
#@ 852
1
#@ 853
[[$;'s'=bfunction(
#@ 854
""
#@ 855
function(p, q = ééééééééééééé) `[[`('s', `a b` = 1i)
#@ 856
if (NULL) # c
 TRUE else `q r` %in% +
x$y # c
 * f( # c
x[1,
y::z],n = 's')
#@ 857
a < ::
#@ 858
12X
#@ 859
`c`(function(p, q = `<`({b}, `repeat`(ééééééééééééé))) `>=`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, function(p, q = aaaaaaaaaaaaaaaaaaaaaaaa) Inf), `a b` = `<`('s', ('a b')))
#@ 860
-2L
#@ 861
  ]] |> { & :: f repeat function( {
#@ 862
`éb变{`
#@ 863
`<<-`(`::`())
#@ 864
f()
#@ 865
  1 Inf * & ( b next ;
#@ 866
0FE0a
#@ 867
`&`(NULL, 's')
#@ 868
while (-1) # c
 y::z
#@ 869
..1 , | ~ <- `q r` function( function(x) ->
#@ 870
`2
#@ 871
`/`(`break`(), `=`(`while`(x, `<<-`()), aaaaaaaaaaaaaaaaaaaaaaaa))
#@ 872
2L # c
 ->> 1 + x$y # c
 :=  # c
if (2L)
 -1 # c
 else f() # c
 ~ 
if (x$y) 's' else
 TRUE
#@ 873
 x[1!<-function(x)$
#@ 874
x1a>r+\
#@ 875
Inf
#@ 876
?if
 (y::z) TRUE[[if
 (b)
 a]]
 : TRUE
#@ 877
NULLg(a, ==
#@ 878
%
EU>3
#@ 879
function(p, q = 1e-5) ééééééééééééé
#@ 880
( # c
~NULL
)
#@ 881
{a} repeat x ^ ]] ]
#@ 882
R"--[é)]--"
#@ 883
`f`(`a b` = `~`('a b', 'a b'))
#@ 884
-1
#@ 885
} ,
#@ 886
X5`6
#@ 887
`!=`(`~`({`%/%`(b, 2L)}, NULL), `repeat`(`=`(`if`, `break`())))
#@ 888
!-1
#@ 889
(a) ]] else , } Inf ^ if( if( }
#@ 890
`})-]\x`
#@ 891
b
#@ 892
if
 (y::z ? 2L) # c
 y::z ->  # c
`q r` # c
 ^ 
(-1 -> 
f()) # c
 <<- f(g(a),n = - # c
while (-1) 's'
)
#@ 893
~'s'`q r`next
#@ 894
1
#@ 895
aaaaaaaaaaaaaaaaaaaaaaaa
#@ 896
a
#@ 897
{ f( | _ - ) 
 %in%  
#@ 898

#@ 899
`a b`
#@ 900
if
 (b) if
 (b) 2L[[f(
-1 # c
,x$y)]]
#@ 901
()::->>NULLg(a, 
]bwhile(a)
#@ 902
'q])"\\'
#@ 903
`while`(`c`(1, x), 1)
#@ 904
x[x$y,]
#@ 905
x + 2L ; -> ] - function( ; !
#@ 906
R"{0n\ub}"
#@ 907
`||`(1, b, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)
#@ 908
NULL
#@ 909
}/@<-x['s'
#@ 910
12E2
#@ 911
1i
#@ 912
b ? b
#@ 913
&:=$# c

#@ 914
\e²
#@ 915
`:=`(ééééééééééééé, aaaaaaaaaaaaaaaaaaaaaaaa)
#@ 916
a
#@ 917
-> = if(a) b else c
#@ 918
'a'
#@ 919
`%/%`(1e-5, a, 2L)
#@ 920
-x$y & 's'
#@ 921
]][{a}for(i in x)=='s'in==  
#@ 922
u{R>
3

#@ 923
`@`(`for`(i, a, aaaaaaaaaaaaaaaaaaaaaaaa), x)
#@ 924
{
}
#@ 925
in{a}/)-{a}}**
#@ 926
R'--{\n\x')}\}--'
#@ 927
`if`(function(p, q = `&&`('a b', b, Inf)) `mean.default`(1i, 1e-5), `+`(Inf, `:=`(ééééééééééééé, `if`), `@`('a b')))
#@ 928
's'
#@ 929

 [ %in% , < a ..1   a
#@ 930
1
#@ 931
x
#@ 932
if (1 |> +'s') -1(if (f()) # c
 TRUE else 1[[-1 < 2L]]) else f(+1, # c
2L |> f() |> (b
))
#@ 933
next if( {a}
#@ 934

>(;'
#@ 935
`list`(n = `&&`(x), `a b` = Inf)
#@ 936
x$y(y::z)
#@ 937
|> in =   {a} * = else
#@ 938
'=0
#@ 939
`if`(NULL, (g)(`f`(n = `-`('a b', a, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), ('s'))), 2L)
#@ 940
g(a)
#@ 941
[[::`q r`nextTRUE
#@ 942
r'(4 \6\u{])'
#@ 943
`!`(`[[`((g)(`f`(2L, TRUE)), TRUE))
#@ 944
g(a)
 %% y::z
#@ 945
-> while(a) $
#@ 946
.+ie33X
#@ 947
`<<-`(`^`(), `||`(`list`(aaaaaaaaaaaaaaaaaaaaaaaa, 'a b'), x), `next`(`break`()))
#@ 948
if (1 || a
 |> 
if
 (NULL) 1) # c
 if # c
 (-1) x$y ^ 
y::z else 1
#@ 949
@2Lnext!||g(a, x**
#@ 950
}"x[1变:R
#@ 951
`<=`(`:::`(TRUE, 1e-5), `[[`(1i))
#@ 952
{
1 &  # c
NULL * 
b |> f(a = _) |> f(a = _)
}
#@ 953
@ $ Inf if(a) while(a) $ %in%
#@ 954
9变1“अé
#@ 955
`%*%`(ééééééééééééé)
#@ 956
g(a) & 
b
#@ 957
g(a,  TRUE ) Inf f(
#@ 958
r'(\x\u4]'
#@ 959
(function(p, q = `[[`(`a b`, 1)) `:=`('s', bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))
#@ 960
(f())[[function(p, q = 1) # c
 NULL]] # c
 : 
-1 |> f(a = _)
#@ 961
- a ? 1
#@ 962

#@ 963
`>`(`break`(), 2L, `&`(a, `if`))
#@ 964
{
's' ; -1}
#@ 965
a & ; g(a,  's'
#@ 966
R'-[u\n]-'
#@ 967
`repeat`(`(`(1i))
#@ 968
's'
 <  # c
g(a)
#@ 969
) ^ if(a) g(a,  ** in
#@ 970
'q6'
#@ 971
`~`(TRUE, `<<-`({2L;`(`(`if`)}))
#@ 972
(NULL # c
 | y::z # c
 == 's')
#@ 973
& <**g(a, ]]function(xx[->>
#@ 974
1xE1
#@ 975
`*`(`<-`(`break`(), `c`(`%*%`(b, a, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), `if`(1, 1), 2L)), {{a}})
#@ 976
f()
#@ 977
|>2L]if(a)&
#@ 978
1
#@ 979
`mean.default`(`break`(), `f`(n = `if`(1i, `(`(b)), `<=`(`>`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, 2L), b)), `c`(`:=`(`while`(b, x), `^`(1i)), `a b` = b))
#@ 980
if (!x$y) -1
 else # c
 if ((
's' # c
)) # c
 2L * -1 else if (if (-1) NULL else
 y::z) +
b
#@ 981
_(a)TRUE{a}=
~TRUE
#@ 982

#@ 983
1i
#@ 984
while ('s') # c
 f() / a : x$y
#@ 985
b

Inf2L ?\(y)&

#@ 986
r"-(0
\)\n"b\u{]-"
#@ 987
`+`(`?`(`~`(Inf, `a b`, `a b`), `=`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, NULL)), `mean.default`(`!`(`if`), `%%`()))
#@ 988
function(p, q = {} # c
 &  # c
b # c
 |>  # c
`q r` # c
 -> 
f(x$y,n = 2L
))
 f()
#@ 989
\(y)||::
#@ 990
R'-[
[)]-'
#@ 991
(g)(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)
#@ 992
g(a)
#@ 993
function(x) while(a)
#@ 994
''
#@ 995
`%>%`(function(p, q = `+`(2L)) function(p, q = `:`(aaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)) `<`('s', 1e-5, a), `~`(`||`(`>=`(TRUE, 's'))))
#@ 996
(while (f()) 's' # c
)
#@ 997
+ | ? function(x) @
#@ 998
0_e
#@ 999
`!`('a b')
#@ 1000
if ('s'[[1]] |> 
-
1) # c
 function(p, q = x$y <<-  # c
's') if (y::z) # c
 TRUE else x$y
#@ 1001
's' function(x) ]] if(a) b else c ] == ** -
#@ 1002
%
#@ 1003
function(p, q = `?`(1e-5, 2L, 'a b')) `[`(aaaaaaaaaaaaaaaaaaaaaaaa, `if`)
#@ 1004
function(p, q = x$y : b # c
 +  # c
`q r` # c
 | 
TRUE) a # c
 /  # c
function(p, q = x$y)
 g(a)
#@ 1005
's'next]==[::]]
#@ 1006
Ⓐb R9
#@ 1007
{}
#@ 1008
!y::z
#@ 1009
# c
 in + TRUE x @ 1 %in% ) +
#@ 1010
éé
#@ 1011
`|>`(`f`(`%/%`(a), n = x), `&`(b, (Inf)), function(p, q = `==`(Inf, aaaaaaaaaaaaaaaaaaaaaaaa)) `<=`())
#@ 1012
's'(x[1, # c
-1])
#@ 1013
while(a) ! { break if(a) x[ ^
#@ 1014
{1
#@ 1015
`break`()
#@ 1016
! # c
function(p, q = (
TRUE)) x$y((function(p, q = NULL
 + 1) !
's' # c
))
#@ 1017
* * while(a)
#@ 1018
12L+
#@ 1019
`~`(`$`(a, 'a b'), b)
#@ 1020
y::z
#@ 1021
* f( + { x } :: &
#@ 1022
`变`
#@ 1023
{`[[`(`!=`(2L, TRUE), `a b`);`>=`(`c`(n = 'a b', 1e-5), `a b`)}
#@ 1024
if ((-a
))
 -1[['s']]
 %o% 
g(a) ->> TRUE
#@ 1025
, if( / TRUE {a} next
#@ 1026
r'-{})1u\U}-'
#@ 1027
'a b'
#@ 1028
if (NULL) function(p, q = 2L) `q r`[[y::z ->> NULL]] else { # c
} ->> (x$y)
#@ 1029
TRUE @ ==
#@ 1030
ा
#@ 1031
1
#@ 1032
NULL * y::z
#@ 1033
else |> for(i in x)
#@ 1034
P95"é
#@ 1035
`$`(`:=`(function(p, q = `==`('s', `a b`)) function(p, q = 1i) 1, `>`(`::`(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, a), `:=`(`if`, a))), x, `break`())
#@ 1036
while (x$y) x[~
f(),
's' <- a]
#@ 1037
->> || == ~ < ~ if(a) ** for(i in x)
#@ 1038
9!
#@ 1039
`&&`(`<<-`(`%>%`(a, ééééééééééééé), `~`(aaaaaaaaaaaaaaaaaaaaaaaa, 's')))
#@ 1040
a ^ TRUE
#@ 1041
&]] (a){a}
#@ 1042
R'(74]'
#@ 1043
`(`(`$`(TRUE, 'y'))
#@ 1044
g(a)
#@ 1045
repeat;|>while(a)
#@ 1046
R"{\3(7}"
#@ 1047
`%in%`(ééééééééééééé, aaaaaaaaaaaaaaaaaaaaaaaa)
#@ 1048
2L
#@ 1049
(a) ->>
#@ 1050
`4 `
#@ 1051
`&&`(x, `::`(`repeat`(`/`(2L, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)), 1e-5), `::`(`repeat`(function(p, q = TRUE) a), `>`(`-`('s', bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))))
#@ 1052
g(a)
#@ 1053
:= Inf ->> else ; x[
#@ 1054
12e1Ea
#@ 1055
`<-`(`%%`((g)(x), `mean.default`(`[[`(x, `a b` = ), `(`(1))), {})
#@ 1056
2L
#@ 1057

 , TRUE ! x[ if(a) }
#@ 1058
12
#@ 1059
`a b`
#@ 1060
if (for (i in g(a) - 2L)
 NULL) f() else
 g(a) |> f(y)[[f()[[x$y]]]](if (-1) if (if
 (x$y)
 x$y) +2L # c
 else `q r` :=  # c
1 # c
 else function(p, q = TRUE)
 a
 && { # c
f() ; f() # c
})
#@ 1061
NULL if(a) b else c [
#@ 1062

#@ 1063
`:=`((`f`(1i, b)), NULL)
#@ 1064
if (if (TRUE)
 y::z)
 a(g(a)) else 's'
#@ 1065
if(::f(
#@ 1066
10
#@ 1067
's'
#@ 1068
TRUE
#@ 1069
, ~ if(a) [[ if(a) - | {a}
#@ 1070
.
#@ 1071
(g)(`|>`(Inf, `a b`, NULL))
#@ 1072
if (NULL # c
 %% x$y) 2L else (`q r`) = while (TRUE) -1({
TRUE;1})
#@ 1073
==else<in's'|>
#@ 1074
r'--[u}\ub变\]--'
#@ 1075
`==`()
#@ 1076
y::z
#@ 1077
->> < || NULL
#@ 1078
13exiaL
#@ 1079
`if`
#@ 1080
NULL |> f(a = _)
#@ 1081
==**{
#@ 1082
`变3(`
#@ 1083
`%%`(`a b`, 1i)
#@ 1084
if (1) # c
 2L
 ->> 
if (-1) `q r` else
 -1
#@ 1085
x[ ( ; f
#@ 1086
12F
#@ 1087
function(p, q = `break`()) `@`(`|`(1), x)
#@ 1088
b(2L)
#@ 1089
f if(a) b else c x function(x)
#@ 1090
__Ⓐ. _
#@ 1091
`:`(`<-`(1i, `->`(), 1i), `%/%`((g)('s'), `->`(NULL)))
#@ 1092
x[g(a) *  # c
-1,]
 + 
(-1)
#@ 1093
repeat\(y)function(?
a|>|:
#@ 1094
0-
#@ 1095
`|>`({'a b'}, 1)
#@ 1096
NULL # c
 ->  # c
y::z |> f(a = _)
#@ 1097
==repeat,TRUE]]
#@ 1098
"
#@ 1099
1i
#@ 1100
function(p, q = 2L) # c
 2L
#@ 1101

~{for(i in x)[[f
#@ 1102
`q`0`
#@ 1103
`%in%`('a b', ééééééééééééé)
#@ 1104
TRUE
#@ 1105
;in..1]]repeat]2L's'
#@ 1106
<-
#@ 1107
`%/%`(1i, ééééééééééééé)
#@ 1108
1 %in% 
x$y %%  # c
-1 |> f(a = _)
#@ 1109
*function(
#@ 1110
b.
#@ 1111
Inf
#@ 1112
f(NULL
, # c
2L)
#@ 1113
 # c
f(
#@ 1114
R"-{}-"
#@ 1115
a
#@ 1116
for (i in NULL) # c
 TRUE
#@ 1117
-> 's' :=   2L
#@ 1118
)b2-
#@ 1119
`a b`
#@ 1120
TRUE |> f(a = _)
#@ 1121
f & f( ..1 b ]] _
#@ 1122
-x)2rx}
#@ 1123
`<-`()
#@ 1124
`q r` # c
 %%  # c
if (x$y(if (`q r`)
 f())) +!
y::z
#@ 1125
& ) ]] # c
 x[ b ~ ! 's'
#@ 1126
1
#@ 1127
`break`()
#@ 1128
?y::z[[2L]]
#@ 1129

 's' }
#@ 1130
a1́
#@ 1131
`:::`(NULL)
#@ 1132
2L(1)
#@ 1133
==[||^
#@ 1134
'
"u-'
#@ 1135
Inf
#@ 1136
2L : f()
#@ 1137
]] ** x[ ; in in repeat if(a) + /
#@ 1138
'b\x-'
#@ 1139
`(`(`<=`(`a b`, NULL))
#@ 1140
b
#@ 1141
*|# c

#@ 1142
 b b
#@ 1143
`(`(`:=`('a b', b))
#@ 1144
if (y::z) g(a) else
 x$y
#@ 1145
!for(i in x):^
#@ 1146

#@ 1147
1e-5
#@ 1148
-1(-1) %in% 
if (x$y)
 a else f()
#@ 1149
_while(a)+# c
+
#@ 1150
r"--{}--"
#@ 1151
2L
#@ 1152
(`q r`)
#@ 1153
if(]break->>**
#@ 1154
""
#@ 1155
`%>%`(`a b`)
#@ 1156
-TRUE
#@ 1157
g(a, for(i in x)%in%if(a)
#@ 1158
~{2&
#@ 1159
`+`(`:`(`<<-`(`if`, Inf), function(p, q = TRUE) aaaaaaaaaaaaaaaaaaaaaaaa), 's', `next`(a))
#@ 1160
f()
#@ 1161
NULL|::/f
#@ 1162
r'-{`\u{u}é}-'
#@ 1163
1
#@ 1164
if (-1) y::z else - # c
?2L
#@ 1165
x|>)f 
#@ 1166
²019\
#@ 1167
`[[`('a b', n = `while`(1i, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))
#@ 1168
y::z
#@ 1169
[[^x[])
#@ 1170
R"[a]q`\u7é-]"
#@ 1171
`<-`()
#@ 1172
TRUE
#@ 1173
; | if(a) == [[ ]] \(y) & @
#@ 1174
अअ_ा9a
#@ 1175
`<<-`(2L, `(`(`next`(`list`(`a b` = 1i, `a b` = ), `$`('s', 'a b'))))
#@ 1176
function(p, q = TRUE) -1
#@ 1177
repeatwhile(a)repeatfunction(TRUE2L\(y)<-^
#@ 1178
`7`
#@ 1179
`::`(NULL, ééééééééééééé)
#@ 1180
(
x$y
)
#@ 1181
_->>^if(a)while(a)_# c
[[
#@ 1182
R"-[4]]]-"
#@ 1183
`[`(`a b`, aaaaaaaaaaaaaaaaaaaaaaaa)
#@ 1184
1
#@ 1185
if(a) while(a) x[ %in% 's' if(a) _ (a) _
#@ 1186
9
#@ 1187
`=`(1i)
#@ 1188
g(a)
#@ 1189
g(a, x# c
`q r`else
#@ 1190
ा“
#@ 1191
'a b'
#@ 1192
{ # c
{a
} # c
} =  # c
b # c
 <- x[NULL, # c
]
#@ 1193
==!
#@ 1194
0x.-
#@ 1195
`%in%`(`>`(`|`(`a b`), function(p, q = 's') 2L, `:::`(a)), {`repeat`(aaaaaaaaaaaaaaaaaaaaaaaa);`->`(2L, b)})
#@ 1196
1
#@ 1197
: ->> 1 Inf NULL if( ) ( ->>
#@ 1198
R"{\a6 }"
#@ 1199
`if`
