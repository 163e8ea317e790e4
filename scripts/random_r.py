"""Random R code, right and wrong, to compare two parsers with: ``random_r.py SEED COUNT > file.R``.

The snippets stand one after another, each after a line ``#@ <number>``, as ``r_tree.R --snippets``
reads them. Four kinds in turn: expressions with line ends and comments anywhere; words in any
order; numbers, strings and names of any characters; calls of operators with any number of
arguments.
"""

from __future__ import annotations

import random
import sys

ATOMS = ["a", "b", "1", "x$y", "f()", "'s'", "-1", "g(a)", "NULL", "y::z", "TRUE", "2L", "`q r`"]
BINARY = "+ - * / ^ : ~ | || & && < == != %in% %% %o% <- <<- -> ->> = ? := |>".split()
WORDS = """a b f x 1 2L 's' NULL TRUE ( ) { } [ ] [[ ]] , ; = <- -> ~ | || & ! < == + - * / %in% |>
: ^ ? $ @ :: function(x) \\(y) else repeat break f( x[ _ (a) {a} if( function( := ->> next ..1 Inf
in while(a) if(a) for(i#in#x) g(a,# `q#r` if(a)#b#else#c **""".split()
WORDS = [word.replace("#", " ") for word in WORDS] + ["\n", "\n", "# c\n", " ", " "]
FREE = list("0123456789eExXpPLi..+-_abrRuU\"\"''``\\\\\n{}()[]%%<>=-!&|:~^$@#; \n")
FREE += ["é", "变", "\u00a0", "\u3000", "“", "²"]
DIGITS = list("0001239aFeEeExXpP..+-LiLi_")
ESCAPED = list("abé0123467xuUn\\'\"`q{}()[]- \n变") + [
    "\\x",
    "\\u",
    "\\U",
    "\\u{",
    "\\n",
    "\\\\",
    "\\",
]
PAIRS = ["()", "[]", "{}", "(]"]
NAMED = list("abR.._19 é变²\u0301\u0905\u093e\u24b6“")
CALLED = """<- <<- = ~ | || & && < > <= >= == != + - * / %in% %% %/% %*% : ^ $ @ [ [[ :: ::: ! ? :=
f c list mean.default |> -> %>% ( { if for while repeat break next""".split()
FIXED = {
    "if": (2, 3),
    "for": (3,),
    "while": (2,),
    "repeat": (1,),
    "(": (1,),
    "break": (0,),
    "!": (1,),
}
OPERANDS = ["a", "b", "x", "1", "2L", "'s'", "NULL", "TRUE", "1i", "1e-5", "'a b'", "`if`", "Inf"]
LONG = ["aaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "é" * 13, "`a b`"]


def expression(rng: random.Random, depth: int) -> str:
    """An expression that is mostly right, with line ends and comments in between."""

    def sub() -> str:
        return expression(rng, depth - 1)

    def gap() -> str:
        return rng.choice(["", "", "", "\n", " # c\n"])

    if depth <= 0 or rng.random() < 0.25:
        return rng.choice(ATOMS)
    match rng.randrange(20):
        case 0 | 1 | 2 | 3 | 4 | 5:
            return f"{sub()}{gap()} {rng.choice(BINARY)} {gap()}{sub()}"
        case 6 | 7:
            return rng.choice("-+!~?") + gap() + sub()
        case 8:
            return f"({gap()}{sub()}{gap()})"
        case 9:
            body = rng.choice(["\n", ";", " ; "]).join(sub() for _ in range(rng.randrange(3)))
            return "{" + gap() + body + gap() + "}"
        case 10:
            return f"if{gap()} ({sub()}){gap()} {sub()}"
        case 11 | 12:
            return f"if ({sub()}){gap()} {sub()}{gap()} else{gap()} {sub()}"
        case 13:
            return f"f({gap()}{sub()}{gap()},{gap()}{rng.choice(['', 'n = '])}{sub()}{gap()})"
        case 14:
            return f"x[{sub()},{gap()}{rng.choice(['', sub()])}]"
        case 15:
            return f"{sub()}[[{sub()}]]"
        case 16:
            return f"function(p, q = {sub()}){gap()} {sub()}"
        case 17:
            return rng.choice(["for (i in {}){} {}", "while ({}){} {}"]).format(sub(), gap(), sub())
        case 18:
            return f"{sub()}({sub()})"
        case _:
            return f"{sub()} |> f({rng.choice(['', 'y', 'a = _'])})"


def words(rng: random.Random) -> str:
    """Words of R in any order."""
    return rng.choice(["", " "]).join(rng.choice(WORDS) for _ in range(rng.randrange(2, 11)))


def characters(rng: random.Random) -> str:
    """Numbers, strings, raw strings, names and other text of random characters."""

    def some(alphabet: list[str], most: int) -> str:
        return "".join(rng.choice(alphabet) for _ in range(rng.randrange(most)))

    match rng.randrange(5):
        case 0:
            return rng.choice(["0", "1", "0x", ".", "12"]) + some(DIGITS, 7)
        case 1:
            mark = rng.choice("\"'`")
            return f"{mark}{some(ESCAPED, 7)}{mark}"
        case 2:
            mark, dashes, (start, end) = (
                rng.choice("\"'"),
                "-" * rng.randrange(3),
                rng.choice(PAIRS),
            )
            return f"{rng.choice('rR')}{mark}{dashes}{start}{some(ESCAPED, 9)}{end}{dashes}{mark}"
        case 3:
            return some(NAMED, 7)
        case _:
            return some(FREE, 9)


def call(rng: random.Random, depth: int) -> str:
    """A tree that R code can rarely say without backticks."""

    def sub() -> str:
        return call(rng, depth - 1)

    chance = rng.random()
    if depth <= 0 or chance < 0.2:
        return rng.choice(OPERANDS + LONG)
    if chance < 0.27:
        return f"function(p, q = {sub()}) {sub()}"
    if chance < 0.32:
        return "{" + ";".join(sub() for _ in range(rng.randrange(3))) + "}"
    if chance < 0.36:
        return rng.choice([f"({sub()})", f"(g)({sub()})"])
    name = rng.choice(CALLED)
    count = rng.choice(FIXED.get(name, (2,) * 12 + (1, 1, 1, 3, 3, 0)))
    args = [sub() for _ in range(count)]
    if name == "for":
        args[0] = "i"
    if name in ("$", "@") and count > 1 and rng.random() < 0.8:
        args[1] = rng.choice(["x", "'y'", "'a b'"])
    if name in ("f", "c", "list", "[", "[["):
        tags = [rng.choice(["", "", "", "n = ", "`a b` = "]) for _ in args]
        args = [
            tag + (arg if rng.random() > 0.08 else "") for tag, arg in zip(tags, args, strict=True)
        ]
        if args and name in ("[", "[["):
            args[0] = sub()
    return f"`{name}`({', '.join(args)})"


def snippet(rng: random.Random, number: int) -> str:
    match number % 4:
        case 0:
            return expression(rng, rng.randrange(1, 5))
        case 1:
            return words(rng)
        case 2:
            return characters(rng)
        case _:
            return call(rng, rng.randrange(1, 5))


def main(seed: int, count: int) -> None:
    rng = random.Random(seed)
    for number in range(count):
        text = snippet(rng, number)
        print(f"#@ {number}\n{text}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
