package main

import (
	"cmp"
	"context"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// redaction is the flags that take names out of results, and what came of them.
type redaction struct {
	what string // "", vital or all
	file string // of the key
	key  []byte
	done *inventory.Redaction // nil before it is made
}

func (r *redaction) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&r.what, "redact", "", "take out the names of systems of infrastructures of vital importance (vital, which the flag alone means), or of everything (all)")
	f.Lookup("redact").NoOptDefVal = "vital"
	f.StringVar(&r.file, "redact-key", "", "file of a secret that hidden names are made with, so that they stay the same in later results")
}

func (r *redaction) asked() bool { return r.what != "" }

// check reads the flags.
func (r *redaction) check() error {
	switch {
	case r.what == "" && r.file != "":
		return errorf("--redact-key is the secret that hidden names are made with: add --redact, or --redact=all")
	case r.what != "" && r.what != "all" && r.what != "vital":
		return errorf("--redact=%s: use vital or all", r.what)
	case r.file == "":
		return nil
	}
	key, err := readStream(r.file, maxKey)
	if err != nil {
		return errorf("--redact-key: %w", err)
	}
	if len(key) < 16 {
		return errorf("--redact-key %s: a secret of fewer than 16 bytes can be guessed: use a longer one", r.file)
	}
	r.key = key
	return nil
}

// comparable refuses numbered names where results are compared: a block more would number all that follow anew.
func (r *redaction) comparable() error {
	if r.asked() && r.file == "" {
		return errorf("--redact: hidden names of several results agree only if they are made with one secret: add --redact-key FILE")
	}
	return r.check()
}

// redacted takes the names out that the flags say.
func (s *settings) redacted(ctx context.Context, inv *inventory.Inventory) (*inventory.Inventory, error) {
	engine, err := newEngine(ctx, s)
	if err != nil {
		return nil, err
	}
	words, err := s.publicWords(ctx, engine)
	if err != nil {
		return nil, err
	}
	r, err := inventory.Redact(inv, inventory.RedactOptions{All: s.redact.what == "all", Key: s.redact.key, Words: words})
	if err != nil {
		return nil, err
	}
	if err := unnamed(engine, r); err != nil {
		return nil, err
	}
	s.redact.done = r
	return r.Inventory, nil
}

// publicWords lists what the rules know: they would answer otherwise without these words. Those of packs that were not chosen count too, so
// that the same texts stay in every result.
func (s *settings) publicWords(ctx context.Context, engine *opa.Engine) (map[string]bool, error) {
	if slices.Contains(s.packs, opa.AllPacks) {
		return engine.Words(), nil
	}
	all, err := compile(ctx, opa.Config{Packs: []string{opa.AllPacks}})
	if err != nil {
		return nil, &failure{exitInternal, err}
	}
	words := all.Words()
	maps.Copy(words, engine.Words())
	return words, nil
}

// unnamed refuses rules beside the library that tell a hidden name: their texts stand in results as they are.
func unnamed(engine *opa.Engine, r *inventory.Redaction) error {
	lib, err := engine.Library()
	if err != nil {
		return errorf("--redact: names cannot be taken out of these rules: %w", err)
	}
	for _, f := range lib.Files {
		if f.Layer > 0 && r.Tells(f.Name+" "+f.Text) {
			return errorf("--redact: %s of --rules holds a name that is to be taken out: rules do not name systems; say it with a fact, or leave the rule out", f.Name)
		}
	}
	return nil
}

// markingSource is the text by which names of infrastructures of vital importance are confidential, as sentences cite it.
func markingSource(lang string) string { return policy.SourceOf(inventory.MarkingSource).In(lang) }

// markingTexts are the markings as reports call them.
var markingTexts = map[string]policy.Text{
	"public":       {En: "public", Fr: "public", Ar: "عمومي"},
	"internal":     {En: "internal", Fr: "interne", Ar: "داخلي"},
	"confidential": {En: "confidential", Fr: "confidentiel", Ar: "مكتوم"},
	"secret":       {En: "secret", Fr: "secret", Ar: "سري"},
}

func markingName(marking, lang string) string { return cmp.Or(markingTexts[marking].In(lang), marking) }

// finish takes names out of an inventory that was read, or says that what follows is confidential.
func (s *settings) finish(ctx context.Context, inv *inventory.Inventory, warnings inventory.Diagnostics, dir string, warn io.Writer) (*inventory.Inventory, error) {
	if s.redact.asked() {
		if len(warnings) > 0 {
			sayf(warn, cmp.Or(s.lang, fromEnvironment()), "%s, not shown because they may tell names: cloudfirst check %s lists them", count(len(warnings), "warning"), dir)
		}
		return s.redacted(ctx, inv)
	}
	vaultOf(ctx).holds(inv, nil)
	if len(warnings) > 0 {
		_ = printDiagnostics(warn, located(dir, warnings))
	}
	if inv.NamesVital() == inventory.Known {
		marking, _ := inv.Marking()
		lang := cmp.Or(s.lang, fromEnvironment())
		sayf(warn, lang, "%s: what follows names systems of an infrastructure of vital importance (%s); --redact takes the names out", markingName(marking, lang), markingSource(lang))
	}
	return inv, nil
}

// discreet words an error of reading without what was read, where names are to be taken out.
func (s *settings) discreet(dir string, err error) error {
	var b *broken
	var bare *withoutNames
	switch {
	case err == nil || !s.redact.asked() || errors.As(err, &bare):
		return err
	case errors.As(err, &b):
		return &failure{b.code(), errorf("%s in the inventory, not shown because they may tell names: cloudfirst check %s lists them", count(b.errors(), "error"), dir)}
	}
	return &failure{exitCode(context.Background(), err), errorf("the inventory cannot be read, and the reason may tell names: cloudfirst check %s shows it", dir)}
}

// withoutNames is an error that says nothing of what an inventory holds.
type withoutNames struct{ error }

func (w *withoutNames) Unwrap() error { return w.error }

// called is what somebody's name for a block is in the results: another one when names were taken out.
func (s *settings) called(name string) string {
	if s.redact.done == nil {
		return name
	}
	if ref, err := inventory.ParseRef(name); err == nil {
		if to, ok := s.redact.done.Names[ref]; ok {
			return to.String()
		}
		return name
	}
	for _, kind := range []inventory.Kind{inventory.KindApplication, inventory.KindTarget} {
		if to := s.calledAs(kind, name); to != name {
			return to
		}
	}
	return name
}

// calledAs is called for the id of a block of one kind.
func (s *settings) calledAs(kind inventory.Kind, id string) string {
	if s.redact.done == nil {
		return id
	}
	if to, ok := s.redact.done.Names[inventory.Ref{Kind: kind, ID: id}]; ok {
		return to.ID
	}
	return id
}

// calledFact is called for the path of a fact, or of a block.
func (s *settings) calledFact(path string) string {
	ref := inventory.Path(path).Block()
	rest, found := strings.CutPrefix(path, ref.String())
	if !found || ref == (inventory.Ref{}) {
		return path
	}
	return s.called(ref.String()) + rest
}

// tells reports whether what somebody wrote on the command line holds a name that is to be taken out.
func (s *settings) tells(text string) bool { return s.redact.done != nil && s.redact.done.Tells(text) }

// sameNames refuses to compare results of which only some have their names.
func sameNames(states ...*change.State) error {
	for _, state := range states {
		if state.Redacted != states[0].Redacted {
			return errorf("names were taken out of some of these results and not of others: add --redact and the --redact-key FILE they were kept with, and keep all of them so")
		}
	}
	return nil
}
