package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// printPlan writes a plan: the waves, what binds, what has no wave, the proofs, what was assumed.
func printPlan(w io.Writer, p *planner.Plan, x planWords) error {
	for i := range p.Waves {
		if err := printWave(w, &p.Waves[i], x); err != nil {
			return err
		}
	}
	if len(p.Groups) > 0 {
		fmt.Fprintf(w, "\n%s\n", x.heading("groups"))
	}
	for _, g := range p.Groups {
		line := []string{join(g.Applications)}
		for _, b := range g.Binds {
			line = append(line, x.say(b.Say))
		}
		printWrapped(w, 2, strings.Join(line, clauses(x.lang)))
	}
	if len(p.Unplaced) > 0 {
		fmt.Fprintf(w, "\n%s\n", x.of(x.heading("unplaced"), strconv.Itoa(len(p.Unplaced))))
	}
	for _, u := range p.Unplaced {
		printWrapped(w, 2, x.of(u.Application, x.say(u.Say)))
	}
	printLate(w, p, x)
	fmt.Fprintf(w, "\n%s\n", x.say(p.Summary()))
	if p.Disturbance != nil {
		printDisturbance(w, p.Disturbance, x)
	}
	for i := range p.Bounds {
		printWrapped(w, 2, x.say(p.Bounds[i].Summary()))
	}
	if len(p.Assumptions) > 0 {
		fmt.Fprintf(w, "\n%s\n", x.heading("assumed"))
	}
	for _, a := range p.Assumptions {
		printWrapped(w, 2, x.of(string(a.Fact), x.say(a.Say)))
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
func printLate(w io.Writer, p *planner.Plan, x planWords) {
	headed := false
	for _, wave := range p.Waves {
		for _, m := range wave.Placements {
			for i := range m.Work {
				if m.Work[i].Late == 0 {
					continue
				}
				if !headed {
					fmt.Fprintf(w, "\n%s\n", x.heading("late"))
					headed = true
				}
				printWrapped(w, 2, x.of(m.Application, x.say(m.Work[i].Summary())))
			}
		}
	}
}

// printDisturbance says what the plan changes in the one before.
func printDisturbance(w io.Writer, d *planner.Disturbance, x planWords) {
	printWrapped(w, 0, x.say(d.Summary()))
	for i := range d.Moved {
		printWrapped(w, 2, x.say(d.Moved[i].Summary()))
	}
	for i := range d.Proofs {
		printWrapped(w, 2, x.say(d.Proofs[i].Summary()))
	}
	if len(d.Joined) > 0 {
		printWrapped(w, 2, x.of(x.heading("joined"), join(d.Joined)))
	}
	if len(d.Left) > 0 {
		printWrapped(w, 2, x.of(x.heading("left"), join(d.Left)))
	}
}

func printWave(w io.Writer, wave *planner.Wave, x planWords) error {
	fmt.Fprintln(w, x.say(wave.Summary()))
	var rows [][]string
	for _, m := range wave.Placements {
		why := ""
		if len(m.Reasons) > 0 {
			why = x.say(m.Reasons[0].Say)
		}
		to := m.Target
		if to == "" {
			to = "-"
		}
		rows = append(rows, []string{"  " + m.Application, to, m.Cutover.String(), x.say(planner.PersonDays(m.Effort)), why})
	}
	return printTable(w, rows)
}

// printWaveInFull writes a wave with every reason, and what it asks of the teams.
func printWaveInFull(w io.Writer, wave *planner.Wave, x planWords) error {
	if err := printWave(w, wave, x); err != nil {
		return err
	}
	for i := range wave.Placements {
		fmt.Fprintf(w, "\n%s\n", wave.Placements[i].Application)
		explainPlacement(w, &wave.Placements[i], x)
	}
	if len(wave.Loads) > 0 {
		fmt.Fprintf(w, "\n%s\n", x.heading("used"))
	}
	for i := range wave.Loads {
		printWrapped(w, 2, x.say(wave.Loads[i].Summary()))
	}
	return nil
}

func explainPlacement(w io.Writer, m *planner.Placement, x planWords) {
	for _, r := range m.Reasons {
		printWrapped(w, 2, x.say(r.Say))
	}
	if !m.Earlier.IsZero() {
		printWrapped(w, 2, x.say(m.Earlier))
	}
	for i := range m.Work {
		printWrapped(w, 2, x.say(m.Work[i].Summary()))
	}
	if m.Transfer != nil {
		printWrapped(w, 2, x.say(m.Transfer.Summary()))
	}
	if len(m.Conditions) > 0 {
		printWrapped(w, 2, x.of(x.heading("before_live"), join(m.Conditions)))
	}
}

// printConflicts says why there is no plan, where that stands, and what would change it.
func printConflicts(w io.Writer, n *noPlan) {
	x, head := planWords{n.lang, n.inv}, "impossible"
	if n.err.Unproven {
		head = "unproven"
	}
	fmt.Fprintf(w, "cloudfirst: %s\n", x.heading(head))
	for i := range n.err.Conflicts {
		c := &n.err.Conflicts[i]
		fmt.Fprintf(w, "\n%d. %s\n", i+1, x.say(c.Summary()))
		for _, s := range c.Statements {
			fmt.Fprintf(w, "  %s\n", x.say(s.Say))
			if place := placed(n.dir, s.Place); place.File != "" {
				fmt.Fprintf(w, "    --> %s\n", place)
			}
		}
		if len(c.Relaxations) > 0 {
			fmt.Fprintf(w, "  %s\n", x.heading("relax"))
		}
		for _, r := range c.Relaxations {
			fmt.Fprintf(w, "    %s\n", strings.TrimSpace(x.say(r.Say)))
		}
	}
}
