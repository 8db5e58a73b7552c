package planner_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// programme is a case for the verifier.
type programme struct {
	inv *inventory.Inventory
	asm *readiness.Assessment
	opt planner.Options
}

// drawProgramme makes a generated portfolio with everything that binds a plan: tasks, skills, links, pins, commitments, ramp-ups, limits of
// servers and risk, dispositions, verdicts of every kind, a plan beside.
func drawProgramme(r *rand.Rand) programme {
	p := programme{inv: gen.Inventory(gen.Options{Seed: r.Uint64(), Applications: 12 + r.IntN(36), Unknown: float64(r.IntN(3)) / 10})}
	p.opt = planner.Options{Work: 3000, Provisional: r.IntN(3) == 0, Dispositions: map[string]policy.Disposition{}}
	block := p.inv.Programmes[0]
	rarely := func(n int) bool { return r.IntN(n) == 0 }
	if rarely(2) {
		block.RiskBudget = inventory.Is(int64(20 + r.IntN(30)))
	}
	if rarely(2) {
		block.MaxServers = inventory.Is(int64(8 + r.IntN(12)))
	}
	if rarely(2) {
		block.TransferTime = inventory.Is(inventory.Duration((12 + r.IntN(12)) * 3600e3))
	}
	if rarely(2) {
		block.Waves = inventory.Is([]*inventory.Wave{
			{Block: inventory.Block{ID: "w1"}, Number: inventory.Is(int64(1)), MaxApplications: inventory.Is(int64(3 + r.IntN(5)))},
			{Block: inventory.Block{ID: "w3"}, Number: inventory.Is(int64(3)), Committed: inventory.Is(true)},
		})
	}
	if p.opt.Defer = rarely(3); p.opt.Defer {
		block.Until = inventory.Is(block.Start.Or(0).AddDays(60 + r.IntN(200)))
	}
	for k, team := range p.inv.Teams {
		team.Skills = inventory.Is([][]string{{"dba"}, {"network", "dba"}, {"java"}}[k%3])
		team.Absences = inventory.Is([]*inventory.Absence{{
			From: inventory.Is(block.Start.Or(0).AddDays(r.IntN(60))), Until: inventory.Is(block.Start.Or(0).AddDays(60 + r.IntN(30))), Share: inventory.Is(float64(r.IntN(4)) / 4),
		}})
	}
	for _, app := range p.inv.Applications {
		move := app.Move.Or(nil)
		switch r.IntN(14) {
		case 0:
			move.Tasks = inventory.Is([]*inventory.Task{
				{Block: inventory.Block{ID: "data"}, Skill: inventory.Is("DBA"), Effort: inventory.Is(inventory.Effort(2.5))},
				{Block: inventory.Block{ID: "code"}, Skill: inventory.Is("java"), Team: app.Owner, Effort: inventory.Is(inventory.Effort(r.IntN(9)))},
				{Block: inventory.Block{ID: "rest"}},
			})
		case 1:
			move.Wave = inventory.Is(int64(4 + r.IntN(4)))
		case 2:
			move.Risk, move.Value = inventory.Is(int64(r.IntN(9))), inventory.Is(int64(r.IntN(9)))
		case 3:
			move.Disposition = inventory.Is([]string{"retire", "retain", "rehost"}[r.IntN(3)])
		case 4:
			p.opt.Dispositions[app.ID] = policy.Retain
		case 5:
			app.CommonService = inventory.Is(true)
		case 6:
			move.MovedOn = inventory.Is(p.inv.AsOf().AddDays(-20))
		case 7, 8:
			move.Duration = inventory.Is(inventory.Duration((1 + r.IntN(100)) * 86400e3))
		case 9:
			move.Window = inventory.Is(inventory.Duration(r.IntN(30) * 3600e3))
		}
	}
	p.asm = drawAssessment(r, p.inv)
	return p
}

