# A register kept under a law of its own. Everything here is fictitious.

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

register "etat-civil" {
  name                = "Registre tenu par une loi propre"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "loi fictive 1-23"
}

register "usagers" {
  name                = "Usagers du guichet"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = "none"
}

application "registre" {
  # want MA-0908-02 violated
  name           = "Tenue du registre"
  administration = administration.agence
  class          = "D"
  owns           = [register.etat-civil]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "guichet" {
  # want MA-0908-02 satisfied
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "bourses" {
  name                = "Bourses"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal"]
  secrecy             = "none"
  special_legislation = unknown("dossier introuvable")
}

application "bourses" {
  # want MA-0908-02 undetermined
  name           = "Bourses"
  administration = administration.agence
  class          = "D"
  owns           = [register.bourses]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-02 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
