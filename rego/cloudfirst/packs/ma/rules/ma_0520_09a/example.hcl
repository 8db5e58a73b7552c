# One application in the continuity plan and one outside. Everything here is fictitious.

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

application "urbanisme" {
  # want MA-0520-09a satisfied
  name            = "Publication des plans"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  continuity_plan = true
}

application "paie" {
  # want MA-0520-09a violated
  name            = "Paie"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  continuity_plan = false
}

application "courrier" {
  # want MA-0520-09a undetermined
  name            = "Courrier"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  continuity_plan = unknown("plan en cours de révision")
}