func drawAssessment(r *rand.Rand, inv *inventory.Inventory) *readiness.Assessment {
	asm := &readiness.Assessment{AsOf: inv.AsOf()}
	for _, app := range inv.Applications {
		a := readiness.Application{ID: app.ID}
		for _, target := range inv.Targets {
			v := readiness.Verdict{Target: target.ID, Outcome: readiness.Eligible}
			switch r.IntN(12) {
			case 0:
				v.Outcome = readiness.Conditional
				v.Parts = []readiness.Part{{Reasons: []readiness.Reason{{Kind: readiness.ReasonCondition, Rule: "MA-7"}}}}
			case 1:
				v.Outcome, v.Until = readiness.Tolerated, inv.AsOf().AddDays(500+r.IntN(400))
			case 2:
				v.Outcome = readiness.Denied
			case 3:
				v.Outcome = readiness.Undetermined
			}
			if v.Outcome.Open() && a.Recommended == "" {
				a.Recommended = target.ID
			}
			a.Verdicts = append(a.Verdicts, v)
		}
		asm.Applications = append(asm.Applications, a)
	}
	return asm
}

// plan builds a plan; nil: there is none.
func (p programme) plan(t require.TestingT) *planner.Plan {
	plan, err := planner.Build(context.Background(), p.inv, p.asm, p.opt)
	if refusal := (*planner.InfeasibleError)(nil); errors.As(err, &refusal) {
		return nil
	}
	require.NoError(t, err)
	return plan
}

func (p programme) check(plan *planner.Plan) *verify.Report {
	return verify.Plan(p.inv, p.asm, plan, p.opt)
}

func TestVerifyAcceptsSmallPlans(t *testing.T) {
	checked, left := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		text := planner.DrawPortfolio(rt)
		inv, asm := planner.Portfolio(t, text)
		p := programme{inv, asm, planner.Options{Work: 2000}}
		if plan := p.plan(rt); plan != nil {
			report := p.check(plan)
			require.Empty(rt, report.Faults, text)
			checked += len(plan.Bounds)
			left += len(report.Unchecked)
		}
	})
	t.Logf("%d bounds checked, %d left", checked, left)
	assert.LessOrEqual(t, left, checked/50)
}

// programmes draws programmes that have a plan.
func programmes(t *testing.T, r *rand.Rand, number int) (out []programme, plans []*planner.Plan) {
	for tries := 0; len(out) < number; tries++ {
		require.Less(t, tries, 20*number, "hardly any programme has a plan")
		p := drawProgramme(r)
		if rarely := r.IntN(4) == 0; rarely && len(plans) > 0 {
			p.opt.Beside = plans[len(plans)-1:]
		}
		if plan := p.plan(t); plan != nil && len(plan.Waves) > 1 {
			out, plans = append(out, p), append(plans, plan)
		}
	}
	return out, plans
}

func TestVerifyAcceptsPlans(t *testing.T) {
	cases, plans := programmes(t, rand.New(rand.NewPCG(11, 12)), 10)
	again := 0
	for k, p := range cases {
		assert.Empty(t, p.check(plans[k]).Faults)

		// Later some of it has moved, and the rest is planned again.
		p.inv = p.inv.On(plans[k].Waves[1].Start.AddDays(k))
		for _, w := range plans[k].Waves[:2] {
			for at, x := range w.Placements {
				if x.Cutover <= p.inv.AsOf() && at%3 > 0 {
					p.inv.Application(x.Application).Move.Or(nil).MovedOn = inventory.Is(x.Cutover)
				}
			}
		}
		p.opt.Previous = plans[k]
		if plan := p.plan(t); plan != nil {
			again++
			assert.Empty(t, p.check(plan).Faults)
		}
	}
	assert.Positive(t, again)
}

// copied is a plan that can be changed.
func copied(t *testing.T, plan *planner.Plan) *planner.Plan {
	text, err := json.Marshal(plan)
	require.NoError(t, err)
	out := &planner.Plan{}
	require.NoError(t, json.Unmarshal(text, out))
	return out
}
