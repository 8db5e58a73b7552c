# Contracts that ask for notice within 24 hours, within three days, and within a time nobody knows. Everything here is fictitious.

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

contract "court" {
  name            = "Contrat court (fictif)"
  kind            = "contract"
  law             = "MA"
  incident_notice = "24h"
}

contract "long" {
  name            = "Contrat long (fictif)"
  kind            = "contract"
  law             = "MA"
  incident_notice = "72h"
}

contract "muet" {
  name            = "Contrat muet (fictif)"
  kind            = "contract"
  law             = "MA"
  incident_notice = unknown("texte non retrouvé")
}

target "nuage-court" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-court (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  contract       = contract.court
}

target "nuage-long" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-long (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  contract       = contract.long
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
  contract       = contract.muet
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

application "guichet" {
  # want MA-0520-08b satisfied on nuage-court
  # want MA-0520-08b violated on nuage-long
  # want MA-0520-08b undetermined on nuage-muet
  # want MA-0520-08b satisfied on salle
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
