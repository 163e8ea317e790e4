"""A fitted model against R's record of it, quantity by quantity, each in its class."""

from __future__ import annotations

from typing import Any

from rglmm.fit import MixedFit, objective_at
from rglmm.inference.effects import ranef
from rglmm.validation.optimum import optimum_rows
from rglmm.validation.recorded import as_vector, number, positions
from rglmm.validation.rows import Row, row
from rglmm.validation.tolerances import Tolerances
from rglmm.validation.units import scaled

__all__ = ["compare_fit"]

Record = dict[str, Any]


def compare_fit(
    where: str, fit: MixedFit, tight: Record, default: Record, tolerances: Tolerances, pwrss: float
) -> list[Row]:
    """Rows for one model.

    Parameters
    ----------
    where
        ``<name>@<expression number>``.
    tight, default
        R's two records of the model.
    pwrss
        The tolPwrss of the tight recording.
    """
    return [
        *_convergence(where, fit),
        *_exact(where, fit, tight),
        *_objective_at(where, fit, tight, tolerances, pwrss),
        *optimum_rows(where, fit, tight, tolerances.tight, every=True),
        *optimum_rows(
            where, fit, default, tolerances.default, every=False, bound=_bound(tight, default)
        ),
    ]


def _bound(tight: Record, default: Record) -> Record | None:
    """R's tight record where R says that its default fit failed to converge."""
    failed = any("failed to converge" in text for text in default["convergence"]["messages"])
    return tight if failed else None


def _convergence(where: str, fit: MixedFit) -> list[Row]:
    outcome = fit.convergence.outcome
    return [Row(where, "converged", "", outcome, "", "exact", fit.convergence.converged)]


def _exact(where: str, fit: MixedFit, record: Record) -> list[Row]:
    """Facts: one row for all that agree, one for each that does not."""
    facts = _facts(fit, record)
    wrong = [
        Row(where, name, str(theirs), str(ours), "", "exact", False)
        for name, theirs, ours in facts
        if theirs != ours
    ]
    agree = len(facts) - len(wrong)
    names = ", ".join(name for name, theirs, ours in facts if theirs == ours)
    return [Row(where, f"{agree} facts: {names}", "", "", "", "exact", True), *wrong]


def _facts(fit: MixedFit, record: Record) -> list[tuple[str, Any, Any]]:
    design = fit.design
    levels = {term.group: len(term.levels) for term in design.random}
    parts = ranef(fit, cond_var=False).frames
    facts: list[tuple[str, Any, Any]] = [
        ("class", record["class"], "lmerMod" if fit.is_lmm else "glmerMod"),
        ("family", record["family"]["name"], fit.family.name),
        ("link", record["family"]["link"], fit.family.link.name),
        ("REML", record["REML"], fit.REML),
        ("nobs", record["nobs"], fit.n),
        ("npar", record["npar"], fit.npar),
        ("coefficients", record["beta"]["names"], list(design.names)),
        ("columns of X", record["X_columns"], list(design.names)),
        ("number of theta", len(record["theta"]["values"]), len(fit.theta)),
        ("groups", list(record["groups"].items()), list(levels.items())),
        ("singular", record["singular"], bool(fit.convergence.singular)),
        ("grouping factors", [part["group"] for part in record["modes"]], list(parts)),
    ]
    for part in record["modes"]:
        frame = parts.get(part["group"])
        if frame is None:
            continue
        rows = positions(part) if part["positions"] else slice(None)
        facts += [
            (f"effects of {part['group']}", part["columns"], list(frame.columns)),
            (f"number of {part['group']}", part["n"], len(frame)),
            (f"levels of {part['group']}", part["levels"], list(frame.index[rows])),
        ]
    return facts


def _objective_at(
    where: str, fit: MixedFit, record: Record, tolerances: Tolerances, pwrss: float
) -> list[Row]:
    """Our objective function at R's parameters."""
    places = record["objective_at"]
    if "reason" in places:
        return [Row(where, "objective at R's optimum", "", "", places["reason"], "-", False)]
    classes = tolerances.objective_at
    limit = classes.rtol_lmm
    if not fit.is_lmm:
        limit = classes.rtol_glmm if pwrss <= 1e-12 else classes.rtol_glmm_loose
    theta, beta = as_vector(record["theta"]["values"]), as_vector(record["beta"]["values"])
    se = as_vector(record["se"])
    points = {
        "optimum": ("R's optimum", theta, beta),
        "theta_1.1": ("theta * 1.1", theta * 1.1, beta),
        "theta_plus_0.1": ("theta + 0.1", theta + 0.1, beta),
        "beta_0.1se": ("beta + 0.1 SE", theta, beta + 0.1 * se),
    }
    rows = []
    for key, (label, at_theta, at_beta) in points.items():
        place = places[key]
        if "reason" in place:
            if key == "optimum" or not (fit.is_lmm or fit.ir.nAGQ == 0):
                rows.append(
                    Row(where, f"objective at {label}", "", "", place["reason"], "-", False)
                )
            continue
        theirs = number(place["value"])
        ours = objective_at(fit, at_theta, None if fit.is_lmm else at_beta)
        distance = float(scaled(ours, theirs, abs(theirs)))
        rows.append(
            row(
                where, f"objective at {label}", theirs, ours, distance, limit, "objective_at", "rel"
            )
        )
    return rows
