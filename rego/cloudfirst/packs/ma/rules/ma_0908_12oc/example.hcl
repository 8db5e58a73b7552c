# The same file with a competent service, another one, and one nobody knows about. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "justice" {
  name                   = "Administration justice (fictive)"
  vital                  = false
  competent_for_offences = true
}

administration "office" {
  name                   = "Administration office (fictive)"
  vital                  = false
  competent_for_offences = false
}

administration "commune" {
  name                   = "Administration commune (fictive)"
  vital                  = false
  competent_for_offences = unknown("dossier introuvable")
}

register "constats" {
  name                = "Constats d'infraction"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal", "offences"]
  secrecy             = "none"
  special_legislation = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "parquet" {
  # want MA-0908-12oc satisfied
  name           = "Suivi des constats"
  administration = administration.justice
  class          = "D"
  owns           = [register.constats]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "controle" {
  # want MA-0908-12oc violated
  name           = "Suivi des constats"
  administration = administration.office
  class          = "D"
  owns           = [register.constats]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "police" {
  # want MA-0908-12oc undetermined
  name           = "Suivi des constats"
  administration = administration.commune
  class          = "D"
  owns           = [register.constats]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-12oc not_applicable
  name           = "Publication des plans"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
