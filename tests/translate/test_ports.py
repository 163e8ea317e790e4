"""The port as text, for scripts that use what a translator must know. Read them: the style."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from rglmm import datasets
from rglmm.rlang import call_name, parse_script
from rglmm.translate import Port, port_text, translate_script

SCRIPTS = Path(__file__).parent / "scripts"


def port_of(name: str) -> Port:
    return translate_script(parse_script((SCRIPTS / name).read_text("utf-8"), name), datasets)


@pytest.mark.parametrize("name", sorted(path.name for path in SCRIPTS.glob("*.R")))
def test_port(name, file_regression):
    port = port_of(name)
    reports = "".join(f"{r.report(port.script.source)}\n" for r in port.refusals)
    text = port_text(port)
    ast.parse(text)
    end = f"{reports}{port.coverage}\n"
    file_regression.check(
        text + "".join(f"#! {line}\n" for line in end.splitlines()),
        extension=".py.txt",
        encoding="utf-8",
    )


@pytest.mark.parametrize("name", sorted(path.name for path in SCRIPTS.glob("*.R")))
def test_every_statement_is_there_or_refused_or_noted(name):
    for statement in port_of(name).statements:
        if not statement.body and statement.refusal is None and statement.note is None:
            assert call_name(statement.node) == "library"


def test_placeholders_raise_where_something_is_refused():
    text = port_text(port_of("refused.R"), placeholders=True)
    assert text.count("raise NotImplementedError(") == len(port_of("refused.R").refusals)
    assert "mystery(x)" in text
