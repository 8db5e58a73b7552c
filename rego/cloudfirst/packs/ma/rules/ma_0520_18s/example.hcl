# An inventory marked internal, with a vital body, one that is not, and one that did not answer. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
  marking  = "internal"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

administration "caisse" {
  name  = "Caisse d'exemple (fictive)"
  vital = true
}

administration "office" {
  name = "Office d'exemple (fictif)"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "pensions" {
  # want MA-0520-18s violated
  name           = "Pensions"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0520-18s satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-0520-18s undetermined
  name           = "Courrier"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
