# A system takes its class from the impact of its data. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "dossiers" {
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}

application "instruction" {
  # want MA-CLASS-MAP raised system
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}
