# The minimum level: one target above it, one below on a single objective, one nobody assessed. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "dossiers" {
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage-a" {
  kind            = "cloud"
  foreign_control = "none"
  sovereignty     = { strategic = 2 }
}

target "nuage-b" {
  kind            = "cloud"
  foreign_control = "full"
  sovereignty     = { strategic = 3 }
}

target "nuage-c" {
  kind            = "cloud"
  foreign_control = "none"
  sovereignty     = { strategic = unknown("jamais évalué") }
}

target "salle" {
  kind = "own_premises"
}

application "instruction" {
  # want EU-CSF-GATE1 satisfied on nuage-a
  # want EU-CSF-GATE1 violated on nuage-b
  # want EU-CSF-GATE1 undetermined on nuage-c
  # want EU-CSF-GATE1 satisfied on salle
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want EU-CSF-GATE1 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
