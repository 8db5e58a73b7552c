# Models abroad, at home, and nobody knows where. Everything here is fictitious.

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

dataset "dossiers" {
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}

application "aides" {
  # want MA-AI-02 violated
  name           = "Attribution des aides"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-aides" {
  name          = "Système d'exemple"
  application   = application.aides
  data          = [dataset.dossiers]
  training_data = []
  endpoint      = ["US"]
}

application "permis" {
  # want MA-AI-02 satisfied
  name           = "Instruction des permis"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-permis" {
  name          = "Système d'exemple"
  application   = application.permis
  data          = [dataset.dossiers]
  training_data = []
  endpoint      = ["MA"]
}

application "bourses" {
  # want MA-AI-02 undetermined
  name           = "Attribution des bourses"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-bourses" {
  name          = "Système d'exemple"
  application   = application.bourses
  data          = [dataset.dossiers]
  training_data = []
  endpoint      = unknown("fournisseur interrogé")
}

application "urbanisme" {
  # want MA-AI-02 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
