package opa

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// Config chooses the rules. The zero value is the embedded library with the packs that are on by default.
type Config struct {
	Library       fs.FS             // nil: the embedded library
	Extra         []fs.FS           // more packs, loaded beside the library; none of them nil
	Foreign       []Foreign         // rule libraries of other tools
	Packs         []string          // only these packs, and the core rules; AllPacks among them: all; nil: the default ones
	Disable       []policy.RuleID   // rules left out; an id that no rule of the library has is an error
	MinConfidence policy.Confidence // rules of less confidence are left out, save those that classify; zero: none is
	Limits        Limits
}

// Engine evaluates the rules it was made with. It is safe for concurrent use. New makes one; the zero value holds no rules, and its answers
// are errors.
type Engine struct {
	prog        *program
	rules       []*rule
	library     []policy.Rule           // chosen or not
	byID        map[policy.RuleID]*rule // the chosen ones
	offers      []*offer
	base        ast.Object                             // data of the library
	data        *object                                // the same
	reads       [policy.SubjectPortfolio + 1]*pathTree // every path some rule about a subject touches; the application's has the offers', too
	classifying *pathTree                              // every path some rule that classifies an application touches
	digest      string
	texts       policy.Library // the library as text
	foreign     bool           // whether another tool's rules are among it
	limits      Limits
	memory      remembered // nil: nothing is remembered
}

// rule is a rule ready to run; the functions it does not export are nil.
type rule struct {
	policy.Rule
	applies, violation, classify, require, relieve, reaches *function // violation of a rule of effect dispose is what it exports as dispose
	relieves                                                []policy.RuleID
	asks, meets, lacks                                      *function // criteria of the levels it measures
	targets                                                 bool      // whether it reads the catalogue
	many                                                    bool      // whether violations differ in what they say, not in what they are about
	subjects                                                bool      // whether its violations name subjects of their own
	each                                                    bool      // whether it measures targets, one by one
	once                                                    bool      // whether what it measures is the same for every application
	premises                                                []premise // components of classes that it reads
	dataset                                                 bool      // whether it reads the document of a dataset, or of an application
	alike                                                   bool      // whether its violations are about one thing, or about one target each
	application                                             bool
}

// offer is one clause of a pack's offer rule, with the component it is about.
type offer struct {
	pack      string
	component policy.HostingComponent
	fn        *function
}

// New reads, checks and compiles the rules, once. A library with any defect is refused with a *LibraryError that lists them all. It returns soon
// after ctx is cancelled; OPA's compiler cannot be stopped, and ends by itself about a second later.
func New(ctx context.Context, cfg Config) (*Engine, error) {
	limits := cfg.Limits.orDefault()
	ctx, cancel := context.WithTimeoutCause(ctx, limits.Compile, tooLong("Compile", "compiling the rules", limits.Compile))
	defer cancel()
	library := cfg.Library
	if library == nil {
		library = rego.FS
	}
	lib, err := readLibrary(append([]fs.FS{library}, cfg.Extra...), cfg.Foreign)
	if err != nil {
		return nil, err
	}
	if err := lib.checkShape(); err != nil {
		return nil, err
	}
	sources, err := lib.rules()
	if err != nil {
		return nil, err
	}
	if err := errors.Join(cfg.checkPacks(sources), cfg.checkDisabled(sources)); err != nil {
		return nil, err
	}
	plan, err := lib.plan(ctx, cfg.wantedPackages(sources))
	if err != nil {
		return nil, err
	}
	e := &Engine{
		digest: lib.digest, limits: limits, foreign: len(cfg.Foreign) > 0,
		texts: policy.Library{Files: lib.files, Packs: cfg.Packs, Disabled: cfg.Disable, MinConfidence: cfg.MinConfidence},
	}
	if e.prog, err = newProgram(plan); err != nil {
		return nil, err
	}
	v, err := ast.InterfaceToValue(lib.data)
	if err != nil {
		return nil, fmt.Errorf("reading the library's data: %w", err)
	}
	e.base = v.(ast.Object)
	e.prog.strs.fixAll(e.base)
	e.data = reading{strs: e.prog.strs, shared: true}.object(e.base)
	files := make(map[policy.RuleID]string, len(sources))
	for _, s := range sources {
		files[s.ID] = s.file
		e.library = append(e.library, s.Rule)
		if cfg.wants(s.Rule) {
			e.rules = append(e.rules, e.newRule(s))
		}
	}
	slices.SortFunc(e.rules, func(a, b *rule) int { return strings.Compare(string(a.ID), string(b.ID)) })
	e.byID = make(map[policy.RuleID]*rule, len(e.rules))
	for _, r := range e.rules {
		e.byID[r.ID] = r
	}
	if err := e.findOffers(cfg); err != nil {
		return nil, err
	}
	e.readPaths()
	if err := e.checkFixes(files); err != nil {
		return nil, err
	}
	if e.prog.overrun != "" {
		return nil, tooMuch(e.prog.overrun, "calls inside one another that read too many different facts")
	}
	return e, nil
}

