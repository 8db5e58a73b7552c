package main

import (
	"bytes"
	"embed"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/spf13/cobra"
	"github.com/zclconf/go-cty/cty"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// starter is the inventory that init writes, with places for what it was told.
//
//go:embed starter
var starter embed.FS

func newInit() *cobra.Command {
	var asJSON, yes bool
	var asOf string
	cmd := &cobra.Command{
		Use:     "init DIR",
		Short:   "Write a starter inventory, commented",
		Example: "cloudfirst init new --yes\ncloudfirst init first --lang fr --as-of 2026-10-31",
		Long: `Write a starter inventory with one block of every kind that matters first, and comments that say what to put in them.
Comments and examples are in the language of --lang. DIR must not hold an inventory yet; it is made when there is none. No file is ever overwritten.

On a terminal four questions come first: the administration's name, whether it is of vital importance, its applications, the start of the
programme. Enter keeps the example that stands in brackets. With --yes, or where nobody can answer, nothing is asked.`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := vacant(args[0], starterNames()); err != nil {
				return err
			}
			told, err := newBeginning(asOf, langOf(cmd))
			if err != nil {
				return err
			}
			if !yes {
				if err := told.ask(cmd); err != nil {
					return err
				}
			}
			files, err := starterFiles(told)
			if err != nil {
				return &failure{exitInternal, err}
			}
			if err := makeInventory(args[0], files); err != nil {
				return err
			}
			var names []string
			for _, f := range files {
				names = append(names, filepath.Join(args[0], f.name))
			}
			w := cmd.OutOrStdout()
			if asJSON {
				return printJSON(w, filesMade{names})
			}
			printFiles(w, told.lang, names, false)
			sayf(w, told.lang, "next: put your own facts in, and run cloudfirst check %s", args[0])
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the names of the files as JSON on standard output")
	cmd.Flags().BoolVar(&yes, "yes", false, "ask nothing, and write the examples")
	cmd.Flags().StringVar(&asOf, "as-of", "", "day the facts are true on, YYYY-MM-DD; left out: today")
	return cmd
}

// starterNames are the files of the starter, empty.
func starterNames() (files []draft) {
	_ = fs.WalkDir(starter, "starter", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files = append(files, draft{name: strings.TrimSuffix(d.Name(), ".tmpl")})
		}
		return err
	})
	return files
}

// starterFiles writes the starter with what was told, in the canonical layout.
func starterFiles(told beginning) ([]draft, error) {
	made, err := template.New("").Funcs(template.FuncMap{
		"quote": quoted,
		"t":     func(text string) string { return inLanguage(told.lang, text) },
		"note":  func(text string) string { return remark(inLanguage(told.lang, text)) },
	}).ParseFS(starter, "starter/*")
	if err != nil {
		return nil, err
	}
	files := starterNames()
	for i := range files {
		var text bytes.Buffer
		if err := made.ExecuteTemplate(&text, files[i].name+".tmpl", told.facts()); err != nil {
			return nil, err
		}
		var diags inventory.Diagnostics
		if files[i].text, diags = inventory.Format(files[i].name, text.Bytes()); diags.HasErrors() {
			return nil, errors.New(diags.Error())
		}
	}
	return files, nil
}

// remark is a comment of as many lines as it needs.
func remark(text string) string {
	var lines strings.Builder
	printWrapped(&lines, 0, text)
	return "# " + strings.ReplaceAll(strings.TrimSuffix(lines.String(), "\n"), "\n", "\n# ")
}

// quoted is a text as the language has it.
func quoted(text string) string {
	return string(hclwrite.TokensForValue(cty.StringVal(text)).Bytes())
}
