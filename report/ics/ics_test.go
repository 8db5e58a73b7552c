package ics_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/ics"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

// event is the properties of an event, parameters left out.
type event map[string]string

// read is a reader of RFC 5545 that shares nothing with the writer: it unfolds lines, takes escapes away, and refuses what the RFC does.
func read(t testing.TB, text string) []event {
	require.NotContains(t, strings.ReplaceAll(text, "\r\n", ""), "\n", "lines end with CR LF")
	var out []event
	var current event
	for line := range strings.SplitSeq(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n ", ""), "\r\n"), "\r\n") {
		name, value, ok := strings.Cut(line, ":")
		require.True(t, ok, line)
		name, _, _ = strings.Cut(name, ";")
		switch {
		case line == "BEGIN:VEVENT":
			current = event{}
		case line == "END:VEVENT":
			for _, must := range []string{"UID", "DTSTAMP", "DTSTART"} {
				require.Contains(t, current, must)
			}
			out = append(out, current)
			current = nil
		case current != nil:
			require.NotContains(t, current, name, "once")
			current[name] = strings.NewReplacer(`\n`, "\n", `\,`, ",", `\;`, ";", `\\`, `\`).Replace(value)
		}
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		require.LessOrEqual(t, len(line), 75, "octets of a line")
	}
	return out
}

func write(t testing.TB, d report.Document) string {
	var b bytes.Buffer
	require.NoError(t, ics.Write(&b, d, report.Options{Lang: "fr"}))
	return b.String()
}

func TestEvents(t *testing.T) {
	var got []string
	uids := map[string]bool{}
	for _, e := range read(t, write(t, sample.Document())) {
		got = append(got, e["DTSTART"]+" "+e["DTEND"]+" "+e["SUMMARY"])
		require.Equal(t, "20261031T000000Z", e["DTSTAMP"])
		require.Equal(t, "PRIVATE", e["CLASS"], "of what is internal")
		require.Contains(t, e["DESCRIPTION"], "Marquage : Interne")
		uids[e["UID"]] = true
	}
	require.Equal(t, []string{
		"20270104 20270201 Vague 1", "20270122 20270123 Bascule : Archives",
		"20270201 20270301 Vague 2", "20270226 20270227 Bascule : Paie", "20270226 20270227 Bascule : Portail",
		"20270125 20270208 Gel : Clôture budgétaire", "20270215 20270221 Gel",
	}, got)
	require.Len(t, uids, len(got))
}

// A plan of a later day has the same UIDs and a higher sequence, so that calendars replace what they have.
func TestImportingAgainUpdates(t *testing.T) {
	first, later := sample.Document(), sample.Document()
	asm := *later.Assessment
	asm.AsOf += 30
	later.Assessment = &asm
	plan := *later.Plan
	plan.Waves = append([]planner.Wave(nil), plan.Waves...)
	plan.Waves[0].Placements = append([]planner.Placement(nil), plan.Waves[0].Placements...)
	plan.Waves[0].Placements[0].Cutover += 3
	later.Plan = &plan
	before, after := read(t, write(t, first)), read(t, write(t, later))
	require.Len(t, after, len(before))
	for i := range before {
		require.Equal(t, before[i]["UID"], after[i]["UID"])
		require.Less(t, before[i]["SEQUENCE"], after[i]["SEQUENCE"])
	}
	require.NotEqual(t, before[1]["DTSTART"], after[1]["DTSTART"])
}

func TestHostileTexts(t *testing.T) {
	for what, text := range sample.Hostile() {
		events := read(t, write(t, sample.With(func(string) string { return text })))
		require.Len(t, events, 7, what)
	}
}

func TestMarkings(t *testing.T) {
	for marking, class := range map[string]string{"public": "PUBLIC", "internal": "PRIVATE", "confidential": "CONFIDENTIAL", "secret": "CONFIDENTIAL"} {
		d := sample.Document()
		inv := *d.Inventory
		inv.Header.Marking = inventory.Is(marking)
		d.Inventory = &inv
		require.Equal(t, class, read(t, write(t, d))[0]["CLASS"], marking)
	}
}

func ExampleWrite() {
	var b bytes.Buffer
	err := ics.Write(&b, sample.Document(), report.Options{})
	fmt.Println(err, strings.Count(b.String(), "BEGIN:VEVENT"))
	// Output: <nil> 7
}
