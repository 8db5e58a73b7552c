package main

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
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

var rules = sync.OnceValue(func() *opa.Engine {
	e, err := opa.New(context.Background(), opa.Config{})
	if err != nil {
		panic(err)
	}
	return e
})

type said struct {
	ID     any
	Result struct {
		ProtocolVersion string
		Tools           []struct{ Name string }
		Content         []struct{ Text string }
		IsError         bool
	}
	Error *fault
}

// talk feeds lines and returns the answers.
func talk(t *testing.T, dir string, lines ...string) (out []said) {
	var b bytes.Buffer
	require.NoError(t, about(t.Context(), dir, rules(), strings.NewReader(strings.Join(lines, "\n")), &b))
	for line := range bytes.Lines(b.Bytes()) {
		var s said
		require.NoError(t, json.Unmarshal(line, &s), string(line))
		out = append(out, s)
	}
	return out
}

func calling(name, arguments string) string {
	return `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"` + name + `","arguments":` + arguments + `}}`
}

// TestTalk holds a whole conversation, with mistakes in between, about an inventory that names vital infrastructures.
func TestTalk(t *testing.T) {
	const dir = "../inventories/ministere"
	inv, _, err := inventory.Load(t.Context(), os.DirFS(dir), inventory.LoadOptions{})
	require.NoError(t, err)
	r, err := inventory.Redact(inv, inventory.RedactOptions{Words: rules().Words()})
	require.NoError(t, err)
	var open, secret string // applications whose names are no secret, or are one
	for _, a := range r.Inventory.Applications {
		if inv.Application(a.ID) != nil {
			open = a.ID
		}
	}
	for _, a := range inv.Applications {
		if r.Inventory.Application(a.ID) == nil {
			secret = a.ID
		}
	}
	require.NotEmpty(t, open)
	out := talk(t, dir,
		`{"jsonrpc":"2.0","id":"a","method":"initialize","params":{"protocolVersion":"2025-03-26"}}`,
		`{"jsonrpc":"2.0","method":"notifications/initialized"}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/list"}`,
		`{`, `[]`, `{"jsonrpc":"2.0","id":3,"method":"no/such"}`,
		calling("none", "{}"), calling("plan", `{"lang":"es"}`), calling("explain", `{"application":"nowhere"}`),
		calling("check", "{}"), calling("assess", "{}"), calling("explain", `{"application":"`+open+`","lang":"fr"}`),
		calling("explain", `{"application":"`+r.Names[inventory.Ref{Kind: inventory.KindApplication, ID: secret}].ID+`"}`),
	)
	require.Len(t, out, 12)
	assert.Equal(t, "a", out[0].ID)
	assert.Equal(t, "2025-03-26", out[0].Result.ProtocolVersion)
	assert.Len(t, out[1].Result.Tools, 4)
	for i, code := range []int{-32700, -32600, -32601, -32602, -32602} {
		require.NotNil(t, out[2+i].Error)
		assert.Equal(t, code, out[2+i].Error.Code)
	}
	assert.True(t, out[7].Result.IsError)
	assert.Contains(t, out[8].Result.Content[0].Text, "valid: true")
	rows := out[9].Result.Content[0].Text
	assert.Equal(t, 1+len(inv.Applications), strings.Count(rows, "\n"))
	assert.Contains(t, rows, "\n"+open+" | ")
	assert.Contains(t, out[10].Result.Content[0].Text, "Pourquoi")
	assert.False(t, r.Tells(rows), "a name that was taken out is told")
	var hidden int
	for _, a := range inv.Applications {
		if r.Inventory.Application(a.ID) != nil {
			continue
		}
		hidden++
		for _, answer := range out[8:] {
			assert.False(t, answer.Result.IsError)
			assert.NotContains(t, answer.Result.Content[0].Text, a.Name.Or(a.ID), "ids are words that the rules' texts have, too")
		}
	}
	assert.Positive(t, hidden)
}

// TestPlanAndErrors plans the agency, and tells nothing of an inventory that cannot be read but codes.
func TestPlanAndErrors(t *testing.T) {
	text := talk(t, "../inventories/agence", calling("plan", `{"lang":"fr"}`))[0].Result.Content[0].Text
	assert.Contains(t, text, "\n1 | 2027-01-18 to ")
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "hush.inv.hcl"), []byte("application \"hushhush\" {\n nothing = 1\n}\n"), 0o600))
	answer := talk(t, dir, calling("assess", "{}"))[0].Result.Content[0].Text
	assert.Contains(t, answer, "valid: false\nerror INV-")
	assert.NotContains(t, answer, "hush")
}
