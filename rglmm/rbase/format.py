"""How R writes numbers: as few digits as show every value of a vector to `digits` places.

A vector has one format. It is found from the significant digits that each element needs (at most
`digits`), and fixed notation is taken unless it is wider than scientific by more than ``scipen``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import floor, isfinite, log10
from typing import NamedTuple

import numpy as np

from rglmm.rbase.session import session

__all__ = [
    "NA_REAL",
    "NumberFormat",
    "encode_real",
    "format_number",
    "format_real",
    "is_na_real",
    "is_near_tie",
    "number_format",
    "significant",
]

NA_REAL: float = np.array([0x7FF00000000007A2], dtype=np.uint64).view(np.float64)[0].item()
"""R's ``NA_real_``: the NaN whose low word is 1954."""

_MAX_DECIMALS = 350
_LONG_DOUBLE_BITS = 64


def is_na_real(x: np.ndarray | float) -> np.ndarray:
    """Where a NaN carries R's NA payload (``NA`` and not ``NaN``)."""
    x = np.asarray(x, dtype=np.float64)
    low = np.ascontiguousarray(x).view(np.uint64) & np.uint64(0xFFFFFFFF)
    return np.isnan(x) & (low.reshape(x.shape) == 1954)


class NumberFormat(NamedTuple):
    """Field width, decimals, and digits of the exponent minus one (0: fixed notation)."""

    width: int
    decimals: int
    exponent: int


class Significant(NamedTuple):
    """``|x| = alpha * 10**power`` with `digits` significant digits of alpha.

    `widens`: rounded to these digits x is a power of ten, in fixed notation it is not.
    """

    power: int
    digits: int
    widens: bool


def significant(x: float, digits: int) -> Significant:
    """The significant digits that `x` needs when it is shown with at most `digits`.

    Parameters
    ----------
    x : float
        A finite number.
    digits : int
        At most so many significant digits, 1 to 22.
    """
    if x == 0.0:
        return Significant(0, 1, False)
    r = abs(x)
    mantissa, exponent = f"{r:.{digits - 1}e}".split("e")
    power = int(exponent)
    figures = mantissa.replace(".", "")
    if digits <= 15 and is_near_tie(r, digits):
        figures, power = _long_double_digits(r, digits)
    needed = len(figures.rstrip("0")) or 1
    if digits > 15:
        return Significant(power, needed, False)
    decimals = max(digits - power, 0)
    widens = 0 < power <= 27 and Fraction(r) < 10**power - Fraction(1, 2 * 10**decimals)
    return Significant(power, needed, widens)


def is_near_tie(r: float, digits: int) -> bool:
    """Whether the digits behind the last one kept are within 1e-12 of one half."""
    tail = f"{r:.{digits + 14}e}".split("e")[0].replace(".", "")[digits:]
    return tail.startswith(("4999999999", "5000000000"))


def _long_double_digits(r: float, digits: int) -> tuple[str, int]:
    """The digits of a number close to a tie, as 80-bit arithmetic finds them.

    R scales by a power of ten in extended precision and rounds half to even; where the product is
    not exact this decides ties such as 0.15 otherwise than the exact decimal expansion would.
    """
    kp = floor(log10(r)) - digits + 1
    exact = Fraction(r)
    if abs(kp) <= 27:  # R's table of powers holds doubles, from 1e23 on not exact
        table = Fraction(float(10 ** abs(kp)))
        scaled = _extended(exact / table if kp > 0 else exact * table)
    else:
        scaled = _extended(exact / _extended(Fraction(10) ** kp))
    if scaled < 10 ** (digits - 1):
        scaled, kp = _extended(scaled * 10), kp - 1
    alpha = str(round(scaled))
    return alpha[:digits], kp + len(alpha) - 1


def _extended(x: Fraction) -> Fraction:
    """`x` rounded to the 64 bits of x86's extended precision, ties to even."""
    shift = _LONG_DOUBLE_BITS - (x.numerator.bit_length() - x.denominator.bit_length())
    scaled = x * Fraction(2) ** shift
    if scaled >= 2**_LONG_DOUBLE_BITS:
        shift -= 1
        scaled /= 2
    elif scaled < 2 ** (_LONG_DOUBLE_BITS - 1):
        shift += 1
        scaled *= 2
    return round(scaled) / Fraction(2) ** shift


