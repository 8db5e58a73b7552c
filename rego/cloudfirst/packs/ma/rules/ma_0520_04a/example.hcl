# One administration approved its security policy, the other says that it has none. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name            = "Agence d'exemple (fictive)"
  vital           = false
  security_policy = "2025-03-12"
}

administration "caisse" {
  name            = "Caisse d'exemple (fictive)"
  vital           = false
  security_policy = not_applicable # nothing was ever approved; the duty stays
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "urbanisme" {
  # want MA-0520-04a satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-0520-04a violated
  name           = "Paie"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

administration "office" {
  name  = "Office d'exemple (fictif)"
  vital = false # nobody asked for its policy
}

application "courrier" {
  # want MA-0520-04a undetermined
  name           = "Courrier"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "commun" {
  # want MA-0520-04a not_applicable
  name           = "Application sans administration"
  administration = "none"
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
