# A dataset whose availability somebody thought not applicable. Everything here is fictitious.

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

dataset "journaux" {
  name     = "Journaux techniques"
  impact   = { confidentiality = 1, integrity = 1, availability = not_applicable }
  personal = []
  secrecy  = "none"
}

application "supervision" {
  # want MA-0520-05a violated
  name           = "Supervision"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.journaux]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0520-05a satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "vitrine" {
  # want MA-0520-05a satisfied
  name           = "Site vitrine sans données"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

dataset "fiches" {
  name     = "Fiches sans cotation"
  personal = []
  secrecy  = "none"
}

application "fichier" {
  # want MA-0520-05a undetermined
  name           = "Fichier que personne n'a coté"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.fiches]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-0520-05a violated
  name           = "Courrier jugé inclassable"
  administration = administration.agence
  class          = not_applicable
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "agenda" {
  # want MA-0520-05a undetermined
  name           = "Agenda que personne n'a classé"
  administration = administration.agence
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
