// Package cmf writes the plan as the intake form of AWS's Cloud Migration Factory, a CSV file with a row for every server of an application that
// moves, and further rows for its databases.
//
// Wave, application, disposition (r_type), environment, servers and databases are filled in. Accounts, regions, subnets, security groups,
// instance types, roles, tenancy and private addresses belong to a landing zone that an inventory does not know: their columns are there and empty. The
// tags hold what else is known: target, class, cutover, marking.
//
// The factory knows windows and linux only: of another system, or one that is not stated, the family is left empty, and it must be filled in.
// server_os_version holds the whole name of the system. An r_type that neither people nor rules decided is TBC.
//
// Applications that no wave holds are not in the file. Dependencies, capacities and reasons have no place. Package inventory/importers/cmf
// reads such a form.
package cmf
