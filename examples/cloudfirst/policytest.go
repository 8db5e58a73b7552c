package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

func newPolicyTest() *cobra.Command {
	var opt author.TestOptions
	var run string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "test [DIR …]",
		Short: "Run the Rego tests and examples of rules, and say what they do not show",
		Long: `Run the Rego tests with OPA's own tester, and the # want comments of every example.hcl. Reported too: lines of a rule that no test
reaches, and outcomes that neither tests nor example show. Without DIR: the directory policies.`,
		Example: `  cloudfirst policy test policies --mutate
  cloudfirst policy test rego/cloudfirst/packs/ma --run MA-0520`,
		RunE: func(cmd *cobra.Command, dirs []string) error {
			if run != "" {
				var err error
				if opt.Run, err = regexp.Compile(run); err != nil {
					return errorf("--run: %w", err)
				}
			}
			if len(dirs) == 0 {
				dirs = []string{"policies"}
			}
			results := map[string]*author.TestResult{}
			failures := 0
			for _, dir := range dirs {
				res, err := testRules(cmd, dir, opt)
				if err != nil {
					return err
				}
				failures += len(res.Failures)
				results[dir] = res
				if !asJSON {
					printTests(cmd.OutOrStdout(), res, phrases{policyTexts, langOf(cmd)})
				}
			}
			if asJSON {
				if err := printJSON(cmd.OutOrStdout(), results); err != nil {
					return err
				}
			}
			if failures > 0 {
				return &failure{exitFindings, errorf("%s: put right what the lines above say, then run again", count(failures, "failure"))}
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&run, "run", "", "only rules and tests whose name matches this regular expression")
	f.BoolVar(&opt.Mutate, "mutate", false, "also switch each rule off: its own example must then fail")
	f.BoolVar(&asJSON, "json", false, "print JSON on standard output, by directory")
	return cmd
}

func testRules(cmd *cobra.Command, dir string, opt author.TestOptions) (*author.TestResult, error) {
	src, err := author.Open(dir)
	if err != nil {
		return nil, err
	}
	res, err := author.Test(cmd.Context(), src, opt)
	return res, ruleDefects(src, dir, err)
}

// ruleDefects gives an error of rules that a person is working on the code of something to put right, and lists defects with places.
func ruleDefects(src author.Source, dir string, err error) error {
	if err == nil {
		return nil
	}
	defects := author.Defects(src, err)
	if defects == nil {
		return &failure{exitFindings, errorf("%s: %w", dir, err)}
	}
	var lines []string
	for _, d := range defects {
		lines = append(lines, "  "+d.String())
	}
	return &failure{exitFindings, errorf("%s in the rules of %s: put them right, then run again\n%s", count(len(defects), "defect"), dir, strings.Join(lines, "\n"))}
}

func printTests(w io.Writer, res *author.TestResult, p phrases) {
	for _, f := range res.Failures {
		fmt.Fprintln(w, f)
	}
	for _, c := range res.Coverage {
		if len(c.Missed) > 0 {
			fmt.Fprintln(w, p.t("missed", c.File, lineList(c.Missed), c.Percent))
		}
	}
	line := p.t("tested", count(res.Rules, "rule").in(p.lang), count(res.Tests, "Rego test").in(p.lang), count(res.Examples, "example").in(p.lang), count(res.Wants, "want").in(p.lang))
	if res.Mutants > 0 {
		line += p.t("mutated", count(res.Mutants, "rule").in(p.lang))
	}
	if !res.Failed() {
		line += p.t("pass")
	}
	fmt.Fprintln(w, line)
}

func lineList(lines []int) string {
	words := make([]string, len(lines))
	for i, n := range lines {
		words[i] = fmt.Sprint(n)
	}
	return strings.Join(words, ", ")
}
