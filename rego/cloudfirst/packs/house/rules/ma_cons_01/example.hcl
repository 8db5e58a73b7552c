# A class declared too low, one declared right, one nobody declared, and one nobody knows. Everything here is fictitious.

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

application "instruction" {
  # want MA-CONS-01 violated
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "suivi" {
  # want MA-CONS-01 satisfied
  name           = "Suivi des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "recherche" {
  # want MA-CONS-01 undetermined
  name           = "Recherche de dossiers"
  administration = administration.agence
  class          = unknown("fiche perdue")
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-CONS-01 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = not_applicable
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
