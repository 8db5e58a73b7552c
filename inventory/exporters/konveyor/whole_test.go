package konveyor_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	importer "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
)

// told is what Konveyor's file can tell of an application, by names.
func told(a *inventory.Application, name func(inventory.Ref) string) string {
	list := func(refs []inventory.Ref) string {
		var out []string
		for _, r := range refs {
			if n := name(r); n != "" {
				out = append(out, n)
			}
		}
		slices.Sort(out)
		return strings.Join(slices.Compact(out), ",")
	}
	owner := ""
	if r, ok := a.Owner.Value(); ok {
		if owner = name(r); !strings.Contains(owner, "@") { // Konveyor takes no other
			owner = ""
		}
	}
	return strings.Join([]string{a.Name.Or(""), strings.TrimSpace(a.Description.Or("")), owner, a.Runtime.Or(""), list(a.Databases.Or(nil)), list(a.HostedOn.Or(nil))}, "|")
}

// Of the example inventories everything that the columns hold comes back: applications, owners, tags, and every dependency that is not left out with
// a reason.
func TestExamplesComeBackWhole(t *testing.T) {
	for _, dir := range []string{"agence", "ministere"} {
		inv, diags, err := inventory.Load(t.Context(), os.DirFS(filepath.Join("..", "..", "..", "examples", "inventories", dir)), inventory.LoadOptions{})
		require.NoError(t, err)
		require.False(t, diags.HasErrors())
		if owner, ok := inv.Applications[0].Owner.Value(); ok { // the examples' teams have no address
			inv, err = inv.With(inventory.Change{Path: inventory.Path("team." + owner.ID + ".name"), State: inventory.Known, Value: "Équipe <equipe@example.invalid>"})
			require.NoError(t, err)
		}
		var out bytes.Buffer
		report, err := konveyor.Write(context.Background(), &out, inv, konveyor.Options{})
		require.NoError(t, err)
		require.Empty(t, report.TagsCut)
		want, flows := map[string]bool{}, 0
		for _, a := range inv.Applications {
			want[told(a, func(r inventory.Ref) string {
				switch r.Kind {
				case inventory.KindTeam:
					return inv.Team(r.ID).Name.Or("")
				case inventory.KindDatabase:
					return inv.Database(r.ID).Engine.Or("")
				case inventory.KindSite:
					return inv.Site(r.ID).Name.Or(r.ID)
				}
				return ""
			})] = true
		}
		names := map[inventory.Ref]string{}
		apps := map[string]*inventory.Application{}
		_, err = importer.Read(context.Background(), &out, importer.Options{Origin: importers.Origin{AsOf: inv.AsOf()}, Delimiter: ','}, importers.SinkFunc(func(block any) error {
			switch b := block.(type) {
			case *inventory.Team:
				names[inventory.Ref{Kind: inventory.KindTeam, ID: b.ID}] = b.Name.Or("")
			case *inventory.Database:
				names[inventory.Ref{Kind: inventory.KindDatabase, ID: b.ID}] = b.Engine.Or("")
			case *inventory.Site:
				names[inventory.Ref{Kind: inventory.KindSite, ID: b.ID}] = b.Name.Or("")
			case *inventory.Application:
				flows += len(b.Flows.Or(nil))
				if apps[b.ID] == nil {
					apps[b.ID] = b
				}
			}
			return nil
		}))
		require.NoError(t, err)
		got := map[string]bool{}
		for _, a := range apps {
			got[told(a, func(r inventory.Ref) string { return names[r] })] = true
		}
		require.Equal(t, want, got, dir)
		require.Equal(t, report.Dependencies, flows, "%s: every dependency comes back", dir)
	}
}
