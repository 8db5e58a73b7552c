package indicators

import (
	"cmp"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Year is one state of a portfolio: its inventory, and what the rules measured of its registers; nil when no rule was asked.
type Year struct {
	Inventory *inventory.Inventory
	Registers []policy.SubjectReport
}

// Figures are the thresholds, all of them ours.
type Figures struct {
	OnlineFrom     int64 // the online level from which a service counts as online
	UnderUsedBelow int64 // per cent of a service's requests that come online, below which it is under-used
}

// DefaultFigures are online from level 3 and under-used below a half.
func DefaultFigures() Figures { return Figures{OnlineFrom: 3, UnderUsedBelow: 50} }

// Indicators is the result: the whole portfolio, and each administration. Blocks that name no administration, or one nobody
// knows, count in the total and in the group of the zero reference, which comes last.
type Indicators struct {
	AsOf            inventory.Date `json:"as_of"`
	Before          inventory.Date `json:"before,omitempty"` // day of the inventory compared with; zero when there is none
	Figures         Figures        `json:"figures"`
	Total           Group          `json:"total"`
	Administrations []Group        `json:"administrations"` // sorted by reference
}

// Group is the indicators of one administration, or of all.
type Group struct {
	Administration inventory.Ref `json:"administration,omitzero"` // zero for the total, and for blocks without one
	Services       []Services    `json:"services,omitempty"`      // by audience, then level
	Documents      Cut           `json:"documents"`               // asked from the user
	Delays         Cut           `json:"delays"`                  // longest announced, in whole days, rounded up
	UnderUsed      Count         `json:"under_used"`              // of the services that are, or may be, online
	Registers      []Register    `json:"registers,omitempty"`     // by register, then scale
	Fibre          Count         `json:"fibre"`                   // of the sites: a link of fibre is in use
	FiveG          Count         `json:"5g"`                      // of the sites: a link of 5G is in use
	CloudFirst     Count         `json:"cloud_first"`             // of the applications: a procurement or an exception records that cloud was considered
}

// Services is how many e-services an audience has at a level. Audience is "" and Level -1 where the inventory does not say.
type Services struct {
	Audience string `json:"audience"`
	Level    int64  `json:"level"`
	Services int    `json:"services"`
}

// Cut compares a quantity of the services that are in both inventories.
type Cut struct {
	Compared int   `json:"compared"` // services of which both figures are known
	Unknown  int   `json:"unknown"`  // services in both inventories of which one figure is not known
	Before   int64 `json:"before"`   // sum over those compared
	Now      int64 `json:"now"`
}

// Register is the level of a register on one scale of maturity, now and the year before. A level lies between its ends; Compared is
// false when the year before has no measure.
type Register struct {
	Register inventory.Ref `json:"register"`
	Scale    string        `json:"scale"`
	Now      Level         `json:"now"`
	Before   Level         `json:"before,omitzero"`
	Compared bool          `json:"compared"`
}

// Level is an interval of levels.
type Level struct {
	Lo int `json:"lo"`
	Hi int `json:"hi"`
	Of int `json:"of"`
}

// Trend says how a register moved: "up" or "down" when it certainly did, "same" when both levels are known and equal, "" otherwise.
func (r Register) Trend() string {
	switch {
	case !r.Compared:
		return ""
	case r.Now.Lo > r.Before.Hi:
		return "up"
	case r.Now.Hi < r.Before.Lo:
		return "down"
	case r.Now == r.Before && r.Now.Lo == r.Now.Hi:
		return "same"
	}
	return ""
}

// Compute counts the indicators of a portfolio, and compares with an earlier inventory unless it is nil.
func Compute(now Year, before *Year, f Figures) *Indicators {
	out := &Indicators{AsOf: now.Inventory.AsOf(), Figures: f}
	if before != nil {
		out.Before = before.Inventory.AsOf()
	}
	c := &counting{figures: f, groups: map[inventory.Ref]*tally{}, total: newTally()}
	c.services(now.Inventory, before)
	c.registers(now, before)
	c.sites(now.Inventory)
	c.applications(now.Inventory)
	for _, a := range now.Inventory.Administrations {
		c.group(inventory.Ref{Kind: inventory.KindAdministration, ID: a.ID})
	}
	out.Total = c.total.finished()
	refs := slices.SortedFunc(maps.Keys(c.groups), func(a, b inventory.Ref) int {
		if (a == inventory.Ref{}) != (b == inventory.Ref{}) { // those without an administration last
			return cmp.Compare(len(b.ID), len(a.ID))
		}
		return a.Compare(b)
	})
	for _, ref := range refs {
		g := c.groups[ref].finished()
		g.Administration = ref
		out.Administrations = append(out.Administrations, g)
	}
	return out
}

// counting spreads every block over the total and the group of its administration.
type counting struct {
	figures Figures
	total   *tally
	groups  map[inventory.Ref]*tally
}

// tally is a group while it grows.
type tally struct {
	Group
	services map[Services]int
}

func newTally() *tally { return &tally{services: map[Services]int{}} }

func (c *counting) group(ref inventory.Ref) *tally {
	if c.groups[ref] == nil {
		c.groups[ref] = newTally()
	}
	return c.groups[ref]
}

// of hands over the total and the group of the administration a fact names.
func (c *counting) of(administration inventory.Fact[inventory.Ref], count func(*tally)) {
	ref, _ := administration.Value()
	count(c.total)
	count(c.group(ref))
}

func (t *tally) finished() Group {
	for s, n := range t.services {
		s.Services = n
		t.Services = append(t.Services, s)
	}
	slices.SortFunc(t.Services, func(a, b Services) int {
		return cmp.Or(cmp.Compare(audienceRank(a.Audience), audienceRank(b.Audience)), cmp.Compare(a.Level, b.Level))
	})
	slices.SortFunc(t.Registers, func(a, b Register) int {
		return cmp.Or(a.Register.Compare(b.Register), cmp.Compare(a.Scale, b.Scale))
	})
	return t.Group
}

// audiences in the order reports show them; what is not stated comes last.
var audiences = []string{"citizens", "businesses", "administrations"}

func audienceRank(a string) int {
	if i := slices.Index(audiences, a); i >= 0 {
		return i
	}
	return len(audiences)
}
