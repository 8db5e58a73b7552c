package planner

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestConflictsAreMinimal plans what cannot be planned. Every programme holds more than its conflict is about.
func TestConflictsAreMinimal(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // statements of the conflict, without the start of the programme
		relax      string   // the least of its relaxations
	}{
		{"a cycle", "a 1 after b calls e; b 1 after c; c 1 after a before d; d 1; e 1",
			[]string{"a moves after b", "b moves after c", "c moves after a"}, "give up: a moves after b"},
		{"order against together", "a 1 after b; b 1 with c; c 1 with a; d 1 with c",
			[]string{"a moves after b", "b moves with c", "c moves with a"}, "give up: a moves after b"},
		{"together and apart", "a 1 with b; b 1 with c; c 1 apart a; d 1 apart b; e 1 with c",
			[]string{"c and a never move in the same wave", "a moves with b", "b moves with c"}, "give up: c and a never move in the same wave"},
		{"own dates", "a 1 from 2027-03-01 until 2027-02-01; b 1 until 2027-03-01",
			[]string{"a moves not before 2027-03-01", "a moves not after 2027-02-01"}, "a moves not before 2027-03-01: 28 days earlier, on 2027-02-01"},
		{"dates of a group", "a 1 from 2027-03-01 with b; b 1 db x; c 1 db x until 2027-02-26; d 1 db x",
			[]string{"a moves not before 2027-03-01", "a moves with b", "b and c share database x", "c moves not after 2027-02-26"},
			"a moves not before 2027-03-01: 3 days earlier, on 2027-02-26"},
		{"a chain and a deadline", "a 1 before b; b 1 before c; c 1 before d until 2027-02-20; d 1 until 2027-06-01; e 1 before c",
			[]string{"a moves before b", "b moves before c", "c moves not after 2027-02-20"}, "c moves not after 2027-02-20: 9 days later, on 2027-03-01"},
		{"a freeze", "FREEZE 2027-01-01 2027-02-20; FREEZE 2027-05-01 2027-05-20; a 1 until 2027-02-20; b 1 until 2027-05-20",
			[]string{"freeze f0 from 2027-01-01 to 2027-02-20", "a moves not after 2027-02-20"}, "a moves not after 2027-02-20: 2 days later, on 2027-02-22"},
		{"a group too big for any wave", "TEAM t 5; a 15 with b; b 6 with c; c 1; d 20",
			[]string{"team t gives 5 person-days a week", "a takes 15 person-days", "b takes 6 person-days", "a moves with b"}, "team t gives 5.5 person-days a week instead"},
		{"too much before a deadline", "TEAM t 5; a 15 until 2027-01-29; b 15 until 2027-01-29; c 3 until 2027-02-26; d 19",
			[]string{"team t gives 5 person-days a week", "a takes 15 person-days", "b takes 15 person-days", "a moves not after 2027-01-29", "b moves not after 2027-01-29"},
			"a moves not after 2027-01-29: 3 days later, on 2027-02-01"},
		{"pieces that do not fit", "TEAM t 5; WAVES 4 until 2027-02-28; a 11; b 11; c 11; d 1; e 2",
			[]string{"team t gives 5 person-days a week", "a takes 11 person-days", "b takes 11 person-days", "c takes 11 person-days", "programme p ends on 2027-02-28"},
			"team t gives 5.5 person-days a week instead"},
		{"too many applications", "WAVES 4 most 1 until 2027-02-28; a 1; b 1; c 1; d 1 from 2027-02-01",
			[]string{"programme p moves at most 1 application in a wave", "a is to move", "b is to move", "c is to move", "programme p ends on 2027-02-28"}, "number of applications: 2 instead"},
		{"pilots and a deadline", "WAVES 4 pilots 2; a 1 low; b 1 until 2027-02-20; c 1 until 2027-06-01",
			[]string{"b moves not after 2027-02-20", "programme p keeps its first 2 waves for pilots"}, "b moves not after 2027-02-20: 9 days later, on 2027-03-01"},
		{"a pin against an order", "a 1 wave 2; b 1 wave 2 before a; c 1 wave 2",
			[]string{"b moves before a", "a is fixed in wave 2", "b is fixed in wave 2"}, "give up: b moves before a"},
		{"a settled wave", "WAVES 4 committed 1 until 2027-02-28; a 1; b 1 before a; c 1 wave 1",
			[]string{"wave 1 is settled: only what was fixed in it moves in it", "b moves before a", "programme p ends on 2027-02-28"},
			"programme p ends on 2027-02-28: 1 day later, on 2027-03-01"},
		{"too much risk", "WAVES 4 risk 10 until 2027-02-28; a 1 risk 11; b 1 risk 9",
			[]string{"programme p bears at most 10 points of risk in a wave", "a carries 11 points of risk"}, "risk: 11 instead"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, asm := portfolio(t, tt.text)
			_, err := Build(context.Background(), inv, asm, Options{})
			var refusal *InfeasibleError
			require.ErrorAs(t, err, &refusal)
			require.Len(t, refusal.Conflicts, 1)
			c := refusal.Conflicts[0]
			require.True(t, c.Minimal)
			if tt.want != nil {
				assert.ElementsMatch(t, tt.want, stating(c))
			}
			assertMinimal(t, inv, c)
			require.NotEmpty(t, c.Relaxations)
			assert.Equal(t, tt.relax, c.Relaxations[0].Text)
			for _, x := range c.Relaxations {
				assert.True(t, x.Suffice, x.Text)
				relaxed := apply(t, inv, x)
				_, err := Build(context.Background(), relaxed, assess(relaxed), Options{})
				assert.NoError(t, err, "%s %s: %s", x.Kind, x.Fact, x.Value)
			}
		})
	}
}

