package ics

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"

	ical "github.com/arran4/golang-ical"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// maxText is how much of a text a description holds, in UTF-16 units; calendars show no more.
const maxText = 8000

// Write writes a document. The error wraps report.ErrNoPlan when it has no plan. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	if d.Plan == nil {
		return fmt.Errorf("iCalendar: %w", report.ErrNoPlan)
	}
	x := &writer{d: d, w: words, cal: ical.NewCalendar()}
	x.cal.SetMethod(ical.MethodPublish)
	x.cal.SetProductId("-//cloudfirst//report//" + strings.ToUpper(words.Lang()))
	x.cal.SetXWRCalName(field.Line(words.Title()))
	x.cal.SetXWRCalDesc(strings.Join(x.closing(nil), "\n"))
	for i := range d.Plan.Waves {
		x.wave(&d.Plan.Waves[i])
	}
	for _, f := range d.Inventory.Freezes {
		x.freeze(f)
	}
	var b bytes.Buffer // its own writing loses errors
	if err := x.cal.SerializeTo(&b, ical.WithNewLineWindows); err != nil {
		return fmt.Errorf("writing iCalendar: %w", err)
	}
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("writing iCalendar: %w", err)
	}
	return nil
}

type writer struct {
	d   report.Document
	w   *report.Wording
	cal *ical.Calendar
}

func (x *writer) t(id string, args ...string) string { return say.In(x.w.Lang(), id, args...) }

// event adds an event of whole days, both included.
func (x *writer) event(kind, id, summary string, from, until inventory.Date, lines []string) *ical.VEvent {
	e := x.cal.AddEvent(x.uid(kind, id))
	asOf := x.d.Assessment.AsOf
	e.SetDtStampTime(asOf.Time())
	e.SetLastModifiedAt(asOf.Time())
	e.SetSequence(max(0, int(asOf)))
	e.SetAllDayStartAt(from.Time())
	e.SetAllDayEndAt((until + 1).Time()) // the end is not included
	e.SetSummary(field.Cut(field.Line(summary), 255, "…"))
	e.SetDescription(field.Cut(field.Text(strings.Join(x.closing(lines), "\n")), maxText, x.t("cut")))
	e.AddCategory(kind)
	e.SetClass(x.class())
	return e
}

// closing is a description with what every one ends with.
func (x *writer) closing(lines []string) []string {
	lines = append(lines, x.w.AsOf())
	if m := x.w.Marking(); m != "" {
		lines = append(lines, x.t("marked", "marking", m))
	}
	return lines
}

// uid names an event for ever. Ids of an inventory may hold what a UID must not.
func (x *writer) uid(kind, id string) string {
	sum := sha256.Sum256([]byte(x.d.Plan.Programme + "\x00" + kind + "\x00" + id))
	return kind + "-" + hex.EncodeToString(sum[:12]) + "@cloudfirst"
}

func (x *writer) class() ical.Classification {
	switch m, _ := x.d.Inventory.Marking(); m {
	case "confidential", "secret":
		return ical.ClassificationConfidential
	case "internal":
		return ical.ClassificationPrivate
	}
	return ical.ClassificationPublic
}

func (x *writer) wave(w *planner.Wave) {
	summary := x.w.Wave(w.Number)
	if w.Pilot {
		summary += " (" + x.t("pilot") + ")"
	}
	lines := []string{x.t("wave.holds", "n", strconv.Itoa(len(w.Placements)))}
	for i := range w.Placements {
		p := &w.Placements[i]
		lines = append(lines, "- "+p.Cutover.String()+" "+x.application(p.Application))
	}
	x.event("wave", strconv.Itoa(w.Number), summary, w.Start, w.End, lines).SetTimeTransparency(ical.TransparencyTransparent)
	for i := range w.Placements {
		x.cutover(w, &w.Placements[i])
	}
}

func (x *writer) application(id string) string {
	return x.w.Name(inventory.Ref{Kind: inventory.KindApplication, ID: id})
}

func (x *writer) cutover(w *planner.Wave, p *planner.Placement) {
	lines := []string{x.w.Wave(w.Number)}
	if p.Target != "" {
		lines = append(lines, x.t("moves.to", "target", x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: p.Target})))
	}
	lines = append(lines, x.t("effort.of", "n", strconv.FormatFloat(p.Effort, 'f', -1, 64)))
	if len(p.Conditions) > 0 {
		lines = append(lines, x.t("conditions", "list", strings.Join(p.Conditions, ", ")))
	}
	lines = append(lines, x.w.Placement(p)...)
	x.event("cutover", p.Application, x.t("cutover.of", "application", x.application(p.Application)), p.Cutover, p.Cutover, lines)
}

func (x *writer) freeze(f *inventory.Freeze) {
	from, ok1 := f.From.Value()
	until, ok2 := f.Until.Value()
	if !ok1 || !ok2 || until < from {
		return
	}
	summary := x.t("freeze.bare")
	if r := field.Line(f.Reason.Or("")); r != "" {
		summary = x.t("freeze", "reason", r)
	}
	var lines []string
	if factor, ok := f.Factor.Value(); ok {
		lines = append(lines, x.t("freeze.keeps", "n", strconv.FormatFloat(factor*100, 'f', -1, 64)))
	} else {
		lines = append(lines, x.t("freeze.closed"))
	}
	var names []string
	for _, ref := range f.Applies.Or(nil) {
		names = append(names, x.w.Name(ref))
	}
	if names != nil {
		lines = append(lines, x.t("freeze.some", "list", strings.Join(names, ", ")))
	}
	x.event("freeze", f.ID, summary, from, until, lines).SetTimeTransparency(ical.TransparencyTransparent)
}
