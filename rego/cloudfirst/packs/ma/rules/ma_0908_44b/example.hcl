# Support from a State that is not listed, from Morocco, and from nobody knows where. Everything here is fictitious.

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
  name           = "Usagers du guichet"
  impact         = { confidentiality = 2, integrity = 1, availability = 1 }
  personal       = ["personal"]
  secrecy        = "none"
  transfer_basis = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage-suivi-mondial" {
  kind       = "cloud"
  locations  = { logs = ["MA"], telemetry = "none", dumps = "none" }
  operations = ["MA"]
  support    = ["MA", "IN"]
}

target "nuage-local" {
  kind       = "cloud"
  locations  = { logs = ["MA"], telemetry = "none", dumps = "none" }
  operations = ["MA"]
  support    = ["MA"]
}

target "nuage-muet" {
  kind       = "cloud"
  locations  = { logs = ["MA"], telemetry = "none", dumps = "none" }
  operations = ["MA"]
  support    = unknown("sans réponse")
}

application "guichet" {
  # want MA-0908-44b violated on nuage-suivi-mondial
  # want MA-0908-44b satisfied on nuage-local
  # want MA-0908-44b undetermined on nuage-muet
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-44b not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
