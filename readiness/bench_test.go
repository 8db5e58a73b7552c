package readiness

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// estate is a portfolio of n applications that each own a dataset, call three others and send them data, in cycles; half of them hand on
// what they are sent, one in ten tokenises, one in fifty leaves something unsaid.
func estate(n int) (*inventory.Inventory, *policy.Classes) {
	var blocks inventory.Inventory
	c := &policy.Classes{}
	for i := range n {
		id := fmt.Sprintf("d%07d", i)
		blocks.Datasets = append(blocks.Datasets, &inventory.Dataset{Block: inventory.Block{ID: id}, Name: inventory.Is(id)})
		class := policy.Class{Confidentiality: uint8(i % 5), Availability: uint8(i % 3), Marks: policy.Marks(i % 64)}
		c.Datasets = append(c.Datasets, policy.DatasetClass{
			Dataset: dataset(id), Class: policy.Interval{Lo: class, Hi: class}, Why: whyOf(class, "R", dataset(id)),
		})
		a := chainApplication(i)
		a.Owns = inventory.Is([]inventory.Ref{dataset(id)})
		var flows []*inventory.Flow
		for k, to := range []int{(i + 1) % n, (i*7 + 3) % n, (i*31 + 11) % n} {
			f := &inventory.Flow{Block: inventory.Block{ID: fmt.Sprint("f", k)}, To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: chainID(to)})}
			f.Mode, f.IfBroken = inventory.Is([]string{"sync", "async", "manual"}[k]), inventory.Is("stops")
			f.Data = inventory.Is([]inventory.Ref{dataset(id)})
			if k == 1 && i%2 == 1 {
				f.Data = inventory.Is([]inventory.Ref{dataset(id), dataset(fmt.Sprintf("d%07d", i-1))})
			}
			if k == 2 && i%10 == 0 {
				f.Transforms = inventory.Is([]*inventory.Transform{{
					Block: inventory.Block{ID: "t"}, Kind: inventory.Is("tokenise"), Reviewer: inventory.Is("r"), Expires: inventory.Is(today + 1),
					Evidence: inventory.Is(inventory.Ref{Kind: inventory.KindSource, ID: "s"}),
				}})
			}
			if i%50 == 0 && k == 1 {
				f.Data, f.Mode = inventory.Fact[[]inventory.Ref]{}, inventory.Fact[string]{}
			}
			flows = append(flows, f)
		}
		a.Flows = inventory.Is(flows)
		blocks.Applications = append(blocks.Applications, a)
		c.Applications = append(c.Applications, policy.ApplicationClass{Application: a.ID})
	}
	for i := range 8 {
		blocks.Targets = append(blocks.Targets, &inventory.Target{Block: inventory.Block{ID: fmt.Sprint("t", i)}, Kind: inventory.Is("cloud")})
	}
	inv, _ := inventory.New(today, blocks)
	return inv, c
}

// estateReport asks ten things of every application and target, and finds ten.
func estateReport(inv *inventory.Inventory, c *policy.Classes) *policy.Report {
	rep := &policy.Report{Classes: c}
	for i := range 20 {
		r := policy.Rule{ID: policy.RuleID(fmt.Sprintf("R%02d", i)), Effect: policy.EffectRequire, Severity: policy.SeverityHigh, Dimension: policy.Dimension(i%10 + 1)}
		if i >= 10 {
			r.Effect = []policy.Effect{policy.EffectDeny, policy.EffectCondition, policy.EffectScore}[i%3]
		}
		rep.Rules = append(rep.Rules, r)
	}
	for i, t := range inv.Targets {
		for _, k := range policy.HostingComponents() {
			o := policy.Offer{Target: t.ID, Component: k, Lo: i % 3, Hi: min(2, i%3+i%2)}
			o.Missing = []inventory.Path{inventory.Path("target." + t.ID + "." + k.String())}
			rep.Offers = append(rep.Offers, o)
		}
	}
	for i, a := range c.Applications {
		r := policy.ApplicationReport{Application: a.Application}
		for j, t := range inv.Targets {
			for k := range 10 {
				need := policy.Requirement{Rule: rep.Rules[k].ID, Target: t.ID, Component: policy.HostingComponents()[k%5], AtLeast: (i + k) % 3, Possible: (i+j+k)%7 == 0}
				if k%2 == 0 {
					need.Subject = a.Held[k%len(a.Held)].Dataset
				}
				r.Requirements = append(r.Requirements, need)
			}
		}
		for k := range 10 {
			r.Findings = append(r.Findings, policy.Finding{Rule: rep.Rules[10+k].ID, Outcome: policy.OutcomeUndetermined + policy.Outcome((i+k)%2)})
		}
		rep.Applications = append(rep.Applications, r)
	}
	return rep
}

func BenchmarkPropagate(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			inv, c := estate(n)
			b.ReportAllocs()
			for b.Loop() {
				Propagate(inv, c)
			}
		})
	}
}

func BenchmarkAssess(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			inv, c := estate(n)
			rep := estateReport(inv, Propagate(inv, c))
			b.ReportAllocs()
			for b.Loop() {
				_, err := Assess(inv, nil, rep, DefaultModel())
				require.NoError(b, err)
			}
		})
	}
}
