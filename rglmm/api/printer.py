"""``print(x, digits =, correlation =, comp =)``: R's text with other settings, to stdout."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from typing import Any

from rglmm import printing, rbase
from rglmm.api.accessors import model_summary
from rglmm.api.model import Model
from rglmm.errors import RError, UnsupportedError
from rglmm.fit import MixedFit
from rglmm.inference import LogLik, Ranef
from rglmm.inference.records import AnovaTable, Summary, VarCorr
from rglmm.rbase.values import vec

_PRINTERS: dict[type, Callable[..., str]] = {
    Model: printing.print_fit,
    MixedFit: printing.print_fit,
    Summary: printing.print_summary,
    VarCorr: printing.print_var_corr,
    Ranef: printing.print_ranef,
    AnovaTable: printing.print_anova,
    LogLik: printing.print_log_lik,
}


def print_(x: Any, **options: Any) -> Any:
    """Print `x` as R's ``print`` with these options, and return it.

    Parameters
    ----------
    x : object
    **options
        As in R: ``digits``; ``correlation`` (or its beginning) and ``ranef_comp`` of a summary;
        ``comp`` of variance components.

    Raises
    ------
    UnsupportedError
        An option that is not available for this kind of value.
    """
    printer = _PRINTERS.get(type(x))
    if printer is None:
        return rbase.print_(x, **options)
    model = Model(x) if isinstance(x, MixedFit) else x
    record = model_summary(model) if isinstance(model, Model) else x
    chosen = {_complete(name, printer): _plain(value) for name, value in options.items()}
    sys.stdout.write(printer(record, **chosen) + "\n")
    return x


def _complete(name: str, printer: Callable[..., str]) -> str:
    """The parameter that `name` is, or begins, as R matches arguments."""
    known = [p for p in inspect.signature(printer).parameters if p not in ("x", "name")]
    if name in known:
        return name
    begun = [parameter for parameter in known if parameter.startswith(name)]
    if len(begun) > 1:
        raise RError(f"argument '{name}' matches multiple formal arguments", "print")
    if not begun:
        raise UnsupportedError(f"print({name} =) is not available here: {', '.join(known)} are")
    return begun[0]


def _plain(option: Any) -> Any:
    """An R value as the printing functions take it: numbers whole, several as a list."""
    values = vec(option).values
    values = [int(v) if isinstance(v, float) and v.is_integer() else v for v in values]
    return values[0] if len(values) == 1 else values
