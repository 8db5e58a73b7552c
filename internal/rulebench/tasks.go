//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/loader"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// engine measures ours, from an inventory in memory: compiling the rules, classifying, making documents, asking every rule for every
// kind of answer.
func (o options) engine(ctx context.Context) error {
	inv, err := o.inventory()
	if err != nil {
		return err
	}
	start, _ := spent()
	e, err := newEngine(ctx)
	if err != nil {
		return err
	}
	intrinsic, err := e.Classify(ctx, inv)
	if err != nil {
		return err
	}
	classes := readiness.Propagate(inv, intrinsic)
	before, _ := spent()
	if _, err := e.Evaluate(ctx, inv, classes); err != nil {
		return err
	}
	end, peak := spent()
	return json.NewEncoder(os.Stdout).Encode(figures{float64((end - start).Microseconds()), float64((end - before).Microseconds()), peak})
}

// library measures OPA as a library at its best: one prepared query for violations, a store that hands out terms, parsed input, one
// document after the other.
func (o options) library(ctx context.Context) error {
	start, _ := spent()
	all, err := loader.NewFileLoader().AsBundle(o.bundle())
	if err != nil {
		return err
	}
	store := inmem.NewFromObjectWithOpts(all.Data, inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true))
	opts := []func(*oparego.Rego){oparego.Query("data.cloudfirst.main.violation"), oparego.Store(store), oparego.GenerateJSON(asTerm)}
	for _, m := range all.Modules {
		opts = append(opts, oparego.ParsedModule(m.Parsed))
	}
	query, err := oparego.New(opts...).PrepareForEval(ctx)
	if err != nil {
		return err
	}
	before, _ := spent()
	names, err := filepath.Glob(filepath.Join(o.documents(), "*.json"))
	if err != nil {
		return err
	}
	for _, n := range names {
		src, err := os.ReadFile(n) // #nosec G304 -- a document this program wrote
		if err != nil {
			return err
		}
		input, err := ast.ValueFromReader(bytes.NewReader(src))
		if err != nil {
			return err
		}
		result, err := query.Eval(ctx, oparego.EvalParsedInput(input))
		if err != nil || len(result) == 0 {
			return errors.Join(fmt.Errorf("%s has no result", n), err)
		}
	}
	end, peak := spent()
	return json.NewEncoder(os.Stdout).Encode(figures{float64((end - start).Microseconds()), float64((end - before).Microseconds()), peak})
}

func asTerm(t *ast.Term, _ *oparego.EvalContext) (any, error) { return t, nil }
