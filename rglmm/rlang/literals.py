"""What R's numbers and strings mean: from the spelling to the value."""

from __future__ import annotations

import math
import re

from rglmm.rlang.source import Span
from rglmm.rlang.tree import Constant
from rglmm.rlang.words import WrongWord

LARGEST_INTEGER = 2147483647
_SMALL = re.compile(r"[0-9]{1,15}\Z")
_DECIMAL = re.compile(r"([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?\Z")
_HEX = re.compile(r"0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)(?:[pP]([+-]?[0-9]+))?\Z")
_ESCAPE = re.compile(
    r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([uU])(\{?)([0-9a-fA-F]*)(\}?)|([\s\S]))"
)
_CONTROLS = {
    "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": "\n",
    "\\": "\\", '"': '"', "'": "'", "`": "`", " ": " ",
}  # fmt: skip


# -- Numbers -----------------------------------------------------------------------------------


def number(text: str, span: Span) -> Constant:
    """The constant that `text` spells: ``1``, ``.5``, ``1e-3``, ``0x1.8p3``, ``1L``, ``2i``."""
    if text[-1] == "L":
        value = number_value(text[:-1])
        if value <= LARGEST_INTEGER and value.is_integer():
            return Constant(int(value), "integer", text, span)
        return Constant(value, "double", text, span)
    if text[-1] == "i":
        return Constant(complex(0.0, number_value(text[:-1])), "complex", text, span)
    return Constant(number_value(text), "double", text, span)


def number_warning(text: str) -> str | None:
    """What R's parser says about an ``L`` that does not fit its number, or ``None``."""
    if text[-1] != "L":
        return None
    digits = text[:-1]
    value = number_value(digits)
    plain_decimal = "." in digits and not set("eExX") & set(digits)
    if value > LARGEST_INTEGER or not value.is_integer():
        if plain_decimal:
            return f"integer literal {text} contains decimal; using numeric value"
        return f"non-integer value {text} qualified with L; using numeric value"
    if plain_decimal:
        return f"integer literal {text} contains unnecessary decimal point"
    return None


def number_value(digits: str) -> float:
    """The double that R reads.

    R computes in 80-bit floats, rounding after every step, so that about one literal in two
    thousand is one unit in the last place away from the nearest double; so it is here.
    """
    if _SMALL.match(digits):
        return float(digits)
    if found := _HEX.match(digits):
        whole, part, power = found.groups()
        mantissa = _Extended(int((whole + part) or "0", 16))
        return mantissa.scaled(int(power or 0) - 4 * len(part))
    found = _DECIMAL.match(digits)
    assert found is not None
    whole, part, power = found.groups()
    figures, exponent = whole + part, int((power or "0")[:9]) - len(part)
    size = len(figures.lstrip("0")) + exponent
    if size > 310:
        return float("inf") if figures.strip("0") else 0.0
    if size < -300:  # R divides in two steps here, by way of a number without exponent
        return float(digits)
    mantissa = _Extended(int(figures[:19]))
    for figure in figures[19:]:
        mantissa = mantissa.times(_Extended(10)).plus(int(figure))
    scale = _power_of_ten(abs(exponent))
    return (mantissa.times(scale) if exponent > 0 else mantissa.over(scale)).scaled(0)


class _Extended:
    """An 80-bit float without sign: ``mantissa * 2**exponent``, 64 bits, ties to even."""

    __slots__ = ("exponent", "mantissa")

    def __init__(self, mantissa: int, exponent: int = 0, bits: int = 64) -> None:
        excess = mantissa.bit_length() - bits
        if excess > 0:
            mantissa = _halved(mantissa, excess)
            exponent += excess
        self.mantissa, self.exponent = mantissa, exponent

    def times(self, other: _Extended) -> _Extended:
        return _Extended(self.mantissa * other.mantissa, self.exponent + other.exponent)

    def plus(self, figure: int) -> _Extended:
        if self.exponent < 0:
            raise AssertionError("a whole number has no negative exponent")
        return _Extended((self.mantissa << self.exponent) + figure)

    def over(self, other: _Extended) -> _Extended:
        """The quotient: 70 bits of it and one that says whether anything is left over."""
        shift = max(0, 70 + other.mantissa.bit_length() - self.mantissa.bit_length())
        quotient, rest = divmod(self.mantissa << shift, other.mantissa)
        sticky = 2 * quotient + (rest > 0)
        return _Extended(sticky, self.exponent - other.exponent - shift - 1)

    def scaled(self, power: int) -> float:
        """This number times ``2**power`` as a double."""
        exponent = self.exponent + power
        room = min(53, max(0, self.mantissa.bit_length() + exponent + 1074))
        try:
            rounded = _Extended(self.mantissa, exponent, room)
            return math.ldexp(rounded.mantissa, rounded.exponent)
        except OverflowError:
            return float("inf")


