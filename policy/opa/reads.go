package opa

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ir"
)

// reads computes which paths of the document and the catalogue a function of the plan can touch: an abstract run of the plan in
// which a local holds the paths its value may come from. It follows calls, so that a fact read by a helper, through a parameter,
// counts for the rule that calls it. A key that is not a constant becomes *, and a path whose value is used whole stands for everything
// below it.
type reads struct {
	prog  *program
	used  map[string]bool
	work  int                 // done, see maxReads
	calls map[string][]string // function and arguments → paths of its result; present while running, too
}

// pathsRead returns the maximal paths that calling fn touches, sorted, such as
// "data.catalogue.targets.*.qualification.level" and "input.application.contract".
func (p *program) pathsRead(fns ...*function) []string {
	r := &reads{prog: p, used: map[string]bool{}, calls: map[string][]string{}}
	for _, fn := range fns {
		r.call(fn, [][]string{{"input"}, {"data"}})
	}
	var all []string
	for path := range r.used {
		if strings.HasPrefix(path, "input.") || strings.HasPrefix(path, "data.catalogue") {
			all = append(all, path)
		}
	}
	slices.Sort(all)
	return dropPrefixes(all)
}

// dropPrefixes leaves out every path of which a longer one is in the sorted list.
func dropPrefixes(sorted []string) []string {
	var out []string
	for i, p := range sorted {
		longer := slices.ContainsFunc(sorted[i+1:], func(q string) bool { return strings.HasPrefix(q, p+".") })
		if !longer {
			out = append(out, p)
		}
	}
	return out
}

func (r *reads) use(paths []string) {
	for _, p := range paths {
		r.used[p] = true
	}
}

func (r *reads) call(fn *function, args [][]string) []string {
	if r.work += 1 + len(args); r.work > maxReads {
		r.prog.overrun = fn.Name
		return nil
	}
	var key strings.Builder
	key.WriteString(fn.Name)
	for _, a := range args {
		key.WriteString("|" + strings.Join(a, ","))
	}
	if out, ok := r.calls[key.String()]; ok {
		return out
	}
	r.calls[key.String()] = nil
	f := &readFrame{r: r, locals: map[ir.Local][]string{}}
	for i, p := range fn.Params {
		if i < len(args) {
			f.locals[p] = args[i]
		}
	}
	f.branches(fn.Blocks)
	out := f.locals[fn.Return]
	r.calls[key.String()] = out
	return out
}

// maxReads is the most paths that are followed for one rule.
const maxReads = 50_000

// readFrame follows the statements of a function in order. A statement replaces what a local held, since plans use locals again;
// where ways part, each begins with what held before, and what follows begins with all of it.
type readFrame struct {
	r      *reads
	locals map[ir.Local][]string
}

const maxPathLength = 12 // parts; deeper paths stand for everything below

func (f *readFrame) set(l ir.Local, paths []string) { f.locals[l] = paths }

// branches follows blocks of which each may be left at any statement.
func (f *readFrame) branches(blocks []*ir.Block) {
	for _, b := range blocks {
		before := maps.Clone(f.locals)
		f.block(b)
		f.merge(before)
	}
}

// loop follows a block that may run any number of times; twice is enough to carry what one round leaves to the next.
func (f *readFrame) loop(b *ir.Block) {
	for range 2 {
		f.branches([]*ir.Block{b})
	}
}

func (f *readFrame) merge(before map[ir.Local][]string) {
	for l, paths := range before {
		if all := append(slices.Clone(f.locals[l]), paths...); len(all) > 0 {
			slices.Sort(all)
			f.locals[l] = slices.Compact(all)
		}
	}
}

func (f *readFrame) get(o ir.Operand) []string {
	if l, ok := value(o).(ir.Local); ok {
		return f.locals[l]
	}
	return nil
}

func (f *readFrame) below(paths []string, part string) []string {
	if f.r.work += len(paths); f.r.work > maxReads {
		f.r.prog.overrun = "a rule"
		return nil
	}
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = p
		if strings.Count(p, ".") < maxPathLength {
			out[i] = p + "." + part
		}
	}
	return out
}

