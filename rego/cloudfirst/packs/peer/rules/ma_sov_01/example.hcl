# Providers of a foreign group, of a Moroccan one, and of one nobody knows. Everything here is fictitious.

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

target "nuage-etranger" {
  kind           = "cloud"
  parent_country = "US"
  exposed_laws   = ["loi étrangère fictive"]
}

target "nuage-marocain" {
  kind           = "cloud"
  parent_country = "MA"
  exposed_laws   = "none"
}

target "nuage-muet" {
  kind           = "cloud"
  parent_country = unknown("groupe non identifié")
  exposed_laws   = "none"
}

application "instruction" {
  # want MA-SOV-01 violated on nuage-etranger
  # want MA-SOV-01 satisfied on nuage-marocain
  # want MA-SOV-01 undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-SOV-01 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
