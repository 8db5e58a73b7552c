package mgn

import (
	"context"
	"fmt"
	"strings"
)

// Act is what a step does.
type Act string

// The acts. None deletes.
const (
	CreateWave        Act = "create_wave"
	UpdateWave        Act = "update_wave"
	TagWave           Act = "tag_wave"
	CreateApplication Act = "create_application"
	UpdateApplication Act = "update_application"
	TagApplication    Act = "tag_application"
	LeaveWave         Act = "leave_wave" // before it joins another one
	JoinWave          Act = "join_wave"
)

// Step is one call that writes.
type Step struct {
	Act  Act    `json:"act"`
	Name string `json:"name"`           // of the wave or application
	Wave string `json:"wave,omitempty"` // that applications leave or join
	Why  string `json:"why,omitempty"`  // what is different

	wave         *Wave
	application  *Application
	applications []string // ids in the inventory, of those that leave or join
	id, arn      string
	tags         map[string]string
}

// String words it.
func (s Step) String() string {
	text := strings.ReplaceAll(string(s.Act), "_", " ") + " " + s.Name
	if s.Wave != "" {
		text += " (" + s.Wave + ")"
	}
	if s.Why != "" {
		text += ": " + s.Why
	}
	return text
}

// Push is what is to be done so that an account holds a draft.
type Push struct {
	Steps     []Step   `json:"steps"`
	Unchanged int      `json:"unchanged"` // waves and applications that are as they should be
	Notes     []string `json:"notes"`     // what is left to people
	Done      int      `json:"done"`      // steps that were done
	Applied   bool     `json:"applied"`   // it was more than a dry run

	waves        map[string]string // ids at MGN by the tag
	applications map[string]string
}

// Prepare compares a draft with the account. It reads only. A draft over a quota is refused before the first call; one that is over beside what
// the account has, before anything is written.
func (s *Service) Prepare(ctx context.Context, d *Draft) (*Push, error) {
	if err := d.Check(); err != nil {
		return nil, err
	}
	waves, err := s.waves(ctx)
	if err != nil {
		return nil, err
	}
	applications, err := s.applications(ctx)
	if err != nil {
		return nil, err
	}
	p := &Push{Steps: []Step{}, Notes: []string{}, waves: map[string]string{}, applications: map[string]string{}}
	c := &comparison{push: p, draft: d, waves: waves, applications: applications, used: map[string]bool{}}
	for i := range d.Waves {
		c.wave(&d.Waves[i])
	}
	for i := range d.Waves {
		for j := range d.Waves[i].Applications {
			c.application(&d.Waves[i].Applications[j])
		}
	}
	for i := range d.Waves {
		c.members(&d.Waves[i])
	}
	c.left()
	return p, d.check(c.others(waves), c.others(applications))
}

// comparison is a draft against an account.
type comparison struct {
	push         *Push
	draft        *Draft
	waves        holdings
	applications holdings
	used         map[string]bool // ids at MGN that the draft stands for
}

func (c *comparison) step(s Step) { c.push.Steps = append(c.push.Steps, s) }

func (c *comparison) note(format string, args ...any) {
	c.push.Notes = append(c.push.Notes, fmt.Sprintf(format, args...))
}

func (c *comparison) wave(w *Wave) {
	e := c.waves.find(w.Tags[TagID], w.Name)
	if e == nil {
		c.step(Step{Act: CreateWave, Name: w.Name, wave: w})
		return
	}
	c.push.waves[w.Tags[TagID]] = e.id
	c.compare("wave", e, w.Tags, Step{Act: UpdateWave, Name: w.Name, Why: differs(e, w.Name, w.Description), wave: w}, TagWave)
}

func (c *comparison) application(a *Application) {
	e := c.applications.find(a.Tags[TagID], a.Name)
	if e == nil {
		c.step(Step{Act: CreateApplication, Name: a.Name, application: a})
		return
	}
	c.push.applications[a.ID] = e.id
	c.compare("application", e, a.Tags, Step{Act: UpdateApplication, Name: a.Name, Why: differs(e, a.Name, a.Description), application: a}, TagApplication)
}

// compare takes the steps that make what the account has as the draft has it: the update, when it has a reason, and new tags.
func (c *comparison) compare(kind string, e *existing, wanted map[string]string, update Step, tag Act) {
	c.used[e.id] = true
	if e.archived {
		c.note("%s %s is archived in MGN and was left alone: unarchive it there if it is not over", kind, e.name)
		return
	}
	tags := newTags(e.tags, wanted)
	if update.Why != "" {
		update.id = e.id
		c.step(update)
	}
	if len(tags) > 0 {
		c.step(Step{Act: tag, Name: update.Name, Why: said(tags), arn: e.arn, tags: tags})
	}
	if update.Why == "" && len(tags) == 0 {
		c.push.Unchanged++
	}
}

// mostJoined is how many applications AssociateApplications takes at once.
const mostJoined = 50

// members puts the applications of a wave into it. One that stands in another wave of ours leaves that first; one in a wave that people made in MGN is
// left there.
func (c *comparison) members(w *Wave) {
	if e := c.waves.find(w.Tags[TagID], w.Name); e != nil && e.archived {
		return
	}
	var join []string
	for i := range w.Applications {
		a := &w.Applications[i]
		e := c.applications.find(a.Tags[TagID], a.Name)
		switch {
		case e == nil:
		case e.archived:
			continue
		case e.wave == "":
		case e.wave == c.push.waves[w.Tags[TagID]]:
			continue
		case !c.ours(e.wave):
			c.note("application %s stands in wave %s, which cloudfirst did not make, and stays there: move it in MGN", a.Name, c.waves.named(e.wave))
			continue
		default:
			c.step(Step{Act: LeaveWave, Name: a.Name, Wave: c.waves.named(e.wave), id: e.wave, applications: []string{a.ID}})
		}
		join = append(join, a.ID)
	}
	for from := 0; from < len(join); from += mostJoined {
		some := join[from:min(from+mostJoined, len(join))]
		c.step(Step{Act: JoinWave, Name: strings.Join(some, ", "), Wave: w.Name, wave: w, applications: some})
	}
}

// ours reports whether cloudfirst made a wave, or found it by its name.
func (c *comparison) ours(id string) bool {
	for _, e := range c.waves {
		if e.id == id {
			return e.tags[TagID] != "" || c.used[id]
		}
	}
	return false
}

// left names what an earlier plan had and this one has not: it is for people to archive.
func (c *comparison) left() {
	prefix := value(c.draft.Programme + "/")
	for _, e := range c.waves {
		if !e.archived && !c.used[e.id] && strings.HasPrefix(e.tags[TagID], prefix) {
			c.note("wave %s is in MGN from an earlier push and not in the plan any more: archive it there", e.name)
		}
	}
}

// others counts what is active in the account and not of the draft.
func (c *comparison) others(h holdings) (n int) {
	for _, e := range h {
		if !e.archived && !c.used[e.id] {
			n++
		}
	}
	return n
}

func differs(e *existing, name, description string) string {
	var what []string
	if e.name != name {
		what = append(what, "name was "+e.name)
	}
	if e.description != description {
		what = append(what, "description")
	}
	return strings.Join(what, ", ")
}
