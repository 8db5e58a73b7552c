package project_test

import (
	"encoding/xml"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

// stylesheet is what GNOME Planner reads Microsoft Project XML with, where Debian's packages planner and xsltproc are installed.
const stylesheet = "/usr/share/planner/stylesheets/msp2planner.xsl"

// planned is a file of GNOME Planner.
type planned struct {
	Start string     `xml:"project-start,attr"`
	Tasks []planTask `xml:"tasks>task"`
	Teams []struct {
		ID   string `xml:"id,attr"`
		Name string `xml:"name,attr"`
	} `xml:"resources>resource"`
	Work []struct {
		Task string `xml:"task-id,attr"`
		Team string `xml:"resource-id,attr"`
	} `xml:"allocations>allocation"`
}

type planTask struct {
	ID     string `xml:"id,attr"`
	Name   string `xml:"name,attr"`
	Start  string `xml:"start,attr"`
	End    string `xml:"end,attr"`
	Work   string `xml:"work,attr"`
	Type   string `xml:"type,attr"`
	Before []struct {
		ID   string `xml:"predecessor-id,attr"`
		Type string `xml:"type,attr"`
	} `xml:"predecessors>predecessor"`
	Tasks []planTask `xml:"task"`
}

// GNOME Planner's own reader finds every wave, application, day, effort, link and team.
func TestGNOMEPlannerReadsIt(t *testing.T) {
	if out, err := exec.Command("xsltproc", "--version").CombinedOutput(); err != nil {
		t.Skipf("xsltproc is not installed: %v %s", err, out)
	}
	if _, err := os.Stat(stylesheet); err != nil {
		t.Skip("GNOME Planner is not installed: no " + stylesheet)
	}
	for what, hostile := range sample.Hostile() {
		written := text(t, sample.With(func(s string) string { return s + hostile }), "ar")
		cmd := exec.Command("xsltproc", "--nonet", stylesheet, "-")
		cmd.Stdin = strings.NewReader(written)
		out, err := cmd.Output()
		require.NoError(t, err, what)
		var got planned
		require.NoError(t, xml.Unmarshal(out, &got), what)
		var want read
		require.NoError(t, xml.Unmarshal([]byte(written), &want))
		require.Equal(t, stamp(want.Tasks[0].Start), got.Start)
		n := 0
		for _, wave := range got.Tasks {
			for i, task := range append([]planTask{wave}, wave.Tasks...) {
				w := want.Tasks[n]
				n++
				require.Equal(t, []string{strconv.Itoa(w.ID), w.Name, stamp(w.Start), stamp(w.Finish), "normal"}, []string{task.ID, task.Name, task.Start, task.End, task.Type}, what)
				require.Equal(t, w.OutlineLevel == 2, i > 0)
				require.Len(t, task.Before, len(w.PredecessorLink))
				for k, l := range w.PredecessorLink {
					require.Equal(t, []string{strconv.Itoa(l.PredecessorUID), []string{"FF", "FS"}[l.Type]}, []string{task.Before[k].ID, task.Before[k].Type})
				}
			}
		}
		require.Len(t, want.Tasks, n)
		require.Equal(t, "345600", got.Tasks[1].Tasks[0].Work, "96 hours in seconds")
		require.Len(t, got.Teams, len(want.Resources))
		for i, r := range want.Resources {
			require.Equal(t, r.Name, got.Teams[i].Name)
		}
		require.Len(t, got.Work, len(want.Assignments))
		for i, a := range want.Assignments {
			require.Equal(t, []string{strconv.Itoa(a.TaskUID), strconv.Itoa(a.ResourceUID)}, []string{got.Work[i].Task, got.Work[i].Team})
		}
	}
}

// stamp is a time as GNOME Planner writes it.
func stamp(s string) string { return strings.NewReplacer("-", "", ":", "").Replace(s) + "Z" }
