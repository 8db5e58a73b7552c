# Studies with, without and with a doubtful market check. Everything here is fictitious.

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

application "cartes" {
  # want MA-2492-17bm satisfied on nuage-local
  name           = "Cartes de risques"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

market_check "cartes" {
  application       = application.cartes
  service           = "base de données géographique administrée"
  equivalent_exists = false
  date              = "2026-04-01"
  check_every       = "365 days"
}

study "cartes" {
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

application "recours" {
  # want MA-2492-17bm violated on nuage-local
  name           = "Suivi des recours"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

market_check "recours" {
  application       = application.recours
  service           = "base de données géographique administrée"
  equivalent_exists = true
  date              = "2026-04-01"
}

study "recours" {
  application   = application.recours
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

application "concessions" {
  # want MA-2492-17bm violated on nuage-local
  name           = "Suivi des concessions"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

market_check "concessions" {
  application       = application.concessions
  service           = "base de données géographique administrée"
  equivalent_exists = false
  date              = "2026-04-01"
  check_every       = "180 days"
}

study "concessions" {
  application   = application.concessions
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

application "agrements" {
  # want MA-2492-17bm undetermined on nuage-local
  name           = "Suivi des agréments"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

market_check "agrements" {
  application       = application.agrements
  service           = "base de données géographique administrée"
  equivalent_exists = unknown("offres à comparer")
  date              = "2026-04-01"
}

study "agrements" {
  application   = application.agrements
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

application "urbanisme" {
  # want MA-2492-17bm not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
