package main

import (
	"bytes"
	"cmp"
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// settings are the flags that most commands share, and what they mean once checked.
type settings struct {
	asOf       string
	lang       string
	json       bool
	packs      []string
	confidence string
	rules      []string // directories and bundles of rules beside the library
	key        string   // file of the public key that bundles are signed with
	unsigned   bool
	cache      string
	vars       []string // NAME=VALUE
	modelFile  string   // what findings are worth

	redact redaction

	compiled *opa.Engine // once it is
	load     inventory.LoadOptions
	engine   opa.Config
	model    readiness.Model
}

// bind gives a command all shared flags.
func (s *settings) bind(cmd *cobra.Command) {
	s.bindInventory(cmd)
	s.bindRules(cmd)
	s.redact.bind(cmd)
	cmd.Flags().StringVar(&s.modelFile, "model", "", "file that says what findings are worth in scores: cloudfirst model prints the default")
}

func (s *settings) bindInventory(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.asOf, "as-of", "", "day the facts are true on (YYYY-MM-DD); default: the inventory's own")
	f.BoolVar(&s.json, "json", false, "print JSON on standard output")
	f.StringVar(&s.cache, "cache", "", "directory that keeps what was read, so that the next run reads only what changed; may be deleted at any time")
	f.StringArrayVar(&s.vars, "var", nil, `value of a variable of the inventory, as it would stand in a file: --var 'region="Fès"'`)
}

func (s *settings) bindRules(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.lang, "lang", fromEnvironment(), "language of titles and reports: fr, ar or en")
	f.StringSliceVar(&s.packs, "pack", nil, "use only these rule packs, and the core rules: ma, peer, house, eu_csf, a pack of your own, or all (default: core, ma and your own)")
	f.StringArrayVar(&s.rules, "rules", nil, "rules of your own beside the library: a directory, or a bundle of OPA's format (.tar.gz); may be repeated")
	f.StringVar(&s.key, "verification-key", "", "file with the public key (PEM) that bundles of --rules are signed with")
	f.BoolVar(&s.unsigned, "allow-unsigned-rules", false, "use bundles of --rules that are not signed")
	f.StringVar(&s.confidence, "min-confidence", "low", "leave out rules of less confidence: low, medium or high")
}

// checkLanguage refuses a language that nothing is worded in.
func checkLanguage(lang string) error {
	if lang != "" && !slices.Contains([]string{"fr", "ar", "en"}, lang) {
		return errorf("--lang %s: use fr, ar or en", lang)
	}
	return nil
}

// check reads the flags, before any work is done.
func (s *settings) check() error {
	if err := checkLanguage(s.lang); err != nil {
		return err
	}
	if err := s.redact.check(); err != nil {
		return err
	}
	if s.asOf != "" {
		d, err := inventory.ParseDate(s.asOf)
		if err != nil {
			return errorf("--as-of: %w", err)
		}
		s.load.AsOf = d
	}
	for _, v := range s.vars {
		name, value, ok := strings.Cut(v, "=")
		if !ok {
			return errorf("--var %s: write NAME=VALUE, such as 'region=\"Fès\"'", v)
		}
		if s.load.Vars == nil {
			s.load.Vars = map[string]string{}
		}
		s.load.Vars[name] = value
	}
	if s.cache != "" {
		c, err := inventory.OpenCache(s.cache)
		if err != nil {
			return errorf("--cache: %w", err)
		}
		s.load.Cache = c
	}
	if err := s.openModel(); err != nil {
		return err
	}
	s.engine.Packs = s.packs
	if err := s.openRules(); err != nil {
		return err
	}
	if s.confidence != "" {
		var c policy.Confidence
		if err := c.UnmarshalText([]byte(s.confidence)); err != nil {
			return errorf("--min-confidence: %w", err)
		}
		s.engine.MinConfidence = c
	}
	return nil
}

// maxKey is more bytes than a key has.
const maxKey = 64 << 10

// openRules opens the rules beside the library.
func (s *settings) openRules() error {
	opt := opa.BundleOptions{Unsigned: s.unsigned}
	if s.key != "" {
		key, err := readStream(s.key, maxKey)
		if err != nil {
			return errorf("--verification-key: %w", err)
		}
		if bytes.Contains(key, []byte("PRIVATE KEY")) {
			return errorf("--verification-key: %s holds a private key: name the public one, which openssl pkey -in %s -pubout prints", s.key, s.key)
		}
		opt.VerificationKey = key
	}
	s.engine.Extra = nil
	for _, name := range s.rules {
		if _, err := os.Stat(name); err != nil {
			return errorf("--rules: name a directory or a bundle that can be opened: %w", err)
		}
		fsys, err := opa.OpenRules(name, opt)
		if errors.Is(err, opa.ErrUnsigned) && s.key == "" {
			return errorf("--rules: %w: name its public key with --verification-key, or say --allow-unsigned-rules", err)
		}
		if err != nil {
			return errorf("--rules: %w", err)
		}
		s.engine.Extra = append(s.engine.Extra, fsys)
	}
	return nil
}

// output is what writers of files are told; what has no place in them is said on standard error.
func (s *settings) output(cmd *cobra.Command, dir string) outputOptions {
	return outputOptions{s.options(), dir, s.noting(cmd)}
}

// noting says on standard error what has no place in a file.
func (s *settings) noting(cmd *cobra.Command) func(error) {
	lang := cmp.Or(s.lang, fromEnvironment())
	return func(note error) { speak(cmd.ErrOrStderr(), lang, "cloudfirst: "+wordsOf(note, lang)+"\n") }
}

func (s *settings) options() report.Options { return report.Options{Lang: s.lang} }
