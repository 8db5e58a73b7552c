package project

import (
	"bufio"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// hours is the length of a working day.
const hours = 8

// Write writes a document. The error wraps report.ErrNoPlan when it has no plan. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	if d.Plan == nil {
		return fmt.Errorf("Microsoft Project XML: %w", report.ErrNoPlan) //nolint:staticcheck // a name
	}
	x := newWriter(d, words)
	out := x.document()
	b := bufio.NewWriter(w)
	_, _ = b.WriteString(xml.Header) // b keeps its first error for Flush
	e := xml.NewEncoder(b)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return fmt.Errorf("writing Microsoft Project XML: %w", err)
	}
	_ = b.WriteByte('\n')
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing Microsoft Project XML: %w", err)
	}
	return nil
}

type writer struct {
	d      report.Document
	w      *report.Wording
	week   *week
	frozen *frozen
	team   map[string]int // UID of a team
	task   map[string]int // place in tasks of an application
	from   map[string]inventory.Date
	tasks  []task
	work   []assignment
}

func newWriter(d report.Document, words *report.Wording) *writer {
	w := newWeek(d.Inventory, d.Plan.Programme, words.Lang())
	x := &writer{
		d: d, w: words, week: w, frozen: &frozen{week: w, lang: words.Lang(), uid: map[string]int{}},
		team: map[string]int{}, task: map[string]int{}, from: map[string]inventory.Date{},
	}
	for i, t := range d.Inventory.Teams {
		x.team[t.ID] = i + 1
	}
	return x
}

func (x *writer) t(id string, args ...string) string { return say.In(x.w.Lang(), id, args...) }

func (x *writer) document() document {
	title := x.w.Title()
	if m := x.w.Marking(); m != "" {
		title += " · " + m
	}
	out := document{
		XMLNS: "http://schemas.microsoft.com/project", SaveVersion: 12, Name: field.Cut(cmp.Or(field.Line(x.d.Plan.Programme), "cloudfirst"), 255, "…"), Title: field.Cut(title, 512, "…"),
		Subject: x.w.AsOf(), Category: x.w.Marking(), Company: field.Cut(x.w.Owner(), 255, "…"), FromStart: 1, Currency: currency(x.d.Inventory), Calendar: 1,
		DayStart: "08:00:00", DayFinish: "17:00:00", DayMinutes: hours * 60, WeekMinutes: x.week.length() * hours * 60, MonthDays: 20,
		Start: morning(x.d.Assessment.AsOf), Finish: evening(x.d.Assessment.AsOf),
	}
	for i := range x.d.Plan.Waves {
		x.wave(&x.d.Plan.Waves[i])
	}
	if n := len(x.d.Plan.Waves); n > 0 {
		out.Start, out.Finish = morning(x.d.Plan.Waves[0].Start), evening(x.d.Plan.Waves[n-1].End)
	}
	x.links()
	out.Tasks, out.Assignments = x.tasks, x.work
	out.Calendars = append([]calendar{x.week.base(x.w.Lang())}, x.frozen.list...)
	for i, t := range x.d.Inventory.Teams {
		units := 0.0
		if c, ok := t.Capacity.Value(); ok {
			units = round(float64(c) / float64(x.week.length()))
		}
		out.Resources = append(out.Resources, resource{UID: i + 1, ID: i + 1, Name: x.name(inventory.KindTeam, t.ID), Type: 1, MaxUnits: units})
	}
	return out
}

// currency is a code of ISO 4217; XXX, which is none, where the inventory states none.
func currency(inv *inventory.Inventory) string {
	if c := inv.Header.Currency.Or(""); len(c) == 3 {
		return strings.ToUpper(c)
	}
	return "XXX"
}

func morning(d inventory.Date) string { return d.String() + "T08:00:00" }
func evening(d inventory.Date) string { return d.String() + "T17:00:00" }

func round(f float64) float64 { return math.Round(f*100) / 100 }

// span of working days, as XML writes it.
func days(n float64) string {
	minutes := int(math.Round(n * hours * 60))
	return fmt.Sprintf("PT%dH%dM0S", minutes/60, minutes%60)
}

func (x *writer) name(kind inventory.Kind, id string) string {
	return field.Cut(x.w.Name(inventory.Ref{Kind: kind, ID: id}), 255, "…")
}

// add appends a task and gives it its numbers.
func (x *writer) add(t task) int {
	t.UID, t.ID, t.WBS, t.DurationFormat = len(x.tasks)+1, len(x.tasks)+1, t.Outline, 7
	x.tasks = append(x.tasks, t)
	return len(x.tasks) - 1
}

