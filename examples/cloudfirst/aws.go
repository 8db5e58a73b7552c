package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/mgn"
)

func newAWS() *cobra.Command {
	cmd := &cobra.Command{Use: "aws", Short: "Read what runs in an AWS account, and bring waves to AWS Transform MGN"}
	cmd.AddCommand(newAWSDiscover(), newAWSPushWaves())
	asGroup(cmd)
	return cmd
}

// writeMGN writes the file that MGN imports, of the targets that are recognised as AWS, and says what is not in it.
func writeMGN(_ context.Context, w io.Writer, d report.Document, opt outputOptions) error {
	if d.Plan == nil {
		opt.note(errorf("mgn: there is no plan, and the file has its header only"))
		return (&mgn.Draft{}).CSV(w)
	}
	draft, err := mgn.New(d.Inventory, d.Plan, mgn.Options{Lang: opt.Lang})
	if err != nil {
		return err
	}
	if len(draft.Targets) == 0 {
		opt.note(errorf("mgn: no target is one of AWS (kind cloud, provider AWS or Amazon Web Services), and the file has its header only; cloudfirst aws push-waves --target ID names others"))
		return draft.CSV(w)
	}
	if n := len(draft.Lacks); n > 0 {
		opt.note(errorf("mgn: %s missing that MGN needs of servers: cloudfirst aws push-waves lists them", count(n, "fact")))
	}
	noteUnmarked("mgn", d, opt)
	return draft.CSV(w)
}

// pushed is what push-waves says of itself.
type pushed struct {
	*mgn.Draft
	*mgn.Push
	File string `json:"file,omitempty"`
}

// pushing is the flags of push-waves.
type pushing struct {
	settings
	planning planner.Options
	mgn      mgn.Options
	aws      awscloud.Options
	plan     string
	outputs  []string
	apply    bool
}

func newAWSPushWaves() *cobra.Command {
	var p pushing
	cmd := &cobra.Command{
		Use:   "push-waves DIR [--apply]",
		Short: "Bring the waves of a plan to AWS Transform MGN: what would be done, and with --apply do it",
		Long: `Compare the waves of a plan, and their applications that go to AWS, with those of AWS Transform MGN (formerly Application Migration Service)
in the account and region that the AWS configuration names, and list what would be done. With --apply it is done. Doing it again does nothing
again: what was made is found by its tag, and by its name. Nothing is ever deleted.

A target is one of AWS when its kind is cloud and its provider is AWS or Amazon Web Services; --target names others. Dates and dependencies
are tags, for which MGN has no columns. Plans that MGN has no room for (200 active waves, 200 active applications) are refused before
anything is called. With -o mgn=FILE and without --apply, the file that MGN imports is written, servers included, and AWS is not called.

Credentials come from the standard chain of the AWS SDK. What names sensitive systems that are, or may be, of vital importance is not
pushed without --redact, or --share-secret and a reason.`,
		Example: `  cloudfirst aws push-waves inventory
  cloudfirst plan inventory --json > plan.json
  cloudfirst aws push-waves inventory --plan plan.json --apply
  cloudfirst aws push-waves inventory -o mgn=import.csv`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error { return p.run(cmd, args[0]) },
	}
	p.bind(cmd)
	bindPlanner(cmd, &p.planning)
	f := cmd.Flags()
	f.BoolVar(&p.apply, "apply", false, "do it, instead of listing what would be done")
	f.StringVar(&p.plan, "plan", "", "plan to push, a file that plan --json wrote (default: plan now)")
	f.StringSliceVar(&p.mgn.Targets, "target", nil, "targets that are AWS, by id (default: by their provider)")
	f.StringVar(&p.mgn.Account, "account", "", "account for the file of -o, twelve digits (default: the one that imports it)")
	f.StringVar(&p.aws.Region, "region", "", "region of MGN (default: that of the AWS configuration)")
	f.StringArrayVarP(&p.outputs, "output", "o", nil, "mgn=FILE: write the file that MGN imports")
	return cmd
}

