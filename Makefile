# Two commands do all on a fresh machine: `make demo` and `make test`.
SWIFT ?= swift
ARGS ?=
.DEFAULT_GOAL := help
.PHONY: help setup build release test test-browser test-one format lint check demo serve sample proving-ground proving-ground-runs fuzz-readers fuzz-encoder bench-encoder bench bench-web bench-web-peers test-api bench-segmentation instruction-counts clean

help: ## Lists these commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

setup: ## Installs missing system libraries (asks nothing when root, else says the command)
	@sh scripts/setup.sh

build: setup ## Builds everything, for debugging
	$(SWIFT) build

release: setup ## Builds the program, optimised
	$(SWIFT) build -c release --product likeness

test: setup lint ## Runs all checks and tests: format, sizes, architecture, docs, behaviour
	$(SWIFT) test --disable-xctest

test-browser: ## Opens every page in Chromium: axe-core, journeys, screenshots (skips without Chromium)
	@sh scripts/test-browser.sh $(ARGS)

test-one: setup ## Runs the tests whose name contains NAME
	$(SWIFT) test --disable-xctest --filter "$(NAME)"

format: ## Formats all Swift files
	$(SWIFT) format -i -r --configuration .swift-format Sources Tests Package.swift

lint: ## Checks format, documentation comments and sizes
	$(SWIFT) format lint --strict -r --configuration .swift-format Sources Tests Package.swift
	@sh scripts/sizes.sh

test-api: release ## Sends arbitrary requests to every address of the API (schemathesis; EXAMPLES=50)
	sh scripts/test-api.sh

bench-web-peers: release ## Measures the pages and the API beside Flask and Node while a build runs
	sh Benchmarks/web/peers.sh $(ARGS)

check: test ## The same as `make test`

demo: release ## Imports the sample company, builds its personas and serves them (ARGS=--no-serve prints)
	.build/release/likeness demo $(ARGS)

serve: release ## Serves the workspace of this folder
	.build/release/likeness serve $(ARGS)

sample: release ## Writes the sample company into Examples/fredwin-cycling anew
	.build/release/likeness demo --write-sample Examples/fredwin-cycling

proving-ground: release ## Scores the personas of synthetic companies whose truth is known (needs ../shared)
	sh Benchmarks/proving-ground/run.sh

proving-ground-runs: release ## Runs that must not change the personas, or in a stated way (needs ../shared)
	sh Benchmarks/proving-ground/runs.sh

bench-segmentation: setup ## Measures segmentation beside its peers (ARGS=full: all sizes, half an hour)
	sh Benchmarks/segmentation/run.sh $(or $(ARGS),small)

instruction-counts: setup ## Holds the numeric loops to their recorded instruction counts (needs valgrind)
	@sh scripts/instruction-counts.sh $(ARGS)

fuzz-readers: setup ## Feeds arbitrary bytes to every reader (SECONDS=60 each)
	sh Fuzz/readers/build.sh
	sh Fuzz/readers/run.sh $(or $(SECONDS),60)

fuzz-encoder: ## Feeds random bytes to the readers of model files (SECONDS=600)
	sh Fuzz/encoder/run.sh $(or $(SECONDS),600)

bench-encoder: ## Measures the sentence encoder beside its peers (MODEL=folder)
	sh Benchmarks/encoder/run.sh "$(MODEL)"

bench-web: ## Loads the pages at 200 requests a second (needs wrk)
	sh Benchmarks/web/run.sh $(ARGS)

bench: proving-ground bench-segmentation ## Runs the benchmarks

clean: ## Removes build artefacts
	rm -rf .build
