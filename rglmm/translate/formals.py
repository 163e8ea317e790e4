"""The formal arguments by which a call is matched: of the method, where a generic has only dots."""

from __future__ import annotations

from rglmm.rlang.signatures import signature

_METHODS = {
    "seq": "seq.default",
    "predict": "predict.merMod",
    "confint": "confint.merMod",
    "ranef": "ranef.merMod",
    "vcov": "vcov.merMod",
    "VarCorr": "VarCorr.merMod",
    "deviance": "deviance.merMod",
    "residuals": "residuals.merMod",
    "resid": "residuals.merMod",
    "refit": "refit.merMod",
    "simulate": "simulate.merMod",
    "relevel": "relevel.factor",
    "subset": "subset.data.frame",
    "merge": "merge.data.frame",
}
_WRITTEN = {
    "rep": ("x", "times", "each", "length.out"),
    "round": ("x", "digits", "..."),
    "signif": ("x", "digits", "..."),
    "head": ("x", "n", "..."),
    "tail": ("x", "n", "..."),
    "quantile": ("x", "probs", "na.rm", "names", "type", "..."),
    "mean": ("x", "trim", "na.rm", "..."),
    "median": ("x", "na.rm", "..."),
    "log": ("x", "base"),
    "seq_len": ("length.out",),
    "seq_along": ("along.with",),
    "set.seed": ("seed", "kind", "normal.kind", "sample.kind"),
    "scale": ("x", "center", "scale"),
    "diff": ("x", "lag", "differences"),
    "cut": ("x", "breaks", "labels", "include.lowest", "right", "dig.lab", "ordered_result"),
    "sort": ("x", "decreasing", "na.last", "..."),
    "unique": ("x", "incomparables", "..."),
    "print": ("x", "digits", "..."),
    "update": ("object", "formula.", "...", "evaluate"),
}


def formals(name: str) -> tuple[str, ...] | None:
    """Names of the formal arguments of the R function `name`, or ``None`` where not known."""
    if name in _WRITTEN:
        return _WRITTEN[name]
    found = signature(_METHODS.get(name, name))
    return None if found is None else found.names
