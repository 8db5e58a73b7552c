package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// What every file of a shard begins with.
const (
	shardFormat  = "cloudfirst-shard"
	shardVersion = 1
)

// shard is what one of several machines found, and of what: merge joins only what was made from the same.
type shard struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	Marking string `json:"marking,omitempty"`
	Source  string `json:"marking_source,omitempty"` // the text by which it is confidential at least

	Program  string            `json:"program"` // version of the program that made it
	Redacted bool              `json:"redacted,omitempty"`
	Shard    policy.Share      `json:"shard"`
	Digests  readiness.Digests `json:"digests"`
	Report   *policy.Report    `json:"report"` // of the applications, datasets, administrations and registers of the shard
}

// shardOf is the shard of a document whose rules were asked about a share.
func shardOf(d report.Document, share policy.Share, m readiness.Model) *shard {
	e := excerptOf(d)
	own := *d.Policy
	own.Classes = own.Classes.Share(share)
	return &shard{
		Format: shardFormat, Version: shardVersion, Marking: e.Marking, Source: e.MarkingSource, Program: programVersion(),
		Redacted: d.Inventory.Redacted(), Shard: share, Digests: readiness.DigestsOf(d.Inventory, d.Policy, m), Report: &own,
	}
}

// runOf says what a shard of this run would be made from.
func runOf(inv *inventory.Inventory, e *opa.Engine, m readiness.Model) *shard {
	rep := &policy.Report{Library: e.Digest()}
	for _, r := range e.Rules() {
		if r.InForce(inv.AsOf()) {
			rep.Rules = append(rep.Rules, r)
		}
	}
	return &shard{Program: programVersion(), Redacted: inv.Redacted(), Digests: readiness.DigestsOf(inv, rep, m)}
}

// write writes the shard on one line: people read what merge makes of it.
func (s *shard) write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(s)
}

// shardFlag is the flag that makes assess do a part of its work, as far as it was given.
type shardFlag struct{ text string }

func (f *shardFlag) bind(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.text, "shard", "", "do only part I of N of the work (I/N), for cloudfirst merge to join: one run on several machines")
}

// share reads the flag, and refuses what only the whole can give.
func (f *shardFlag) share(targets []target, fail *gate, json bool) (policy.Share, error) {
	share, err := policy.ParseShare(f.text)
	switch {
	case err != nil:
		return share, errorf("--shard %s: write the number of the part and how many there are, such as 2/4; there can be %d parts", f.text, policy.MaxShares)
	case fail.failOn != "" || fail.baseline != "":
		return share, errorf("--shard %s: a part does not know what the whole comes to: give --fail-on and --baseline to cloudfirst merge", f.text)
	case len(targets) > 1 || len(targets) == 1 && targets[0].format != "json":
		return share, errorf("--shard %s: a part is written as one JSON file: use -o json=FILE, and give the other formats to cloudfirst merge", f.text)
	case len(targets) == 0 && !json:
		return share, errorf("--shard %s: name the file of the part with -o json=FILE, or print it with --json", f.text)
	}
	return share, nil
}

// assessShard is assess for one share.
func assessShard(cmd *cobra.Command, dir string, share policy.Share, targets []target, s *settings) error {
	_, d, err := evaluatedShare(cmd.Context(), dir, s, share, cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	part := shardOf(d, share, s.model)
	if err := replaceAll(targets, func(_ target, w io.Writer) error { return part.write(w) }); err != nil {
		return err
	}
	if s.json {
		return part.write(cmd.OutOrStdout())
	}
	x := phrases{shardTexts, s.lang}
	printWrapped(cmd.OutOrStdout(), 0, x.n("part", len(part.Report.Applications), share.Number, share.Of, len(d.Inventory.Applications)))
	printWrapped(cmd.OutOrStdout(), 0, x.t("next", share.Of))
	_, err = fmt.Fprintln(cmd.OutOrStdout(), x.t("wrote", targets[0].file))
	return err
}

// maxShard is the greatest file of a shard that is read, in bytes.
const maxShard = 2 << 30

// readShard reads the file of a shard.
func readShard(path string) (*shard, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	part, err := decodeShard(f)
	if err != nil {
		return nil, errorf("%s: %w", path, err)
	}
	return part, nil
}

func decodeShard(r io.Reader) (*shard, error) {
	limited := &io.LimitedReader{R: r, N: maxShard}
	dec := json.NewDecoder(limited)
	dec.UseNumber() // parameters of findings keep their digits
	var s shard
	err := dec.Decode(&s)
	switch {
	case limited.N <= 0:
		return nil, errorf("it has more than %d bytes: make more and smaller shards", maxShard)
	case err != nil && s.Format != shardFormat:
		return nil, errorf("it is no shard, or a damaged one: write it with cloudfirst assess DIR --shard I/N -o json=FILE: %w", err)
	case s.Format != shardFormat:
		return nil, errorf("it is no shard: write one with cloudfirst assess DIR --shard I/N -o json=FILE")
	case s.Version != shardVersion:
		return nil, errorf("it is a shard of version %d, and this program reads version %d: use the same version of cloudfirst everywhere", s.Version, shardVersion)
	case err != nil:
		return nil, errorf("it is damaged: write it again: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errorf("there is something behind its end: write it again")
	}
	if share, err := policy.ParseShare(s.Shard.String()); err != nil || share != s.Shard || s.Report == nil || s.Report.Classes == nil {
		return nil, errorf("it is damaged: write it again")
	}
	return &s, nil
}
