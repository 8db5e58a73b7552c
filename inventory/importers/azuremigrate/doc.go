// Package azuremigrate reads the files of Azure Migrate: the template by which servers are imported, and the export of the dependencies
// that Azure Migrate observed between servers.
//
// # Servers
//
// Files are known by their header row, wherever they are in a folder or zip; stars, letter case and units in the titles do not count.
//
//	column                                      server attribute
//	Server name                                 name, and the id made of it: names that differ in case alone are one server
//	IP address, IP addresses                    addresses
//	Cores                                       vcpu
//	Memory, Memory (In MB)                      memory
//	OS name, OS version                         os
//	OS architecture                             architecture: x64 and amd64 are x86_64, x86 is x86_32
//	Disk N size, Disk N size (In GB), N = 1..20 storage, added up
//	Storage in use (In GB)                      storage_used
//	Firmware type, Boot type                    firmware
//
// Azure Migrate counts in binary units: a server of 8 GiB has 8192 under Memory (In MB), and MB is read as MiB, GB as GiB. When Number
// of disks says that there are more disks than have a readable size, storage is at least their sum. 32-bit and 64-bit name no
// architecture and are left out. Columns that are not listed are named in one note. Two rows of one server give two pieces of
// one block, as Azure Migrate itself takes the second for an update. More than 20,000 servers a file are read and noted:
// Azure Migrate would refuse them.
//
// # Dependencies
//
// A row says that a process of one server was seen to connect to a port of another. It becomes a flow between applications where
// [Options].Membership says which application each of the servers serves, and where each serves exactly one: to choose between several
// would be a guess. Connections inside one application are no flows. What no server is called like becomes an external block. All
// other rows are dropped for a stated reason, and counted. Rows that repeat a flow, in another time slot say, are dropped as repeated.
//
// The flows that are found are those that were observed. An application that states flows states all of them as far as rules
// are concerned: a note names those whose connections could not all be told.
package azuremigrate
