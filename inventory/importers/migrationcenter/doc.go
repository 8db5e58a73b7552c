// Package migrationcenter reads the import tables of Google Migration Center: vmInfo.csv, diskInfo.csv, tagInfo.csv and perfInfo.csv, in a
// folder, in a zip, or one of them alone.
//
// Files are known by their names, a single one by its header. Titles may carry (optional), as Google's templates do.
//
//	vmInfo column                       server attribute
//	MachineName, else MachineId         name, and the id made of it; MachineId goes to aliases
//	PrimaryIPAddress, PublicIPAddress,
//	IpAddressListSemiColonDelimited     addresses
//	AllocatedProcessorCoreCount         vcpu
//	MemoryGiB                           memory
//	TotalDiskAllocatedGiB               storage
//	TotalDiskUsedGiB                    storage_used
//	OsName, OsVersion                   os; OsType when OsName is empty
//	MachineStatus                       power, where the word can mean one thing only
//	HostingLocation                     site, which has a name and nothing else
//
// Sizes are in GiB, as the titles say. diskInfo gives storage and storage_used of machines whose totals vmInfo leaves out: the sums over
// their disks, or at least those when a disk has no readable size. tagInfo gives applications when [Options].ApplicationTag names
// the key whose values are names of applications; they are candidates, with a description that says so. Other tags and perfInfo are
// counted: an inventory has no room for them.
//
// MachineId is what tells machines apart; a row without one is dropped. Rows of diskInfo and tagInfo whose machine is not in vmInfo are
// dropped as well. Files of more than 100 MB are read and noted: Migration Center would refuse them.
package migrationcenter
