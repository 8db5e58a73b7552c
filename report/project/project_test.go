package project_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/project"
)

// read is what a program that schedules reads: it shares no type with the writer.
type read struct {
	XMLName   xml.Name `xml:"http://schemas.microsoft.com/project Project"`
	Category  string
	Calendars []struct {
		UID             int
		Name            string
		BaseCalendarUID int
		WeekDays        []struct{ DayType, DayWorking int } `xml:"WeekDays>WeekDay"`
		Exceptions      []struct {
			Name       string
			TimePeriod struct{ FromDate, ToDate string }
		} `xml:"Exceptions>Exception"`
	} `xml:"Calendars>Calendar"`
	Tasks []struct {
		UID, ID, OutlineLevel, Summary, CalendarUID, ConstraintType int
		Name, Start, Finish, Duration, Work, Notes                  string
		PredecessorLink                                             []struct{ PredecessorUID, Type int }
	} `xml:"Tasks>Task"`
	Resources []struct {
		UID      int
		Name     string
		MaxUnits float64
	} `xml:"Resources>Resource"`
	Assignments []struct {
		TaskUID, ResourceUID int
		Work                 string
	} `xml:"Assignments>Assignment"`
}

func write(t testing.TB, d report.Document) read {
	var b bytes.Buffer
	require.NoError(t, project.Write(&b, d, report.Options{Lang: "fr"}))
	var p read
	require.NoError(t, xml.Unmarshal(b.Bytes(), &p))
	return p
}

func TestTasks(t *testing.T) {
	p := write(t, sample.Document())
	require.Equal(t, "Interne", p.Category)
	var got []string
	uid := map[string]int{}
	for i, x := range p.Tasks {
		require.Equal(t, i+1, x.ID)
		uid[x.Name] = x.UID
		got = append(got, fmt.Sprintf("%d %s %s %s %s", x.OutlineLevel, x.Name, x.Start[:10], x.Finish[:10], x.Work))
	}
	require.Equal(t, []string{
		"1 Vague 1 2027-01-04 2027-01-31 PT80H0M0S", "2 Archives 2027-01-04 2027-01-22 PT80H0M0S",
		"1 Vague 2 2027-02-01 2027-02-28 PT176H0M0S", "2 Paie 2027-02-01 2027-02-26 PT96H0M0S", "2 Portail 2027-02-01 2027-02-26 PT80H0M0S",
	}, got)
	require.Equal(t, uid["Archives"], p.Tasks[3].PredecessorLink[0].PredecessorUID, "move.after")
	require.Equal(t, 1, p.Tasks[3].PredecessorLink[0].Type, "finish to start")
	require.Equal(t, "PT104H0M0S", p.Tasks[1].Duration, "thirteen days: two of the fifteen are holidays")
}

func TestTeams(t *testing.T) {
	p := write(t, sample.Document())
	require.Equal(t, "Bases de données", p.Resources[0].Name)
	require.Equal(t, []float64{2, 8}, []float64{p.Resources[0].MaxUnits, p.Resources[1].MaxUnits}, "per week over five days")
	var paie []string
	for _, a := range p.Assignments {
		if a.TaskUID == 4 {
			paie = append(paie, p.Resources[a.ResourceUID-1].Name+" "+a.Work)
		}
	}
	require.Equal(t, []string{"Bases de données PT24H0M0S", "DSI <dsi@example.invalid> PT72H0M0S"}, paie, "the task of a team, and the one of nobody to the owner")
}

func TestFreezesAreExceptions(t *testing.T) {
	p := write(t, sample.Document())
	require.Len(t, p.Calendars, 2, "a freeze that keeps capacity is no exception")
	base, frozen := p.Calendars[0], p.Calendars[1]
	require.Len(t, base.Exceptions, 3)
	require.Len(t, frozen.Exceptions, 4)
	last := frozen.Exceptions[3]
	require.Equal(t, []string{"Gel : Clôture budgétaire", "2027-01-25T00:00:00", "2027-02-07T23:59:00"}, []string{last.Name, last.TimePeriod.FromDate, last.TimePeriod.ToDate})
	for _, x := range p.Tasks {
		if x.OutlineLevel == 2 {
			require.Equal(t, frozen.UID, x.CalendarUID, "it concerns all")
		}
	}
	for _, c := range p.Calendars {
		require.Len(t, c.WeekDays, 7)
		require.Zero(t, c.WeekDays[0].DayWorking, "day 1 is Sunday")
	}
}

// What refers to something refers to what is there, and every finish is a working day that no freeze forbids.
func TestReferencesHold(t *testing.T) {
	p := write(t, sample.Document())
	calendars, tasks := map[int]bool{-1: true}, map[int]bool{}
	for _, c := range p.Calendars {
		calendars[c.UID] = true
	}
	for _, x := range p.Tasks {
		tasks[x.UID] = true
	}
	for _, x := range p.Tasks {
		require.True(t, calendars[x.CalendarUID])
		for _, l := range x.PredecessorLink {
			require.True(t, tasks[l.PredecessorUID] && l.PredecessorUID != x.UID)
		}
		if x.OutlineLevel != 2 {
			continue
		}
		finish, err := time.Parse("2006-01-02T15:04:05", x.Finish)
		require.NoError(t, err)
		i := slices.IndexFunc(p.Calendars, func(c struct {
			UID             int
			Name            string
			BaseCalendarUID int
			WeekDays        []struct{ DayType, DayWorking int } `xml:"WeekDays>WeekDay"`
			Exceptions      []struct {
				Name       string
				TimePeriod struct{ FromDate, ToDate string }
			} `xml:"Exceptions>Exception"`
		}) bool {
			return c.UID == x.CalendarUID
		})
		require.Equal(t, 1, p.Calendars[i].WeekDays[finish.Weekday()].DayWorking)
		for _, e := range p.Calendars[i].Exceptions {
			require.False(t, x.Finish >= e.TimePeriod.FromDate && x.Finish <= e.TimePeriod.ToDate, "%s is cut over in %s", x.Name, e.Name)
		}
	}
}

func TestCurrencyIsStatedOrNone(t *testing.T) {
	text := func(c inventory.Fact[string]) string {
		d := sample.Document()
		inv := *d.Inventory
		inv.Header.Currency = c
		d.Inventory = &inv
		var b bytes.Buffer
		require.NoError(t, project.Write(&b, d, report.Options{}))
		return b.String()
	}
	require.Contains(t, text(inventory.Is("MAD")), "<CurrencyCode>MAD</CurrencyCode>")
	require.Contains(t, text(inventory.Fact[string]{}), "<CurrencyCode>XXX</CurrencyCode>")
}

func ExampleWrite() {
	var b bytes.Buffer
	err := project.Write(&b, sample.Document(), report.Options{})
	fmt.Println(err, strings.Count(b.String(), "<Task>"))
	// Output: <nil> 5
}
