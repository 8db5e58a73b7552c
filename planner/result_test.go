package planner

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func TestBuildNothing(t *testing.T) {
	inv, asm := portfolio(t, "a 1")
	verdict(asm, "a", readiness.Denied)
	p := build(t, inv, asm, Options{})
	assert.Empty(t, p.Waves)
	assert.Zero(t, p.Gap)
	text, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Contains(t, string(text), `"waves":[]`, "an empty plan is an empty list, not null")
}

func TestBuildReportsLoads(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; TEAM u 3; WAVES 4 most 3; a 15; b 10; c 4.5 team u")
	p := build(t, inv, asm, Options{})
	require.Equal(t, "a c | b", waves(p))
	assert.Equal(t, []Load{
		{Kind: "team", Resource: "t", Used: 15, Capacity: 20},
		{Kind: "team", Resource: "u", Used: 4.5, Capacity: 12},
		{Kind: "applications", Resource: "applications", Used: 2, Capacity: 3},
	}, p.Waves[0].Loads)
	assert.Equal(t, "wave 1 is full: team t has 5 person-days left of 20 person-days; needed: 10 person-days", placement(t, p, "b").Reasons[0].Text)
	p.Bounds[0].Say = Sentence{}
	assert.Equal(t, Bound{
		Name: "capacity", Waves: 2, Applications: []string{"a", "b"},
		Evidence: &Evidence{Kind: "team", Resource: "t", First: 1, Last: 1},
		Proof:    "team t: what cannot move before wave 1, 2 move groups, needs 25 person-days; there are only 20 person-days in wave 1",
	}, p.Bounds[0])
}

func TestBuildReportsGroups(t *testing.T) {
	inv, asm := portfolio(t, "a 1 with b; b 1 with a; c 1 db x; d 1 db x; e 1 calls f; f 1 calls e; g 1")
	p := build(t, inv, asm, Options{})
	var got []string
	for _, g := range p.Groups {
		line := strings.Join(g.Applications, " ")
		for _, b := range g.Binds {
			line += "; " + b.Kind + ": " + b.Text
		}
		got = append(got, line)
	}
	assert.Equal(t, []string{
		"a b; together: a moves with b; together: b moves with a",
		"c d; shared_database: c and d share database x",
		"e f; cycle: none can move before the others: e stops without f; f stops without e",
	}, got)
}

// TestBuildAdmitsIgnorance gives the search a problem that is too large for a small budget: 282 applications, of which a wave holds three at
// most, in 94 waves that they fill to the last days.
func TestBuildAdmitsIgnorance(t *testing.T) {
	s := []string{"TEAM t 5", "WAVES 4 until 2034-02-26"}
	for i := range 282 {
		s = append(s, fmt.Sprintf("a%03d %.3f", i, 5.19+0.029*float64(i*31%97)))
	}
	inv, asm := portfolio(t, strings.Join(s, "; "))
	_, err := Build(context.Background(), inv, asm, Options{Work: 10})
	var refusal *InfeasibleError
	require.ErrorAs(t, err, &refusal)
	assert.True(t, refusal.Unproven)
	assert.Contains(t, err.Error(), "no plan was found within the work budget")
}

func TestWaveList(t *testing.T) {
	s := func(list ...int) Sentence { return say("pilot", waveList(list)) }
	assert.Equal(t, "kept for pilots: wave 3", s(2).In("en"))
	assert.Equal(t, "kept for pilots: waves 1 to 3, 5", s(0, 1, 2, 4).In("en"))
	assert.Equal(t, "réservé aux pilotes : les vagues 1 à 3, 5", s(0, 1, 2, 4).In("fr"))
	assert.Equal(t, "مخصص للتجارب: الموجات 1 إلى 3، 5", s(0, 1, 2, 4).In("ar"))
}
