package planner

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestNothingMovesAfterTheQualification has a target whose qualification, which the rules ask for, ends within the programme.
func TestNothingMovesAfterTheQualification(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 15; b 15; c 15")
	target := inv.Target("cloud")
	target.Qualification = inventory.Is(&inventory.Qualification{ValidTo: inventory.Is(day("2027-02-27"))})
	asm.Application("c").Verdicts[0].Lasts = day("2027-02-26") // the last working day of the second wave
	p, err := Build(t.Context(), inv, asm, Options{})
	require.NoError(t, err)
	assert.Len(t, p.Waves, 3)
	assert.LessOrEqual(t, p.WaveOf("c"), 2)

	for _, a := range asm.Applications {
		a.Verdicts[0].Lasts = day("2027-02-27")
	}
	_, err = Build(t.Context(), inv, asm, Options{})
	var refusal *InfeasibleError
	require.ErrorAs(t, err, &refusal)
	require.Len(t, refusal.Conflicts, 1)
	text := refusal.Error()
	assert.Contains(t, text, "target cloud offers what a needs until 2027-02-27")
	var facts []inventory.Path
	for _, s := range refusal.Conflicts[0].Statements {
		facts = append(facts, s.Fact)
	}
	assert.Contains(t, facts, inventory.Path("target.cloud.qualification.valid_to"))
}
