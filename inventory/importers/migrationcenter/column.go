package migrationcenter

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"

func column(key string, titles ...string) importers.Column {
	return importers.Column{Key: key, Titles: titles}
}

func machineID() importers.Column {
	return importers.Column{Key: "id", Titles: []string{"MachineId"}, Required: true}
}

func vmColumns() []importers.Column {
	return []importers.Column{
		machineID(),
		column("name", "MachineName"),
		column("address", "PrimaryIPAddress"),
		column("public", "PublicIPAddress"),
		column("addresses", "IpAddressListSemiColonDelimited"),
		column("storage", "TotalDiskAllocatedGiB"),
		column("used", "TotalDiskUsedGiB"),
		column("cores", "AllocatedProcessorCoreCount"),
		column("memory", "MemoryGiB"),
		column("location", "HostingLocation"),
		column("os_type", "OsType"),
		column("os", "OsName"),
		column("os_version", "OsVersion"),
		column("status", "MachineStatus"),
	}
}

func diskColumns() []importers.Column {
	return []importers.Column{machineID(), {Key: "size", Titles: []string{"SizeInGib"}, Required: true}, column("used", "UsedInGib")}
}

func tagColumns() []importers.Column {
	return []importers.Column{
		machineID(),
		{Key: "key", Titles: []string{"Key"}, Required: true},
		{Key: "value", Titles: []string{"Value"}, Required: true},
	}
}

func performanceColumns() []importers.Column {
	return []importers.Column{
		machineID(),
		{Key: "time", Titles: []string{"TimeStamp"}, Required: true},
		column("cpu", "CpuUtilizationPercentage"),
		column("memory", "MemoryUtilizationPercentage"),
		column("free", "AvailableMemoryBytes"),
		column("reads", "DiskReadOperationsPerSec"),
		column("writes", "DiskWriteOperationsPerSec"),
		column("sent", "NetworkBytesPerSecSent"),
		column("received", "NetworkBytesPerSecReceived"),
	}
}