// refuse says why the engine cannot answer about the inventory, if it cannot.
func (e *Engine) refuse(inv *inventory.Inventory) error {
	if e == nil || e.prog == nil {
		return errors.New("this engine holds no rules: make one with opa.New")
	}
	if inv == nil {
		return inventory.ErrNoInventory
	}
	return nil
}

// readPaths gathers what the rules read, so that documents hold nothing else. The catalogue is one for all subjects.
func (e *Engine) readPaths() {
	e.classifying = &pathTree{}
	for s := range e.reads {
		e.reads[s] = &pathTree{}
	}
	all := e.reads[policy.SubjectApplication]
	for _, r := range e.rules {
		for _, p := range r.Facts {
			e.reads[r.Subject].add(p)
			if strings.HasPrefix(p, "data.") {
				all.add(p)
			}
			if r.classify != nil {
				e.classifying.add(p)
			}
		}
	}
	for _, o := range e.offers {
		for _, p := range e.prog.pathsRead(o.fn) {
			all.add(p)
		}
	}
}

// wants reports whether a rule is chosen. Rules that classify are chosen whatever their confidence: without them sensitive data
// would look free.
func (c Config) wants(r policy.Rule) bool {
	return (r.Pack == "core" || c.wantsPack(r.Pack, r.Package)) &&
		!slices.Contains(c.Disable, r.ID) && (r.Confidence >= c.MinConfidence || r.Effect == policy.EffectClassify)
}

// rules reads the metadata of every rule, or reports every defect.
func (lib *library) rules() ([]*ruleSource, error) {
	var out []*ruleSource
	var defects []Defect
	seen := map[policy.RuleID]string{}
	for _, m := range lib.modules {
		s, ds := metadata(m.Parsed, m.Path)
		defects = append(defects, ds...)
		if s == nil {
			continue
		}
		s.File, s.Digest = m.Path, digestOf(m.Raw)
		for _, id := range append([]policy.RuleID{s.ID}, s.Aliases...) {
			if other, dup := seen[id]; dup && id != "" {
				defects = append(defects, Defect{File: m.Path, Rule: string(id), Text: "custom.id: " + string(id) + " is the id of " + plainName(other) + " too: take one that is free"})
			}
			seen[id] = m.Path
		}
		out = append(out, s)
	}
	if defects = append(defects, lib.misread(out)...); defects != nil {
		slices.SortStableFunc(defects, func(a, b Defect) int {
			return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col), strings.Compare(a.Text, b.Text))
		})
		return nil, &LibraryError{defects}
	}
	return out, nil
}

