package inventory

import (
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
	"golang.org/x/text/unicode/norm"
)

// The reasons for which a foreign name is refused.
const (
	notJoined   = "not joined"
	notMember   = "no member"
	itself      = "itself"
	notUsed     = "not used"
	notExported = "not exported"
)

// foreign decodes package.kind.id. The package is kept in the id until all packages are joined.
func (d *decoder) foreign(e *syntax.Expr) (Ref, bool) {
	if e.Form != syntax.Path || len(e.Items) != 2 || kindNamed(e.Text) != nil {
		return Ref{}, false
	}
	if e.Items[0].Form == syntax.Other || e.Items[1].Form == syntax.Other {
		return Ref{}, false
	}
	k := kindNamed(e.Items[0].Text)
	if k == nil {
		return Ref{}, false
	}
	return Ref{k.kind, d.keep(e.Text + foreignMark + norm.NFC.String(e.Items[1].Text))}, true
}

// owner returns the package that a foreign name points to. When the name may not be used it returns nil and why, which is reported
// once for each cause.
func (s *resolver) owner(m *member, ref *pendingRef) (*member, refusal) {
	name, _, _ := strings.Cut(ref.ref.ID, foreignMark)
	owner := s.ws.byName[name]
	cause := refusal{from: m, name: name}
	switch {
	case s.ws.block == nil:
		cause.reason = notJoined
	case owner == m:
		cause.reason = itself
	case owner == nil:
		cause.reason = notMember
	case m.header != nil && !m.uses[name]:
		cause.reason = notUsed
	case !owner.broken && owner.header != nil && !owner.exports(ref.ref.Kind):
		cause.reason, cause.kind = notExported, ref.ref.Kind
	default:
		return owner, cause
	}
	return nil, cause
}

func (s *resolver) refuse(p *parsed, ref *pendingRef, cause refusal) {
	s.refused[cause] = true
	owner := s.ws.byName[cause.name]
	full := foreignName(ref.ref.Kind, ref.ref.ID, foreignMark)
	d := Diagnostic{Severity: Error, Code: codeUses, pos: ref.pos, end: ref.end, context: p.where(ref.pos, cause.from)}
	switch cause.reason {
	case notJoined:
		d.Code, d.summary = codeForeign, say("cannot check %s: the package %s was not loaded", full, cause.name)
		d.fix = say("load the directory that holds the workspace block")
	case itself:
		d.summary = say("%s is the package's own", full)
		d.fix = say("write %s", strings.TrimPrefix(full, cause.name+"."))
	case notMember:
		d.summary = say("%s: no member of the workspace is called %q", full, cause.name)
		close := s.r.nearest(cause.name, len(s.ws.byName), func() []string { return slices.Sorted(maps.Keys(s.ws.byName)) })
		for i := range close {
			close[i] += strings.TrimPrefix(full, cause.name)
		}
		d.fix = didYouMean(close).or(say("add its directory to members"))
	case notUsed:
		where := say("the inventory block%s", cause.from.of())
		if cause.from.name == "" {
			where = say("the workspace block")
		}
		d.summary = say("%s: package %s is not listed in uses", full, cause.name)
		d.fix = say("add %s to uses in %s", Quote(cause.name), where)
	case notExported:
		d.Code, d.summary = codeExport, say("%s: package %s does not offer its blocks of kind %s", full, cause.name, cause.kind)
		d.fix = say("add %s to export in the inventory block of %s, or declare a block of your own",
			Quote(string(cause.kind)), cause.name)
		d.other, d.otherly = owner.header.Pos, sayPlace("the inventory block is at %s")
	}
	s.r.report(d)
}
