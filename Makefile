# Cek Dulu. `make run` and `make test` set up all they need on a machine that has python3 >= 3.11 (with venv) and make.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# The first Python that is new enough and can make a virtual environment.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
PORT ?= 8000

VENV := .venv
BIN := $(VENV)/bin
PEERS := .venv-peers
RUN_READY := $(VENV)/.ready-to-run
TEST_READY := $(VENV)/.ready-to-test
PEERS_READY := $(PEERS)/.ready-to-compare
UV := UV_SYSTEM_CERTS=1 VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help run test lint format eval learn shots bench bench-large lock wheel clean

help:  ## What can be made
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## */\t/' | expand -t 14

run: $(RUN_READY)  ## Set up, load the bundled register, serve on 127.0.0.1:8000 (PORT= changes the port)
	@$(BIN)/verify migrate
	@$(BIN)/registry-sync bundled
	@exec $(BIN)/verify serve --port "$(PORT)"

test: lint  ## Set up, lint, run every test
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal $(PYTEST_ARGS)

lint: $(TEST_READY)  ## Style, types, direction of imports, dependencies
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo --no-cache
	@$(BIN)/deptry . --no-ansi

format: $(TEST_READY)  ## Bring the code into shape
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

eval: $(PEERS_READY)  ## Accuracy on the labelled cases, against named peers on the same rows
	@$(WITH_PEERS) -m tests.eval.run

learn: $(PEERS_READY)  ## Make config/hearing.csv and .npz anew, from all that is labelled for tuning (minutes)
	@$(WITH_PEERS) -m tests.eval.messages.learn

shots: $(TEST_READY)  ## Pictures of every page and state, on a phone and a desk, light and dark, into var/shots/ (ONLY= part of a name; ONLY=--docs makes those of docs/petugas/)
	@$(BIN)/python -m tests.e2e.shots $(ONLY)

bench: $(PEERS_READY)  ## Speed, against named peers in the same run (minutes)
	@$(WITH_PEERS) -m tests.bench.run; status=$$?; $(WITH_PEERS) -m tests.bench.intake && exit $$status

bench-large: $(PEERS_READY)  ## The same with a million names and phones (half an hour, 6 GB of memory)
	@$(WITH_PEERS) -m tests.bench.run --large

lock: $(RUN_READY)  ## Renew requirements*.txt from pyproject.toml (UPGRADE=--upgrade takes newer versions)
	@$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		$(UPGRADE) --group build pyproject.toml --output-file requirements.txt
	@$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		$(UPGRADE) --group build --group test --constraint requirements.txt pyproject.toml \
		--output-file requirements-test.txt
	@$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		$(UPGRADE) --group build --group test --group peers --constraint requirements-test.txt pyproject.toml \
		--output-file requirements-peers.txt
	@$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		$(UPGRADE) --group pyproject.toml:peers-icu --constraint requirements-peers.txt \
		--output-file requirements-peers-icu.txt
	@echo uv | $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header $(UPGRADE) - --output-file requirements-uv.txt

wheel: $(RUN_READY)  ## Build the installable package into dist/
	@$(BIN)/python -m hatchling build -t wheel

clean:  ## Remove what was made here; var/ (the database) stays
	rm -rf $(VENV) $(PEERS) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Cek Dulu needs Python 3.11 or newer with its venv module (on Debian: apt install python3 python3-venv)." >&2; \
		exit 1; fi
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes -r requirements-uv.txt || echo "uv could not be installed; pip does its work, more slowly."

$(RUN_READY): $(BIN)/python requirements.txt pyproject.toml
	@$(call install,requirements.txt)
	@touch $@

$(TEST_READY): $(BIN)/python requirements.txt requirements-test.txt pyproject.toml
	@$(call install,requirements-test.txt)
	@touch $(RUN_READY) $@

# A virtual environment of their own, so that nothing is tested or run with a peer beside it. What cannot be installed
# here is named aloud and left out of the tables.
$(PEERS_READY): $(TEST_READY) requirements-peers.txt requirements-peers-icu.txt
	@$(BIN)/python -m venv $(PEERS)
	@$(call peer,requirements-peers.txt) && $(PEER_UV) pip install --quiet --no-deps --no-build-isolation --editable . \
		|| { rm -rf $(PEERS); echo "SKIPPED: scikit-learn, tantivy and nomenklatura could not be installed here." >&2; }
	@test ! -d $(PEERS) || $(call peer,requirements-peers-icu.txt) \
		|| echo "SKIPPED: nomenklatura could not be installed here (it needs the ICU library to build)." >&2
	@test ! -d $(PEERS) || touch $@

PEER_UV := UV_SYSTEM_CERTS=1 VIRTUAL_ENV=$(CURDIR)/$(PEERS) $(BIN)/uv
WITH_PEERS := $$(test -x $(PEERS)/bin/python && echo $(PEERS)/bin/python || echo $(BIN)/python)

define peer
$(PEER_UV) pip install --quiet --require-hashes -r $(1)
endef

# Only what the hashes name is installed, then the project itself, built with what was just installed.
define install
if $(UV) --version >/dev/null 2>&1 && $(UV) pip install --quiet --require-hashes -r $(1); then \
	$(UV) pip install --quiet --no-deps --no-build-isolation --editable .; \
else \
	$(PIP) install --require-hashes -r $(1) && $(PIP) install --no-deps --no-build-isolation --editable .; \
fi
endef
