"""Tables of coefficients and tests: ``format.pval``, significance stars, ``printCoefmat``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np
import pandas as pd

from rglmm.rbase.format import format_real, is_na_real
from rglmm.rbase.grid import grid
from rglmm.rbase.rounding import round_half_even
from rglmm.rbase.session import session
from rglmm.rbase.show import row_labels

__all__ = ["SIGNIF_LEGEND", "format_pval", "print_coefmat", "signif_stars", "zapsmall"]

SIGNIF_LEGEND = "0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1"
_EPS = sys.float_info.epsilon


def format_pval(
    pv: Sequence[float] | np.ndarray,
    digits: int | None = None,
    eps: float = _EPS,
    na_form: str = "NA",
) -> list[str]:
    """P-values: those below `eps` as ``<eps``, the large and the small ones each in one format.

    Parameters
    ----------
    pv : (n,) array_like
    digits : int, optional
        Significant digits, the session's less two where not given.
    eps : float
        Smaller values are not told apart.
    na_form : str
        What stands for NA and NaN.
    """
    digits = max(1, session().digits - 2) if digits is None else digits
    p = np.asarray(pv, dtype=np.float64).ravel()
    known = ~np.isnan(p)
    texts = np.full(len(p), na_form, dtype=object)
    tiny = known & (p < eps)
    with np.errstate(divide="ignore"):
        exponent = np.floor(np.log10(np.where(p > 0, p, 1e-50)))
    fixed = known & ~tiny & ((exponent >= -4) | (p == 0))
    small = known & ~tiny & ~fixed
    for group in (fixed, small):
        texts[group] = format_real(p[group], digits)
    if tiny.any():
        texts[tiny] = _below(eps, digits, [len(t) for t in texts[known & ~tiny]])
    return texts.tolist()


def _below(eps: float, digits: int, widths: Sequence[int]) -> str:
    """``<2e-16``, with as many digits as the width of the other values leaves room for."""
    digits = max(1, digits - 2)
    blank = digits > 1
    if widths:
        widest = max(widths)
        if digits > 1 and digits + 6 > widest:
            digits = max(1, widest - 7)
        blank = not (digits == 1 and widest <= 6)
    return "<" + (" " if blank else "") + format_real([eps], digits)[0]


def signif_stars(pv: Sequence[float] | np.ndarray) -> list[str]:
    """``***`` up to 0.001, ``**`` 0.01, ``*`` 0.05, ``.`` 0.1, a blank above; "" for NA."""
    bounds = ((0.001, "***"), (0.01, "**"), (0.05, "*"), (0.1, "."))
    return ["" if p != p else next((star for bound, star in bounds if p <= bound), " ") for p in pv]


def zapsmall(x: np.ndarray, digits: int | None = None) -> np.ndarray:
    """`x` rounded to the decimals that `digits` significant digits of its largest value have."""
    digits = session().digits if digits is None else digits
    x = np.asarray(x, dtype=np.float64)
    known = x[~np.isnan(x)]
    largest = np.abs(known).max() if known.size else 0.0
    if largest > 0:
        digits = max(0, int(np.floor(digits - np.log10(largest) + 0.5)))
    return round_half_even(x, digits)


def print_coefmat(
    x: pd.DataFrame,
    digits: int | None = None,
    *,
    signif_stars_: bool | None = None,
    signif_legend: bool | None = None,
    dig_tst: int | None = None,
    cs_ind: Sequence[int] | None = None,
    tst_ind: Sequence[int] | None = None,
    zap_ind: Sequence[int] = (),
    p_values: bool | None = None,
    has_pvalue: bool | None = None,
    eps_pvalue: float = _EPS,
    na_print: str = "NA",
) -> str:
    """A table of estimates, standard errors, statistics and p-values as ``printCoefmat``.

    Parameters
    ----------
    x : DataFrame
        Rows are coefficients; the index holds their names.
    digits : int, optional
        Least significant digits of the estimates; the session's less two.
    signif_stars_, signif_legend : bool, optional
        Stars behind the p-values, and the line that explains them.
    dig_tst : int, optional
        Decimals of the statistics.
    cs_ind, tst_ind, zap_ind : sequence of int, optional
        Columns (from 0) of estimates and standard errors, which share one format; of statistics;
        of those to be zapped.
    p_values, has_pvalue : bool, optional
        Whether the last column holds p-values, and whether they are written as such.
    eps_pvalue : float
        Smaller p-values are written ``<eps``.
    na_print : str
        What stands for NA.
    """
    digits = max(3, session().digits - 2) if digits is None else digits
    dig_tst = max(1, min(5, digits - 1)) if dig_tst is None else dig_tst
    xm = np.array(x.to_numpy(dtype=np.float64), copy=True)
    n, k = xm.shape
    if has_pvalue is None:
        has_pvalue = bool(k >= 4 and str(x.columns[-1])[:3] in ("Pr(", "p-v"))
    p_values = has_pvalue if p_values is None else p_values
    ncs = k - has_pvalue - (1 if tst_ind is None else len(tst_ind))
    cs_ind = list(range(ncs)) if cs_ind is None else list(cs_ind)
    tst_ind = [ncs] if tst_ind is None else list(tst_ind)
    for j in zap_ind:
        xm[:, j] = zapsmall(xm[:, j], digits)
    cells = _cells(xm, digits, dig_tst, cs_ind, tst_ind, has_pvalue)
    _show_nonzero(cells, xm, digits, tst_ind, has_pvalue)
    cells[np.isnan(xm)] = "NaN"
    cells[is_na_real(xm)] = na_print
    stars: list[str] | None = None
    if p_values and n:
        stars = _write_p(cells, xm[:, -1], dig_tst, eps_pvalue, signif_stars_)
    return _coefmat_text(x, cells, stars, signif_legend)


def _cells(
    xm: np.ndarray,
    digits: int,
    dig_tst: int,
    cs_ind: list[int],
    tst_ind: list[int],
    has_pvalue: bool,
) -> np.ndarray:
    """The text of every column but the p-values."""
    n, k = xm.shape
    cells = np.full((n, k), "", dtype=object)
    if cs_ind:
        cells[:, cs_ind] = _coefficient_cells(xm[:, cs_ind], digits)
    if tst_ind:
        cells[:, tst_ind] = _block(round_half_even(xm[:, tst_ind], dig_tst), digits)
    for j in range(k - has_pvalue):
        if j not in cs_ind and j not in tst_ind:
            cells[:, [j]] = _block(xm[:, [j]], digits)
    return cells


def _coefficient_cells(block: np.ndarray, digits: int) -> np.ndarray:
    """Estimates and standard errors, rounded so that the smallest shows `digits` digits."""
    sizes = np.abs(block[np.isfinite(block) & (block != 0)])
    if not np.isfinite(block).any():
        return np.full(block.shape, "", dtype=object)
    least = 1 + np.floor(np.log10(sizes.min())) if sizes.size else 1
    return _block(round_half_even(block, max(1, int(digits - least))), digits)


def _block(block: np.ndarray, digits: int) -> np.ndarray:
    texts = format_real(block.ravel(order="F"), digits)
    return np.array(texts, dtype=object).reshape(block.shape, order="F")


def _show_nonzero(
    cells: np.ndarray, xm: np.ndarray, digits: int, tst_ind: list[int], has_pvalue: bool
) -> None:
    """What rounding wrote as zero and is not: written with its own digits."""
    n, k = xm.shape
    hidden = []
    for j in range(k - has_pvalue):
        if j in tst_ind:
            continue
        for i in range(n):
            shown = cells[i, j].strip()
            if np.isfinite(xm[i, j]) and shown and (xm[i, j] == 0) != (float(shown) == 0):
                hidden.append((i, j))
    if hidden:
        texts = format_real([float(xm[i, j]) for i, j in hidden], max(1, digits - 1))
        for (i, j), written in zip(hidden, texts, strict=True):
            cells[i, j] = written


def _write_p(
    cells: np.ndarray, p: np.ndarray, digits: int, eps: float, stars: bool | None
) -> list[str] | None:
    known = ~np.isnan(p)
    if not known.any():
        return None
    cells[known, -1] = format_pval(p[known], digits, eps)
    stars = session().show_signif_stars if stars is None else stars
    return signif_stars(p) if stars and (p[known] < 0.1).any() else None


def _coefmat_text(
    x: pd.DataFrame, cells: np.ndarray, stars: list[str] | None, legend: bool | None
) -> str:
    headers = [str(name) for name in x.columns]
    columns = [list(cells[:, j]) for j in range(cells.shape[1])]
    sides = [True] * len(columns)
    if stars is not None:
        width = max(map(len, stars))
        headers.append("")
        columns.append([star.ljust(width) for star in stars])
        sides.append(True)
    body = grid(row_labels(x.index), headers, columns, right=sides)
    if stars is None or legend is False:
        return body
    return body + "\n---\nSignif. codes:  " + SIGNIF_LEGEND