def number_format(
    x: Iterable[float], digits: int | None = None, nsmall: int = 0, na_width: int = 2
) -> NumberFormat:
    """The common format of a numeric vector.

    Parameters
    ----------
    x : iterable of float
        The values; NA, NaN and infinite ones only widen the field.
    digits : int, optional
        Significant digits, the session's where not given.
    nsmall : int
        At least so many decimals in fixed notation.
    na_width : int
        Width of ``NA``.
    """
    options = session()
    digits = options.digits if digits is None else max(int(digits), 1)
    values = np.asarray(x, dtype=np.float64).ravel()
    finite = values[np.isfinite(values)]
    width, decimals, exponent = 0, 0, 0
    if finite.size:
        width, decimals, exponent = _finite_format(finite, digits, nsmall, options.scipen)
    if finite.size < values.size:
        width = max(width, _special_width(values, na_width))
    return NumberFormat(width, decimals, exponent)


def _finite_format(x: np.ndarray, digits: int, nsmall: int, scipen: int) -> NumberFormat:
    left, right, needed = 1, 0, 1
    high, low = -400, 400
    negative = False
    for value in np.unique(x).tolist():
        power, count, widens = significant(value, digits)
        sign = value < 0
        negative = negative or sign
        integer_digits = power + 1 - widens
        left = max(left, sign + max(integer_digits, 1))
        right = max(right, count - power - 1)
        needed = max(needed, count)
        high, low = max(high, power), min(low, power)
    right = min(max(right, 0), _MAX_DECIMALS)
    fixed = left + right + (right > 0)
    exponent = 2 if high >= 100 or low <= -100 else 1
    scientific = negative + (needed > 1) + needed + 3 + exponent
    if fixed <= scientific + scipen:
        right = max(right, nsmall)
        return NumberFormat(left + right + (right > 0), right, 0)
    return NumberFormat(scientific, needed - 1, exponent)


def _special_width(values: np.ndarray, na_width: int) -> int:
    width = 0
    nan = np.isnan(values)
    if nan.any():
        na = is_na_real(values)
        width = max(na_width if na.any() else 0, 3 if (nan & ~na).any() else 0)
    if np.isposinf(values).any():
        width = max(width, 3)
    if np.isneginf(values).any():
        width = max(width, 4)
    return width


def encode_real(x: float, form: NumberFormat, na: str = "NA") -> str:
    """One number in the format `form`, right-justified to its width."""
    if isfinite(x):
        x = x + 0.0 if x != 0.0 else 0.0
        spec = "e" if form.exponent else "f"
        text = f"{x:.{form.decimals}{spec}}"
        mark = session().OutDec
        if mark != ".":
            text = text.replace(".", mark)
    elif x != x:
        text = na if is_na_real(x) else "NaN"
    else:
        text = "Inf" if x > 0 else "-Inf"
    return text.rjust(form.width)


def format_real(
    x: Iterable[float], digits: int | None = None, nsmall: int = 0, na: str = "NA"
) -> list[str]:
    """A numeric vector as R's ``format`` writes it: one format, one width.

    Parameters
    ----------
    x : iterable of float
    digits : int, optional
        Significant digits, the session's (7) where not given.
    nsmall : int
        At least so many decimals, in fixed notation.
    na : str
        The text of ``NA``.
    """
    values = np.asarray(x, dtype=np.float64).ravel()
    form = number_format(values, digits, nsmall, len(na))
    return [encode_real(value, form, na) for value in values]


def format_number(x: float, digits: int | None = None) -> str:
    """One number as R writes it alone, without padding (``as.character`` takes digits 15)."""
    return format_real([x], digits)[0]


def format_integers(x: Sequence[int | None]) -> list[str]:
    """Integers with ``None`` for NA, padded to one width."""
    texts = ["NA" if value is None else str(int(value)) for value in x]
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]
