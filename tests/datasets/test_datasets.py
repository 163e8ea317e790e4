"""The shipped data sets are R's: protected against edits, type drift and shared state."""

import gzip
import hashlib
import tomllib

import numpy as np
import pandas as pd
import pytest

from rglmm import datasets
from rglmm.datasets.catalog import DATA
from rglmm.errors import RglmmError, UnsupportedError

SOURCES = tomllib.loads((DATA.parent / "SOURCES.toml").read_text(encoding="utf-8"))
EVERY = [(package, name) for package in datasets.packages() for name in datasets.exports(package)]


def test_there_are_data_sets_of_every_package():
    assert {"lme4", "nlme", "MASS", "mlmRev", "glmmTMB", "ordinal", "datasets"} == set(
        datasets.packages()
    )
    assert len(EVERY) > 100


@pytest.mark.parametrize("package", datasets.packages())
def test_files_are_those_that_sources_toml_names(package):
    for name in datasets.exports(package):
        text = gzip.decompress((DATA / package / f"{name}.csv.gz").read_bytes())
        assert hashlib.sha256(text).hexdigest() == SOURCES[package][name]["sha256"], name
    named = {key for key, value in SOURCES[package].items() if isinstance(value, dict)}
    assert named == set(datasets.exports(package))
    assert SOURCES[package]["licence"] and SOURCES[package]["version"]


@pytest.mark.parametrize(("package", "name"), EVERY)
def test_every_data_set_loads_as_its_schema_says(package, name):
    frame = datasets.load(name, package)
    shape = datasets.schema(name, package)
    assert len(frame) == shape["rows"] == SOURCES[package][name]["rows"]
    assert list(frame.columns) == [column["name"] for column in shape["columns"]]
    for column in shape["columns"]:
        values = frame[column["name"]]
        assert int(values.isna().sum()) == column["missing"], column["name"]
        if column["type"] in ("factor", "ordered"):
            assert list(values.cat.categories) == column["levels"]
            assert values.cat.ordered == (column["type"] == "ordered")


def test_levels_stand_in_rs_order_not_in_the_order_of_the_rows_or_of_the_alphabet():
    # R: levels(Salamanders$site)[1:4], levels(ergoStool$Subject), levels(InstEval$studage)
    assert list(datasets.load("Salamanders")["site"].cat.categories[:4]) == [
        "R-1", "R-2", "R-3", "R-4",
    ]  # fmt: skip
    subject = datasets.load("ergoStool")["Subject"]
    assert list(subject.cat.categories) == ["8", "5", "4", "9", "6", "3", "7", "1", "2"]
    assert subject.cat.ordered
    assert list(datasets.load("InstEval")["studage"].cat.categories) == ["2", "4", "6", "8"]


def test_types_are_those_of_r():
    quality = datasets.load("airquality")
    assert str(quality["Ozone"].dtype) == "Int32"
    assert quality["Wind"].dtype == np.float64
    assert quality["Temp"].dtype == np.int64


def test_doubles_are_rs_to_the_last_bit():
    # sprintf("%.17g", sleepstudy$Reaction[2]); sprintf("%.17g", Salamanders$cover[1]) in R
    assert datasets.load("sleepstudy")["Reaction"].iloc[1] == float("258.7047")
    assert datasets.load("Salamanders")["cover"].iloc[0] == float("-1.4423171770000001")


def test_row_names_are_the_index():
    assert datasets.load("mtcars").index[2] == "Datsun 710"
    assert list(datasets.load("cbpp").index[:2]) == [1, 2]


def test_each_call_returns_its_own_frame():
    frame = datasets.load("cbpp")
    frame.loc[1, "incidence"] = 99.0
    frame["new"] = 1
    again = datasets.load("cbpp")
    assert again.loc[1, "incidence"] == 2.0
    assert "new" not in again


def test_a_name_of_two_packages_needs_the_package():
    with pytest.raises(RglmmError, match="'mlmRev::Oxboys' or 'nlme::Oxboys'"):
        datasets.load("Oxboys")
    pd.testing.assert_frame_equal(
        datasets.load("nlme::Oxboys"), datasets.load("Oxboys", package="nlme")
    )
    assert "Occasion" in datasets.load("nlme::Oxboys")


def test_an_unknown_name_is_refused_by_name():
    with pytest.raises(UnsupportedError, match="'nosuch' is not shipped"):
        datasets.load("nosuch")
    with pytest.raises(UnsupportedError, match="'cbpp' of package 'nlme'"):
        datasets.load("nlme::cbpp")


def test_a_topic_of_data_may_create_several_sets():
    assert datasets.topic("grouseticks", "lme4") == ("grouseticks", "grouseticks_agg")
    assert datasets.topic("cbpp", "lme4") == ("cbpp",)
