// Package awsdiscovery reads the files of AWS Application Discovery Service and Migration Hub: the import template, the zip that
// Migration Hub exports, and the zip of one agent, alone or together in a folder or zip.
//
// # Template
//
// The import template, which is also {account}_ImportTemplate of an export, and the EC2 recommendations, whose titles begin with Server.:
//
//	column                                   server attribute
//	HostName, else VMware.VMName, else the
//	first identifier of the row              name, and the id made of it
//	ExternalId, ServerId, SMBiosId,
//	VMware.MoRefId                           aliases
//	HostName                                 hostname; more of them in one cell: aliases
//	IPAddress                                addresses
//	CPU.NumberOfLogicalCores                 vcpu
//	CPU.UsagePct.Max                         cpu_used
//	RAM.TotalSizeInMB                        memory
//	RAM.UsedSizeInMB.Max                     memory_used
//	OS.Name, OS.Version                      os
//	Applications                             an application each, hosted on the server
//
// AWS counts in binary units: MB is read as MiB, and GB as GiB. A row needs an ExternalId, IPAddress, MACAddress or HostName, or a
// MoRefId with its VCenterId, as AWS asks; a ServerId or SMBiosId does too. Two rows are about one server when the first of these
// that they have is the same: ServerId where it is known from the export, ExternalId, ServerId, SMBiosId, MoRefId with VCenterId, HostName,
// IPAddress, MACAddress. An ApplicationWave is noted once for every application, and Tags are counted: an inventory has no room for them.
//
// # Export
//
// Files are known by the end of their names. AWS documents those and not the titles of their columns: titles are looked for in the
// spellings of the service's own interface, and those that are not found are noted, with what they were looked for by.
//
//	_Application                              applications: name, description; their ids go to aliases
//	_ApplicationResourceAssociation           hosted_on of applications
//	_Server, _osInfo                          servers: hostname, os; their ids go to aliases
//	_VMwareInfo                               aliases of servers: managed object and machine name
//	_NetworkInterface                         addresses of servers
//	_SystemPerformance                        vcpu, memory, storage of servers; samples that repeat them are dropped
//	_Tags, _process                           counted
//	_sourceProcessConnection,
//	_destinationProcessConnection             flows of applications
//
// # Flows
//
// A connection becomes a flow between applications when each of its servers serves exactly one; to choose between several would be a
// guess. Which servers these are is said by the id of the agent for its own end, and by the address for the other. Connections inside
// one application are no flows. An address that no server has becomes an external block as the destination; as the source it is
// counted: a flow begins in an application. All other rows are dropped for a stated reason, and counted.
//
// The flows that are found are those that agents saw. An application that states flows states all of them as far as rules are
// concerned: a note names those whose connections could not all be told.
package awsdiscovery