func (f *readFrame) block(b *ir.Block) {
	for _, s := range b.Stmts {
		f.stmt(s)
	}
}

func (f *readFrame) stmt(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.BlockStmt:
		f.branches(s.Blocks)
	case *ir.NotStmt:
		f.branches([]*ir.Block{s.Block})
	case *ir.WithStmt:
		f.r.use(f.get(s.Value))
		f.branches([]*ir.Block{s.Block})
	case *ir.ScanStmt:
		f.r.use(f.locals[s.Source])
		f.set(s.Key, nil)
		f.set(s.Value, f.below(f.locals[s.Source], "*"))
		f.loop(s.Block)
	case *ir.DotStmt:
		f.dot(s)
	case *ir.CallStmt:
		f.call(s)
	case *ir.CallDynamicStmt:
		var out []string
		for _, name := range sortedKeys(f.r.prog.paths) {
			if matches(name, s.Path, f.r.prog.strings) {
				out = append(out, f.r.call(f.r.prog.paths[name], [][]string{{"input"}, {"data"}})...)
			}
		}
		f.set(s.Result, out)
	case *ir.AssignVarStmt:
		f.set(s.Target, f.get(s.Source))
	case *ir.AssignVarOnceStmt:
		f.set(s.Target, f.get(s.Source))
	case *ir.ReturnLocalStmt:
	default:
		for _, o := range operandsOf(s) {
			f.r.use(f.get(o))
		}
		for _, l := range f.r.prog.effects[s].assigns {
			f.set(l, nil)
		}
	}
}

func (f *readFrame) dot(s *ir.DotStmt) {
	part := "*"
	if i, ok := value(s.Key).(ir.StringIndex); ok {
		if s := f.r.prog.text(i); !strings.Contains(s, ".") { // a reference is one key, a path splits at dots
			part = s
		}
	}
	f.r.use(f.get(s.Key))
	paths := f.below(f.get(s.Source), part)
	f.r.use(paths)
	f.set(s.Target, paths)
}

func (f *readFrame) call(s *ir.CallStmt) {
	fn, ok := f.r.prog.funcs[s.Func]
	args := make([][]string, len(s.Args))
	for i, a := range s.Args {
		args[i] = f.get(a)
		if !ok {
			f.r.use(args[i])
		}
	}
	f.set(s.Result, nil)
	if ok {
		f.set(s.Result, f.r.call(fn, args))
	}
}

// matches reports whether a dynamic call could reach a function.
func matches(name string, path []ir.Operand, strs []*str) bool {
	parts := strings.Split(name, "/")
	if len(parts) != len(path)-1 {
		return false
	}
	for i, o := range path[1:] {
		if s, ok := value(o).(ir.StringIndex); ok && strs[s].text != parts[i] {
			return false
		}
	}
	return true
}

func operandsOf(s ir.Stmt) []ir.Operand {
	local := func(l ir.Local) ir.Operand { return ir.Operand{Value: l} }
	switch s := s.(type) {
	case *ir.EqualStmt:
		return []ir.Operand{s.A, s.B}
	case *ir.NotEqualStmt:
		return []ir.Operand{s.A, s.B}
	case *ir.LenStmt:
		return []ir.Operand{s.Source}
	case *ir.IsArrayStmt:
		return []ir.Operand{s.Source}
	case *ir.IsObjectStmt:
		return []ir.Operand{s.Source}
	case *ir.IsSetStmt:
		return []ir.Operand{s.Source}
	case *ir.IsDefinedStmt:
		return []ir.Operand{local(s.Source)}
	case *ir.IsUndefinedStmt:
		return []ir.Operand{local(s.Source)}
	case *ir.ArrayAppendStmt:
		return []ir.Operand{s.Value}
	case *ir.SetAddStmt:
		return []ir.Operand{s.Value}
	case *ir.ObjectInsertStmt:
		return []ir.Operand{s.Key, s.Value}
	case *ir.ObjectInsertOnceStmt:
		return []ir.Operand{s.Key, s.Value}
	case *ir.ObjectMergeStmt:
		return []ir.Operand{local(s.A), local(s.B)}
	}
	return nil
}
