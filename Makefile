# Recipes for people and for CI. `make demo` and `make test` set up all they need from nothing.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help demo test coverage check format lock clean

PYTHON := .venv/bin/python
READY := .venv/.ready
READY_DEV := .venv/.ready-dev
TEMPLATES := find . -path ./.venv -prune -o -path '*/templates/*.html' -print0
DJADE := .venv/bin/djade --target-version 5.2
# Few tests take minutes: whoever has nothing left takes some of the other's.
TESTS := $(PYTHON) -m pytest --numprocesses 2 --dist worksteal
# The checks need no secret and heed nobody's own settings.
PLAIN := env DEBUG=on ENV_FILE=/dev/null POSTGRES_DATA_DIR=var/postgres-test POSTGRES_DURABLE=off

CANDIDATES ?= python3 python3.13 python3.12 python3.11

# A virtualenv whose Python went away, or that moved with its folder, is made again.
$(shell [ ! -e .venv/.place ] || { .venv/bin/python -c '' && [ "$$(cat .venv/.place)" = "$$(pwd -P)" ]; } \
	2>/dev/null || rm -f .venv/.place)

help:
	@echo "make demo     load the demo archive and serve it on http://127.0.0.1:$${PORT:-8000}"
	@echo "make test     check the code and run every test"
	@echo "make coverage run every test, and list the lines that none of them reaches"
	@echo "make check    format, lint, import contracts, migrations"
	@echo "make format   bring Python and templates into the house format"
	@echo "make lock     pin the newest versions that pyproject.toml allows"
	@echo "make clean    remove what these recipes made; the archive in var/postgres stays"

demo: $(READY)
	@exec $(PYTHON) -m config.demo

test: check
	$(TESTS) $(ARGS)

coverage: $(READY_DEV)
	$(TESTS) --cov --cov-report=term $(ARGS)

check: $(READY_DEV)
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(TEMPLATES) | xargs -0 -r $(DJADE) --check
	$(TEMPLATES) | xargs -0 -r $(PYTHON) -m djhtml --tabwidth 2 --check
	$(PLAIN) .venv/bin/lint-imports --no-cache --no-logo
	$(PLAIN) $(PYTHON) manage.py makemigrations --check --dry-run
	$(PLAIN) $(PYTHON) manage.py check --fail-level WARNING

format: $(READY_DEV)
	$(PYTHON) -m ruff check --fix-only .
	$(PYTHON) -m ruff format .
	-$(TEMPLATES) | xargs -0 -r $(DJADE)
	-$(TEMPLATES) | xargs -0 -r $(PYTHON) -m djhtml --tabwidth 2

LOCK := $(PYTHON) -m piptools compile --no-config --quiet --upgrade --generate-hashes --allow-unsafe \
	--strip-extras --no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

# Without this machine's own pip settings, so that the hashes are those that everybody else will get.
lock: $(READY_DEV)
	env -u PIP_FIND_LINKS -u PIP_INDEX_URL -u PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE=/dev/null \
		sh -c '"$$@" --output-file requirements.txt pyproject.toml && \
		"$$@" --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml' \
		sh $(LOCK)

clean:
	rm -rf .venv .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	rm -rf var/static var/coverage* var/postgres-test*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements.txt .venv/.place
	@echo "Installing $<"
	@umask 022 && $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(READY_DEV): requirements-dev.txt $(READY)
	@echo "Installing $<"
	@umask 022 && $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# The umask lets the account that runs the embedded Postgres read its programs.
.venv/.place:
	@for python in $(CANDIDATES); do \
		"$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null || continue; \
		echo "Making .venv with $$("$$python" --version)"; \
		umask 022 && "$$python" -m venv --clear .venv && pwd -P > $@ && exit 0; exit 1; \
	done; \
	echo "Picketline needs Python 3.11, 3.12 or 3.13, and none is on the PATH: install one, or say where:" >&2; \
	echo "make CANDIDATES=/path/to/python3.13 $(MAKECMDGOALS)" >&2; exit 1
