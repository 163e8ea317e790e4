"""Every function of ``rbase`` gives R's value, printed as R prints it, with R's conditions.

The cases are R expressions; ``cases/record.R`` wrote R's answers beside them.
"""

from __future__ import annotations

import contextlib
import io
import json
import warnings
from pathlib import Path

import pytest
from r_expressions import Evaluator

from rglmm.errors import RError, RWarning
from rglmm.rbase.session import Session, set_session
from rglmm.rbase.show import text

CASES = Path(__file__).parent / "cases"
THEMES = sorted(path.stem for path in CASES.glob("*.json"))


def answer(evaluator: Evaluator, expression: str) -> dict[str, object]:
    """What we print, warn and raise for an R expression."""
    out, error = io.StringIO(), None
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(out):
        warnings.simplefilter("always")
        try:
            value, visible = evaluator.run(expression)
            if visible:
                out.write(text(value) + "\n")
        except RError as raised:
            error = raised.message
    given = [str(w.message) for w in caught if isinstance(w.message, RWarning)]
    shown = out.getvalue()
    lines = shown.removesuffix("\n").split("\n") if shown else []
    return {"lines": lines, "warnings": given, "error": error}


@pytest.mark.parametrize("theme", THEMES)
def test_theme(theme: str) -> None:
    set_session(Session())
    evaluator = Evaluator()
    wrong = []
    for case in json.loads((CASES / f"{theme}.json").read_text()):
        try:
            got = answer(evaluator, case["expression"])
        except Exception as problem:
            got = {"lines": [repr(problem)], "warnings": [], "error": None}
        wanted = {key: case.get(key) for key in ("lines", "warnings", "error")}
        if got != wanted:
            wrong.append((case["expression"], wanted, got))
    set_session(Session())
    report = "\n".join(f"{e}\n  R:    {w}\n  here: {g}" for e, w, g in wrong)
    assert not wrong, f"{len(wrong)} expressions differ\n{report}"


def test_every_case_file_is_recorded() -> None:
    """A theme without R's answers, or with those of other expressions, tests nothing."""
    sources = {path.stem for path in CASES.glob("*.R")} - {"record"}
    assert sources == set(THEMES)
