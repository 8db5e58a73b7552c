package konveyor_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	importer "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
)

var update = flag.Bool("update", false, "write the golden files")

const portfolio = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
team "sara" { name = "Sara Alami <sara@example.ma>" }
team "equipe" { name = "Équipe 3" }
site "rabat" { name = "Rabat" }
database "d1" { engine = "Oracle 19" }
database "d2" { engine = "Oracle 19" }
external "banque" { name = "Banque" }
server "s1" {}
application "paie" {
  name        = "Paie"
  description = "Salaires, primes; \"soldes\""
  owner       = team.sara
  runtime     = "Tomcat"
  databases   = [database.d1, database.d2]
  hosted_on   = [site.rabat, server.s1]
  flow "a" { to = application.rh }
  flow "b" { to = external.banque }
  flow "c" { to = application.rh }
}
application "rh" {
  name  = "RH"
  owner = team.equipe
  flow { to = application.portail }
}
application "portail" {
  name  = "=Portail"
  flow { to = application.paie }
  flow { to = application.archive }
}
application "archive" {
  name  = "paie"
  flows = "none"
}
application "vide" { name = unknown("personne") }
`

func parse(t testing.TB, text string) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("p.inv.hcl", []byte(text), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	return inv
}

func TestWrite(t *testing.T) {
	inv := parse(t, portfolio)
	var out, again bytes.Buffer
	report, err := konveyor.Write(context.Background(), &out, inv, konveyor.Options{})
	require.NoError(t, err)
	_, err = konveyor.Write(context.Background(), &again, inv, konveyor.Options{})
	require.NoError(t, err)
	require.Equal(t, out.String(), again.String())
	golden := filepath.Join("testdata", "portfolio.csv")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String())
	require.Equal(t, konveyor.Report{
		Applications: 5, Dependencies: 3, NoOwner: 1, NotKnown: 1,
		LeftOut: []konveyor.LeftOut{
			{Flow: "application.paie.flow.b", To: inventory.Ref{Kind: inventory.KindExternal, ID: "banque"}, Reason: konveyor.ToExternal},
			{Flow: `application.portail.flow["1"]`, To: inventory.Ref{Kind: inventory.KindApplication, ID: "paie"}, Reason: konveyor.ClosesCircle},
		},
		Renamed:  []konveyor.Renamed{{ID: "paie", Name: "Paie (paie)"}, {ID: "vide", Name: "vide"}},
		Formulas: []string{"portail"},
	}, report)
	for _, l := range report.LeftOut {
		_, found := inv.Fact(l.Flow + ".to")
		require.True(t, found, "the path %s names a flow", l.Flow)
	}
	rows, err := csv.NewReader(bytes.NewReader(out.Bytes())).ReadAll()
	require.NoError(t, err, "every row has as many cells as the header")
	require.Len(t, rows[0], 57)
}

func TestOptions(t *testing.T) {
	var out bytes.Buffer
	report, err := konveyor.Write(context.Background(), &out, parse(t, portfolio), konveyor.Options{NoTags: true, NoFlows: true})
	require.NoError(t, err)
	require.Zero(t, report.Dependencies)
	rows, err := csv.NewReader(&out).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 6)
	require.Len(t, rows[0], 17)
}

// summary is what both sides of a round trip must agree on: names, descriptions, owners, tags and flows by names.
func summary(apps map[string]*inventory.Application, name func(inventory.Ref) string) []string {
	var out []string
	for _, a := range apps {
		line := fmt.Sprintf("%s|%s|%s", a.Name.Or(""), a.Description.Or(""), a.Runtime.Or(""))
		var to []string
		for _, f := range a.Flows.Or(nil) {
			to = append(to, name(f.To.Or(inventory.Ref{})))
		}
		sort.Strings(to)
		out = append(out, line+"|"+strings.Join(to, ","))
	}
	sort.Strings(out)
	return out
}

// imported reads a file back and joins the pieces.
func imported(t require.TestingT, data []byte) (map[string]*inventory.Application, importers.Result) {
	apps := map[string]*inventory.Application{}
	day, _ := inventory.ParseDate("2026-10-31")
	res, err := importer.Read(context.Background(), bytes.NewReader(data), importer.Options{Origin: importers.Origin{AsOf: day}, Delimiter: ','},
		importers.SinkFunc(func(block any) error {
			a, ok := block.(*inventory.Application)
			if !ok {
				return nil
			}
			if first := apps[a.ID]; first != nil {
				first.Flows = inventory.Is(append(first.Flows.Or(nil), a.Flows.Or(nil)...))
				return nil
			}
			apps[a.ID] = a
			return nil
		}))
	require.NoError(t, err)
	return apps, res
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "applications")
		names := rapid.SliceOfNDistinct(rapid.StringMatching(`[A-Za-zéà=@"',;][A-Za-z0-9 éà"',;]{0,8}[a-zé]`), n, n, func(s string) string {
			return strings.ToLower(strings.Join(strings.Fields(s), " "))
		}).Draw(t, "names")
		var blocks inventory.Inventory
		for i := range n {
			a := &inventory.Application{Block: inventory.Block{ID: fmt.Sprintf("a%02d", i)}, Name: inventory.Is(strings.Join(strings.Fields(names[i]), " "))}
			if rapid.Bool().Draw(t, "described") {
				a.Description, a.Runtime = inventory.Is("d, \"x\"; y"), inventory.Is("Java")
			}
			var flows []*inventory.Flow
			for j := range n {
				if j > i && rapid.IntRange(0, 3).Draw(t, "flow") == 0 { // no circles: nothing is left out
					flows = append(flows, &inventory.Flow{To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: fmt.Sprintf("a%02d", j)})})
				}
			}
			if flows != nil {
				a.Flows = inventory.Is(flows)
			}
			blocks.Applications = append(blocks.Applications, a)
		}
		inv, diags := inventory.New(20000, blocks)
		require.False(t, diags.HasErrors(), "%v", diags)
		var out bytes.Buffer
		report, err := konveyor.Write(context.Background(), &out, inv, konveyor.Options{})
		require.NoError(t, err)
		require.Empty(t, report.LeftOut)
		apps, res := imported(t, out.Bytes())
		require.Zero(t, res.Counts.DroppedRows(), "%v", res.Notes)
		before := map[string]*inventory.Application{}
		for _, a := range inv.Applications {
			before[a.ID] = a
		}
		require.Equal(t,
			summary(before, func(r inventory.Ref) string { return inv.Application(r.ID).Name.Or("") }),
			summary(apps, func(r inventory.Ref) string { return apps[r.ID].Name.Or("") }))
	})
}

func TestNoCircleIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "applications")
		var blocks inventory.Inventory
		given := 0
		for i := range n {
			var flows []*inventory.Flow
			for j := range n {
				if j != i && rapid.Bool().Draw(t, "flow") {
					given++
					flows = append(flows, &inventory.Flow{To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: fmt.Sprint("a", j)})})
				}
			}
			blocks.Applications = append(blocks.Applications, &inventory.Application{
				Block: inventory.Block{ID: fmt.Sprint("a", i)}, Name: inventory.Is(fmt.Sprint("a", i)), Flows: inventory.Is(flows),
			})
		}
		inv, diags := inventory.New(20000, blocks)
		require.False(t, diags.HasErrors(), "%v", diags)
		var out bytes.Buffer
		report, err := konveyor.Write(context.Background(), &out, inv, konveyor.Options{})
		require.NoError(t, err)
		require.Equal(t, given, report.Dependencies+len(report.LeftOut))
		_, res := imported(t, out.Bytes())
		for _, note := range res.Notes {
			require.NotContains(t, note.String(), "in a circle")
		}
	})
}

func TestFailures(t *testing.T) {
	inv := parse(t, portfolio)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := konveyor.Write(ctx, &bytes.Buffer{}, inv, konveyor.Options{})
	require.ErrorIs(t, err, context.Canceled)
	_, err = konveyor.Write(context.Background(), full{}, inv, konveyor.Options{})
	require.ErrorIs(t, err, errFull)
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func ExampleWrite() {
	inv, _ := inventory.New(20000, inventory.Inventory{Applications: []*inventory.Application{
		{Block: inventory.Block{ID: "rh"}, Name: inventory.Is("RH")},
		{Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Paie"), Flows: inventory.Is([]*inventory.Flow{
			{To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: "rh"})},
		})},
	}})
	var out bytes.Buffer
	report, err := konveyor.Write(context.Background(), &out, inv, konveyor.Options{NoTags: true})
	fmt.Print(out.String())
	fmt.Println(report.Applications, report.Dependencies, err)
	// Output:
	// Record Type,Application Name,Description,Comments,Business Service,Dependency,Dependency Direction,Binary Group,Binary Artifact,Binary Version,Binary Packaging,Repository Type,Repository URL,Repository Branch,Repository Path,Owner,Contributors
	// 1,Paie,,,,,,,,,,,,,,,
	// 1,RH,,,,,,,,,,,,,,,
	// 2,Paie,,,,RH,southbound,,,,,,,,,,
	// 2 1 <nil>
}
