package planner_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// ministry is the example ministry and its assessment, made once for all tests.
var ministry = sync.OnceValues(func() (*inventory.Inventory, *readiness.Assessment) {
	inv, diags, err := inventory.Load(context.Background(), os.DirFS(filepath.Join("..", "examples", "inventories", "ministere")), inventory.LoadOptions{})
	if err != nil || diags.HasErrors() {
		panic(diags.Error())
	}
	engine, err := opa.New(context.Background(), opa.Config{})
	if err != nil {
		panic(err)
	}
	_, asm, err := readiness.EvaluateWith(engine.Classify, engine.Evaluate).Assess(context.Background(), inv, readiness.DefaultModel())
	if err != nil {
		panic(err)
	}
	return inv, asm
})

// TestReadMinistry writes the ministry's plan as JSON and reads it again.
func TestReadMinistry(t *testing.T) {
	inv, asm := ministry()
	for _, opt := range []planner.Options{{}, {Provisional: true}} {
		p, err := planner.Build(t.Context(), inv, asm, opt)
		require.NoError(t, err)
		text, err := json.Marshal(p)
		require.NoError(t, err)
		again, err := planner.Read(bytes.NewReader(text))
		require.NoError(t, err)
		assert.Equal(t, p, again)
		again, err = planner.Read(strings.NewReader(`{"as_of": "2026-10-31", "library": "x", "plan": ` + string(text) + `}`))
		require.NoError(t, err)
		assert.Equal(t, p, again, "what cloudfirst plan --json writes")
	}
}

func TestReadRefuses(t *testing.T) {
	tests := []struct{ text, want string }{
		{``, "it is no JSON object"},
		{`[]`, "it is no JSON object"},
		{`{"plan": {"waves": 3}}`, "it holds no plan as cloudfirst plan --json writes it"},
		{`{"plan": {"colour": "red"}}`, `unknown field "colour"`},
		{`{"conflicts": []}`, "it says why no plan exists"},
		{`{"answers": []}`, `neither "plan" nor "waves"`},
		{`{"waves": [{"number": 1, "start": "2027-01-04", "end": "2027-01-31"}]}`, "as_of: the day of the facts is missing"},
		{`{"as_of": "2027-01-01", "waves": [{"number": 1, "start": "2027-01-04", "end": "2027-01-01"}]}`, "a wave ends after it starts"},
		{`{"as_of": "2027-01-01", "waves": [{"number": 1, "start": "2027-01-04", "end": "2027-01-31", "placements": [{"application": "a", "cutover": "2027-02-01"}]}]}`,
			`waves[0].placements[0]: cutover "2027-02-01" lies outside the wave`},
		{`{"as_of": "2027-01-01", "waves": [{"number": 1, "start": "2027-01-04", "end": "2027-01-31", "placements": [{"application": "a", "cutover": "2027-01-29",
			"work": [{"kind": "team", "resource": "t", "effort": 5, "from": "2027-01-08", "until": "2027-01-04"}]}]}]}`,
			`waves[0].placements[0].work[0]: 5 person-days from "2027-01-08" to "2027-01-04", 0 late: work that can be`},
		{`{"as_of": "2027-01-01", "waves": [], "unplaced": [{"application": "a"}, {"application": "a"}, {}]}`, `unplaced[1]: "a" stands in unplaced[0] already; unplaced[2]: the application is missing`},
	}
	for _, tt := range tests {
		_, err := planner.Read(strings.NewReader(tt.text))
		assert.ErrorContains(t, err, tt.want)
	}
}

// FuzzRead makes sure that whatever is read is a plan that is written and read again as the same.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"as_of": "2027-01-01", "waves": [{"number": 1, "start": "2027-01-04", "end": "2027-01-31", "placements": [{"application": "a", "cutover": "2027-01-29"}]}]}`))
	f.Add([]byte(`{"plan": {"as_of": "2027-01-01", "waves": []}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := planner.Read(bytes.NewReader(text))
		if err != nil {
			return
		}
		written, err := json.Marshal(p)
		require.NoError(t, err)
		again, err := planner.Read(bytes.NewReader(written))
		require.NoError(t, err)
		rewritten, err := json.Marshal(again)
		require.NoError(t, err)
		assert.Equal(t, string(written), string(rewritten))
	})
}
