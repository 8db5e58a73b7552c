# Vital bodies whose monitoring is outsourced to a qualified provider, to another, and to one nobody asked; and one that watches by itself. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "caisse" {
  name                   = "Caisse (fictif)"
  vital                  = true
  soc                    = "outsourced"
  soc_provider_qualified = true
}

administration "regie" {
  name                   = "Régie (fictif)"
  vital                  = true
  soc                    = "outsourced"
  soc_provider_qualified = false
}

administration "office" {
  name  = "Office (fictif)"
  vital = true
  soc   = "outsourced"
}

administration "agence" {
  name  = "Agence (fictif)"
  vital = true
  soc   = "own"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "pensions" {
  # want MA-0520-25 satisfied
  name           = "Pensions"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "reseau" {
  # want MA-0520-25 violated
  name           = "Réseau"
  administration = administration.regie
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "permis" {
  # want MA-0520-25 undetermined
  name           = "Permis"
  administration = administration.office
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "plans" {
  # want MA-0520-25 not_applicable
  name           = "Plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
