# A qualified cloud managed from abroad, one managed in Morocco, and one of which nobody knows. Everything here is fictitious.

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
  kind      = "cloud"
  locations = { data = ["MA"], replicas = ["MA"], backups = ["MA"], management = ["FR"] }

  qualification {
    level      = 1
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

target "nuage-pres" {
  kind      = "cloud"
  locations = { data = ["MA"], replicas = ["MA"], backups = ["MA"], management = ["MA"] }

  qualification {
    level      = 1
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

target "nuage-muet" {
  kind      = "cloud"
  locations = { data = ["MA"], replicas = ["MA"], backups = ["MA"], management = unknown("sans réponse") }

  qualification {
    level      = 1
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

application "instruction" {
  # want MA-2492-L1e violated on nuage-loin
  # want MA-2492-L1e satisfied on nuage-pres
  # want MA-2492-L1e undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-L1e not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
