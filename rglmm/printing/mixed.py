"""Text of a mixed model and of its summary, as lme4 prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from rglmm.errors import message
from rglmm.inference.records import CallText, OptimizerNote, Summary
from rglmm.printing.varcorr import print_var_corr
from rglmm.rbase.coefmat import print_coefmat, zapsmall
from rglmm.rbase.format import format_number, format_real
from rglmm.rbase.grid import grid
from rglmm.rbase.rounding import round_half_even
from rglmm.rbase.session import session
from rglmm.rbase.show import named_lines, text
from rglmm.rbase.wrap import abbreviate, cat_fill, strwrap

__all__ = ["CORRELATION_MAX", "print_fit", "print_summary"]

CORRELATION_MAX = 12
"""More fixed effects than this, and their correlations are printed on demand only."""

NO_FIXED_EFFECTS = "No fixed effect coefficients"


def print_fit(
    x: Summary, digits: int | None = None, ranef_comp: str | Sequence[str] = "Std.Dev."
) -> str:
    """``print(fit)`` of an lmer or glmer fit, from the fit's summary.

    Parameters
    ----------
    x : Summary
    digits : int, optional
        The session's less three.
    ranef_comp : str or sequence of str
        Columns of the random effects' table.
    """
    digits = max(3, session().digits - 3) if digits is None else digits
    lines = [*_heading(x, control=False), _criteria(x, 4)]
    lines += _random_effects(x, digits, ranef_comp)
    if len(x.coefficients):
        estimates = format_real(x.coefficients.iloc[:, 0], digits)
        names = [str(name) for name in x.coefficients.index]
        lines += ["Fixed Effects:", named_lines(estimates, names, gap=2)]
    else:
        lines.append(NO_FIXED_EFFECTS)
    lines += _fit_warnings(x)
    if x.optimizer is not None and _has_news(x.optimizer):
        lines.append(_optimizer_line(x.optimizer))
    return "\n".join(lines)


def print_summary(
    x: Summary,
    digits: int | None = None,
    correlation: bool | None = None,
    ranef_comp: str | Sequence[str] = ("Variance", "Std.Dev."),
    show_resids: bool = True,
    signif_stars: bool | None = None,
    name: str = "x",
) -> str:
    """``print(summary(fit))`` of an lmer or glmer fit.

    Parameters
    ----------
    x : Summary
    digits : int, optional
        The session's less three.
    correlation : bool, optional
        Of the fixed effects; where not given, shown for up to twelve of them, and announced as
        omitted by R's message for more.
    ranef_comp : str or sequence of str
        Columns of the random effects' table.
    show_resids : bool
        The quantiles of the scaled residuals.
    signif_stars : bool, optional
        Stars behind p-values.
    name : str
        What R's message calls the summary.
    """
    digits = max(3, session().digits - 3) if digits is None else digits
    lines = [*_heading(x, control=True), "", _criteria(x, 1), ""]
    if show_resids and x.residuals is not None:
        lines += ["Scaled residuals: ", _quantiles(x.residuals, digits), ""]
    lines += _random_effects(x, digits, ranef_comp)
    p = len(x.coefficients)
    if p:
        table = print_coefmat(x.coefficients, digits, signif_stars_=signif_stars)
        lines += ["", "Fixed effects:", table]
    if p > 1 and _wants_correlation(p, correlation, name) and x.correlation is not None:
        lines += ["", "Correlation of Fixed Effects:", _correlation(x)]
    lines += _fit_warnings(x)
    if x.optimizer is not None and _has_news(x.optimizer):
        lines += _optimizer_lines(x.optimizer)
    return "\n".join(lines)


# -- parts -----------------------------------------------------------------------------------------


def _heading(x: Summary, control: bool) -> Iterator[str]:
    """Title, family and the call."""
    if x.family is None:
        yield x.title
    else:
        yield from strwrap(x.title, int(0.9 * session().width), exdent=2)
        yield f" Family: {x.family}  ( {x.link} )"
    yield from _call(x.call, control)


def _call(call: CallText, control: bool) -> Iterator[str]:
    parts = (
        ("Formula:", call.formula),
        ("   Data:", call.data),
        ("Weights:", call.weights),
        (" Offset:", call.offset),
        ("Control:", call.control if control else None),
        (" Subset:", call.subset),
    )
    for label, lines in parts:
        if lines is not None:
            yield cat_fill([label, *lines])


def _criteria(x: Summary, decimals: int) -> str:
    """The REML criterion, or AIC ... deviance in one format and the residual df in its own."""
    if "REML" in x.criteria:
        rounded = round_half_even(np.array([x.criteria["REML"]]), decimals)
        return f"REML criterion at convergence: {format_number(rounded[0])}"
    names = list(x.criteria)
    values = round_half_even(np.array([x.criteria[name] for name in names], dtype=float), decimals)
    return named_lines([*format_real(values[:4]), format_number(values[4])], names)


def _quantiles(residuals: np.ndarray, digits: int) -> str:
    known = residuals[~np.isnan(residuals)]
    five = zapsmall(np.quantile(known, [0.0, 0.25, 0.5, 0.75, 1.0]), digits + 1)
    return named_lines(format_real(five, digits), ["Min", "1Q", "Median", "3Q", "Max"])


def _random_effects(x: Summary, digits: int, comp: str | Sequence[str]) -> list[str]:
    groups = "; ".join(f"{name}, {format_number(n, 15)}" for name, n in x.ngroups)
    return [
        "Random effects:",
        print_var_corr(x.var_corr, digits, comp),
        cat_fill([f"Number of obs: {x.nobs}, groups: ", groups]),
    ]


def _wants_correlation(p: int, correlation: bool | None, name: str) -> bool:
    if correlation is not None:
        return correlation
    if p > CORRELATION_MAX:
        message(
            f"\nCorrelation matrix not shown by default, as p = {p} > {CORRELATION_MAX}.\n"
            f"Use print({name}, correlation=TRUE)  or\n"
            f"    vcov({name})        if you need it\n"
        )
        return False
    return True


def _correlation(x: Summary) -> str:
    """The lower triangle to three decimals under abbreviated names."""
    assert x.correlation is not None
    p = len(x.coefficients)
    names = [str(name) for name in x.coefficients.index]
    rounded = round_half_even(np.asarray(x.correlation, dtype=float), 3)
    texts = format_real(rounded.ravel(order="F"), nsmall=3)
    columns = [[texts[j * p + i] if i > j else "" for i in range(1, p)] for j in range(p - 1)]
    rows = abbreviate(names, 11)
    return grid(rows[1:], abbreviate(names[:-1], 6), columns, right=False)


def _fit_warnings(x: Summary) -> list[str]:
    return ["fit warnings:", *x.fit_warnings] if x.fit_warnings else []


def _has_news(note: OptimizerNote) -> bool:
    return bool(note.code or note.notes or note.warnings)


def _optimizer_head(note: OptimizerNote) -> str:
    meaning = note.message if note.code else "OK"
    return f"optimizer ({note.name}) convergence code: {note.code} ({meaning})"


def _optimizer_line(note: OptimizerNote) -> str:
    counts = f"{len(note.warnings)} optimizer warnings; {len(note.notes)} lme4 warnings"
    return f"{_optimizer_head(note)} ; {counts} "


def _optimizer_lines(note: OptimizerNote) -> list[str]:
    return [_optimizer_head(note), *note.notes, *note.warnings, ""]


@text.register
def _(x: Summary) -> str:
    return print_summary(x)
