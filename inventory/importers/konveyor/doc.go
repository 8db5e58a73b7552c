// Package konveyor reads what Konveyor exchanges with people: the CSV file of applications and their dependencies, and the YAML
// of an assessment questionnaire.
//
// # Applications
//
// Konveyor skips the first row of its CSV file and reads the others by position, so that a file of an old shape is misread
// without a word. [Read] compares the header with the three shapes Konveyor has had, and refuses every other:
//
//	17 columns, then pairs Tag Category n, Tag n    now
//	15 columns, then the same pairs                 before Owner and Contributors
//	5 columns, then pairs Tag Type n, Tag n         before dependencies, binaries and repositories
//
// A row whose first cell is 1 is an application, 2 a dependency.
//
//	column                       where it goes
//	Application Name             application: name, and the id made of it
//	Description                  application: description
//	Owner                        application: owner, a team whose name is the cell as it stands, such as Name <mail>
//	Dependency, with southbound  flow of the application to the dependency
//	Dependency, with northbound  flow of the dependency to the application
//	tag of category Runtime      application: runtime, when there is one
//	tag of category Database     database: engine, and the application's databases
//	tag of category Data Center  site: name, and the application's hosted_on
//
// These three categories are the only ones that say one thing that the inventory has an attribute for. Every other tag, and every
// other cell (Comments, Business Service, Binary …, Repository …, Contributors), is told in a note: one a row, and one
// at the end with the count of each column and category, which no limit on notes leaves out.
//
// Applications are told apart by their names without regard to case and blanks. An application that only dependencies name is
// written with its name alone, and noted. Konveyor refuses circles of dependencies; an inventory keeps them, and a note lists them.
//
// # Questionnaires
//
// A [Questionnaire] holds every field of Konveyor's questionnaire YAML. [ParseYAML] and [ParseHCL] read it, [WriteYAML] and
// [WriteHCL] write it, and none of them loses anything: unknown fields are refused by line. The HCL form is a file of its own,
// named *.questionnaire.hcl, and no part of an inventory:
//
//	questionnaire "cloud-native" {
//	  name        = "Cloud Native"
//	  description = "…"
//	  thresholds {
//	    red     = 1
//	    yellow  = 30
//	    unknown = 15
//	  }
//	  risk_messages {
//	    red = "…"
//	  }
//	  section {
//	    order = 1
//	    name  = "…"
//	    question {
//	      order = 1
//	      text  = "…"
//	      include_for {
//	        category = "Technology"
//	        tag      = "Java EE"
//	      }
//	      answer {
//	        order = 1
//	        text  = "…"
//	        risk  = "green"
//	      }
//	    }
//	  }
//	}
//
// Values are texts in quotes, whole numbers, true and false; there are no other expressions and no heredocs.
package konveyor
