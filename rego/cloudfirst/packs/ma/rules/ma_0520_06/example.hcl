# One administration with an independent security officer and one with none. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name                         = "Agence d'exemple (fictive)"
  vital                        = false
  security_officer             = "appointed"
  security_officer_independent = true
}

administration "caisse" {
  name             = "Caisse d'exemple (fictive)"
  vital            = false
  security_officer = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "urbanisme" {
  # want MA-0520-06 satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-0520-06 violated
  name           = "Paie"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

administration "office" {
  name                         = "Office d'exemple (fictif)"
  vital                        = false
  security_officer             = "appointed"
  security_officer_independent = unknown("organigramme en révision")
}

application "courrier" {
  # want MA-0520-06 undetermined
  name           = "Courrier"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "commun" {
  # want MA-0520-06 not_applicable
  name           = "Application sans administration"
  administration = "none"
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
