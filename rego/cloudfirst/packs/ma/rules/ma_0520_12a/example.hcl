# One contract under Moroccan law and one under foreign law. Everything here is fictitious.

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

contract "local" {
  name = "Hébergement local"
  kind = "contract"
  law  = "MA"
}

contract "etranger" {
  name = "Hébergement sous droit étranger"
  kind = "contract"
  law  = "FR"
}

target "nuage-n1" {
  kind       = "cloud"
  provider   = "Fournisseur nuage-n1 (fictif)"
  model      = "iaas"
  locations  = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations = ["MA"]
  support    = ["MA"]
  contract   = contract.etranger

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
  contract   = contract.local

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

target "salle" {
  kind           = "own_premises"
  provider       = "Fournisseur salle (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

application "instruction" {
  # want MA-0520-12a violated on nuage-n1
  # want MA-0520-12a satisfied on nuage-n2
  # want MA-0520-12a satisfied on salle
  # want MA-0520-12a undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0520-12a not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

contract "obscur" {
  name = "Contrat introuvable"
  kind = "contract"
  law  = unknown("texte introuvable")
}

target "nuage-obscur" {
  kind     = "cloud"
  contract = contract.obscur
}
