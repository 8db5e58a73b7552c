package importers

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

var nobody = SinkFunc(func(any) error { return nil })

func TestRunAccountsForEveryFile(t *testing.T) {
	src := zipOf(t, entry{"a.csv", "Name,Cores\nweb,1\n\nName,Cores\n,2\n"}, entry{"b.csv", "x,y\n1,2\n"})
	b, err := openBytes(src, Limits{})
	require.NoError(t, err)
	run, err := NewRun(Origin{ID: "tool", AsOf: 1}, TableOptions{}, 0, nobody)
	require.NoError(t, err)
	for _, name := range b.Names() {
		require.NoError(t, run.Each(t.Context(), b, name, someColumns, nil, func(s *Sheet) error {
			if s.Text("name") == "" {
				s.Drop("no_name", "no name: dropped")
				return nil
			}
			s.Use()
			return nil
		}))
	}
	res := run.Result()
	assert.True(t, res.Counts.Balanced())
	assert.Equal(t, "7 rows: 2 header, 1 used, 1 blank, 2 no_header, 1 no_name", res.Counts.String())
	assert.Equal(t, map[string]int{"source": 1}, res.Counts.Blocks)
	assert.Equal(t, "a.csv row 5: no name: dropped", res.Notes[0].String())
	assert.Contains(t, res.Notes[2].Text, "not read")
	assert.True(t, run.Has(b, "a.csv", someColumns))
	assert.False(t, run.Has(b, "b.csv", someColumns))
	assert.False(t, run.Has(b, "c.csv", someColumns))
}

func TestRunStops(t *testing.T) {
	b, err := Open("a.csv", strings.NewReader("Name,Cores\nweb,1\n"), 17, Limits{})
	require.NoError(t, err)
	run, err := NewRun(Origin{ID: "tool", AsOf: 1}, TableOptions{}, 0, nobody)
	require.NoError(t, err)
	done, cancel := context.WithCancel(t.Context())
	cancel()
	assert.ErrorIs(t, run.Each(done, b, "a.csv", someColumns, nil, nil), context.Canceled)
	full := errors.New("disk full")
	assert.ErrorIs(t, run.Each(t.Context(), b, "a.csv", someColumns, nil, func(*Sheet) error { return full }), full)
	forgotten := run.Each(t.Context(), b, "a.csv", someColumns, nil, func(*Sheet) error { return nil })
	assert.ErrorContains(t, forgotten, "do not add up")
	_, err = NewRun(Origin{ID: "tool"}, TableOptions{}, 0, nobody)
	assert.ErrorIs(t, err, inventory.ErrNoDate)
	_, err = NewRun(Origin{ID: "tool", AsOf: 1}, TableOptions{}, 0, SinkFunc(func(any) error { return full }))
	assert.ErrorIs(t, err, full)
}

func TestTally(t *testing.T) {
	var tally Tally
	for i := range 30 {
		tally.Add("%d odd things", fmt.Sprint("x", i%15))
	}
	tally.Add("%d others", "")
	var notes Notebook
	tally.Note(&notes, "f.csv")
	require.Len(t, notes.Notes, 2)
	assert.Equal(t, "f.csv: 30 odd things: such as x0, x1, x2, x3, x4, x5, x6, x7, x8, x9", notes.Notes[0].String())
	assert.Equal(t, "f.csv: 1 others", notes.Notes[1].String())
}

func TestSystem(t *testing.T) {
	for _, c := range [][3]string{
		{"Red Hat Enterprise Linux 8", "8.5", "Red Hat Enterprise Linux 8.5"},
		{"Windows Server 2019", "2019", "Windows Server 2019"},
		{"Windows Server 2019", "2019 Datacenter", "Windows Server 2019 Datacenter"},
		{"Windows Server", "Windows Server 2016", "Windows Server 2016"},
		{"Debian", "12", "Debian 12"},
		{"", "12", "12"}, {"Debian", "", "Debian"}, {"", "", ""},
	} {
		assert.Equal(t, c[2], System(c[0], c[1]))
	}
}