func (x *writer) wave(w *planner.Wave) {
	name := x.w.Wave(w.Number)
	if w.Pilot {
		name += " (" + x.t("pilot") + ")"
	}
	effort := 0.0
	for i := range w.Placements {
		effort += w.Placements[i].Effort
	}
	x.add(task{
		Name: name, Type: 1, Outline: strconv.Itoa(w.Number), Level: 1, Start: morning(w.Start), Finish: evening(w.End), Summary: 1, Calendar: -1,
		Duration: days(float64(x.week.between(w.Start, w.End))), Work: days(effort),
	})
	for i := range w.Placements {
		x.placement(w, i, &w.Placements[i])
	}
}

func (x *writer) placement(w *planner.Wave, i int, p *planner.Placement) {
	from := p.Begins(w)
	for from < p.Cutover && !x.week.works(from) {
		from++
	}
	notes := []string{x.t("moves.to", "target", x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: p.Target}))}
	if p.Target == "" {
		notes = nil
	}
	if len(p.Conditions) > 0 {
		notes = append(notes, x.t("conditions", "list", strings.Join(p.Conditions, ", ")))
	}
	notes = append(append(notes, x.w.Work(p)...), x.w.Placement(p)...)
	t := task{
		Name: x.name(inventory.KindApplication, p.Application), Type: 1, Outline: strconv.Itoa(w.Number) + "." + strconv.Itoa(i+1), Level: 2,
		Start: morning(from), Finish: evening(p.Cutover), Duration: days(float64(max(1, x.week.between(from, p.Cutover)))), Work: days(p.Effort),
		Constraint: 3, ConstraintDate: evening(p.Cutover), Calendar: x.frozen.of(x.d.Inventory, p.Application),
		Notes: field.Cut(strings.Join(notes, "\n"), 8000, x.t("cut")),
	}
	at := x.add(t)
	x.task[p.Application], x.from[p.Application] = at, from
	x.assign(&x.tasks[at], p)
}

// assign gives the work on an application to teams: as its tasks say, and what is left to its owner.
func (x *writer) assign(t *task, p *planner.Placement) {
	a := x.d.Inventory.Application(p.Application)
	if a == nil {
		return
	}
	owner := a.Owner.Or(inventory.Ref{}).ID
	effort, left := map[string]float64{}, p.Effort
	if move, ok := a.Move.Value(); ok && move != nil {
		for _, part := range move.Tasks.Or(nil) {
			e := float64(part.Effort.Or(0))
			effort[part.Team.Or(inventory.Ref{ID: owner}).ID] += e
			left -= e
		}
	}
	if left > 0 {
		effort[owner] += left
	}
	length := float64(max(1, x.week.between(x.from[p.Application], p.Cutover)))
	for _, team := range x.d.Inventory.Teams {
		if e := effort[team.ID]; e > 0 {
			x.work = append(x.work, assignment{
				UID: len(x.work) + 1, Task: t.UID, Resource: x.team[team.ID], Start: t.Start, Finish: t.Finish, Units: round(e / length), Work: days(e),
			})
		}
	}
}

// links writes what comes before what.
func (x *writer) links() {
	before := map[string][]string{}
	add := func(first, then string) {
		if !slices.Contains(before[then], first) && first != then {
			before[then] = append(before[then], first)
		}
	}
	for _, a := range x.d.Inventory.Applications {
		if move, ok := a.Move.Value(); ok && move != nil {
			for _, r := range move.After.Or(nil) {
				add(r.ID, a.ID)
			}
			for _, r := range move.Before.Or(nil) {
				add(a.ID, r.ID)
			}
		}
	}
	cutover := map[string]inventory.Date{}
	for i := range x.d.Plan.Waves {
		for _, p := range x.d.Plan.Waves[i].Placements {
			cutover[p.Application] = p.Cutover
			for _, r := range p.Reasons {
				for _, ref := range r.Refs {
					if r.Kind == "prerequisite" && ref.Kind == inventory.KindApplication {
						add(ref.ID, p.Application)
					}
				}
			}
		}
	}
	for then, firsts := range before {
		at, ok := x.task[then]
		if !ok {
			continue
		}
		slices.Sort(firsts)
		for _, first := range firsts {
			other, ok := x.task[first]
			if !ok || cutover[first] > cutover[then] || cutover[first] == cutover[then] && slices.Contains(before[first], then) {
				continue // it has no task, or each waits for the other and they move together
			}
			l := link{UID: x.tasks[other].UID, LagFormat: 7}
			if cutover[first] < x.from[then] {
				l.Type = 1
			}
			x.tasks[at].Links = append(x.tasks[at].Links, l)
		}
	}
}
