package inventory_test

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestWorkspaceOfGeneratedMembers joins portfolios and compares the whole with the texts of its members in which every id was qualified
// by hand.
func TestWorkspaceOfGeneratedMembers(t *testing.T) {
	var kinds []string
	for _, k := range inventory.Kinds() {
		kinds = append(kinds, string(k))
	}
	blocks := regexp.MustCompile(`(?m)^([a-z_]+) "([^"]+)" \{$`)
	refs := regexp.MustCompile(`\b(` + strings.Join(kinds, "|") + `)\.([\pL_][\pL\pN_-]*)`)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(t, "members")
		fsys, names := fstest.MapFS{}, []string{}
		var flat strings.Builder
		flat.WriteString("inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n")
		for i := range n {
			name := fmt.Sprintf("m%d", i)
			names = append(names, fmt.Sprintf("%q", name))
			inv := gen.Inventory(gen.Options{
				Seed: rapid.Uint64().Draw(t, "seed"), Applications: rapid.IntRange(1, 12).Draw(t, "applications"), Unknown: rapid.Float64Range(0, 1).Draw(t, "unknown"),
			})
			var b bytes.Buffer
			require.NoError(t, inventory.Encode(&b, inv))
			_, body, _ := strings.Cut(b.String(), "\n}\n")
			fsys["in/"+name+"/all.inv.hcl"] = &fstest.MapFile{Data: []byte("inventory {\n  schema = \"1.0\"\n}\n" + body)}
			body = blocks.ReplaceAllString(body, `$1 "`+name+`/$2" {`)
			flat.WriteString(refs.ReplaceAllString(body, `$1["`+name+`/$2"]`))
		}
		dirs := strings.ReplaceAll(strings.Join(names, ", "), `"m`, `"in/m`)
		fsys["w.inv.hcl"] = &fstest.MapFile{Data: []byte("workspace {\n  members = [" + dirs + "]\n  as_of = \"2026-10-31\"\n}\n")}
		joined, diags, err := inventory.Load(t.Context(), fsys, inventory.LoadOptions{})
		require.NoError(t, err)
		require.Empty(t, diags, diags.Error())
		byHand, diags := inventory.Parse("flat.inv.hcl", []byte(flat.String()), inventory.LoadOptions{})
		require.Empty(t, diags, diags.Error())
		text := encode(t, joined)
		require.Equal(t, encode(t, byHand), text)
		again, diags := inventory.Parse("again.inv.hcl", []byte(text), inventory.LoadOptions{})
		require.Empty(t, diags, diags.Error())
		require.Equal(t, text, encode(t, again))
		require.Equal(t, states(joined), states(again))
	})
}

func encode(t require.TestingT, inv *inventory.Inventory) string {
	var b bytes.Buffer
	require.NoError(t, inventory.Encode(&b, inv))
	return b.String()
}

// facts are attributes of an application with texts they may hold.
var facts = []struct {
	name   string
	values []string
}{
	{"name", []string{`"A"`, `"B"`}},
	{"users", []string{"1", "at_most(5)", `unknown("?")`}},
	{"rto", []string{`"4h"`, `range("1h", "2h")`, "not_applicable"}},
	{"backups", []string{"true", "false"}},
	{"hosted_on", []string{"[site.a]", "[site.a, server.b]", `"none"`, "[]"}},
	{"flows", []string{`"none"`, `unknown("asked", "2026-09-02")`}},
	{"cost", []string{"{ current = 3 }"}},
	{"aliases", []string{`["x", "y"]`}},
}

