# One contract with the five commitments and one that lacks reversibility. Everything here is fictitious.

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

contract "complet" {
  name    = "Contrat complet"
  kind    = "contract"
  law     = "MA"
  clauses = ["information_protection", "auditability", "reversibility", "security", "service_levels"]
}

contract "partiel" {
  name    = "Contrat sans réversibilité"
  kind    = "contract"
  law     = "MA"
  clauses = ["information_protection", "auditability", "security", "service_levels"]
}

target "nuage-n1" {
  kind       = "cloud"
  provider   = "Fournisseur nuage-n1 (fictif)"
  model      = "iaas"
  locations  = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations = ["MA"]
  support    = ["MA"]
  contract   = contract.partiel

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
  contract   = contract.complet

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
  # want MA-0520-12b violated on nuage-n1
  # want MA-0520-12b satisfied on nuage-n2
  # want MA-0520-12b undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0520-12b not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

contract "obscur" {
  name    = "Contrat introuvable"
  kind    = "contract"
  law     = "MA"
  clauses = unknown("texte introuvable")
}

target "nuage-obscur" {
  kind     = "cloud"
  contract = contract.obscur
}
