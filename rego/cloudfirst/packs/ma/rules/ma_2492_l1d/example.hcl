# A cloud managed from abroad, one managed in Morocco, and one of which nobody knows. Everything here is fictitious.

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

target "nuage-loin" {
  kind          = "cloud"
  qualification = "none"
  locations     = { data = ["MA"], replicas = ["MA"], backups = ["MA"], management = ["FR"] }
}

target "nuage-pres" {
  kind          = "cloud"
  qualification = "none"
  locations     = { data = ["MA"], replicas = ["MA"], backups = ["MA"], management = ["MA"] }
}

target "nuage-muet" {
  kind          = "cloud"
  qualification = "none"
  locations     = { data = ["MA"], replicas = ["MA"], backups = ["MA"], management = unknown("sans réponse") }
}

application "instruction" {
  # want MA-2492-L1d violated on nuage-loin
  # want MA-2492-L1d satisfied on nuage-pres
  # want MA-2492-L1d undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-L1d not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
