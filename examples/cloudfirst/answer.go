package main

import (
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
)

// answered is what the command prints as JSON.
type answered struct {
	*answers.Plan
	Blank  int      `json:"blank"` // questions without an answer
	Files  []string `json:"files"` // that changed, or would
	DryRun bool     `json:"dry_run,omitempty"`
}

func newAnswer() *cobra.Command {
	var s settings
	var dryRun bool
	cmd := &cobra.Command{
		Use:   "answer DIR FILE",
		Short: "Write the answers of a filled form into the files of the inventory",
		Long: `Reads a form that cloudfirst questions wrote and people filled in, and writes the answers into the files, with source and
date. Comments and layout stay. What somebody changed in the files since is not overwritten: both are stated then, until a
person decides. When an answer cannot be read, every such row is named and nothing is written.`,
		Example: `  cloudfirst answer inventory questions.xlsx --dry-run
  cloudfirst answer inventory questions.xlsx`,
		Args: needs("DIR", "FILE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, dir, name := cmd.Context(), args[0], args[1]
			inv, err := load(ctx, dir, &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			f, size, err := openFile(name, "form")
			if err != nil {
				return err
			}
			defer f.Close() //nolint:errcheck // was read only
			sheet, err := answers.Read(ctx, name, f, size)
			if err != nil {
				return err
			}
			plan, err := answers.New(inv, sheet)
			if err != nil {
				return err
			}
			done := answered{Plan: plan, Blank: sheet.Blank, DryRun: dryRun}
			if done.Files, err = plan.Write(ctx, dir, dryRun); err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), done)
			}
			printAnswers(cmd.OutOrStdout(), langOf(cmd), dir, done)
			return nil
		},
	}
	s.bindInventory(cmd)
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "say what would change, and write nothing")
	return cmd
}

func printAnswers(w io.Writer, lang, dir string, a answered) {
	for _, o := range a.Outcomes {
		switch o.What {
		case answers.Set:
			sayf(w, lang, "%s: %s, was %s", o.Fact, o.Is, o.Was)
		case answers.Conflict:
			sayf(w, lang, "conflict: %s: the file says %s, %s says %s: %s", o.Fact, o.Was, o.Place, o.Is, o.Text)
		case answers.ByHand:
			sayf(w, lang, "by hand: %s: %s (%s)", o.Fact, o.Text, o.Place)
		}
	}
	sayf(w, lang, "%s: %d set, %d said so already, %s, %d to write by hand; not answered: %s",
		count(len(a.Outcomes), "answer"), a.Count(answers.Set), a.Count(answers.Unchanged),
		count(a.Count(answers.Conflict), "conflict"), a.Count(answers.ByHand), count(a.Blank, "question"))
	var files []string
	for _, f := range a.Files {
		files = append(files, filepath.Join(dir, filepath.FromSlash(f)))
	}
	printFiles(w, lang, files, a.DryRun)
}
