package change_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

func compare(t *testing.T, old, fresh *change.State) *change.Diff {
	t.Helper()
	d, err := change.Compare(t.Context(), old, fresh, rules, change.Options{})
	require.NoError(t, err)
	return d
}

func causes(d *change.Diff) []string {
	out := []string{}
	for _, c := range d.Causes {
		out = append(out, string(c.Kind)+" "+c.Name+" "+c.Change)
	}
	return out
}

func weighted(severity policy.Severity, points int) readiness.Model {
	m := readiness.DefaultModel()
	m.Points[severity] = points
	return m
}

// The ways in which a world can change, each with the cause that must be named and the one answer it flips when nothing else changes.
var changes = map[string]struct {
	of    func(world) world
	cause string
	flip  string
}{
	"a fact": {
		func(w world) world { return w.edited("users      = 100", "users      = 40") },
		"fact application.paie.users changed", "verdict of application.paie on nuage: denied > eligible",
	},
	"a fact of a target": {
		func(w world) world { return w.edited(`key_custody = "provider"`, `key_custody = "customer"`) },
		"target target.nuage.key_custody changed", "verdict of application.paie on nuage: denied > eligible",
	},
	"a rule's text": {
		func(w world) world { w.deny = strings.Replace(w.deny, "users > ", "users > 60 + ", 1); return w },
		"rule T-1 changed", "verdict of application.paie on nuage: denied > eligible",
	},
	"a rule's metadata": {
		func(w world) world { w.severity = "high"; return w },
		"rule T-2 changed", "score of application.paie, security: 90 > 80",
	},
	"a rule more": {
		func(w world) world {
			w.extra = `violation contains {"params": {}} if input.application.users > 90`
			return w
		},
		"rule T-3 added", "score of application.paie, security: 100 > 95",
	},
	"data of rules": {
		func(w world) world { w.most = 5; return w },
		"data 0/custom/test/data.json changed", "verdict of application.permis on nuage: eligible > denied",
	},
	"a weight": {
		func(w world) world { w.model = weighted(policy.SeverityMedium, 15); return w },
		"model points.medium changed", "score of application.paie, security: 90 > 85",
	},
}

// Nothing changed: nothing differs, whether the state was kept or not.
func TestNothingChanged(t *testing.T) {
	one, two := usual().state(t), usual().state(t)
	assert.True(t, compare(t, one, two).Empty())
	assert.True(t, compare(t, kept(t, one), two).Empty())
	assert.Zero(t, compare(t, one, two).Evaluations)
}

// kept writes a state and reads it.
func kept(t *testing.T, s *change.State) *change.State {
	t.Helper()
	var first, second bytes.Buffer
	require.NoError(t, s.Write(&first))
	out, err := change.Read(bytes.NewReader(first.Bytes()))
	require.NoError(t, err)
	require.NoError(t, out.Write(&second))
	require.Equal(t, first.String(), second.String())
	require.Equal(t, s.Digests, readiness.Digests{
		Inventory: out.Inventory.Digest(), Library: s.Digests.Library, Rules: s.Digests.Rules, Model: s.Digests.Model, AsOf: out.Inventory.AsOf(),
	})
	return out
}

// After one change the comparison names exactly this cause, for every flip, alone and needed.
func TestOneChange(t *testing.T) {
	for name, c := range changes {
		t.Run(name, func(t *testing.T) {
			before := usual()
			if strings.HasPrefix(c.flip, "score of application.paie, security: 90") { // something must be there to weigh
				before = before.edited("monitoring = true", "monitoring = false")
			}
			d := compare(t, kept(t, before.state(t)), c.of(before).state(t))
			require.Equal(t, []string{c.cause}, causes(d))
			lines := told(d)
			require.NotEmpty(t, lines)
			found := false
			for i, f := range d.Flips {
				assert.Equal(t, change.Because{Alone: []int{0}, Needed: []int{0}, Settled: true}, f.Because, lines[i])
				found = found || strings.HasPrefix(lines[i], c.flip)
			}
			assert.True(t, found, "no flip %q in\n%s", c.flip, strings.Join(lines, "\n"))
			assert.Equal(t, len(d.Flips), d.Causes[0].Flips)
		})
	}
}

// A fact, a rule and a weight at once: each answer has exactly its own causes.
func TestFactAndRuleAndWeight(t *testing.T) {
	before := usual()
	after := before.edited("monitoring = true", "monitoring = false") // of paie
	after.extra = `violation contains {"params": {}} if input.application.users < 20`
	after.model = weighted(policy.SeverityBlock, 45)
	d := compare(t, kept(t, before.state(t)), after.state(t))
	assert.Equal(t, []string{"model points.block changed", "rule T-3 added", "fact application.paie.monitoring changed"}, causes(d))
	assert.Equal(t, []string{
		"score of application.paie, security: 100 > 90 | alone application.paie.monitoring needed application.paie.monitoring",
		"score of application.permis, security: 100 > 95 | alone T-3 needed T-3",
		"finding of application.paie, T-2:  > violated | alone application.paie.monitoring needed application.paie.monitoring",
		"finding of application.permis, T-3:  > violated | alone T-3 needed T-3",
	}, told(d))
	assert.Zero(t, d.Causes[0].Flips, "both can go where T-1 denies nothing, and a score has the best target's points")
	assert.Equal(t, "application.paie.monitoring: false, was true", d.Causes[2].String())
	assert.Empty(t, d.Causes[2].OldAt, "the files of a kept state are not at hand")
	assert.Equal(t, "test.inv.hcl:20:16", d.Causes[2].NewAt)
}

