# Data of level 4 and providers of a foreign group, of a Moroccan one, and of one nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "secrets" {
  name     = "Dossiers d'enquête"
  impact   = { confidentiality = 4, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "dossiers" {
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 1, availability = 1 }
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

application "enquete" {
  # want MA-SOV-01b violated on nuage-etranger
  # want MA-SOV-01b satisfied on nuage-marocain
  # want MA-SOV-01b undetermined on nuage-muet
  name           = "Enquêtes"
  administration = administration.agence
  class          = "A"
  owns           = [dataset.secrets]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "instruction" {
  # want MA-SOV-01b not_applicable
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}
