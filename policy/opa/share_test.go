package opa_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Shares of an evaluation that were stored and read again make up the report of the whole, however many there are.
func TestSharesMakeUpTheWhole(t *testing.T) {
	e, err := opa.DefaultOnes()
	require.NoError(t, err)
	inv := gen.Inventory(gen.Options{Seed: 5, Applications: 23, Unknown: 0.05})
	intrinsic, err := e.Classify(t.Context(), inv)
	require.NoError(t, err)
	classes := readiness.Propagate(inv, intrinsic)
	whole, err := e.Evaluate(t.Context(), inv, classes)
	require.NoError(t, err)
	want, err := json.Marshal(whole)
	require.NoError(t, err)
	for _, n := range []int{1, 2, 5, 40} {
		var stored []*policy.Report
		for i := range n {
			share := policy.Share{Number: i + 1, Of: n}
			part, err := e.EvaluateShare(t.Context(), inv, classes, share)
			require.NoError(t, err)
			part.Classes = part.Classes.Share(share)
			stored = append(stored, storedAgain(t, part))
		}
		joined, err := policy.Join(inv, stored)
		require.NoError(t, err)
		got, err := json.Marshal(joined)
		require.NoError(t, err)
		require.True(t, bytes.Equal(want, got), "%d shares", n)
		if n > 1 {
			_, err = policy.Join(inv, stored[1:])
			require.ErrorIs(t, err, policy.ErrShares, "one is missing")
			_, err = policy.Join(inv, append(stored[1:], stored[1]))
			require.ErrorIs(t, err, policy.ErrShares, "one is there twice")
			stored[0].Library = "sha256:other"
			_, err = policy.Join(inv, stored)
			require.ErrorIs(t, err, policy.ErrShares, "one is of other rules")
		}
	}
}

func storedAgain(t *testing.T, rep *policy.Report) *policy.Report {
	t.Helper()
	text, err := json.Marshal(rep)
	require.NoError(t, err)
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	var out policy.Report
	require.NoError(t, dec.Decode(&out))
	return &out
}

func TestParseShare(t *testing.T) {
	s, err := policy.ParseShare("2/4")
	require.NoError(t, err)
	require.Equal(t, policy.Share{Number: 2, Of: 4}, s)
	require.Equal(t, []int{1, 5, 9}, s.Positions(10))
	for _, text := range []string{"", "2", "0/4", "5/4", "-1/4", "1/0", "1/10001", "1/2/3", "a/b", "1/99999999999999999999"} {
		_, err := policy.ParseShare(text)
		require.Error(t, err, text)
	}
}
