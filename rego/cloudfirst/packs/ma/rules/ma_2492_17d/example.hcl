# A study cannot take sensitive data abroad. Everything here is fictitious.

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

target "region-etrangere" {
  kind           = "cloud"
  provider       = "Fournisseur region-etrangere (fictif)"
  model          = "iaas"
  locations      = { data = ["US"], replicas = ["US"], backups = ["US"], logs = ["US"], keys = ["US"] }
  operations     = ["US"]
  support        = ["US"]
  qualification  = "none"
  subcontractors = "none"
}

target "nuage-muet" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-muet (fictif)"
  model          = "iaas"
  locations      = { data = unknown("fournisseur interrogé"), replicas = unknown("fournisseur interrogé"), backups = unknown("fournisseur interrogé"), logs = unknown("fournisseur interrogé"), keys = unknown("fournisseur interrogé") }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
}

application "cartes" {
  # want MA-2492-17d undetermined on nuage-muet
  # want MA-2492-17d violated on region-etrangere
  # want MA-2492-17d satisfied on nuage-local
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

study "ailleurs" {
  application   = application.cartes
  target        = target.region-etrangere
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = true
  disclosure    = true
  legal_regime  = true
  date          = "2026-05-04"
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

study "muette" {
  application   = application.cartes
  target        = target.nuage-muet
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
  # want MA-2492-17d not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
