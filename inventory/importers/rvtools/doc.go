// Package rvtools makes an inventory out of an RVTools export of a vCenter: an .xlsx workbook with one tab per kind of object, or
// one CSV file per tab.
//
// # What is read
//
// The tab vInfo gives the machines, one a row. Other tabs stand in for what vInfo does not say: vDisk for the size of a machine's
// disks, vCPU and vMemory for its processors and memory, vHost for the datacenter and cluster of its host; vNetwork adds addresses.
// vPartition is only counted. Columns are found by their header, wherever they are: the headers of every
// version (MB and MiB), the database names (vInfoVMName) and other letter cases are understood, and custom attributes may
// stand anywhere between them. RVTools always counted in binary units, so that MB means MiB too; Memory has no unit and is MiB.
// A header to which somebody gave another unit, such as Memory (GB), is believed.
//
//	vInfo column                              server attribute
//	VM                                        name, and the id made of it
//	VM UUID, else VM ID                       aliases
//	DNS Name                                  hostname
//	Primary IP Address, and the addresses in
//	vNetwork that reach beyond their link     addresses
//	Powerstate                                power: machines that are off are kept
//	CPUs                                      vcpu
//	Memory                                    memory
//	Provisioned, else Total disk capacity,
//	else the sum of Capacity in vDisk         storage
//	In Use                                    storage_used
//	OS according to the VMware Tools, else
//	OS according to the configuration file    os
//	Firmware                                  firmware: efi is written uefi
//	Datacenter                                site; a site has a name and nothing else
//	Cluster                                   cluster
//
// Provisioned comes first because it is measured like In Use, with swap files and snapshots, so that the two compare.
//
// # What is left out
//
// An empty cell is left out. So is 0 in CPUs, Memory, Provisioned, Total disk capacity, Capacity and In Use: RVTools writes 0
// for a machine whose host it cannot reach, and 0 would then be a false statement; a [Note] tells which cells these were. A
// number that reads two ways (1.234) and words that are not RVTools' own are left out and noted as well.
//
// # Rows
//
// Templates and placeholders of Site Recovery Manager are not machines and are dropped. So are header rows met again further
// down, rows without a name, rows whose VM cell holds the text "VM", and the second row of one machine (same name, VM UUID,
// VM ID and vCenter). [Counts] says how many there were of each, and its Balanced method that none went missing. Two machines
// of one name are both kept: their ids are told apart by the VM ID or the VM UUID.
//
// # Candidate applications
//
// RVTools knows no application. A machine is put into a candidate application by the first of these that says something:
// the column named by [Options].ApplicationColumn, AnnotationPattern, NamePattern, and the machine's folder. Folders that
// vCenter makes itself (vm, Discovered virtual machine, vCLS) and Templates say nothing. Two folders of one name in
// different places give two candidates, for nobody but their owner can say that they are one. A candidate has a name, a
// description that tells where it comes from, and its servers; owner, data, flows, criticality and everything else are
// left out, so that no rule can take silence for an answer. A machine that nothing speaks about stays a server without
// application, and is counted.
//
// # Foreign files
//
// A workbook is checked while it is read, and nothing of it is believed before its end: size and unpacked size, encrypted and truncated
// files, XML that is not well-formed or nested too deep, rows and cells out of order, strings that do not exist. Each fault gives
// an error that says what to do. Only the tabs that are read are unpacked, and only in passing. CSV files may be in UTF-8, UTF-16
// or a Windows code page, with commas, semicolons, tabs or bars; a stray quote is an error that names its row.
package rvtools
