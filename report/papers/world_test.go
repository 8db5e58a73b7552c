package papers_test

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

// engine is compiled once: that takes a second.
var engine = sync.OnceValues(func() (*opa.Engine, error) {
	return opa.New(context.Background(), opa.Config{})
})

func load(t *testing.T, name string) *inventory.Inventory {
	t.Helper()
	inv, diags, err := inventory.Load(t.Context(), os.DirFS(filepath.Join("..", "..", "examples", "inventories", name)), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors())
	return inv
}

// document assesses an inventory, without a plan.
func document(t *testing.T, inv *inventory.Inventory) report.Document {
	t.Helper()
	e, err := engine()
	require.NoError(t, err)
	rep, err := readiness.EvaluateWith(e.Classify, e.Evaluate)(t.Context(), inv)
	require.NoError(t, err)
	a, err := readiness.Assess(inv, rep.Classes, rep, readiness.DefaultModel())
	require.NoError(t, err)
	return report.Document{Inventory: inv, Policy: rep, Assessment: a}
}

var (
	agencyOnce sync.Once
	agencyMade report.Document
)

// agency is the small example, assessed once.
func agency(t *testing.T) report.Document {
	t.Helper()
	agencyOnce.Do(func() { agencyMade = document(t, load(t, "agence")) })
	require.NotNil(t, agencyMade.Assessment)
	return agencyMade
}

func build(t *testing.T, d report.Document, kind papers.Kind, opt papers.Options) *papers.Dossier {
	t.Helper()
	out, err := papers.Build(d, kind, opt)
	require.NoError(t, err)
	return out
}

// choice are options under which a kind has something to say of the agency.
func choice(kind papers.Kind, lang string) papers.Options {
	opt := papers.Options{Lang: lang, Applications: []string{"permis"}}
	switch kind {
	case papers.Article17:
		opt.Target = "region-etrangere"
	case papers.Note:
		opt.Applications = nil
	}
	return opt
}