func (p *pushing) run(cmd *cobra.Command, dir string) error {
	files, err := parseTargets(p.outputs, true)
	if err != nil {
		return err
	}
	for _, f := range files {
		if f.format != "mgn" {
			return errorf("-o %s=%s: push-waves writes mgn=FILE only; cloudfirst plan writes the other formats", f.format, f.file)
		}
	}
	draft, err := p.draft(cmd, dir)
	if err != nil {
		return err
	}
	if err := draft.Check(); err != nil {
		return &failure{exitLimits, err}
	}
	out := pushed{Draft: draft}
	if len(files) > 0 {
		out.File = files[0].file
		if err := replaceAll(files, func(_ target, w io.Writer) error { return draft.CSV(w) }); err != nil {
			return err
		}
	}
	if len(files) == 0 || p.apply {
		if out.Push, err = p.push(cmd.Context(), draft, cmd.ErrOrStderr()); err != nil && out.Push == nil {
			return err
		}
	}
	print := printPush
	if p.json {
		print = func(w io.Writer, o pushed) error { return printJSON(w, o) }
	}
	return errors.Join(print(cmd.OutOrStdout(), out), err)
}

// draft plans, or reads the plan, and takes what goes to AWS.
func (p *pushing) draft(cmd *cobra.Command, dir string) (*mgn.Draft, error) {
	d, err := assessed(cmd.Context(), dir, &p.settings, cmd.ErrOrStderr())
	if err != nil {
		return nil, err
	}
	if p.plan != "" {
		if p.redact.asked() {
			return nil, errorf("--redact and --plan: a stored plan has the names in it; leave --plan out")
		}
		if d.Plan, err = readPlan(p.plan); err != nil {
			return nil, errorf("--plan: %w", err)
		}
	} else {
		p.planning.Programme = p.calledAs(inventory.KindProgramme, p.planning.Programme)
		if err := planned(cmd.Context(), &d, p.planning); err != nil {
			return nil, err
		}
		if d.NoPlan != nil {
			return nil, &noPlan{dir, p.lang, d.Inventory, d.NoPlan}
		}
	}
	opt := p.mgn
	opt.Lang, opt.Region = p.lang, p.aws.Region
	for i, t := range opt.Targets {
		opt.Targets[i] = p.calledAs(inventory.KindTarget, t)
	}
	draft, err := mgn.New(d.Inventory, d.Plan, opt)
	if err != nil {
		return nil, errorf("--target: %w", err)
	}
	if len(draft.Targets) == 0 {
		return nil, errorf("no target is one of AWS (kind cloud, provider AWS or Amazon Web Services): name those that are with --target ID")
	}
	return draft, nil
}

// push compares with the account, and changes it with --apply.
func (p *pushing) push(ctx context.Context, draft *mgn.Draft, warn io.Writer) (*mgn.Push, error) {
	if err := vaultOf(ctx).leaveNaming(warn, "AWS MGN", draft.Names); err != nil {
		if p.apply {
			return nil, err
		}
		_, _ = fmt.Fprintf(warn, "with --apply: %s\n", err)
	}
	account, err := awscloud.Connect(ctx, p.aws)
	if err != nil {
		return nil, err
	}
	service := mgn.Open(account)
	steps, err := service.Prepare(ctx, draft)
	var quota *mgn.QuotaError
	switch {
	case errors.As(err, &quota):
		return nil, &failure{exitLimits, err}
	case err != nil:
		return nil, err
	case !p.apply:
		return steps, nil
	}
	return steps, service.Apply(ctx, steps)
}

func printPush(w io.Writer, o pushed) error {
	if o.Push != nil {
		for i, s := range o.Steps {
			mark := "would "
			switch {
			case o.Applied && i < o.Done:
				mark = "done: "
			case o.Applied:
				mark = "not done: "
			}
			fmt.Fprintf(w, "%s%s\n", mark, s)
		}
		for _, n := range o.Notes {
			printWrapped(w, 0, "left: "+n)
		}
	}
	for i, l := range o.Lacks {
		if i == shown {
			fmt.Fprintf(w, "and %d more are lacking; --json has all\n", len(o.Lacks)-i)
			break
		}
		printWrapped(w, 0, "lacking: "+l.String())
	}
	applications := 0
	for _, wave := range o.Waves {
		applications += len(wave.Applications)
	}
	fmt.Fprintf(w, "%s with %s for AWS, %d for other targets\n", count(len(o.Waves), "wave"), count(applications, "application"), o.Elsewhere)
	switch {
	case o.Push == nil:
	case o.Applied:
		fmt.Fprintf(w, "%d of %s done, %d unchanged\n", o.Done, count(len(o.Steps), "step"), o.Unchanged)
	default:
		fmt.Fprintf(w, "%s to do, %d unchanged; nothing was changed: --apply does it\n", count(len(o.Steps), "step"), o.Unchanged)
	}
	if o.File != "" {
		fmt.Fprintf(w, "wrote %s\n", o.File)
	}
	return nil
}