// Two changes that bring an answer only together, two that bring it each, and one that takes back what another one does.
func TestCausesThatActTogether(t *testing.T) {
	t.Run("only together", func(t *testing.T) {
		after := usual().edited("users      = 10\n", "users      = 30\n")
		after.most = 20
		d := compare(t, usual().state(t), after.state(t))
		assert.Contains(t, told(d), "verdict of application.permis on nuage: eligible > denied | needed 0/custom/test/data.json and application.permis.users "+
			"together 0/custom/test/data.json and application.permis.users")
	})
	t.Run("each alone", func(t *testing.T) {
		after := usual().edited("users      = 100", "users      = 40").edited(`key_custody = "provider"`, `key_custody = "customer"`)
		d := compare(t, usual().state(t), after.state(t))
		assert.Contains(t, told(d), "verdict of application.paie on nuage: denied > eligible | alone target.nuage.key_custody alone application.paie.users")
	})
	t.Run("half a change", func(t *testing.T) { // a rule that reads data which the same change brings cannot run without them
		after := usual()
		after.deny = strings.Replace(after.deny, "data.custom.test.most", "data.custom.test.most + 30", 1)
		after.most = 75
		after = after.edited("users      = 100", "users      = 104")
		d := compare(t, usual().state(t), after.state(t))
		assert.Contains(t, told(d), "verdict of application.paie on nuage: denied > eligible | needed T-1 and 0/custom/test/data.json "+
			"together T-1 and 0/custom/test/data.json")
	})
	t.Run("the day", func(t *testing.T) {
		before := usual()
		before.score = `violation contains {"params": {}} if input.as_of > "2027-01-01"`
		after := before
		after.day = "2027-10-31"
		d := compare(t, kept(t, before.state(t)), after.state(t))
		assert.Equal(t, []string{"day as_of changed"}, causes(d))
		assert.Contains(t, told(d), "finding of application.paie, T-2:  > violated | alone as_of needed as_of")
	})
}

// Among many changes that do nothing, the few that do are found with few evaluations, down to the single fact.
func TestFewAmongMany(t *testing.T) {
	before := usual()
	for i := range 100 {
		before.text += fmt.Sprintf("application \"a%03d\" {\n  name = \"A\"\n  owns = \"none\"\n  reads = \"none\"\n  runtime = \"x\"\n}\n", i)
	}
	after := before
	after.text = strings.ReplaceAll(after.text, `runtime = "x"`, `runtime = "y"`)
	after = after.edited("users      = 10\n", "users      = 30\n").edited("monitoring = true", "monitoring = false")
	after.most = 20
	d := compare(t, before.state(t), after.state(t))
	assert.Len(t, d.Causes, 103)
	assert.Contains(t, told(d), "verdict of application.permis on nuage: eligible > denied | needed 0/custom/test/data.json and application.permis.users "+
		"together 0/custom/test/data.json and application.permis.users")
	assert.Contains(t, told(d), "finding of application.paie, T-2:  > violated | alone application.paie.monitoring needed application.paie.monitoring")
	for _, f := range d.Flips {
		assert.True(t, f.Because.Settled)
	}
	assert.Less(t, d.Evaluations, 120)
	short, err := change.Compare(t.Context(), before.state(t), after.state(t), rules, change.Options{Evaluations: 8})
	require.NoError(t, err)
	assert.True(t, short.CutShort)
	assert.True(t, slices.ContainsFunc(short.Flips, func(f change.Flip) bool { return !f.Because.Settled && len(f.Because.Together) == 1 }))
}

// A state whose program answered otherwise says so, and blames nothing else.
func TestAnotherProgram(t *testing.T) {
	old := usual().state(t)
	for i := range old.Answers {
		if old.Answers[i].Kind == change.Score && old.Answers[i].About.ID == "permis" && old.Answers[i].Part == "security" {
			old.Answers[i].Says = "7"
		}
	}
	old.Program = "test 0"
	fresh := usual().edited("monitoring = true", "monitoring = false").state(t)
	d := compare(t, old, fresh)
	assert.Equal(t, []string{"fact application.paie.monitoring changed", "program program changed"}, causes(d))
	assert.Contains(t, told(d), "score of application.permis, security: 7 > 100 | alone program needed program")
	assert.Contains(t, told(d), "finding of application.paie, T-2:  > violated | alone application.paie.monitoring needed application.paie.monitoring")
	old.Library.Files = nil
	_, err := change.Compare(t.Context(), old, fresh, rules, change.Options{})
	assert.ErrorContains(t, err, "its rules do not run with this program")
}
