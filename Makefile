# Everything that a fresh machine needs is set up by these targets, in a virtual environment of the checkout.
#
#   make demo     a Flask site with a live plot, on http://localhost:8000
#   make test     all tests
#   make check    style, types, layers, generated files
#   make profile  where the time of a session's opening and of a slider's round trip goes
#   make soak     ten thousand sessions: does memory come back, does anybody wait?
#   make load     500 busy sessions for a minute: is any callback late?
#   make bench    side by side with Bokeh, Panel, Dash and others (make bench-quick: with Bokeh, under two minutes)

PYTHON ?= $(shell tools/find_python.sh)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PORT ?= 8000
PYTEST_ARGS ?=

# Some machines say 1 here; then each process that a test or a benchmark starts would compile all over again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test check bench bench-quick profile peers soak load catalogue machine clean

demo: $(VENV)/.installed-demo
	PORT=$(PORT) $(BIN)/python sample_sites/flask_sliders/app.py

test: $(VENV)/.installed-test machine
	$(BIN)/python -m pytest $(PYTEST_ARGS)

check: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --config setup.cfg
	$(BIN)/python tools/catalogue.py --check
	$(BIN)/python tools/palettes.py --check
	$(BIN)/python tools/options.py --check
	$(BIN)/python tools/stubs.py --check

bench: $(VENV)/.installed-test peers
	$(BIN)/python -m benchmarks

bench-quick: $(VENV)/.installed-test
	$(BIN)/python -m benchmarks --quick

profile: $(VENV)/.installed-test
	$(PIP) --editable '.[bench]'
	$(BIN)/python -m benchmarks.profile open
	$(BIN)/python -m benchmarks.profile trip

# What syncviz is measured beside, each in an environment that is made once.
peers: .venv-peers-bokeh/.installed .venv-peers-web/.installed .venv-peers-newest/.installed

.venv-peers-newest/.installed: PEERS_PYTHON = $(shell tools/find_python.sh --newest)
.venv-peers-newest/.installed: setup.cfg
.venv-peers-%/.installed: benchmarks/environments/%.txt
	$(or $(PEERS_PYTHON),$(PYTHON)) -m venv .venv-peers-$*
	.venv-peers-$*/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

soak: $(VENV)/.installed-test
	$(BIN)/python -m benchmarks.soak

load: $(VENV)/.installed-test
	$(BIN)/python -m benchmarks.load

catalogue: $(VENV)/.installed-test
	$(BIN)/python tools/catalogue.py --write
	$(BIN)/python tools/palettes.py --write
	$(BIN)/python tools/options.py --write
	$(BIN)/python tools/stubs.py --write

# What comes from the system and not from PyPI: a browser and Redis.
machine:
	tools/install_machine.sh

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed-demo: $(VENV)/bin/python setup.cfg pyproject.toml
	$(PIP) --editable '.[server,flask]'
	touch $@

$(VENV)/.installed-test: $(VENV)/bin/python setup.cfg pyproject.toml
	$(PIP) --editable '.[test]'
	touch $@ $(VENV)/.installed-demo

clean:
	rm -rf .venv* build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
