package disposition_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

// rules evaluates with the core rules alone: those about dispositions are among them.
var rules = sync.OnceValue(func() readiness.Evaluate {
	e, err := opa.New(context.Background(), opa.Config{Packs: []string{}})
	if err != nil {
		panic(err)
	}
	e = e.Remembering(0)
	return readiness.EvaluateWith(e.Classify, e.Evaluate)
})

func advise(t testing.TB, inv *inventory.Inventory) []disposition.Advice {
	t.Helper()
	rep, err := rules()(t.Context(), inv)
	require.NoError(t, err)
	return disposition.Recommend(inv, rep)
}

// read are the facts that rules about dispositions read, by the end of their path.
var read = []string{
	".platform", ".source_code", ".commodity", ".users", ".criticality", ".duplicate_of", ".runtime_eol", ".vendor_support_until", ".hardware_bindings",
	".stateless", ".automated_build", ".hardcoded_addresses", ".proprietary_services", ".cost.current", ".cost.target", ".components", ".contract",
	".end", ".early_exit", ".eol", ".architecture", ".secrecy", ".hosted_on", ".databases",
}

func readFacts(inv *inventory.Inventory) []inventory.FactInfo {
	var out []inventory.FactInfo
	for f := range inv.Facts() {
		kind := f.Block.Kind
		if kind == inventory.KindTarget || kind == inventory.KindAISystem {
			continue
		}
		if slices.ContainsFunc(read, func(end string) bool { return strings.HasSuffix(string(f.Path), end) }) {
			out = append(out, f)
		}
	}
	return out
}

// truth gives every fact that rules read some value, over and over, for what is stated may bring new facts.
func truth(t *testing.T, inv *inventory.Inventory, r *rand.Rand) *inventory.Inventory {
	t.Helper()
	done := map[inventory.Path]bool{}
	for range 3 {
		prior := questions.Uniform(inv)
		var changes []inventory.Change
		for _, f := range readFacts(inv) {
			values, _ := prior(f)
			if done[f.Path] || len(values) == 0 {
				continue
			}
			done[f.Path] = true
			v := values[r.IntN(len(values))]
			changes = append(changes, inventory.Change{Path: f.Path, State: v.State, Value: v.Value})
		}
		out, err := inv.With(changes...)
		require.NoError(t, err)
		inv = out
	}
	return inv
}

// forget makes a share of the facts unknown.
func forget(t *testing.T, inv *inventory.Inventory, share float64, r *rand.Rand) *inventory.Inventory {
	t.Helper()
	var gone []inventory.Path
	for _, f := range readFacts(inv) {
		inside := slices.ContainsFunc(gone, func(p inventory.Path) bool {
			return strings.HasPrefix(string(f.Path), strings.TrimSuffix(string(p), "s")+".")
		})
		if !inside && r.Float64() < share {
			gone = append(gone, f.Path)
		}
	}
	var changes []inventory.Change
	for _, p := range gone {
		changes = append(changes, inventory.Change{Path: p, State: inventory.Unknown})
	}
	out, err := inv.With(changes...)
	require.NoError(t, err)
	return out
}

// within reports that what is recommended with more known was said possible with less known.
func within(t *testing.T, more, less *disposition.Recommendation, what string) {
	t.Helper()
	for _, d := range more.Possible {
		require.Contains(t, less.Possible, d, what)
	}
	require.True(t, less.Nothing || !more.Nothing, what)
	if less.Recommended != 0 {
		require.Equal(t, less.Recommended, more.Recommended, what)
	}
	for _, o := range more.Options {
		was := less.Option(o.Disposition).Support
		require.True(t, was.Lo <= o.Support.Lo && o.Support.Hi <= was.Hi, "%s: support of %s is %v and was %v", what, o.Disposition, o.Support, was)
	}
}

// TestAnswersOnlyNarrow knows ever more of random portfolios: what is recommended was always among what was said possible, what is determined
// never changes, and support never leaves its interval.
func TestAnswersOnlyNarrow(t *testing.T) {
	seeds := 12
	if testing.Short() {
		seeds = 6
	}
	compared, determined := 0, 0
	recommended := map[policy.Disposition]int{}
	for seed := range uint64(seeds) {
		r := rand.New(rand.NewPCG(seed, 7))
		whole := truth(t, gen.Inventory(gen.Options{Seed: seed, Applications: 12}), r)
		known := advise(t, whole)
		for _, a := range known {
			recommended[a.Recommended]++
		}
		for range 3 {
			part := forget(t, whole, 0.1+0.5*r.Float64(), r)
			less := advise(t, forget(t, part, 0.3, r))
			more := advise(t, part)
			for i := range known {
				what := fmt.Sprintf("seed %d, %s", seed, known[i].Application)
				within(t, &known[i].Recommendation, &more[i].Recommendation, what)
				within(t, &more[i].Recommendation, &less[i].Recommendation, what)
				compared += 2
				if more[i].Determined() {
					determined++
				}
				for _, p := range more[i].Parts {
					j := slices.IndexFunc(known[i].Parts, func(q disposition.Part) bool { return q.Subject == p.Subject })
					if j >= 0 {
						within(t, &known[i].Parts[j].Recommendation, &p.Recommendation, what+" "+p.Subject.String())
					}
				}
			}
		}
	}
	t.Logf("%d comparisons; %d determined with facts forgotten; recommended when all is known: %v", compared, determined, recommended)
	require.Greater(t, determined, 0)
	require.GreaterOrEqual(t, len(recommended), 6, "the draws lead to most of the seven")
}

