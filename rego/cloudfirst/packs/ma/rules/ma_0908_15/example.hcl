# Declarations older and newer than the contract, and one of an unknown day. Everything here is fictitious.

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
  name                   = "Usagers du guichet"
  impact                 = { confidentiality = 2, integrity = 1, availability = 1 }
  personal               = ["personal"]
  secrecy                = "none"
  declaration            = "récépissé fictif D-1/2020"
  declared_on            = "2020-02-03"
  declaration_updated_on = not_applicable
}

register "agents" {
  name                   = "Agents"
  impact                 = { confidentiality = 2, integrity = 1, availability = 1 }
  personal               = ["personal"]
  secrecy                = "none"
  declaration            = "récépissé fictif D-2/2020"
  declared_on            = "2020-02-03"
  declaration_updated_on = "2026-05-04"
}

register "abonnes" {
  name                   = "Abonnés"
  impact                 = { confidentiality = 2, integrity = 1, availability = 1 }
  personal               = ["personal"]
  secrecy                = "none"
  declaration            = "récépissé fictif D-3/2020"
  declared_on            = "2020-02-03"
  declaration_updated_on = unknown("pièce manquante")
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

contract "nuage" {
  name  = "Hébergement"
  start = "2026-01-01"
}

target "nuage" {
  kind     = "cloud"
  contract = contract.nuage
}

target "salle" {
  kind     = "own_premises"
  contract = "none"
}

application "guichet" {
  # want MA-0908-15 violated on nuage
  # want MA-0908-15 satisfied on salle
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-0908-15 satisfied on nuage
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [register.agents]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "lettre" {
  # want MA-0908-15 undetermined on nuage
  name           = "Lettre d'information"
  administration = administration.agence
  class          = "D"
  owns           = [register.abonnes]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-15 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
