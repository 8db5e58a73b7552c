// Package cmf reads the intake form of AWS's Cloud Migration Factory, as a CSV file or an .xlsx workbook.
//
// A row names a wave, an application, and a server or a database of it. Columns are found by their title, in any order:
//
//	wave_name                          the application's move: with the first application of the wave
//	wave_start_time, wave_end_time     the application's move: not_before and not_after
//	app_name                           application: name, and the id made of it
//	r_type                             the application's move: disposition; Retain is why it stays, too
//	server_environment                 application: stage, when it is one of the inventory's words
//	server_name                        server: name, and one of what the application is hosted_on
//	server_os_family and _version      server: os, the family first unless the version is the name of a whole system
//	server_fqdn                        server: hostname
//	database_name                      database: name, and one of the application's databases
//	database_type                      database: engine
//
// TBC in r_type is a fact that nobody knows yet. Rearchitect is called refactor in the inventory. Where the rows of one
// application differ in their r_type, wave or environment, neither is taken: a note names both rows.
//
// Every other cell is about the landing place and not about what there is (accounts, subnets, security groups, instance types, the address the
// machine shall have), or has no attribute in an inventory (tags, server_tier, columns of one's own). Such cells are told
// in notes: one a row, and one at the end with the count of each column, which no limit on notes leaves out.
//
// Servers, databases and applications are told apart by their names without regard to case and blanks.
package cmf
