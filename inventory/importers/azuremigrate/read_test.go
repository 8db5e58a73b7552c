package azuremigrate

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

// The header of the template before 2021, and the one since.
const (
	oldHeader = "Server name,IP address,Cores,Memory,OS name,OS version,OS architecture,Number of disks,Disk 1 size,Disk 1 read ops,Disk 1 write ops," +
		"Disk 1 read throughput,Disk 1 write throughput,Disk 2 size,CPU utilization percentage,Memory utilization percentage,Firmware type,MAC address\n"
	newHeader = "*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,OS architecture,Server type,Hypervisor,CPU utilization percentage," +
		"Memory utilization percentage,Network adapters,Network In throughput,Network Out throughput,Boot type,Number of disks,Storage in use (In GB)," +
		"Disk 1 size (In GB),Disk 1 read throughput (MB per second),Disk 1 read ops (operations per second),Disk 2 size (In GB)\n"
	flowHeader = "Time slot,Source server name,Source IP,Source application,Source process,Destination server name,Destination IP,Destination application,Destination process,Destination port\n"
)

func read(t testing.TB, b *importers.Bundle, opt Options) (*importtest.Collector, importers.Result) {
	t.Helper()
	opt.Origin.AsOf = importtest.Day(t)
	var c importtest.Collector
	res, err := Read(t.Context(), b, opt, &c)
	require.NoError(t, err)
	require.True(t, res.Counts.Balanced(), "%v", res.Counts)
	for _, apps := range opt.Membership {
		for _, id := range apps {
			c.References = append(c.References, inventory.Ref{Kind: inventory.KindApplication, ID: id})
		}
	}
	_, diags := c.Inventory(importtest.Day(t))
	require.False(t, diags.HasErrors(), "%v", diags)
	return &c, res
}

func TestOldTemplate(t *testing.T) {
	c, res := read(t, importtest.File(t, "servers.csv", oldHeader+"SRV-PAIE-01,10.0.0.1,4,8192,Windows Server 2019,2019,x64,2,100,1,2,3,4,50,10,20,UEFI,00:50:56:00:00:01\n"), Options{})
	s := c.Server("srv-paie-01")
	require.NotNil(t, s)
	assert.Equal(t, "SRV-PAIE-01", s.Name.Or(""))
	assert.Equal(t, int64(4), s.VCPU.Or(0))
	assert.Equal(t, "8 GiB", s.Memory.Or(0).String(), "8192 MB is how Azure Migrate writes 8 GiB")
	assert.Equal(t, "150 GiB", s.Storage.Or(0).String())
	assert.Equal(t, "Windows Server 2019", s.OS.Or(""))
	assert.Equal(t, "x86_64", s.Architecture.Or(""))
	assert.Equal(t, "uefi", s.Firmware.Or(""))
	assert.Equal(t, []string{"10.0.0.1"}, s.Addresses.Or(nil))
	assert.Equal(t, []string{
		"servers.csv: 7 columns are not read: Disk 1 read ops, Disk 1 write ops, Disk 1 read throughput, Disk 1 write throughput, CPU utilization percentage, Memory utilization percentage, MAC address",
		"servers.csv: 2 rows: 1 header, 1 used",
	}, importtest.Lines(res.Notes))
}

