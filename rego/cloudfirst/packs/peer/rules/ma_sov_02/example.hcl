# Data of level 3, of level 0, and of a level nobody rated. Everything here is fictitious.

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
  impact   = { confidentiality = 3, integrity = 1, availability = 1 }
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
  kind        = "cloud"
  key_custody = "provider"
}

target "salle" {
  kind  = "own_premises"
  model = "iaas"
}

dataset "fiches" {
  name     = "Fiches sans cotation"
  personal = []
  secrecy  = "none"
}

application "instruction" {
  # want MA-SOV-02 required on nuage
  # want MA-SOV-02 satisfied on salle
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "fichier" {
  # want MA-SOV-02 undetermined on nuage
  name           = "Fichier que personne n'a coté"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.fiches]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-SOV-02 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
