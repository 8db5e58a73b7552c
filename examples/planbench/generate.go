package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime/metrics"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// drawn is what -generate prints of one drawn programme.
type drawn struct {
	Applications int     `json:"applications"`
	Flows        int     `json:"flows"`
	Seed         uint64  `json:"seed"`
	WavesSeconds float64 `json:"waves_seconds"` // until every application has a wave that holds, with the least work and nothing explained
	First        int     `json:"first"`         // waves of the first plan
	FirstSeconds float64 `json:"first_seconds"` // until that is there, from the beginning, with dates, loads, reasons and bounds
	FirstCPU     float64 `json:"first_cpu"`     // processor seconds of that, those of the collector included; 0 where the system does not tell
	Upper        int     `json:"upper"`         // waves of the plan
	Lower        int     `json:"lower"`
	Bound        string  `json:"bound"` // what proves Lower
	Seconds      float64 `json:"seconds"`
	Inventory    int64   `json:"inventory_mib"` // heap before planning
	Peak         int64   `json:"peak_mib"`      // heap in use at the peak
	Faults       int     `json:"faults"`        // found by planner/verify
}

// generated draws programmes of the sizes and prints what is known of each: the benchmark of this planner's own problem, with its seeds. It
// returns the exit code.
func generated(ctx context.Context, sizes string, seed uint64, work int64, asJSON bool, out, messages io.Writer) int {
	var all []drawn
	for _, size := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil || n < 1 || n > 1_000_000 {
			fmt.Fprintf(messages, "planbench: -generate %q: numbers of applications from 1 to 1000000, separated by commas\n", sizes)
			return exitUsage
		}
		d, err := drawOne(ctx, n, seed, work)
		if err != nil {
			fmt.Fprintf(messages, "planbench: %d applications: %v\n", n, err)
			if ctx.Err() != nil {
				return exitInterrupted
			}
			return exitUnsolved
		}
		all = append(all, d)
	}
	if err := printDrawn(out, all, asJSON); err != nil {
		fmt.Fprintf(messages, "planbench: %v\n", err)
		return exitUsage
	}
	for _, d := range all {
		if d.Faults > 0 {
			return exitUnsolved
		}
	}
	return exitFine
}

// eligible is the assessment of an inventory in which everything may move to its one target.
func eligible(inv *inventory.Inventory) *readiness.Assessment {
	asm := &readiness.Assessment{AsOf: inv.AsOf()}
	for _, app := range inv.Applications {
		asm.Applications = append(asm.Applications, readiness.Application{
			ID: app.ID, Recommended: inv.Targets[0].ID,
			Verdicts: []readiness.Verdict{{Target: inv.Targets[0].ID, Outcome: readiness.Eligible}},
		})
	}
	return asm
}

func drawOne(ctx context.Context, n int, seed uint64, work int64) (drawn, error) {
	d := drawn{Applications: n, Seed: seed}
	inv := gen.Programme(n, seed)
	asm := eligible(inv)
	for _, app := range inv.Applications {
		d.Flows += len(app.Flows.Or(nil))
	}
	d.Inventory = heap()
	watched := watch(&d.Peak)
	quick := planner.Options{Work: 1, Aims: []string{}}
	begin := time.Now()
	if _, err := planner.Problem(ctx, inv, asm, quick); err != nil {
		watched()
		return d, err
	}
	d.WavesSeconds = time.Since(begin).Round(time.Millisecond).Seconds()
	used := processorTime()
	first, seconds, err := timed(ctx, inv, asm, quick)
	if err != nil {
		watched()
		return d, err
	}
	d.First, d.FirstSeconds, d.FirstCPU = len(first.Waves), seconds, (processorTime() - used).Round(time.Millisecond).Seconds()
	opt := planner.Options{Work: int(work)}
	plan, seconds, err := timed(ctx, inv, asm, opt)
	watched()
	if err != nil {
		return d, err
	}
	d.Upper, d.Lower, d.Seconds = len(plan.Waves), len(plan.Waves)-plan.Gap, seconds
	if len(plan.Bounds) > 0 {
		d.Bound = plan.Bounds[0].Name
	}
	d.Faults = len(verify.Plan(inv, asm, plan, opt).Faults)
	return d, nil
}

func timed(ctx context.Context, inv *inventory.Inventory, asm *readiness.Assessment, opt planner.Options) (*planner.Plan, float64, error) {
	begin := time.Now()
	plan, err := planner.Build(ctx, inv, asm, opt)
	return plan, time.Since(begin).Round(time.Millisecond).Seconds(), err
}

// heap is what objects take, dead ones that were not swept yet included, in MiB.
func heap() int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64() >> 20)
}

// watch looks at the heap until the function it returns is called, and keeps the most it saw.
func watch(most *int64) func() {
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			*most = max(*most, heap())
			select {
			case <-stop:
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}()
	return func() {
		close(stop)
		<-done
	}
}

func printDrawn(out io.Writer, all []drawn, asJSON bool) error {
	if asJSON {
		for _, d := range all {
			if err := json.NewEncoder(out).Encode(d); err != nil {
				return err
			}
		}
		return nil
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "applications\tflows\tseed\tall placed, s\tfirst plan\tseconds\tCPU s\twaves\tat least\tby\tseconds\tinventory MiB\tpeak MiB\tfaults\t")
	for _, d := range all {
		fmt.Fprintf(t, "%d\t%d\t%d\t%.2f\t%d\t%.2f\t%.2f\t%d\t%d\t%s\t%.2f\t%d\t%d\t%d\t\n", d.Applications, d.Flows, d.Seed,
			d.WavesSeconds, d.First, d.FirstSeconds, d.FirstCPU, d.Upper, d.Lower, d.Bound, d.Seconds, d.Inventory, d.Peak, d.Faults)
	}
	return t.Flush()
}
