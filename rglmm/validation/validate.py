"""Run both sides of a script and compare every model and every printed number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rglmm.errors import RMessage
from rglmm.validation.bridge import available_bridges
from rglmm.validation.compare import compare_fit
from rglmm.validation.golden import Golden, GoldenError, find_golden_dir, load_golden
from rglmm.validation.ours import OurRun, run_ours
from rglmm.validation.recorder import record
from rglmm.validation.report import Report
from rglmm.validation.rows import Row
from rglmm.validation.stdout import compare_stdout
from rglmm.validation.tolerances import TextRules, Tolerances, load_tolerances

__all__ = ["compare_run", "validate"]

HERE = Path(__file__).resolve().parent
# Inside the wheel, and in a checkout.
TOLERANCES = (HERE / "tolerances.toml", HERE.parents[1] / "golden" / "tolerances.toml")


def validate(
    path: str | Path,
    *,
    golden_dir: str | Path | None = None,
    live_r: bool | None = None,
    data_dir: str | Path | None = None,
) -> Report:
    """Compare what rglmm makes of a script with what real R makes of it.

    Parameters
    ----------
    path
        The R script.
    golden_dir
        The ``golden`` folder; by default the nearest above the script or the working directory.
    live_r
        True: ask the R of this machine now. False: only golden records. By default the golden
        record where the script has one (a stale one is a failure), and R where it has none.
    data_dir
        What relative paths in the script start from.

    Returns
    -------
    Report
        ``.ok``, ``.table()``, ``.to_json()``, ``.to_html()``. A record that is missing or stale, a
        refusal and a fit that did not converge are failures.
    """
    script = Path(path)
    if not script.is_file():
        return Report(str(path), "nothing", (), (f"{path}: there is no such file",))
    try:
        golden, folder, source = _r_side(script, golden_dir, live_r)
    except GoldenError as error:
        return Report(str(path), "nothing", (), (str(error),))
    tolerances = load_tolerances(_tolerances_file(folder))
    ours = run_ours(script, None if data_dir is None else Path(data_dir))
    rows = compare_run(golden, ours, tolerances)
    return Report(str(path), source, tuple(rows), ours.problems)


def _r_side(
    script: Path, golden_dir: str | Path | None, live_r: bool | None
) -> tuple[Golden, Path | None, str]:
    """R's answer, the golden folder if any, and a phrase that names the R."""
    try:
        folder = Path(golden_dir) if golden_dir is not None else find_golden_dir(script)
    except GoldenError:
        if live_r is False or not available_bridges():
            raise
        folder = None
    if live_r is not True and folder is not None:
        missing_is_fine = live_r is None and bool(available_bridges())
        try:
            golden = load_golden(script, folder)
            return golden, folder, f"the golden record of {_named(golden)}"
        except GoldenError as error:
            if error.stale or not missing_is_fine:
                raise
    golden = record(script)
    return golden, folder, f"{_named(golden)}, asked now"


def _named(golden: Golden) -> str:
    made = golden.default.certificate
    version = made["R"].removeprefix("R version ").split()[0]
    lme4 = made["packages"].get("lme4")
    return f"R {version}" + (f" with lme4 {lme4}" if lme4 else "")


def _tolerances_file(folder: Path | None) -> Path:
    candidates = (*([folder / "tolerances.toml"] if folder else []), *TOLERANCES)
    return next(path for path in candidates if path.exists())


def compare_run(golden: Golden, ours: OurRun, tolerances: Tolerances) -> list[Row]:
    """Rows for every model, for the conditions, for the exit status and for the printed text."""
    rows = _models(golden, ours, tolerances)
    rows += _conditions(golden, ours, tolerances.text)
    status = golden.default.record["status"]
    rows.append(
        Row("script", "exit status", str(status), str(ours.status), "", "exact",
            status == ours.status)
    )  # fmt: skip
    return rows + compare_stdout(golden, ours.printed, tolerances.text)


def _models(golden: Golden, ours: OurRun, tolerances: Tolerances) -> list[Row]:
    rows = []
    pwrss = float((golden.tight.certificate["tolerances"] or {}).get("tolPwrss", 1e-13))
    for name, tight in golden.tight.models.items():
        default, fit = golden.default.models.get(name), ours.models.get(name)
        if default is None or fit is None:
            missing = "R's default run" if default is None else "rglmm"
            rows.append(Row(name, "model", tight["call"], f"not in {missing}", "", "exact", False))
            continue
        rows += compare_fit(name, fit, tight, default, tolerances, pwrss)
    for name in ours.models.keys() - golden.tight.models.keys():
        rows.append(Row(name, "model", "not in R", "present", "", "exact", False))
    return rows


def _conditions(golden: Golden, ours: OurRun, rules: TextRules) -> list[Row]:
    """Warnings and messages, errors apart; not those about R's optimizer or attaching packages."""
    theirs = [text for text in map(_condition, golden.tight.record["conditions"]) if text]
    said = [
        ("message" if isinstance(c, RMessage) else "warning", c.message.strip())
        for c in ours.conditions
    ]
    theirs = [item for item in theirs if rules.keeps(item[1])]
    said = [item for item in said if rules.keeps(item[1])]
    label = f"conditions ({len(theirs)})"
    if theirs == said:
        return [Row("script", label, "", "", "", "exact", True)]
    return [Row("script", label, _lines(theirs), _lines(said), "", "exact", False)]


def _lines(conditions: list[tuple[str, str]]) -> str:
    return "; ".join(f"{kind}: {text}" for kind, text in conditions) or "none"


def _condition(condition: dict[str, Any]) -> tuple[str, str] | None:
    classes = condition["class"]
    if "packageStartupMessage" in classes or "error" in classes:
        return None
    return "warning" if "warning" in classes else "message", condition["message"].strip()
