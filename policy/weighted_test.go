package policy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

func TestWeightedScores(t *testing.T) {
	rules := []policy.Rule{
		{ID: "A", Pack: "p", Scales: []policy.Scale{{Name: "a", Levels: 4, Weight: 60}}},
		{ID: "B", Pack: "p", Scales: []policy.Scale{{Name: "b", Levels: 4, Weight: 30}, {Name: "c", Levels: 5, Weight: 10}}},
		{ID: "C", Pack: "q", Scales: []policy.Scale{{Name: "a", Levels: 4}}},
	}
	measures := []policy.Measure{
		{Rule: "A", Target: "t", Scale: "a", Lo: 3, Hi: 3, Of: 4},
		{Rule: "B", Target: "t", Scale: "b", Lo: 1, Hi: 2, Of: 4},
		{Rule: "B", Target: "t", Scale: "c", Lo: 5, Hi: 5, Of: 5},
		{Rule: "A", Target: "u", Scale: "a", Lo: 4, Hi: 4, Of: 4},
		{Rule: "C", Target: "t", Scale: "a", Lo: 4, Hi: 4, Of: 4},
	}
	assert.Equal(t, []policy.WeightedScore{
		{Pack: "p", Target: "t", Lo: 625, Hi: 700}, // (45 + 7.5 or 15 + 10) of 100
		{Pack: "p", Target: "u", Lo: 600, Hi: 1000},
	}, policy.WeightedScores(rules, measures), "a scale without weight has no score; one that is not measured may be anything")
}
