# make run         build what has changed and serve a demonstration on http://localhost:8080
# make test        everything that must hold before a change is merged
# make format      write the Swift sources as the formatter wants them
# make bench       measure
# make screenshots take the pictures in docs/pictures from a running demonstration
# make verify-statistics  hold the statistics against independent implementations
# make bench-statistics   measure the statistics, side by side with those

PORT ?= 8080
DATA ?= ./data/demo

.PHONY: run test format bench screenshots verify-statistics bench-statistics
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

heading = @printf '\n== %s\n'

run:
	@Scripts/setup run
	@Scripts/build
	@exec .build/release/samspil demo --data $(DATA) --port $(PORT)

test:
	$(heading) 'What is needed'
	@Scripts/setup test
	$(heading) 'Format'
	@swift format lint --strict --parallel -r Sources Tests Package.swift
	$(heading) 'Layers'
	@Scripts/check-layers
	$(heading) 'Build'
	@swift build --build-tests --explicit-target-dependency-import-check error
	$(heading) 'Tests'
	@Scripts/test-swift
	$(heading) 'Pages in a browser'
	@Tests/Browser/run

format:
	@swift format format --in-place --parallel -r Sources Tests Package.swift

bench:
	@Scripts/setup bench
	@Scripts/build
	@Scripts/bench

screenshots:
	@Scripts/setup test
	@Scripts/build
	@Scripts/screenshots

verify-statistics:
	@Scripts/setup run
	@Scripts/verify-statistics venv
	@Scripts/build
	@Scripts/verify-statistics

bench-statistics:
	@Scripts/setup run
	@Scripts/verify-statistics venv
	@Scripts/build
	@Scripts/bench-statistics
