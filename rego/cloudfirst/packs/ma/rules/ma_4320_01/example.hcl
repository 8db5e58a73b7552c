# Applications whose trust service is approved, is not, and has an approval nobody looked up; and one that needs no qualified signature. Everything here is fictitious.

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

external "agree" {
  name                   = "Service agree (fictif)"
  trust_service_approved = true
}

external "simple" {
  name                   = "Service simple (fictif)"
  trust_service_approved = false
}

external "inconnu" {
  name                   = "Service inconnu (fictif)"
  trust_service_approved = unknown("liste non consultée")
}

application "permis" {
  # want MA-4320-01 satisfied
  name            = "Permis"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  signature_level = "qualified"
  trust_service   = external.agree
}

application "actes" {
  # want MA-4320-01 violated
  name            = "Actes"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  signature_level = "qualified"
  trust_service   = external.simple
}

application "marches" {
  # want MA-4320-01 undetermined
  name            = "Marchés"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  signature_level = "qualified"
  trust_service   = external.inconnu
}

application "courrier" {
  # want MA-4320-01 not_applicable
  name            = "Courrier"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  signature_level = "simple"
}
