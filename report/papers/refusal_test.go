package papers_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

// Every reason for no paper is said in three languages, with what it names.
func TestRefusalsInThreeLanguages(t *testing.T) {
	whole := agency(t)
	planned := whole
	planned.Plan = &planner.Plan{Waves: []planner.Wave{{Number: 1}}}
	bare := whole
	assessment := *whole.Assessment
	assessment.Applications = nil
	bare.Assessment = &assessment
	for _, c := range []struct {
		d    report.Document
		kind papers.Kind
		opt  papers.Options
		en   string
		fr   string
	}{
		{whole, "letter", papers.Options{}, `"letter" is no kind of paper`, `"letter" n’est pas un genre de pièce`},
		{whole, papers.Note, papers.Options{Target: "nowhere"}, `no target "nowhere"`, `il n’y a pas de cible "nowhere"`},
		{whole, papers.Note, papers.Options{Applications: []string{"permis"}, Wave: 1}, "or a wave, not both", "pas les deux"},
		{whole, papers.Note, papers.Options{Applications: []string{"x"}}, `no application "x" was assessed`, `aucune application "x" n’a été évaluée`},
		{bare, papers.Note, papers.Options{}, "has no application to make a paper of", "n’a pas d’application dont faire une pièce"},
		{bare, papers.Note, papers.Options{Target: "nuage-etat"}, "no application is bound for nuage-etat", "aucune application ne va vers nuage-etat"},
		{whole, papers.Note, papers.Options{Wave: -1}, "waves are numbered from 1", "les vagues sont numérotées à partir de 1"},
		{whole, papers.Note, papers.Options{Wave: 2}, "there is no plan, and so no wave 2", "il n’y a pas de plan, donc pas de vague 2"},
		{planned, papers.Note, papers.Options{Wave: 3}, "there is no wave 3: the plan has waves 1 to 1", "il n’y a pas de vague 3 : le plan a les vagues 1 à 1"},
		{planned, papers.Note, papers.Options{Wave: 1}, "nothing moves in wave 1", "rien ne migre dans la vague 1"},
		{whole, papers.Article17, papers.Options{}, "no study of these applications is recorded", "aucune étude de ces applications n’est consignée"},
	} {
		_, err := papers.Build(c.d, c.kind, c.opt)
		require.ErrorContains(t, err, c.en)
		require.Contains(t, tell.Of(err, "fr"), c.fr)
		require.Regexp(t, regexp.MustCompile(`\p{Arabic}`), tell.Of(err, "ar"), c.en)
	}
	_, err := papers.ParseKind("letter")
	require.Contains(t, tell.Of(err, "ar"), "ليس نوعا من الوثائق")
}
