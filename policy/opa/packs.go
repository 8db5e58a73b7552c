package opa

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// AllPacks in Config.Packs chooses every pack.
const AllPacks = "all"

// DefaultPacks lists the packs of the embedded library that are on when Config.Packs is nil. The core rules are on always, and packs
// under data.custom are on when they are loaded.
func DefaultPacks() []string { return []string{"ma"} }

// ErrUnknownPack is wrapped by the error of New about a pack that does not exist.
var ErrUnknownPack = errors.New("there is no such rule pack")

// ErrUnknownRule is wrapped by the error of New about a rule to disable that does not exist.
var ErrUnknownRule = errors.New("there is no such rule")

// checkPacks refuses packs that do not exist: without their rules everything would look free.
func (c Config) checkPacks(sources []*ruleSource) error {
	var known []string
	for _, s := range sources {
		known = append(known, s.Pack)
	}
	slices.Sort(known)
	known = append(slices.Compact(known), AllPacks)
	for _, p := range c.Packs {
		if !slices.Contains(known, p) {
			return fmt.Errorf("%w: %q; the packs are %v", ErrUnknownPack, p, known)
		}
	}
	return nil
}

// checkDisabled refuses ids that no rule has: a misspelt one would leave the rule in force.
func (c Config) checkDisabled(sources []*ruleSource) error {
	var known []string
	for _, s := range sources {
		known = append(known, string(s.ID))
	}
	var errs []error
	for _, id := range c.Disable {
		if slices.Contains(known, string(id)) {
			continue
		}
		hint := "take it out of Config.Disable"
		if near := nearest.Word(string(id), known); near != "" {
			hint = "did you mean " + near + "?"
		}
		errs = append(errs, fmt.Errorf("%w: %q cannot be disabled: %s", ErrUnknownRule, id, hint))
	}
	return errors.Join(errs...)
}

// wantsPack reports whether a pack is chosen; path is of anything in it.
func (c Config) wantsPack(pack, path string) bool {
	if c.Packs == nil {
		return slices.Contains(DefaultPacks(), pack) || strings.HasPrefix(path, "custom")
	}
	return slices.Contains(c.Packs, AllPacks) || slices.Contains(c.Packs, pack)
}

// wantedPackages lists the Rego packages of the rules that are chosen, parts joined by "/". Only they are planned: planning costs more
// than parsing and checking.
func (c Config) wantedPackages(sources []*ruleSource) func(pkg string) bool {
	rules := map[string]bool{}
	for _, s := range sources {
		if c.wants(s.Rule) {
			rules[strings.ReplaceAll(s.Package, ".", "/")] = true
		}
	}
	return func(pkg string) bool {
		return rules[pkg] || strings.HasSuffix(pkg, "/offer") && c.wantsPack(packOf(strings.Split(pkg, "/")), pkg)
	}
}
