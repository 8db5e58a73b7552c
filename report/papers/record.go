package papers

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// record writes what shows that the cloud was considered first, and what was decided.
func (b *builder) record(app inventory.Ref) {
	b.object(app, "hosted_on", "hosted_since", "commodity")
	b.class()
	b.section("record.considered", "MA-CF-01")
	n := 0
	for _, p := range b.doc.Inventory.Procurements {
		if slices.Contains(p.Applications.Or(nil), app) {
			n++
			b.list(inventory.Ref{Kind: inventory.KindProcurement, ID: p.ID}, "name", "subject", "reference", "cloud_considered", "cloud_considered_on", "amount")
		}
	}
	if n == 0 {
		b.unrecorded("procurement")
	}
	b.duties("duties", "MA-CF-01", "MA-CF-04")
	b.comparison()
	b.section("record.cost")
	b.list(app, "cost.current", "cost.target", "cost.exit")
	b.duties("duties", "MA-CTR-fin")
	b.decisions(app)
	b.outcome()
	b.timing()
}

// comparison lists the verdict on every target, with the rules that stand against it.
func (b *builder) comparison() {
	b.section("record.targets")
	for i := range b.app.Verdicts {
		v := &b.app.Verdicts[i]
		item := Item{Label: b.v.Name(targetRef(v.Target)), State: Derived, Value: b.v.Prospect(v.Prospect()), Note: b.against(v)}
		if v.Outcome == readiness.Undetermined {
			item.State, item.Value, item.Missing = Unknown, "", v.Missing()
			item.Note = sentence(b.v.Prospect(v.Prospect())) + item.Note
		}
		b.add(item)
	}
}

// against names the rules that decide a verdict: the denials, else what is open, else the conditions.
func (b *builder) against(v *readiness.Verdict) string {
	for _, kind := range []readiness.ReasonKind{readiness.ReasonDenial, readiness.ReasonUnknown, readiness.ReasonTolerated, readiness.ReasonCondition} {
		var out []string
		for _, p := range v.Parts {
			for _, r := range p.Reasons {
				rule := b.doc.Policy.Rule(r.Rule)
				if r.Kind != kind || rule == nil {
					continue
				}
				if s := b.v.Source(rule.Source) + " (" + string(r.Rule) + ")"; !slices.Contains(out, s) {
					out = append(out, s)
				}
			}
		}
		const shown = 4
		if len(out) > shown {
			out = append(out[:shown], "…")
		}
		if len(out) > 0 {
			return strings.Join(out, b.t("list"))
		}
	}
	return ""
}

// decisions says what people decided, and what excuses them from a rule.
func (b *builder) decisions(app inventory.Ref) {
	b.section("record.decision", "MA-CF-02")
	a := b.doc.Inventory.Application(app.ID)
	if a == nil {
		return
	}
	if a.Move.Known() {
		b.list(app, "move.disposition", "move.disposition_reason", "move.target")
	} else {
		b.list(app, "move")
	}
	n := 0
	for _, d := range b.doc.Inventory.Decisions {
		if slices.Contains(d.Applications.Or(nil), app) {
			n++
			b.list(inventory.Ref{Kind: inventory.KindDecision, ID: d.ID}, "name", "kind", "reference", "target", "reason", "decided_on", "expires", "signatory",
				"evidence")
		}
	}
	if n == 0 {
		b.unrecorded("decision")
	}
	for _, w := range b.doc.Inventory.Waivers {
		if w.Application.Or(inventory.Ref{}) == app {
			b.list(inventory.Ref{Kind: inventory.KindWaiver, ID: w.ID}, "rule", "reason", "approver", "approved_on", "expires")
		}
	}
	b.duties("duties", "MA-CF-02", "MA-CF-03", "MA-ORG-exc", "CF-WAIVER-APPROVAL", "CF-WAIVER-EXPIRY", "CF-WAIVER-LAW")
	b.write("record.motive")
}

// timing says when the plan moves the application, when there is a plan.
func (b *builder) timing() {
	if b.doc.Plan == nil {
		return
	}
	for _, w := range b.doc.Plan.Waves {
		for _, p := range w.Placements {
			if p.Application != b.app.ID {
				continue
			}
			b.section("record.plan")
			b.add(Item{Label: b.t("record.wave"), State: Derived, Value: b.v.Number(w.Number), Note: b.t("record.to", "target", b.v.Name(targetRef(p.Target)))})
			b.add(Item{Label: b.t("record.cutover"), State: Derived, Value: b.v.Date(p.Cutover)})
		}
	}
}

// need is the most that rules ask of a component.
type need struct {
	least, perhaps int
	rule, doubt    policy.RuleID
	missing        []inventory.Path
}

// needs says what the offer has to be, component by component: of the target considered, or of any.
func (b *builder) needs() {
	b.section("tender.offer", "MA-2492-01", "MA-2492-02", "MA-0520-11")
	rep := b.doc.Policy.Application(b.app.ID)
	if rep == nil {
		return
	}
	all := map[policy.HostingComponent]*need{}
	for _, r := range rep.Requirements {
		if b.target != "" && r.Target != b.target || b.target == "" && !b.cloud(r.Target) {
			continue
		}
		n := all[r.Component]
		if n == nil {
			n = &need{}
			all[r.Component] = n
		}
		switch {
		case r.Possible && r.AtLeast >= n.perhaps:
			n.perhaps, n.doubt = r.AtLeast, r.Rule
			n.missing = append(n.missing, r.Missing...)
		case !r.Possible && r.AtLeast > n.least:
			n.least, n.rule = r.AtLeast, r.Rule
		}
	}
	for _, c := range policy.HostingComponents() {
		if n := all[c]; n != nil {
			b.add(b.needed(c, n))
		}
	}
}

// needed words a need. One that unknown facts may raise is a blank: the lower level alone would be taken for the answer.
func (b *builder) needed(c policy.HostingComponent, n *need) Item {
	i := Item{Label: b.v.Component(c), State: Derived, Value: b.v.Level(c, n.least), Rule: n.rule}
	if n.perhaps > n.least {
		slices.Sort(n.missing)
		i.State, i.Value, i.Rule, i.Missing = Unknown, "", n.doubt, slices.Compact(n.missing)
		i.Note = b.t("tender.perhaps", "low", b.v.Level(c, n.least), "high", b.v.Level(c, n.perhaps)) + " " + b.depends(i.Missing)
	}
	if r := b.doc.Policy.Rule(i.Rule); r != nil {
		i.Source, i.Confidence = b.v.Source(r.Source), b.v.Confidence(r.Confidence)
	}
	return i
}

func (b *builder) cloud(target string) bool {
	t := b.doc.Inventory.Target(target)
	return t != nil && (t.Kind.Or("") == "cloud" || t.Kind.Or("") == "state_cloud")
}
