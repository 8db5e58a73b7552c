package readiness

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// The notation of a case adds to that of a portfolio what the rules say:
//
//	target t cloud                        a target and its kind
//	hosted a t u                          where an application runs; ? is not stated; what is not said is known to be nowhere
//	rule R deny block sovereignty         a rule: effect, severity, dimension
//	offer t location 0-2                  ranks; may miss offer.t.location
//	need a R t location 2 d               application, rule, target, component, rank, dataset; possible: may be asked (misses need.R)
//	relief a Q R t d until 20100          relief by rule Q from R; existing, possible (misses relief.Q), recheck 20100
//	find a R violated t d 3               outcome, target (* is every), subject
func parseCase(t require.TestingT, text string) (*inventory.Inventory, *policy.Report) {
	b := caseBuilder{t: t, apps: map[string]*policy.ApplicationReport{}}
	var rest, targets []string
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case words[0] == "target":
			targets = append(targets, line)
		case slices.Contains([]string{"hosted", "rule", "offer", "need", "relief", "find"}, words[0]):
			b.lines = append(b.lines, words)
		default:
			rest = append(rest, line)
		}
	}
	b.p = parsePortfolio(t, strings.Join(rest, "\n"))
	for _, line := range targets {
		words := strings.Fields(line)
		x := &inventory.Target{Block: inventory.Block{ID: words[1]}, Kind: inventory.Is(words[2])}
		b.p.inv.Targets = append(b.p.inv.Targets, x)
	}
	b.p.inv, _ = inventory.New(today, *b.p.inv)
	for _, a := range b.p.inv.Applications {
		a.HostedOn = inventory.Is([]inventory.Ref{})
		b.apps[a.ID] = &policy.ApplicationReport{Application: a.ID}
	}
	for _, words := range b.lines {
		b.line(words)
	}
	b.rep.Classes = Propagate(b.p.inv, b.p.intrinsic)
	for _, a := range b.p.inv.Applications {
		b.rep.Applications = append(b.rep.Applications, *b.apps[a.ID])
	}
	return b.p.inv, &b.rep
}

type caseBuilder struct {
	t     require.TestingT
	p     portfolio
	rep   policy.Report
	lines [][]string
	apps  map[string]*policy.ApplicationReport
}

func (b *caseBuilder) line(w []string) {
	switch w[0] {
	case "hosted":
		a := b.p.inv.Application(w[1])
		for _, id := range w[2:] {
			if id == "?" {
				a.HostedOn = inventory.Fact[[]inventory.Ref]{}
				return
			}
			a.HostedOn = inventory.Is(append(a.HostedOn.Or(nil), inventory.Ref{Kind: inventory.KindTarget, ID: id}))
		}
	case "rule":
		r := policy.Rule{ID: policy.RuleID(w[1])}
		require.NoError(b.t, r.Effect.UnmarshalText([]byte(w[2])))
		require.NoError(b.t, r.Severity.UnmarshalText([]byte(w[3])))
		require.NoError(b.t, r.Dimension.UnmarshalText([]byte(w[4])))
		b.rep.Rules = append(b.rep.Rules, r)
	case "offer":
		o := policy.Offer{Target: w[1]}
		require.NoError(b.t, o.Component.UnmarshalText([]byte(w[2])))
		o.Lo, o.Hi = int(w[3][0]-'0'), int(w[3][len(w[3])-1]-'0')
		if o.Lo != o.Hi {
			o.Missing = []inventory.Path{inventory.Path("target." + w[1] + "." + w[2])}
		}
		b.rep.Offers = append(b.rep.Offers, o)
	case "need":
		r := policy.Requirement{Rule: policy.RuleID(w[2]), Target: w[3], AtLeast: int(w[5][0] - '0')}
		require.NoError(b.t, r.Component.UnmarshalText([]byte(w[4])))
		for _, x := range w[6:] {
			if r.Possible = r.Possible || x == "possible"; x == "possible" {
				r.Missing = []inventory.Path{inventory.Path("need." + w[2])}
			} else {
				r.Subject = dataset(x)
			}
		}
		a := b.apps[w[1]]
		a.Requirements = append(a.Requirements, r)
	case "relief":
		b.relief(w)
	case "find":
		f := policy.Finding{Rule: policy.RuleID(w[2]), Target: strings.TrimPrefix(w[4], "*")}
		require.NoError(b.t, f.Outcome.UnmarshalText([]byte(w[3])))
		if f.Outcome == policy.OutcomeUndetermined {
			f.Missing = []inventory.Path{inventory.Path("find." + w[2])}
		}
		if len(w) > 5 {
			f.Subject = dataset(w[5])
		}
		a := b.apps[w[1]]
		a.Findings = append(a.Findings, f)
	}
}

func (b *caseBuilder) relief(w []string) {
	r := policy.Relief{Rule: policy.RuleID(w[2]), Relieves: []policy.RuleID{policy.RuleID(w[3])}, Target: w[4]}
	for i := 5; i < len(w); i++ {
		switch w[i] {
		case "until", "recheck":
			i++
			d, err := strconv.Atoi(w[i])
			require.NoError(b.t, err)
			if r.Until = inventory.Date(d); w[i-1] == "recheck" {
				r.Recheck = r.Until
			}
		case "existing":
			r.Existing = true
		case "possible":
			r.Possible, r.Missing = true, []inventory.Path{inventory.Path("relief." + w[2])}
		default:
			r.Subject = dataset(w[i])
		}
	}
	a := b.apps[w[1]]
	a.Reliefs = append(a.Reliefs, r)
}

// shortVerdict writes outcome, end and the parts with their reasons.
func shortVerdict(v Verdict) string {
	s := v.Outcome.String()
	if v.Until != 0 {
		s += fmt.Sprintf(" until %d", v.Until)
	}
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			s += fmt.Sprintf("; %s %s", p.Subject.ID, r.Kind)
			if r.Waived {
				s += " waived"
			}
			s += " " + string(r.Rule)
			if r.Due != 0 {
				s += fmt.Sprintf(" due %d under %s", r.Due, r.DueUnder)
			}
			if r.Recheck != 0 {
				s += fmt.Sprintf(" recheck %d", r.Recheck)
			}
			for _, m := range r.Missing {
				s += " " + string(m) + "?"
			}
		}
	}
	return s
}
