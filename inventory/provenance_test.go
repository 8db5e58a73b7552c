package inventory

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestProvenance(t *testing.T) {
	const sources = header + "source \"a\" {\n}\nsource \"b\" {\n}\nsource \"c\" {\n}\n"
	one := func(body string) (*Inventory, Diagnostics) {
		return Parse("a.inv.hcl", []byte(sources+"application \"x\" {\n  name = \"X\"\n"+body+"\n}\ndataset \"d\" {\n  name = \"D\"\n}\n"), LoadOptions{})
	}
	users := func(t *testing.T, body string) Fact[int64] {
		t.Helper()
		inv, diags := one(body)
		require.Empty(t, diags, diags.Error())
		return inv.Application("x").Users
	}
	t.Run("a source of a value", func(t *testing.T) {
		f := users(t, "users = 5\nfact \"users\" {\n source = source.a\n as_of = \"2026-01-01\"\n}")
		assert.Equal(t, int64(5), f.Or(0))
		assert.Equal(t, "a", f.Detail().Source)
		assert.Equal(t, "2026-01-01", f.Detail().Since.String())
	})
	t.Run("a value of its own", func(t *testing.T) {
		f := users(t, "fact \"users\" {\n value = estimate(5, \"medium\")\n source = source.a\n}")
		assert.Equal(t, Detail{Source: "a", Confidence: "medium"}, f.Detail())
		assert.Equal(t, int64(5), f.Or(0))
	})
	t.Run("a bound with a source", func(t *testing.T) {
		f := users(t, "fact \"users\" {\n value = at_most(5)\n source = source.a\n}")
		assert.Equal(t, Bounded, f.State())
		assert.Equal(t, Detail{Source: "a", High: int64(5)}, f.Detail())
	})
	t.Run("an answer to what was unknown", func(t *testing.T) {
		assert.Equal(t, int64(5), users(t, "users = unknown(\"?\")\nfact \"users\" {\n value = 5\n}").Or(0))
	})
	t.Run("a value within bounds", func(t *testing.T) {
		assert.Equal(t, int64(5), users(t, "users = range(1, 9)\nfact \"users\" {\n value = 5\n}").Or(0))
	})
	t.Run("statements that agree", func(t *testing.T) {
		f := users(t, "users = 5\nfact \"users\" {\n value = 5\n source = source.a\n}\nfact \"users\" {\n value = 5\n source = source.b\n}")
		assert.Equal(t, "a", f.Detail().Source)
		assert.Equal(t, int64(5), f.Or(0))
	})
	t.Run("three statements that do not", func(t *testing.T) {
		f := users(t, "users = 5\nfact \"users\" {\n value = 6\n source = source.b\n note = \"n\"\n}\nfact \"users\" {\n value = 7\n source = source.c\n}")
		assert.Equal(t, Conflict, f.State())
		var said []Alternative
		for _, o := range f.Detail().Others {
			require.NotZero(t, o.Pos)
			o.Pos = 0
			said = append(said, o)
		}
		assert.Equal(t, []Alternative{{Value: int64(5)}, {Value: int64(6), Source: "b", Note: "n"}, {Value: int64(7), Source: "c"}}, said)
	})
	t.Run("where flows come from", func(t *testing.T) {
		inv, diags := one("flow {\n to = application.x\n}\nfact \"flows\" {\n source = source.a\n}")
		require.Empty(t, diags, diags.Error())
		flows := inv.Application("x").Flows
		assert.Len(t, flows.Or(nil), 1)
		assert.Equal(t, "a", flows.Detail().Source)
	})
	for body, want := range map[string]string{
		"users = not_applicable\nfact \"users\" {\n value = 5\n}": "this value contradicts what users says already",
		"users = at_most(4)\nfact \"users\" {\n value = 5\n}":     "this value contradicts what users says already",
		"users = 5\nfact \"users\" {\n value = unknown(\"?\")\n}": "a second statement about users must be a value, to be compared with the first",
		"fact \"users\" {\n source = source.a\n}":                 "this says where users comes from, but users is not stated",
		"fact {\n}":                                              "fact takes one label, the attribute it is about",
		"fact \"users.number\" {\n}":                             "there is no attribute \"users.number\" here",
		"fact \"flows\" {\n value = []\n}":                       "flows cannot be stated here",
		"users = 5\nfact \"users\" {\n source = source.z\n}":     "no source is called \"z\"",
		"fact \"users\" {\n value = \"5\"\n}":                    "users must be a whole number",
		"users = \"5\"\nfact \"users\" {\n source = source.a\n}": "users must be a whole number",
	} {
		t.Run(want, func(t *testing.T) {
			_, diags := one(body)
			require.Len(t, diags, 1, diags.Error())
			assert.Equal(t, want, diags[0].Summary)
		})
	}
}
