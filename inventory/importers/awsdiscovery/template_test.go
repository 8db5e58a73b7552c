package awsdiscovery

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

// The header of the import template, whole.
const templateHeader = "ExternalId,SMBiosId,IPAddress,MACAddress,HostName,VMware.MoRefId,VMware.VCenterId,CPU.NumberOfProcessors,CPU.NumberOfCores,CPU.NumberOfLogicalCores," +
	"OS.Name,OS.Version,VMware.VMName,RAM.TotalSizeInMB,RAM.UsedSizeInMB.Avg,RAM.UsedSizeInMB.Max,CPU.UsagePct.Avg,CPU.UsagePct.Max," +
	"DiskReadsPerSecondInKB.Avg,DiskWritesPerSecondInKB.Avg,DiskReadsPerSecondInKB.Max,DiskWritesPerSecondInKB.Max," +
	"DiskReadsOpsPerSecond.Avg,DiskWritesOpsPerSecond.Avg,DiskReadsOpsPerSecond.Max,DiskWritesOpsPerSecond.Max," +
	"NetworkReadsPerSecondInKB.Avg,NetworkWritesPerSecondInKB.Avg,NetworkReadsPerSecondInKB.Max,NetworkWritesPerSecondInKB.Max,Applications,ApplicationWave,Tags,ServerId\n"

// templateRow writes a row of the template: cells by title.
func templateRow(cells map[string]string) string {
	titles := strings.Split(strings.TrimSpace(templateHeader), ",")
	for i, t := range titles {
		titles[i] = cells[t]
		if strings.ContainsAny(cells[t], ",\n") {
			titles[i] = `"` + cells[t] + `"`
		}
	}
	return strings.Join(titles, ",") + "\n"
}

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

func TestTemplate(t *testing.T) {
	text := templateHeader +
		templateRow(map[string]string{
			"ExternalId": "vm-101", "SMBiosId": "42-aa", "IPAddress": "10.0.0.1,10.0.0.2", "MACAddress": "00:50", "HostName": "SRV-PAIE-01,paie.ma",
			"VMware.MoRefId": "vm-7", "VMware.VCenterId": "vc", "CPU.NumberOfLogicalCores": "8", "OS.Name": "Red Hat Enterprise Linux 8", "OS.Version": "8.5",
			"RAM.TotalSizeInMB": "16384", "RAM.UsedSizeInMB.Max": "8192", "CPU.UsagePct.Max": "92.5", "Applications": "Paie, Ressources humaines", "ApplicationWave": "2",
			"Tags": "env:prod, tier:1", "ServerId": "d-server-1",
		}) +
		templateRow(map[string]string{"HostName": "web", "Applications": "paie", "ApplicationWave": "2", "CPU.UsagePct.Max": "120"}) +
		templateRow(map[string]string{"VMware.VMName": "ghost"}) +
		templateRow(map[string]string{"VMware.MoRefId": "vm-8"}) +
		templateRow(map[string]string{"VMware.MoRefId": "vm-8", "VMware.VCenterId": "vc", "VMware.VMName": "db", "ApplicationWave": "3"}) +
		templateRow(map[string]string{"HostName": "WEB", "CPU.NumberOfLogicalCores": "4"})
	c, res := read(t, importtest.File(t, "upload.csv", text), Options{})
	s := c.Server("srv-paie-01")
	require.NotNil(t, s)
	assert.Equal(t, "SRV-PAIE-01", s.Name.Or(""))
	assert.Equal(t, "SRV-PAIE-01", s.Hostname.Or(""))
	assert.Equal(t, []string{"vm-101", "d-server-1", "42-aa", "vm-7", "paie.ma"}, s.Aliases.Or(nil))
	assert.Equal(t, []string{"10.0.0.1", "10.0.0.2"}, s.Addresses.Or(nil))
	assert.Equal(t, int64(8), s.VCPU.Or(0))
	assert.Equal(t, "16 GiB", s.Memory.Or(0).String(), "MB means MiB")
	assert.Equal(t, "8 GiB", s.MemoryUsed.Or(0).String())
	assert.InDelta(t, 92.5, s.CPUUsed.Or(0), 0)
	assert.Equal(t, "Red Hat Enterprise Linux 8.5", s.OS.Or(""))
	web := c.Server("web")
	assert.Equal(t, int64(4), web.VCPU.Or(0), "rows of one host are one server")
	assert.Equal(t, []string{"WEB"}, web.Aliases.Or(nil))
	assert.Equal(t, inventory.LeftOut, web.CPUUsed.State())
	assert.Equal(t, "db", c.Server("db").Name.Or(""))
	paie := c.Application("paie")
	assert.Len(t, paie.HostedOn.Or(nil), 2)
	assert.Equal(t, []string{"paie"}, paie.Aliases.Or(nil))
	assert.Len(t, c.Application("ressources-humaines").HostedOn.Or(nil), 1)
	assert.Equal(t, map[string]int{NoKey: 2}, res.Counts.Dropped)
	assert.Equal(t, []string{"server.web.hostname"}, c.Conflicts, "web and WEB are both stated")
	lines := importtest.Lines(res.Notes)
	assert.Subset(t, lines, []string{
		`upload.csv row 2, ApplicationWave: application "paie" is planned for wave "2", which is not kept: state in a move block what binds it to a time`,
		`upload.csv row 3, CPU.UsagePct.Max: 120 is more than 100 per cent: left out`,
		`upload.csv row 4: the row has no ExternalId, IPAddress, MACAddress, HostName or MoRefId with VCenterId: dropped, as AWS does`,
		`upload.csv row 6, ApplicationWave: wave "3" has no application: not kept`,
		`upload.csv: 1 servers have tags, which an inventory has no room for: such as env`,
	})
	assert.Len(t, res.Notes, 10, "a wave is noted once for an application: %q", lines)
}

func TestRecommendationsHaveServerInFront(t *testing.T) {
	text := "ServerId,Server.ExternalId,Server.HostName,Server.VMware.VMname,Server.CPU.NumberOfLogicalCores,Server.RAM.TotalSizeInMB,Server.OS.Name,Recommendation.EC2.Instance.Model,Applications\n" +
		"d-1,e-1,web,web,4,8192,Debian,m5.large,Paie\n"
	c, _ := read(t, importtest.File(t, "ec2.csv", text), Options{})
	assert.Equal(t, "8 GiB", c.Server("web").Memory.Or(0).String())
	assert.NotNil(t, c.Application("paie"))
}

func TestTemplateByAnyName(t *testing.T) {
	c, _ := read(t, importtest.File(t, "server.csv", templateHeader+templateRow(map[string]string{"ExternalId": "x", "RAM.TotalSizeInMB": "1024"})), Options{})
	assert.Equal(t, "1 GiB", c.Server("x").Memory.Or(0).String())
}

func TestFrenchSpreadsheet(t *testing.T) {
	text, err := charmap.Windows1252.NewEncoder().String("HostName;RAM.TotalSizeInMB;Applications\nsrv-été;1024,5;\"Paie, État civil\"\n")
	require.NoError(t, err)
	c, _ := read(t, importtest.File(t, "t.csv", text), Options{})
	assert.Equal(t, inventory.Bytes(1024.5*(1<<20)), c.Server("srv-été").Memory.Or(0))
	assert.NotNil(t, c.Application("état-civil"))
}
