"""Numbers to the last bit, strings to the last byte, names of every script."""

from __future__ import annotations

import math

import pytest

from rglmm.errors import RSyntaxError
from rglmm.rlang import Constant, Name, is_syntactic, parse_expression, parse_script, source
from rglmm.rlang.literals import number_value


def constant(text: str) -> Constant:
    node = parse_expression(text)
    assert isinstance(node, Constant)
    return node


# What R 4.2.2 on x86-64 reads (sprintf("%a")), where that is not the nearest double.
OF_R = {
    "4412.07129046": "0x1.13c1240177238p+12",
    "408.396733974": "0x1.9865905b938acp+8",
    "305630.122206": "0x1.2a7787d2391d6p+18",
    "601.530728345": "0x1.2cc3eee80a6aep+9",
    "22.954607082718013e40": "0x1.5149a292353f2p+137",
    "2401443356610404.7e-7": "0x1.ca09f9f5273e6p+27",
    "738627673517.27809e-7": "0x1.2086c47129af8p+16",
    "1907678412.062020114394739e-200": "0x1.5c25934d584f2p-634",
    "916753948.9126566523894560e-200": "0x1.4e9c5fc362608p-635",
    "69022603865309761.08691974e-200": "0x1.77675f642ec6cp-609",
}


@pytest.mark.parametrize("text", ["0.1", "1e22", "1e-300", "123456.789", "4.9e-324", "1e308"])
def test_numbers_are_the_nearest_double(text: str):
    assert number_value(text) == float(text)


def test_numbers_beyond_double():
    assert number_value("1e400") == math.inf
    assert number_value("1e-400") == 0.0
    assert number_value("0x1p5000") == math.inf
    assert number_value("0x1p-1074") == 5e-324
    assert number_value("1e999999999999") == math.inf
    assert number_value("0e999999999999") == 0.0


def test_hexadecimal():
    assert number_value("0xFF") == 255.0
    assert number_value("0x1.8p3") == 12.0
    assert number_value("0x.p3") == 0.0


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("1L", 1, "integer"),
        ("1e5L", 100000, "integer"),
        ("0x10L", 16, "integer"),
        ("1.5L", 1.5, "double"),
        ("2147483648L", 2147483648.0, "double"),
        ("1e400L", math.inf, "double"),
        ("2.5i", 2.5j, "complex"),
        ("TRUE", True, "logical"),
        ("NA", None, "logical"),
        ("NA_integer_", None, "integer"),
        ("NA_character_", None, "character"),
        ("NA_complex_", None, "complex"),
        ("NULL", None, "NULL"),
        ("Inf", math.inf, "double"),
    ],
)
def test_constants(text: str, value: object, kind: str):
    node = constant(text)
    assert (node.value, node.kind, node.text) == (value, kind, text)
    assert type(node.value) is type(value)
    assert node.is_na == text.startswith("NA")


def test_warnings_of_the_parser():
    assert parse_script("1.0L; 1.5L; 1e-3L; 2L").warnings == (
        "integer literal 1.0L contains unnecessary decimal point",
        "integer literal 1.5L contains decimal; using numeric value",
        "non-integer value 1e-3L qualified with L; using numeric value",
    )


def test_nan_is_itself():
    assert constant("NaN") == constant("NaN")
    assert hash(constant("NaN")) == hash(constant("NaN"))


def test_kinds_are_told_apart():
    assert constant("1") != constant("1L") != constant("TRUE")
    assert constant("NA") != constant("NA_real_")
    assert constant("0x10") == constant("16.0")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"\x41\101"', "AA"),
        (r'"\u00e9\U0001F600"', "é😀"),
        (r'"\u{e9}"', "é"),
        (r'"\ud83d\ude00"', "😀"),
        (r'"\xc3\xa9"', "é"),
        (r'"\xe9"', "\udce9"),
        (r'"\ud800"', "\udced\udca0\udc80"),
        ('r"--(a)"-b)--"', 'a)"-b'),
        ("'a\\\nb'", "a\nb"),
        (r"'\'\"\`\\ \ '", "'\"`\\  "),
    ],
)
def test_strings(text: str, value: str):
    assert constant(text).value == value
    assert parse_expression(source(Constant(value, "character"))) == constant(text)


@pytest.mark.parametrize(
    "text", [r'"\x41\u00e9"', r'"\u{12345}"', r'"\400"', r'"\0"', r'"\U110000"']
)
def test_strings_that_r_refuses(text: str):
    with pytest.raises(RSyntaxError):
        parse_expression(text)


@pytest.mark.parametrize(
    "name", ["größe", "变量", "Ωμ", "_".join("ab"), "...", "..1", ".x", "हिंदी"]
)
def test_names_of_every_script(name: str):
    assert is_syntactic(name)
    assert parse_expression(name) == Name(name)


@pytest.mark.parametrize(
    "name", ["x²", "if", ".2x", "_x", "a b", "x\u0301", "TRUE", "", "a\u00a0b"]
)
def test_names_that_need_backticks(name: str):
    assert not is_syntactic(name)
    if name:
        assert parse_expression(source(Name(name))) == Name(name)
        assert not is_read_as_name(name)


def is_read_as_name(text: str) -> bool:
    try:
        return parse_expression(text) == Name(text)
    except RSyntaxError:
        return False


def test_wide_blanks_separate():
    assert parse_expression("a\u3000+\u2003b") == parse_expression("a + b")


@pytest.mark.parametrize("text", list(OF_R))
def test_numbers_as_r_computes_them(text: str):
    assert number_value(text) == float.fromhex(OF_R[text])
    assert number_value(text) != float(text)