def _halved(number: int, times: int) -> int:
    """``number / 2**times`` to the nearest whole number, ties to even."""
    whole, rest = number >> times, number & ((1 << times) - 1)
    half = 1 << (times - 1)
    return whole + (rest > half or (rest == half and whole & 1))


def _power_of_ten(exponent: int) -> _Extended:
    """``10**exponent`` by squaring, rounded at every step."""
    result, square = _Extended(1), _Extended(10)
    while exponent:
        if exponent & 1:
            result = result.times(square)
        square = square.times(square)
        exponent >>= 1
    return result


# -- Strings -----------------------------------------------------------------------------------


def string_value(text: str, span: Span) -> str:
    """The text that a string literal, raw string or name in backticks stands for.

    Bytes that are no UTF-8 (``"\\xe9"``) are kept as Python's surrogate escapes.

    Raises
    ------
    WrongWord
        For an escape that R refuses, in R's words.
    """
    if text[0] in "rR":
        dashes = len(text) - len(text[2:].lstrip("-")) - 2
        return text[3 + dashes : -2 - dashes]
    body = text[1:-1]
    if "\\" not in body:
        return body
    return _unescaped(text, span)


def _unescaped(text: str, span: Span) -> str:
    out: list[str] = []
    wide = narrow = False
    last, end = 1, len(text) - 1
    for found in _ESCAPE.finditer(text, 1, end):
        out.append(text[last : found.start()])
        last = found.end()
        escape = _Escape(text, found, span)
        if found.group(3) is not None:
            out.append(escape.unicode())
            wide = True
        elif found.group(7) is not None:
            out.append(escape.control())
        else:
            code = escape.octal() if found.group(1) is not None else escape.hexa()
            out.append(chr(code) if code < 0x80 else chr(0xDC00 + code))
            narrow = True
    if wide and narrow:
        raise WrongWord("mixing Unicode and octal/hex escapes in a string is not allowed", span)
    out.append(text[last:end])
    value = "".join(out)
    if wide and any("\ud800" <= c <= "\udfff" for c in value):
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        return value.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")


class _Escape:
    """One escape of a string: its value, or R's refusal at its place."""

    def __init__(self, text: str, found: re.Match[str], span: Span) -> None:
        self.text, self.found = text, found
        at = span.start + found.start()
        self.span = Span(at, at + max(2, len(found.group())))

    def octal(self) -> int:
        code = int(self.found.group(1), 8)
        if code > 0o377:
            raise WrongWord("exceeded maximum allowed octal value \\377", self.span)
        return self._not_nul(code)

    def hexa(self) -> int:
        digits = self.found.group(2)
        if not digits:
            raise WrongWord("'\\x' used without hex digits in character string", self.span)
        return self._not_nul(int(digits, 16))

    def unicode(self) -> str:
        letter, brace, digits, close = self.found.group(3, 4, 5, 6)
        width = 4 if letter == "u" else 8
        if self.text[0] == "`":
            raise WrongWord(
                f"\\{letter}{'x' * width} sequences not supported inside backticks", self.span
            )
        if not digits:
            raise WrongWord(f"'\\{letter}' used without hex digits in character string", self.span)
        if brace and (not close or len(digits) > width):
            raise WrongWord(f"invalid \\{letter}{{{'x' * width}}} sequence", self.span)
        taken = digits if brace else digits[:width]
        code = self._not_nul(int(taken, 16))
        if code > 0x10FFFF:
            raise WrongWord(f"invalid \\{letter}{'x' * width} value {code:x}", self.span)
        return chr(code) + ("" if brace else digits[width:] + close)

    def control(self) -> str:
        letter = self.found.group(7)
        if letter not in _CONTROLS:
            raise WrongWord(
                f"'\\{letter}' is an unrecognized escape in character string", self.span
            )
        return _CONTROLS[letter]

    def _not_nul(self, code: int) -> int:
        if code == 0:
            raise WrongWord("nul character not allowed", self.span)
        return code
