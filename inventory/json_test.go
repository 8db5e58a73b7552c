package inventory

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// parseOneJSON reads one file in JSON as a whole inventory.
func parseOneJSON(filename string, src []byte, opt LoadOptions) (*Inventory, Diagnostics) {
	set := &fileSet{}
	f := set.add(filename, len(src))
	f.again = func() []byte { return src }
	p := decodeJSON(f, src)
	f.measure(p)
	return assemble(set, []*parsed{p}, opt)
}

func encodedJSON(t require.TestingT, inv *Inventory) string {
	var b bytes.Buffer
	require.NoError(t, EncodeJSON(&b, inv))
	return b.String()
}

func TestJSONOfEncodeGivesTheSameInventory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		text := encodedJSON(t, inv)
		again, diags := parseOneJSON("again.inv.json", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), "%s\n%s", diags.Error(), text)
		require.Equal(t, text, encodedJSON(t, again))
		hcl := encoded(t, inv)
		require.Equal(t, hcl, encoded(t, again))
		other, diags := Parse("other.inv.hcl", []byte(hcl), LoadOptions{})
		require.False(t, diags.HasErrors())
		want, got, same := withoutPlaces(inv), withoutPlaces(again), withoutPlaces(other)
		require.Len(t, got, len(want))
		for i := range want {
			require.Equal(t, want[i], got[i], "%s\n%s", want[i].Path, text)
			require.Equal(t, same[i], got[i], "%s\n%s", want[i].Path, text)
		}
	})
}

func TestExamplesThroughJSONAndBack(t *testing.T) {
	for _, dir := range []string{"agence", "ministere"} {
		inv := load(t, os.DirFS("../examples/inventories/"+dir))
		fromJSON, diags := parseOneJSON("a.inv.json", []byte(encodedJSON(t, inv)), LoadOptions{})
		require.Empty(t, diags, diags.Error())
		fromHCL, diags := Parse("a.inv.hcl", []byte(encoded(t, fromJSON)), LoadOptions{})
		require.Empty(t, diags, diags.Error())
		assert.Equal(t, withoutPlaces(inv), withoutPlaces(fromJSON), dir)
		assert.Equal(t, withoutPlaces(inv), withoutPlaces(fromHCL), dir)
		assert.Equal(t, encoded(t, inv), encoded(t, fromHCL), dir)
	}
}

func TestJSONSampleOfTheReference(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("testdata", "json", "sample.inv.json"))
	require.NoError(t, err)
	_, diags := parseOneJSON("sample.inv.json", src, LoadOptions{})
	require.Empty(t, diags, diags.Error())
}

// jsonEverything states each form once; the golden file shows it in HCL.
const jsonEverything = `{
  "$schema": "https://example.org/inventory.schema.json",
  "inventory": {"schema": "1.0", "as_of": "2026-10-31"},
  "source": {"cmdb": {"kind": "cmdb"}, "audit": {}},
  "defaults": {"application": {"stage": "production"}},
  "dataset": {"agents": {"name": "Agents", "impact": {"confidentiality": 3, "integrity": {"$unknown": []}},
    "fact": {"impact.confidentiality": {"source": "source.audit"}}}},
  "register": {"10.0": {"name": "R"}},
  "server": {"10.0.0.1": {}, "srv-1": {"memory": "128 GiB", "storage": {"$range": ["1.8 TB", "2.4 TB"]}}},
  "application": {
    "paie": {
      "name": "Pai\u0065\u0301",
      "users": {"$estimate": [96, "low"]},
      "availability": {"$at_most": 99.5},
      "patch_days": {"$at_least": 30},
      "rto": {"$unknown": ["the owner was asked", "2026-09-02"]},
      "rpo": {"$not_applicable": true},
      "owns": ["dataset.agents", "register[\"10.0\"]"],
      "hosted_on": {"$estimate": [["server.srv-1", "server[\"10.0.0.1\"]"], "medium"]},
      "reads": "none",
      "cost": {"$not_applicable": true},
      "services": [],
      "flow": {"$": {"to": "application.budget", "data": {"$unknown": ["dataset.agents"]}}, "1": {"to": "application.budget"}},
      "move": {"with": ["application.budget"], "not_before": "2027-01-01"},
      "fact": {
        "users": {"source": "source.cmdb", "note": "said by phone"},
        "runtime": [{"value": "Java 8", "source": "source.cmdb"}, {"value": "Java 11", "source": "source.audit", "as_of": "2026-01-01"}]
      }
    },
    "budget": {"name": "server.not-a-reference", "move": {"$unknown": ["nobody was asked"]}, "flows": "none", "users": -0}
  }
}`

