# Hosting that began before the decree. Everything here is fictitious.

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

target "nuage-local" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-local (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
}

application "recours" {
  # want MA-2492-18 relieved on nuage-local
  name           = "Suivi des recours"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
  hosted_on      = [target.nuage-local]
  hosted_since   = "2024-02-01"
}

application "archives" {
  # want MA-2492-18 undetermined on nuage-local
  name           = "Archives des recours"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
  hosted_on      = [target.nuage-local]
  hosted_since   = unknown("contrat introuvable")
}

application "urbanisme" {
  # want MA-2492-18 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
