package papers

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// Options say which papers to make. The zero value is those of all applications, in French.
type Options struct {
	Lang         string   // fr, ar or en
	Applications []string // ids; none: all, or those of the target or the wave
	Target       string   // id of the target to consider; with no application named, of those it is recommended to
	Wave         int      // the applications of a wave of the document's plan; 0: whatever the wave
}

// Build makes the papers of a kind. It fails when the document is not whole, when something named is not there, and when there is
// nothing to make a paper of; the error says what to do, and has a method In(lang) that says it in French or Arabic. A paper about applications without a plan needs none.
func Build(d report.Document, kind Kind, opt Options) (*Dossier, error) {
	if !slices.Contains(Kinds(), kind) {
		return nil, tell.Errorf(noKind, string(kind), names())
	}
	if opt.Lang == "" {
		opt.Lang = "fr"
	}
	v, err := report.NewVocabulary(d, report.Options{Lang: opt.Lang})
	if err != nil {
		return nil, err
	}
	if opt.Target != "" && d.Inventory.Target(opt.Target) == nil {
		return nil, tell.Errorf(noTarget, opt.Target, strings.Join(targetsOf(d), ", "))
	}
	chosen, err := choose(d, opt)
	if err != nil {
		return nil, err
	}
	first := newBuilder(d, v, opt.Lang)
	out := &Dossier{
		Kind: kind, Lang: opt.Lang, Direction: v.Direction(), Draft: first.t("draft"), Marking: clean(v.Marking()),
		AsOf: d.Assessment.AsOf, Library: d.Policy.Library, Redacted: d.Inventory.Redacted(),
	}
	if kind == Note {
		out.Papers = []Paper{first.note(chosen, opt)}
		return out, nil
	}
	for _, a := range chosen {
		targets, why := considered(d, kind, a, opt)
		for _, t := range targets {
			b := &builder{doc: d, v: v, lang: opt.Lang, known: first.known}
			b.app, b.target, b.why = a, t, why
			out.Papers = append(out.Papers, b.make(kind))
		}
	}
	if len(out.Papers) == 0 {
		return nil, nothing(kind, d)
	}
	return out, nil
}

func newBuilder(d report.Document, v *report.Vocabulary, lang string) *builder {
	return &builder{doc: d, v: v, lang: lang, known: &known{
		facts: map[inventory.Ref]map[inventory.Path]inventory.FactInfo{}, parties: map[inventory.Ref]string{},
	}}
}

// choose finds the applications that papers are asked for, by id.
func choose(d report.Document, opt Options) ([]*readiness.Application, error) {
	var out []*readiness.Application
	if len(opt.Applications) > 0 && opt.Wave > 0 {
		return nil, tell.Errorf(notBoth)
	}
	for _, id := range slices.Compact(slices.Sorted(slices.Values(opt.Applications))) {
		a := d.Assessment.Application(id)
		if a == nil {
			return nil, tell.Errorf(notAssessed, id)
		}
		out = append(out, a)
	}
	if len(out) > 0 {
		return out, nil
	}
	moving, err := waveOf(d, opt.Wave)
	if err != nil {
		return nil, err
	}
	for i := range d.Assessment.Applications {
		a := &d.Assessment.Applications[i]
		if opt.Wave > 0 && !slices.Contains(moving, a.ID) {
			continue
		}
		if opt.Target != "" && opt.Wave == 0 && !bound(d, a, opt.Target) {
			continue
		}
		out = append(out, a)
	}
	if len(out) == 0 && opt.Target == "" {
		return nil, tell.Errorf(noApplication)
	}
	if len(out) == 0 {
		return nil, tell.Errorf(noneBound, opt.Target)
	}
	return out, nil
}

// bound reports whether an application is recommended to a target, is hosted there, or a person chose it.
func bound(d report.Document, a *readiness.Application, target string) bool {
	if a.Recommended == target || a.Provisional == target {
		return true
	}
	x := d.Inventory.Application(a.ID)
	ref := inventory.Ref{Kind: inventory.KindTarget, ID: target}
	return x != nil && (slices.Contains(x.HostedOn.Or(nil), ref) || decided(x) == target) || studied(d, a.ID, target)
}

// waveOf lists the applications of a wave; nil for wave 0.
func waveOf(d report.Document, n int) ([]string, error) {
	switch {
	case n == 0:
		return nil, nil
	case n < 0:
		return nil, tell.Errorf(wavesFromOne)
	case d.Plan == nil:
		return nil, tell.Errorf(noPlan, n)
	case n > len(d.Plan.Waves):
		return nil, tell.Errorf(noWave, n, len(d.Plan.Waves))
	}
	var out []string
	for _, w := range d.Plan.Waves {
		if w.Number == n {
			for _, p := range w.Placements {
				out = append(out, p.Application)
			}
		}
	}
	if len(out) == 0 {
		return nil, tell.Errorf(emptyWave, n)
	}
	return out, nil
}

