# Four years, ten years, and a first day that nobody knows. Everything here is fictitious.

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
  kind           = "cloud"
  provider       = "Fournisseur nuage-n2 (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"

  qualification {
    level            = 2
    services         = ["iaas"]
    valid_from       = "2026-01-15"
    valid_to         = "2030-01-14"
    status           = "valid"
    evidence         = source.bulletin
    renewal_filed_on = not_applicable
  }
}

target "nuage-dix-ans" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-dix-ans (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"

  qualification {
    level            = 2
    services         = ["iaas"]
    valid_from       = "2026-01-15"
    valid_to         = "2036-01-14"
    status           = "valid"
    evidence         = source.bulletin
    renewal_filed_on = not_applicable
  }
}

target "nuage-muet" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-muet (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"

  qualification {
    level            = 2
    services         = ["iaas"]
    valid_from       = unknown("décision demandée")
    valid_to         = "2030-01-14"
    status           = "valid"
    evidence         = source.bulletin
    renewal_filed_on = not_applicable
  }
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

application "instruction" {
  # want MA-2492-09 satisfied on nuage-n2
  # want MA-2492-09 violated on nuage-dix-ans
  # want MA-2492-09 undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-09 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
