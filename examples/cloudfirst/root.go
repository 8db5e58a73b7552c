package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "cloudfirst",
		Short:         "Cloud First readiness and migration planning from an application inventory",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(
		newCheck(), newAssess(), newClassify(), newQuestions(), newPlan(), newExplain(), newReport(),
		newImport(), newRules(), newGenerate(), newVersion(),
	)
	return root
}

// settings are the flags that most commands share.
type settings struct {
	asOf       string
	lang       string
	json       bool
	packs      []string
	confidence string
}

func (s *settings) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.asOf, "as-of", "", "day the facts are true on (YYYY-MM-DD); default: the inventory's own")
	f.StringVar(&s.lang, "lang", "en", "language of texts: fr, ar or en")
	f.BoolVar(&s.json, "json", false, "print JSON on standard output")
	f.StringSliceVar(&s.packs, "pack", nil, "use only these rule packs (default: all)")
	f.StringVar(&s.confidence, "min-confidence", "low", "leave out rules of less confidence: low, medium or high")
}

func (s *settings) check() error {
	if !slices.Contains([]string{"fr", "ar", "en"}, s.lang) {
		return fmt.Errorf("--lang %s: use fr, ar or en", s.lang)
	}
	return nil
}

func (s *settings) loadOptions() (inventory.LoadOptions, error) {
	var opt inventory.LoadOptions
	if s.asOf != "" {
		d, err := inventory.ParseDate(s.asOf)
		if err != nil {
			return opt, fmt.Errorf("--as-of: %w", err)
		}
		opt.AsOf = d
	}
	return opt, nil
}

func (s *settings) engineConfig() (opa.Config, error) {
	cfg := opa.Config{Packs: s.packs}
	var c policy.Confidence
	if err := c.UnmarshalText([]byte(s.confidence)); err != nil {
		return cfg, fmt.Errorf("--min-confidence: %w", err)
	}
	cfg.MinConfidence = c
	return cfg, nil
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print versions and the digest of the rule library",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, err := opa.New(cmd.Context(), opa.Config{})
			if err != nil {
				return &failure{exitInternal, err}
			}
			version, opaVersion := "(devel)", "unknown"
			if info, ok := debug.ReadBuildInfo(); ok {
				version = info.Main.Version
				for _, d := range info.Deps {
					if d.Path == "github.com/open-policy-agent/opa" {
						opaVersion = d.Version
					}
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "cloudfirst %s\nrules      %d, %s\ngo         %s\nopa        %s\n", version, len(e.Rules()), e.Digest(), runtime.Version(), opaVersion)
			return nil
		},
	}
}
