# Operational sovereignty: a target with a level, one without any, one nobody assessed. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

target "nuage-a" {
  kind            = "cloud"
  foreign_control = "none"
  sovereignty     = { operational = 3 }
}

target "nuage-b" {
  kind            = "cloud"
  foreign_control = "none"
  sovereignty     = { operational = 0 }
}

target "nuage-c" {
  kind            = "cloud"
  foreign_control = "none"
  sovereignty     = { operational = unknown("jamais évalué") }
}

application "portail" {
  # want EU-CSF-SOV4 reached sov_4 3 on nuage-a
  # want EU-CSF-SOV4 satisfied on nuage-b
  # want EU-CSF-SOV4 undetermined on nuage-c
  name     = "Portail"
  owns     = []
  reads    = []
  services = "none"
  flows    = "none"
}
