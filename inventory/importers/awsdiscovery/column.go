package awsdiscovery

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"

func column(key string, titles ...string) importers.Column {
	return importers.Column{Key: key, Titles: titles}
}

// templateColumns are those of the import template, and of the EC2 recommendations, which put Server. in front.
func templateColumns() []importers.Column {
	columns := []importers.Column{
		column("external", "ExternalId"),
		column("server", "ServerId"),
		column("bios", "SMBiosId"),
		column("address", "IPAddress"),
		column("mac", "MACAddress"),
		column("host", "HostName"),
		column("object", "VMware.MoRefId"),
		column("vcenter", "VMware.VCenterId"),
		column("machine", "VMware.VMName"),
		column("cores", "CPU.NumberOfLogicalCores"),
		column("cpu_used", "CPU.UsagePct.Max"),
		column("memory", "RAM.TotalSizeInMB"),
		column("memory_used", "RAM.UsedSizeInMB.Max"),
		column("os", "OS.Name"),
		column("os_version", "OS.Version"),
		column("applications", "Applications"),
		column("wave", "ApplicationWave"),
		column("tags", "Tags"),
	}
	for i, c := range columns {
		columns[i].Titles = []string{c.Titles[0], "Server." + c.Titles[0]}
	}
	return columns
}

// Which server a row of an export is about: by the id in Migration Hub, or by that of its agent.
var (
	serverTitles = []string{"serverId", "configId", "configurationId", "server.configurationId", "serverConfigurationId", "resourceId"}
	agentTitles  = []string{"agentId", "server.agentId"}
)

func about(more ...importers.Column) []importers.Column {
	return append([]importers.Column{{Key: "server", Titles: serverTitles}, {Key: "agent", Titles: agentTitles}}, more...)
}

func applicationColumns() []importers.Column {
	return []importers.Column{
		{
			Key: "application", Required: true,
			Titles: []string{"id", "applicationId", "configurationId", "application.configurationId", "applicationConfigurationId"},
		},
		{Key: "name", Titles: []string{"name", "application.name", "applicationName"}, Required: true},
		column("description", "description", "application.description"),
	}
}

func associationColumns() []importers.Column {
	return []importers.Column{
		{Key: "application", Titles: []string{"applicationConfigurationId", "applicationId"}, Required: true},
		{Key: "server", Titles: serverTitles, Required: true},
	}
}

func serverColumns() []importers.Column {
	columns := about(
		column("host", "hostName", "server.hostName"),
		column("os", "osName", "server.osName"),
		column("os_version", "osVersion", "server.osVersion"),
	)
	columns[0].Titles = append(append([]string(nil), serverTitles...), "id")
	return columns
}

func machineColumns() []importers.Column {
	return about(column("object", "moRefId", "moRef", "VMware.MoRefId"), column("machine", "vmName", "VMware.VMName"))
}

func interfaceColumns() []importers.Column {
	return about(column("address", "ipAddress", "address"))
}

func performanceColumns() []importers.Column {
	return about(
		column("cores", "totalNumLogicalProcessors", "CPU.NumberOfLogicalCores"),
		column("memory", "totalRamInMB", "RAM.TotalSizeInMB"),
		column("storage", "totalDiskSizeInGB"),
	)
}

func tagColumns() []importers.Column {
	return about(column("key", "key"), column("value", "value"))
}

func processColumns() []importers.Column {
	return about(column("name", "name"), column("path", "path"))
}

func connectionColumns() []importers.Column {
	return []importers.Column{
		column("agent", agentTitles...),
		column("from", "sourceServerId"),
		column("from_address", "sourceIp", "sourceIpAddress"),
		column("to", "destinationServerId"),
		column("to_address", "destinationIp", "destinationIpAddress"),
		column("port", "destinationPort"),
		column("transport", "transportProtocol"),
	}
}
