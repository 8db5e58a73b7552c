package mgn

import (
	"errors"
	"fmt"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/awsfake"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
)

func prepared(t *testing.T, s *Service, d *Draft) *Push {
	t.Helper()
	p, err := s.Prepare(t.Context(), d)
	require.NoError(t, err)
	return p
}

// TestPushTwice: the second push finds everything and does nothing; what changed since is changed, and nothing else.
func TestPushTwice(t *testing.T) {
	fake := &awsfake.MGN{}
	s := reach(t, fake)
	d := sampleDraft(t, Options{})
	p := prepared(t, s, d)
	assert.Zero(t, fake.Writes(), "a dry run writes nothing")
	require.NoError(t, s.Apply(t.Context(), p))
	assert.Equal(t, len(p.Steps), p.Done)
	assert.Len(t, fake.Waves, 2)
	assert.Len(t, fake.Applications, 3)
	for _, a := range fake.Applications {
		assert.NotEmpty(t, a.WaveID, a.Name)
	}
	before, writes := fake.State(), fake.Writes()

	again := prepared(t, s, d)
	assert.Empty(t, again.Steps)
	assert.Equal(t, 5, again.Unchanged)
	require.NoError(t, s.Apply(t.Context(), again))
	assert.Equal(t, writes, fake.Writes(), "nothing was written")
	assert.Equal(t, before, fake.State())

	d = sampleDraft(t, Options{})
	d.Waves[0].Description = "another text"
	d.Waves[1].Applications[0].Tags["cutover"] = "2027-12-31"
	changed := prepared(t, s, d)
	require.Len(t, changed.Steps, 2)
	assert.Equal(t, []Act{UpdateWave, TagApplication}, []Act{changed.Steps[0].Act, changed.Steps[1].Act})
	require.NoError(t, s.Apply(t.Context(), changed))
	assert.Empty(t, prepared(t, s, d).Steps)
	assert.Len(t, fake.Waves, 2)
	assert.Len(t, fake.Applications, 3)
}

// TestPushMoves: an application that another plan puts elsewhere leaves its wave and joins the other; a wave that is over is named and left.
func TestPushMoves(t *testing.T) {
	fake := &awsfake.MGN{}
	s := reach(t, fake)
	d := sampleDraft(t, Options{})
	require.NoError(t, s.Apply(t.Context(), prepared(t, s, d)))
	d.Waves[1].Applications = append(d.Waves[1].Applications, d.Waves[0].Applications...)
	d.Waves = d.Waves[1:]
	p := prepared(t, s, d)
	require.NoError(t, s.Apply(t.Context(), p))
	for _, a := range fake.Applications {
		assert.Equal(t, fake.Waves[1].ID, a.WaveID, a.Name)
	}
	assert.Contains(t, fmt.Sprint(p.Notes), "not in the plan any more")
	assert.Len(t, fake.Waves, 2, "nothing is deleted")
	assert.Empty(t, prepared(t, s, d).Steps)
}

// TestPushMeetsOthers: what people made in MGN by hand is taken up by its name, and applications are not taken out of waves of theirs.
func TestPushMeetsOthers(t *testing.T) {
	d := sampleDraft(t, Options{})
	fake := &awsfake.MGN{
		Waves: []*awsfake.Item{{ID: "wave-1", WaveID: "wave-1", ARN: "arn:w1", Name: "by hand", Tags: map[string]string{}}},
		Applications: []*awsfake.Item{
			{ID: "app-1", Application: "app-1", ARN: "arn:a1", Name: d.Waves[0].Applications[0].Name, WaveID: "wave-1", Tags: map[string]string{"theirs": "yes"}},
			{ID: "app-2", Application: "app-2", ARN: "arn:a2", Name: d.Waves[1].Applications[0].Name, IsArchived: true, Tags: map[string]string{}},
		},
	}
	s := reach(t, fake)
	p := prepared(t, s, d)
	require.NoError(t, s.Apply(t.Context(), p))
	assert.Len(t, fake.Applications, 3, "no second one of the same name")
	assert.Equal(t, "wave-1", fake.Applications[0].WaveID)
	assert.Equal(t, "yes", fake.Applications[0].Tags["theirs"])
	assert.Contains(t, fmt.Sprint(p.Notes), "which cloudfirst did not make")
	assert.Contains(t, fmt.Sprint(p.Notes), "is archived in MGN")
	assert.Empty(t, prepared(t, s, d).Steps)
}

