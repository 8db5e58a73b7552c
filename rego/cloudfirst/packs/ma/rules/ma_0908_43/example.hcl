# Personal data on a target abroad. Everything here is fictitious.

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

register "usagers" {
  name        = "Usagers du guichet"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  secrecy     = "none"
  declaration = "récépissé fictif D-1/2026"
}

target "region-etrangere" {
  kind           = "cloud"
  provider       = "Fournisseur region-etrangere (fictif)"
  model          = "iaas"
  locations      = { data = ["US"], replicas = ["US"], backups = ["US"], logs = ["US"], keys = ["US"] }
  operations     = ["US"]
  support        = ["US"]
  qualification  = "none"
  subcontractors = "none"
}

target "salle" {
  kind           = "own_premises"
  provider       = "Fournisseur salle (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"
}

application "guichet" {
  # want MA-0908-43 required on region-etrangere
  # want MA-0908-43 required on salle
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "bourses" {
  name     = "Bourses"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = unknown("contenu non décrit")
  secrecy  = "none"
}

application "bourses" {
  # want MA-0908-43 undetermined on region-etrangere
  name           = "Bourses"
  administration = administration.agence
  class          = "D"
  owns           = [register.bourses]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-43 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