func TestNewTemplateAndWhatItCannotSay(t *testing.T) {
	text := newHeader +
		"web-01,10.0.1.10; 10.0.1.11,4,8192,Red Hat Enterprise Linux 8,8.5,64-bit,Virtual,VMware,45,60,1,100,50,BIOS,1,80,100,50,500,\n" +
		"web-02,not-an-ip,many,0,Debian,,sparc,Virtual,,,,,,,GRUB,3,,100,,,\n" +
		"WEB-01,,4,,,,,,,,,,,,,,,,,,\n" +
		",10.0.1.12,2,4096,Debian,,,,,,,,,,,,,,,,\n"
	c, res := read(t, importtest.File(t, "servers.csv", text), Options{})
	one, two := c.Server("web-01"), c.Server("web-02")
	assert.Equal(t, "80 GiB", one.StorageUsed.Or(0).String())
	assert.Equal(t, "Red Hat Enterprise Linux 8.5", one.OS.Or(""))
	assert.Equal(t, []string{"10.0.1.10", "10.0.1.11"}, one.Addresses.Or(nil))
	assert.Equal(t, []string{"WEB-01"}, one.Aliases.Or(nil), "another spelling of one name")
	assert.Equal(t, inventory.LeftOut, one.Architecture.State())
	for _, state := range []inventory.State{two.VCPU.State(), two.Memory.State(), two.Firmware.State(), two.Architecture.State(), two.Addresses.State(), two.StorageUsed.State()} {
		assert.Equal(t, inventory.LeftOut, state)
	}
	low, high := two.Storage.Bounds()
	require.NotNil(t, low)
	assert.Equal(t, "100 GiB", low.String())
	assert.Nil(t, high)
	assert.Empty(t, c.Conflicts)
	assert.Equal(t, map[string]int{NoName: 1}, res.Counts.Dropped)
	assert.Subset(t, importtest.Lines(res.Notes), []string{
		`servers.csv row 3, *Cores: "many" is not a number: left out`,
		`servers.csv row 3, *Memory (In MB): 0 stands for not known: left out`,
		`servers.csv row 3, OS architecture: "sparc" is no word the format has here: left out`,
		`servers.csv row 3, Boot type: "GRUB" is no word the format has here: left out`,
		`servers.csv row 3, IP addresses: "not-an-ip" is no IP address: left out`,
		`servers.csv row 3, Number of disks: 1 of 3 disks have a size: storage is at least their sum`,
		`servers.csv row 4: server "WEB-01" stands in the file more than once: what the rows say is joined`,
		`servers.csv row 5: nothing says which server this is: dropped`,
		`servers.csv: 1 servers state a width of words, which is no architecture: left out: such as 64-bit`,
	})
}

func TestFrenchSpreadsheet(t *testing.T) {
	text, err := charmap.Windows1252.NewEncoder().String("Server name;Cores;Memory;OS name;Disk 1 size\nSRV-État;2;4096;Débian 12;1,5\n")
	require.NoError(t, err)
	c, _ := read(t, importtest.File(t, "serveurs.csv", text), Options{})
	s := c.Server("srv-état")
	require.NotNil(t, s)
	assert.Equal(t, "Débian 12", s.OS.Or(""))
	assert.Equal(t, "1536 MiB", s.Storage.Or(0).String())
	withMark, _ := read(t, importtest.File(t, "serveurs.csv", "\ufeffServer name,Cores\nweb,2\n"), Options{})
	assert.NotNil(t, withMark.Server("web"))
}

func TestNamesThatGiveOneSlug(t *testing.T) {
	c, res := read(t, importtest.File(t, "s.csv", "Server name,Cores\nweb_1,1\nweb-1,2\nweb_1,1\n"), Options{})
	assert.Len(t, c.Refs(), 3)
	assert.Empty(t, c.Conflicts)
	assert.Equal(t, 3, res.Counts.Used)
}

func TestTooManyServersAreReadAndNoted(t *testing.T) {
	var b strings.Builder
	b.WriteString("Server name,Cores\n")
	for i := range MaxServers + 2 {
		fmt.Fprintf(&b, "s%d,1\n", i)
	}
	_, res := read(t, importtest.File(t, "s.csv", b.String()), Options{})
	assert.Equal(t, MaxServers+2, res.Counts.Used)
	assert.Contains(t, strings.Join(importtest.Lines(res.Notes), "\n"), "s.csv row 20002: this is server 20001 of the file")
}

func TestDependencies(t *testing.T) {
	files := map[string]string{
		"servers.csv": "Server name,Cores\nweb,1\ndb,1\nlonely,1\n",
		"deps.csv": flowHeader +
			"1,WEB,10.0.0.1,IIS,w3wp,db,10.0.0.2,SQL,sqlservr,1433\n" +
			"2,web,10.0.0.1,IIS,w3wp,db,10.0.0.2,SQL,sqlservr,1433\n" + // again
			"1,web,10.0.0.1,IIS,w3wp,web2,10.0.0.3,IIS,w3wp,80\n" + // one application
			"1,web,10.0.0.1,IIS,w3wp,lonely,10.0.0.4,,,22\n" +
			"1,lonely,10.0.0.4,,,db,10.0.0.2,,,1433\n" +
			"1,both,10.0.0.5,,,db,10.0.0.2,,,1433\n" +
			"1,web,10.0.0.1,,,,10.9.9.9,,,443\n" +
			"1,web,10.0.0.1,,,,10.9.9.8,,,443\n" +
			"1,web,10.0.0.1,,,,,,,443\n" +
			"1,,10.0.0.1,,,db,,,,70000\n",
		"readme.md": "x",
	}
	membership := map[string][]string{"web": {"paie"}, "web2": {"paie"}, "10.0.0.1": {"paie"}, "db": {"sql"}, "both": {"paie", "rh"}}
	c, res := read(t, importtest.Folder(t, files), Options{Membership: membership, MaxExternals: 1})
	var got []string
	for _, f := range c.Application("paie").Flows.Or(nil) {
		got = append(got, f.ID+" "+f.To.Or(inventory.Ref{}).String()+" "+f.Protocol.Or("-"))
	}
	assert.Equal(t, []string{
		"external-10-9-9-9-port-443 external.external-10-9-9-9 port 443", "sql application.sql -", "sql-port-1433 application.sql port 1433",
	}, got)
	assert.Equal(t, map[string]int{Repeated: 1, Within: 1, NoApplication: 2, SeveralApplications: 1, UnknownAddress: 1, NoEnd: 1}, res.Counts.Dropped)
	assert.Contains(t, importtest.Lines(res.Notes), "connections of these applications were left out, so that the flows stated for them are not all: paie, rh")
	assert.Contains(t, importtest.Lines(res.Notes), "readme.md: not read: Azure Migrate's files are .csv")
}

