# A mailbox on machines, as a service, and on an offer nobody described. Everything here is fictitious.

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

target "machines" {
  kind  = "cloud"
  model = "iaas"
}

target "logiciel" {
  kind  = "cloud"
  model = "saas"
}

target "muet" {
  kind  = "cloud"
  model = unknown("sans réponse")
}

application "courriel" {
  # want MA-CF-04 violated on machines
  # want MA-CF-04 satisfied on logiciel
  # want MA-CF-04 undetermined on muet
  name           = "Messagerie"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  commodity      = true
}

application "permis" {
  # want MA-CF-04 not_applicable
  name           = "Permis d'urbanisme"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  commodity      = false
}
