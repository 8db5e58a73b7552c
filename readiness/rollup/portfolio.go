package rollup

import (
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Weighting says what an application weighs in a mean.
type Weighting string

// Weightings. The zero value is Equal.
const (
	Equal Weighting = ""      // every application the same
	Users Weighting = "users" // as many as it has users
)

// Options of [Compute]. The zero value weighs every application the same.
type Options struct{ Weighting Weighting }

// Portfolio is everything seen together.
type Portfolio struct {
	AsOf            inventory.Date `json:"as_of"`
	Weighting       Weighting      `json:"weighting,omitempty"`
	Total           Group          `json:"total"`
	Administrations []Group        `json:"administrations"` // sorted by key, the one without a key last
	Sectors         []Group        `json:"sectors"`         // likewise
	Audiences       []Group        `json:"audiences"`       // likewise
	Targets         []Target       `json:"targets"`         // sorted by id
	Unplaced        []string       `json:"unplaced,omitempty"`
	Concentration   Concentration  `json:"concentration"`
}

// Compute rolls up an assessment. The inventory, the report of the rules and the assessment must be of the same portfolio: an
// application that one of them does not hold is an error.
func Compute(inv *inventory.Inventory, rep *policy.Report, a *readiness.Assessment, opt Options) (*Portfolio, error) {
	if inv == nil || rep == nil || a == nil {
		return nil, errors.New("rollup: an inventory, a report and an assessment are needed: evaluate and assess first")
	}
	if opt.Weighting != Equal && opt.Weighting != Users {
		return nil, fmt.Errorf("rollup: no weighting is called %q: use %q, or none", opt.Weighting, Users)
	}
	s := &summing{inv: inv, rep: rep, assessed: a, opt: opt, apps: map[string]*member{}}
	if err := s.members(); err != nil {
		return nil, err
	}
	p := &Portfolio{AsOf: inv.AsOf(), Weighting: opt.Weighting, Total: s.total()}
	p.Administrations = s.groups(s.administrationOf)
	p.Sectors = s.groups(s.sectorOf)
	p.Audiences = s.groups(s.audiencesOf())
	s.place()
	for _, m := range s.list {
		if len(m.places) == 0 {
			p.Unplaced = append(p.Unplaced, m.app.ID)
		}
	}
	p.Targets = s.targets()
	p.Concentration = s.concentration()
	return p, nil
}

// summing is what all views share.
type summing struct {
	inv      *inventory.Inventory
	rep      *policy.Report
	assessed *readiness.Assessment
	opt      Options
	list     []*member // in the order of the inventory
	apps     map[string]*member
}

// member is one application as all views see it.
type member struct {
	app      *inventory.Application
	report   *policy.ApplicationReport
	assessed *readiness.Application
	places   []string // targets it is placed on
	today    []string // targets it runs on today
}

func (s *summing) members() error {
	var errs []error
	for _, app := range s.inv.Applications {
		m := &member{app: app, report: s.rep.Application(app.ID), assessed: s.assessed.Application(app.ID)}
		if m.report == nil || m.assessed == nil {
			errs = append(errs, fmt.Errorf("rollup: application %q is not assessed: evaluate and assess the same inventory", app.ID))
			continue
		}
		s.list = append(s.list, m)
		s.apps[app.ID] = m
	}
	return errors.Join(errs...)
}
