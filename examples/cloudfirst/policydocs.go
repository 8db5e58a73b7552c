package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

func newPolicyDocs() *cobra.Command {
	var dir, file, readme string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "docs",
		Short: "Write the page of all rules: article, confidence, severity, facts read, remedy",
		Example: `  cloudfirst policy docs --dir rego -o rego/RULES.md --not-rules rego/cloudfirst/packs/ma/README.md
  cloudfirst policy docs --dir policies`,
		Args: needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			src, err := author.Open(dir)
			if err != nil {
				return err
			}
			ref, err := author.NewReference(cmd.Context(), src)
			if err != nil {
				return ruleDefects(src, dir, err)
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), ref)
			}
			if readme != "" {
				page, err := readStream(readme, maxPage)
				if err != nil {
					return err
				}
				if page, err = author.WithNotRules(page, ref.Candidates); err != nil {
					return errorf("%s: %w", readme, err)
				}
				if err := writeFile(readme, page); err != nil {
					return err
				}
			}
			if file == "" {
				_, err = cmd.OutOrStdout().Write(ref.Markdown())
				return err
			}
			if err := writeFile(file, ref.Markdown()); err != nil {
				return err
			}
			fmt.Fprintln(cmd.OutOrStdout(), labelled(langOf(cmd), file, count(len(ref.Rules), "rule").in(langOf(cmd))))
			if len(ref.Candidates) > 0 {
				fmt.Fprintln(cmd.OutOrStdout(), author.CandidateCounts(ref.Candidates))
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&dir, "dir", "embedded", "directory of the rules")
	f.StringVarP(&file, "output", "o", "", "file to write (default: standard output)")
	f.StringVar(&readme, "not-rules", "", "page in which to renew the list of candidates that are no rule")
	f.BoolVar(&asJSON, "json", false, "print JSON on standard output")
	return cmd
}

// maxPage is how many bytes a page may have that a part of is renewed.
const maxPage = 16 << 20

// writeFile writes a file whole or not at all.
func writeFile(file string, text []byte) error {
	place, err := placeOf(file)
	if err != nil {
		return errorf("%s: %w", filepath.Clean(file), err)
	}
	p, err := writeTemp(place, func(w io.Writer) error { _, err := w.Write(text); return err })
	if err != nil {
		return err
	}
	if err := os.Rename(p.temp, p.final); err != nil {
		_ = os.Remove(p.temp)
		return err
	}
	return nil
}
