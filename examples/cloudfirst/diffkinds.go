package main

import (
	"encoding/json"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/compare"
)

// comparedKind is what stands at a path that diff is given.
type comparedKind int

const (
	aResult comparedKind = iota // an inventory, or what keep wrote
	aPlan
	someRules
)

// kindOf looks at what stands at a path. What is nothing of all is taken for a result, whose reader says what is wrong.
func kindOf(path string) comparedKind {
	switch {
	case path == "embedded", strings.HasSuffix(path, ".tar.gz"), holdsRules(path):
		return someRules
	case isFile(path) && holdsPlan(path):
		return aPlan
	}
	return aResult
}

// holdsRules reports a directory with rules and no inventory.
func holdsRules(dir string) bool {
	rules, others := false, false
	_ = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil //nolint:nilerr // what cannot be read is no rule
		case p == dir && !d.IsDir():
			return fs.SkipAll
		case strings.HasSuffix(p, ".rego"):
			rules = true
		case inventory.IsFile(p) && d.Type().IsRegular():
			others = true
			return fs.SkipAll
		}
		return nil
	})
	return rules && !others
}

// mostRead is how much of a file is read to tell what it is.
const mostRead = 1 << 28

// holdsPlan reports a file of plan --json, or a plan alone. What keep writes names its format.
func holdsPlan(path string) bool {
	f, err := openRegular(path)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }()
	var names map[string]json.RawMessage
	if json.NewDecoder(io.LimitReader(f, mostRead)).Decode(&names) != nil || names["format"] != nil {
		return false
	}
	return names["plan"] != nil || names["waves"] != nil || names["conflicts"] != nil
}

// diffOthers compares what are no results: two plans, or two libraries of rules. It reports whether they were.
func diffOthers(cmd *cobra.Command, args []string, s *settings) (bool, error) {
	old, fresh := kindOf(args[0]), kindOf(args[1])
	switch {
	case old == aResult && fresh == aResult:
		return false, nil
	case old != fresh:
		return true, errorf("%s and %s are of different kinds: compare two results, two plans that plan --json wrote, or two directories of rules", args[0], args[1])
	}
	if err := checkLanguage(s.lang); err != nil {
		return true, err
	}
	if err := onlyOfResults(cmd, old); err != nil {
		return true, err
	}
	if old == someRules {
		return true, diffRules(cmd, args, s)
	}
	if s.redact.asked() {
		return true, errorf("--redact: a plan holds the names it was made with: make both with cloudfirst plan --redact, and compare them without the flag")
	}
	was, err := readPlan(args[0])
	if err != nil {
		return true, err
	}
	is, err := readPlan(args[1])
	if err != nil {
		return true, err
	}
	c := compare.Plans(was, is)
	if s.json {
		return true, printJSON(cmd.OutOrStdout(), c)
	}
	return true, printComparison(cmd.OutOrStdout(), c, s.lang)
}

// onlyOfResults refuses the flags that say how an inventory is read and evaluated, or how causes are told apart, where nothing is evaluated: they would
// change nothing, and nobody would see it.
func onlyOfResults(cmd *cobra.Command, kind comparedKind) error {
	honoured := []string{"json", "lang", shareFlag, noProject}
	if kind == aPlan {
		honoured = append(honoured, "redact", "redact-key") // refused below, with their own remedy
	}
	var idle []string
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if !slices.Contains(honoured, f.Name) && !fromProject(f) {
			idle = append(idle, "--"+f.Name)
		}
	})
	switch {
	case len(idle) == 0:
		return nil
	case kind == aPlan:
		return errorf("%s: two plans are compared as they are, and this is for results: give it to cloudfirst plan, and compare without it", strings.Join(idle, ", "))
	}
	return errorf("%s: two libraries of rules are compared as texts, and this is for results: leave it out; cloudfirst policy impact says what the change does to an inventory",
		strings.Join(idle, ", "))
}
