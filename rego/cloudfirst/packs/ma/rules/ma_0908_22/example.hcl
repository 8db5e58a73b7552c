# Health data for choosing beneficiaries, for research, and for a use nobody stated. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "ayants-droit" {
  name       = "Ayants droit"
  impact     = { confidentiality = 2, integrity = 1, availability = 1 }
  personal   = ["health"]
  secrecy    = "none"
  health_use = "beneficiaries"
}

register "etude" {
  name       = "Étude épidémiologique"
  impact     = { confidentiality = 2, integrity = 1, availability = 1 }
  personal   = ["health"]
  secrecy    = "none"
  health_use = "other"
}

register "archives" {
  name       = "Anciens dossiers"
  impact     = { confidentiality = 2, integrity = 1, availability = 1 }
  personal   = ["health"]
  secrecy    = "none"
  health_use = unknown("service dissous")
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "couverture" {
  # want MA-0908-22 violated
  name           = "Couverture médicale"
  administration = administration.agence
  class          = "D"
  owns           = [register["ayants-droit"]]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "observatoire" {
  # want MA-0908-22 satisfied
  name           = "Observatoire"
  administration = administration.agence
  class          = "D"
  owns           = [register.etude]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "depot" {
  # want MA-0908-22 undetermined
  name           = "Dépôt d'archives"
  administration = administration.agence
  class          = "D"
  owns           = [register.archives]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-22 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
