# Every target makes what it needs; nothing outside of this folder is changed (live-r apart, which
# installs R with apt when it is missing).
PYTHON ?= python3
VENV := .venv
DEMO := .venv-demo
PIP := -m pip install --quiet --disable-pip-version-check

# One BLAS thread: on few cores more of them are many times slower.
export OMP_NUM_THREADS := 1
export OPENBLAS_NUM_THREADS := 1
# rpy2 without a compiler.
export RPY2_CFFI_MODE := ABI

WORKERS ?= 2
CASE ?=

.PHONY: help demo test check pytest long live-r golden bench clean

help:  ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

demo:  ## install into .venv-demo, run examples/cbpp.R and compare it with R's recorded answer
	test -x $(DEMO)/bin/python || $(PYTHON) -m venv $(DEMO)
	$(DEMO)/bin/python $(PIP) .
	$(DEMO)/bin/rglmm run examples/cbpp.R
	$(DEMO)/bin/rglmm validate examples/cbpp.R

$(VENV)/installed: pyproject.toml
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python $(PIP) -e '.[dev]'
	touch $@

$(VENV)/installed-rpy2: $(VENV)/installed
	$(VENV)/bin/python $(PIP) -e '.[r]'
	touch $@

test: check pytest  ## style, layers, types and the tests that need neither R nor long

check: $(VENV)/installed  ## style, layers and types
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports
	$(VENV)/bin/pyright --pythonpath $(VENV)/bin/python

pytest: $(VENV)/installed  ## the tests that need neither R nor long
	$(VENV)/bin/python -m pytest -n $(WORKERS) -m "not r and not long"

long: $(VENV)/installed  ## the tests that take more than a few seconds
	$(VENV)/bin/python -m pytest -n $(WORKERS) -m "long and not r" || [ $$? -eq 5 ]  # 5: there is none

live-r: $(VENV)/installed-rpy2  ## the tests that need real R, installed when missing; a skip fails
	scripts/install_r.sh
	RGLMM_REQUIRE_R=1 $(VENV)/bin/python -m pytest -m r

golden: $(VENV)/installed-rpy2  ## record golden cases with real R: make golden [CASE=lme4/cbpp_cbind]
	$(VENV)/bin/rglmm golden record $(CASE)

bench: $(VENV)/installed  ## R against rglmm, in turn (needs R)
	$(VENV)/bin/python scripts/benchmark.py

clean:  ## remove both virtual environments
	rm -rf $(VENV) $(DEMO)
