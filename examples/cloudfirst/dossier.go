package main

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

// paperFormats are the writers of papers, by the ending of a file.
var paperFormats = map[string]func(io.Writer, *papers.Dossier) error{
	".html": papers.HTML,
	".docx": papers.DOCX,
	".md":   papers.Markdown,
	".json": papers.JSON,
}

func newDossier() *cobra.Command {
	var s settings
	var opt papers.Options
	var outputs []string
	var plan planner.Options
	cmd := &cobra.Command{
		Use:   "dossier KIND DIR [APPLICATION …]",
		Short: "Drafts of official papers, prefilled with facts and their sources, blanks and doubts marked",
		Long: `Writes drafts of papers that an administration has to draw up, prefilled from the inventory: every value with who stated it, when and where,
or with the rule and the article it follows from. What nobody knows is a blank with who can tell, and stands in a list at the end. The
drafts are no legal advice, and imitate no official form. KIND is one of:

  article-17    study before an unqualified provider is used (decree 2-24-921, art. 17)
  cndp          matter for the CNDP: declaration, authorisation, transfer (law 09-08)
  homologation  file of the decision to put a sensitive system into service (law 05-20)
  cloud-first   record of a hosting decision
  tender        annex of a contract: clauses, reversibility, what the offer has to be
  note          one page for those who decide

The ending of -o chooses the format: .html (A4), .docx, .md or .json. Without -o, Markdown goes to standard output.`,
		Example: `  cloudfirst dossier note examples/inventories/agence --lang fr -o note.html
  cloudfirst dossier cndp examples/inventories/agence permis --lang fr -o cndp.docx
  cloudfirst dossier article-17 examples/inventories/ministere analyse-parcelles --lang ar -o etude.html
  cloudfirst dossier tender examples/inventories/agence --wave 1 --lang fr -o annexe.docx`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return errorf("dossier needs KIND and DIR: write %s; KIND is one of %s", cmd.UseLine(), paperKinds())
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			kind, err := paperKind(args[0])
			if err != nil {
				return err
			}
			files, err := paperTargets(outputs, s.json)
			if err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[1], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if opt.Wave > 0 || kind == papers.Note || kind == papers.CloudFirst {
				plan.Programme = s.calledAs(inventory.KindProgramme, plan.Programme)
				if err := planned(cmd.Context(), &d, plan); err != nil {
					return err
				}
				if opt.Wave > 0 && d.NoPlan != nil {
					return &noPlan{args[1], s.lang, d.Inventory, d.NoPlan}
				}
			}
			if err := s.paperNames(d, &opt, args[2:], args[1]); err != nil {
				return err
			}
			made, err := papers.Build(d, kind, opt)
			if err != nil {
				return err
			}
			return writePapers(cmd, files, made, s.json)
		},
	}
	s.bind(cmd)
	bindPlanner(cmd, &plan)
	f := cmd.Flags()
	f.StringArrayVarP(&outputs, "output", "o", nil, "file to write, whose ending chooses the format: .html, .docx, .md or .json; may be repeated")
	f.StringVar(&opt.Target, "target", "", "target to consider; without applications, those that are bound for it")
	f.IntVar(&opt.Wave, "wave", 0, "the applications of a wave of the plan")
	return cmd
}

// paperKind reads the kind of paper.
func paperKind(name string) (papers.Kind, error) {
	kind, err := papers.ParseKind(name)
	if err != nil {
		return "", errorf("%q is no kind of paper: use one of %s", name, paperKinds())
	}
	return kind, nil
}

func paperKinds() string { return join(papers.Kinds()) }

// paperTargets finds out before any work is done whether the files can be written.
func paperTargets(outputs []string, asJSON bool) ([]target, error) {
	if len(outputs) > 0 && asJSON {
		return nil, errorf("--json prints on standard output: leave it out, or write -o FILE.json")
	}
	var out []target
	for _, file := range outputs {
		format := strings.ToLower(filepath.Ext(file))
		if paperFormats[format] == nil {
			return nil, errorf("-o %s: end the name in .html, .docx, .md or .json", file)
		}
		place, err := placeOf(file)
		if err != nil {
			return nil, errorf("-o %s: %w", file, err)
		}
		place = filepath.Clean(place)
		if slices.ContainsFunc(out, func(t target) bool { return t.file == place }) {
			return nil, errorf("-o %s: another -o writes that file too: give each format a file of its own", file)
		}
		out = append(out, target{format, place})
	}
	return out, nil
}

// paperNames puts what was typed into options: with names taken out, blocks are called otherwise.
func (s *settings) paperNames(d report.Document, opt *papers.Options, applications []string, dir string) error {
	opt.Lang = s.lang
	for _, name := range applications {
		id := strings.TrimPrefix(s.called(name), "application.")
		if d.Assessment.Application(id) == nil {
			return errorf("%q is no application of this inventory: %w", name, nearestNamed(d, id, dir))
		}
		opt.Applications = append(opt.Applications, id)
	}
	if opt.Target == "" {
		return nil
	}
	id := strings.TrimPrefix(s.called(opt.Target), "target.")
	if d.Inventory.Target(id) == nil {
		return errorf("--target %s: no target of this inventory is called so: %w", opt.Target, nearestNamed(d, id, dir))
	}
	opt.Target = id
	return nil
}

func writePapers(cmd *cobra.Command, files []target, d *papers.Dossier, asJSON bool) error {
	switch {
	case asJSON:
		return papers.JSON(cmd.OutOrStdout(), d)
	case len(files) == 0:
		return papers.Markdown(cmd.OutOrStdout(), d)
	}
	if err := replaceAll(files, func(t target, w io.Writer) error { return paperFormats[t.format](w, d) }); err != nil {
		return err
	}
	return printWritten(cmd, false, files)
}