// stating lists what a conflict states, without its arithmetic and the start of the programme.
func stating(c Conflict) []string {
	var out []string
	for _, s := range c.Statements {
		text := s.Text
		if strings.HasPrefix(s.Say.Key, "supply.") {
			text = s.Say.Parts[0].String()
		}
		if s.Say.Key != "programme.start" {
			out = append(out, text)
		}
	}
	return out
}

// assertMinimal holds what a conflict states against the draft: all of it cannot be, without any one it can.
func assertMinimal(t *testing.T, inv *inventory.Inventory, c Conflict) {
	d := &draft{inv: inv, asm: assess(inv), index: map[string]int{}, knotted: map[int]bool{}, teams: map[string]*team{}}
	require.NoError(t, d.chooseProgramme())
	d.readFreezes()
	d.collect()
	d.readResources()
	d.readEdges()
	d.contract()
	if len(d.knotted) == 0 {
		d.reservePilots()
	}
	all := map[string]bool{}
	for _, s := range d.register().statements {
		all[s.key] = slices.ContainsFunc(c.Statements, func(o Statement) bool { return o.key == s.key })
	}
	_, no := refuted(context.Background(), d.restrict(all, relief{}))
	assert.True(t, no, "it is no conflict")
	for key, in := range all {
		if in {
			_, no := refuted(context.Background(), d.restrict(all, relief{key: key, drop: true}))
			assert.False(t, no, "it is a conflict without %s", strings.ReplaceAll(key, "\x00", ": "))
		}
	}
}

// apply changes the inventory as a relaxation says.
func apply(t *testing.T, inv *inventory.Inventory, x Relaxation) *inventory.Inventory {
	if x.Kind != "drop" {
		change, err := inv.ChangeTo(x.Fact, x.Value)
		require.NoError(t, err)
		relaxed, err := inv.With(change)
		require.NoError(t, err)
		return relaxed
	}
	if block := x.Fact.Block(); block.Kind == inventory.KindFreeze {
		return inv.Without(block)
	}
	relaxed, err := inv.With(inventory.Change{Path: x.Fact, State: inventory.LeftOut})
	require.NoError(t, err)
	return relaxed
}
