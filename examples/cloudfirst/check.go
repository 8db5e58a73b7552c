package main

import (
	"errors"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// checked is the JSON of check.
type checked struct {
	Valid       bool                  `json:"valid"`
	Errors      int                   `json:"error_count"`
	Warnings    int                   `json:"warning_count"`
	Diagnostics inventory.Diagnostics `json:"diagnostics"`
	AsOf        inventory.Date        `json:"as_of,omitempty"`
	Counts      map[string]int        `json:"counts,omitempty"`
	Facts       *factCounts           `json:"facts,omitempty"`
}

// factCounts say how much of the inventory is known.
type factCounts struct {
	Stated  int `json:"stated"`
	Open    int `json:"open"` // unknown, imprecise or in conflict
	LeftOut int `json:"left_out"`
}

func newCheck() *cobra.Command {
	var s settings
	var format string
	cmd := &cobra.Command{
		Use:     "check DIR",
		Short:   "Read the inventory, report every problem, and count what it holds",
		Example: "cloudfirst check inventory\ncloudfirst check inventory --lang fr --format sarif",
		Args:    needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := args[0]
			if !slices.Contains([]string{"text", "json", "sarif"}, format) {
				return errorf("--format %s: use text, json or sarif", format)
			}
			inv, warnings, err := loadQuietly(cmd.Context(), dir, &s)
			var b *broken
			if errors.As(err, &b) && format != "text" {
				if err := writeFormat(cmd.OutOrStdout(), format, s.lang, located(dir, b.diags)); err != nil {
					return err
				}
				return b.failure(dir)
			}
			if s.json && errors.As(err, &b) {
				n := b.errors()
				if err := printJSON(cmd.OutOrStdout(), checked{Errors: n, Warnings: len(b.diags) - n, Diagnostics: located(dir, b.diags)}); err != nil {
					return err
				}
				return b.failure(dir)
			}
			if err != nil {
				return err
			}
			if format != "text" {
				return writeFormat(cmd.OutOrStdout(), format, s.lang, located(dir, warnings))
			}
			facts := countFacts(inv)
			if s.json {
				return printJSON(cmd.OutOrStdout(), checked{
					Valid: true, Warnings: len(warnings), Diagnostics: located(dir, warnings), AsOf: inv.AsOf(), Counts: countBlocks(inv), Facts: &facts,
				})
			}
			_ = printDiagnostics(cmd.ErrOrStderr(), located(dir, warnings))
			printChecked(cmd.OutOrStdout(), s.lang, inv, len(warnings), facts)
			return nil
		},
	}
	s.bindInventory(cmd)
	cmd.Flags().StringVar(&s.lang, "lang", fromEnvironment(), "language of the diagnostics: fr, ar or en")
	cmd.Flags().StringVar(&format, "format", "text", "print the diagnostics as text, json (as terraform validate does) or sarif; the last two on standard output")
	return cmd
}

// printChecked counts what an inventory without errors holds.
func printChecked(w io.Writer, lang string, inv *inventory.Inventory, warnings int, facts factCounts) {
	c := countBlocks(inv)
	sayf(w, lang, "no errors, %s; as of %s", count(warnings, "warning"), inv.AsOf())
	sayf(w, lang, "%s, %s, %d datasets and registers, %s, %s, %s, %s",
		count(c["administrations"], "administration"), count(c["applications"], "application"), c["datasets"],
		count(c["servers"], "server"), count(c["databases"], "database"), count(c["sites"], "site"), count(c["targets"], "target"))
	sayf(w, lang, "facts: %d stated, %d unknown, imprecise or in conflict, %d not asked yet", facts.Stated, facts.Open, facts.LeftOut)
}

func countBlocks(inv *inventory.Inventory) map[string]int {
	return map[string]int{
		"administrations": len(inv.Administrations), "applications": len(inv.Applications), "databases": len(inv.Databases),
		"datasets": len(inv.Datasets), "eservices": len(inv.EServices), "servers": len(inv.Servers), "sites": len(inv.Sites), "targets": len(inv.Targets),
	}
}

func countFacts(inv *inventory.Inventory) (c factCounts) {
	for f := range inv.Facts() {
		switch f.State {
		case inventory.LeftOut:
			c.LeftOut++
		case inventory.Unknown, inventory.Bounded, inventory.Conflict:
			c.Open++
		default:
			c.Stated++
		}
	}
	return c
}
