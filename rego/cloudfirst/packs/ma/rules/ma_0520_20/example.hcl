# Sensitive systems of a vital body with a qualified auditor, another one, and one nobody asked about; a system that is not sensitive. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

administration "caisse" {
  name  = "Caisse d'exemple (fictive)"
  vital = true
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "dossiers" {
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}

application "pensions" {
  # want MA-0520-20 satisfied
  name              = "Pensions"
  administration    = administration.caisse
  class             = "B"
  owns              = [dataset.dossiers]
  reads             = []
  services          = "none"
  flows             = "none"
  auditor_qualified = true
}

application "cotisations" {
  # want MA-0520-20 violated
  name              = "Cotisations"
  administration    = administration.caisse
  class             = "B"
  owns              = [dataset.dossiers]
  reads             = []
  services          = "none"
  flows             = "none"
  auditor_qualified = false
}

application "recours" {
  # want MA-0520-20 undetermined
  name           = "Recours"
  administration = administration.caisse
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "site" {
  # want MA-0520-20 not_applicable
  name           = "Site public"
  administration = administration.caisse
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
