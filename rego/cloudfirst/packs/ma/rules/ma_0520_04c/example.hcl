# A public service audited for one target only, and an internal system. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
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

application "guichet" {
  # want MA-0520-04c violated on salle
  # want MA-0520-04c satisfied on nuage-n1
  name                 = "Guichet en ligne"
  administration       = administration.agence
  class                = "D"
  owns                 = [dataset.plans]
  reads                = []
  services             = "none"
  flows                = "none"
  serves_third_parties = true
  audited_on           = "2026-05-04"
  audited_for          = [target.nuage-n1]
}

application "archives" {
  # want MA-0520-04c not_applicable
  name                 = "Archives internes"
  administration       = administration.agence
  class                = "D"
  owns                 = [dataset.plans]
  reads                = []
  services             = "none"
  flows                = "none"
  serves_third_parties = false
}

application "portail" {
  # want MA-0520-04c undetermined on nuage-n1
  name                 = "Portail dont l'audit est introuvable"
  administration       = administration.agence
  class                = "D"
  owns                 = [dataset.plans]
  reads                = []
  services             = "none"
  flows                = "none"
  serves_third_parties = true
  audited_on           = unknown("rapport introuvable")
  audited_for          = [target.nuage-n1]
}
