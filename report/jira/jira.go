package jira

import (
	"encoding/csv"
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

// Limits of Jira's fields.
const (
	maxSummary     = 255
	maxDescription = 32000
	maxLabel       = 100
)

// issue is one row.
type issue struct {
	id                                     int
	kind, summary, description, start, due string
	parent, estimate                       string
	labels                                 []string
	application                            string
	blocks                                 []int
}

// Write writes a document. The error wraps report.ErrNoPlan when it has no plan. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	if d.Plan == nil {
		return fmt.Errorf("Jira CSV: %w", report.ErrNoPlan) //nolint:staticcheck // a name
	}
	x := &writer{d: d, w: words}
	x.issues()
	x.link()
	out := csv.NewWriter(w)
	for _, row := range x.rows() {
		_ = out.Write(row) // out keeps its first error
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("writing Jira CSV: %w", err)
	}
	return nil
}

type writer struct {
	d    report.Document
	w    *report.Wording
	list []issue
}

func (x *writer) t(id string, args ...string) string { return say.In(x.w.Lang(), id, args...) }

// issues makes the epics, then the tasks.
func (x *writer) issues() {
	waves := x.d.Plan.Waves
	for i := range waves {
		w := &waves[i]
		summary := x.w.Wave(w.Number)
		if w.Pilot {
			summary += " (" + x.t("pilot") + ")"
		}
		x.list = append(x.list, issue{
			id: i + 1, kind: "Epic", summary: summary, description: x.t("wave.holds", "n", strconv.Itoa(len(w.Placements))) + "\n" + x.w.AsOf(),
			start: w.Start.String(), due: w.End.String(), labels: x.labels("wave-" + strconv.Itoa(w.Number)),
		})
	}
	for i := range waves {
		for k := range waves[i].Placements {
			x.list = append(x.list, x.task(i+1, &waves[i], &waves[i].Placements[k]))
		}
	}
}

func (x *writer) task(epic int, w *planner.Wave, p *planner.Placement) issue {
	start := min(p.Begins(w), p.Cutover)
	var lines []string
	labels := []string{"wave-" + strconv.Itoa(w.Number)}
	if p.Target != "" {
		lines = append(lines, x.t("moves.to", "target", x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: p.Target})))
		labels = append(labels, "target-"+p.Target)
	}
	lines = append(lines, x.t("effort.of", "n", strconv.FormatFloat(p.Effort, 'f', -1, 64)))
	if len(p.Conditions) > 0 {
		lines = append(lines, x.t("conditions", "list", strings.Join(p.Conditions, ", ")))
	}
	lines = append(append(append(lines, x.w.Work(p)...), x.w.Placement(p)...), x.w.AsOf())
	if a := x.d.Assessment.Application(p.Application); a != nil {
		labels = append(labels, "class-"+report.SystemClass(a.Class))
	}
	return issue{
		id: len(x.list) + 1, kind: "Task", application: p.Application, summary: x.w.Name(inventory.Ref{Kind: inventory.KindApplication, ID: p.Application}),
		parent: strconv.Itoa(epic), description: strings.Join(lines, "\n"), start: start.String(), due: p.Cutover.String(),
		estimate: strconv.Itoa(int(math.Round(p.Effort * 8 * 3600))), labels: x.labels(labels...),
	}
}

// labels are those of every issue, and some more. Jira's labels hold no blanks.
func (x *writer) labels(more ...string) []string {
	out := append([]string{"cloudfirst"}, more...)
	if m, _ := x.d.Inventory.Marking(); m != "" {
		out = append(out, "marking-"+m, x.w.Marking())
	}
	for i := range out {
		out[i] = field.Cut(strings.Join(strings.Fields(field.Line(out[i])), "_"), maxLabel, "…")
	}
	return out
}

// link says which issue blocks which: as the inventory states, and as the plan found.
func (x *writer) link() {
	place := map[string]int{}
	for i := range x.list {
		if a := x.list[i].application; a != "" {
			place[a] = i
		}
	}
	add := func(first, then string) {
		a, ok1 := place[first]
		b, ok2 := place[then]
		if ok1 && ok2 && a != b && !slices.Contains(x.list[a].blocks, x.list[b].id) {
			x.list[a].blocks = append(x.list[a].blocks, x.list[b].id)
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
	for i := range x.d.Plan.Waves {
		for _, p := range x.d.Plan.Waves[i].Placements {
			for _, r := range p.Reasons {
				for _, ref := range r.Refs {
					if r.Kind == "prerequisite" && ref.Kind == inventory.KindApplication {
						add(ref.ID, p.Application)
					}
				}
			}
		}
	}
}

// rows lays the issues out; columns that repeat are as many as some issue needs.
func (x *writer) rows() [][]string {
	labels, blocks := 1, 0
	for _, i := range x.list {
		labels, blocks = max(labels, len(i.labels)), max(blocks, len(i.blocks))
	}
	head := []string{"Issue Id", "Issue Type", "Summary", "Parent", "Description", "Start date", "Due date", "Original estimate"}
	head = append(head, slices.Repeat([]string{"Labels"}, labels)...)
	head = append(head, slices.Repeat([]string{"Link blocks"}, blocks)...)
	out := [][]string{head}
	for _, i := range x.list {
		row := []string{
			strconv.Itoa(i.id), i.kind, field.Cut(field.Neutral(field.Line(i.summary)), maxSummary, "…"), i.parent,
			field.Cut(field.Neutral(field.Text(i.description)), maxDescription, x.t("cut")), i.start, i.due, i.estimate,
		}
		for k := range labels {
			row = append(row, field.Neutral(at(i.labels, k)))
		}
		for k := range blocks {
			id := ""
			if k < len(i.blocks) {
				id = strconv.Itoa(i.blocks[k])
			}
			row = append(row, id)
		}
		out = append(out, row)
	}
	return out
}

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}
