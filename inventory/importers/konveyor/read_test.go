package konveyor_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
)

var update = flag.Bool("update", false, "write the golden files")

const asOf = inventory.Date(20400)

// pieces keeps what an importer puts, in words.
type pieces struct {
	lines  []string
	blocks []any
}

func (p *pieces) Put(block any) error {
	p.blocks = append(p.blocks, block)
	var b strings.Builder
	fmt.Fprintf(&b, "%T", block)
	for i := range inventory.Fields(block, "") {
		if i.State != inventory.Known || i.Field.IsObject() {
			continue
		}
		value := fmt.Sprint(i.Value)
		if flows, ok := i.Value.([]*inventory.Flow); ok {
			value = ""
			for _, f := range flows {
				value += "to " + f.To.Or(inventory.Ref{}).String()
			}
		}
		fmt.Fprintf(&b, " %s=%s", i.Field.Name, value)
	}
	p.lines = append(p.lines, strings.TrimPrefix(b.String(), "*inventory."))
	return nil
}

func (p *pieces) String() string { return strings.Join(p.lines, "\n") }

func options() konveyor.Options {
	return konveyor.Options{Origin: importers.Origin{File: "apps.csv", AsOf: asOf}}
}

func read(t *testing.T, text string) (*pieces, importers.Result) {
	t.Helper()
	p := &pieces{}
	res, err := konveyor.Read(context.Background(), strings.NewReader(text), options(), p)
	require.NoError(t, err)
	require.True(t, res.Counts.Balanced(), "%+v", res.Counts)
	return p, res
}

const newHeader = "Record Type,Application Name,Description,Comments,Business Service,Dependency,Dependency Direction,Binary Group,Binary Artifact," +
	"Binary Version,Binary Packaging,Repository Type,Repository URL,Repository Branch,Repository Path,Owner,Contributors,Tag Category 1,Tag 1,Tag Category 2,Tag 2\n"

var oldHeader = strings.Replace(newHeader, "Owner,Contributors,", "", 1)

const oldestHeader = "Record Type 1,Application Name,Description,Comments,Business Service,Tag Type 1,Tag 1\n"

func TestShapes(t *testing.T) {
	for name, text := range map[string]string{
		"new":    newHeader + "1,Paie,,,,,,,,,,,,,,Sara <sara@example.ma>,,Runtime,Tomcat,Language,Java\n",
		"old":    oldHeader + "1,Paie,,,,,,,,,,,,,,Runtime,Tomcat\n",
		"oldest": oldestHeader + "1,Paie,,,,Runtime,Tomcat\n",
		"cased":  strings.ToLower(oldestHeader) + "1,Paie,,,,runtime,Tomcat\n",
	} {
		t.Run(name, func(t *testing.T) {
			p, res := read(t, text)
			require.Equal(t, 1, res.Counts.Used)
			app, ok := p.blocks[len(p.blocks)-1].(*inventory.Application)
			require.True(t, ok, "%v", p)
			require.Equal(t, "Tomcat", app.Runtime.Or(""))
			require.Equal(t, "paie", app.ID)
		})
	}
}