func TestEveryFormOfJSON(t *testing.T) {
	inv, diags := parseOneJSON("a.inv.json", []byte("\ufeff"+jsonEverything), LoadOptions{})
	require.Empty(t, diags, diags.Error())
	golden(t, "testdata/json/everything.golden", encoded(t, inv))
	// Places are those of the text: an id, a value, a reference without its quotes.
	paie := inv.Application("paie")
	assert.Equal(t, "a.inv.json:11:5", inv.Position(paie.Pos).String())
	assert.Equal(t, "a.inv.json:12:15", inv.Position(paie.Name.Pos()).String())
	assert.Equal(t, "a.inv.json:13:16", inv.Position(paie.Users.Pos()).String())
}

func TestBrokenJSON(t *testing.T) {
	files, err := filepath.Glob("testdata/json/broken*" + SuffixJSON)
	require.NoError(t, err)
	require.Len(t, files, 3)
	for _, name := range files {
		src, err := os.ReadFile(name)
		require.NoError(t, err)
		inv, diags := parseOneJSON(filepath.Base(name), src, LoadOptions{})
		assert.Nil(t, inv)
		golden(t, strings.TrimSuffix(name, SuffixJSON)+".golden", diags.Error()+"\n")
	}
}

// TestJSONWordsDoNotClash makes sure that a name in an object can mean one thing only.
func TestJSONWordsDoNotClash(t *testing.T) {
	var check func(fields []Field)
	check = func(fields []Field) {
		for _, f := range fields {
			assert.NotEqual(t, "fact", f.Name)
			assert.NotEqual(t, "fact", f.Block)
			if f.Type == "blocks" {
				assert.NotEqual(t, f.Name, f.Block, "an id may begin with a dollar sign as states do")
			}
			for _, other := range fields {
				if f.isBlock() && other.Name != f.Name {
					assert.NotEqual(t, f.Block, other.Name)
				}
			}
			check(f.Nested)
		}
	}
	for _, k := range Kinds() {
		s, _ := SchemaOf(k)
		check(s.Fields)
	}
}

// TestJSONBlocksOfOtherShapes shows what the decoder is given for the blocks that are no kinds.
func TestJSONBlocksOfOtherShapes(t *testing.T) {
	body, problems, v := parseJSON([]byte(`{"template": {"application": {"web": {"owner": "team.a", "flow": {"x": {"to": "external.y"}}}}},
		"var": {"size": {"default": "4 GiB"}}, "locals": {"owner": "team.a", "text": "team a"}, "moved": [{"from": "application.a", "to": "application.b"}, {}],
		"application": {"b": {"like": "template.web", "owner": "aul.team.a", "name": {"$local": "text"}, "users": {"$var": "n"}}}}`))
	require.Nil(t, v)
	require.Empty(t, problems)
	var text strings.Builder
	writeBody(&text, body, "")
	golden(t, "testdata/json/shapes.golden", text.String())
}

func TestEncodeJSONReturnsTheWritersError(t *testing.T) {
	inv, _ := New(20000, Inventory{})
	assert.ErrorContains(t, EncodeJSON(fullDisk{}, inv), "no space left")
}

func BenchmarkDecodeJSON(b *testing.B) {
	inv, _, err := Load(b.Context(), os.DirFS("../examples/inventories/ministere"), LoadOptions{})
	require.NoError(b, err)
	src := []byte(encodedJSON(b, inv))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		set := &fileSet{}
		decodeJSON(set.add("a.inv.json", len(src)), src)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(inv.Applications)), "µs/application")
}
