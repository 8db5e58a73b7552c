# Personal data sent to a model abroad, with and without a basis. Everything here is fictitious.

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

register "contacts" {
  name                = "Usagers du guichet"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  declaration         = "récépissé fictif D-1/2026"
  authorisation       = "none"
  transfer_basis      = "none"
}

register "usagers" {
  name                = "Usagers du guichet"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  declaration         = "récépissé fictif D-1/2026"
  authorisation       = "none"
  transfer_basis      = "cndp_authorisation"
  transfer_reference  = "F118 fictif 1/2026"
}

application "courrier" {
  # want MA-AI-03 violated
  name           = "Gestion du courrier"
  administration = administration.agence
  class          = "D"
  owns           = [register.contacts]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "resume" {
  name          = "Résumé de courriers"
  application   = application.courrier
  data          = [register.contacts]
  training_data = []
  endpoint      = ["US"]
}

application "guichet" {
  # want MA-AI-03 satisfied
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "reponse" {
  name          = "Réponse aux questions"
  application   = application.guichet
  data          = [register.usagers]
  training_data = []
  endpoint      = ["US"]
}

application "appels" {
  # want MA-AI-03 undetermined
  name           = "Centre d'appels"
  administration = administration.agence
  class          = "D"
  owns           = [register.contacts]
  reads          = []
  services       = "none"
  flows          = "none"
}

ai_system "transcription" {
  name          = "Transcription d'appels"
  application   = application.appels
  data          = [register.contacts]
  training_data = []
  endpoint      = unknown("fournisseur interrogé")
}

application "urbanisme" {
  # want MA-AI-03 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