// TestReuseIsTextWrittenOut moves facts of applications into templates, defaults and locals, and compares the outcome with the facts
// found by the rule: the block's own, then those of its templates in their order, each with what it is like, then the defaults.
func TestReuseIsTextWrittenOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := reuser{t: t, locals: map[string]string{}}
		r.templates = rapid.IntRange(0, 5).Draw(t, "templates")
		said := make([]map[string]string, r.templates) // what each template states in the end
		for i := range r.templates {
			own := r.draw()
			like := r.like(i) // of those before
			r.write(fmt.Sprintf("template \"application\" \"t%d\"", i), own, like)
			said[i] = complete(own, like, said)
		}
		defaults := r.draw()
		r.write(`defaults "application"`, defaults, nil)
		var want strings.Builder
		for i := range rapid.IntRange(1, 4).Draw(t, "applications") {
			own := r.draw()
			like := r.like(r.templates)
			head := fmt.Sprintf("application \"a%d\"", i)
			if _, named := complete(complete(own, like, said), []int{0}, []map[string]string{defaults})["name"]; !named {
				own["name"] = `"N"`
			}
			r.write(head, own, like)
			want.WriteString(block(head, complete(complete(own, like, said), []int{0}, []map[string]string{defaults})))
		}
		const common = "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\nsite \"a\" {\n}\nserver \"b\" {\n}\n"
		fsys := fstest.MapFS{"c.inv.hcl": {Data: []byte(common)}}
		for i, text := range append(r.blocks, r.localBlocks()...) {
			name := fmt.Sprintf("%02d.inv.hcl", rapid.IntRange(0, 9).Draw(t, "file of "+fmt.Sprint(i)))
			f := fsys[name]
			if f == nil {
				f = &fstest.MapFile{}
				fsys[name] = f
			}
			f.Data = append(f.Data, text...)
		}
		got, diags, err := inventory.Load(t.Context(), fsys, inventory.LoadOptions{})
		require.NoError(t, err)
		require.Empty(t, diags, diags.Error())
		byHand, diags := inventory.Parse("w.inv.hcl", []byte(common+want.String()), inventory.LoadOptions{})
		require.Empty(t, diags, diags.Error())
		require.Equal(t, encode(t, byHand), encode(t, got))
	})
}

type reuser struct {
	t         *rapid.T
	templates int
	locals    map[string]string
	blocks    []string
}

// draw chooses facts and their values.
func (r *reuser) draw() map[string]string {
	out := map[string]string{}
	for _, f := range facts {
		if rapid.Bool().Draw(r.t, f.name) {
			out[f.name] = rapid.SampledFrom(f.values).Draw(r.t, "value of "+f.name)
		}
	}
	return out
}

// like chooses some of the first n templates.
func (r *reuser) like(n int) []int {
	if n == 0 {
		return nil
	}
	return rapid.SliceOfNDistinct(rapid.IntRange(0, n-1), 0, min(n, 3), rapid.ID).Draw(r.t, "like")
}

// write writes a block in which some values are locals.
func (r *reuser) write(head string, own map[string]string, like []int) {
	text := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(own)) {
		v := own[name]
		text[name] = v
		if rapid.Bool().Draw(r.t, "local") {
			local := fmt.Sprintf("l%d", len(r.locals))
			r.locals[local] = v
			text[name] = "local." + local
		}
	}
	if len(like) == 1 {
		text["like"] = fmt.Sprintf("template.t%d", like[0])
	} else if len(like) > 1 {
		var names []string
		for _, i := range like {
			names = append(names, fmt.Sprintf("template.t%d", i))
		}
		text["like"] = "[" + strings.Join(names, ", ") + "]"
	}
	r.blocks = append(r.blocks, block(head, text))
}

func (r *reuser) localBlocks() []string {
	var out []string
	for name, v := range r.locals {
		out = append(out, "locals {\n  "+name+" = "+v+"\n}\n")
	}
	slices.Sort(out)
	return out
}

func block(head string, facts map[string]string) string {
	var lines []string
	for name, v := range facts {
		lines = append(lines, "  "+name+" = "+v+"\n")
	}
	slices.Sort(lines)
	return head + " {\n" + strings.Join(lines, "") + "}\n"
}

// complete adds what others state, the first that does.
func complete(own map[string]string, like []int, said []map[string]string) map[string]string {
	out := map[string]string{}
	for name, v := range own {
		out[name] = v
	}
	for _, i := range like {
		for name, v := range said[i] {
			if _, ok := out[name]; !ok {
				out[name] = v
			}
		}
	}
	return out
}
