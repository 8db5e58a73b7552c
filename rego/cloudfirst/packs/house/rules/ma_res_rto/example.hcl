# Targets that recover in time, that do not, and one that promises nothing known. Everything here is fictitious.

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

target "nuage-vif" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-vif (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  rto            = "4h"
  rpo            = "15min"
}

target "nuage-lent" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-lent (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  rto            = "24h"
  rpo            = "15min"
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
  rpo            = "15min"
}

application "guichet" {
  # want MA-RES-rto satisfied on nuage-vif
  # want MA-RES-rto violated on nuage-lent
  # want MA-RES-rto undetermined on nuage-muet
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  rto            = "4h"
  rpo            = "1h"
}
