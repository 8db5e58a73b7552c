# Conformity assessed this year, three years ago, and on a day nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name              = "Agence d'exemple (fictive)"
  vital             = false
  dnssi_assessed_on = "2026-02-20"
}

administration "caisse" {
  name              = "Caisse d'exemple (fictive)"
  vital             = false
  dnssi_assessed_on = "2023-03-01"
}

administration "office" {
  name              = "Office d'exemple (fictive)"
  vital             = false
  dnssi_assessed_on = unknown("rapport introuvable")
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "urbanisme" {
  # want MA-0520-03 satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-0520-03 violated
  name           = "Paie"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-0520-03 undetermined
  name           = "Courrier"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "annuaire" {
  # want MA-0520-03 not_applicable
  name           = "Annuaire partagé"
  administration = "none"
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
