# Files joined for another purpose, for the same one, and for one nobody knows. Everything here is fictitious.

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
  declaration         = "récépissé fictif D-1/2026"
  purposes            = ["guichet"]
  special_legislation = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

register "contribuables" {
  name     = "Contribuables"
  impact   = { confidentiality = 2, integrity = 1, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
}

application "impot" {
  # want MA-0908-12f not_applicable
  name           = "Rôle de l'impôt"
  administration = administration.agence
  class          = "D"
  owns           = [register.contribuables]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "guichet" {
  # want MA-0908-12f violated
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flow "impot" {
    to            = application.impot
    data          = [register.usagers]
    purpose       = "impôt"
    authorisation = "none"
    transforms    = "none"
  }
}

application "agenda" {
  # want MA-0908-12f satisfied
  name           = "Prise de rendez-vous"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flow "impot" {
    to            = application.impot
    data          = [register.usagers]
    purpose       = "guichet"
    authorisation = "none"
  }
}

application "borne" {
  # want MA-0908-12f undetermined
  name           = "Borne d'accueil"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flow "impot" {
    to            = application.impot
    data          = [register.usagers]
    purpose       = unknown("aucune réponse")
    authorisation = "none"
  }
}
