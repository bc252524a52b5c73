# Thin front of CMake's presets. `make` alone lists what there is.
export CMAKE_C_COMPILER_LAUNCHER ?= $(shell command -v ccache)
JOBS ?= $(shell nproc)

.DEFAULT_GOAL := help
.PHONY: mutants help deps test-deps build dev run test fixtures expect samples findings labels scan-check grammars-check verify-families fmt gen bench coverage clean distclean

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

deps: ## system packages where missing, locked grammars, libraries (once)
	@src/deps/fetch.sh

test-deps: deps
	@src/deps/system.sh test

build: deps ## the release binary: build/release/statuslens
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(JOBS)

dev: test-deps ## the checked build (ASan, UBSan, warnings are errors)
	@cmake --preset dev >/dev/null
	@cmake --build --preset dev -j $(JOBS)

run: build ## lint the demo project and check that exactly the expected findings come
	@tests/demo.sh

test: build dev ## all tests, with counts at the end
	@tests/run.sh

editors: dev ## drive Neovim headless, end to end
	@tests/editors/nvim.sh

grammars-check: ## own grammars: parser.c is what grammar.js gives, trees of the corpus hold (SL_UPDATE=1 writes both; fetches the generator)
	@tests/grammars/check.sh $(ONLY)

verify-families: ## compare the names of status codes with the real libraries (fetches packages)
	@tests/families/verify.sh

fixtures: test-deps ## the annotated source files and the rules' pages (ONLY=python/flask: a part of them)
	@cmake --preset dev >/dev/null && cmake --build --preset dev -j $(JOBS) --target run_fixtures run_pages run_settings
	@build/dev/tests/fixtures/run_fixtures tests/fixtures $(ONLY)
	@$(if $(ONLY),,build/dev/tests/pages/run_pages data/rules)
	@$(if $(ONLY),,build/dev/tests/settings/run_settings tests/settings/cases)

expect: ## write their notes and golden texts again, so that they hold (ONLY=...); those of demo, README and command line too
	@SL_UPDATE=1 $(MAKE) --no-print-directory fixtures
	@$(if $(ONLY),,$(MAKE) --no-print-directory expect-program)

.PHONY: expect-program
expect-program:
	@cmake --build --preset dev -j $(JOBS) --target statuslens
	@build/dev/statuslens lint --quiet tests/demo >tests/demo/expected.txt || test $$? -eq 1
	@SL_UPDATE=1 node tests/cli/run.mjs build/dev/statuslens
	@SL_UPDATE=1 node tests/meta/readme.mjs build/dev/statuslens
	@SL_UPDATE=1 node tests/meta/guide.mjs build/dev/statuslens
	@SL_UPDATE=1 node tests/meta/coverage.mjs

samples: build ## look again at the samples of real code (SL_MIRRORS=FOLDER of git mirrors)
	@tests/samples/check.py build/release/statuslens

mutants: build ## plant bugs in real code and count what is found (SL_MIRRORS=FOLDER of git mirrors)
	@tests/mutants/mutants.py build/release/statuslens

findings: build ## lint whole repositories again, every finding has a verdict (SL_MIRRORS=FOLDER of git mirrors)
	@tests/samples/lint.py build/release/statuslens

labels: build ## score find over a labelled tree (LABELS=FOLDER with score.py, TREE=FOLDER)
	@mkdir -p build/labels
	@build/release/statuslens find --format jsonl $(TREE) >build/labels/found.jsonl || test $$? -eq 1
	@python3 $(LABELS)/score.py build/labels/found.jsonl --out build/labels/scored

fmt: ## lay out the C code
	@git ls-files -z 'src/*.[ch]' 'tests/*.[ch]' | xargs -0 clang-format -i

scan-check: dev ## with the byte scan and without: the same sites in every file (TREES=FOLDER)
	@build/dev/tests/robust/scan_off "$(TREES)"

gen: dev ## the tables made from data/ and grammar/, and the pages made from the tables of settings, rules and commands
	@cmake --build --preset dev --target sl_tables conf_test statuslens
	@SL_UPDATE=1 build/dev/conf_test >/dev/null
	@build/dev/statuslens help --markdown >docs/cli.md

bench: build ## measure the release binary
	@tests/bench/run.sh

coverage: test-deps ## executed lines, as text (gcovr)
	@src/deps/system.sh coverage
	@cmake --preset coverage >/dev/null && cmake --build --preset coverage -j $(JOBS) && ctest --preset coverage
	@gcovr --root . --filter src/ --exclude src/gen/ build/coverage

clean: ## remove what was built, keep the libraries
	@rm -rf build/dev build/release build/fuzz build/coverage

distclean: ## remove everything that was built or fetched
	@rm -rf build
