# Systems that decide alone, with a person, and nobody knows. Everything here is fictitious.

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

application "aides" {
  # want MA-AI-01 violated
  name           = "Attribution des aides"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-aides" {
  name         = "Système d'exemple"
  application  = application.aides
  decides      = true
  human_review = false
}

application "permis" {
  # want MA-AI-01 satisfied
  name           = "Instruction des permis"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-permis" {
  name         = "Système d'exemple"
  application  = application.permis
  decides      = true
  human_review = true
}

application "bourses" {
  # want MA-AI-01 undetermined
  name           = "Attribution des bourses"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-bourses" {
  name         = "Système d'exemple"
  application  = application.bourses
  decides      = true
  human_review = unknown("procédure non décrite")
}

application "urbanisme" {
  # want MA-AI-01 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
