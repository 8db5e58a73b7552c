# Personal data declared and not declared. Everything here is fictitious.

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
  name        = "Usagers du guichet"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  secrecy     = "none"
  declaration = "récépissé fictif D-1/2026"
}

register "contacts" {
  name                = "Carnet de contacts"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  declaration         = "none"
  authorisation       = "none"
  public              = false
}

application "guichet" {
  # want MA-0908-12d satisfied
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-0908-12d violated
  name           = "Gestion du courrier"
  administration = administration.agence
  class          = "D"
  owns           = [register.contacts]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "bourses" {
  name                = "Bourses"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  declaration         = unknown("dossier introuvable")
  authorisation       = "none"
  public              = false
}

application "bourses" {
  # want MA-0908-12d undetermined
  name           = "Bourses"
  administration = administration.agence
  class          = "D"
  owns           = [register.bourses]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "elus" {
  name                = "Élus et leurs mandats"
  impact              = { confidentiality = 0, integrity = 1, availability = 1 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
  declaration         = "none"
  authorisation       = "none"
  public              = true
}

application "elus" {
  # want MA-0908-12d satisfied
  name           = "Registre des élus"
  administration = administration.agence
  class          = "D"
  owns           = [register.elus]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-12d not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
