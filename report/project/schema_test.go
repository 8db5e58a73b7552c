package project_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/project"
)

// sequences are the parts of Microsoft's schema of 2007 (mspdi_pj12.xsd) that concern what is written, by the pages "XML Schema for the
// Project (Calendars, Tasks, Resources, Assignments) Element" of Microsoft's documentation. The schema itself is not ours to
// pass on, so that its order of elements, types, lengths and values are told anew. An element is "Name type", with "!" for one that must
// be there and "*" for one that repeats; what the pages have between these and is not written is left out.
var sequences = map[string]string{
	"Project": "SaveVersion integer!, Name string255, Title string512, Subject string512, Category string512, Company string512, ScheduleFromStart boolean, " +
		"StartDate dateTime, FinishDate dateTime, CurrencyCode string3!, CalendarUID integer, DefaultStartTime time, DefaultFinishTime time, " +
		"MinutesPerDay integer, MinutesPerWeek integer, DaysPerMonth integer, Calendars -, Tasks -, Resources -, Assignments -",
	"Calendars": "Calendar -!*", "Tasks": "Task -*", "Resources": "Resource -*", "Assignments": "Assignment -*",
	"Calendar":     "UID integer!, Name string512, IsBaseCalendar boolean, BaseCalendarUID integer, WeekDays -, Exceptions -",
	"WeekDays":     "WeekDay -*",
	"WeekDay":      "DayType 0-7!, DayWorking boolean, TimePeriod -, WorkingTimes -",
	"WorkingTimes": "WorkingTime -*",
	"WorkingTime":  "FromTime time, ToTime time",
	"Exceptions":   "Exception -*",
	"Exception":    "EnteredByOccurrences boolean, TimePeriod -, Occurrences integer, Name string512, Type 1-9, DayWorking boolean",
	"TimePeriod":   "FromDate dateTime, ToDate dateTime",
	"Task": "UID integer!, ID integer, Name string512, Type 0-2, IsNull boolean, WBS string, OutlineNumber string512, OutlineLevel integer, Start dateTime, " +
		"Finish dateTime, Duration duration, DurationFormat 3-12, Work duration, Estimated boolean, Milestone boolean, Summary boolean, ConstraintType 0-7, " +
		"CalendarUID integer, ConstraintDate dateTime, Notes string, PredecessorLink -*",
	"PredecessorLink": "PredecessorUID integer, Type 0-3, CrossProject boolean, LinkLag integer, LagFormat 3-12",
	"Resource":        "UID integer!, ID integer, Name string512, Type 0-1, IsNull boolean, MaxUnits float",
	"Assignment":      "UID integer!, TaskUID integer, ResourceUID integer, Finish dateTime, Start dateTime, Units float, Work duration",
}

// node is an element, whatever its name.
type node struct {
	XMLName xml.Name
	Text    string `xml:",chardata"`
	Nodes   []node `xml:",any"`
}

// wrong lists what the schema has against an element.
func wrong(n node, at string) (out []string) {
	if n.XMLName.Space != "http://schemas.microsoft.com/project" {
		out = append(out, at+": namespace "+n.XMLName.Space)
	}
	want := strings.Split(sequences[n.XMLName.Local], ", ")
	names := make([]string, len(want))
	seen := make([]int, len(want))
	last := 0
	for i := range want {
		names[i], want[i], _ = strings.Cut(want[i], " ")
	}
	for _, child := range n.Nodes {
		i := slices.Index(names, child.XMLName.Local)
		switch {
		case i < 0:
			out = append(out, at+": no place for "+child.XMLName.Local)
			continue
		case i < last:
			out = append(out, at+": "+child.XMLName.Local+" after "+names[last])
		case seen[i] > 0 && !strings.HasSuffix(want[i], "*"):
			out = append(out, at+": two of "+child.XMLName.Local)
		}
		last = i
		seen[i]++
		path := at + "/" + child.XMLName.Local
		if kind := strings.TrimRight(want[i], "!*"); kind == "-" {
			out = append(out, wrong(child, path)...)
		} else if child.Nodes != nil || !typed(kind, child.Text) {
			out = append(out, fmt.Sprintf("%s: %.80q is no %s", path, child.Text, kind))
		}
	}
	for i := range want {
		if strings.Contains(want[i], "!") && seen[i] == 0 {
			out = append(out, at+": no "+names[i])
		}
	}
	return out
}

