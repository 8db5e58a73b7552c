package konveyor

import (
	"cmp"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Options say what is written. The zero value writes everything.
type Options struct {
	NoTags  bool // no pairs of category and tag
	NoFlows bool // no rows of type 2
}

// Report tells what was written and what was not.
type Report struct {
	Applications int       `json:"applications"`       // rows of type 1
	Dependencies int       `json:"dependencies"`       // rows of type 2
	LeftOut      []LeftOut `json:"left_out,omitempty"` // flows, by path
	Renamed      []Renamed `json:"renamed,omitempty"`  // applications, by id
	Formulas     []string  `json:"formulas,omitempty"` // ids of applications with a cell that a spreadsheet program would compute
	TagsCut      []string  `json:"tags_cut,omitempty"` // ids of applications with more tags than Konveyor reads
	NoOwner      int       `json:"owners_not_written"` // owners whose mail address is not known
	NotKnown     int       `json:"unknown_flows"`      // applications whose flows nobody stated: they may have dependencies
}

// LeftOut is a flow that is not in the file.
type LeftOut struct {
	Flow   inventory.Path `json:"flow"`
	To     inventory.Ref  `json:"to"`
	Reason string         `json:"reason"` // one of the constants below
}

// Why a flow is left out.
const (
	ClosesCircle = "circle"    // together with flows that are written, it makes a circle
	ToExternal   = "external"  // Konveyor knows applications alone
	NoTarget     = "no_target" // where it goes is not known
	ToItself     = "itself"
)

// Renamed is an application that has another name in the file.
type Renamed struct {
	ID   string `json:"id"`
	Name string `json:"name"` // in the file
}

// maxTags is the number of pairs that Konveyor reads.
const maxTags = 20

// columns are those before the tags.
var columns = []string{
	"Record Type", "Application Name", "Description", "Comments", "Business Service", "Dependency", "Dependency Direction",
	"Binary Group", "Binary Artifact", "Binary Version", "Binary Packaging",
	"Repository Type", "Repository URL", "Repository Branch", "Repository Path", "Owner", "Contributors",
}

// The positions that are filled in.
const (
	recordType, applicationName, description, dependency, direction, owner = 0, 1, 2, 5, 6, 15
)

// Write writes the applications by id, then the dependencies by the ids of both ends. The same inventory gives the same bytes. It fails
// when w does and when the context is done; what was written until then is no whole file.
func Write(ctx context.Context, w io.Writer, inv *inventory.Inventory, opt Options) (Report, error) {
	if inv == nil {
		return Report{}, fmt.Errorf("konveyor: %w", inventory.ErrNoInventory)
	}
	e := &exporter{inv: inv, opt: opt, out: csv.NewWriter(w), names: map[string]string{}}
	header := slices.Clone(columns)
	for n := 1; n <= maxTags && !opt.NoTags; n++ {
		header = append(header, "Tag Category "+strconv.Itoa(n), "Tag "+strconv.Itoa(n))
	}
	e.width = len(header)
	e.write(header)
	e.nameAll()
	for _, app := range inv.Applications {
		if err := ctx.Err(); err != nil {
			return e.report, fmt.Errorf("konveyor: %w", err)
		}
		e.application(app)
	}
	if !opt.NoFlows {
		e.dependencies()
	}
	e.out.Flush()
	if err := e.out.Error(); err != nil {
		return e.report, fmt.Errorf("konveyor: %w", err)
	}
	return e.report, nil
}

type exporter struct {
	inv    *inventory.Inventory
	opt    Options
	out    *csv.Writer
	width  int
	names  map[string]string // of an application's id, in the file
	report Report
}

// write keeps its error in the writer, which Write asks at the end.
func (e *exporter) write(row []string) { _ = e.out.Write(row) }

// nameAll gives every application a name that no other has, without regard to case and to the blanks around it.
func (e *exporter) nameAll() {
	taken := map[string]bool{}
	for _, app := range e.inv.Applications {
		name := strings.TrimSpace(app.Name.Or(""))
		if name == "" {
			name = app.ID
		}
		stem := name
		for n := 1; taken[strings.ToLower(name)]; n++ {
			name = stem + " (" + app.ID + ")"
			if n > 1 {
				name = stem + " (" + app.ID + ", " + strconv.Itoa(n) + ")"
			}
		}
		taken[strings.ToLower(name)] = true
		e.names[app.ID] = name
		if name != app.Name.Or("") {
			e.report.Renamed = append(e.report.Renamed, Renamed{app.ID, name})
		}
	}
}

func (e *exporter) application(app *inventory.Application) {
	row := make([]string, e.width)
	row[recordType], row[applicationName], row[description] = "1", e.names[app.ID], app.Description.Or("")
	row[owner] = e.owner(app)
	if !e.opt.NoTags {
		tags := e.tags(app)
		if len(tags) > maxTags {
			e.report.TagsCut = append(e.report.TagsCut, app.ID)
			tags = tags[:maxTags]
		}
		for n, t := range tags {
			row[len(columns)+2*n], row[len(columns)+2*n+1] = t.category, t.name
		}
	}
	if slices.ContainsFunc(row, isFormula) {
		e.report.Formulas = append(e.report.Formulas, app.ID)
	}
	e.report.Applications++
	e.write(row)
}

// owner returns the name of the owner's team when Konveyor can read it.
func (e *exporter) owner(app *inventory.Application) string {
	ref, known := app.Owner.Value()
	if !known || ref == (inventory.Ref{}) {
		return ""
	}
	if team := e.inv.Team(ref.ID); team != nil {
		name := team.Name.Or("")
		who, rest, _ := strings.Cut(name, "<")
		mail, after, closed := strings.Cut(rest, ">")
		if closed && strings.TrimSpace(who) != "" && strings.Contains(mail, "@") && strings.TrimSpace(after) == "" {
			return name
		}
	}
	e.report.NoOwner++
	return ""
}

type tag struct{ category, name string }

func (e *exporter) tags(app *inventory.Application) []tag {
	var out []tag
	add := func(category, name string) {
		if t := (tag{category, name}); name != "" && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	add("Runtime", app.Runtime.Or(""))
	for _, ref := range app.Databases.Or(nil) {
		if d := e.inv.Database(ref.ID); d != nil {
			add("Database", d.Engine.Or(""))
		}
	}
	for _, ref := range app.HostedOn.Or(nil) {
		if ref.Kind != inventory.KindSite {
			continue
		}
		if s := e.inv.Site(ref.ID); s != nil {
			add("Data Center", cmp.Or(s.Name.Or(""), s.ID))
		}
	}
	return out
}

func isFormula(s string) bool { return s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) }
