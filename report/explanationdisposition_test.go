package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// argued is a document in which rules speak of what becomes of its first application.
func argued(t *testing.T) (report.Document, string) {
	t.Helper()
	d := sampleDocument(t)
	id := d.Assessment.Applications[0].ID
	whole := inventory.Ref{Kind: inventory.KindApplication, ID: id}
	rep := *d.Policy
	text := func(s string) policy.Text { return policy.Text{En: s, Fr: s + " (fr)", Ar: s + " (ar)"} }
	rule := func(name, says string, list ...policy.Leaning) policy.Rule {
		return policy.Rule{
			ID: policy.RuleID(name), Effect: policy.EffectDispose, Title: text(name), Message: text(says), Dispositions: list,
			Source: policy.Source{Instrument: "house judgement"}, Confidence: policy.ConfidenceLow,
		}
	}
	rep.Rules = append([]policy.Rule{
		rule("A-VIRTUAL", "{subject} is virtual.", policy.Leaning{Disposition: policy.Rehost, Points: 20}),
		rule("B-TIED", "{subject} is tied to {what}.", policy.Leaning{Disposition: policy.Relocate, Excludes: true}),
		rule("C-COMMON", "{subject} is common.", policy.Leaning{Disposition: policy.Repurchase, Points: 40}),
		rule("D-OLD", "{subject} is old.", policy.Leaning{Disposition: policy.Replatform, Points: 35}),
	}, rep.Rules...)
	rep.Applications = []policy.ApplicationReport{{Application: id, Arguments: []policy.Argument{
		{Rule: "A-VIRTUAL", Subject: whole},
		{Rule: "B-TIED", Subject: whole, Params: map[string]any{"what": "a <card>"}},
		{Rule: "D-OLD", Subject: inventory.Ref{Kind: inventory.KindServer, ID: "srv-1"}},
	}}}
	d.Policy = &rep
	return d, id
}

func TestExplainDisposition(t *testing.T) {
	d, id := argued(t)
	x, err := report.ExplainDisposition(d, id, report.Options{})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, x.WriteText(&b, 0))
	for _, want := range []string{
		"Recommended: rehost, 20 points ahead of replatform.", "rehost +20: ", " is virtual. [A-VIRTUAL, house judgement",
		"relocate, excluded: ", " is tied to a <card>.", "What becomes of srv-1?", "Recommended: replatform, 15 points ahead of rehost.",
	} {
		assert.Contains(t, b.String(), want)
	}
	require.Len(t, x.Answers, 2)
	assert.Equal(t, "server.srv-1", x.Answers[1].About)

	whole, err := report.Explain(d, id, report.Options{})
	require.NoError(t, err)
	assert.Subset(t, whole.Answers, x.Answers, "an explanation holds what is said of the disposition")

	for lang, want := range map[string]string{"fr": "Recommandé\u00a0: réhéberger", "ar": "الموصى به: إعادة الاستضافة"} {
		x, err := report.ExplainDisposition(d, id, report.Options{Lang: lang})
		require.NoError(t, err)
		assert.Contains(t, x.Answers[0].Text, want)
	}
	_, err = report.ExplainDisposition(d, "nobody", report.Options{})
	require.ErrorContains(t, err, `no application "nobody" was assessed`)
}

func TestUndeterminedDisposition(t *testing.T) {
	d, id := argued(t)
	a := &d.Policy.Applications[0]
	a.Arguments = append(a.Arguments, policy.Argument{
		Rule: "C-COMMON", Subject: a.Arguments[0].Subject, Possible: true, Missing: []inventory.Path{inventory.Path("application." + id + ".commodity")},
	})
	x, err := report.ExplainDisposition(d, id, report.Options{})
	require.NoError(t, err)
	assert.Contains(t, x.Answers[0].Text, "Still possible: rehost, repurchase. To find out: ")
	assert.Contains(t, x.Answers[0].Because[1].Text, "repurchase +40: C-COMMON (if the facts turn out so)", "the title, for nobody knows yet")
}

// TestCardsTellTheDisposition looks at the formats people read, and that names are made safe there.
func TestCardsTellTheDisposition(t *testing.T) {
	d, _ := argued(t)
	var page, text bytes.Buffer
	require.NoError(t, report.HTML(&page, d, report.Options{}))
	require.NoError(t, report.Markdown(&text, d, report.Options{}))
	assert.Contains(t, page.String(), `"advice":{"best":"rehost","next":"replatform","margin":[20,20]`)
	assert.Contains(t, text.String(), "- Disposition: Recommended: rehost, 20 points ahead of replatform")
	f, err := report.NewFile(d, report.Options{})
	require.NoError(t, err)
	require.NotNil(t, f.Applications[0].Disposition)
	assert.Equal(t, policy.Rehost, f.Applications[0].Disposition.Recommended)

	plain := sampleDocument(t)
	page.Reset()
	require.NoError(t, report.HTML(&page, plain, report.Options{}))
	assert.False(t, strings.Contains(page.String(), `"advice":{`), "nothing where no rule speaks of it")
	_, err = report.DispositionName(policy.Rehost, report.Options{Lang: "de"})
	require.Error(t, err)
}
