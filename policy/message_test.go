package policy_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

func TestMessageOf(t *testing.T) {
	r := policy.Rule{
		Title:   policy.Text{En: "Title", Fr: "Titre"},
		Message: policy.Text{En: "{subject} on {target}: {law}, {days} days, {places}", Fr: "{law} pour {subject}"},
	}
	f := policy.Finding{
		Subject: inventory.Ref{Kind: inventory.KindApplication, ID: "paie"}, Target: "nuage",
		Params: map[string]any{"law": "FR {days}", "days": json.Number("12"), "places": []any{"FR", "US"}},
	}
	require.Equal(t, "application.paie on nuage: FR {days}, 12 days, FR, US", r.MessageOf(f, "en"), "what is filled in is not filled again")
	require.Equal(t, "FR {days} pour application.paie", r.MessageOf(f, "fr"))
	require.Equal(t, "application.paie on …: …, … days, …", r.MessageOf(policy.Finding{Subject: f.Subject}, "ar"), "Arabic falls back to English")
	r.Message = policy.Text{}
	require.Equal(t, "Titre", r.MessageOf(f, "fr"))
}

func TestMessageOfWords(t *testing.T) {
	r := policy.Rule{Message: policy.Text{En: "Lacks {missing} in {contract}.", Fr: "Il manque {missing} dans {contract}.", Ar: "ينقص {missing} في {contract}."}}
	f := policy.Finding{Params: map[string]any{"missing": []any{"reversibility", "exit.format", "made up"}, "contract": "security"}}
	require.Equal(t, "Il manque réversibilité, le format, made up dans security.", r.MessageOf(f, "fr"), "names that people gave stand as they are")
	require.Equal(t, "Lacks reversibility, the format, made up in security.", r.MessageOf(f, "en"))
	require.Equal(t, "ينقص قابلية الاسترجاع, الصيغة, made up في security.", r.MessageOf(f, "ar"))
}

func TestSubjectIsRead(t *testing.T) {
	for s := policy.SubjectApplication; s <= policy.SubjectPortfolio; s++ {
		var back policy.Subject
		require.NoError(t, back.UnmarshalText([]byte(s.String())))
		require.Equal(t, s, back)
	}
	var s policy.Subject
	require.ErrorContains(t, s.UnmarshalText([]byte("server")), "use one of [application administration register portfolio]")
	require.Error(t, s.UnmarshalText(nil))
}

func ExampleRule_MessageOf() {
	r := policy.Rule{Message: policy.Text{En: "The contract is governed by the law of {law}."}}
	fmt.Println(r.MessageOf(policy.Finding{Params: map[string]any{"law": "FR"}}, "en"))
	// Output: The contract is governed by the law of FR.
}
