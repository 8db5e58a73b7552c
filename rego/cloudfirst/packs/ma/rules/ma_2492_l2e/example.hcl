# Subcontractors of level-2 providers: listed with access, listed without, and another one with consent. Everything here is fictitious.

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

target "nuage-n2" {
  kind       = "cloud"
  provider   = "Fournisseur nuage-n2 (fictif)"
  model      = "iaas"
  locations  = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations = ["MA"]
  support    = ["MA"]

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }

  subcontractor "maintenance" {
    listed  = true
    access  = false
    consent = false
    country = "MA"
  }

  subcontractor "audit" {
    listed  = false
    access  = true
    consent = true
    country = "MA"
  }
}

target "nuage-ouvert" {
  kind       = "cloud"
  provider   = "Fournisseur nuage-ouvert (fictif)"
  model      = "iaas"
  locations  = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations = ["MA"]
  support    = ["MA"]

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }

  subcontractor "support" {
    listed  = true
    access  = true
    consent = true
    country = "MA"
  }
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

target "nuage-muet" {
  kind       = "cloud"
  provider   = "Fournisseur nuage-muet (fictif)"
  model      = "iaas"
  locations  = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations = ["MA"]
  support    = ["MA"]

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }

  subcontractor "support" {
    listed  = true
    access  = unknown("annexe non reçue")
    consent = false
    country = "MA"
  }
}

application "instruction" {
  # want MA-2492-L2e undetermined on nuage-muet
  # want MA-2492-L2e violated on nuage-ouvert
  # want MA-2492-L2e satisfied on nuage-n2
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-L2e not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
