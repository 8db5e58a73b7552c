# Tested in two languages, in three, and nobody knows. Everything here is fictitious.

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
  # want MA-AI-05 violated
  name           = "Attribution des aides"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-aides" {
  name           = "Système d'exemple"
  application    = application.aides
  public_use     = true
  bias_tested_on = "2026-05-04"
  bias_languages = ["ar", "fr"]
}

application "permis" {
  # want MA-AI-05 satisfied
  name           = "Instruction des permis"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-permis" {
  name           = "Système d'exemple"
  application    = application.permis
  public_use     = true
  bias_tested_on = "2026-05-04"
  bias_languages = ["ar", "fr", "zgh"]
}

application "bourses" {
  # want MA-AI-05 undetermined
  name           = "Attribution des bourses"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "ia-bourses" {
  name           = "Système d'exemple"
  application    = application.bourses
  public_use     = true
  bias_tested_on = "2026-05-04"
  bias_languages = unknown("rapport introuvable")
}

application "urbanisme" {
  # want MA-AI-05 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
