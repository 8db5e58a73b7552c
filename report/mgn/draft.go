package mgn

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// Options choose what of a plan goes to MGN. The zero value takes every target of AWS, and words descriptions in English.
type Options struct {
	Targets []string // ids of the targets that are AWS; empty: those of which [IsAWS] holds
	Account string   // of twelve digits; empty: the one that imports
	Region  string   // empty: the one that imports
	Lang    string   // of descriptions: en, fr or ar
}

// Draft is what MGN is to hold.
type Draft struct {
	Account   string   `json:"account,omitempty"`
	Region    string   `json:"region,omitempty"`
	Programme string   `json:"programme"`
	Targets   []string `json:"targets"` // whose applications are in it, sorted
	Waves     []Wave   `json:"waves"`
	Lacks     []Lack   `json:"lacks"`     // what applications and servers lack, sorted
	Elsewhere int      `json:"elsewhere"` // applications of the plan that go to other targets
}

// Wave is a wave of MGN.
type Wave struct {
	Name         string            `json:"name"`
	Description  string            `json:"description"`
	Tags         map[string]string `json:"tags"`
	Applications []Application     `json:"applications"`
}

// Application is an application of MGN.
type Application struct {
	ID          string            `json:"id"` // in the inventory
	Name        string            `json:"name"`
	Description string            `json:"description"`
	Tags        map[string]string `json:"tags"`
	Servers     []Server          `json:"servers,omitempty"`

	needs []string // ids of those it depends on, sorted
}

// Server is a machine that MGN replicates. Address is a full host name, or an IPv4 address: MGN takes no other.
type Server struct {
	ID       string `json:"id"`
	Platform string `json:"platform,omitempty"` // Linux or Windows
	Address  string `json:"address"`
}

// Lack is something MGN needs and nobody stated.
type Lack struct {
	Application string `json:"application"`
	Server      string `json:"server,omitempty"`
	What        string `json:"what"`
}

// String words it.
func (l Lack) String() string {
	if l.Server != "" {
		return l.Application + ": server " + l.Server + ": " + l.What
	}
	return l.Application + ": " + l.What
}

// Keys of tags. TagID is by what cloudfirst finds again what it made.
const (
	TagID        = "cloudfirst-id"
	tagStart     = "start"
	tagEnd       = "end"
	tagAfter     = "after" // numbers of the waves that must be done before
	tagCutover   = "cutover"
	tagTarget    = "target"
	tagDependsOn = "depends-on"
	tagLacks     = "lacks"
)

// none is the value of a tag that says nothing. Tags are never taken away, so what is over must be said.
const none = "none"

// IsAWS reports whether a target is one of AWS: it is a cloud, and its provider names Amazon Web Services.
func IsAWS(t *inventory.Target) bool {
	if t.Kind.Or("") != "cloud" {
		return false
	}
	provider := strings.ToLower(t.Provider.Or(""))
	words := strings.FieldsFunc(provider, func(r rune) bool { return r < 'a' || r > 'z' })
	return slices.Contains(words, "aws") || strings.Contains(strings.Join(words, " "), "amazon web services")
}

