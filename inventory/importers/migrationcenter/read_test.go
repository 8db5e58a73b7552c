package migrationcenter

import (
	"bytes"
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

// The headers of Google's templates.
const (
	vmHeader = "MachineId,MachineName,PrimaryIPAddress(optional),PrimaryMACAddress(optional),PublicIPAddress(optional),IpAddressListSemiColonDelimited(optional)," +
		"TotalDiskAllocatedGiB,TotalDiskUsedGiB,MachineTypeLabel(optional),AllocatedProcessorCoreCount,MemoryGiB,HostingLocation(optional),OsType(optional)," +
		"OsPublisher(optional),OsName,OsVersion(optional),MachineStatus(optional),ProvisioningState(optional),CreateDate(optional),IsPhysical(optional),Source(optional)\n"
	diskHeader = "MachineId,DiskLabel,SizeInGib,UsedInGib,StorageTypeLabel\n"
	perfHeader = "MachineId,TimeStamp,CpuUtilizationPercentage,MemoryUtilizationPercentage(optional),DiskReadOperationsPerSec,DiskWriteOperationsPerSec," +
		"NetworkBytesPerSecSent,NetworkBytesPerSecReceived\n"
	tagHeader = "MachineId,Key,Value\n"
)

func read(t testing.TB, b *importers.Bundle, opt Options) (*importtest.Collector, importers.Result) {
	t.Helper()
	opt.Origin.AsOf = importtest.Day(t)
	var c importtest.Collector
	res, err := Read(t.Context(), b, opt, &c)
	require.NoError(t, err)
	require.True(t, res.Counts.Balanced(), "%v", res.Counts)
	_, diags := c.Inventory(importtest.Day(t))
	require.False(t, diags.HasErrors(), "%v", diags)
	return &c, res
}

// real is an export of three machines, one of which says little.
func real() map[string]string {
	return map[string]string{
		"export/vmInfo.csv": vmHeader +
			"vm-101,SRV-PAIE-01,10.0.0.1,00:50:56:00:00:01,,10.0.0.1;10.0.0.2,100,42.5,vSphere,4,7.812,Rabat,Linux,Red Hat,Red Hat Enterprise Linux,8.5,On,,2020-01-01,false,vcenter\n" +
			"vm-102,,,,41.0.0.1,,0,0,,0,16,rabat,Windows,,,,Hibernating,,,,\n" +
			"vm-103,SRV_PAIE.01,,,,,,,,2,8,,,,Debian,12,poweredOff,,,,\n",
		"export/diskInfo.csv": diskHeader + "vm-101,a,100,40,SSD\nvm-102,a,50,10,HDD\nvm-102,b,60,,HDD\nvm-103,a,many,,\nvm-103,b,10,1,\nvm-999,a,1,1,\n,a,1,1,\n",
		"export/tagInfo.csv":  tagHeader + "vm-101,App,Paie\nvm-102,app,PAIE\nvm-103,app,Courrier\nvm-101,app,Courrier\nvm-101,env,prod\nvm-103,app,\nvm-999,app,Paie\n",
		"export/perfInfo.csv": perfHeader + "vm-101,2026-01-01T00:00:00Z,10,20,1,1,1,1\nvm-101,2026-01-01T01:00:00Z,10,20,1,1,1,1\n",
		"export/notes.txt":    "x",
	}
}

func TestExport(t *testing.T) {
	c, res := read(t, importtest.Folder(t, real()), Options{ApplicationTag: "app"})
	one, two, three := c.Server("srv-paie-01"), c.Server("vm-102"), c.Server(threeID(c))
	assert.Equal(t, "SRV-PAIE-01", one.Name.Or(""))
	assert.Equal(t, []string{"vm-101"}, one.Aliases.Or(nil))
	assert.Equal(t, []string{"10.0.0.1", "10.0.0.2"}, one.Addresses.Or(nil))
	assert.Equal(t, "100 GiB", one.Storage.Or(0).String())
	assert.Equal(t, inventory.Bytes(42.5*(1<<30)), one.StorageUsed.Or(0))
	assert.Equal(t, inventory.Bytes(8388071129), one.Memory.Or(0), "7.812 GiB, as a program writes it")
	assert.Equal(t, "Red Hat Enterprise Linux 8.5", one.OS.Or(""))
	assert.Equal(t, "on", one.Power.Or(""))
	assert.Equal(t, "rabat", one.Site.Or(inventory.Ref{}).ID)
	assert.Equal(t, one.Site.Or(inventory.Ref{}), two.Site.Or(inventory.Ref{}), "names that differ in case are one place")
	assert.Equal(t, "vm-102", two.Name.Or(""))
	assert.Equal(t, "Windows", two.OS.Or(""))
	assert.Equal(t, inventory.LeftOut, two.VCPU.State())
	assert.Equal(t, inventory.LeftOut, two.Power.State())
	assert.Equal(t, "110 GiB", two.Storage.Or(0).String(), "the disks add up where the total is 0")
	assert.Equal(t, inventory.Bounded, two.StorageUsed.State())
	low, _ := three.Storage.Bounds()
	require.NotNil(t, low)
	assert.Equal(t, "10 GiB", low.String())
	assert.Equal(t, "off", three.Power.Or(""))
	paie := c.Application("paie")
	assert.Equal(t, []inventory.Ref{{Kind: inventory.KindServer, ID: "srv-paie-01"}, {Kind: inventory.KindServer, ID: "vm-102"}}, paie.HostedOn.Or(nil))
	assert.Equal(t, []string{"PAIE"}, paie.Aliases.Or(nil))
	assert.Len(t, c.Application("courrier").HostedOn.Or(nil), 2)
	assert.Empty(t, c.Conflicts)
	assert.Equal(t, map[string]int{NoMachine: 1, UnknownMachine: 2, TotalStated: 1, NoSize: 1, OtherTag: 1, NoValue: 1, Performance: 2}, res.Counts.Dropped)
	assert.Subset(t, importtest.Lines(res.Notes), []string{
		"export/vmInfo.csv row 3, AllocatedProcessorCoreCount: 0 stands for not known: left out",
		`export/vmInfo.csv row 3, MachineStatus(optional): "Hibernating" is no word the format has here: left out`,
		`export/diskInfo.csv row 5, SizeInGib: "many" is not a number: left out`,
		"export/diskInfo.csv row 8: nothing says which machine this is about: dropped",
		`export/tagInfo.csv: 1 rows are about machines that are not in vmInfo: dropped: such as row 8 "vm-999"`,
		`export/tagInfo.csv: 1 tags are not kept; if one holds the names of applications, name its key in the options: such as "env"`,
		"export/notes.txt: not read: it is none of vmInfo.csv, diskInfo.csv, tagInfo.csv and perfInfo.csv",
		"export/perfInfo.csv: 2 samples of how busy machines were are not kept: an inventory has no room for them",
	})
}

// threeID finds the machine whose name gives the slug of another's.
func threeID(c *importtest.Collector) string {
	for _, ref := range c.Refs() {
		if strings.HasPrefix(ref.ID, "srv-paie-01-") {
			return ref.ID
		}
	}
	return ""
}

func TestZipIsReadLikeTheFolder(t *testing.T) {
	var pairs []string
	for name, text := range real() {
		pairs = append(pairs, name, text)
	}
	src := importtest.Zip(t, pairs...)
	b, err := importers.Open("export.zip", bytes.NewReader(src), int64(len(src)), importers.Limits{})
	require.NoError(t, err)
	fromZip, one := read(t, b, Options{ApplicationTag: "app"})
	fromFolder, two := read(t, importtest.Folder(t, real()), Options{ApplicationTag: "app"})
	assert.Equal(t, two, one)
	assert.Equal(t, fromFolder.Refs(), fromZip.Refs())
}

func TestSingleFilesByTheirHeader(t *testing.T) {
	c, _ := read(t, importtest.File(t, "upload", "MachineId,MemoryGiB\nvm-1,4\n"), Options{})
	assert.NotNil(t, c.Server("vm-1"))
	_, res := read(t, importtest.File(t, "upload", perfHeader+"vm-1,x,1,1,1,1,1,1\n"), Options{})
	assert.Equal(t, map[string]int{Performance: 1}, res.Counts.Dropped)
	_, res = read(t, importtest.File(t, "upload", "a,b\n1,2\n"), Options{})
	assert.Equal(t, map[string]int{importers.NoHeader: 2}, res.Counts.Dropped)
}

func TestFrenchSpreadsheet(t *testing.T) {
	text, err := charmap.Windows1252.NewEncoder().String("MachineId;MachineName;MemoryGiB;HostingLocation\nvm-1;Épreuve;7,5;Salé\n")
	require.NoError(t, err)
	c, _ := read(t, importtest.File(t, "vmInfo.csv", text), Options{})
	assert.Equal(t, "7680 MiB", c.Server("épreuve").Memory.Or(0).String())
	assert.Equal(t, "salé", c.Server("épreuve").Site.Or(inventory.Ref{}).ID)
}

func TestRowsOfOneMachineAreJoined(t *testing.T) {
	c, res := read(t, importtest.File(t, "vmInfo.csv", "MachineId,MachineName,MemoryGiB,AllocatedProcessorCoreCount\nvm-1,web,4,\nVM-1,WEB,,2\nvm-1,web,8,\n"), Options{})
	web := c.Server("web")
	assert.Equal(t, int64(2), web.VCPU.Or(0))
	assert.Equal(t, []string{"vm-1", "WEB", "VM-1"}, web.Aliases.Or(nil))
	assert.Equal(t, []string{"server.web.memory"}, c.Conflicts, "what contradicts is left to the sink")
	assert.Equal(t, 3, res.Counts.Used)
}

func TestErrorsNameTheFile(t *testing.T) {
	_, err := Read(t.Context(), importtest.File(t, "vmInfo.csv", "MachineId,MemoryGiB\n\"vm-1,4\n"), Options{Origin: importers.Origin{AsOf: 1}}, &importtest.Collector{})
	assert.ErrorContains(t, err, "vmInfo.csv row 2")
	_, err = Read(t.Context(), importtest.File(t, "vmInfo.csv", ""), Options{}, &importtest.Collector{})
	assert.ErrorIs(t, err, inventory.ErrNoDate)
}

// Every row of every table is used or dropped once, whatever stands in it.
func TestBalancedForAnyRows(t *testing.T) {
	cell := rapid.SampledFrom([]string{"", "vm-1", "VM-1", "vm-2", "4", "0", "-1", "on", "app", "Paie", "10.0.0.1", "1e9", "#REF!", "é", "MachineId"})
	rapid.Check(t, func(r *rapid.T) {
		files := map[string]string{"vmInfo.csv": vmHeader, "diskInfo.csv": diskHeader, "tagInfo.csv": tagHeader, "perfInfo.csv": perfHeader}
		lines := 0
		for _, name := range []string{"vmInfo.csv", "diskInfo.csv", "tagInfo.csv", "perfInfo.csv"} {
			for range rapid.IntRange(0, 12).Draw(r, "rows") {
				files[name] += strings.Join(rapid.SliceOfN(cell, 0, 22).Draw(r, "row"), ",") + "\n"
			}
			lines += strings.Count(files[name], "\n")
		}
		_, res := read(t, importtest.Folder(t, files), Options{ApplicationTag: "app"})
		require.Equal(r, lines, res.Counts.Rows)
	})
}

func FuzzRead(f *testing.F) {
	for name, text := range real() {
		f.Add([]byte(text))
		f.Add(importtest.Zip(f, name, text, "vmInfo.csv", vmHeader))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		b, err := importers.Open("vmInfo.csv", bytes.NewReader(src), int64(len(src)), importers.Limits{MaxBytes: 1 << 20, MaxFiles: 10})
		if err != nil {
			return
		}
		var c importtest.Collector
		res, err := Read(t.Context(), b, Options{Origin: importers.Origin{AsOf: 1}, ApplicationTag: "app"}, &c)
		if err != nil {
			return
		}
		if !res.Counts.Balanced() {
			t.Fatalf("%v", res.Counts)
		}
		if _, diags := c.Inventory(1); diags.HasErrors() {
			t.Fatal(diags)
		}
	})
}

