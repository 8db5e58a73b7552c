inventory {
  schema = "1.0" # the only one
  as_of  = "2026-10-31"
}

# The payroll of the whole administration.
application "paie" { # since 2009
  name  = "Paie"
  users = 2500 # counted by hand
  # asked in June
  rpo = "4h"
  owns = [
    dataset.agents, # the main one
    dataset.lines,
  ]

  # every night
  flow "banque" {
    to = external.banque // by file
    # at two
  }
}

application "untidy" {
	name    =   "Désordre"
	users   = 4   // tabs
}

contract "empty" {}

application "none" {
  name  = "Sans flux"
  flows = "none" # says the owner
}

application "sourced" {
  name  = "Sourcée"
  users = 10

  fact "users" {
    value  = 11 # in spring
    source = source.audit
    note   = "by phone"
  }
}

application "numbered" {
  name = "Numérotée"

  flow {
    to = external.sms
  }

  flow {
    to = external.banque
  }
}

source "one" { kind = "audit" }
source "bare" {
}
source "audit" {
  kind = "audit"
}

dataset "agents" {
  name   = "Agents"
  impact = { confidentiality = 3, availability = 1 }
}

dataset "lines" {
  name = "Lignes"
  impact = {
    confidentiality = 3 # says the owner
    availability    = 1
  }
}

dataset "unknown" {
  name   = "Inconnu"
  impact = unknown("nobody asked", "2026-01-01")
}

dataset "none" {
  name = "Rien"
}

external "banque" {
  name = "Banque"
}

external "sms" {
  name = "SMS"
}

site "rabat" {
  city = "Rabat"
}

# the last one
dataset "last" {
  name = "Dernier"
} # end