// targets are the ids of the targets to take.
func targets(inv *inventory.Inventory, named []string) ([]string, error) {
	var out []string
	for _, id := range named {
		if inv.Target(id) == nil {
			return nil, tell.Errorf(noTarget, id)
		}
		out = append(out, id)
	}
	if len(named) == 0 {
		for _, t := range inv.Targets {
			if IsAWS(t) {
				out = append(out, t.ID)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// New makes a draft of a plan. Waves that are over, and those in which nothing goes to AWS, are left out. A plan without anything for AWS gives a
// draft without waves.
func New(inv *inventory.Inventory, plan *planner.Plan, opt Options) (*Draft, error) {
	if inv == nil {
		return nil, fmt.Errorf("mgn: %w", inventory.ErrNoInventory)
	}
	if plan == nil {
		return nil, errors.New("mgn: there is no plan: planner.Build makes one, planner.Read reads one")
	}
	take, err := targets(inv, opt.Targets)
	if err != nil {
		return nil, err
	}
	d := &Draft{Account: opt.Account, Region: opt.Region, Programme: plan.Programme, Targets: take, Waves: []Wave{}, Lacks: []Lack{}}
	m := &maker{inv: inv, draft: d, words: wordsIn(opt.Lang), waves: map[string]int{}, names: names(inv, plan)}
	for _, w := range plan.Waves {
		for _, p := range w.Placements {
			m.waves[p.Application] = w.Number
		}
	}
	for _, w := range plan.Waves {
		m.wave(w)
	}
	slices.SortFunc(d.Lacks, func(a, b Lack) int {
		return cmp.Or(strings.Compare(a.Application, b.Application), strings.Compare(a.Server, b.Server), strings.Compare(a.What, b.What))
	})
	return d, nil
}

// maker makes a draft.
type maker struct {
	inv   *inventory.Inventory
	draft *Draft
	words words
	waves map[string]int // by application
	names map[string]string
}

func (m *maker) wave(w planner.Wave) {
	if w.Past {
		return
	}
	out := Wave{
		Name: plain(fmt.Sprintf("%s %03d", m.draft.Programme, w.Number), 256),
		Tags: map[string]string{
			TagID: value(fmt.Sprintf("%s/%d", m.draft.Programme, w.Number)), tagStart: w.Start.String(), tagEnd: w.End.String(), tagAfter: none,
		},
	}
	var after []int
	for _, p := range w.Placements {
		if !slices.Contains(m.draft.Targets, p.Target) {
			m.draft.Elsewhere++
			continue
		}
		a := m.application(p)
		out.Applications = append(out.Applications, a)
		for _, n := range a.needs {
			if before := m.waves[n]; before > 0 && before < w.Number {
				after = append(after, before)
			}
		}
	}
	if len(out.Applications) == 0 {
		return
	}
	slices.Sort(after)
	if after = slices.Compact(after); len(after) > 0 {
		out.Tags[tagAfter] = value(strings.Trim(fmt.Sprint(after), "[]"))
	}
	out.Description = plain(fmt.Sprintf(m.words.wave, w.Number, m.draft.Programme, w.Start, w.End, len(out.Applications)), 600)
	m.draft.Waves = append(m.draft.Waves, out)
}

func (m *maker) application(p planner.Placement) Application {
	a := m.inv.Application(p.Application)
	out := Application{
		ID: p.Application, Name: m.names[p.Application],
		Tags: map[string]string{
			TagID: value(p.Application), tagCutover: p.Cutover.String(), tagTarget: value(p.Target), tagDependsOn: none, tagLacks: none,
		},
	}
	if a == nil {
		m.draft.Lacks = append(m.draft.Lacks, Lack{Application: p.Application, What: "the inventory has no such application: plan again"})
		return out
	}
	out.Description = plain(cmp.Or(a.Description.Or(""), fmt.Sprintf(m.words.application, p.Cutover)), 600)
	if out.needs = needed(a); len(out.needs) > 0 {
		out.Tags[tagDependsOn] = value(strings.Join(out.needs, " "))
	}
	before := len(m.draft.Lacks)
	out.Servers = m.servers(a)
	if lacks := m.draft.Lacks[before:]; len(lacks) > 0 {
		out.Tags[tagLacks] = value(fmt.Sprintf(m.words.lacks, len(lacks)))
	}
	return out
}

// needed are the ids of the applications that one depends on, sorted.
func needed(a *inventory.Application) []string {
	var out []string
	flows, _ := a.Flows.Value()
	for _, f := range flows {
		if to, ok := f.To.Value(); ok && to.Kind == inventory.KindApplication {
			out = append(out, to.ID)
		}
	}
	if move, ok := a.Move.Value(); ok && move != nil {
		after, _ := move.After.Value()
		for _, to := range after {
			out = append(out, to.ID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Names reports whether a draft names an application of the inventory: one that is in it, or that one in it depends on.
func (d *Draft) Names(application string) bool {
	for _, w := range d.Waves {
		for _, a := range w.Applications {
			if a.ID == application || slices.Contains(a.needs, application) {
				return true
			}
		}
	}
	return false
}
