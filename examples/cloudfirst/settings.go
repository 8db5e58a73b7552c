package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// settings are the flags that most commands share, and what they mean once checked.
type settings struct {
	asOf       string
	lang       string
	json       bool
	packs      []string
	confidence string
	cache      string
	vars       []string // NAME=VALUE

	load   inventory.LoadOptions
	engine opa.Config
}

// bind gives a command all shared flags.
func (s *settings) bind(cmd *cobra.Command) {
	s.bindInventory(cmd)
	s.bindRules(cmd)
}

func (s *settings) bindInventory(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.asOf, "as-of", "", "day the facts are true on (YYYY-MM-DD); default: the inventory's own")
	f.BoolVar(&s.json, "json", false, "print JSON on standard output")
	f.StringVar(&s.cache, "cache", "", "directory that keeps what was read, so that the next run reads only what changed; may be deleted at any time")
	f.StringArrayVar(&s.vars, "var", nil, `value of a variable of the inventory, as it would stand in a file: --var 'region="Fès"'`)
}

func (s *settings) bindRules(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.lang, "lang", "en", "language of titles and reports: fr, ar or en")
	f.StringSliceVar(&s.packs, "pack", nil, "use only these rule packs, and the core rules: ma, peer, house, eu_csf, a pack of your own, or all (default: core, ma and your own)")
	f.StringVar(&s.confidence, "min-confidence", "low", "leave out rules of less confidence: low, medium or high")
}

// check reads the flags, before any work is done.
func (s *settings) check() error {
	if s.lang != "" && !slices.Contains([]string{"fr", "ar", "en"}, s.lang) {
		return fmt.Errorf("--lang %s: use fr, ar or en", s.lang)
	}
	if s.asOf != "" {
		d, err := inventory.ParseDate(s.asOf)
		if err != nil {
			return fmt.Errorf("--as-of: %w", err)
		}
		s.load.AsOf = d
	}
	for _, v := range s.vars {
		name, value, ok := strings.Cut(v, "=")
		if !ok {
			return fmt.Errorf("--var %s: write NAME=VALUE, such as 'region=\"Fès\"'", v)
		}
		if s.load.Vars == nil {
			s.load.Vars = map[string]string{}
		}
		s.load.Vars[name] = value
	}
	if s.cache != "" {
		c, err := inventory.OpenCache(s.cache)
		if err != nil {
			return fmt.Errorf("--cache: %w", err)
		}
		s.load.Cache = c
	}
	s.engine.Packs = s.packs
	if s.confidence != "" {
		var c policy.Confidence
		if err := c.UnmarshalText([]byte(s.confidence)); err != nil {
			return fmt.Errorf("--min-confidence: %w", err)
		}
		s.engine.MinConfidence = c
	}
	return nil
}

func (s *settings) options() report.Options { return report.Options{Lang: s.lang} }
