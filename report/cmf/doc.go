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
// Names are those of the inventory in every language, with the id behind a name that another has already, since the factory knows things
// by their names. What an engine is called is a tag where the form has a shorter word for it.
//
// Applications that no wave holds are not in the file. Dependencies, capacities and reasons have no place. Package inventory/importers/cmf
// reads such a form: names, servers, databases, dispositions, stages and dates come back. Sites that something is hosted on have no column.
package cmf
