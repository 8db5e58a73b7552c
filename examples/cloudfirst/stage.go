package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
)

// stage is where what is in S3 stands as files while a command runs, so that every command takes s3://BUCKET/KEY wherever it takes a
// path. What is read is copied before the command starts, as it is at one moment; what the command wrote goes back when it is done,
// each object whole or not at all, and only if nobody else wrote there meanwhile. A command without such a place never asks for AWS.
type stage struct {
	dir    string // temporary; empty as long as nothing is in S3
	store  *awscloud.Store
	places []*nearby
	vault  vault
	held   *bytes.Buffer // of results, until what they say was written is written; nil when nothing is to go to S3
}

// nearby is a place in S3 and its copy.
type nearby struct {
	at     awscloud.Location
	path   string // of the file or directory
	output bool
	stood  map[string]stood // what was there, by path below; "." for a single object
}

// stood is what an object was when it was copied.
type stood struct {
	only awscloud.Condition
	sum  [32]byte // of the copy; zero for one that was not copied
}

// close removes the copies.
func (s *stage) close() {
	if s.dir != "" {
		_ = os.RemoveAll(s.dir)
	}
}

// around makes every command below cmd work with places in S3.
func (s *stage) around(cmd *cobra.Command) {
	for _, sub := range cmd.Commands() {
		s.around(sub)
	}
	run := cmd.RunE
	if run == nil {
		return
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		s.vault.reason, _ = cmd.Flags().GetString(shareFlag)
		if cmd.Flags().Changed(shareFlag) && len(strings.Fields(s.vault.reason)) < 2 {
			return errorf("--share-secret %q: say in words why what is secret may leave", s.vault.reason)
		}
		s.vault.stage, s.vault.lang = s, langOf(cmd)
		ctx := context.WithValue(cmd.Context(), vaultKey{}, &s.vault)
		cmd.SetContext(ctx)
		if err := spared(cmd, args); err != nil {
			return err
		}
		if err := s.bring(ctx, cmd, args); err != nil {
			return err
		}
		err := run(cmd, args)
		if ctx.Err() != nil {
			return err
		}
		if lost := s.give(ctx, cmd.ErrOrStderr()); lost != nil {
			s.held = nil
			return errors.Join(lost, err)
		}
		return err
	}
}

// results is where results go: to w, named as in S3, once what they speak of is there.
func (s *stage) results(w io.Writer) io.Writer { return &heldBack{w, s} }

type heldBack struct {
	w io.Writer
	s *stage
}

func (h *heldBack) Write(b []byte) (int, error) {
	if h.s.vault.to == "" {
		return h.w.Write(b)
	}
	if h.s.held == nil {
		h.s.held = &bytes.Buffer{}
	}
	return h.s.held.Write(b)
}

// release prints the results that were held back.
func (s *stage) release(w io.Writer) error {
	if s.held == nil {
		return nil
	}
	_, err := s.held.WriteTo(w)
	return err
}

// outputs are the flags that name what a command writes.
var outputs = []string{"output", "export"}

// bring copies what the command line names in S3, and puts the copies in its place.
func (s *stage) bring(ctx context.Context, cmd *cobra.Command, args []string) error {
	for i, a := range args {
		if err := s.replace(ctx, &args[i], a, false); err != nil {
			return err
		}
	}
	var failed error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if failed == nil {
			failed = s.flag(ctx, f)
		}
	})
	return failed
}

func (s *stage) flag(ctx context.Context, f *pflag.Flag) error {
	output := slices.Contains(outputs, f.Name)
	list, ok := f.Value.(pflag.SliceValue)
	if !ok {
		was := f.Value.String() // once: a map is written in any order
		value := was
		if err := s.replace(ctx, &value, was, output); err != nil || value == was {
			return flagged(f, err)
		}
		return f.Value.Set(value)
	}
	values := list.GetSlice()
	for i, v := range values {
		if err := s.replace(ctx, &values[i], v, output); err != nil {
			return flagged(f, err)
		}
	}
	return list.Replace(values)
}

func flagged(f *pflag.Flag, err error) error {
	if err == nil {
		return nil
	}
	return errorf("--%s: %w", f.Name, err)
}

// replace puts the path of the copy where a text is a place in S3, or NAME= and one.
func (s *stage) replace(ctx context.Context, into *string, text string, output bool) error {
	name, address := "", text
	if before, after, ok := strings.Cut(text, "="); ok && awscloud.IsLocation(after) && !awscloud.IsLocation(before) {
		name, address = before+"=", after
	}
	if !awscloud.IsLocation(address) {
		return nil
	}
	at, err := awscloud.ParseLocation(address)
	if err != nil {
		return err
	}
	n, err := s.near(ctx, at, output, name != "")
	if err != nil {
		return err
	}
	*into = name + n.path
	return nil
}

// near is the copy of a place, made when it is first named.
func (s *stage) near(ctx context.Context, at awscloud.Location, output, file bool) (*nearby, error) {
	for _, n := range s.places {
		if n.at == at {
			n.output = n.output || output
			return n, nil
		}
	}
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	dir := filepath.Join(s.dir, fmt.Sprint(len(s.places)))
	if err := os.Mkdir(dir, 0o700); err != nil {
		return nil, err
	}
	base := filepath.Base(filepath.FromSlash(at.Key))
	if at.Key == "" {
		base = at.Bucket
	}
	n := &nearby{at: at, path: filepath.Join(dir, base), output: output, stood: map[string]stood{}}
	if err := s.copy(ctx, n, file); err != nil {
		return nil, err
	}
	s.places = append(s.places, n)
	if output {
		s.vault.to = at.String()
	}
	return n, nil
}

func (s *stage) open(ctx context.Context) error {
	if s.store != nil {
		return nil
	}
	account, err := awscloud.Connect(ctx, awscloud.Options{})
	if err != nil {
		return err
	}
	if s.dir, err = os.MkdirTemp("", "cloudfirst-s3-*"); err != nil {
		return err
	}
	s.store = account.Store()
	return nil
}

// named returns a writer that says the places in S3 where what is written names their copies.
func (s *stage) named(w io.Writer) io.Writer { return &nearNames{w, s} }

type nearNames struct {
	w io.Writer
	s *stage
}

func (n *nearNames) Write(b []byte) (int, error) {
	if n.s.dir == "" || !strings.Contains(string(b), filepath.Base(n.s.dir)) {
		return n.w.Write(b)
	}
	text := string(b)
	for _, p := range n.s.places {
		for _, path := range []string{p.path, strings.ReplaceAll(p.path, `\`, `\\`)} {
			text = strings.ReplaceAll(text, path, p.at.String())
		}
	}
	if _, err := io.WriteString(n.w, text); err != nil {
		return 0, err
	}
	return len(b), nil
}
