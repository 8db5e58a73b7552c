# Sensitive applications with roles apart, together, and one nobody asked about. Everything here is fictitious.

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

application "instruction" {
  # want MA-0317-sod satisfied
  name            = "Instruction des dossiers"
  administration  = administration.agence
  class           = "B"
  owns            = [dataset.dossiers]
  reads           = []
  services        = "none"
  flows           = "none"
  roles_separated = true
}

application "recours" {
  # want MA-0317-sod violated
  name            = "Suivi des recours"
  administration  = administration.agence
  class           = "B"
  owns            = [dataset.dossiers]
  reads           = []
  services        = "none"
  flows           = "none"
  roles_separated = false
}

application "archives" {
  # want MA-0317-sod undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0317-sod not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