// considered chooses the targets that a paper about an application considers, and says why. One of "" is a paper that considers none.
func considered(d report.Document, kind Kind, a *readiness.Application, opt Options) ([]string, string) {
	if kind == CNDP && !holdsPersonal(a) && len(opt.Applications) == 0 {
		return nil, ""
	}
	if opt.Target != "" {
		return []string{opt.Target}, "target.named"
	}
	if kind == Article17 {
		return unqualified(d, a, len(opt.Applications) > 0)
	}
	if x := d.Inventory.Application(a.ID); x != nil && decided(x) != "" {
		return []string{decided(x)}, "target.decided"
	}
	switch {
	case a.Recommended != "" && (kind != Tender || !ownRoom(d, a.Recommended)):
		return []string{a.Recommended}, "target.recommended"
	case a.Provisional != "" && (kind != Tender || !ownRoom(d, a.Provisional)):
		return []string{a.Provisional}, "target.provisional"
	}
	return []string{""}, "target.none"
}

func decided(a *inventory.Application) string {
	m, _ := a.Move.Value()
	if m == nil {
		return ""
	}
	return m.Target.Or(inventory.Ref{}).ID
}

// ownRoom reports whether a target is one for which there is nothing to tender.
func ownRoom(d report.Document, target string) bool {
	t := d.Inventory.Target(target)
	return t != nil && t.Kind.Or("") == "own_premises"
}

// unqualified lists the targets that studies are recorded for; of an application that was named without one, the only cloud that is known to
// have no qualification.
func unqualified(d report.Document, a *readiness.Application, named bool) ([]string, string) {
	var out, clouds []string
	for _, t := range d.Inventory.Targets {
		if studied(d, a.ID, t.ID) {
			out = append(out, t.ID)
		}
		kind := t.Kind.Or("")
		q, known := t.Qualification.Value()
		if (kind == "cloud" || kind == "state_cloud") && known && (q == nil || q.Level.Or(1) == 0) {
			clouds = append(clouds, t.ID)
		}
	}
	if len(out) > 0 {
		return out, "target.study"
	}
	if named && len(clouds) == 1 {
		return clouds, "target.only"
	}
	return nil, ""
}

func studied(d report.Document, app, target string) bool {
	return slices.ContainsFunc(d.Inventory.Studies, func(s *inventory.Study) bool {
		return s.Application.Or(inventory.Ref{}).ID == app && s.Target.Or(inventory.Ref{}).ID == target
	})
}

// holdsPersonal reports whether an application holds personal data, or may for all that is known.
func holdsPersonal(a *readiness.Application) bool {
	return a.Class.Hi.Marks != 0
}

func nothing(kind Kind, d report.Document) error {
	switch kind {
	case Article17:
		return tell.Errorf(noStudy, strings.Join(targetsOf(d), ", "))
	case CNDP:
		return tell.Errorf(nothingPersonal)
	}
	return tell.Errorf(noApplication)
}

func targetsOf(d report.Document) []string {
	out := make([]string, len(d.Inventory.Targets))
	for i, t := range d.Inventory.Targets {
		out[i] = t.ID
	}
	return out
}

// make writes the paper of a kind about one application.
func (b *builder) make(kind Kind) Paper {
	app := inventory.Ref{Kind: inventory.KindApplication, ID: b.app.ID}
	b.paper = Paper{Title: b.t("title." + string(kind)), Subject: b.v.Name(app), Application: b.app.ID, Target: b.target}
	if b.target != "" {
		b.paper.Subject += b.t("subject.to", "target", b.v.Name(inventory.Ref{Kind: inventory.KindTarget, ID: b.target}))
	}
	b.paper.MissingTitle = b.t("missing")
	b.paper.Notices = []string{b.t("notice." + string(kind)), b.t("texts.unchecked")}
	switch kind {
	case Article17:
		b.study(app)
	case CNDP:
		b.personal(app)
	case Homologation:
		b.homologation(app)
	case CloudFirst:
		b.record(app)
	case Tender:
		b.tender(app)
	}
	b.section("signature")
	b.write("sign.author", "sign.reviewer", "sign.approver")
	b.paper.Missing = b.gaps()
	return b.paper
}
