# Genetic data for research, for care, and for a use nobody stated. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "recherche" {
  name                = "Cohorte de recherche"
  impact              = { confidentiality = 2, integrity = 1, availability = 1 }
  personal            = ["genetic"]
  secrecy             = "none"
  health_use          = "other"
  authorisation       = "none"
  special_legislation = "none"
}

register "soins" {
  name                = "Analyses de laboratoire"
  impact              = { confidentiality = 2, integrity = 1, availability = 1 }
  personal            = ["genetic"]
  secrecy             = "none"
  health_use          = "care"
  authorisation       = "none"
  special_legislation = "none"
}

register "archives" {
  name                = "Anciennes analyses"
  impact              = { confidentiality = 2, integrity = 1, availability = 1 }
  personal            = ["genetic"]
  secrecy             = "none"
  health_use          = unknown("service dissous")
  authorisation       = "none"
  special_legislation = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "cohorte" {
  # want MA-0908-12c violated
  name           = "Suivi de cohorte"
  administration = administration.agence
  class          = "D"
  owns           = [register.recherche]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "laboratoire" {
  # want MA-0908-12c satisfied
  name           = "Laboratoire"
  administration = administration.agence
  class          = "D"
  owns           = [register.soins]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "depot" {
  # want MA-0908-12c undetermined
  name           = "Dépôt d'archives"
  administration = administration.agence
  class          = "D"
  owns           = [register.archives]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-12c not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
