package rvtools

import (
	"strings"
	"unicode"
)

// column is a fact RVTools states about a machine, whatever its header is called in the export at hand.
type column int

const (
	colVM column = iota
	colPower
	colTemplate
	colPlaceholder
	colDNS
	colCPUs
	colMemory
	colTotalDisk
	colProvisioned
	colInUse
	colFolder
	colAnnotation
	colFirmware
	colDatacenter
	colCluster
	colOSConfig
	colOSTools
	colVMID
	colUUID
	colVCenterID
	colVCenter
	colCapacity
	colApplication // the custom attribute named by Options
	columnCount
)

// The headers of each tab as normal leaves them: of RVTools 4 (MiB), of RVTools 3 (MB, vCenter UUID), and the database
// names, such as vInfoVMName, without their tab.
var (
	machineHeaders = map[string]column{
		"vm": colVM, "vmname": colVM, "virtualmachine": colVM,
		"template": colTemplate, "srmplaceholder": colPlaceholder,
		"vmid": colVMID, "vmuuid": colUUID, "uuid": colUUID,
		"visdkuuid": colVCenterID, "vcenteruuid": colVCenterID, "visdkserver": colVCenter,
	}
	infoHeaders = with(machineHeaders, map[string]column{
		"powerstate": colPower, "dnsname": colDNS, "guesthostname": colDNS,
		"cpus": colCPUs, "cpu": colCPUs, "numcpu": colCPUs, "vcpus": colCPUs,
		"memory": colMemory, "memorymib": colMemory, "memorymb": colMemory,
		"totaldiskcapacity": colTotalDisk, "totaldiskcapacitymib": colTotalDisk, "totaldiskcapacitymb": colTotalDisk,
		"provisioned": colProvisioned, "provisionedmib": colProvisioned, "provisionedmb": colProvisioned,
		"inuse": colInUse, "inusemib": colInUse, "inusemb": colInUse,
		"folder": colFolder, "annotation": colAnnotation, "firmware": colFirmware,
		"datacenter": colDatacenter, "cluster": colCluster,
		"osaccordingtotheconfigurationfile": colOSConfig, "os": colOSConfig,
		"osaccordingtothevmwaretools": colOSTools, "ostools": colOSTools,
	})
	diskHeaders = with(machineHeaders, map[string]column{
		"capacity": colCapacity, "capacitymib": colCapacity, "capacitymb": colCapacity,
	})
)

func with(a, b map[string]column) map[string]column {
	all := make(map[string]column, len(a)+len(b))
	for k, v := range a {
		all[k] = v
	}
	for k, v := range b {
		all[k] = v
	}
	return all
}

// normal keeps the letters and digits of a header or name, in lower case.
func normal(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// normalHeader is normal without the tab's name in front, which database names have.
func normalHeader(s, kind string) string {
	n := normal(s)
	if short, ok := strings.CutPrefix(n, strings.ToLower(kind)); ok && short != "" {
		return short
	}
	return n
}
