OPA = github.com/open-policy-agent/opa@$(shell go list -m -f '{{.Version}}' github.com/open-policy-agent/opa)

.PHONY: all test race lint rego fmt report browser screenshots bench fuzz docs ci

all: test

test: ## every test
	go test ./...

browser: ## reports in a real browser; needs chromium
	cd internal/browser && go test -count=1 ./...

screenshots: ## the pictures of the documentation, anew; needs chromium
	cd internal/browser && go run ./cmd/screenshots ../../docs/screenshots

race: ## every test under the race detector
	go test -race ./...

lint:
	go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0 run ./...

rego: ## the rules' own tests, with OPA's own evaluator
	go run $(OPA) test rego

fmt:
	gofmt -w $$(git ls-files '*.go')
	go run $(OPA) fmt -w rego

report: ## the report of the example ministry
	go run ./examples/cloudfirst report examples/inventories/ministere -o html=report.html

docs: ## the reference of the command line, from the help of the commands
	go test ./examples/cloudfirst -run TestCLIReference -update

bench:
	go test -run '^$$' -bench . -benchmem ./...

fuzz: ## a minute for each reader
	go test -run '^$$' -fuzz FuzzParse -fuzztime 60s ./inventory
	go test -run '^$$' -fuzz FuzzRead -fuzztime 60s ./inventory/importers/rvtools
	go test -run '^$$' -fuzz FuzzReadAssembly -fuzztime 60s ./planner/instances
	go test -run '^$$' -fuzz FuzzReadProject -fuzztime 60s ./planner/instances
	go test -run '^$$' -fuzz FuzzReadManifest -fuzztime 60s ./planner/instances

ci:
	.ci/run
