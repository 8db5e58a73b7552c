package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// printPlan writes a plan in a language: the waves, what binds, what has no wave, the proofs, what was assumed.
func printPlan(w io.Writer, p *planner.Plan, lang string) error {
	for i := range p.Waves {
		if err := printWave(w, &p.Waves[i], lang); err != nil {
			return err
		}
	}
	if len(p.Groups) > 0 {
		fmt.Fprintf(w, "\n%s\n", planner.Heading("groups").In(lang))
	}
	for _, g := range p.Groups {
		line := join(g.Applications)
		for _, b := range g.Binds {
			line += "; " + b.Say.In(lang)
		}
		printWrapped(w, 2, line)
	}
	if len(p.Unplaced) > 0 {
		fmt.Fprintf(w, "\n%s: %d\n", planner.Heading("unplaced").In(lang), len(p.Unplaced))
	}
	for _, u := range p.Unplaced {
		printWrapped(w, 2, fmt.Sprintf("%s: %s: %s", u.Application, u.Kind, u.Say.In(lang)))
	}
	printLate(w, p, lang)
	fmt.Fprintf(w, "\n%s\n", p.Summary().In(lang))
	if p.Disturbance != nil {
		printDisturbance(w, p.Disturbance, lang)
	}
	for i := range p.Bounds {
		printWrapped(w, 2, p.Bounds[i].Summary().In(lang))
	}
	if len(p.Assumptions) > 0 {
		fmt.Fprintf(w, "\n%s\n", planner.Heading("assumed").In(lang))
	}
	for _, a := range p.Assumptions {
		printWrapped(w, 2, fmt.Sprintf("%s: %s", a.Fact, a.Say.In(lang)))
	}
	return nil
}

// uncheckedTexts say that a proof was left alone.
var uncheckedTexts = map[string]policy.Text{"unchecked": {
	En: "%d bound whose proof takes too much work was not checked a second time: %s.|%d bounds whose proofs take too much work were not checked a second time: %s.",
	Fr: "%d borne dont la preuve demande trop de travail n’a pas été vérifiée une seconde fois : %s.|%d bornes dont les preuves demandent trop de travail n’ont pas été vérifiées une seconde fois : %s.",
	Ar: "حدود لم يتحقق من برهانها مرة ثانية لأنه يتطلب عملا كثيرا: %d، وهي: %s.",
}}

// printUnchecked names the bounds whose proofs nobody checked but who made them.
func printUnchecked(w io.Writer, bounds []string, lang string) error {
	if len(bounds) == 0 {
		return nil
	}
	x := phrases{uncheckedTexts, lang}
	printWrapped(w, 0, x.n("unchecked", len(bounds), x.list(bounds)))
	return nil
}

// printLate lists the work that a freeze or a last day leaves no time for before the cutover.
func printLate(w io.Writer, p *planner.Plan, lang string) {
	headed := false
	for _, wave := range p.Waves {
		for _, m := range wave.Placements {
			for i := range m.Work {
				if m.Work[i].Late == 0 {
					continue
				}
				if !headed {
					fmt.Fprintf(w, "\n%s\n", planner.Heading("late").In(lang))
					headed = true
				}
				printWrapped(w, 2, m.Application+": "+m.Work[i].Summary().In(lang))
			}
		}
	}
}

// printDisturbance says what the plan changes in the one before.
func printDisturbance(w io.Writer, x *planner.Disturbance, lang string) {
	printWrapped(w, 0, x.Summary().In(lang))
	for i := range x.Moved {
		printWrapped(w, 2, x.Moved[i].Summary().In(lang))
	}
	for i := range x.Proofs {
		printWrapped(w, 2, x.Proofs[i].Summary().In(lang))
	}
	if len(x.Joined) > 0 {
		printWrapped(w, 2, planner.Heading("joined").In(lang)+": "+join(x.Joined))
	}
	if len(x.Left) > 0 {
		printWrapped(w, 2, planner.Heading("left").In(lang)+": "+join(x.Left))
	}
}

func printWave(w io.Writer, wave *planner.Wave, lang string) error {
	fmt.Fprintln(w, wave.Summary().In(lang))
	var rows [][]string
	for _, m := range wave.Placements {
		why := ""
		if len(m.Reasons) > 0 {
			why = m.Reasons[0].Say.In(lang)
		}
		to := m.Target
		if to == "" {
			to = "-"
		}
		rows = append(rows, []string{"  " + m.Application, to, m.Cutover.String(), planner.PersonDays(m.Effort).In(lang), why})
	}
	return printTable(w, rows)
}

// printWaveInFull writes a wave with every reason, and what it asks of the teams.
func printWaveInFull(w io.Writer, wave *planner.Wave, lang string) error {
	if err := printWave(w, wave, lang); err != nil {
		return err
	}
	for i := range wave.Placements {
		fmt.Fprintf(w, "\n%s\n", wave.Placements[i].Application)
		explainPlacement(w, &wave.Placements[i], lang)
	}
	if len(wave.Loads) > 0 {
		fmt.Fprintf(w, "\n%s\n", planner.Heading("used").In(lang))
	}
	for i := range wave.Loads {
		printWrapped(w, 2, wave.Loads[i].Summary().In(lang))
	}
	return nil
}

func explainPlacement(w io.Writer, m *planner.Placement, lang string) {
	for _, r := range m.Reasons {
		printWrapped(w, 2, r.Say.In(lang))
	}
	if !m.Earlier.IsZero() {
		printWrapped(w, 2, m.Earlier.In(lang))
	}
	for i := range m.Work {
		printWrapped(w, 2, m.Work[i].Summary().In(lang))
	}
	if m.Transfer != nil {
		printWrapped(w, 2, m.Transfer.Summary().In(lang))
	}
	if len(m.Conditions) > 0 {
		printWrapped(w, 2, planner.Heading("before_live").In(lang)+": "+join(m.Conditions))
	}
}

// printConflicts says why there is no plan, where that stands, and what would change it.
func printConflicts(w io.Writer, n *noPlan) {
	head := "impossible"
	if n.err.Unproven {
		head = "unproven"
	}
	fmt.Fprintf(w, "cloudfirst: %s\n", planner.Heading(head).In(n.lang))
	for i := range n.err.Conflicts {
		c := &n.err.Conflicts[i]
		fmt.Fprintf(w, "\n%d. %s\n", i+1, c.Summary().In(n.lang))
		for _, s := range c.Statements {
			fmt.Fprintf(w, "  %s\n", s.Say.In(n.lang))
			if place := placed(n.dir, s.Place); place.File != "" {
				fmt.Fprintf(w, "    --> %s\n", place)
			}
		}
		if len(c.Relaxations) > 0 {
			fmt.Fprintf(w, "  %s\n", planner.Heading("relax").In(n.lang))
		}
		for _, x := range c.Relaxations {
			fmt.Fprintf(w, "    %s\n", strings.TrimSpace(x.Say.In(n.lang)))
		}
	}
}
