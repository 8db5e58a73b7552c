package awsdiscovery

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

const connectionHeader = "accountNumber,agentId,sourceIp,sourcePort,destinationIp,destinationPort,ipVersion,transportProtocol,agentAssignedProcessId,agentCreationDate\n"

// export is what Migration Hub and two agents write of four servers and three applications.
func export() map[string]string {
	const n = "hub/123456789012_"
	return map[string]string{
		n + "Application.csv":                    "id,name,description,serverCount\na-1,Paie,La paie,2\na-2,Courrier,,1\na-3,Annuaire,,1\na-4,,,0\n",
		n + "Server.csv":                         "configId,agentId,hostName,osName,osVersion,hypervisor\nd-1,o-1,SRV-PAIE-01,Debian,12,\nd-2,,srv-paie-02,Debian,12,\nd-3,o-3,srv-mail,Windows Server 2019,2019,\nd-4,,srv-dir,,,\n,,lost,,,\n",
		n + "ApplicationResourceAssociation.csv": "configId,applicationConfigurationId\nd-1,a-1\nd-2,a-1\nd-3,a-2\nd-4,a-3\nd-9,a-1\nd-1,a-9\n,a-1\n",
		n + "VMwareInfo.csv":                     "configId,moRefId,vmName,vCenterId\nd-1,vm-7,PAIE 1,vc\n",
		n + "NetworkInterface.csv":               "configId,ipAddress,switch\nd-1,10.0.0.1,s\nd-2,10.0.0.2,s\nd-3,10.0.0.3,s\nd-4,10.0.0.4,s\nd-4,172.17.0.1,s\nd-3,172.17.0.1,s\nd-1,,s\n",
		n + "SystemPerformance.csv":              "configId,totalNumLogicalProcessors,totalRamInMB,totalDiskSizeInGB\nd-1,4,8192,100\nd-1,4,8192,100\nd-1,4,16384,100\n",
		n + "Tags.csv":                           "configId,key,value\nd-1,env,prod\n",
		n + "ImportTemplate.csv":                 templateHeader + templateRow(map[string]string{"ServerId": "d-2", "HostName": "srv-paie-02", "Applications": "Paie"}),
		"o-1/123456789012_sourceProcessConnection.csv": connectionHeader +
			"1,o-1,10.0.0.1,40000,10.0.0.3,25,IPv4,TCP,p,2026\n" +
			"1,o-1,10.0.0.1,40001,10.0.0.3,25,IPv4,TCP,p,2026\n" + // again
			"1,o-1,10.0.0.1,40002,10.0.0.2,5432,IPv4,TCP,p,2026\n" + // within
			"1,o-1,127.0.0.1,40003,127.0.0.1,80,IPv4,TCP,p,2026\n" + // within
			"1,o-1,10.0.0.1,40004,41.9.9.9,443,IPv4,TCP,p,2026\n" + // outside
			"1,o-1,10.0.0.1,40005,172.17.0.1,80,IPv4,TCP,p,2026\n" + // shared
			"1,o-1,10.0.0.1,40006,224.0.0.251,5353,IPv4,UDP,p,2026\n" + // nobody
			"1,o-1,10.0.0.1,40007,what,5353,IPv4,UDP,p,2026\n",
		"o-3/123456789012_destinationProcessConnection.csv": connectionHeader +
			"1,o-3,10.0.0.1,40000,10.0.0.3,25,IPv4,TCP,p,2026\n" + // seen from the other side
			"1,o-3,::ffff:10.0.0.4,40000,10.0.0.3,25,IPv4,TCP,p,2026\n" +
			"1,o-3,10.8.8.8,40000,10.0.0.3,25,IPv4,TCP,p,2026\n",
		"o-3/123456789012_osInfo.csv":  "accountNumber,agentId,osName,osVersion,cpuType,hostName,hypervisor,timestamp\n1,o-3,Windows Server 2019,2019,x,srv-mail,,2026\n",
		"o-3/123456789012_process.csv": "accountNumber,agentId,agentAssignedProcessId,isSystem,name,cmdLine,path,agentProvidedTimeStamp\n1,o-3,p,false,smtpd,x,x,2026\n",
		"results.json":                 "{}",
	}
}

