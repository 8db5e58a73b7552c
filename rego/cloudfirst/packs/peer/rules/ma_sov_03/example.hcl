# Offers that bind, that do not, and of which nobody knows. Everything here is fictitious.

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

target "ferme" {
  kind                 = "cloud"
  open_standards       = false
  proprietary_services = "none"
}

target "ouvert" {
  kind                 = "cloud"
  open_standards       = true
  proprietary_services = "none"
}

target "muet" {
  kind                 = "cloud"
  open_standards       = unknown("sans réponse")
  proprietary_services = "none"
}

application "urbanisme" {
  # want MA-SOV-03 violated on ferme
  # want MA-SOV-03 satisfied on ouvert
  # want MA-SOV-03 undetermined on muet
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
