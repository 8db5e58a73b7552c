# Sensitive personal data without authorisation, with one, and health data for care. Everything here is fictitious.

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

register "adhesions" {
  name                = "Adhésions syndicales"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["sensitive"]
  secrecy             = "none"
  special_legislation = "none"
  authorisation       = "none"
  authorised_by_law   = "none"
}

register "cultes" {
  name          = "Lieux de culte et responsables"
  impact        = { confidentiality = 2, integrity = 2, availability = 2 }
  personal      = ["sensitive"]
  secrecy       = "none"
  authorisation = "autorisation fictive A-1/2026"
}

register "soins" {
  name                = "Dossiers de soins"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["health"]
  secrecy             = "none"
  special_legislation = "none"
  health_use          = "care"
  authorisation       = "none"
  authorised_by_law   = "none"
}

application "social" {
  # want MA-0908-12a violated
  name           = "Dialogue social"
  administration = administration.agence
  class          = "D"
  owns           = [register.adhesions]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "cultes" {
  # want MA-0908-12a satisfied
  name           = "Suivi des lieux de culte"
  administration = administration.agence
  class          = "D"
  owns           = [register.cultes]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "hopital" {
  # want MA-0908-12a satisfied
  name           = "Dossier du patient"
  administration = administration.agence
  class          = "D"
  owns           = [register.soins]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "bourses" {
  name                = "Bourses et situations sociales"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["sensitive"]
  secrecy             = "none"
  special_legislation = "none"
  authorisation       = unknown("dossier introuvable")
  authorised_by_law   = "none"
}

application "bourses" {
  # want MA-0908-12a undetermined
  name           = "Bourses"
  administration = administration.agence
  class          = "D"
  owns           = [register.bourses]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-12a not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
