package inventory

import (
	"cmp"
	"errors"
	"strings"
)

// Kind names a top-level block of the language.
type Kind string

// The kinds of block. Their values are the words of the language.
const (
	KindAdministration Kind = "administration"
	KindUnit           Kind = "unit"
	KindSite           Kind = "site"
	KindApplication    Kind = "application"
	KindEService       Kind = "eservice"
	KindAISystem       Kind = "ai_system"
	KindDataset        Kind = "dataset"
	KindRegister       Kind = "register"
	KindServer         Kind = "server"
	KindDatabase       Kind = "database"
	KindTarget         Kind = "target"
	KindTeam           Kind = "team"
	KindCalendar       Kind = "calendar"
	KindFreeze         Kind = "freeze"
	KindProgramme      Kind = "programme"
	KindBudget         Kind = "budget"
	KindContract       Kind = "contract"
	KindProcurement    Kind = "procurement"
	KindConvention     Kind = "convention"
	KindDecision       Kind = "decision"
	KindStudy          Kind = "study"
	KindMarketCheck    Kind = "market_check"
	KindWaiver         Kind = "waiver"
	KindExternal       Kind = "external"
	KindSource         Kind = "source"
)

// Ref names a block. The zero Ref names none.
type Ref struct {
	Kind Kind
	ID   string
}

// String writes the reference as the language does: application.paie, or server["10.0.0.1"] when the id is no identifier.
func (r Ref) String() string {
	if r == (Ref{}) {
		return ""
	}
	if isIdentifier(r.ID) {
		return string(r.Kind) + "." + r.ID
	}
	return string(r.Kind) + "[" + Quote(r.ID) + "]"
}

// Compare orders references by kind, then id.
func (r Ref) Compare(o Ref) int {
	return cmp.Or(strings.Compare(string(r.Kind), string(o.Kind)), strings.Compare(r.ID, o.ID))
}

// MarshalText writes the reference as String does.
func (r Ref) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (r *Ref) UnmarshalText(b []byte) error {
	v, err := ParseRef(string(b))
	*r = v
	return err
}

// Inventory is a portfolio: everything an administration stated about its systems, on one day.
// Slices are sorted by id. An Inventory is safe for concurrent reading; With returns a changed copy.
type Inventory struct {
	Header          Header
	Moves           []Moved // sorted by what moved
	Administrations []*Administration
	Units           []*Unit
	Sites           []*Site
	Applications    []*Application
	EServices       []*EService
	AISystems       []*AISystem
	Datasets        []*Dataset // datasets and registers, sorted by reference: all datasets, then all registers
	Servers         []*Server
	Databases       []*Database
	Targets         []*Target
	Teams           []*Team
	Calendars       []*Calendar
	Freezes         []*Freeze
	Programmes      []*Programme
	Budgets         []*Budget
	Contracts       []*Contract
	Procurements    []*Procurement
	Conventions     []*Convention
	Decisions       []*Decision
	Studies         []*Study
	MarketChecks    []*MarketCheck
	Waivers         []*Waiver
	Externals       []*External
	Sources         []*Source

	asOf  Date
	files *fileSet
	index map[Ref]any

	redacted bool        // names were taken out
	order    map[Ref]int // of the blocks before that, nil otherwise
}

// AsOf returns the day the facts are true on: stated in the inventory block or given by the caller, never a clock.
func (inv *Inventory) AsOf() Date { return inv.asOf }

// Administration returns the administration with this id, or nil.
func (inv *Inventory) Administration(id string) *Administration {
	return find[Administration](inv, KindAdministration, id)
}

// Unit returns the unit with this id, or nil.
func (inv *Inventory) Unit(id string) *Unit { return find[Unit](inv, KindUnit, id) }

// Site returns the site with this id, or nil.
func (inv *Inventory) Site(id string) *Site { return find[Site](inv, KindSite, id) }

// Application returns the application with this id, or nil.
func (inv *Inventory) Application(id string) *Application {
	return find[Application](inv, KindApplication, id)
}

// Dataset returns the dataset or register ref names, or nil.
func (inv *Inventory) Dataset(ref Ref) *Dataset { return find[Dataset](inv, ref.Kind, ref.ID) }

// Server returns the server with this id, or nil.
func (inv *Inventory) Server(id string) *Server { return find[Server](inv, KindServer, id) }

// Database returns the database with this id, or nil.
func (inv *Inventory) Database(id string) *Database { return find[Database](inv, KindDatabase, id) }

// Target returns the hosting target with this id, or nil.
func (inv *Inventory) Target(id string) *Target { return find[Target](inv, KindTarget, id) }

// Team returns the team with this id, or nil.
func (inv *Inventory) Team(id string) *Team { return find[Team](inv, KindTeam, id) }

// Calendar returns the calendar with this id, or nil.
func (inv *Inventory) Calendar(id string) *Calendar { return find[Calendar](inv, KindCalendar, id) }

// Contract returns the contract with this id, or nil.
func (inv *Inventory) Contract(id string) *Contract { return find[Contract](inv, KindContract, id) }

// Procurement returns the procurement with this id, or nil.
func (inv *Inventory) Procurement(id string) *Procurement {
	return find[Procurement](inv, KindProcurement, id)
}

// Convention returns the convention with this id, or nil.
func (inv *Inventory) Convention(id string) *Convention {
	return find[Convention](inv, KindConvention, id)
}

// Decision returns the decision with this id, or nil.
func (inv *Inventory) Decision(id string) *Decision { return find[Decision](inv, KindDecision, id) }

// External returns the external system with this id, or nil.
func (inv *Inventory) External(id string) *External { return find[External](inv, KindExternal, id) }

// Source returns the source with this id, or nil.
func (inv *Inventory) Source(id string) *Source { return find[Source](inv, KindSource, id) }

// Block returns a pointer to the struct of the block ref names, such as *Server, or nil.
func (inv *Inventory) Block(ref Ref) any { return inv.index[ref] }

// Has reports whether the inventory holds the block ref names.
func (inv *Inventory) Has(ref Ref) bool {
	_, ok := inv.index[ref]
	return ok
}

func find[T any](inv *Inventory, kind Kind, id string) *T {
	v, _ := inv.index[Ref{kind, id}].(*T)
	return v
}

// Ref returns the reference that names the dataset: its kind is register or dataset.
func (d *Dataset) Ref() Ref {
	if d.Register {
		return Ref{KindRegister, d.ID}
	}
	return Ref{KindDataset, d.ID}
}

// ErrNoDate is for importers: they return it when neither what they read nor the caller states the day the facts are true on. Load
// and New report that as a diagnostic.
var ErrNoDate = errors.New("the inventory states no as_of date and none was given: add as_of = \"YYYY-MM-DD\" to the inventory block")
