# A sensitive system of a vital infrastructure, homologated where it runs and not where it would go. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = true
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

application "conduite" {
  # want MA-0520-19 violated on nuage-n2
  # want MA-0520-19 satisfied on salle
  name            = "Conduite du réseau"
  administration  = administration.agence
  class           = "A"
  owns            = [dataset.dossiers]
  reads           = []
  services        = "none"
  flows           = "none"
  homologated_on  = "2025-02-03"
  homologated_for = [target.salle]
}

application "urbanisme" {
  # want MA-0520-19 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "mesures" {
  # want MA-0520-19 undetermined on salle
  name            = "Mesures dont le dossier manque"
  administration  = administration.agence
  class           = "A"
  owns            = [dataset.dossiers]
  reads           = []
  services        = "none"
  flows           = "none"
  homologated_on  = unknown("dossier introuvable")
  homologated_for = [target.salle]
}
