package readiness_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// library is the embedded rules with the packs that are on by default; compiling them takes a while.
var library = sync.OnceValues(func() (*opa.Engine, error) { return opa.New(context.Background(), opa.Config{}) })

// TestCases runs every case of testdata/cases through the rules that are on by default. A case is an inventory whose comments say the facts, the
// reasoning from the articles, and what must come out, in lines such as
//
//	# expect works on level-1 denied MA-2492-02
//	# expect works recommended level-2
//
// README.md beside the cases explains them all.
func TestCases(t *testing.T) {
	market, err := os.ReadFile("testdata/cases/market.inv.hcl")
	require.NoError(t, err)
	files, err := filepath.Glob("testdata/cases/[0-9]*.inv.hcl")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 20)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".inv.hcl"), func(t *testing.T) {
			src, err := os.ReadFile(file)
			require.NoError(t, err)
			days := expectations(t, file, string(src))
			require.NotEmpty(t, days, "%s expects nothing", file)
			for _, d := range days {
				d.check(t, string(market), string(src))
			}
		})
	}
}

// day is what a case expects if its facts are true on one day; "" is the day of the file.
type day struct {
	date  string
	lines []expectation
}

// expectation is one line after "# expect".
type expectation struct {
	place       string
	application string
	words       []string
}

func expectations(t *testing.T, file, src string) []day {
	var days []day
	date := ""
	for i, line := range strings.Split(src, "\n") {
		text, isComment := strings.CutPrefix(line, "# ")
		if rest, ok := strings.CutPrefix(text, "on the day "); isComment && ok {
			date = strings.TrimSpace(rest)
			continue
		}
		rest, ok := strings.CutPrefix(text, "expect ")
		if !isComment || !ok {
			continue
		}
		words := strings.Fields(rest)
		place := fmt.Sprintf("%s:%d: %s", file, i+1, rest)
		require.Greater(t, len(words), 2, place)
		n := slices.IndexFunc(days, func(d day) bool { return d.date == date })
		if n < 0 {
			n, days = len(days), append(days, day{date: date})
		}
		days[n].lines = append(days[n].lines, expectation{place, words[0], words[1:]})
	}
	return days
}

var asOf = regexp.MustCompile(`as_of( *)= "[0-9-]+"`)

func (d day) check(t *testing.T, market, src string) {
	if d.date != "" {
		require.Regexp(t, asOf, src)
		src = asOf.ReplaceAllString(src, `as_of$1= "`+d.date+`"`)
	}
	files := fstest.MapFS{"market.inv.hcl": {Data: []byte(market)}, "case.inv.hcl": {Data: []byte(src)}}
	inv, diags, err := inventory.Load(t.Context(), files, inventory.LoadOptions{})
	require.NoError(t, err)
	require.NotNil(t, inv, diags)
	engine, err := library()
	require.NoError(t, err)
	rep, asm, err := readiness.EvaluateWith(engine.Classify, engine.Evaluate).Assess(t.Context(), inv, readiness.DefaultModel())
	require.NoError(t, err)
	for _, x := range d.lines {
		app := asm.Application(x.application)
		require.NotNil(t, app, x.place)
		assert.Equal(t, strings.Join(x.words, " "), strings.Join(outcome(inv, rep, app, x.words), " "), x.place)
		askEverywhereAlike(t, inv, rep, app)
	}
}

// askEverywhereAlike wants what belongs to the processing to be asked alike on all targets that are open.
func askEverywhereAlike(t *testing.T, inv *inventory.Inventory, rep *policy.Report, app *readiness.Application) {
	var first []string
	for _, v := range app.Verdicts {
		if !v.AtWorst().Open() {
			continue
		}
		asked := []string{}
		for _, c := range readiness.Conditions(inv, rep, app.ID, v) {
			if c.Scope == readiness.ScopeProcessing {
				asked = append(asked, fmt.Sprint(c.Rule, c.Subject, c.Who, c.Params))
			}
		}
		if first == nil {
			first = asked
		}
		assert.Equal(t, first, asked, "%s on %s", app.ID, v.Target)
	}
}

// outcome says in the words of an expectation what came out.
func outcome(inv *inventory.Inventory, rep *policy.Report, app *readiness.Application, words []string) []string {
	switch words[0] {
	case "on":
		v := app.Verdict(words[1])
		if v == nil {
			return []string{"on", "no such target"}
		}
		return append(words[:2:2], verdictWords(v)...)
	case "recommended":
		return []string{"recommended", orNothing(app.Recommended)}
	case "provisional":
		return []string{"provisional", orNothing(app.Provisional)}
	case "class":
		return append([]string{"class"}, classWords(app.Class)...)
	case "splits":
		return append([]string{"splits"}, splitWords(app)...)
	case "asks":
		return append(words[:2:2], conditionWords(inv, rep, app, words[1])...)
	case "finds":
		for _, f := range rep.Application(app.ID).Findings {
			if string(f.Rule) == words[1] {
				return []string{"finds", words[1], f.Outcome.String()}
			}
		}
		return []string{"finds", words[1], "nothing"}
	}
	return []string{"an expectation says on, recommended, provisional, class, splits, asks or finds"}
}

func orNothing(id string) string {
	if id == "" {
		return "nothing"
	}
	return id
}

// deciding are the kinds of reason that make each outcome; of what is undetermined, those count that may come to a denial.
var deciding = map[readiness.Outcome][]readiness.ReasonKind{
	readiness.Denied:       {readiness.ReasonDenial},
	readiness.Undetermined: {readiness.ReasonUnknown},
	readiness.Tolerated:    {readiness.ReasonTolerated},
	readiness.Conditional:  {readiness.ReasonCondition, readiness.ReasonRelief},
}

// verdictWords are the outcome, its end, and each rule that makes it, once, with the days it names.
func verdictWords(v *readiness.Verdict) []string {
	out := []string{v.Outcome.String()}
	if v.Until != 0 {
		out = append(out, "until", v.Until.String())
	}
	var rules []string
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			if !slices.Contains(deciding[v.Outcome], r.Kind) || v.Outcome == readiness.Undetermined && r.AtWorst != 0 {
				continue
			}
			w := string(r.Rule)
			if r.Recheck != 0 {
				w += " recheck " + r.Recheck.String()
			}
			if r.Due != 0 {
				w += " due " + r.Due.String()
			}
			rules = append(rules, w)
		}
	}
	slices.Sort(rules)
	return append(out, slices.Compact(rules)...)
}

func classWords(c policy.Interval) []string {
	s := []string{c.Lo.System.String()}
	if c.Hi.System != c.Lo.System {
		s[0] += "-" + c.Hi.System.String()
	}
	if c.Lo.SensitiveData {
		s = append(s, "sensitive")
	}
	return append(s, c.Lo.Marks.Names()...)
}

// conditionWords are the conditions of a verdict in their order: scope, rule and who has to act.
func conditionWords(inv *inventory.Inventory, rep *policy.Report, app *readiness.Application, target string) []string {
	out := []string{}
	for _, c := range readiness.Conditions(inv, rep, app.ID, *app.Verdict(target)) {
		out = append(out, string(c.Scope), string(c.Rule), c.Who.String())
	}
	return out
}

// splitWords are the placements in parts: the target of the application, and each dataset apart with where it may stand.
func splitWords(app *readiness.Application) []string {
	var out []string
	for _, s := range app.Splits() {
		out = append(out, s.Target+":")
		for _, p := range s.Apart {
			out = append(out, p.Subject.String()+"@"+strings.Join(p.Targets, ","))
		}
	}
	if out == nil {
		return []string{"nothing"}
	}
	return out
}
