# `make serve` and `make test` set everything up; they need only Python 3.11 or later.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
WORKERS ?= 1
SEEDS ?= yes
BIN := .venv/bin
READY := .venv/ready
TESTED := .venv/ready-to-test
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
AUDIT := .venv/audit
AUDITORS := 'detect-secrets>=1.5' 'pip-audit>=2.9'
COMPILE := uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate

serve: $(READY)
	$(BIN)/timeline db upgrade
	$(if $(SEEDS),$(BIN)/timeline seed >/dev/null)
	TIMELINE_OPEN_WRITES=$${TIMELINE_OPEN_WRITES-1} TIMELINE_LOG_FORMAT=$${TIMELINE_LOG_FORMAT-console} \
		TIMELINE_LOG_READS=$${TIMELINE_LOG_READS-0} exec $(BIN)/timeline serve --host $(HOST) --port $(PORT) --workers $(WORKERS)

test: check
	$(BIN)/pytest -n 2 --dist worksteal

check: $(TESTED)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

# Needs the network, which `make check` does not: the rules of bandit (ruff's S) hold there too.
audit: $(TESTED) $(AUDIT)/ready
	$(BIN)/ruff check --select S
	git ls-files -z | xargs -0 $(AUDIT)/bin/detect-secrets-hook --exclude-secrets 'long random one|coffre est bleu'
	$(AUDIT)/bin/pip-audit --strict --require-hashes --disable-pip -r requirements-test.lock || \
		{ echo "audit: not all dependencies are free of known flaws, or could be looked up" >&2; exit 1; }

fuzz: $(TESTED)
	FUZZ_CASES=$${FUZZ_CASES-5000} $(BIN)/pytest -n 2 tests/fuzzing

kills: $(TESTED)
	KILL_TURNS=5 $(BIN)/pytest -n 2 -rP tests/disasters/test_kills.py

screens: $(TESTED)
	mkdir -p var/screens
	SCREENS=var/screens $(BIN)/pytest -n 2 tests/browser/test_sights.py

bench: $(READY)
	$(BIN)/timeline bench queries

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(INSTALL) --require-hashes -r requirements.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(AUDIT)/ready: Makefile
	test -x $(AUDIT)/bin/python || $(PYTHON) -m venv $(AUDIT)
	$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check $(AUDITORS)
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

.PHONY: serve test check audit fuzz kills screens bench verb-forms lock
