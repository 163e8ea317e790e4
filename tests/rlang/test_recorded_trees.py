"""Verdict, tree, deparse, warnings and error place of 2,700 texts, against R's recorded answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from rglmm.errors import RSyntaxError
from rglmm.rlang import (
    Constant,
    Name,
    Script,
    deparse,
    deparse_lines,
    parse_expression,
    parse_formula,
    parse_script,
    sexpr,
    source,
    walk,
)

DATA = Path(__file__).parent / "data"
FILES = ["snippets", "formulas", "random"]

# R says the place of the word after the wrong one, or gives no column.
OTHER_PLACE = re.compile(r"unexpected (end of|INCOMPLETE)|<text>:\d+:0:")
# R reads on into a formal without a name before it refuses it.
LATER_IN_R = re.compile(r"function\(\s*,")


@dataclass
class Answer:
    """What R says to one text."""

    error: str | None = None
    trees: list[str] = field(default_factory=list)
    deparsed: list[list[str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def texts(name: str) -> dict[str, str]:
    lines = (DATA / f"{name}.R").read_text("utf-8").split("\n")[:-1]
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("#@ "):
            found[line[3:]] = []
        else:
            found[list(found)[-1]].append(line)
    return {key: "\n".join(code) for key, code in found.items()}


def answers(name: str) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    answer = Answer()
    for line in (DATA / f"{name}.txt").read_text("utf-8").split("\n")[:-1]:
        if line.startswith("#@ "):
            answer = found[line[3:]] = Answer()
        elif line.startswith("| "):
            answer.deparsed[-1].append(line[2:])
        elif line.startswith("error "):
            answer.error = line[6:]
        elif line.startswith("warning "):
            answer.warnings.append(line[8:])
        elif line != "ok":
            answer.trees.append(line)
            answer.deparsed.append([])
    return found


def cases(name: str) -> list[tuple[str, str, Answer]]:
    recorded = answers(name)
    code = texts(name)
    assert code.keys() == recorded.keys()
    return [(key, text, recorded[key]) for key, text in code.items()]


def parsed(text: str) -> Script | None:
    try:
        return parse_script(text)
    except RSyntaxError:
        return None


def test_the_record_is_whole():
    counts = {name: len(cases(name)) for name in FILES}
    assert counts["snippets"] > 950 and counts["formulas"] == 940 and counts["random"] == 1200
    refused = [a for name in FILES for _, _, a in cases(name) if a.error]
    assert len(refused) > 600


@pytest.mark.parametrize("name", FILES)
def test_verdict(name: str):
    wrong = [
        (key, text, answer.error)
        for key, text, answer in cases(name)
        if (parsed(text) is None) != (answer.error is not None)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_tree_and_deparse(name: str):
    wrong: list[object] = []
    for key, text, answer in cases(name):
        script = parsed(text)
        if script is None:
            continue
        trees = [sexpr(node) for node in script.body]
        lines = ["\n".join(deparse_lines(node)).split("\n") for node in script.body]
        if (trees, lines) != (answer.trees, answer.deparsed):
            wrong.append((key, text, trees, answer.trees, lines, answer.deparsed))
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_warnings(name: str):
    wrong = [
        (key, script.warnings, answer.warnings)
        for key, text, answer in cases(name)
        if (script := parsed(text)) is not None
        # an unpaired surrogate is kept as the bytes that R keeps, without R's warning
        and list(script.warnings) != [w for w in answer.warnings if "surrogate" not in w]
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["snippets", "random"])
def test_place_of_the_error(name: str):
    wrong: list[object] = []
    for key, text, answer in cases(name):
        place = re.match(r"<text>:(\d+):(\d+): ", answer.error or "")
        if not place or OTHER_PLACE.search(str(answer.error)) or LATER_IN_R.search(text):
            continue
        with pytest.raises(RSyntaxError) as found:
            parse_script(text)
        ours = (found.value.line, found.value.column)
        if ours != (int(place[1]), int(place[2])):
            wrong.append((key, text, ours, answer.error))
    assert wrong == []


def test_formulas_read_back_and_write_out():
    for _, text, _ in cases("formulas"):
        tree = parse_formula(text)
        assert deparse(tree) == text
        assert parse_formula(source(tree)) == tree


@pytest.mark.parametrize("name", FILES)
def test_source_reads_back_as_the_same_tree(name: str):
    for _, text, _ in cases(name):
        for node in script.body if (script := parsed(text)) else ():
            written = source(node)
            assert parse_expression(written) == node, written
            assert parse_script(written).body == (node,), written


@pytest.mark.parametrize("name", FILES)
def test_spans_cover_the_code_of_their_node(name: str):
    """The text at a node's span is that node again, wherever no pipe has moved it."""
    for _, text, _ in cases(name):
        script = parsed(text)
        if script is None or "|>" in text:
            continue
        for top in script.body:
            for node in walk(top):
                piece = text[slice(*node.span)]
                if piece == "_":  # R reads `function(x = _)` as the string
                    continue
                if isinstance(node, Name):
                    assert name_in(piece) == node.name, (text, piece)
                else:
                    assert parse_expression(piece) == node, (text, piece)
                    assert piece == piece.strip()


def name_in(piece: str) -> str:
    """The name that a word of the text stands for."""
    if piece[0] in "\"'`":
        node = parse_expression(piece)
        return str(node.value) if isinstance(node, Constant) else node.name
    return {"->": "<-", "->>": "<<-", "**": "^"}.get(piece, piece)
