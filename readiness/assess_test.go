package readiness

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

const courtroom = `
	data d c2
	app a owns d
	target t cloud
	rule R require block sovereignty
	rule Q require low contract
	rule D deny high security
	rule C condition medium contract
	rule W before_wave medium security
	rule S score low technical
`

func TestAssessVerdict(t *testing.T) {
	const low, mid, straddle = "offer t location 0\n", "offer t location 1\n", "offer t location 1-2\n"
	tests := []struct{ name, says, want string }{
		{"nothing asked", low, "eligible"},
		{"met", mid + "need a R t location 1", "eligible"},
		{"failed", low + "need a R t location 1", "denied; a denial R"},
		{"failed by a dataset", low + "need a R t location 1 d", "denied; d denial R"},
		{"failed by a dataset not held", low + "need a R t location 1 e", "denied; a denial R"},
		{"component does not apply", "need a R t location 2", "eligible"},
		{"other target", low + "need a R u location 2", "eligible"},
		{"perhaps asked", low + "need a R t location 1 possible", "undetermined; a unknown R need.R?"},
		{"perhaps asked and met", mid + "need a R t location 1 possible", "eligible"},
		{"perhaps offered", straddle + "need a R t location 2", "undetermined; a unknown R target.t.location?"},
		{"perhaps asked and offered", straddle + "need a R t location 2 possible", "undetermined; a unknown R need.R? target.t.location?"},

		{"relieved", low + "need a R t location 1\nrelief a Q R t until 20100", "eligible_with_conditions until 20100; a relief Q"},
		{"relieved, perhaps asked", low + "need a R t location 1 possible\nrelief a Q R t", "undetermined; a unknown R need.R?"},
		{"application's relief covers its data", low + "need a R t location 1 d\nrelief a Q R t", "eligible_with_conditions; d relief Q"},
		{"dataset's relief covers it only", low + "need a R t location 1\nneed a R t location 1 d\nrelief a Q R t d until 20100", "denied; a denial R; d relief Q"},
		{"relief of another rule", low + "need a R t location 1\nrelief a Q Q t", "denied; a denial R"},
		{"relief of another target", low + "need a R t location 1\nrelief a Q R u", "denied; a denial R"},
		{"perhaps relieved", low + "need a R t location 1\nrelief a Q R t possible", "undetermined; a unknown R relief.Q?"},
		{"longest relief", low + "need a R t location 1\nrelief a Q R t until 20100\nrelief a S R t until 20200", "eligible_with_conditions until 20200; a relief S"},
		{"longest relief, listed first", low + "need a R t location 1\nrelief a S R t until 20200\nrelief a Q R t until 20100", "eligible_with_conditions until 20200; a relief S"},
		{"relief without end", low + "need a R t location 1\nrelief a S R t until 20200\nrelief a Q R t", "eligible_with_conditions; a relief Q"},
		{"first end", low + "need a R t location 1\nneed a R t location 1 d\nrelief a Q R t d until 20100\nrelief a S R t until 20050",
			"eligible_with_conditions until 20050; a relief S; d relief Q"},
		{"tolerated", low + "hosted a t\nneed a R t location 1\nrelief a Q R t existing until 20100", "tolerated_until until 20100; a tolerated Q"},
		{"tolerated elsewhere", low + "hosted a u\nneed a R t location 1\nrelief a Q R t existing", "denied; a denial R"},
		{"tolerated perhaps here", low + "hosted a ?\nneed a R t location 1\nrelief a Q R t existing", "undetermined; a unknown R application.a.hosted_on?"},
		{"perhaps tolerated", low + "hosted a t\nneed a R t location 1\nrelief a Q R t existing possible", "undetermined; a unknown R relief.Q?"},
		{"perhaps failed, then tolerated", straddle + "hosted a t\nneed a R t location 2\nrelief a Q R t existing", "undetermined; a unknown R target.t.location?"},
		{"tolerated and perhaps relieved", low + "hosted a t\nneed a R t location 1\nrelief a Q R t existing\nrelief a S R t possible", "undetermined; a unknown R relief.S?"},
		{"tolerated and relieved", low + "hosted a t\nneed a R t location 1\nrelief a Q R t existing\nrelief a S R t", "eligible_with_conditions; a relief S"},

		{"denied", "find a D violated t", "denied; a denial D"},
		{"denied everywhere", "find a D violated * d", "denied; d denial D"},
		{"denied elsewhere", "find a D violated u", "eligible"},
		{"perhaps denied", "find a D undetermined *", "undetermined; a unknown D find.D?"},
		{"denied and tolerated", "hosted a t\nfind a D violated *\nrelief a Q D t existing until 20100", "tolerated_until until 20100; a tolerated Q"},
		{"denied and waived", "find a D waived *", "eligible; a relief waived D"},
		{"condition", "find a C violated *", "eligible_with_conditions; a condition C"},
		{"condition perhaps", "find a C undetermined t", "undetermined; a unknown C find.C?"},
		{"condition waived", "find a C waived t", "eligible; a relief waived C"},
		{"before the wave", "find a W violated * d", "eligible_with_conditions; d condition W"},
		{"score only", "find a S violated t\nfind a S undetermined *", "eligible"},
		{"worst first", low + "find a C violated t\nneed a R t location 1\nfind a D undetermined t", "denied; a denial R; a unknown D find.D?; a condition C"},

		{"condition relieved", "find a C violated t\nrelief a Q C t until 20100", "eligible_with_conditions until 20100; a relief Q"},
		{"condition relieved of a dataset only", "find a C violated t d\nfind a C violated t\nrelief a Q C t d", "eligible_with_conditions; a condition C; d relief Q"},
		{"condition perhaps relieved stands", "find a C violated t\nrelief a Q C t possible", "eligible_with_conditions; a condition C"},
		{"condition to be met later where it is hosted", "hosted a t\nfind a C violated t\nrelief a Q C t existing until 20100", "eligible_with_conditions; a condition C due 20100 under Q"},
		{"condition to be met by a move", "hosted a u\nfind a C violated t\nrelief a Q C t existing until 20100", "eligible_with_conditions; a condition C"},
		{"time for a condition asks for no facts", "hosted a ?\nfind a C undetermined t\nrelief a Q C t existing", "undetermined; a unknown C find.C?"},
		{"duty relieved", "find a W violated *\nrelief a Q W t", "eligible_with_conditions; a relief Q"},
		{"relief to be made again", low + "need a R t location 1\nrelief a Q R t until 20100 recheck 20100", "eligible_with_conditions until 20100; a relief Q recheck 20100"},

		{"open", "app a owns d reads ?\noffer t location 2", "undetermined; a unknown CF-OPEN application.a.reads?"},
		{"open and conditional", "app a reads ?\nfind a C violated t", "undetermined; a unknown CF-OPEN application.a.reads?; a condition C"},
		{"open and denied", "app a reads ?\nfind a D violated t", "denied; a denial D"},
		{"open and tolerated", "app a reads ?\nhosted a t\nfind a D violated t\nrelief a Q D t existing until 20100",
			"undetermined; a unknown CF-OPEN application.a.reads?; a tolerated Q"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, rep := parseCase(t, courtroom+tt.says)
			a, err := Assess(inv, nil, rep, DefaultModel())
			require.NoError(t, err)
			assert.Equal(t, tt.want, shortVerdict(*a.Application("a").Verdict("t")))
		})
	}
}

