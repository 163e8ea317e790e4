"""tolerances.toml is read whole, and each class says why it is as it is."""

import tomllib
from pathlib import Path

from rglmm.validation.tolerances import load_tolerances

PATH = Path(__file__).resolve().parents[2] / "golden" / "tolerances.toml"


def test_classes_have_the_agreed_numbers():
    classes = load_tolerances(PATH)
    assert classes.objective_at.rtol_lmm == 1e-9
    assert classes.objective_at.rtol_glmm == 1e-7
    assert classes.objective_at.rtol_glmm_loose == 1e-6
    assert (classes.tight.deviance, classes.tight.beta_se, classes.tight.se_rtol) == (
        1e-4, 1e-3, 1e-3,
    )  # fmt: skip
    assert (classes.tight.theta_rtol, classes.tight.mode_sd) == (1e-4, 1e-3)
    assert (classes.default.deviance, classes.default.beta_se, classes.default.se_rtol) == (
        2e-3, 5e-3, 2e-2,
    )  # fmt: skip
    assert (classes.default.theta_rtol, classes.default.mode_sd) == (2e-3, 1e-2)


def test_every_class_and_every_excluded_line_has_its_reason():
    table = tomllib.loads(PATH.read_text(encoding="utf-8"))
    for name, entry in table.items():
        for one in entry if isinstance(entry, list) else [entry]:
            assert len(one["reason"]) > 20, name


def test_excluded_lines_are_those_about_the_optimizer_and_no_others():
    keeps = load_tolerances(PATH).text.keeps
    assert not keeps(
        "optimizer (Nelder_Mead) convergence code: 0 (OK) ; 0 optimizer warnings; 1 lme4 warnings "
    )
    assert not keeps("Model failed to converge with max|grad| = 0.0827 (tol = 0.002, component 1)")
    assert keeps("boundary (singular) fit: see help('isSingular')")
    assert keeps("REML criterion at convergence: 1743.6")
