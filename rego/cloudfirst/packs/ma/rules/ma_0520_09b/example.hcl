# A plan tested this year, one tested long ago, one tested on a day nobody knows, and no plan. Everything here is fictitious.

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

application "guichet" {
  # want MA-0520-09b satisfied
  name                 = "Guichet en ligne"
  administration       = administration.agence
  class                = "D"
  owns                 = [dataset.plans]
  reads                = []
  services             = "none"
  flows                = "none"
  continuity_plan      = true
  continuity_tested_on = "2026-01-20"
}

application "paie" {
  # want MA-0520-09b violated
  name                 = "Paie"
  administration       = administration.agence
  class                = "D"
  owns                 = [dataset.plans]
  reads                = []
  services             = "none"
  flows                = "none"
  continuity_plan      = true
  continuity_tested_on = "2023-01-20"
}

application "courrier" {
  # want MA-0520-09b undetermined
  name                 = "Courrier"
  administration       = administration.agence
  class                = "D"
  owns                 = [dataset.plans]
  reads                = []
  services             = "none"
  flows                = "none"
  continuity_plan      = true
  continuity_tested_on = unknown("compte rendu introuvable")
}

application "archives" {
  # want MA-0520-09b not_applicable
  name            = "Archives"
  administration  = administration.agence
  class           = "D"
  owns            = [dataset.plans]
  reads           = []
  services        = "none"
  flows           = "none"
  continuity_plan = false
}
