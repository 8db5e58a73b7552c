package planner

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMeasure(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 20 wave 1 risk 4 sends c; b 20 risk 1; c 20 after b risk 2")
	p := build(t, inv, asm, Options{Aims: []string{}})
	assert.Equal(t, "a | b | c", waves(p))
	assert.Equal(t, Measures{
		Waves: 3, End: day("2027-03-28"), LastCutover: day("2027-03-26"), Placed: 3, LargestRisk: 4,
		EarlyRisk: (4*3 + 1*2 + 2*1) / 3., HybridWeeks: 8,
	}, p.Measure(inv))

	inv, asm = portfolio(t, "TEAM t 5; a 20 sends c; b 20 after a; c 20 after b")
	moved(inv, "2026-12-01", "c")
	p = build(t, inv, asm, Options{})
	m := p.Measure(inv)
	assert.Zero(t, m.Unplaced, "what has moved needs no wave")
	assert.Zero(t, m.HybridWeeks)
	assert.Equal(t, Measures{}, (&Plan{}).Measure(inv))
}
