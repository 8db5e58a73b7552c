package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

func newPolicyCoverage() *cobra.Command {
	var dir string
	var asJSON, asMarkdown, unread bool
	cmd := &cobra.Command{
		Use:     "coverage",
		Short:   "Say which article has which rules, or why none, and which fact is read by which rules",
		Example: "cloudfirst policy coverage --unread",
		Args:    needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			src, err := author.Open(dir)
			if err != nil {
				return err
			}
			cov, err := author.NewCoverage(cmd.Context(), src)
			if err != nil {
				return ruleDefects(src, dir, err)
			}
			if unread {
				cov.Articles = nil
				var left []author.Attribute
				for _, a := range cov.Attributes {
					if a.Unread() {
						left = append(left, a)
					}
				}
				cov.Attributes = left
			}
			switch {
			case asJSON:
				return printJSON(cmd.OutOrStdout(), cov)
			case asMarkdown:
				_, err = cmd.OutOrStdout().Write(cov.Markdown())
				return err
			}
			return printCoverage(cmd.OutOrStdout(), cov, phrases{policyTexts, langOf(cmd)})
		},
	}
	f := cmd.Flags()
	f.StringVar(&dir, "dir", "embedded", "directory of the rules")
	f.BoolVar(&asJSON, "json", false, "print JSON on standard output")
	f.BoolVar(&asMarkdown, "markdown", false, "print Markdown on standard output")
	f.BoolVar(&unread, "unread", false, "only the facts that nothing reads")
	return cmd
}

func printCoverage(w io.Writer, cov *author.Coverage, p phrases) error {
	if len(cov.Articles) > 0 {
		rows := [][]string{p.head("head articles")}
		for _, a := range cov.Articles {
			rows = append(rows, []string{policy.Source{Instrument: a.Instrument}.In(p.lang), a.Article, a.Answer()})
		}
		if err := printTable(w, rows); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	rows := [][]string{p.head("head facts")}
	for _, a := range cov.Attributes {
		rows = append(rows, []string{string(a.Kind) + "." + a.Path, a.Answer(), strings.Join(a.Core, ", ")})
	}
	if err := printTable(w, rows); err != nil {
		return err
	}
	for _, id := range cov.WithoutArticle {
		fmt.Fprintln(w, "\n"+p.t("without article", id))
	}
	_, err := fmt.Fprintf(w, "\n%s\n", cov.Summary())
	return err
}
