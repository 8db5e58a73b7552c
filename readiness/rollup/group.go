package rollup

import (
	"cmp"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Group is what is said of some applications together.
type Group struct {
	Key          string    `json:"key"` // id of the administration, sector, audience; "" where the inventory does not say, and in total
	Applications []string  `json:"applications"`
	Outcomes     []Outcome `json:"outcomes"` // best first; those that occur
	Overall      Range     `json:"overall"`
	Scores       []Range   `json:"scores"`          // the ten dimensions, in order
	Worst        []Weak    `json:"worst,omitempty"` // most severe first, then those that concern most
	Open         Open      `json:"open"`
}

// Outcome lists the applications that can count on this on their best target, or on the target in question.
type Outcome struct {
	Outcome      readiness.Prospect `json:"outcome"`
	Applications []string           `json:"applications"`
}

// Weak is a rule that weighs, and on which applications.
type Weak struct {
	Rule     policy.RuleID   `json:"rule"`
	Severity policy.Severity `json:"severity"`
	Violated []string        `json:"violated,omitempty"`
	Perhaps  []string        `json:"perhaps,omitempty"` // where facts nobody knows decide
}

// Open is what is not known of a group.
type Open struct {
	Undetermined []string         `json:"undetermined,omitempty"` // applications with a verdict that waits
	Verdicts     int              `json:"verdicts"`               // verdicts that wait
	Facts        []inventory.Path `json:"facts,omitempty"`        // that they wait for, most valuable first
}

func (s *summing) total() Group { return s.group("", s.list) }

// groups puts every application into the groups that keys names.
func (s *summing) groups(keys func(*member) []string) []Group {
	by := map[string][]*member{}
	for _, m := range s.list {
		for _, k := range keys(m) {
			by[k] = append(by[k], m)
		}
	}
	out := make([]Group, 0, len(by))
	for _, k := range slices.SortedFunc(maps.Keys(by), emptyLast) {
		out = append(out, s.group(k, by[k]))
	}
	return out
}

func emptyLast(a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(len(b), len(a))
	}
	return cmp.Compare(a, b)
}

func (s *summing) administrationOf(m *member) []string {
	return []string{m.app.Administration.Or(inventory.Ref{}).ID}
}

func (s *summing) sectorOf(m *member) []string {
	a := s.inv.Administration(m.app.Administration.Or(inventory.Ref{}).ID)
	if a == nil {
		return []string{""}
	}
	return []string{a.Sector.Or("")}
}

// audiencesOf indexes the audiences of the e-services that name each application.
func (s *summing) audiencesOf() func(*member) []string {
	by := map[string][]string{}
	for _, e := range s.inv.EServices {
		for _, ref := range e.Applications.Or(nil) {
			by[ref.ID] = append(by[ref.ID], e.Audience.Or(""))
		}
	}
	return func(m *member) []string {
		keys := slices.Compact(slices.Sorted(slices.Values(by[m.app.ID])))
		if len(keys) == 0 {
			return []string{""}
		}
		return keys
	}
}

func (s *summing) group(key string, members []*member) Group {
	g := Group{Key: key, Applications: idsOf(members), Outcomes: outcomes(members), Worst: s.worst(members)}
	g.Overall, g.Scores = s.ranges(members)
	for _, m := range members {
		waiting := 0
		for _, v := range m.assessed.Verdicts {
			if v.Outcome == readiness.Undetermined {
				waiting++
			}
		}
		if g.Open.Verdicts += waiting; waiting > 0 {
			g.Open.Undetermined = append(g.Open.Undetermined, m.app.ID)
		}
	}
	in := map[string]bool{}
	for _, id := range g.Applications {
		in[id] = true
	}
	for _, q := range s.assessed.Questions {
		if slices.ContainsFunc(q.Applications, func(id string) bool { return in[id] }) {
			g.Open.Facts = append(g.Open.Facts, q.Fact)
		}
	}
	return g
}

func idsOf(members []*member) []string {
	ids := make([]string, len(members))
	for i, m := range members {
		ids[i] = m.app.ID
	}
	return ids
}

func outcomes(members []*member) []Outcome {
	out := []Outcome{}
	for _, o := range readiness.Prospects() {
		var ids []string
		for _, m := range members {
			if m.assessed.Prospect() == o {
				ids = append(ids, m.app.ID)
			}
		}
		if ids != nil {
			out = append(out, Outcome{o, ids})
		}
	}
	return out
}

// worst lists the rules with a finding on some of the applications. What informs only is no weakness.
func (s *summing) worst(members []*member) []Weak {
	by := map[policy.RuleID]*Weak{}
	for _, m := range members {
		said := map[policy.RuleID]policy.Outcome{}
		for _, f := range m.report.Findings {
			if f.Outcome == policy.OutcomeViolated || f.Outcome == policy.OutcomeUndetermined {
				said[f.Rule] = max(said[f.Rule], f.Outcome) // violated is the greater
			}
		}
		for id, o := range said {
			rule := s.rep.Rule(id)
			if rule == nil || rule.Effect == policy.EffectInfo {
				continue
			}
			if by[id] == nil {
				by[id] = &Weak{Rule: id, Severity: rule.Severity}
			}
			if o == policy.OutcomeViolated {
				by[id].Violated = append(by[id].Violated, m.app.ID)
			} else {
				by[id].Perhaps = append(by[id].Perhaps, m.app.ID)
			}
		}
	}
	out := make([]Weak, 0, len(by))
	for _, w := range by {
		out = append(out, *w)
	}
	slices.SortFunc(out, func(a, b Weak) int {
		return cmp.Or(
			cmp.Compare(min(1, len(b.Violated)), min(1, len(a.Violated))), cmp.Compare(b.Severity, a.Severity),
			cmp.Compare(len(b.Violated), len(a.Violated)), cmp.Compare(len(b.Perhaps), len(a.Perhaps)), cmp.Compare(a.Rule, b.Rule))
	})
	return out
}
