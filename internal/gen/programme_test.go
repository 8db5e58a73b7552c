package gen

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
)

func TestProgramme(t *testing.T) {
	inv, asm := Programme(300, 1)
	again, _ := Programme(300, 1)
	assert.Equal(t, inv.Digest(), again.Digest())
	other, _ := Programme(300, 2)
	assert.NotEqual(t, inv.Digest(), other.Digest())

	plan, err := planner.Build(context.Background(), inv, asm, planner.Options{Work: 20_000})
	require.NoError(t, err)
	assert.Greater(t, len(plan.Waves), 3)
	assert.Empty(t, verify.Plan(inv, asm, plan, planner.Options{Work: 20_000}).Faults)
}