// TestPushBreaks breaks a push at every single call that writes, also after MGN did what was asked; pushing again does the rest, once.
func TestPushBreaks(t *testing.T) {
	d := sampleDraft(t, Options{})
	whole := &awsfake.MGN{}
	s := reach(t, whole)
	require.NoError(t, s.Apply(t.Context(), prepared(t, s, d)))
	for broken := 1; broken <= whole.Writes(); broken++ {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprint(broken, after), func(t *testing.T) {
				fake := &awsfake.MGN{}
				s := reach(t, fake)
				fake.Fail = func(string, int) (int, string, bool) {
					if fake.Writes() == broken {
						return http.StatusForbidden, "AccessDeniedException", after
					}
					return 0, "", false
				}
				p := prepared(t, s, d)
				err := s.Apply(t.Context(), p)
				var partial *PartialError
				require.ErrorAs(t, err, &partial)
				assert.Equal(t, broken-1, partial.Done)
				assert.True(t, awscloud.IsKind(err, awscloud.Denied), "%v", err)
				assert.ErrorContains(t, err, "the same command does the rest")
				fake.Fail = nil
				require.NoError(t, s.Apply(t.Context(), prepared(t, s, d)))
				assert.Equal(t, whole.State(), fake.State())
				assert.Empty(t, prepared(t, s, d).Steps)
			})
		}
	}
}

// TestQuotas: what MGN has no room for is refused, by itself before any call, and beside what the account has before anything is written.
func TestQuotas(t *testing.T) {
	fake := &awsfake.MGN{PageSize: 100}
	s := reach(t, fake)
	_, err := s.Prepare(t.Context(), manyWaves(201, 0))
	var quota *QuotaError
	require.ErrorAs(t, err, &quota)
	assert.ErrorContains(t, err, "201 waves, and 200 may be active")
	assert.Empty(t, fake.Calls, "refused before the first call")
	_, err = s.Prepare(t.Context(), manyWaves(1, 201))
	require.ErrorAs(t, err, &quota)
	assert.ErrorContains(t, err, "201 applications, and 200 may be active")
	assert.Empty(t, fake.Calls)
	d := manyWaves(1, 1)
	d.Waves[0].Applications[0].Servers = make([]Server, 201)
	require.ErrorAs(t, d.Check(), &quota)

	prepared(t, s, manyWaves(200, 0))
	for i := range 150 {
		fake.Waves = append(fake.Waves, &awsfake.Item{ID: fmt.Sprint("w", i), WaveID: fmt.Sprint("w", i), Name: fmt.Sprint("theirs ", i), IsArchived: i < 50})
	}
	_, err = s.Prepare(t.Context(), manyWaves(101, 0))
	require.ErrorAs(t, err, &quota)
	assert.ErrorContains(t, err, "101 waves beside 100 that the account has")
	assert.Zero(t, fake.Writes())
	assert.Len(t, prepared(t, s, manyWaves(100, 0)).Steps, 100)
}

// TestPushInParts: a wave of many applications is joined by as many at once as the API takes.
func TestPushInParts(t *testing.T) {
	fake := &awsfake.MGN{PageSize: 100}
	s := reach(t, fake)
	d := manyWaves(1, 120)
	require.NoError(t, s.Apply(t.Context(), prepared(t, s, d)))
	assert.Equal(t, 3, fake.Seen["AssociateApplications"])
	assert.Empty(t, prepared(t, s, d).Steps)
}

func TestPushPatience(t *testing.T) {
	fake := &awsfake.MGN{}
	s := reach(t, fake)
	fake.Fail = func(operation string, n int) (int, string, bool) {
		if n == 1 && (operation == "ListWaves" || operation == "CreateWave") {
			return http.StatusTooManyRequests, "ThrottlingException", false
		}
		return 0, "", false
	}
	require.NoError(t, s.Apply(t.Context(), prepared(t, s, sampleDraft(t, Options{}))))
	assert.Len(t, fake.Waves, 2)
}

func TestErrorsOfMGN(t *testing.T) {
	for code, want := range map[string]string{
		"UninitializedAccountException": "never set up in this account and region",
		"AccessDeniedException":         "ask for it",
		"ServiceQuotaExceededException": "archive what is over",
	} {
		fake := &awsfake.MGN{Fail: func(string, int) (int, string, bool) { return http.StatusBadRequest, code, false }}
		s := reach(t, fake)
		_, err := s.Prepare(t.Context(), sampleDraft(t, Options{}))
		assert.ErrorContains(t, err, want)
		assert.NotContains(t, err.Error(), "testers-secret")
		var e *awscloud.Error
		assert.True(t, errors.As(err, &e))
	}
}

// manyWaves is a draft of so many waves, the first with so many applications.
func manyWaves(waves, applications int) *Draft {
	d := &Draft{Programme: "p"}
	for w := range waves {
		d.Waves = append(d.Waves, Wave{Name: fmt.Sprint("wave ", w), Tags: map[string]string{TagID: fmt.Sprint("p/", w)}})
	}
	for a := range applications {
		id := fmt.Sprint("a", a)
		d.Waves[0].Applications = append(d.Waves[0].Applications, Application{ID: id, Name: id, Tags: map[string]string{TagID: id}})
	}
	return d
}
