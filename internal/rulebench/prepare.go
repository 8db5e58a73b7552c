//go:build linux

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// documents and bundle are the folders of the documents and of the rules.
func (o options) documents() string { return filepath.Join(o.dir, "documents") }
func (o options) bundle() string    { return filepath.Join(o.dir, "bundle") }

// newEngine is an engine of every rule about applications: the others read documents that conftest is not given.
func newEngine(ctx context.Context) (*opa.Engine, error) {
	e, err := opa.New(ctx, opa.Config{Packs: []string{opa.AllPacks}})
	if err != nil {
		return nil, err
	}
	return e.Choose(func(r policy.Rule) bool { return r.Subject == policy.SubjectApplication }), nil
}

func judge(ctx context.Context, e *opa.Engine, inv *inventory.Inventory) (*policy.Report, error) {
	intrinsic, err := e.Classify(ctx, inv)
	if err != nil {
		return nil, err
	}
	return e.Evaluate(ctx, inv, readiness.Propagate(inv, intrinsic))
}

// prepare writes the documents, the rules and the catalogue, and returns what the engine finds and the number of rules.
func (o options) prepare(ctx context.Context) (findings, int, error) {
	e, err := newEngine(ctx)
	if err != nil {
		return nil, 0, err
	}
	inv, err := o.inventory()
	if err != nil {
		return nil, 0, err
	}
	report, err := judge(ctx, e, inv)
	if err != nil {
		return nil, 0, err
	}
	for _, app := range inv.Applications {
		doc, err := e.Document(inv, report.Classes, app.ID)
		if err != nil {
			return nil, 0, err
		}
		if err := writeJSON(filepath.Join(o.documents(), app.ID+".json"), doc); err != nil {
			return nil, 0, err
		}
	}
	catalogue, err := e.Catalogue(inv)
	if err != nil {
		return nil, 0, err
	}
	if err := writeJSON(filepath.Join(o.bundle(), "catalogue", "data.json"), catalogue); err != nil {
		return nil, 0, err
	}
	found, err := ours(report)
	if err != nil {
		return nil, 0, err
	}
	return found, len(e.Rules()), o.writeRules(e)
}

// writeRules copies the library without its tests and without the rules that are not run.
func (o options) writeRules(e *opa.Engine) error {
	run := map[string]bool{}
	for _, r := range e.Rules() {
		run[strings.ReplaceAll(r.Package, ".", "/")] = true
	}
	return fs.WalkDir(rego.FS, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		dir := path.Dir(p)
		rule := path.Base(p) == "rule.rego" && !run[dir]
		if rule || strings.HasSuffix(p, "_test.rego") || !strings.HasSuffix(p, ".rego") && path.Base(p) != "data.yaml" {
			return nil
		}
		src, err := fs.ReadFile(rego.FS, p)
		if err != nil {
			return err
		}
		return write(filepath.Join(o.bundle(), filepath.FromSlash(p)), src)
	})
}

func writeJSON(name string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return write(name, b)
}

func write(name string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o600)
}
