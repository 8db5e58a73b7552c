# A system that holds data under defence secrecy. Everything here is fictitious.

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

dataset "manoeuvres" {
  name     = "Plans réservés"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
  secrecy  = "defence"
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

application "reserve" {
  # want MA-DEF-01 violated
  name           = "Application réservée"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.manoeuvres]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-DEF-01 satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

dataset "notes" {
  name     = "Notes jamais relues"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
}

application "archives" {
  # want MA-DEF-01 undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.notes]
  reads          = []
  services       = "none"
  flows          = "none"
}
