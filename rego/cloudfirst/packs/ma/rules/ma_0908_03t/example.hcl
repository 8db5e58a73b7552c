# A target that deletes by rule, one that does not, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "usagers" {
  name     = "Usagers du guichet"
  impact   = { confidentiality = 2, integrity = 1, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage-fige" {
  kind            = "cloud"
  lifecycle_rules = false
}

target "nuage-souple" {
  kind            = "cloud"
  lifecycle_rules = true
}

target "nuage-muet" {
  kind            = "cloud"
  lifecycle_rules = unknown("documentation absente")
}

application "guichet" {
  # want MA-0908-03t violated on nuage-fige
  # want MA-0908-03t satisfied on nuage-souple
  # want MA-0908-03t undetermined on nuage-muet
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-03t not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
