package azuremigrate

import (
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// maxDisks is the number of disks the template may have columns for.
const maxDisks = 20

// serverColumns are those of the template that say something an inventory has room for.
func serverColumns() []importers.Column {
	columns := []importers.Column{
		{Key: "name", Titles: []string{"Server name"}, Required: true},
		{Key: "address", Titles: []string{"IP address", "IP addresses"}},
		{Key: "cores", Titles: []string{"Cores"}},
		{Key: "memory", Titles: []string{"Memory"}},
		{Key: "os", Titles: []string{"OS name"}},
		{Key: "os_version", Titles: []string{"OS version"}},
		{Key: "architecture", Titles: []string{"OS architecture"}},
		{Key: "disks", Titles: []string{"Number of disks"}},
		{Key: "in_use", Titles: []string{"Storage in use"}},
		{Key: "firmware", Titles: []string{"Firmware type", "Boot type"}},
	}
	for n := 1; n <= maxDisks; n++ {
		columns = append(columns, importers.Column{Key: disk(n), Titles: []string{"Disk " + strconv.Itoa(n) + " size"}})
	}
	return columns
}

func disk(n int) string { return "disk " + strconv.Itoa(n) }

// dependencyColumns are those of the dependency export.
func dependencyColumns() []importers.Column {
	return []importers.Column{
		{Key: "from", Titles: []string{"Source server name", "Source machine name"}, Required: true},
		{Key: "from_address", Titles: []string{"Source IP"}},
		{Key: "to", Titles: []string{"Destination server name", "Destination machine name"}, Required: true},
		{Key: "to_address", Titles: []string{"Destination IP"}},
		{Key: "port", Titles: []string{"Destination port"}},
		{Key: "protocol", Titles: []string{"Protocol"}},
	}
}
