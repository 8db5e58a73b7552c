package inventory

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStates(t *testing.T) {
	cases := map[string]struct {
		fact  Fact[int64]
		state State
	}{
		"left_out":       {Fact[int64]{}, LeftOut},
		"unknown":        {NotKnown[int64]("nobody counted", 20000), Unknown},
		"not_applicable": {DoesNotApply[int64](), NotApplicable},
		"bounded":        {Between[int64](1, 9), Bounded},
		"conflict":       {InConflict(From[int64](1, "a"), From[int64](2, "b")), Conflict},
		"known":          {Is[int64](0), Known},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.state, c.fact.State())
			assert.Equal(t, name, c.fact.State().String())
			_, known := c.fact.Value()
			assert.Equal(t, c.state == Known, known)
			assert.Equal(t, c.state == Known, c.fact.Known())
			if c.state != Known {
				assert.Equal(t, int64(-7), c.fact.Or(-7), "no state but Known has a value")
			}
		})
	}
	assert.Equal(t, "State(9)", State(9).String())
}

func TestBounds(t *testing.T) {
	ptr := func(v int64) *int64 { return &v }
	cases := map[string]struct {
		fact      Fact[int64]
		low, high *int64
	}{
		"known":    {Is[int64](5), ptr(5), ptr(5)},
		"estimate": {Estimate[int64](5, "low"), ptr(5), ptr(5)},
		"between":  {Between[int64](1, 9), ptr(1), ptr(9)},
		"at most":  {AtMost[int64](9), nil, ptr(9)},
		"at least": {AtLeast[int64](1), ptr(1), nil},
		"unknown":  {NotKnown[int64]("", 0), nil, nil},
		"left out": {Fact[int64]{}, nil, nil},
		"conflict": {InConflict(Is[int64](1), Is[int64](2)), nil, nil},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			low, high := c.fact.Bounds()
			assert.Equal(t, c.low, low)
			assert.Equal(t, c.high, high)
		})
	}
}

func TestInConflict(t *testing.T) {
	a, b := From(2500, "cmdb"), Estimate(3100, "low")
	f := InConflict(a, NotKnown[int]("", 0), b)
	assert.Equal(t, []Alternative{{Value: 2500, Source: "cmdb"}, {Value: 3100, Confidence: "low"}}, f.Detail().Others)
	assert.Equal(t, a, InConflict(a, Is(2500)), "statements that agree are no conflict")
	assert.Equal(t, Fact[int]{}, InConflict(NotKnown[int]("", 0)))
	assert.Equal(t, Fact[int]{}, InConflict[int]())
	assert.Equal(t, Conflict, InConflict(Is([]string{"a"}), Is([]string{"b"})).State(), "lists are compared too")
}

func TestSetRefusesAValueOfAnotherType(t *testing.T) {
	f := Is("text")
	assert.False(t, f.set(5, Known, nil, 0))
	assert.Equal(t, Is("text"), f)
	assert.True(t, f.set(5, Unknown, nil, 0), "the value of a fact that is not known is not looked at")
	assert.Equal(t, Unknown, f.State())
}