func parse(t testing.TB, src string) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("a.inv.hcl", []byte(src), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

const plain = `inventory {
  schema = "1.0"
  language = "fr"
  as_of = "2026-10-31"
}
server "vieux" {
  eol = "2020-01-01"
  architecture = "x86_64"
}
server "neuf" {
  eol = "2031-01-01"
  architecture = "x86_64"
}
application "a" {
  name = "A"
  platform = "virtual"
  criticality = "medium"
  users = 20
  source_code = "owned"
  commodity = false
  runtime_eol = "2031-01-01"
  hardware_bindings = []
  proprietary_services = []
  duplicate_of = "none"
  contract = "none"
  automated_build = false
  hardcoded_addresses = false
  hosted_on = [server.neuf, server.vieux]
  databases = []
  components = "none"
  owns = []
  reads = []
  flows = "none"
  %s
}`

func TestOverrides(t *testing.T) {
	for name, tt := range map[string]struct{ stated, want string }{
		"nobody decided":       {``, "rehost decided; no override"},
		"a person did":         {"move {\n disposition = \"refactor\"\n disposition_reason = \"le marché est signé\"\n}", "refactor decided; refactor because of \"le marché est signé\" from application.a.move.disposition, agrees false, excluded by [], stays \"\""},
		"without a reason":     {"move {\n disposition = \"rehost\"\n}", "rehost decided; rehost because of \"\" from application.a.move.disposition, agrees true, excluded by [], stays \"\""},
		"it stays":             {`stays = "en fin de vie"`, "retain decided; retain because of \"en fin de vie\" from application.a.stays, agrees false, excluded by [], stays \"\""},
		"it does not":          {`stays = "none"`, "rehost decided; no override"},
		"two that disagree":    {"stays = \"en fin de vie\"\nmove {\n disposition = \"rehost\"\n}", "rehost decided; rehost because of \"\" from application.a.move.disposition, agrees true, excluded by [], stays \"en fin de vie\""},
		"against an exclusion": {"platform = \"saas\"\nmove {\n disposition = \"rehost\"\n}", "rehost decided; rehost because of \"\" from application.a.move.disposition, agrees false, excluded by [CF-DIS-SAAS], stays \"\""},
		"not decided yet":      {"move {\n disposition = unknown(\"en discussion\", \"2026-09-01\")\n}", "rehost decided; no override"},
	} {
		t.Run(name, func(t *testing.T) {
			src := plain
			if strings.HasPrefix(tt.stated, "platform") {
				src = strings.Replace(src, "  platform = \"virtual\"\n", "", 1)
			}
			a := advise(t, parse(t, fmt.Sprintf(src, tt.stated)))[0]
			got := fmt.Sprintf("%s decided; ", a.Decided)
			if o := a.Override; o == nil {
				got += "no override"
			} else {
				rules := []policy.RuleID{}
				for _, c := range o.Excludes {
					rules = append(rules, c.Rule)
				}
				got += fmt.Sprintf("%s because of %q from %s, agrees %v, excluded by %v, stays %q", o.Disposition, o.Reason, o.From, o.Agrees, rules, o.Stays)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

func TestPartsDiffer(t *testing.T) {
	a := advise(t, parse(t, fmt.Sprintf(plain, "")))[0]
	require.Equal(t, policy.Rehost, a.Recommended)
	require.Empty(t, a.Unnamed)
	require.Len(t, a.Parts, 1, "a part no rule speaks of goes with the application")
	require.Equal(t, "server.vieux", a.Parts[0].Subject.String())
	require.Equal(t, policy.Replatform, a.Parts[0].Recommended)
	require.True(t, a.Parts[0].Differs)
	require.Equal(t, a.Parts, a.Differ())

	open := advise(t, parse(t, strings.Replace(fmt.Sprintf(plain, ""), "  databases = []\n", "", 1)))[0]
	require.Equal(t, []inventory.Path{"application.a.databases"}, open.Unnamed)
	require.Equal(t, policy.Rehost, open.Recommended, "a database nobody named changes nothing of the application")
}

func TestUndeterminedSaysWhatDecides(t *testing.T) {
	a := advise(t, parse(t, strings.Replace(fmt.Sprintf(plain, ""), "  commodity = false\n", "", 1)))[0]
	require.Zero(t, a.Recommended)
	require.Zero(t, a.Decided)
	require.Equal(t, []policy.Disposition{policy.Rehost, policy.Repurchase}, a.Possible)
	require.Equal(t, []inventory.Path{"application.a.commodity"}, a.Missing)
}

func TestAllMayBeExcluded(t *testing.T) {
	rep := &policy.Report{
		Rules: []policy.Rule{{ID: "X", Effect: policy.EffectDispose}},
		Applications: []policy.ApplicationReport{{
			Application: "a",
			Arguments:   []policy.Argument{{Rule: "X", Subject: inventory.Ref{Kind: inventory.KindApplication, ID: "a"}}},
		}},
	}
	for _, d := range policy.Dispositions() {
		rep.Rules[0].Dispositions = append(rep.Rules[0].Dispositions, policy.Leaning{Disposition: d, Excludes: true})
	}
	inv, _ := inventory.New(20000, inventory.Inventory{})
	got := disposition.For(inv, rep, "a")
	require.True(t, got.Determined())
	require.True(t, got.Nothing)
	require.Zero(t, got.Recommended)
	require.Nil(t, disposition.For(inv, rep, "b"))
}
