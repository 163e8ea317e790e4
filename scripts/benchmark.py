"""Time lme4 and rglmm side by side: whole calls, in turn, in one run, one BLAS thread each.

    python scripts/benchmark.py [--repeat 5] [--case NAME ...] [--markdown FILE]
    python scripts/benchmark.py --large         large models, rglmm alone

Needs R with lme4 (scripts/install_r.sh). Both sides are long-lived processes that fit the same call
as a user types it, first once to warm up, then `repeat` times in turn; medians are shown, and the
ratio R / rglmm. A call that takes R more than a minute is timed once. The whole call counts:
formula, model frame, optimisation, standard errors, and on R's side lme4's convergence checks.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
LONG = 60.0


@dataclass(frozen=True)
class Case:
    """A call in R and the same call in Python, after data preparation in both."""

    name: str
    r: str
    python: str
    r_setup: str = ""
    python_setup: str = ""


def _lmer(name: str, formula: str, data: str, reml: bool = True) -> Case:
    extra_r, extra_py = ("", "") if reml else (", REML = FALSE", ", REML=False")
    return Case(
        name,
        f"lmer({formula}, {data}{extra_r})",
        f'lmer("{formula}", {data}{extra_py})',
        python_setup=f'{data} = rglmm.data("{data}")',
    )


def _glmer(
    name: str, formula: str, data: str, family: str, setup: tuple[str, str] | None = None
) -> Case:
    r_setup, python_setup = setup or ("", "")
    return Case(
        name,
        f"glmer({formula}, {data}, {family})",
        f'glmer("{formula}", {data}, "{family}")',
        r_setup=r_setup,
        python_setup=f'{data} = rglmm.data("{data}"); {python_setup}',
    )


CENTRED = (
    "grouseticks$cH <- grouseticks$HEIGHT - mean(grouseticks$HEIGHT)",
    'grouseticks["cH"] = grouseticks["HEIGHT"] - grouseticks["HEIGHT"].mean()',
)

CASES = [
    _lmer("sleepstudy, slopes, REML", "Reaction ~ Days + (Days | Subject)", "sleepstudy"),
    _lmer("sleepstudy, slopes, ML", "Reaction ~ Days + (Days | Subject)", "sleepstudy", False),
    _lmer("sleepstudy, double bar", "Reaction ~ Days + (Days || Subject)", "sleepstudy"),
    _lmer("Dyestuff", "Yield ~ 1 + (1 | Batch)", "Dyestuff"),
    _lmer("Dyestuff2, boundary", "Yield ~ 1 + (1 | Batch)", "Dyestuff2"),
    _lmer("Penicillin, crossed", "diameter ~ 1 + (1 | plate) + (1 | sample)", "Penicillin"),
    _lmer("Pastes, nested", "strength ~ 1 + (1 | batch/cask)", "Pastes"),
    _lmer("InstEval", "y ~ 1 + (1 | s) + (1 | d) + (1 | dept)", "InstEval"),
    _glmer(
        "cbpp, cbind",
        "cbind(incidence, size - incidence) ~ period + (1 | herd)",
        "cbpp",
        "binomial",
    ),
    Case(
        "cbpp, proportion and weights",
        "glmer(incidence / size ~ period + (1 | herd), cbpp, binomial, weights = size)",
        'glmer("incidence / size ~ period + (1 | herd)", cbpp, "binomial", weights="size")',
        python_setup='cbpp = rglmm.data("cbpp")',
    ),
    _glmer(
        "cbpp, intercept", "cbind(incidence, size - incidence) ~ 1 + (1 | herd)", "cbpp", "binomial"
    ),
    _glmer(
        "grouseticks, three terms",
        "TICKS ~ YEAR + cH + (1 | BROOD) + (1 | INDEX) + (1 | LOCATION)",
        "grouseticks",
        "poisson",
        CENTRED,
    ),
    _glmer(
        "VerbAgg, main effects",
        "r2 ~ Anger + Gender + btype + situ + (1 | id) + (1 | item)",
        "VerbAgg",
        "binomial",
    ),
    _glmer(
        "VerbAgg, interactions",
        "r2 ~ (Anger + Gender + btype + situ)^2 + (1 | id) + (1 | item)",
        "VerbAgg",
        "binomial",
    ),
]

R_LOOP = """
suppressMessages(library(lme4)); options(warn = -1)
input <- file("stdin", "r")
repeat {
  line <- readLines(input, 1)
  if (!length(line)) break
  code <- parse(text = line)
  t0 <- proc.time()[["elapsed"]]
  s <- Sys.time()
  suppressMessages(suppressWarnings(for (e in code) eval(e, globalenv())))
  cat(sprintf("%.9f\\n", as.numeric(difftime(Sys.time(), s, units = "secs")))); flush(stdout())
}
"""

PYTHON_LOOP = """
import sys, time, warnings
import rglmm
from rglmm import *
warnings.simplefilter("ignore")
scope = dict(globals())
for line in sys.stdin:
    code = compile(line, "<benchmark>", "exec")
    start = time.perf_counter()
    exec(code, scope)
    print(f"{time.perf_counter() - start:.9f}", flush=True)
