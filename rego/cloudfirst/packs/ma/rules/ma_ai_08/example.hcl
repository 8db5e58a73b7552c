# Training for another purpose without authorisation, with one, and nobody knows. Everything here is fictitious.

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

register "usagers" {
  name                = "Usagers du guichet"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  purposes            = ["guichet"]
}

application "aides" {
  # want MA-AI-08 violated
  name           = "Attribution des aides"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-aides" {
  name             = "Système d'exemple"
  application      = application.aides
  training_data    = [register.usagers]
  training_purpose = "prévision"
  authorisation    = "none"
}

application "permis" {
  # want MA-AI-08 satisfied
  name           = "Instruction des permis"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-permis" {
  name             = "Système d'exemple"
  application      = application.permis
  training_data    = [register.usagers]
  training_purpose = "prévision"
  authorisation    = "autorisation fictive A-4/2026"
}

application "bourses" {
  # want MA-AI-08 undetermined
  name           = "Attribution des bourses"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-bourses" {
  name             = "Système d'exemple"
  application      = application.bourses
  training_data    = [register.usagers]
  training_purpose = "prévision"
  authorisation    = unknown("dossier introuvable")
}

application "urbanisme" {
  # want MA-AI-08 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
