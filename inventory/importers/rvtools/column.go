package rvtools

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// column is a fact RVTools states about a machine, whatever its header is called in the export at hand.
type column string

const (
	colVM          column = "vm"
	colPower       column = "power"
	colTemplate    column = "template"
	colPlaceholder column = "placeholder"
	colDNS         column = "dns"
	colCPUs        column = "cpus"
	colMemory      column = "memory"
	colTotalDisk   column = "total_disk"
	colProvisioned column = "provisioned"
	colInUse       column = "in_use"
	colAddress     column = "address"
	colAddress6    column = "address6"
	colFolder      column = "folder"
	colAnnotation  column = "annotation"
	colFirmware    column = "firmware"
	colDatacenter  column = "datacenter"
	colCluster     column = "cluster"
	colHost        column = "host"
	colOSConfig    column = "os_config"
	colOSTools     column = "os_tools"
	colVMID        column = "vm_id"
	colUUID        column = "uuid"
	colVCenterID   column = "vcenter_id"
	colVCenter     column = "vcenter"
	colCapacity    column = "capacity"
)

// The headers of each tab: of RVTools 4 (MiB), of RVTools 3 (MB, vCenter UUID), and the database names, such as vInfoVMName, without their
// tab. Case, blanks and punctuation do not count.
var (
	machineColumns = []table.Column{
		needed(colVM, "VM", "VM Name", "Virtual Machine"),
		named(colTemplate, "Template"), named(colPlaceholder, "SRM Placeholder"),
		named(colVMID, "VM ID"), named(colUUID, "VM UUID", "UUID"),
		named(colVCenterID, "VI SDK UUID", "vCenter UUID"), named(colVCenter, "VI SDK Server"),
	}
	infoColumns = with(
		named(colPower, "Powerstate"), named(colDNS, "DNS Name", "Guest Hostname"),
		named(colCPUs, "CPUs", "# CPUs", "CPU", "Num CPU", "vCPUs"),
		named(colMemory, "Memory", "Memory MiB", "Memory MB"),
		named(colTotalDisk, "Total disk capacity MiB", "Total disk capacity MB", "Total disk capacity"),
		named(colProvisioned, "Provisioned MiB", "Provisioned MB", "Provisioned"),
		named(colInUse, "In Use MiB", "In Use MB", "In Use"),
		named(colAddress, "Primary IP Address"),
		named(colFolder, "Folder"), named(colAnnotation, "Annotation"), named(colFirmware, "Firmware"),
		named(colDatacenter, "Datacenter"), named(colCluster, "Cluster"), named(colHost, "Host"),
		named(colOSConfig, "OS according to the configuration file", "OS"),
		named(colOSTools, "OS according to the VMware Tools", "OS Tools"),
	)
	diskColumns      = with(named(colCapacity, "Capacity MiB", "Capacity MB", "Capacity"))
	partitionColumns = diskColumns
	cpuColumns       = with(named(colCPUs, "CPUs", "# CPUs", "CPU"))
	memoryColumns    = with(named(colMemory, "Size MiB", "Size MB", "Size"))
	networkColumns   = with(named(colAddress, "IPv4 Address", "IP Address"), named(colAddress6, "IPv6 Address"))
	hostColumns      = []table.Column{
		needed(colHost, "Host"), named(colDatacenter, "Datacenter"), named(colCluster, "Cluster"),
		named(colVCenterID, "VI SDK UUID", "vCenter UUID"), named(colVCenter, "VI SDK Server"),
	}
)

func named(c column, titles ...string) table.Column {
	return table.Column{Key: string(c), Titles: titles}
}

func needed(c column, titles ...string) table.Column {
	return table.Column{Key: string(c), Titles: titles, Required: true}
}

func with(more ...table.Column) []table.Column { return slices.Concat(machineColumns, more) }

// columnsOf returns a tab's columns with the titles that database names have, the tab's name in front.
func columnsOf(kind string, columns []table.Column) []table.Column {
	all := make([]table.Column, len(columns))
	for i, c := range columns {
		all[i] = c
		all[i].Titles = slices.Clone(c.Titles)
		for _, t := range c.Titles {
			all[i].Titles = append(all[i].Titles, kind+" "+t)
		}
	}
	return all
}
