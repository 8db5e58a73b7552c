# The route of article 17, with its complete record. Everything here is fictitious.

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

target "nuage-neuf" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-neuf (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
}

application "cartes" {
  # want MA-2492-17a undetermined on nuage-neuf
  # want MA-2492-17a relieved on nuage-local
  name           = "Cartes de risques"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

market_check "marche" {
  application       = application.cartes
  service           = "base de données géographique administrée"
  equivalent_exists = false
  date              = "2026-04-01"
  check_every       = "365 days"
}

study "etude" {
  application   = application.cartes
  target        = target.nuage-local
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = true
  disclosure    = true
  legal_regime  = true
  date          = "2026-05-04"
}

study "ebauche" {
  application   = application.cartes
  target        = target.nuage-neuf
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = unknown("chapitre en cours")
  disclosure    = true
  legal_regime  = true
  date          = "2026-05-04"
}

application "urbanisme" {
  # want MA-2492-17a not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