func flowsOf(a *inventory.Application) []string {
	var out []string
	for _, f := range a.Flows.Or(nil) {
		out = append(out, f.ID+" to "+f.To.Or(inventory.Ref{}).String()+" by "+f.Protocol.Or("-"))
	}
	return out
}

func TestExport(t *testing.T) {
	c, res := read(t, importtest.Folder(t, export()), Options{})
	one := c.Server("srv-paie-01")
	require.NotNil(t, one)
	assert.Equal(t, []string{"d-1", "o-1", "vm-7", "PAIE 1"}, one.Aliases.Or(nil))
	assert.Equal(t, "Debian 12", one.OS.Or(""))
	assert.Equal(t, []string{"10.0.0.1"}, one.Addresses.Or(nil))
	assert.Equal(t, int64(4), one.VCPU.Or(0))
	assert.Equal(t, "100 GiB", one.Storage.Or(0).String())
	assert.Equal(t, []string{"server.srv-paie-01.memory"}, c.Conflicts, "8 GiB once and 16 GiB later")
	paie := c.Application("paie")
	assert.Equal(t, "La paie", paie.Description.Or(""))
	assert.Equal(t, []string{"a-1"}, paie.Aliases.Or(nil))
	assert.Len(t, paie.HostedOn.Or(nil), 2)
	assert.Equal(t, []string{
		"courrier-tcp-25 to application.courrier by tcp/25", "external-41-9-9-9-tcp-443 to external.external-41-9-9-9 by tcp/443",
	}, flowsOf(paie))
	assert.Equal(t, []string{"courrier-tcp-25 to application.courrier by tcp/25"}, flowsOf(c.Application("annuaire")))
	assert.Equal(t, inventory.LeftOut, c.Application("courrier").Flows.State())
	assert.Equal(t, map[string]int{
		NoName: 1, NoKey: 2, UnknownServer: 1, UnknownApplication: 1, NothingSaid: 1, Tag: 1, Process: 1,
		Repeated: 3, Within: 2, SharedAddress: 1, NoEnd: 2, UnknownSource: 1,
	}, res.Counts.Dropped)
	lines := importtest.Lines(res.Notes)
	assert.Subset(t, lines, []string{
		"results.json: not read: its name is none of AWS's and its header is not that of the import template",
		"3 flows are those that agents saw: check that they are all, for an application that states flows states every one",
		"connections of these applications were left out, so that the flows stated for them are not all: paie",
		`hub/123456789012_ApplicationResourceAssociation.csv: 1 rows are about servers that no file names: dropped: such as row 6 "d-9"`,
		`o-1/123456789012_sourceProcessConnection.csv row 9, destinationIp: "what" is no IP address: left out`,
	})
}

func TestZipOfTheExportSaysTheSame(t *testing.T) {
	files := export()
	var pairs []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		pairs = append(pairs, name, files[name])
	}
	src := importtest.Zip(t, pairs...)
	b, err := importers.Open("export.zip", bytes.NewReader(src), int64(len(src)), importers.Limits{})
	require.NoError(t, err)
	_, fromZip := read(t, b, Options{})
	_, fromFolder := read(t, importtest.Folder(t, files), Options{})
	assert.Equal(t, fromFolder, fromZip)
	_, err = importers.Open("export.zip", bytes.NewReader(src[:len(src)/2]), int64(len(src)/2), importers.Limits{})
	assert.ErrorIs(t, err, importers.ErrBundle)
}

func TestTitlesThatAreNotFoundAreNamed(t *testing.T) {
	_, res := read(t, importtest.Folder(t, map[string]string{"1_Server.csv": "configId,osName,Odd\nd-1,Debian,x\n", "1_Application.csv": "key,title\n1,2\n"}), Options{})
	lines := strings.Join(importtest.Lines(res.Notes), "\n")
	assert.Contains(t, lines, "1_Server.csv: no column for the host: looked for hostName, server.hostName")
	assert.Contains(t, lines, "1_Server.csv: 1 columns are not read: Odd")
	assert.Contains(t, lines, "1_Application.csv: not read: 1_Application.csv: no header row found")
	assert.Equal(t, map[string]int{importers.NoHeader: 2}, res.Counts.Dropped)
}

