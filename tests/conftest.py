"""Tests marked ``r`` need a real R: without one they are skipped, or fail if RGLMM_REQUIRE_R=1."""

import os
import shutil

import pytest

REQUIRE_R = os.environ.get("RGLMM_REQUIRE_R") == "1"


def pytest_runtest_setup(item):
    if item.get_closest_marker("r") and shutil.which("Rscript") is None:
        pytest.skip("R is not installed (scripts/install_r.sh)")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Where R is required, a test that needs R and is skipped has failed."""
    outcome = yield
    report = outcome.get_result()
    if REQUIRE_R and item.get_closest_marker("r") and report.skipped:
        if hasattr(report, "wasxfail"):
            return
        report.outcome = "failed"
        report.longrepr = f"skipped where R is required: {_reason(report)}"


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report(collector):
    """A file of live tests that skips itself as a whole has failed as well."""
    outcome = yield
    report = outcome.get_result()
    if REQUIRE_R and report.skipped and "live_r" in str(collector.path):
        report.outcome = "failed"
        report.longrepr = f"skipped where R is required: {_reason(report)}"


def _reason(report):
    longrepr = report.longrepr
    return longrepr[-1] if isinstance(longrepr, tuple) else str(longrepr)
