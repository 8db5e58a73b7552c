# A complete study, one that leaves out disclosure to others, and one whose chapter nobody has seen. Everything here is fictitious.

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

target "nuage-voisin" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-voisin (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
}

target "nuage-muet" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-muet (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
}

application "cartes" {
  # want MA-2492-17b satisfied on nuage-local
  # want MA-2492-17b violated on nuage-voisin
  # want MA-2492-17b undetermined on nuage-muet
  name           = "Cartes de risques"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
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
  target        = target.nuage-voisin
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = true
  disclosure    = false
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
  reversibility = unknown("chapitre en cours")
  disclosure    = true
  legal_regime  = true
  date          = "2026-05-04"
}

application "urbanisme" {
  # want MA-2492-17b not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