func (e *Engine) newRule(s *ruleSource) *rule {
	r := &rule{Rule: s.Rule, relieves: s.relieves, many: strings.HasPrefix(s.Pack, foreignPack)}
	fn := func(name string) *function {
		return e.prog.paths[strings.ReplaceAll(s.Package, ".", "/")+"/"+name]
	}
	r.applies, r.violation, r.classify, r.require, r.relieve = fn("applies"), fn("violation"), fn("classify"), fn("require"), fn("relieve")
	r.reaches, r.asks, r.meets, r.lacks = fn("reaches"), fn("asks"), fn("meets"), fn("lacks")
	if r.Effect == policy.EffectDispose {
		r.violation = fn("dispose")
	}
	var fns []*function
	for _, f := range []*function{r.applies, r.violation, r.classify, r.require, r.relieve, r.reaches, r.asks, r.meets, r.lacks} {
		if f != nil {
			fns = append(fns, f)
		}
	}
	r.Facts = e.prog.pathsRead(fns...)
	if r.violation != nil {
		for _, b := range r.violation.Blocks {
			r.subjects = r.subjects || e.prog.inserts(b, "subject")
		}
		r.alike = !r.subjects && !r.many && e.prog.alike(r.violation)
	}
	r.premises = premisesOf(r.Facts)
	if r.reaches != nil {
		for _, b := range r.reaches.Blocks {
			r.each = r.each || e.prog.inserts(b, "target")
		}
	}
	r.once = r.each && r.violation == nil && r.Subject == policy.SubjectApplication && !slices.ContainsFunc(r.Facts, func(p string) bool {
		return strings.HasPrefix(p, "input.") && p != "input.as_of" && p != "input.version"
	})
	for _, p := range r.Facts {
		r.targets = r.targets || strings.HasPrefix(p, "data.catalogue.targets") || p == "data.catalogue"
		r.dataset = r.dataset || strings.HasPrefix(p, "input.dataset.") || p == "input.dataset"
		r.application = r.application || !strings.HasPrefix(p, "input.dataset.") && p != "input.dataset" && strings.HasPrefix(p, "input.")
	}
	return r
}

// findOffers cuts the packs' offer rules into clauses, so that a doubt about one component leaves the others certain.
func (e *Engine) findOffers(cfg Config) error {
	var paths []string
	for p := range e.prog.paths {
		if strings.HasSuffix(p, "/offer/offer") {
			paths = append(paths, p)
		}
	}
	slices.Sort(paths)
	for _, p := range paths {
		pack := packOf(strings.Split(p, "/"))
		if !cfg.wantsPack(pack, p) {
			continue
		}
		fn := e.prog.paths[p]
		n := len(fn.Blocks)
		for i, clause := range fn.Blocks[1 : n-1] {
			word, ok := e.prog.constant(clause, "component")
			if !ok {
				return fmt.Errorf("%s: every clause of offer must state its component as a constant", p)
			}
			var c policy.HostingComponent
			if err := c.UnmarshalText([]byte(word)); err != nil {
				return fmt.Errorf("%s: %w", p, err)
			}
			part := *fn.Func
			part.Blocks = []*ir.Block{fn.Blocks[0], clause, fn.Blocks[n-1]}
			e.offers = append(e.offers, &offer{pack, c, e.prog.part(fn, &part, []code{fn.code[0], fn.code[i+1], fn.code[n-1]})})
		}
	}
	return nil
}

// insertions calls found for every value that a block inserts under a key of an object.
func (p *program) insertions(b *ir.Block, key string, found func(ir.Val)) {
	for _, s := range b.Stmts {
		switch s := s.(type) {
		case *ir.ObjectInsertStmt:
			if k, ok := value(s.Key).(ir.StringIndex); ok && p.text(k) == key {
				found(value(s.Value))
			}
		case *ir.BlockStmt:
			for _, inner := range s.Blocks {
				p.insertions(inner, key, found)
			}
		case *ir.ScanStmt:
			p.insertions(s.Block, key, found)
		case *ir.NotStmt:
			p.insertions(s.Block, key, found)
		case *ir.WithStmt:
			p.insertions(s.Block, key, found)
		}
	}
}

// constant finds the constant that a block inserts under a key of an object.
func (p *program) constant(b *ir.Block, key string) (word string, ok bool) {
	p.insertions(b, key, func(v ir.Val) {
		if i, isConst := v.(ir.StringIndex); isConst {
			word, ok = p.text(i), true
		}
	})
	return word, ok
}

// inserts reports whether a block inserts anything under a key of an object.
func (p *program) inserts(b *ir.Block, key string) bool {
	found := false
	p.insertions(b, key, func(ir.Val) { found = true })
	return found
}

func (p *program) text(i ir.StringIndex) string { return p.strings[i].text }

// Rules lists the rules the engine runs, sorted by id, with the facts each one reads.
func (e *Engine) Rules() []policy.Rule {
	out := make([]policy.Rule, len(e.rules))
	for i, r := range e.rules {
		out[i] = r.Rule
	}
	return out
}

// Digest identifies the rules and their data: equal digests give equal results.
func (e *Engine) Digest() string { return e.digest }
