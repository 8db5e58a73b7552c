package main

import (
	"fmt"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

func newPolicyBench() *cobra.Command {
	var s settings
	var dir string
	var rounds, top int
	cmd := &cobra.Command{
		Use:     "bench INVENTORY",
		Short:   "Measure what each rule costs on one core, and count what it finds",
		Example: "cloudfirst policy bench small --rounds 1 --top 5",
		Args:    needs("the inventory's directory"),
		RunE: func(cmd *cobra.Command, args []string) error {
			inv, err := load(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			e, err := engineOf(cmd, dir)
			if err != nil {
				return err
			}
			runtime.GOMAXPROCS(1) // times are of one core
			costs, err := author.Bench(cmd.Context(), e, inv, rounds)
			if err != nil {
				return evaluation(err)
			}
			total := 0.0
			for _, c := range costs.Rules {
				total += c.Micros
			}
			if top > 0 && top < len(costs.Rules) {
				costs.Rules = costs.Rules[:top]
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), costs)
			}
			p := phrases{policyTexts, s.lang}
			rows := [][]string{p.head("head bench")}
			for _, c := range costs.Rules {
				rows = append(rows, []string{string(c.Rule), fmt.Sprintf("%.1f", c.Micros), fmt.Sprint(c.Violated), fmt.Sprint(c.Asked), fmt.Sprint(c.Undetermined), fmt.Sprint(len(c.Reads)), shortened(c.Reads)})
			}
			if err := printTable(cmd.OutOrStdout(), rows); err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "\n"+p.n("bench", costs.Applications, p.number(fmt.Sprintf("%.1f", costs.Documents)), p.number(fmt.Sprintf("%.1f", total))))
			return err
		},
	}
	s.bindInventory(cmd)
	f := cmd.Flags()
	f.StringVar(&dir, "dir", "embedded", "directory of the rules")
	f.IntVar(&rounds, "rounds", 5, "times each rule is run; the least counts")
	f.IntVar(&top, "top", 0, "only so many of the dearest rules; 0 for all")
	return cmd
}

// engineOf compiles every rule of a directory, whatever its pack.
func engineOf(cmd *cobra.Command, dir string) (*opa.Engine, error) {
	src, err := author.Open(dir)
	if err != nil {
		return nil, err
	}
	e, err := compile(cmd.Context(), src.Config())
	return e, ruleDefects(src, dir, err)
}

// shortened shows the first paths only.
func shortened(paths []string) string {
	if len(paths) > 3 {
		return strings.Join(paths[:3], " ") + " …"
	}
	return strings.Join(paths, " ")
}
