//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// findings are violations, each one line: application, rule, subject and target.
type findings map[string]bool

func (f findings) add(app, rule, subject, target string) {
	if subject == "" {
		subject = string(inventory.KindApplication) + "." + app
	}
	f[strings.Join([]string{app, rule, subject, target}, " ")] = true
}

// ours are the violations of a report. Plain OPA knows no waivers.
func ours(r *policy.Report) (findings, error) {
	name := map[policy.RuleID]string{}
	for _, rule := range r.Rules {
		parts := strings.Split(rule.Package, ".")
		name[rule.ID] = parts[len(parts)-1]
	}
	out := findings{}
	for _, a := range r.Applications {
		for _, f := range a.Findings {
			if f.Outcome == policy.OutcomeUndetermined {
				return nil, fmt.Errorf("%s of %s is undetermined, though every fact is known: %v", f.Rule, a.Application, f.Missing)
			}
			out.add(a.Application, name[f.Rule], f.Subject.String(), f.Target)
		}
	}
	return out, nil
}

// violation is an element of data.cloudfirst.main.violation.
type violation struct {
	Rule, Subject, Target string
}

// compare runs the others once and stops at a difference.
func (o options) compare(ctx context.Context, want findings) error {
	for _, other := range []struct {
		name string
		read func(context.Context) (findings, error)
	}{{"conftest", o.byConftest}, {"opa exec", o.byExec}} {
		got, err := other.read(ctx)
		if err != nil {
			return fmt.Errorf("%s: %w", other.name, err)
		}
		if diff := difference(want, got); diff != "" {
			return fmt.Errorf("%s finds otherwise: %s", other.name, diff)
		}
		fmt.Printf("%-40s %d violations, the same as the engine's\n", other.name, len(got))
	}
	fmt.Println()
	return nil
}

// difference says how two sets differ; nothing when they do not.
func difference(want, got findings) string {
	var out []string
	for _, k := range slices.Sorted(maps.Keys(want)) {
		if !got[k] {
			out = append(out, "only the engine finds "+k)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(got)) {
		if !want[k] {
			out = append(out, "the engine does not find "+k)
		}
	}
	if len(out) > 20 {
		out = append(out[:20], fmt.Sprintf("and %d more", len(out)-20))
	}
	return strings.Join(out, "\n  ")
}

func (o options) byConftest(ctx context.Context) (findings, error) {
	b, err := output(ctx, o.conftest, o.conftestArgs()...)
	if err != nil {
		return nil, err
	}
	var results []struct {
		Filename string
		Failures []struct{ Metadata violation }
	}
	if err := json.Unmarshal(b, &results); err != nil {
		return nil, err
	}
	out := findings{}
	for _, r := range results {
		for _, f := range r.Failures {
			out.add(appOf(r.Filename), f.Metadata.Rule, f.Metadata.Subject, f.Metadata.Target)
		}
	}
	return out, nil
}

func (o options) byExec(ctx context.Context) (findings, error) {
	b, err := output(ctx, o.opa, o.execArgs()...)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Result []struct {
			Path   string
			Result []violation
		}
	}
	if err := json.Unmarshal(b, &answer); err != nil {
		return nil, err
	}
	out := findings{}
	for _, r := range answer.Result {
		for _, v := range r.Result {
			out.add(appOf(r.Path), v.Rule, v.Subject, v.Target)
		}
	}
	return out, nil
}

func appOf(file string) string { return strings.TrimSuffix(filepath.Base(file), ".json") }

func (o options) conftestArgs() []string {
	return []string{"test", "--no-color", "-o", "json", "--namespace", "cloudfirst.main", "-p", o.bundle(), "-d", o.bundle(), o.documents()}
}

func (o options) execArgs() []string {
	return []string{"exec", "--log-level", "error", "--bundle", o.bundle(), "--decision", "cloudfirst/main/violation", o.documents()}
}

// output is what a program prints. Conftest's exit code tells whether there are violations.
func output(ctx context.Context, name string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, name, args...) // #nosec G204 -- the programs this one is about
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	b, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(b) > 0 {
		return b, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, bytes.TrimSpace(stderr.Bytes()))
	}
	return b, nil
}
