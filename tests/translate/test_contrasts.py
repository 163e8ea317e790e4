"""The argument ``contrasts`` of a fit: names where R names functions, else R text for the data."""

from __future__ import annotations

import pytest

from rglmm import datasets
from rglmm.rlang import parse_script
from rglmm.translate import port_text, translate_script

HEAD = "library(lme4)\nM <- cbind(c(1, 0, 0, -1), c(0, 1, 0, -1))\n"
ARGUMENTS = {
    "list(period = contr.sum)": "contrasts={'period': 'contr.sum'})",
    "list(period = 'contr.SAS')": "contrasts={'period': 'contr.SAS'})",
    "list(period = contr.treatment(4, base = 2))": (
        "contrasts='list(period = contr.treatment(4, base = 2))')"
    ),
    "list(period = M)": "contrasts='list(period = M)', env={'M': M}",
}


@pytest.mark.parametrize("argument", ARGUMENTS)
def test_contrasts(argument: str) -> None:
    call = f"m <- glmer(incidence ~ period + (1 | herd), cbpp, poisson, contrasts = {argument})"
    port = translate_script(parse_script(HEAD + call, "s.R"), datasets)
    assert not port.refusals
    text = " ".join(port_text(port).replace('"', "'").split()).replace(", )", ")")
    assert ARGUMENTS[argument] in text
