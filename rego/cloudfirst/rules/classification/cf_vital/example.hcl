# An application of an infrastructure of vital importance. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = true
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "urbanisme" {
  # want CF-VITAL raised vital
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
