package inventory

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func pathsOf(ds []Difference) []Path {
	out := []Path{}
	for _, d := range ds {
		out = append(out, d.Path)
	}
	return out
}

// Taking some of the differences leaves exactly the others, and leaves both inventories as they are.
func TestTakeOverSomeOfTheDifferences(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, fresh := arbitraryInventory(t), arbitraryInventory(t)
		if rapid.Bool().Draw(t, "alike") { // few differences
			fresh = altered(t, old)
		}
		var before, after bytes.Buffer
		require.NoError(t, Encode(&before, old))
		all := Differences(old, fresh)
		require.Equal(t, pathsOf(all), pathsOf(Differences(fresh, old)))
		var some, rest []Difference
		for _, d := range all {
			if rapid.Bool().Draw(t, "take") {
				some = append(some, d)
			} else {
				rest = append(rest, d)
			}
		}
		mixed, err := old.Take(fresh, some...)
		require.NoError(t, err)
		require.ElementsMatch(t, pathsOf(some), pathsOf(Differences(old, mixed)))
		require.ElementsMatch(t, pathsOf(rest), pathsOf(Differences(mixed, fresh)))
		for _, b := range mixed.blocks() {
			require.True(t, mixed.Has(b.Ref()))
		}
		require.Len(t, mixed.index, len(mixed.blocks()))
		require.NoError(t, Encode(&after, old))
		require.Equal(t, before.String(), after.String(), "the receiver stays as it is")
	})
}

// altered changes a few facts of an inventory.
func altered(t *rapid.T, inv *Inventory) *Inventory {
	var all []FactInfo
	for i := range inv.Facts() {
		if !i.Field.Required && !i.Field.isBlock() {
			all = append(all, i)
		}
	}
	var changes []Change
	for _, i := range rapid.SliceOfN(rapid.SampledFrom(all), 0, 4).Draw(t, "facts") {
		changes = append(changes, Change{Path: i.Path, State: rapid.SampledFrom([]State{LeftOut, Unknown, NotApplicable}).Draw(t, "state")})
	}
	out, err := inv.With(changes...)
	require.NoError(t, err)
	return out
}

func TestDifferencesNameFactsAndBlocks(t *testing.T) {
	parse := func(text string) *Inventory {
		inv, diags := Parse("a.inv.hcl", []byte(text), LoadOptions{})
		require.Empty(t, diags, diags.Error())
		return inv
	}
	old := parse(`inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
application "a" {
  name  = "A"
  users = 10
  flow "x" { to = application.b }
  flow "y" { to = application.b }
}
application "b" { name = "B" }
`)
	fresh := parse(`inventory {
  schema = "1.0"
  as_of  = "2027-10-31"
}
dataset "d" { name = "D" }
application "a" {
  name  = "A"
  users = 20
  flow "y" {
    to        = application.b
    encrypted = true
  }
}
application "b" { name = "B" }
`)
	found := Differences(old, fresh)
	assert.Equal(t, []Path{"application.a.flow.x", "application.a.flow.y.encrypted", "application.a.users", "dataset.d"}, pathsOf(found))
	assert.True(t, found[0].Removed)
	assert.True(t, found[3].Added)
	assert.Equal(t, "10", found[2].Old.Text())
	assert.Equal(t, "20", found[2].New.Text())
	assert.Equal(t, "a.inv.hcl:8:11", fresh.Position(found[2].New.Pos).String())
	assert.Empty(t, Differences(old, old.On(20000)), "the day is no fact")
	assert.Equal(t, Date(20000), old.On(20000).AsOf())
}

func TestPutAndWithout(t *testing.T) {
	old, diags := New(20000, Inventory{Targets: []*Target{{Block: Block{ID: "b"}, Kind: Is("cloud")}}})
	require.Empty(t, diags)
	more, err := old.Put(&Target{Block: Block{ID: "a"}, Kind: Is("cloud")}, &Target{Block: Block{ID: "b"}, Kind: Is("colocation")})
	require.NoError(t, err)
	require.Len(t, more.Targets, 2)
	assert.Equal(t, "a", more.Targets[0].ID)
	assert.Equal(t, "colocation", more.Target("b").Kind.Or(""))
	assert.Equal(t, "cloud", old.Target("b").Kind.Or(""))
	assert.Len(t, old.Targets, 1)
	less := more.Without(Ref{KindTarget, "b"}, Ref{KindTarget, "nosuch"})
	assert.Nil(t, less.Target("b"))
	assert.Len(t, less.Targets, 1)
	_, err = old.Put(&Target{}, 5)
	assert.ErrorContains(t, err, "the id is empty")
	_, err = old.Put(5)
	assert.ErrorContains(t, err, "a int is no block")
	copied := old.Copy(Ref{KindTarget, "b"}).(*Target)
	require.NoError(t, SetFact(copied, "kind", "colocation"))
	assert.Equal(t, "cloud", old.Target("b").Kind.Or(""))
	assert.Nil(t, old.Copy(Ref{KindTarget, "nosuch"}))
}

func TestChangeTo(t *testing.T) {
	inv, diags := New(20000, Inventory{
		Sites:        []*Site{{Block: Block{ID: "s"}, Links: Is([]*Link{{Block: Block{ID: "l"}}})}},
		Targets:      []*Target{{Block: Block{ID: "t"}, Kind: Is("cloud"), Qualification: Is(&Qualification{Level: Is[int64](2)})}},
		Applications: []*Application{{Block: Block{ID: "a"}, Name: Is("A")}},
	})
	require.Empty(t, diags)
	for path, texts := range map[Path][]string{
		"target.t.qualification.status": {"withdrawn"}, "target.t.support": {"MA", "FR"}, "target.t.operations": {"none"}, "application.a.users": {"20"},
		"site.s.links": {"none"}, "application.a.hosted_on": {"target.t"}, "application.a.rto": {"4h"}, "application.a.monitoring": {"unknown"},
	} {
		c, err := inv.ChangeTo(path, texts...)
		require.NoError(t, err, path)
		got, err := inv.With(c)
		require.NoError(t, err, path)
		assert.Equal(t, []Path{path}, pathsOf(Differences(inv, got)), path)
	}
	for path, want := range map[Path]string{
		"target.t.qualification.level": "cannot be 7", "target.x.support": "names no fact", "target.t.suport": "did you mean", "site.s.links": "only none",
		"application.a.hosted_on": "there is no target.x",
	} {
		texts := "7"
		if path == "application.a.hosted_on" {
			texts = "target.x"
		}
		_, err := inv.ChangeTo(path, texts)
		assert.ErrorContains(t, err, want, path)
	}
}
