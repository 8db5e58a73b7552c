package opa_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// TestIdentifyAgreesWithEngines compares what is found without compiling with the engines themselves.
func TestIdentifyAgreesWithEngines(t *testing.T) {
	for _, c := range []struct {
		cfg    opa.Config
		engine func() (*opa.Engine, error)
	}{{opa.Config{}, opa.DefaultOnes}, {opa.Config{Packs: []string{opa.AllPacks}}, opa.EveryPack}} {
		e, err := c.engine()
		require.NoError(t, err)
		id, err := opa.Identify(c.cfg)
		require.NoError(t, err)
		assert.Equal(t, opa.Identity{Rules: len(e.Rules()), Digest: e.Digest()}, id)

		sure := 0
		for _, r := range e.Rules() {
			if r.Confidence >= policy.ConfidenceHigh || r.Effect == policy.EffectClassify {
				sure++
			}
		}
		c.cfg.MinConfidence = policy.ConfidenceHigh
		id, err = opa.Identify(c.cfg)
		require.NoError(t, err)
		assert.Equal(t, opa.Identity{Rules: sure, Digest: e.Digest()}, id)
	}
	_, err := opa.Identify(opa.Config{Packs: []string{"maroc"}})
	require.ErrorIs(t, err, opa.ErrUnknownPack)
}