var duration = regexp.MustCompile(`^PT\d+H\d+M\d+S$`)

// typed tells whether a text is of a type of XML Schema, a text of so many characters at most, or a number within bounds.
func typed(kind, text string) bool {
	if length, ok := strings.CutPrefix(kind, "string"); ok {
		most, err := strconv.Atoi(length)
		return err != nil || len(utf16.Encode([]rune(text))) <= most
	}
	var err error
	switch kind {
	case "integer":
		_, err = strconv.Atoi(text)
	case "float":
		_, err = strconv.ParseFloat(text, 32)
	case "boolean":
		return text == "0" || text == "1"
	case "dateTime":
		_, err = time.Parse("2006-01-02T15:04:05", text)
	case "time":
		_, err = time.Parse("15:04:05", text)
	case "duration":
		return duration.MatchString(text)
	default:
		n, bad := strconv.Atoi(text)
		from, until, _ := strings.Cut(kind, "-")
		lo, _ := strconv.Atoi(from)
		hi, _ := strconv.Atoi(until)
		return bad == nil && n >= lo && n <= hi
	}
	return err == nil
}

func parsed(t *testing.T, text string) node {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	var n node
	require.NoError(t, d.Decode(&n))
	_, err := d.Token()
	for err == nil {
		_, err = d.Token() // the newline at the end
	}
	require.True(t, errors.Is(err, io.EOF), err)
	return n
}

func text(t *testing.T, d report.Document, lang string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, project.Write(&b, d, report.Options{Lang: lang}))
	return b.String()
}

func TestValidByTheDocumentedSchema(t *testing.T) {
	for _, lang := range []string{"fr", "ar"} {
		require.Empty(t, wrong(parsed(t, text(t, sample.Document(), lang)), "Project"))
	}
	for what, hostile := range sample.Hostile() {
		d := sample.With(func(s string) string { return hostile + s })
		plan := *d.Plan
		plan.Programme = hostile + plan.Programme
		d.Plan = &plan
		require.Empty(t, wrong(parsed(t, text(t, d, "en")), "Project"), what)
	}
}

// The check above finds what is wrong.
func TestTheSchemaRefuses(t *testing.T) {
	good := text(t, sample.Document(), "en")
	for old, bad := range map[string]string{
		"<SaveVersion>12</SaveVersion>":    "",
		"<CurrencyCode>XXX</CurrencyCode>": "<CurrencyCode>dirham</CurrencyCode>",
		"<ScheduleFromStart>1<":            "<ScheduleFromStart>yes<",
		"<OutlineLevel>2</OutlineLevel>":   "<OutlineLevel>2</OutlineLevel><WBS>late</WBS>",
		"<ConstraintType>3<":               "<ConstraintType>9<",
		"<LinkLag>0</LinkLag>":             "<Lag>0</Lag>",
		"T17:00:00</FinishDate>":           "</FinishDate>",
		"schemas.microsoft.com/project":    "schemas.microsoft.com/project/2007",
		"<Work>PT96H0M0S</Work>":           "<Work>96h</Work>",
		"<ResourceUID>1</ResourceUID>":     "<ResourceUID>1</ResourceUID><ResourceUID>2</ResourceUID>",
	} {
		require.Contains(t, good, old)
		require.NotEmpty(t, wrong(parsed(t, strings.ReplaceAll(good, old, bad)), "Project"), bad)
	}
}
