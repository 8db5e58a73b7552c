package cmf

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// The columns that are read.
const (
	waveName        = "wave_name"
	waveStart       = "wave_start_time"
	waveEnd         = "wave_end_time"
	appName         = "app_name"
	environment     = "server_environment"
	rType           = "r_type"
	serverName      = "server_name"
	serverOSFamily  = "server_os_family"
	serverOSVersion = "server_os_version"
	serverFQDN      = "server_fqdn"
	databaseName    = "database_name"
	databaseType    = "database_type"
	tags            = "tags"
)

// known are the columns of the form. Those that are not read are looked for all the same: a header row is the likelier the more it has.
var known = []string{
	waveName, appName, "aws_region", "aws_accountid", serverName, serverOSFamily, serverOSVersion, serverFQDN, "server_tier", environment, rType,
	"subnet_IDs", "securitygroup_IDs", "subnet_IDs_test", "securitygroup_IDs_test", "instanceType", "iamRole", "tenancy", "private_ip", tags,
	databaseName, databaseType, "wave_status", waveStart, waveEnd, "wave_servers_baseline", "wave_servers_forecast", "wave_apps_baseline", "wave_apps_forecast",
}

// read are the columns that go into the inventory.
var read = []string{waveName, waveStart, waveEnd, appName, rType, serverName, serverOSFamily, serverOSVersion, serverFQDN, environment, databaseName, databaseType}

func columns() []table.Column {
	out := make([]table.Column, len(known))
	for i, k := range known {
		out[i] = table.Column{Key: k, Titles: []string{k}}
	}
	return out
}

// unread returns the positions of the columns that do not go into the inventory.
func unread(h *table.Header) []int {
	var taken, out []int
	for _, key := range read {
		taken = append(taken, h.Index(key))
	}
	for i := range h.Titles() {
		if !slices.Contains(taken, i) {
			out = append(out, i)
		}
	}
	return out
}
