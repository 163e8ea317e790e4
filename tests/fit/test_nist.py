"""NIST's one-way sets as mixed models: certified mean squares give the REML variances.

https://www.itl.nist.gov/div898/strd/anova/anova.html; the files come with scipy. Their responses
lie up to 1e12 from zero, where lme4 1.1-31 returns a variance that is wrong in the first digit.
"""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import scipy.stats

import rglmm

FOLDER = Path(scipy.stats.__file__).parent / "tests" / "data" / "nist_anova"
NUMBER = r"([\d.]+(?:E[+-]\d+)?)"


def read(name):
    """The data and the certified mean squares between and within."""
    text = (FOLDER / f"{name}.dat").read_text()
    between = re.search(rf"Between \w+\s+\d+\s+{NUMBER}\s+{NUMBER}", text)
    within = re.search(rf"Within \w+\s+\d+\s+{NUMBER}\s+{NUMBER}", text)
    first, last = map(int, re.search(r"Data\s+\(lines (\d+) to (\d+)\)", text).groups())
    rows = [line.split() for line in text.splitlines()[first - 1 : last]]
    data = pd.DataFrame({"g": [r[0] for r in rows], "y": [float(r[1]) for r in rows]})
    return data, float(between.group(2)), float(within.group(2))


# digits that survive in the data themselves, which are doubles
CASES = [
    ("SiRstv", 1e-9),
    ("SmLs01", 1e-9),
    ("SmLs02", 1e-9),
    ("SmLs03", 1e-9),
    ("SmLs04", 1e-8),
    ("SmLs05", 1e-8),
    ("SmLs06", 1e-8),
    ("SmLs07", 1e-3),
    ("SmLs08", 1e-3),
    ("SmLs09", 1e-3),
    ("AtmWtAg", 1e-8),
]


@pytest.mark.parametrize(("name", "rtol"), CASES)
def test_certified_mean_squares(name, rtol):
    data, between, within = read(name)
    model = rglmm.lmer("y ~ 1 + (1 | g)", data)
    replicates = len(data) / data["g"].nunique()
    assert rglmm.sigma(model) ** 2 == pytest.approx(within, rel=rtol)
    got = rglmm.VarCorr(model).groups[0].covariance[0, 0]
    assert got == pytest.approx((between - within) / replicates, rel=rtol)
    assert np.isfinite(rglmm.REMLcrit(model))
