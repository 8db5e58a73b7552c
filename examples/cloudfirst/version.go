package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// release is the version of a released program; the linker sets it.
var release string

// versions are what makes two runs comparable.
type versions struct {
	Version string `json:"version"`
	Rules   int    `json:"rules"`
	Library string `json:"library"` // digest of the rules and their data
	Go      string `json:"go"`
	OPA     string `json:"opa"`
}

func newVersion() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "version",
		Short:   "Print versions and the digest of the rule library",
		Example: "cloudfirst version --json",
		Args:    needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			rules, err := opa.Identify(opa.Config{})
			if err != nil {
				return &failure{exitInternal, err}
			}
			v := versions{"(devel)", rules.Rules, rules.Digest, runtime.Version(), "unknown"}
			if info, ok := debug.ReadBuildInfo(); ok {
				v.Version = info.Main.Version
				for _, d := range info.Deps {
					if d.Path == "github.com/open-policy-agent/opa" {
						v.OPA = d.Version
					}
				}
			}
			if release != "" {
				v.Version = release
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), v)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "cloudfirst %s\nrules      %d, %s\ngo         %s\nopa        %s\n", v.Version, v.Rules, v.Library, v.Go, v.OPA)
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON on standard output")
	return cmd
}
