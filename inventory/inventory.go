package inventory

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// Kind names a top-level block of the language.
type Kind string

// The kinds of block. Their values are the words of the language.
const (
	KindAdministration Kind = "administration"
	KindSite           Kind = "site"
	KindApplication    Kind = "application"
	KindEService       Kind = "eservice"
	KindDataset        Kind = "dataset"
	KindRegister       Kind = "register"
	KindServer         Kind = "server"
	KindDatabase       Kind = "database"
	KindTarget         Kind = "target"
	KindTeam           Kind = "team"
	KindCalendar       Kind = "calendar"
	KindFreeze         Kind = "freeze"
	KindProgramme      Kind = "programme"
	KindContract       Kind = "contract"
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
	return string(r.Kind) + "[" + quote(r.ID) + "]"
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
// Slices are sorted by id. An Inventory from Load is safe for concurrent reading; Edit returns a changed copy.
type Inventory struct {
	Header          Header
	Administrations []*Administration
	Sites           []*Site
	Applications    []*Application
	EServices       []*EService
	Datasets        []*Dataset // datasets and registers, by id
	Servers         []*Server
	Databases       []*Database
	Targets         []*Target
	Teams           []*Team
	Calendars       []*Calendar
	Freezes         []*Freeze
	Programmes      []*Programme
	Contracts       []*Contract
	Studies         []*Study
	MarketChecks    []*MarketCheck
	Waivers         []*Waiver
	Externals       []*External
	Sources         []*Source

	asOf  Date
	files *fileSet
	index map[Ref]any
}

// AsOf returns the day the facts are true on: stated in the inventory block or given by the caller, never a clock.
func (inv *Inventory) AsOf() Date { return inv.asOf }

// Administration returns the administration with this id, or nil.
func (inv *Inventory) Administration(id string) *Administration {
	return find[Administration](inv, KindAdministration, id)
}

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

// Source returns the source with this id, or nil.
func (inv *Inventory) Source(id string) *Source { return find[Source](inv, KindSource, id) }

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

// New makes an inventory out of blocks built by a program, such as an importer. It sorts and indexes them in place.
// Every problem that Load would report about the same text is reported here, without places.
func New(asOf Date, blocks Inventory) (*Inventory, Diagnostics) {
	inv := &blocks
	inv.asOf = asOf
	if inv.asOf == 0 {
		inv.asOf = inv.Header.AsOf.Or(0)
	}
	if !inv.Header.Schema.Known() {
		inv.Header.Schema = Is("1.0")
	}
	if !inv.Header.AsOf.Known() && asOf != 0 {
		inv.Header.AsOf = Is(asOf)
	}
	inv.files = &fileSet{}
	r := &reporter{files: inv.files}
	inv.link(r)
	inv.checkBuilt(r)
	return inv, r.sorted()
}

// link sorts, indexes and checks the blocks.
func (inv *Inventory) link(r *reporter) {
	inv.index = map[Ref]any{}
	for _, b := range inv.sortedBlocks() {
		ref := b.Ref()
		if first, dup := inv.index[ref]; dup {
			pos := blockOf(first).Pos
			r.report(Diagnostic{
				Code: codeDuplicate, Severity: Error, pos: b.block.Pos, end: b.block.Pos + Pos(len(b.kind)),
				Summary: fmt.Sprintf("%s is declared twice", ref),
				Detail:  "first declared at " + r.files.position(pos).String(),
				Fix:     "remove one of the two or give it another id",
			})
			continue
		}
		inv.index[ref] = b.value
	}
	inv.check(r)
}

// ErrNoDate is returned when neither the inventory nor the caller states the day the facts are true on.
var ErrNoDate = errors.New("the inventory states no as_of date and none was given: add as_of = \"YYYY-MM-DD\" to the inventory block")
