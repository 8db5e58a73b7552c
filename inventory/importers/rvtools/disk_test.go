package rvtools

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDisksStandInForAMissingSize(t *testing.T) {
	res := mustRead(t, workbook(t,
		grid{"RVTools_tabvInfo", `
VM   | CPUs | Template | Provisioned MiB | Total disk capacity MiB | VM ID | VI SDK UUID
own  | 1    | False    | 1024            | 512                     | vm-1  | A
disk | 1    | False    | 0               | 512                     | vm-2  | A
sum  | 1    | False    |                 |                         | vm-3  | A
odd  | 1    | False    |                 |                         | vm-4  | A
none | 1    | False    |                 |                         | vm-5  | A
sum  | 1    | False    |                 |                         | vm-3  | B
tpl  | 1    | True     |                 |                         | vm-6  | A
`},
		grid{"vDisk", `
VM   | Disk        | Capacity MB | VM ID | VI SDK UUID
own  | Hard disk 1 | 2048        | vm-1  | A
sum  | Hard disk 1 | 1024        | vm-3  | A

sum  | Hard disk 2 | 3,072       | vm-3  | A
sum  | Hard disk 1 | 77          | vm-3  | B
odd  | Hard disk 1 | 1024        | vm-4  | A
odd  | Hard disk 2 | unknown     | vm-4  | A
tpl  | Hard disk 1 | 1024        | vm-6  | A
gone | Hard disk 1 | 1024        | vm-66 | A
sum  | Hard disk 1 | 1024        | vm-3  |
`},
		grid{"vPartition", `
VM  | Disk | Capacity MiB | Consumed MiB
own | C:\  | 1000         | 500
sum | C:\  | 1000         | 500
|   C:\
`},
		grid{"vInfo (2)", "VM | CPUs\nlost | 1"},
	), Options{})
	storage := map[string]string{}
	for _, s := range res.Inventory.Servers {
		storage[s.ID] = ""
		if v, ok := s.Storage.Value(); ok {
			storage[s.ID] = v.String()
		}
	}
	assert.Equal(t, map[string]string{
		"own": "1 GiB", "disk": "512 MiB", "sum-vm-3": "4 GiB", "sum-vm-3-2": "77 MiB", "odd": "", "none": "",
	}, storage, "Provisioned, else Total disk capacity, else the disks when all of them can be read")
	assert.Equal(t, 9, res.Counts.Disks)
	assert.Equal(t, 2, res.Counts.DisksUnmatched, "one machine is not there, one is there twice")
	assert.Equal(t, 2, res.Counts.Partitions)
	assert.Equal(t, 1, res.Counts.PartitionsUnmatched, "two machines are called sum, and the tab has no VM ID")
	notes := noteTexts(res.Notes)
	assert.Contains(t, notes, "vDisk row 8, Capacity MB: \"unknown\" cannot be used")
	assert.Contains(t, notes, "vInfo (2): this tab resembles one that is read")
	assert.Contains(t, notes, "vPartition: 1 rows do not say which machine they are about")
}

func TestTabsAreMatchedByNameWhenNothingElseIsThere(t *testing.T) {
	res := mustRead(t, workbook(t,
		grid{"vInfo", "VM | CPUs | VM UUID\nweb | 1 | u1"},
		grid{"vDisk", "VM | Capacity MiB | VM ID\nweb | 2048 | vm-1"},
	), Options{})
	assert.Equal(t, "2 GiB", res.Inventory.Server("web").Storage.Or(0).String())
	assert.Zero(t, res.Counts.DisksUnmatched)
}
