package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// classes are the JSON of classify.
type classes struct {
	excerpt
	Applications []class               `json:"applications"`
	Datasets     []policy.DatasetClass `json:"datasets"`
}

// class is one application as far as classify is concerned.
type class struct {
	ID      string           `json:"id"`
	Class   policy.Interval  `json:"class"`
	Why     []policy.Why     `json:"why,omitempty"`
	Missing []inventory.Path `json:"missing,omitempty"` // facts that keep the class open
}

func newClassify() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:     "classify DIR",
		Short:   "Class of every application and what raised it",
		Example: "cloudfirst classify inventory --lang ar",
		Args:    needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if s.json {
				f, err := report.NewFile(d, s.options())
				if err != nil {
					return err
				}
				out := classes{excerpt: excerptOf(d), Applications: []class{}, Datasets: f.Datasets}
				for _, a := range f.Applications {
					out.Applications = append(out.Applications, class{a.ID, a.Class, a.Why, a.Missing})
				}
				return printJSON(cmd.OutOrStdout(), out)
			}
			for i := range d.Assessment.Applications {
				a := &d.Assessment.Applications[i]
				printClass(cmd.OutOrStdout(), a, nameOf(d, a.ID, s.lang))
			}
			return nil
		},
	}
	s.bind(cmd)
	return cmd
}

func printClass(w io.Writer, a *readiness.Application, name string) {
	fmt.Fprintf(w, "%s: class %s", a.ID, classText(a.Class, "sensitive"))
	if name != "" {
		fmt.Fprintf(w, "  %s", name)
	}
	fmt.Fprintln(w)
	for _, y := range a.Why {
		line := fmt.Sprintf("%s %s from %s", y.Component, y.Level, y.Origin)
		for _, p := range y.Path {
			line += fmt.Sprintf(" > %s (flow %s of %s)", p.To, p.Flow, p.From)
		}
		if len(y.Rules) > 0 {
			line += fmt.Sprintf(" [%s]", join(y.Rules))
		}
		printWrapped(w, 2, line)
	}
	if len(a.Missing) > 0 {
		printWrapped(w, 2, "open: "+join(a.Missing))
	}
}

// nameOf is the name of an application in a language, else the one it has.
func nameOf(d report.Document, id, lang string) string {
	a := d.Inventory.Application(id)
	if a == nil {
		return ""
	}
	name := a.Name.Or("")
	switch lang {
	case "fr":
		return a.NameFr.Or(name)
	case "ar":
		return a.NameAr.Or(name)
	}
	return name
}
