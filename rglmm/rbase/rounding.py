"""``round`` and ``signif`` as R 4 computes them, on arrays of doubles.

``round(x, d)`` is the nearer of the two doubles next to x among the multiples of 10^-d, both found
in double precision (so ``round(0.15, 1)`` is 0.1 and ``round(2.5)`` 2); a number that 15 digits
show already is kept as it is.
"""

from __future__ import annotations

import math

import numpy as np

__all__ = ["round_half_even", "signif_digits"]

_DIGITS = 15
_LARGEST_POWER = 308


def round_half_even(x: np.ndarray, digits: int = 0) -> np.ndarray:
    """``round(x, digits)`` of R 4.0.0 and later.

    Parameters
    ----------
    x : ndarray of float64
    digits : int
        Decimals, negative for tens, hundreds, ...
    """
    x = np.asarray(x, dtype=np.float64)
    if digits == 0:
        return np.where(np.isfinite(x), np.rint(x), x)
    if digits > _LARGEST_POWER + _DIGITS:
        return x.copy()
    if digits < -_LARGEST_POWER:
        return np.where(np.isfinite(x), 0.0, x)
    with np.errstate(all="ignore"):
        rounded = np.sign(x) * _nearest_multiple(np.abs(x), digits)
        return np.where(np.isfinite(x) & (x != 0), rounded, x)


def _nearest_multiple(r: np.ndarray, digits: int) -> np.ndarray:
    """The nearer candidate of ``floor`` and ``ceil`` of r 10^digits, ties to the even one."""
    magnitude = np.log10(2.0) * (0.5 + np.floor(np.log2(r)))
    shown = digits + magnitude > _DIGITS
    low, high, even = _candidates(r, digits)
    down, up = r - low, high - r
    nearest = np.where((down < up) | ((down == up) & even), low, high)
    return np.where(shown, r, nearest)


def _candidates(r: np.ndarray, digits: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    if digits > _LARGEST_POWER:
        extra = _table(digits - _LARGEST_POWER)
        power = _table(_LARGEST_POWER)
        scaled = power * r * extra
        floor = np.floor(scaled)
        return floor / power / extra, np.ceil(scaled) / power / extra, floor % 2 == 0
    power = _table(digits)
    scaled = r * power
    floor = np.floor(scaled)
    return floor / power, np.ceil(scaled) / power, floor % 2 == 0


def signif_digits(x: np.ndarray, digits: int = 6) -> np.ndarray:
    """``signif(x, digits)``: `digits` significant digits, at least one.

    Parameters
    ----------
    x : ndarray of float64
    digits : int
        More than 22 leave x as it is. Beyond 1e306 the last digit may differ from R's.
    """
    x = np.asarray(x, dtype=np.float64)
    digits = max(int(digits), 1)
    if digits > 22:
        return x.copy()
    with np.errstate(all="ignore"):
        r = np.abs(x)
        power = digits - 1 - np.floor(_log10(r))
        extra = _power(power - _LARGEST_POWER)
        power = np.minimum(power, _LARGEST_POWER)
        up = np.rint(r * _power(power) * extra) / _power(power) / extra
        down = np.rint(r / _power(-power)) * _power(-power)
        rounded = np.sign(x) * np.where(power > 0, up, down)
        return np.where(np.isfinite(x) & (x != 0), rounded, x)


def _log10(r: np.ndarray) -> np.ndarray:
    """C's log10: numpy's own differs in the last bit, which decides at powers of ten."""
    known = np.isfinite(r) & (r > 0)
    return np.array(
        [math.log10(x) if ok else np.nan for x, ok in zip(r.ravel(), known.ravel(), strict=True)]
    ).reshape(r.shape)


def _power_by_squaring(exponent: int) -> float:
    """10^exponent in R's way: repeated squaring in double precision."""
    power, square = 1.0, 10.0
    while exponent:
        if exponent & 1:
            power *= square
        exponent >>= 1
        square *= square if exponent else 1.0
    return power


_POWERS = np.array([_power_by_squaring(k) for k in range(_LARGEST_POWER + 1)])


def _table(exponent: int) -> float:
    """10^exponent; a negative exponent is one over the positive power."""
    return float(_POWERS[exponent]) if exponent >= 0 else 1.0 / float(_POWERS[-exponent])


def _power(exponent: np.ndarray) -> np.ndarray:
    """10^exponent elementwise, 1 where the exponent is negative or missing."""
    exponent = np.clip(np.nan_to_num(np.asarray(exponent, dtype=float)), 0, _LARGEST_POWER)
    return _POWERS[exponent.astype(int)]
