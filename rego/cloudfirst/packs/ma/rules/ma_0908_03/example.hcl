# Data kept for ever, for five years, and for a time nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "usagers" {
  name                = "Usagers du guichet"
  impact              = { confidentiality = 2, integrity = 1, availability = 1 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  retention           = not_applicable
}

register "agents" {
  name                = "Agents"
  impact              = { confidentiality = 2, integrity = 1, availability = 1 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  retention           = "1825 days"
}

register "abonnes" {
  name                = "Abonnés"
  impact              = { confidentiality = 2, integrity = 1, availability = 1 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  retention           = unknown("règle perdue")
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "guichet" {
  # want MA-0908-03 violated
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-0908-03 satisfied
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [register.agents]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "lettre" {
  # want MA-0908-03 undetermined
  name           = "Lettre d'information"
  administration = administration.agence
  class          = "D"
  owns           = [register.abonnes]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-03 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
