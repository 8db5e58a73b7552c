# Administrations with a procedure, without one, and one that was not asked. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name               = "Agence d'exemple (fictive)"
  vital              = false
  incident_procedure = true
}

administration "caisse" {
  name               = "Caisse d'exemple (fictive)"
  vital              = false
  incident_procedure = false
}

administration "office" {
  name  = "Office d'exemple (fictive)"
  vital = false
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "urbanisme" {
  # want MA-0520-08 satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-0520-08 violated
  name           = "Paie"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-0520-08 undetermined
  name           = "Courrier"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "annuaire" {
  # want MA-0520-08 not_applicable
  name           = "Annuaire partagé"
  administration = "none"
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
