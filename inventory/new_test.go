package inventory

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNewReportsWhatLoadWouldReport(t *testing.T) {
	app := func(change func(*Application)) Inventory {
		a := &Application{Block: Block{ID: "a"}, Name: Is("A")}
		change(a)
		return Inventory{Applications: []*Application{a}}
	}
	for want, blocks := range map[string]Inventory{
		`application.a: the attribute "name" must be stated`:                  app(func(a *Application) { a.Name = Fact[string]{} }),
		`application: the id is empty`:                                        app(func(a *Application) { a.ID = "" }),
		`application: the id "e\u0301" is not in Unicode normal form C`:       app(func(a *Application) { a.ID = "e\u0301" }),
		`application: the id "a\x00" holds a character that cannot be seen`:   app(func(a *Application) { a.ID = "a\x00" }),
		`application.a.stage: the value cannot be "prod"`:                     app(func(a *Application) { a.Stage = Is("prod") }),
		`application.a.patch_days: the value cannot be -1`:                    app(func(a *Application) { a.PatchDays = Is[int64](-1) }),
		`application.a.availability: the value cannot be 101`:                 app(func(a *Application) { a.Availability = AtMost(101.0) }),
		`application.a.rto: the value cannot be -1 ms`:                        app(func(a *Application) { a.RTO = InConflict(Is(Duration(-1)), Is(Duration(5))) }),
		`application.a.owns: application.a names nothing that may stand here`: app(func(a *Application) { a.Owns = Is([]Ref{{KindApplication, "a"}}) }),
		`application.a.owns: dataset.b names nothing that may stand here`:     app(func(a *Application) { a.Owns = Is([]Ref{{KindDataset, "b"}}) }),
		`application.a.owns: the reference names nothing`:                     app(func(a *Application) { a.Owns = Is([]Ref{{}}) }),
		`application.a.flow["1"].to: the reference names nothing`:             app(func(a *Application) { a.Flows = Is([]*Flow{{To: Is(Ref{})}}) }),
		`application.a.flow["1"]: the attribute "to" must be stated`:          app(func(a *Application) { a.Flows = Is([]*Flow{{}}) }),
		`application.a.users: no source is called "cmdb"`:                     app(func(a *Application) { a.Users = From[int64](1, "cmdb") }),
		`application.a.users: the confidence cannot be "so so"`:               app(func(a *Application) { a.Users = Estimate[int64](1, "so so") }),
		`application.a.licence: the text is not UTF-8`:                        app(func(a *Application) { a.Licence = Is("\xff") }),
		`application.a.runtime_eol: the zero date is none`:                    app(func(a *Application) { a.RuntimeEOL = Is(Date(0)) }),
		`application.a is declared twice`:                                     {Applications: []*Application{{Block: Block{ID: "a"}, Name: Is("A")}, {Block: Block{ID: "a"}, Name: Is("B")}}},
		`application.a.service.web is declared twice`: app(func(a *Application) {
			a.Services = Is([]*Service{{Block: Block{ID: "web"}}, {Block: Block{ID: "web"}}})
		}),
		`inventory.currency: the text is not UTF-8`:            {Header: Header{Currency: Is("\xff")}},
		`end is 1970-01-02, before start, which is 1970-01-03`: {Contracts: []*Contract{{Block: Block{ID: "c"}, Start: Is(Date(2)), End: Is(Date(1))}}},
		`a wave lasts at least a day, not 12h`: {Programmes: []*Programme{{
			Block: Block{ID: "p"}, Start: Is(Date(20000)), WaveLength: Is(Duration(12 * 3600e3)),
		}}},
		`weekend holds every day of the week, so that nothing can ever be cut over`: {Calendars: []*Calendar{{
			Block: Block{ID: "c"}, Weekend: Is([]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}),
		}}},
		`between takes two days, the earlier one first`: {Calendars: []*Calendar{{Block: Block{ID: "c"}, Feasts: Is([]*Holiday{{Between: Is([]Date{1})}})}}},
	} {
		t.Run(want, func(t *testing.T) {
			inv, diags := New(20000, blocks)
			require.NotNil(t, inv)
			require.Len(t, diags, 1, diags.Error())
			assert.Equal(t, want, diags[0].Summary)
			assert.Equal(t, Error, diags[0].Severity)
		})
	}
}

func TestNewNeedsADay(t *testing.T) {
	_, diags := New(0, Inventory{})
	require.Len(t, diags, 1)
	assert.Equal(t, "the inventory states no day its facts are true on", diags[0].Summary)
	inv, diags := New(0, Inventory{Header: Header{AsOf: Is(Date(20000))}})
	assert.Empty(t, diags)
	assert.Equal(t, Date(20000), inv.AsOf())
}

func TestNewSortsAndFinds(t *testing.T) {
	inv, diags := New(20000, Inventory{
		Datasets:        []*Dataset{{Block: Block{ID: "b"}, Register: true, Name: Is("B")}, {Block: Block{ID: "c"}, Name: Is("C")}, {Block: Block{ID: "b"}, Name: Is("B")}},
		Sites:           []*Site{{Block: Block{ID: "s"}, Links: Is([]*Link{{}, {}})}},
		Administrations: []*Administration{{Block: Block{ID: "m"}, Name: Is("M")}},
		Servers:         []*Server{{Block: Block{ID: "s"}}},
		Databases:       []*Database{{Block: Block{ID: "s"}}},
		Teams:           []*Team{{Block: Block{ID: "s"}}},
		Calendars:       []*Calendar{{Block: Block{ID: "s"}}},
		Contracts:       []*Contract{{Block: Block{ID: "s"}}},
		Sources:         []*Source{{Block: Block{ID: "s"}}},
	})
	require.Empty(t, diags, diags.Error())
	var refs []string
	for _, d := range inv.Datasets {
		refs = append(refs, d.Ref().String())
	}
	assert.Equal(t, []string{"dataset.b", "dataset.c", "register.b"}, refs)
	links := inv.Site("s").Links.Or(nil)
	assert.Equal(t, []string{"1", "2"}, []string{links[0].ID, links[1].ID}, "nested blocks without an id get their number")
	assert.NotNil(t, inv.Administration("m"))
	assert.NotNil(t, inv.Server("s"))
	assert.NotNil(t, inv.Database("s"))
	assert.NotNil(t, inv.Team("s"))
	assert.NotNil(t, inv.Calendar("s"))
	assert.NotNil(t, inv.Contract("s"))
	assert.NotNil(t, inv.Source("s"))
	assert.Nil(t, inv.Target("s"))
	assert.True(t, inv.Has(Ref{KindRegister, "b"}))
	assert.Equal(t, Position{}, inv.Position(7))
}
