# Telemetry abroad, nothing abroad, and telemetry that nobody could answer for. Everything here is fictitious.

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
  impact   = { confidentiality = 3, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage-mesure" {
  kind      = "cloud"
  locations = { data = ["MA"], logs = ["MA"], keys = ["MA"], telemetry = ["IE"], dumps = "none" }
}

target "nuage-clos" {
  kind      = "cloud"
  locations = { data = ["MA"], logs = ["MA"], keys = ["MA"], telemetry = "none", dumps = not_applicable }
}

target "nuage-muet" {
  kind      = "cloud"
  locations = { data = ["MA"], logs = ["MA"], keys = ["MA"], telemetry = unknown("sans réponse"), dumps = "none" }
}

application "instruction" {
  # want MA-0520-11b violated on nuage-mesure
  # want MA-0520-11b satisfied on nuage-clos
  # want MA-0520-11b undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0520-11b not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
