# `make serve` and `make test` set everything up; they need only Python 3.11 or later.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
WORKERS ?= 1
BIN := .venv/bin
READY := .venv/ready
TESTED := .venv/ready-to-test
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
COMPILE := uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate

export DATABASE_URL ?= sqlite:///var/timeline.db

serve: $(READY)
	@mkdir -p var
	$(BIN)/timeline db upgrade
	$(BIN)/timeline seed
	TIMELINE_OPEN_WRITES=$${TIMELINE_OPEN_WRITES-1} exec $(BIN)/timeline serve --host $(HOST) --port $(PORT) --workers $(WORKERS)

test: check
	$(BIN)/pytest -n 2

check: $(TESTED)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

fuzz: $(TESTED)
	FUZZ_CASES=$${FUZZ_CASES-5000} $(BIN)/pytest -n 2 tests/fuzzing

kills: $(TESTED)
	KILL_TURNS=5 $(BIN)/pytest -n 2 -rP tests/disasters/test_kills.py

bench: $(READY)
	$(BIN)/timeline bench queries

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(INSTALL) --require-hashes -r requirements.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(TESTED): requirements-test.lock $(READY)
	$(INSTALL) --require-hashes -r requirements-test.lock
	@touch $@

verb-forms: $(READY)
	$(INSTALL) '.[verb-forms]'
	$(BIN)/python -m api.languages.conjugation.making

lock:
	$(COMPILE) --upgrade --extra build pyproject.toml -o requirements.lock
	$(COMPILE) --extra build --extra test --constraint requirements.lock pyproject.toml -o requirements-test.lock

.PHONY: serve test check fuzz kills bench verb-forms lock
