# Postil from a checkout: `make run` opens it, `make test` checks it, `make help` lists the rest.
# Everything is set up on the first call, into .venv; PYTHON=python3.12 make run chooses the Python.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test ready ready-dev bench fuzz package check-package screenshots translations clean
unexport PYTHONPATH PYTHONHOME

BIN := .venv/bin
# A Python asked for by name has stamps of its own, so that asking for another one sets up again.
NAMED := $(if $(PYTHON),-$(subst /,_,$(PYTHON)))
READY := .venv/.ready$(NAMED)
READY_DEV := .venv/.ready-dev$(NAMED)
LIBRARIES := .venv/.libraries
PINS := pyproject.toml packaging/constraints.txt

# The first Python that is new enough; the one asked for by name, or none at all.
FIND_PYTHON = python=; for name in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11 python); do \
	  if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$name; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "Postil needs Python 3.11 or newer$(if $(PYTHON), and '$(PYTHON)' is not). Install one," >&2; \
	  echo "on Debian and Ubuntu with:  sudo apt-get install python3 python3-venv" >&2; \
	  echo "or name one:  PYTHON=/path/to/python3.12 make run" >&2; exit 1; \
	fi

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | while IFS='|' read -r name text; do printf '  make %-14s %s\n' "$$name" "$$text"; done

run: ready ## open Postil with the sample project; without a display, take its tour into build/tour
	@sh packaging/run.sh

test: ready-dev ## every check: style, types, floors, tests, coverage
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	@mkdir -p build
	$(BIN)/python -m pytest -n auto --cov --cov-report=json:build/coverage.json
	$(BIN)/python packaging/coverage_budget.py build/coverage.json

ready: $(READY) $(LIBRARIES) ## set up what running needs

ready-dev: $(READY_DEV) $(LIBRARIES) ## set up what checking and building need

$(READY): $(PINS)
	@$(FIND_PYTHON); "$$python" packaging/set_up.py
	@touch $@

$(READY_DEV): $(PINS)
	@$(FIND_PYTHON); "$$python" packaging/set_up.py dev
	@touch $@ $(READY)

# Only stamped when nothing is missing; until then every start says what is.
$(LIBRARIES): $(PINS) | $(READY)
	@if $(BIN)/python packaging/system_libraries.py; then touch $@; fi

bench: ready-dev ## measure against a floor taken in the same run; table, and build/bench.json
	$(BIN)/python -m tests.bench --out build/bench.json

fuzz: ready-dev ## broken files for the readers, ten minutes and more; what breaks one is kept in tests/fuzz/corpus/found
	$(BIN)/python -m tests.fuzz --seconds 600
	@for reader in text decode html markdown csv query; do $(BIN)/python -m tests.fuzz.guided $$reader -max_total_time=60 || exit 1; done

package: ready-dev ## build a program that needs no Python: dist/postil/postil
	@$(BIN)/python packaging/system_libraries.py build
	$(BIN)/python -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/pyinstaller packaging/postil.spec

check-package: package ## the built program against the checkout: same tour, same data
	$(BIN)/python packaging/check_bundle.py dist/postil/postil --out build/bundle

screenshots: ready-dev ## every state of the window as a picture, in build/screenshots
	$(BIN)/python -m tests.scenes --out build/screenshots

translations: ready-dev ## bring resources/translations in step with the window's texts
	$(BIN)/python packaging/translate.py

clean: ## remove what was built; .venv stays
	rm -rf build dist .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
