"""Record golden cases with the R of this machine: `make golden [CASE=lme4/cbpp_cbind]`.

Without a case, every script of golden/cases and examples is recorded.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from rglmm.errors import RglmmError
from rglmm.validation.golden import case_name
from rglmm.validation.recorder import check_provenance, record, write_golden

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "golden"


def scripts() -> list[Path]:
    """Every script that has golden records."""
    return [*sorted((GOLDEN / "cases").glob("*/*.R")), *sorted((ROOT / "examples").glob("*.R"))]


def main(wanted: list[str]) -> int:
    chosen = [s for s in scripts() if not wanted or {case_name(s), s.stem} & set(wanted)]
    if not chosen:
        print(f"no such case: {', '.join(wanted)}", file=sys.stderr)
        return 1
    failed = 0
    for script in chosen:
        start = time.perf_counter()
        try:
            golden = record(script)
            check_provenance(golden, GOLDEN / "PROVENANCE.toml")
            write_golden(golden, GOLDEN)
        except RglmmError as error:
            print(f"{case_name(script)}: {error}", file=sys.stderr)
            failed += 1
            continue
        tolerance = float(golden.tight.certificate["tolerances"]["tolPwrss"])
        print(
            f"{golden.case}: {len(golden.tight.models)} models, tolPwrss {tolerance:g}, "
            f"{time.perf_counter() - start:.1f} s"
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
