package cmf_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	importer "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/cmf"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/cmf"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

// portfolio is what an intake form says of a portfolio, by what things are called.
type portfolio struct {
	servers, databases map[string]string
	applications       map[string]told
}

type told struct {
	stage, disposition string
	from, until        inventory.Date
	on, data           []string
}

// back reads a form with the importer and joins the pieces of each block.
func back(t *testing.T, form []byte) portfolio {
	t.Helper()
	out := portfolio{map[string]string{}, map[string]string{}, map[string]told{}}
	names := map[inventory.Ref]string{}
	called := func(list []inventory.Ref) (out []string) {
		for _, r := range list {
			out = append(out, names[r])
		}
		return out
	}
	opt := importer.Options{Origin: importers.Origin{AsOf: 20400}, Delimiter: ',', Encoding: "utf-8"}
	res, err := importer.Read(context.Background(), bytes.NewReader(form), int64(len(form)), opt, importers.SinkFunc(func(block any) error {
		switch b := block.(type) {
		case *inventory.Server:
			names[inventory.Ref{Kind: inventory.KindServer, ID: b.ID}] = b.Name.Or("")
			out.servers[b.Name.Or("")] = b.Hostname.Or("") + "|" + b.OS.Or("")
		case *inventory.Database:
			names[inventory.Ref{Kind: inventory.KindDatabase, ID: b.ID}] = b.Name.Or("")
			out.databases[b.Name.Or("")] = b.Engine.Or("")
		case *inventory.Application:
			a := out.applications[b.Name.Or("")]
			a.on, a.data = append(a.on, called(b.HostedOn.Or(nil))...), append(a.data, called(b.Databases.Or(nil))...)
			a.stage += b.Stage.Or("")
			if m, ok := b.Move.Value(); ok {
				a.disposition, a.from, a.until = m.Disposition.Or("TBC"), m.NotBefore.Or(0), m.NotAfter.Or(0)
			}
			out.applications[b.Name.Or("")] = a
		}
		return nil
	}))
	require.NoError(t, err)
	for _, n := range res.Notes {
		require.NotContains(t, n.Text, "is none of", "the form has words for all of it")
		require.NotContains(t, n.Text, "is no tag")
	}
	return out
}

// placed is a document in which every application moves, ten in a wave.
func placed(inv *inventory.Inventory) report.Document {
	plan := &planner.Plan{AsOf: inv.AsOf()}
	for i, a := range inv.Applications {
		if i%10 == 0 {
			plan.Waves = append(plan.Waves, planner.Wave{Number: i/10 + 1, Start: inv.AsOf() + inventory.Date(30*i), End: inv.AsOf() + inventory.Date(30*i) + 27})
		}
		w := &plan.Waves[i/10]
		w.Placements = append(w.Placements, planner.Placement{Application: a.ID, Cutover: w.End})
	}
	return report.Document{
		Inventory: inv, Plan: plan, Policy: &policy.Report{Classes: &policy.Classes{}}, Assessment: &readiness.Assessment{AsOf: inv.AsOf(), Model: readiness.DefaultModel()},
	}
}

// Everything that the form holds of the examples comes back through the importer: of every application, server and database.
func TestExamplesComeBackWhole(t *testing.T) {
	for _, dir := range []string{"agence", "ministere"} {
		inv, diags, err := inventory.Load(t.Context(), os.DirFS(filepath.Join("..", "..", "examples", "inventories", dir)), inventory.LoadOptions{})
		require.NoError(t, err)
		require.False(t, diags.HasErrors())
		d := placed(inv)
		var b bytes.Buffer
		require.NoError(t, cmf.Write(&b, d, report.Options{Lang: "ar"}))
		want := portfolio{map[string]string{}, map[string]string{}, map[string]told{}}
		count := 0
		for w := range d.Plan.Waves {
			wave := &d.Plan.Waves[w]
			for _, p := range wave.Placements {
				a := inv.Application(p.Application)
				x := told{stage: a.Stage.Or(""), disposition: "TBC", from: wave.Start, until: wave.End}
				if m, ok := a.Move.Value(); ok && m != nil {
					x.disposition = m.Disposition.Or("TBC")
				}
				for _, r := range a.HostedOn.Or(nil) {
					if s := inv.Server(r.ID); r.Kind == inventory.KindServer && s != nil {
						x.on = append(x.on, s.Name.Or(s.ID))
						want.servers[s.Name.Or(s.ID)] = s.Hostname.Or("") + "|" + s.OS.Or("")
					}
				}
				for _, r := range a.Databases.Or(nil) {
					db := inv.Database(r.ID)
					name := db.Name.Or(db.ID)
					x.data = append(x.data, name)
					want.databases[name] = shorter(db.Engine.Or(""))
				}
				want.applications[a.Name.Or(a.ID)] = x
				count++
			}
		}
		require.Len(t, want.applications, count, "the examples' names are all different")
		require.NotEmpty(t, want.servers)
		require.Equal(t, want, back(t, b.Bytes()), dir)
	}
}

// shorter is what the form says of an engine.
func shorter(engine string) string {
	for part, word := range map[string]string{"oracle": "oracle", "sql server": "mssql", "sqlserver": "mssql", "db2": "db2", "mysql": "mysql", "mariadb": "mysql", "postgres": "postgresql"} {
		if strings.Contains(strings.ToLower(engine), part) {
			return word
		}
	}
	return engine
}

// Things of one name stay as many as they are, and names that programs would run come back as they were.
func TestNamesComeBack(t *testing.T) {
	const text = `inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
server "s1" { name = "SRV" }
server "s2" { name = "srv " }
server "s3" {
  name = "=1+1"
  os   = "Debian 12"
}
server "s4" { os = "AIX 7.2" }
application "a" {
  name      = "Paie"
  stage     = "test"
  hosted_on = [server.s1, server.s2, server.s3, server.s4]
}
application "b" { name = "PAIE" }
application "c" { name = "Paie (b)" }
application "d" { name = "paie (B)" }
application "e" { name = "'quoted'" }
application "f" { name = "-3 \"quoted\", and; parted" }
`
	inv, diags := inventory.Parse("a.inv.hcl", []byte(text), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	var b bytes.Buffer
	require.NoError(t, cmf.Write(&b, placed(inv), report.Options{}))
	got := back(t, b.Bytes())
	var names []string
	for n := range got.applications {
		names = append(names, n)
	}
	slices.Sort(names)
	require.Equal(t, []string{"'quoted'", "-3 \"quoted\", and; parted", "PAIE (b)", "Paie", "Paie (b) (c)", "paie (B) (d)"}, names)
	require.Equal(t, []string{"SRV", "srv (s2)", "=1+1", "s4"}, got.applications["Paie"].on)
	require.Equal(t, map[string]string{"SRV": "|", "srv (s2)": "|", "=1+1": "|Debian 12", "s4": "|AIX 7.2"}, got.servers)
	require.Equal(t, "test", got.applications["Paie"].stage)
}

// Hostile names stay as many as they are.
func TestHostileNamesComeBack(t *testing.T) {
	for what, text := range sample.Hostile() {
		var b bytes.Buffer
		require.NoError(t, cmf.Write(&b, sample.With(func(string) string { return text }), report.Options{}))
		got := back(t, b.Bytes())
		require.Len(t, got.applications, 3, fmt.Sprint(what, got.applications))
		require.Len(t, got.servers, 2, what)
		require.Len(t, got.databases, 1, what)
	}
}