func TestShapesThatAreRefused(t *testing.T) {
	for name, c := range map[string]struct{ header, want string }{
		"renamed":       {strings.Replace(newHeader, "Comments", "Remarks", 1), `row 1: the title in column D is "Remarks" where Konveyor has "Comments"`},
		"moved":         {strings.Replace(newHeader, "Owner,Contributors", "Contributors,Owner", 1), `column P is "Contributors" where Konveyor has "Tag Category 1"`},
		"half new":      {strings.Replace(newHeader, "Owner,", "", 1), `column P is "Contributors"`},
		"no header":     {"1,Paie,,,\n", `column A is "1" where Konveyor has "Record Type"`},
		"tag missing":   {strings.Replace(newHeader, ",Tag 2", "", 1), `column U is missing where Konveyor has "Tag 2"`},
		"tags misnamed": {strings.Replace(newHeader, "Tag Category 2", "Tag Category 3", 1), `where Konveyor has "Tag Category 2"`},
		"empty":         {"\n\n", "the file is empty"},
		"six columns":   {strings.Replace(oldestHeader, "Tag Type 1", "Dependency", 1), `column G is "Tag 1" where Konveyor has "Dependency Direction"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := konveyor.Read(context.Background(), strings.NewReader(c.header), options(), &pieces{})
			require.ErrorIs(t, err, konveyor.ErrNoHeader)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestRowsThatGiveNothing(t *testing.T) {
	pad := strings.Repeat(",", 10)
	for name, c := range map[string]struct{ header, row, reason, note string }{
		"no name":         {newHeader, "1, ,Text", konveyor.DropNoName, "row 2, Application Name: the application has no name"},
		"record type":     {newHeader, "3,Paie", konveyor.DropRecordType, `row 2, Record Type: "3" is no record type`},
		"too wide":        {oldestHeader, "1,Paie,,,,,,x", konveyor.DropTooWide, "row 2, H: \"x\" stands beyond the columns"},
		"shifted":         {oldHeader, "1,Paie,,,," + pad + "Sara <sara@example.ma>,,Runtime,Java", konveyor.DropShifted, `row 2, Tag Category 1: "Sara <sara@example.ma>" is a person`},
		"direction":       {newHeader, "2,Paie,,,,RH,eastbound", konveyor.DropDirection, `row 2, Dependency Direction: "eastbound" is no direction`},
		"no dependency":   {newHeader, "2,Paie,,,,,southbound", konveyor.DropNoName, "row 2, Dependency: a dependency needs the names of two applications"},
		"itself":          {newHeader, "2,Paie,,,,PAIE,southbound", konveyor.DropSelf, "depends on itself"},
		"before the time": {oldestHeader, "2,Paie,,,", konveyor.DropRecordType, "no columns for dependencies"},
	} {
		t.Run(name, func(t *testing.T) {
			p, res := read(t, c.header+c.row+"\n")
			require.Equal(t, map[string]int{c.reason: 1}, res.Counts.Dropped)
			require.Len(t, p.blocks, 1, "only the source")
			require.NotEmpty(t, res.Notes)
			require.Contains(t, res.Notes[0].String(), c.note)
		})
	}
}

func TestDependencies(t *testing.T) {
	p, res := read(t, newHeader+"1,Paie\n2,Paie,,,,RH,southbound\n2,Paie,,,,Portail,Northbound\n2,Portail,,,,paie,southbound\n2,RH,,,,Paie,southbound\n")
	text := p.String()
	require.Contains(t, text, "Application name=Paie flows=to application.rh")
	require.Contains(t, text, "Application name=Portail flows=to application.paie")
	require.Contains(t, text, "Application name=RH flows=to application.paie")
	require.Equal(t, 5, res.Counts.Used)
	var notes []string
	for _, n := range res.Notes {
		notes = append(notes, n.String())
	}
	all := strings.Join(notes, "\n")
	require.Contains(t, all, `row 5, Dependency: the dependency of "Portail" on "paie" was stated above`)
	require.Contains(t, all, "2 applications depend on one another in a circle, which Konveyor would refuse and the inventory keeps: application.paie, application.rh")
	require.Contains(t, all, "row 3: application.rh has no row of type 1")
	require.Contains(t, all, "row 4: application.portail has no row of type 1")
}

func TestNothingIsLostSilently(t *testing.T) {
	_, res := read(t, newHeader+"1,Paie,,c1,b1,,,g1,a1,v1,p1,t1,u1,r1,h1,,x1,Language,Java,Runtime,\n1,RH,,,,,,,,,,,,,,,,Runtime,Tomcat,Runtime,Quarkus\n")
	var all strings.Builder
	for _, n := range res.Notes {
		all.WriteString(n.String() + "\n")
	}
	for _, want := range []string{"Comments = c1", "Business Service = b1", "Binary Group = g1", "Binary Artifact = a1", "Binary Version = v1", "Binary Packaging = p1",
		"Repository Type = t1", "Repository URL = u1", "Repository Branch = r1", "Repository Path = h1", "Contributors = x1", "tag of Language = Java",
		"a category without a tag", "tag of Runtime, one of 2 = Tomcat; tag of Runtime, one of 2 = Quarkus",
		`Comments: 1 cells are not part of the inventory, the first in row 2: "c1"`, `tag of Language: 1 cells are not part of the inventory, the first in row 2: "Java"`} {
		require.Contains(t, all.String(), want)
	}
	opt := options()
	opt.MaxNotes = 1
	limited, err := konveyor.Read(context.Background(), strings.NewReader(newHeader+"1,A,,c\n1,B,,c\n"), opt, &pieces{})
	require.NoError(t, err)
	require.Equal(t, 1, limited.Counts.Notes)
	require.Contains(t, limited.Notes[len(limited.Notes)-1].String(), "Comments: 2 cells", "the sums stay when notes are cut off")
}

func TestQuoteBehindABlank(t *testing.T) {
	text := newHeader + `1,Paie,,,,,,,,,,,,,,"Sara <sara@example.ma>",   "Ali <ali@example.ma>, Omar <omar@example.ma>",Runtime,Tomcat` + "\n1,  RH  , a \"\"quote\n"
	p := &pieces{}
	_, err := konveyor.Read(context.Background(), strings.NewReader(text), options(), p)
	require.ErrorContains(t, err, "row 3", "a quote inside a cell stays an error")
	require.Contains(t, p.String(), "runtime=Tomcat")
	require.Contains(t, p.String(), "Team name=Sara <sara@example.ma>")
}

func TestTwoPeopleOfOneName(t *testing.T) {
	p, _ := read(t, newHeader+"1,A,,,,,,,,,,,,,,Sara <sara@a.ma>\n1,B,,,,,,,,,,,,,,Sara <sara@b.ma>\n1,C,,,,,,,,,,,,,,Sara <SARA@a.ma>\n")
	var owners []string
	for _, b := range p.blocks {
		if a, ok := b.(*inventory.Application); ok {
			owners = append(owners, a.Owner.Or(inventory.Ref{}).ID)
		}
	}
	require.Len(t, owners, 3)
	require.NotEqual(t, owners[0], owners[1])
	require.Equal(t, owners[0], owners[2])
}

func TestErrors(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := konveyor.Read(ctx, strings.NewReader(newHeader), options(), &pieces{})
	require.ErrorIs(t, err, context.Canceled)
	_, err = konveyor.Read(context.Background(), strings.NewReader(newHeader), konveyor.Options{}, &pieces{})
	require.ErrorIs(t, err, inventory.ErrNoDate)
	full := errors.New("disk full")
	_, err = konveyor.Read(context.Background(), strings.NewReader(newHeader+"1,A\n"), options(), importers.SinkFunc(func(any) error { return full }))
	require.ErrorIs(t, err, full)
	opt := options()
	opt.MaxRows = 2
	_, err = konveyor.Read(context.Background(), strings.NewReader(newHeader+"1,A\n1,B\n"), opt, &pieces{})
	require.ErrorIs(t, err, konveyor.ErrLimit)
	_, err = konveyor.Read(context.Background(), strings.NewReader(newHeader+"1,A\x00\n"), options(), &pieces{})
	require.ErrorIs(t, err, konveyor.ErrNotText)
}

// TestForeign reads the files of Konveyor's own repository. It is skipped where they are not at hand.
func TestForeign(t *testing.T) {
	const folder = "../../../../shared/samples/foreign"
	for file, c := range map[string]struct {
		used, dropped, applications, flows int
		contains                           string
	}{
		"konveyor-template.csv":                  {used: 3, applications: 3, contains: "name=API Gateway Service description=API Gateway owner=team.jordan-parker-example-com runtime=Spring Boot"},
		"konveyor-sample-applications.csv":       {used: 5, applications: 5, flows: 2, contains: "Application name=Gateway flows=to application.inventory"},
		"konveyor-applications-valid.csv":        {used: 2, applications: 2, contains: "hosted_on=[site.paris-fr]"},
		"konveyor-applications-missing-name.csv": {dropped: 1},
	} {
		t.Run(file, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(folder, file))
			if errors.Is(err, os.ErrNotExist) {
				t.Skipf("%s is not at hand", file)
			}
			require.NoError(t, err)
			p, res := read(t, string(text))
			again, resAgain := read(t, string(text))
			require.Equal(t, p.lines, again.lines)
			require.Equal(t, res, resAgain)
			require.Equal(t, c.used, res.Counts.Used)
			require.Equal(t, c.dropped, res.Counts.DroppedRows())
			require.Equal(t, c.applications, res.Counts.Blocks["application"])
			require.Equal(t, c.flows, strings.Count(p.String(), "flows="))
			require.Contains(t, p.String(), c.contains)
			t.Logf("%+v\n%s\n%v", res.Counts, p, res.Notes)
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(newHeader + "1,Paie,,,,,,,,,,,,,,Sara <s@a>,\"x, y\",Runtime,Tomcat\n2,Paie,,,,RH,southbound\n")
	f.Add(oldHeader + "1,Paie\n2,Paie,,,,RH,northbound\n2,RH,,,,Paie,northbound\n")
	f.Add(oldestHeader + "1, \"Paie\",,,,Database,DB2\n")
	f.Add("\xef\xbb\xbf" + newHeader + "1,=cmd\r\n\r\n9,x\n")
	f.Fuzz(func(t *testing.T, text string) {
		p := &pieces{}
		opt := options()
		opt.MaxNotes = 5
		res, err := konveyor.Read(context.Background(), strings.NewReader(text), opt, p)
		if err != nil {
			return
		}
		require.True(t, res.Counts.Balanced(), "%+v", res.Counts)
		sum := 0
		for _, n := range res.Counts.Blocks {
			sum += n
		}
		require.Equal(t, len(p.blocks), sum)
		require.Equal(t, strings.Count(p.String(), "flows="), strings.Count(p.String(), "flows=to application"))
	})
}
