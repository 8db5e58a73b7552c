# Sensitive applications whose access rights were reviewed this year, long ago, and on a day nobody knows. Everything here is fictitious.

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

application "instruction" {
  # want MA-0317-sodb satisfied
  name               = "Instruction des dossiers"
  administration     = administration.agence
  class              = "B"
  owns               = [dataset.dossiers]
  reads              = []
  services           = "none"
  flows              = "none"
  access_reviewed_on = "2026-02-01"
}

application "recours" {
  # want MA-0317-sodb violated
  name               = "Suivi des recours"
  administration     = administration.agence
  class              = "B"
  owns               = [dataset.dossiers]
  reads              = []
  services           = "none"
  flows              = "none"
  access_reviewed_on = "2023-02-01"
}

application "archives" {
  # want MA-0317-sodb undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0317-sodb not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
