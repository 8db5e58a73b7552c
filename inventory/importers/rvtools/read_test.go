package rvtools

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

const everyKindOfRow = `
Export of the platform in Rabat
VM        | Powerstate | Template | SRM Placeholder | CPUs | Memory | DNS Name    | Provisioned MiB | In Use MiB | Firmware | Datacenter | Cluster | OS according to the VMware Tools | OS according to the configuration file | VM ID  | VM UUID  | Folder
paie-01   | poweredOn  | False    | False           | 4    | 8,192  | paie-01.ma  | 102400          | 51200      | efi      | Rabat      | C1      | Debian 12                        | Debian 11                              | vm-1   | 500b85c1-ef0d | /Rabat/vm/Paie

golden    | poweredOff | TRUE     | False           | 2    | 4096   |             | 20480           | 0          | bios     | Rabat      | C1      |                                  |                                        | vm-2   | 500b85c2 | /Rabat/vm/Templates
shadow    | poweredOff | 0        | yes             | 2    | 4096   |             | 20480           | 0          | bios     | Rabat      | C1      |                                  |                                        | vm-3   | 500b85c3 | /Rabat/vm/Paie
VM        | Powerstate | Template | SRM Placeholder | CPUs | Memory |
VM        |            |          |                 |      |        |             |                 |            |          |            |         |                                  | Debian 11                              |        |          |
paie-02   | poweredOff | no       | n               | 0    | lots   |             | 0               | 0          | efi      | Rabat      | C2      |                                  | Debian 11                              | vm-4   | 500b85c4 | /Rabat/vm/Paie
paie-01   | poweredOn  | False    | False           | 4    | 8192   | paie-01.ma  | 102400          | 51200      | efi      | Rabat      | C1      | Debian 12                        | Debian 11                              | vm-1   | 500b85c1-ef0d | /Rabat/vm/Paie
paie-01   | suspended  | maybe    |                 | 2    | 2048   |             | 1.024           | 100.5      | openfirm | Casa       |         |                                  |                                        | vm-9   | 500b85c9 | /Casa/vm/
          | poweredOn  | False    | False           | 4    | 8192   |             | 102400          | 51200      | efi      | Rabat      | C1      | Debian 12
          | poweredOn  | False    | False           | 1    | 1024   | dns-only.ma | 1024            | 512        | bios     | Rabat      | C1      |                                  |                                        | vm-10  |          |
الأجور    | poweredOn  | 1        | 0
الأجور    | dozing     | 0        | 0               | 2    | 1 024  |             | 1.048.576       | 512        | bios     | Fès-Meknès | C1      | #N/A                             | Windows 2019                           |        |          | /Fès-Meknès/vm/État civil %2f الحالة المدنية
VM        | poweredOn  | False    | False           | 1    | 1024   |             | 1024            | 512        | bios     | Rabat      | C1      |                                  |                                        | vm-11  | 500b8511 |
`

func TestReadAccountsForEveryRow(t *testing.T) {
	res := mustRead(t, workbook(t, grid{"vInfo", everyKindOfRow}), Options{File: "rabat.xlsx"})
	assert.Equal(t, Counts{
		Rows: 16, HeaderRows: 2, BlankRows: 1, Machines: 6, Templates: 2, Placeholders: 1,
		Dropped:    map[Reason]int{BeforeHeader: 1, PlaceholderText: 1, Repeated: 1, NoName: 1},
		PoweredOff: 1, Sites: 3, Applications: 2, WithoutApplication: 3,
	}, res.Counts)

	notes := noteTexts(res.Notes)
	for _, want := range []string{
		"vInfo row 1: this row stands above the header row: dropped",
		`vInfo row 8: the name is the placeholder text "VM": dropped`,
		"vInfo row 9, CPUs: 0 stands for not known: left out",
		`vInfo row 9, Memory: "lots" cannot be used: not a number: left out`,
		`vInfo row 10: machine "paie-01" is the one of row 3, by name, VM UUID, VM ID and vCenter: dropped`,
		`vInfo row 11, Template: "maybe" is neither True nor False: taken as not said`,
		`vInfo row 11, Provisioned MiB: "1.024" cannot be used: it can be 1024, or 1 and a fraction: left out`,
		`vInfo row 11, Firmware: "openfirm" is not a word RVTools uses here: left out`,
		"vInfo row 12: nothing says which machine this is: dropped",
		`vInfo row 13, VM: the machine has no name: "dns-only.ma" is used`,
		`vInfo row 15, Powerstate: "dozing" is not a word RVTools uses here: left out`,
		"vInfo row 15, OS according to the VMware Tools: #N/A is an error of the spreadsheet: left out",
		`vInfo: site "Rabat" has 2 clusters (C1, C2)`,
		"vInfo: 3 machines are in no candidate application",
	} {
		assert.Contains(t, notes, want)
	}
}

