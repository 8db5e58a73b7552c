# Sensitive data must stay in Morocco on every target. Everything here is fictitious.

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

target "salle" {
  kind           = "own_premises"
  provider       = "Fournisseur salle (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"
}

application "instruction" {
  # want MA-0520-11 required on region-etrangere
  # want MA-0520-11 required on salle
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0520-11 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

dataset "fiches" {
  name     = "Fiches sans cotation"
  impact   = { confidentiality = 1, integrity = unknown("jamais coté"), availability = 1 }
  personal = []
  secrecy  = "none"
}

application "fichier" {
  # want MA-0520-11 undetermined on region-etrangere
  name           = "Fichier que personne n'a coté"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.fiches]
  reads          = []
  services       = "none"
  flows          = "none"
}