"""


class Side:
    """A process that runs a line and answers with the seconds it took."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **ONE_THREAD},
        )

    def run(self, line: str) -> float:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(line.strip() + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"the process ended while running: {line}")
        return float(answer)


def measure(case: Case, r: Side, python: Side, repeat: int) -> tuple[float, float, int]:
    """Median seconds of R and of rglmm, and how many times each was timed."""
    r.run(case.r_setup or "1")
    python.run(case.python_setup or "pass")
    first = r.run(case.r)
    python.run(case.python)
    if first > LONG:
        return first, statistics.median(python.run(case.python) for _ in range(repeat)), 1
    times: list[tuple[float, float]] = []
    for _ in range(repeat):
        times.append((r.run(case.r), python.run(case.python)))
    theirs, ours = zip(*times, strict=True)
    return statistics.median(theirs), statistics.median(ours), repeat


def import_cost(repeat: int) -> tuple[float, float]:
    """Median seconds to import pandas and scipy alone, and with rglmm."""
    base = "import pandas, scipy.linalg, scipy.sparse, scipy.special, scipy.optimize"

    def once(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - start

    once(base + "; import rglmm")
    pairs = [(once(base), once(base + "; import rglmm")) for _ in range(repeat)]
    return tuple(statistics.median(column) for column in zip(*pairs, strict=True))  # type: ignore[return-value]


LARGE = """
import resource, time
import numpy as np, pandas as pd, rglmm
rng = np.random.default_rng(1)
def timed(name, fit):
    start = time.perf_counter()
    model = fit()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    outcome = model.fit.convergence.outcome
    print(f"{name}: {seconds:.1f} s, peak {peak:.2f} GB, {outcome}", flush=True)
n, q = 1_000_000, 100_000
g, x, z = rng.integers(0, q, n), rng.normal(size=n), rng.normal(size=n)
b = rng.normal(size=(q, 2)) * [1.0, 0.5]
d = pd.DataFrame({"x": x, "z": z, "g": g})
d["y"] = 1.0 + 0.5 * x + b[g, 0] + b[g, 1] * x + rng.normal(size=n)
d["hit"] = (rng.random(n) < 1.0 / (1.0 + np.exp(-(0.2 + 0.5 * x + b[g, 0])))).astype(int)
timed("lmer, 1e6 rows, 1e5 groups, slopes", lambda: rglmm.lmer("y ~ x + z + (x | g)", d))
timed("glmer, 1e6 rows, 1e5 groups", lambda: rglmm.glmer("hit ~ x + z + (1 | g)", d, "binomial"))
n = 100_000
d = pd.DataFrame({"a": rng.integers(0, 10_000, n), "b": rng.integers(0, 1_000, n)})
d["y"] = rng.normal(size=10_000)[d.a] + rng.normal(size=1_000)[d.b] + rng.normal(size=n)
timed("lmer, 1e5 rows, 10,000 x 1,000 crossed", lambda: rglmm.lmer("y ~ 1 + (1 | a) + (1 | b)", d))
"""


def machine() -> str:
    cpu = "unknown processor"
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        cpu = names[0].split(":", 1)[1].strip() if names else cpu
    return f"{cpu}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--case", action="append", help="only cases whose name contains this")
    parser.add_argument("--markdown", type=Path, help="write the table to this file too")
    parser.add_argument("--large", action="store_true", help="large models, rglmm alone")
    options = parser.parse_args()
    if options.large:
        subprocess.run([sys.executable, "-c", LARGE], check=True, env={**os.environ, **ONE_THREAD})
        return
    chosen = [c for c in CASES if not options.case or any(p in c.name for p in options.case)]
    r = Side(["Rscript", "--vanilla", "-e", R_LOOP])
    python = Side([sys.executable, "-c", PYTHON_LOOP])
    lines = ["| case | lme4 (ms) | rglmm (ms) | lme4 / rglmm |", "|---|---:|---:|---:|"]
    print("\n".join(lines))
    for case in chosen:
        theirs, ours, count = measure(case, r, python, options.repeat)
        once = "" if count > 1 else " (R timed once)"
        row = f"| {case.name}{once} | {1e3 * theirs:.1f} | {1e3 * ours:.1f} | {theirs / ours:.1f} |"
        lines.append(row)
        print(row, flush=True)
    base, whole = import_cost(options.repeat)
    note = (
        f"\nImporting pandas and scipy takes {base:.2f} s, rglmm {whole - base:.2f} s more.\n"
        f"\n{machine()}; {datetime.date.today().isoformat()}; medians of {options.repeat}."
    )
    print(note)
    if options.markdown:
        options.markdown.write_text("\n".join(lines) + "\n" + note + "\n")


if __name__ == "__main__":
    main()
