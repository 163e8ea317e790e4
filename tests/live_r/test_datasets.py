"""Real R, live: exporting the data sets again gives the shipped bytes."""

import gzip
import subprocess
from pathlib import Path

import pytest

from rglmm.datasets.catalog import DATA

pytestmark = pytest.mark.r

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "export_datasets.R"


def test_the_shipped_data_are_rs(tmp_path):
    out = tmp_path / "data"
    subprocess.run(["Rscript", "--vanilla", str(SCRIPT), str(out)], check=True, capture_output=True)
    shipped = sorted(p.relative_to(DATA) for p in DATA.glob("*/*"))
    assert sorted(p.relative_to(out) for p in out.glob("*/*")) == shipped
    for path in shipped:
        old, new = (DATA / path).read_bytes(), (out / path).read_bytes()
        if path.suffix == ".gz":
            old, new = gzip.decompress(old), gzip.decompress(new)
        assert old == new, path
