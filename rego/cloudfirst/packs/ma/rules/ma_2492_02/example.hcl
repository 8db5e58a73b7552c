# Sensitive data need level 2; open data need none. Everything here is fictitious.

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

target "nuage-n1" {
  kind       = "cloud"
  provider   = "Fournisseur nuage-n1 (fictif)"
  model      = "iaas"
  locations  = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations = ["MA"]
  support    = ["MA"]

  qualification {
    level      = 1
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }

  subcontractors = "none"
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

  subcontractors = "none"
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

application "instruction" {
  # want MA-2492-02 required on nuage-n1
  # want MA-2492-02 required on nuage-n2
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers, dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "projets" {
  name     = "Projets"
  impact   = { confidentiality = unknown("atelier prévu"), integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "projets" {
  # want MA-2492-02 undetermined on nuage-n1
  name           = "Suivi des projets"
  administration = administration.agence
  class          = "D"
  owns           = [register.projets]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-02 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
