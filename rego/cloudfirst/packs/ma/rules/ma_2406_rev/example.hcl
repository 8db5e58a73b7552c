# A classification of last year, one of five years ago, and one whose day nobody knows. Everything here is fictitious.

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

application "urbanisme" {
  # want MA-2406-REV satisfied
  name              = "Publication des plans"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  class_reviewed_on = "2025-11-03"
}

application "paie" {
  # want MA-2406-REV violated
  name              = "Paie"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  class_reviewed_on = "2021-06-01"
}

application "courrier" {
  # want MA-2406-REV undetermined
  name              = "Courrier"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  class_reviewed_on = unknown("dossier introuvable")
}
