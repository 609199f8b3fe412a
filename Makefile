# Every command of the project. Each does all of its own set-up, in .venv beside this file.
PYTHON ?= python3.11
PYTHON := $(shell command -v $(PYTHON) 2>/dev/null || echo python3)
BIN := .venv/bin
# make serve AREA=example works on areas/example, and on the national content without it.
FOLDER := $(if $(AREA),areas/$(AREA),.)
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site check test quick code written fuzz bench audit accessibility-record release-papers lock clean

help: ## list these commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 22

serve: .venv/site ## check the content, build the site and serve it on http://localhost:8000 with live reload (AREA=example: an area)
	$(BIN)/care-pathways check --project $(FOLDER)
	$(BIN)/care-pathways serve --project $(FOLDER)

site: .venv/site ## check the content and build the site into site/
	$(BIN)/care-pathways check
	$(BIN)/mkdocs build --strict --quiet

check: .venv/site ## check the content only
	$(BIN)/care-pathways check

test: .venv/test ## install all that the checks need, the browser included, and run every check
	@echo "1 of 2: every check that needs no browser"
	$(MAKE) --no-print-directory quick
	@echo "2 of 2: the checks in a browser"
	sh tests/browser/run.sh

quick: .venv/test ## every check that needs no browser
	$(MAKE) --no-print-directory --jobs 2 code written
	$(BIN)/pytest -m "not browser" --numprocesses 2

# The two at the same time, as each uses one processor.
code:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

written:
	$(BIN)/care-pathways check --strict
	$(BIN)/mkdocs build --strict --quiet

SEED ?= $(shell date +%s)

fuzz: .venv/test ## the attacked tests with many more cases, and others each time: kills, floods, bytes, edits (TIMES=20 SEED=1)
	$(BIN)/pytest --numprocesses 2 --times $(or $(TIMES),20) --seed $(SEED) --hypothesis-seed $(SEED) \
	  tests/output tests/load tests/logo tests/source

bench: .venv/test .bench/tools/done ## time the build beside stock MkDocs with Material and Hugo, on the same pages
	$(BIN)/python -m tests.bench

audit: .venv/test ## the Nu HTML checker and Lighthouse on the built site (needs Node and Java)
	$(BIN)/python -m tests.bench.audit

accessibility-record: .venv/test ## run every check in the browser, and write what they found for the accessibility statement
	sh tests/browser/install.sh
	$(BIN)/python -m pytest -m browser --numprocesses 2 --dist worksteal --every-page -p tests.browser.record tests/browser

release-papers: .papers/site/done .papers/tools/done ## the parts of a release, their licences and known faults, into release-papers/
	$(PYTHON) -m tests.papers .papers/tools/bin .papers/site/bin/python release-papers

lock: ## write requirements/*.txt anew from pyproject.toml (needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header pyproject.toml requirements/build.in -o requirements/site.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header pyproject.toml requirements/build.in --extra test -o requirements/test.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header requirements/release.in -o requirements/release.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header requirements/bench.in -o requirements/bench.txt

clean: ## remove everything that these commands made
	rm -rf .venv .papers release-papers site .bench .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

# The environment is made without ensurepip, which Debian leaves out of its Python, and filled by the pip that is there.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m pip --version >/dev/null || \
	  { echo "pip is needed: on Debian or Ubuntu, apt-get install python3-pip" >&2; exit 1; }
	$(PYTHON) -m venv --without-pip .venv

.venv/site: .venv/bin/python requirements/site.txt pyproject.toml
	@echo "Installing $$(grep -c == requirements/site.txt) packages into .venv, once"
	$(PYTHON) -m pip --python $(BIN)/python install --disable-pip-version-check --require-hashes -r requirements/site.txt
	$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/test: .venv/site requirements/test.txt
	@echo "Installing what the checks need, $$(grep -c == requirements/test.txt) packages in all, once"
	$(PYTHON) -m pip --python $(BIN)/python install --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch $@

# An environment with what the site needs and nothing else, and one with the programs that read it.
.papers/site/done: requirements/site.txt
	$(PYTHON) -m venv --clear --without-pip $(@D)
	$(PYTHON) -m pip --python $(@D)/bin/python install --quiet --disable-pip-version-check --require-hashes -r requirements/site.txt
	@touch $@

.bench/tools/done: requirements/bench.txt
	$(PYTHON) -m venv --clear --without-pip $(@D)
	$(PYTHON) -m pip --python $(@D)/bin/python install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $@

.papers/tools/done: requirements/release.txt
	$(PYTHON) -m venv --clear --without-pip $(@D)
	$(PYTHON) -m pip --python $(@D)/bin/python install --quiet --disable-pip-version-check --require-hashes -r requirements/release.txt
	@touch $@