func TestAssessSplitPlacement(t *testing.T) {
	inv, rep := parseCase(t, courtroom+"offer t location 0\nneed a R t location 2 d")
	a, err := Assess(inv, nil, rep, DefaultModel())
	require.NoError(t, err)
	v := a.Application("a").Verdict("t")
	require.Len(t, v.Parts, 2)
	assert.Equal(t, Eligible, v.Parts[0].Outcome)
	assert.Equal(t, Denied, v.Parts[1].Outcome)
	assert.Equal(t, dataset("d"), v.Parts[1].Subject)
}

func TestAssessRecommended(t *testing.T) {
	const targets = "target k colocation\ntarget p own_premises\ntarget s state_cloud\ntarget u cloud\n"
	tests := []struct{ name, says, want string }{
		{"preferred kind", "", "s"},
		{"least id", "find a D violated s", "t"},
		{"eligible before conditional", "find a C violated s\nfind a C violated t\nfind a C violated u", "k"},
		{"fewest conditions", "find a C violated *\nfind a D violated s\nfind a W violated t", "u"},
		{"none", "find a D undetermined *", " or s"},
		{"denied everywhere", "find a D violated *", ""},
		{"open at worst before perhaps closed", "find a D undetermined s\nfind a C violated u\nfind a C violated k\nfind a C violated p\nfind a C violated t", "t or s"},
		{"nothing known is no merit", "find a C violated s\nfind a C undetermined t\nfind a D violated u\nfind a D violated k\nfind a D violated p", "s or t"},
		{"perhaps better among equals", "find a C violated t\nfind a C undetermined u\nfind a D violated s\nfind a D violated k\nfind a D violated p", "u"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, rep := parseCase(t, courtroom+targets+tt.says)
			a, err := Assess(inv, nil, rep, DefaultModel())
			require.NoError(t, err)
			got := a.Application("a").Recommended
			if hope := a.Application("a").Provisional; hope != "" {
				got += " or " + hope
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestAssessQuestions(t *testing.T) {
	inv, rep := parseCase(t, courtroom+`
		target u cloud
		app b owns d
		offer t location 1-2
		need a R t location 2
		need b R t location 2 possible
		find a D undetermined u
		find b D undetermined u
		hosted b ?
		need b R u location 1
		offer u location 0
		relief b Q R u existing
	`)
	inv.Application("b").Owner = inventory.Is(inventory.Ref{Kind: inventory.KindTeam, ID: "ops"})
	a, err := Assess(inv, nil, rep, DefaultModel())
	require.NoError(t, err)
	type row struct {
		fact            inventory.Path
		state           string
		alone, verdicts int
		apps            []string
		ask             string
	}
	var got []row
	for _, q := range a.Questions {
		got = append(got, row{q.Fact, q.State, q.Alone, q.Verdicts, q.Applications, q.Ask.String()})
	}
	assert.Equal(t, []row{
		{"find.D", "", 1, 2, []string{"a", "b"}, ""},
		{"target.t.location", "", 1, 2, []string{"a", "b"}, ""},
		{"application.b.hosted_on", "left_out", 0, 1, []string{"b"}, "team.ops"},
		{"need.R", "", 0, 1, []string{"b"}, ""},
	}, got)
}

func TestAssessRefuses(t *testing.T) {
	inv, rep := parseCase(t, courtroom+"find a X violated *\nneed a Y t location 1\noffer t location 2-1")
	m := DefaultModel()
	m.Floor = 101
	_, err := Assess(inv, nil, rep, m)
	for _, part := range []string{"floor 101", `rule "X"`, `rule "Y"`, "swap the ends"} {
		assert.ErrorContains(t, err, part)
	}
	rep.Applications, rep.Classes = nil, &policy.Classes{}
	_, err = Assess(inv, nil, rep, DefaultModel())
	assert.ErrorContains(t, err, "no class of application.a")
	assert.ErrorContains(t, err, "says nothing of application.a")
	_, err = Assess(inv, nil, nil, m)
	assert.ErrorContains(t, err, "no policy report")
}

func TestModelValidate(t *testing.T) {
	assert.NoError(t, DefaultModel().Validate())
	err := Model{
		Floor: 1, Points: map[policy.Severity]int{policy.SeverityInfo: 3, policy.SeverityLow: 2, policy.SeverityHigh: -1, policy.SeverityInvalid: 0},
		Preference: []string{"cloud", "moon", "cloud"},
	}.Validate()
	for _, part := range []string{"floor 1 is above start 0", "severity low takes 2", "no points for severity medium", "severity high are -1",
		"no points for severity block", `severity "invalid"`, `"moon"`, `"cloud" twice`} {
		assert.ErrorContains(t, err, part)
	}
}

func TestNothingToAssess(t *testing.T) {
	_, err := Assess(nil, &policy.Classes{}, &policy.Report{}, DefaultModel())
	require.ErrorIs(t, err, inventory.ErrNoInventory)
	src := "inventory {\n  schema = \"1.0\"\n  as_of  = \"2027-01-01\"\n}\n\ndataset \"d\" {\n  name = \"D\"\n}\n\napplication \"a\" {\n  name = \"A\"\n}\n"
	inv, diags := inventory.Parse("a.inv.hcl", []byte(src), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	assert.Equal(t, Propagate(inv, &policy.Classes{}), Propagate(inv, nil), "no classes say nothing of anything")
}
