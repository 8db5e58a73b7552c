# An analysis made for one target only, and one of which nobody knows what it covers. Everything here is fictitious.

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

target "nuage" {
  kind           = "cloud"
  provider       = "Fournisseur nuage (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
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

application "guichet" {
  # want MA-0520-04b satisfied on nuage
  # want MA-0520-04b violated on salle
  name              = "Guichet en ligne"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  risk_analysis_on  = "2026-04-15"
  risk_analysis_for = [target.nuage]
}

application "archives" {
  # want MA-0520-04b undetermined on nuage
  name              = "Archives"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  risk_analysis_on  = "2026-04-15"
  risk_analysis_for = unknown("rapport non retrouvé")
}
