package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newMerge() *cobra.Command {
	var s settings
	var out assessOutput
	cmd := &cobra.Command{
		Use:   "merge DIR SHARD …",
		Short: "Join the parts of an assessment that several machines made",
		Long: `Joins what cloudfirst assess --shard 1/N to N/N wrote, and prints and writes what cloudfirst assess DIR would have, byte for byte. Give every
part, the inventory they were made from, and the flags they were made with: the rules are not asked again about any application, but the
pages show the inventory, and some rules look at the whole. Parts of another inventory, of other rules, another model, day or version of the
program are refused. Parts hold no sentences, so that --lang is the business of merge alone.`,
		Example: `  cloudfirst assess inventory --shard 1/2 -o json=1.json
  cloudfirst assess inventory --shard 2/2 -o json=2.json
  cloudfirst merge inventory 1.json 2.json -o html=report.html`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return errorf("merge needs DIR and every SHARD of it: write %s", cmd.UseLine())
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(cmd, &s); err != nil {
				return err
			}
			d, err := merged(cmd, args[0], args[1:], &s)
			if err != nil {
				return err
			}
			return out.give(cmd, d, args[0], &s)
		},
	}
	s.bind(cmd)
	out.bind(cmd)
	return cmd
}

// merged is the document that assess makes of a directory, with what the shards say instead of asking the rules.
func merged(cmd *cobra.Command, dir string, files []string, s *settings) (d report.Document, err error) {
	ctx := cmd.Context()
	if err := s.check(); err != nil {
		return d, err
	}
	doing(ctx, "reading the parts: %s", count(len(files), "file"))
	shards, err := readShards(files, s)
	if err != nil {
		return d, err
	}
	inv, engine, err := loaded(ctx, dir, s, cmd.ErrOrStderr())
	if err != nil {
		return d, err
	}
	run, order := runOf(inv, engine, s.model), make([]*policy.Report, len(shards))
	for i, part := range shards {
		if err := part.differs(run, dir); err != nil {
			return d, errorf("%s: %w", files[i], err)
		}
		order[part.Shard.Number-1] = part.Report
	}
	d.Inventory = inv
	if d.Policy, err = policy.Join(inv, order); err != nil {
		return d, s.damaged(err)
	}
	if err := vaultOf(ctx).learn(inv, d.Policy.Classes); err != nil {
		return d, err
	}
	err = assess(ctx, engine, &d, s)
	return d, err
}

// damaged words an error about parts, which may tell names.
func (s *settings) damaged(err error) error {
	if s.redact.asked() {
		return errorf("the parts are damaged or are not those of one run: make them again")
	}
	return errorf("the parts are damaged or are not those of one run: make them again: %w", err)
}

// readShards reads the files of all shards of a run, and says of all at once what is wrong with them.
func readShards(files []string, s *settings) ([]*shard, error) {
	var all []*shard
	var errs []error
	at := map[int]string{}
	for _, file := range files {
		part, err := readShard(file)
		switch {
		case err != nil && s.redact.asked():
			errs = append(errs, errorf("%s is no shard that can be read: write it again with cloudfirst assess DIR --shard I/N -o json=FILE", file))
			continue
		case err != nil:
			errs = append(errs, err)
			continue
		case len(all) > 0 && part.Shard.Of != all[0].Shard.Of:
			errs = append(errs, errorf("%s is one of %d parts, %s one of %d: give the parts of one run", file, part.Shard.Of, files[0], all[0].Shard.Of))
		case at[part.Shard.Number] != "":
			errs = append(errs, errorf("%s is part %s, and so is %s: give each part once", file, part.Shard, at[part.Shard.Number]))
		default:
			at[part.Shard.Number] = file
		}
		all = append(all, part)
	}
	if len(errs) == 0 {
		errs = append(errs, absent(all[0].Shard.Of, at)...)
	}
	return all, together(errs)
}

// together is one error of many, a line each.
func together(errs []error) error {
	if len(errs) == 0 {
		return nil
	}
	all := errs[0]
	for _, err := range errs[1:] {
		all = errorf("%w\n  %w", all, err)
	}
	return all
}

// shownAbsent is how many absent parts are named.
const shownAbsent = 10

// absent names the parts that are not there.
func absent(of int, at map[int]string) (errs []error) {
	missing := 0
	for i := range of {
		if at[i+1] != "" {
			continue
		}
		if missing++; missing <= shownAbsent {
			part := policy.Share{Number: i + 1, Of: of}
			errs = append(errs, errorf("part %s is missing: make it with cloudfirst assess DIR --shard %s -o json=FILE, and name it too", part, part))
		}
	}
	if missing > shownAbsent {
		errs = append(errs, errorf("and %d more parts are missing", missing-shownAbsent))
	}
	return errs
}

// differs says in what a shard was made otherwise than this run.
func (s *shard) differs(run *shard, dir string) error {
	switch {
	case s.Program != run.Program:
		return errorf("it was made by version %s of cloudfirst, and this is %s: use one version everywhere", s.Program, run.Program)
	case s.Redacted && !run.Redacted:
		return errorf("names were taken out of it: add --redact, and the --redact-key FILE it was made with")
	case !s.Redacted && run.Redacted:
		return errorf("it holds names: make the parts with --redact too, and the same --redact-key FILE")
	case s.Digests.AsOf != run.Digests.AsOf:
		return errorf("it is of %s, and this run is of %s: add --as-of %s", s.Digests.AsOf, run.Digests.AsOf, s.Digests.AsOf)
	case s.Digests.Inventory != run.Digests.Inventory && run.Redacted:
		return errorf("it was made from another inventory than %s is now, or with another --redact-key: make all parts from the same", dir)
	case s.Digests.Inventory != run.Digests.Inventory:
		return errorf("it was made from another inventory than %s is now, or with other --var: make all parts from the same", dir)
	case s.Digests.Rules != run.Digests.Rules:
		return errorf("it was made with other rules: give merge the same --rules, --pack and --min-confidence as the parts")
	case s.Digests.Model != run.Digests.Model:
		return errorf("it was made with another model of what findings are worth: give merge the same --model as the parts")
	}
	return nil
}
