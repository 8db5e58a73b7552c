# A system of high availability and facilities of tier 3, of tier 1, and of a tier nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "alertes" {
  name     = "Alertes publiques"
  impact   = { confidentiality = 0, integrity = 2, availability = 4 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage" {
  kind           = "cloud"
  provider       = "Fournisseur nuage (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  facility_tier  = 3
}

target "local" {
  kind           = "colocation"
  provider       = "Fournisseur local (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"
  facility_tier  = 1
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

application "alerte" {
  # want MA-RES-tier satisfied on nuage
  # want MA-RES-tier violated on local
  # want MA-RES-tier undetermined on salle
  name           = "Alerte à la population"
  administration = administration.agence
  class          = "A"
  owns           = [dataset.alertes]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-RES-tier not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