func TestAgentAloneWithAKnownInventory(t *testing.T) {
	files := map[string]string{
		"1_osInfo.csv":           "agentId,hostName,osName,osVersion\no-1,web,Debian,12\n",
		"1_networkInterface.csv": "agentId,name,ipAddress\no-1,eth0,10.0.0.1\no-1,lo,127.0.0.1\n",
		"1_sourceProcessConnection.csv": connectionHeader + "1,o-1,10.0.0.1,1,10.0.0.9,5432,IPv4,TCP,p,x\n1,o-1,10.0.0.1,1,10.0.0.7,1,IPv4,TCP,p,x\n" +
			"1,o-1,10.0.0.1,1,10.0.0.8,443,IPv4,TCP,p,x\n1,o-1,10.0.0.1,1,10.0.0.6,443,IPv4,TCP,p,x\n",
	}
	membership := map[string][]string{"web": {"portail"}, "10.0.0.9": {"base"}, "10.0.0.7": {"a", "b"}}
	c, res := read(t, importtest.Folder(t, files), Options{Membership: membership, MaxExternals: 1})
	assert.Equal(t, []string{"base-tcp-5432 to application.base by tcp/5432", "external-10-0-0-8-tcp-443 to external.external-10-0-0-8 by tcp/443"}, flowsOf(c.Application("portail")))
	assert.Equal(t, map[string]int{SeveralApplications: 1, UnknownAddress: 1}, res.Counts.Dropped)
	_, res = read(t, importtest.Folder(t, files), Options{})
	assert.Equal(t, map[string]int{NoApplication: 4}, res.Counts.Dropped, "without membership nothing says whose connections they are")
}

func TestErrorsNameTheFile(t *testing.T) {
	_, err := Read(t.Context(), importtest.File(t, "1_Server.csv", "configId,hostName\n\"d-1,x\n"), Options{Origin: importers.Origin{AsOf: 1}}, &importtest.Collector{})
	assert.ErrorContains(t, err, "1_Server.csv row 2")
	_, err = Read(t.Context(), importtest.File(t, "1_Server.csv", ""), Options{}, &importtest.Collector{})
	assert.ErrorIs(t, err, inventory.ErrNoDate)
}

// Every row of every file is used or dropped once, whatever stands in it.
func TestBalancedForAnyRows(t *testing.T) {
	cell := rapid.SampledFrom([]string{"", "d-1", "D-1", "o-1", "o-3", "a-1", "a-2", "web", "4", "0", "-1", "99999", "10.0.0.1", "10.0.0.3", "127.0.0.1", "::1", "TCP", "é", "#REF!", "configId", `"Paie, RH"`})
	names := slices.Sorted(maps.Keys(export()))
	rapid.Check(t, func(r *rapid.T) {
		files := export()
		delete(files, "results.json")
		lines := 0
		for _, name := range names {
			if name == "results.json" {
				continue
			}
			for range rapid.IntRange(0, 6).Draw(r, "rows") {
				files[name] += strings.Join(rapid.SliceOfN(cell, 0, 12).Draw(r, "row"), ",") + "\n"
			}
			lines += strings.Count(files[name], "\n")
		}
		_, res := read(t, importtest.Folder(t, files), Options{MaxExternals: rapid.IntRange(-1, 3).Draw(r, "externals")})
		require.Equal(r, lines, res.Counts.Rows)
	})
}

func FuzzRead(f *testing.F) {
	files := export()
	var pairs []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		f.Add(name, []byte(files[name]))
		pairs = append(pairs, name, files[name])
	}
	f.Add("export.zip", importtest.Zip(f, pairs...))
	f.Fuzz(func(t *testing.T, name string, src []byte) {
		b, err := importers.Open(name, bytes.NewReader(src), int64(len(src)), importers.Limits{MaxBytes: 1 << 20, MaxFiles: 20})
		if err != nil {
			return
		}
		var c importtest.Collector
		res, err := Read(t.Context(), b, Options{Origin: importers.Origin{AsOf: 1}}, &c)
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