func TestReadFillsServers(t *testing.T) {
	inv := mustRead(t, workbook(t, grid{"vInfo", everyKindOfRow}), Options{}).Inventory

	s := inv.Server("paie-01-vm-1")
	require.NotNil(t, s, "two machines are called paie-01: the VM ID tells them apart")
	assert.Equal(t, "paie-01", s.Name.Or(""))
	assert.Equal(t, []string{"500b85c1-ef0d"}, s.Aliases.Or(nil))
	assert.Equal(t, "paie-01.ma", s.Hostname.Or(""))
	assert.Equal(t, "on", s.Power.Or(""))
	assert.EqualValues(t, 4, s.VCPU.Or(0))
	assert.Equal(t, "8 GiB", s.Memory.Or(0).String())
	assert.Equal(t, "100 GiB", s.Storage.Or(0).String())
	assert.Equal(t, "50 GiB", s.StorageUsed.Or(0).String())
	assert.Equal(t, "Debian 12", s.OS.Or(""), "what VMware Tools see comes first")
	assert.Equal(t, "uefi", s.Firmware.Or(""))
	assert.Equal(t, "C1", s.Cluster.Or(""))
	assert.Equal(t, "site.rabat", s.Site.Or(inventory.Ref{}).String())

	off := inv.Server("paie-02")
	require.NotNil(t, off)
	assert.Equal(t, "off", off.Power.Or(""))
	assert.Equal(t, "Debian 11", off.OS.Or(""), "then the configuration file")
	for name, state := range map[string]inventory.State{
		"vcpu": off.VCPU.State(), "memory": off.Memory.State(), "storage": off.Storage.State(),
		"storage_used": off.StorageUsed.State(), "hostname": off.Hostname.State(),
	} {
		assert.Equal(t, inventory.LeftOut, state, "%s is 0, empty or unreadable: never stated", name)
	}

	arabic := inv.Server("الأجور")
	require.NotNil(t, arabic)
	assert.Equal(t, "1 GiB", arabic.Memory.Or(0).String())
	assert.Equal(t, "1 TiB", arabic.Storage.Or(0).String())
	assert.Equal(t, "Windows 2019", arabic.OS.Or(""))
	assert.Equal(t, "site.fès-meknès", arabic.Site.Or(inventory.Ref{}).String())
	assert.False(t, arabic.Aliases.Known())

	require.NotNil(t, inv.Server("vm"), "a machine may be called VM when a VM UUID says that it is one")
	assert.False(t, inv.Site("rabat").City.Known(), "a datacenter's name is no city")

	source := inv.Source("rvtools")
	assert.Equal(t, "export", source.Kind.Or(""))
	assert.False(t, source.File.Known())
	assert.Equal(t, exportDay, source.Date.Or(0))
}

func TestReadIsDeterministic(t *testing.T) {
	src := workbook(t, grid{"vInfo", everyKindOfRow})
	first := mustRead(t, src, Options{NamePattern: "^([a-z]+)"})
	for range 5 {
		assert.Equal(t, first, mustRead(t, src, Options{NamePattern: "^([a-z]+)"}))
	}
}

