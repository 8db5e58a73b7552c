package inventory

import (
	"io/fs"
	"path"
	"reflect"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// maxMembers is the number of packages of a workspace: the administrations and communes of a country are fewer.
const maxMembers = 10_000

// workspaceBlock is the block that joins packages. It stands for the inventory block of what the workspace holds beside its members.
type workspaceBlock struct {
	Members  Fact[[]string] `inv:"members,required"` // directories, each a package of its own
	Uses     Fact[[]string] `inv:"uses"`
	AsOf     Fact[Date]     `inv:"as_of"`
	Language Fact[string]   `inv:"language" enum:"fr|ar|en"`
	Currency Fact[string]   `inv:"currency"`
	Marking  Fact[string]   `inv:"marking" enum:"public|internal|confidential|secret"`
	Pos      Pos

	dir    string             // of the file
	places map[string]wordPos // of the members in their list
}

// wordPos is where a word stands.
type wordPos struct{ pos, end Pos }

// workspace decodes workspace { members = ["aul", "dgi"] }.
func (d *decoder) workspace(b *syntax.Block) {
	w := &workspaceBlock{}
	w.Pos, _ = d.span(b.Type.Start, b.Type.End)
	if len(b.Labels) > 0 {
		d.reportWord(codeLabel, b.Labels[0], say("workspace takes no label"), say("remove it"))
	}
	v, l := reflect.ValueOf(w).Elem(), layoutOf(reflect.TypeFor[workspaceBlock]())
	d.fields(&b.Body, v, l)
	d.missing(b, v, l, true)
	w.places = map[string]wordPos{}
	if a := b.Body.Attribute("members"); a != nil {
		for _, e := range a.Expr.Items {
			pos, end := d.span(e.Start, e.End)
			w.places[d.keep(e.Text)] = wordPos{pos, end}
		}
	}
	d.shared().workspaces = append(d.shared().workspaces, w)
}

// workspace is all packages of a load: the members, and before them what belongs to none. Without a workspace block that is all.
type workspace struct {
	block   *workspaceBlock // nil when there is none
	dirs    []string        // of the members
	members []*member
	byName  map[string]*member
}

// newWorkspace sorts the files of a load into packages.
func newWorkspace(set *fileSet, results []*parsed, r *reporter) *workspace {
	w := &workspace{byName: map[string]*member{}}
	root := &member{}
	w.open(set, results, r)
	if w.block == nil {
		root.sources, root.files = set.files, results
		root.findBroken()
		w.members = []*member{root}
		return w
	}
	byDir := w.newMembers(r)
	for i, p := range results {
		m := memberOf(byDir, set.files[i].name)
		if m == nil {
			m = root
		}
		m.sources, m.files = append(m.sources, set.files[i]), append(m.files, p)
	}
	w.members = append([]*member{root}, w.members...)
	for _, m := range w.members {
		m.findBroken()
	}
	w.checkMembers(r)
	return w
}

func (m *member) findBroken() {
	m.broken = slices.ContainsFunc(m.files, func(p *parsed) bool { return p.broken })
}

// open takes the one workspace block, and the members of all that are too many: what belongs to them is not to blame.
func (w *workspace) open(set *fileSet, results []*parsed, r *reporter) {
	var low []*workspaceBlock // below the root
	for i, p := range results {
		if p.reuse == nil {
			continue
		}
		for _, b := range p.reuse.workspaces {
			d := Diagnostic{Severity: Error, Code: codeWorkspace, pos: b.Pos, end: b.Pos + Pos(len("workspace"))}
			if b.dir = path.Dir(set.files[i].name); b.dir != "." {
				low = append(low, b)
				d.summary = say("the workspace block stands below the root")
				d.fix = say("load %s, or move the block to a file of the directory that is loaded", b.dir)
				r.report(d)
				continue
			}
			w.dirs = append(w.dirs, b.Members.Or(nil)...)
			if w.block == nil {
				w.block = b
				continue
			}
			d.summary, d.fix = say("a second workspace block"), say("join the two")
			d.other, d.otherly = w.block.Pos, sayPlace("the first is at %s")
			r.report(d)
		}
	}
	if w.block == nil && len(low) > 0 {
		w.block = low[0]
		for _, dir := range w.block.Members.Or(nil) {
			w.dirs = append(w.dirs, path.Join(w.block.dir, dir))
		}
	}
}

// newMembers makes the members that the block lists, in the order of their directories, and reports those that cannot be.
func (w *workspace) newMembers(r *reporter) map[string]*member {
	byDir := map[string]*member{}
	dirs := w.dirs
	if len(dirs) > maxMembers {
		w.report(r, "", codeMembers, say("the workspace has more than %d members", maxMembers), say("split it"))
		dirs = dirs[:maxMembers]
	}
	for _, dir := range slices.Sorted(slices.Values(dirs)) {
		name := path.Base(dir)
		problem, fix := problemWithMember(dir, name)
		switch outer := memberOf(byDir, dir+"/"); {
		case !problem.empty():
		case byDir[dir] != nil:
			problem, fix = say("the member %q is named twice", dir), say("remove one of the two")
		case outer != nil:
			problem, fix = say("the member %q lies within the member %q", dir, outer.dir), say("move its directory, or make it part of the other")
		case w.byName[name] != nil:
			problem, fix = say("the members %q and %q have the same name", w.byName[name].dir, dir), say("rename one of the directories")
		}
		if !problem.empty() {
			w.report(r, dir, codeMember, problem, fix)
			continue
		}
		m := &member{name: name, dir: dir}
		byDir[dir], w.byName[name] = m, m
		w.members = append(w.members, m)
	}
	return byDir
}

// problemWithMember says why a directory cannot be a member. Its last part is what other packages call it.
func problemWithMember(dir, name string) (problem, fix message) {
	shown := Quote(clip(dir))
	switch {
	case dir == "." || !fs.ValidPath(dir):
		return say("the member %s is no directory below the workspace", shown),
			say(`write the path from the workspace, such as "aul" or "communes/agadir"`)
	case !isIdentifier(name):
		return say("the member %s has a name that no reference could begin with", shown),
			say("rename the directory: letters, digits, _ and -, a letter first")
	case kindNamed(name) != nil || slices.Contains([]string{"local", "var", "template"}, name):
		return say("the member %s has the name of something else in the language", shown), say("rename the directory")
	}
	return message{}, message{}
}

// report is about a member in the list, or all of them.
func (w *workspace) report(r *reporter, dir, code string, problem, fix message) {
	place, ok := w.block.places[dir]
	if !ok {
		place.pos = w.block.Members.Pos()
	}
	r.report(Diagnostic{Severity: Error, Code: code, summary: problem, fix: fix, context: say("in workspace"), pos: place.pos, end: place.end})
}

// memberOf returns the member that a file belongs to, or nil.
func memberOf(byDir map[string]*member, name string) *member {
	for i := range len(name) {
		if name[i] == '/' {
			if m := byDir[name[:i]]; m != nil {
				return m
			}
		}
	}
	return nil
}

// checkMembers reports members without files, and inventory blocks that belong to no member. Members without files are left out.
func (w *workspace) checkMembers(r *reporter) {
	for _, m := range w.members[1:] {
		if len(m.files) == 0 {
			m.broken = true // what others name of it is not to blame
			w.report(r, m.dir, codeMember, say("no inventory file lies below the member %q", m.dir),
				say("remove it from members, or add its files"))
		}
	}
	w.members = slices.DeleteFunc(w.members, func(m *member) bool { return m.name != "" && len(m.files) == 0 })
}
