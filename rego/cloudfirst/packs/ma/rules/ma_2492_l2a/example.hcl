# A level-2 provider in foreign hands without an exception, one with it, one in Moroccan hands, one of unknown owners. Everything here is fictitious.

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
  legal_form     = "sa"
  ownership      = { morocco = 20, contrary_clause = false }
  art5_exception = false

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

target "nuage-excepte" {
  kind           = "cloud"
  legal_form     = "sa"
  ownership      = { morocco = 20, contrary_clause = false }
  art5_exception = true

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

target "nuage-marocain" {
  kind           = "cloud"
  legal_form     = "sarl"
  ownership      = { morocco = 66.5, partners_morocco = 75, contrary_clause = false }
  art5_exception = false

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

target "nuage-obscur" {
  kind           = "cloud"
  legal_form     = "sa"
  ownership      = { morocco = unknown("registre non consulté"), contrary_clause = false }
  art5_exception = false

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
  }
}

application "instruction" {
  # want MA-2492-L2a violated on nuage-etranger
  # want MA-2492-L2a satisfied on nuage-excepte
  # want MA-2492-L2a satisfied on nuage-marocain
  # want MA-2492-L2a undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-L2a not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