func TestNothingUsable(t *testing.T) {
	_, res := read(t, importtest.File(t, "x.csv", "a,b\n1,2\n"), Options{})
	assert.Equal(t, map[string]int{importers.NoHeader: 2}, res.Counts.Dropped)
	for what, text := range map[string]string{"quote": "Server name,Cores\n\"web,1\n", "binary": "Server name,Cores\n\x00\n"} {
		_, err := Read(t.Context(), importtest.File(t, "x.csv", text), Options{Origin: importers.Origin{AsOf: 1}}, &importtest.Collector{})
		assert.ErrorContains(t, err, "x.csv", what)
	}
	_, err := Read(t.Context(), importtest.File(t, "x.csv", ""), Options{}, &importtest.Collector{})
	assert.ErrorIs(t, err, inventory.ErrNoDate)
}

// Every row is used or dropped once, whatever stands in it.
func TestBalancedForAnyRows(t *testing.T) {
	cell := rapid.SampledFrom([]string{"", "web", "WEB", "db", "4", "0", "-1", "x64", "uefi", "10.0.0.1", "1e9", "#REF!", "é", "Server name"})
	rapid.Check(t, func(r *rapid.T) {
		var servers, deps strings.Builder
		servers.WriteString("Server name,Cores,Memory,OS architecture,Disk 1 size,Number of disks,Firmware type,IP address\n")
		deps.WriteString(flowHeader)
		for range rapid.IntRange(0, 20).Draw(r, "rows") {
			servers.WriteString(strings.Join(rapid.SliceOfN(cell, 0, 9).Draw(r, "server"), ",") + "\n")
			deps.WriteString(strings.Join(rapid.SliceOfN(cell, 0, 10).Draw(r, "dependency"), ",") + "\n")
		}
		files := map[string]string{"s.csv": servers.String(), "d.csv": deps.String()}
		_, res := read(t, importtest.Folder(t, files), Options{Membership: map[string][]string{"web": {"paie"}, "db": {"sql"}, "é": {"paie", "sql"}}})
		require.Equal(r, strings.Count(servers.String(), "\n")+strings.Count(deps.String(), "\n"), res.Counts.Rows)
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(oldHeader + "web,10.0.0.1,4,8192,Windows,,x64,1,100\n"))
	f.Add([]byte(newHeader + "web,10.0.0.1,4,8192,Windows,,x64,1,100\n"))
	f.Add([]byte(flowHeader + "1,web,,,,db,,,,1433\n"))
	f.Add(importtest.Zip(f, "s.csv", oldHeader+"web\n", "d.csv", flowHeader))
	f.Fuzz(func(t *testing.T, src []byte) {
		b, err := importers.Open("f.csv", bytes.NewReader(src), int64(len(src)), importers.Limits{MaxBytes: 1 << 20, MaxFiles: 10})
		if err != nil {
			return
		}
		var c importtest.Collector
		opt := Options{Origin: importers.Origin{AsOf: 1}, Membership: map[string][]string{"web": {"paie"}, "db": {"sql"}}}
		res, err := Read(t.Context(), b, opt, &c)
		if err != nil {
			return
		}
		if !res.Counts.Balanced() {
			t.Fatalf("%v", res.Counts)
		}
		c.References = []inventory.Ref{{Kind: inventory.KindApplication, ID: "paie"}, {Kind: inventory.KindApplication, ID: "sql"}}
		if _, diags := c.Inventory(1); diags.HasErrors() {
			t.Fatal(diags)
		}
	})
}