func TestHeadersOfEveryVersion(t *testing.T) {
	for version, text := range map[string]string{
		"RVTools 4": "VM | Powerstate | Template | SRM Placeholder | CPUs | Memory | In Use MiB | Provisioned MiB | VI SDK UUID | VM UUID\nweb | poweredOn | False | False | 2 | 4096 | 100 | 200 | c | u",
		"RVTools 3": "VM | Powerstate | Template | CPUs | Memory | Provisioned MB | In use MB | vCenter UUID | VM UUID\nweb | poweredOn | False | 2 | 4096 | 200 | 100 | c | u",
		"database":  "vInfoVMName | vInfoPowerstate | vInfoTemplate | vInfoCPUs | vInfoMemory | vInfoProvisioned | vInfoInUse | vInfoUUID | vInfo_tags_Team\nweb | poweredOn | 0 | 2 | 4096 | 200 | 100 | u | x",
		"by hand":   "owner | # CPUs | memory (MB) | IN USE  MB | provisioned | Template? | VM  name | power state | Vm uuid\nx | 2 | 4096 | 100 | 200 | non | web | poweredon | u",
	} {
		t.Run(version, func(t *testing.T) {
			s := mustRead(t, workbook(t, grid{"vInfo", text}), Options{}).Inventory.Server("web")
			require.NotNil(t, s)
			assert.EqualValues(t, 2, s.VCPU.Or(0))
			assert.Equal(t, "4 GiB", s.Memory.Or(0).String())
			assert.EqualValues(t, 200<<20, s.Storage.Or(0))
			assert.EqualValues(t, 100<<20, s.StorageUsed.Or(0))
			assert.Equal(t, "on", s.Power.Or(""))
			assert.Equal(t, []string{"u"}, s.Aliases.Or(nil))
		})
	}
}

func TestColumnsThatAreMissingOrThereTwiceAreNoted(t *testing.T) {
	res := mustRead(t, workbook(t, grid{"vInfo", "VM | CPUs | Cluster | Cluster\nweb | 2 | C1 | custom"}), Options{ApplicationColumn: "Service"})
	notes := noteTexts(res.Notes)
	assert.Contains(t, notes, `vInfo row 1: "Cluster" in column D is the same as "Cluster" in column C, which is used`)
	assert.Contains(t, notes, "no column Template")
	assert.Contains(t, notes, "no column SRM Placeholder")
	assert.Contains(t, notes, `no column "Service"`)
	assert.Equal(t, "C1", res.Inventory.Server("web").Cluster.Or(""))
}

func TestNotesAreBounded(t *testing.T) {
	res := mustRead(t, workbook(t, grid{"vInfo", everyKindOfRow}), Options{MaxNotes: 2})
	assert.Len(t, res.Notes, 2)
	assert.Positive(t, res.Counts.NotesLeftOut)
}

func TestMachinesOfOneNameKeepTheirOwnIDs(t *testing.T) {
	res := mustRead(t, workbook(t, grid{"vInfo", `
VM    | CPUs | VM ID | VM UUID | VI SDK Server
WEB 1 | 1    | vm-7  | aaaaaaaa-1 | vc1
web.1 | 2    | vm-8  | bbbbbbbb-1 | vc1
web-1 | 3    |       | cccccccc-1 | vc1
web_1 | 4    |       |            | vc1
web_1 | 5    |       |            | vc1
10.0.0.1 | 6 |       |            |
***   | 7    |       |            |
`}), Options{})
	var ids []string
	for _, s := range res.Inventory.Servers {
		ids = append(ids, s.ID)
		assert.NotContains(t, inventory.Ref{Kind: inventory.KindServer, ID: s.ID}.String(), "[", "ids can be written bare")
	}
	assert.Equal(t, []string{"vm", "vm-10-0-0-1", "web-1", "web-1-2", "web-1-cccccccc", "web-1-vm-7", "web-1-vm-8"}, ids)
	assert.Equal(t, "10.0.0.1", res.Inventory.Server("vm-10-0-0-1").Name.Or(""), "the name stays as it is")
}
