package planner

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestProblem(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; FREEZE 2027-02-01 2027-02-28; a 12 with b; b 3; c 10 after a; d 9")
	n, err := Problem(context.Background(), inv, asm, Options{})
	require.NoError(t, err)
	require.NoError(t, n.Problem.Check(n.Start))
	p, err := Build(context.Background(), inv, asm, Options{})
	require.NoError(t, err)
	assert.Len(t, p.Waves, n.Problem.Waves)
	assert.Equal(t, p.Gap, n.Problem.Waves-n.Lower)
	assert.Equal(t, []string{"a+b", "c", "d"}, n.Items)
	assert.Equal(t, []string{"team t"}, n.Resources)

	_, err = Problem(context.Background(), inv, asm, Options{Programme: "q"})
	assert.Error(t, err)
}
