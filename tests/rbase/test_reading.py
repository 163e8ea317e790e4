"""Tables read as R 4.2.2 reads them: what ``str(read.csv(...))`` said there."""

from __future__ import annotations

import pandas as pd
import pytest

from rglmm.errors import RError, UnsupportedError
from rglmm.rbase import read_csv, read_csv2, read_table


def columns(frame: pd.DataFrame) -> dict[str, tuple[str, list]]:
    """Type and values of each column, with None where NA."""
    return {
        str(name): (
            str(frame[name].dtype),
            [None if pd.isna(x) else x for x in frame[name].tolist()],
        )
        for name in frame.columns
    }


def test_types_are_the_lowest_that_hold_every_value():
    lines = ["a,b,c,d,e", "1,x,TRUE,1.5,", "2,,F,NA,y", "3,z,T,1e3,NA"]
    assert columns(read_csv(text=lines)) == {
        "a": ("int64", [1, 2, 3]),
        "b": ("str", ["x", "", "z"]),
        "c": ("bool", [True, False, True]),
        "d": ("float64", [1.5, None, 1000.0]),
        "e": ("str", ["", "y", None]),
    }


@pytest.mark.parametrize(
    ("items", "dtype", "values"),
    [
        (["3000000000", "1"], "float64", [3e9, 1.0]),
        (["0x10", "1"], "float64", [16.0, 1.0]),
        (["1.", "2"], "float64", [1.0, 2.0]),
        ([" 1", "2 "], "int64", [1, 2]),
        ([" TRUE", "false"], "str", [" TRUE", "false"]),
        (["NA", "NA"], "boolean", [None, None]),
        (["1", "NA"], "Int32", [1, None]),
        (["1L"], "str", ["1L"]),
        (["2020-01-01"], "str", ["2020-01-01"]),
        (["1", "Inf"], "float64", [1.0, float("inf")]),
    ],
)
def test_conversion(items, dtype, values):
    assert columns(read_csv(text=["a", *items])) == {"a": (dtype, values)}


def test_names_are_made_syntactic_and_unique():
    assert list(read_csv(text=["my col,1x,a,a", "1,2,3,4"])) == ["my.col", "X1x", "a", "a.1"]
    assert list(read_csv(text=["_a,b-c,if,T", "1,2,3,4"])) == ["X_a", "b.c", "if.", "T"]
    assert list(read_csv(text=["my col,a,a", "1,2,3"], check_names=False)) == ["my col", "a", "a"]


def test_row_names():
    assert list(read_csv(text=["a,b", "1,2"]).index) == [1]
    assert list(read_csv(text=["a,b", "r1,1,2", "r2,3,4"]).index) == ["r1", "r2"]
    assert list(read_csv(text=["x,y", "r1,1", "r2,3"], row_names=1).index) == ["r1", "r2"]


def test_quotes_blanks_comments_and_short_lines():
    lines = ["a,b", '"x, y","he said ""hi"""', " k , 2 "]
    assert columns(read_csv(text=lines))["a"][1] == ["x, y", " k "]
    assert columns(read_csv(text=["a,b", "", "1,2", "3"]))["b"][1] == [2, None]
    table = read_table(text=["a b", "1 2 # here", "# c", "'x y' 4"], header=True)
    assert columns(table)["a"][1] == ["1", "x y"]
    with pytest.raises(RError, match="line 2 did not have 2 elements"):
        read_table(text=["a b", "1 2", "3"], header=True)


def test_decimal_comma_factors_and_na_strings():
    assert columns(read_csv2(text=["a;b", "1,5;2", "3,25;4"]))["a"] == ("float64", [1.5, 3.25])
    frame = read_csv(text=["a,b", "z,2", "b,x"], stringsAsFactors=True, na_strings=["NA", "x"])
    assert list(frame["a"].cat.categories) == ["b", "z"]
    assert columns(frame)["b"] == ("Int32", [2, None])


def test_encodings(tmp_path):
    bom, latin = tmp_path / "bom.csv", tmp_path / "latin.csv"
    bom.write_bytes(b"\xef\xbb\xbfa,b\r\n1,2\r\n")
    latin.write_bytes("a,b\né,2\n".encode("latin-1"))
    assert list(read_csv(bom)) == ["a", "b"]
    assert columns(read_csv(latin, fileEncoding="latin1"))["a"][1] == ["é"]
    with pytest.raises(UnsupportedError, match="latin.csv, line 2: not UTF-8"):
        read_csv(latin)


def test_no_file_and_no_lines(tmp_path):
    with pytest.warns(UserWarning, match="No such file"), pytest.raises(RError, match="connection"):
        read_csv(tmp_path / "none.csv")
    (tmp_path / "empty.csv").write_text("")
    with pytest.raises(RError, match="no lines available in input"):
        read_csv(tmp_path / "empty.csv")