func TestFlows(t *testing.T) {
	var put []string
	run, err := NewRun(Origin{ID: "tool", AsOf: 1}, TableOptions{}, 0, SinkFunc(func(block any) error {
		switch b := block.(type) {
		case *inventory.Application:
			f := b.Flows.Or(nil)[0]
			put = append(put, fmt.Sprintf("%s: %s %s %s", b.ID, f.ID, f.To.Or(inventory.Ref{}), f.Protocol.Or("-")))
		case *inventory.External:
			put = append(put, b.ID+" = "+b.Name.Or(""))
		}
		return nil
	}))
	require.NoError(t, err)
	flows := NewFlows(run, 1)
	db := inventory.Ref{Kind: inventory.KindApplication, ID: "db"}
	for _, c := range []struct {
		reach Reach
		fresh bool
	}{{Reach{"TCP", 1433}, true}, {Reach{"tcp", 1433}, false}, {Reach{"", 1433}, true}, {Reach{}, true}, {Reach{"udp", 0}, true}} {
		fresh, err := flows.Put("paie", db, c.reach)
		require.NoError(t, err)
		assert.Equal(t, c.fresh, fresh, "%v", c.reach)
	}
	out, ok, err := flows.External("db")
	require.NoError(t, err)
	require.True(t, ok)
	fresh, err := flows.Put("paie", out, Reach{})
	require.NoError(t, err)
	assert.True(t, fresh)
	again, ok, _ := flows.External("db")
	assert.True(t, ok)
	assert.Equal(t, out, again)
	_, ok, _ = flows.External("10.0.0.2")
	assert.False(t, ok, "one external block is allowed")
	assert.Equal(t, 5, flows.Len())
	require.Len(t, put, 6)
	assert.Equal(t, []string{
		"paie: db-tcp-1433 application.db tcp/1433", "paie: db-port-1433 application.db port 1433", "paie: db application.db -", "paie: db-udp application.db udp", "db = db",
	}, put[:5])
	assert.Regexp(t, `^paie: db-[0-9a-f]{8} external\.db -$`, put[5], "an external system of one name with an application is another one")
}

func TestMembership(t *testing.T) {
	inv, diags := inventory.New(1, inventory.Inventory{
		Servers: []*inventory.Server{{
			Block: inventory.Block{ID: "web-1"}, Name: inventory.Is("WEB_1"), Hostname: inventory.Is("web-1.ma"),
			Aliases: inventory.Is([]string{"vm-7"}), Addresses: inventory.Is([]string{"10.0.0.1"}),
		}},
		Applications: []*inventory.Application{
			{Block: inventory.Block{ID: "a"}, Name: inventory.Is("A"), HostedOn: inventory.Is([]inventory.Ref{{Kind: inventory.KindServer, ID: "web-1"}})},
			{Block: inventory.Block{ID: "b"}, Name: inventory.Is("B"), HostedOn: inventory.Is([]inventory.Ref{{Kind: inventory.KindServer, ID: "web-1"}})},
		},
	})
	require.Empty(t, diags)
	both := []string{"a", "b"}
	assert.Equal(t, map[string][]string{"web-1": both, "web_1": both, "web-1.ma": both, "vm-7": both, "10.0.0.1": both}, Membership(inv))
}

func ExampleNewRun() {
	text := "Name,Cores\nweb,4\n"
	b, err := Open("servers.csv", bytes.NewReader([]byte(text)), int64(len(text)), Limits{})
	if err != nil {
		fmt.Println(err)
		return
	}
	asOf, _ := inventory.ParseDate("2026-03-31")
	run, err := NewRun(Origin{ID: "cmdb", AsOf: asOf}, TableOptions{}, 0, SinkFunc(func(block any) error {
		fmt.Printf("%T\n", block)
		return nil
	}))
	if err != nil {
		fmt.Println(err)
		return
	}
	columns := []Column{{Key: "name", Titles: []string{"Name"}, Required: true}, {Key: "cores", Titles: []string{"Cores"}}}
	err = run.Each(context.Background(), b, "servers.csv", columns, nil, func(s *Sheet) error {
		s.Use()
		return run.Put(inventory.KindServer, &inventory.Server{Block: inventory.Block{ID: Slug(s.Text("name"), "server")}, VCPU: s.Count("cores")})
	})
	fmt.Println(run.Result().Counts, err)
	// Output:
	// *inventory.Source
	// *inventory.Server
	// 2 rows: 1 header, 1 used <nil>
}

func ExampleNewFlows() {
	run, err := NewRun(Origin{ID: "tool", AsOf: 1}, TableOptions{}, 0, nobody)
	if err != nil {
		fmt.Println(err)
		return
	}
	flows := NewFlows(run, 0)
	outside, _, _ := flows.External("10.0.0.9")
	first, _ := flows.Put("paie", outside, Reach{Transport: "tcp", Port: 443})
	again, _ := flows.Put("paie", outside, Reach{Transport: "tcp", Port: 443})
	fmt.Println(outside, first, again)
	// Output: external.external-10-0-0-9 true false
}
