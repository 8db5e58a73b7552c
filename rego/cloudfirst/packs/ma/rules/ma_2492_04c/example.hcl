# Contracts shorter and longer than the qualification, and one whose end nobody knows. Everything here is fictitious.

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

contract "court" {
  name = "Contrat d'exemple"
  kind = "contract"
  law  = "MA"
  end  = "2027-03-01"
}

contract "long" {
  name = "Contrat d'exemple"
  kind = "contract"
  law  = "MA"
  end  = "2031-12-31"
}

contract "muet" {
  name = "Contrat d'exemple"
  kind = "contract"
  law  = "MA"
  end  = unknown("contrat introuvable")
}

target "nuage-n2" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-n2 (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  contract       = contract.court
  subcontractors = "none"

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

target "nuage-long" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-long (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  contract       = contract.long
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

target "nuage-muet" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-muet (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  contract       = contract.muet
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

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

application "instruction" {
  # want MA-2492-04c satisfied on nuage-n2
  # want MA-2492-04c violated on nuage-long
  # want MA-2492-04c undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-04c not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