var bigRows = importtest.Machines("vm-%[1]d,SRV-%[1]d,10.0.0.1,,,,100,42.5,vSphere,4,7.812,Rabat,Linux,Red Hat,Red Hat Enterprise Linux,8.5,On,,,,\n")

func BenchmarkRead(b *testing.B) {
	files := (&importtest.Big{Header: vmHeader, Rows: 100_000, Row: bigRows}).Bundle(b, "vmInfo.csv")
	b.ReportAllocs()
	for b.Loop() {
		_, err := Read(b.Context(), files, Options{Origin: importers.Origin{AsOf: 1}}, importers.SinkFunc(func(any) error { return nil }))
		require.NoError(b, err)
	}
	b.ReportMetric(float64(b.N)*100_000/b.Elapsed().Seconds(), "rows/s")
}

// BenchmarkMemory reads 1.5 million samples and reports the greatest heap: it does not grow with them.
func BenchmarkMemory(b *testing.B) {
	row := importtest.Machines("vm-101,2026-01-01T00:00:00Z,%[1]d,20,1,1,1,1\n")
	for b.Loop() {
		files := (&importtest.Big{Header: perfHeader, Rows: 1_500_000, Row: row}).Bundle(b, "perfInfo.csv")
		b.ReportMetric(importtest.Peak(func() {
			_, err := Read(b.Context(), files, Options{Origin: importers.Origin{AsOf: 1}}, importers.SinkFunc(func(any) error { return nil }))
			require.NoError(b, err)
		}), "MiB")
	}
}

func TestMemoryIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 150,000 rows")
	}
	files := (&importtest.Big{Header: vmHeader, Rows: 150_000, Row: bigRows}).Bundle(t, "vmInfo.csv")
	peak := importtest.Peak(func() {
		res, err := Read(t.Context(), files, Options{Origin: importers.Origin{AsOf: 1}}, importers.SinkFunc(func(any) error { return nil }))
		require.NoError(t, err)
		require.Equal(t, 150_000, res.Counts.Used)
	})
	require.Less(t, peak, 128.0)
}
