# A flow for another purpose without authorisation, one with it, and one whose purpose nobody knows. Everything here is fictitious.

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

external "statistique" {
  name = "Bureau de la statistique (fictif)"
}

application "guichet" {
  # want MA-0908-12b violated
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flow "statistique" {
    to            = external.statistique
    data          = [register.usagers]
    purpose       = "statistique"
    authorisation = "none"
    transforms    = "none"
  }
}

application "agenda" {
  # want MA-0908-12b satisfied
  name           = "Prise de rendez-vous"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flow "statistique" {
    to            = external.statistique
    data          = [register.usagers]
    purpose       = "statistique"
    authorisation = "autorisation fictive A-1/2026"
  }
  flow "accueil" {
    to      = external.statistique
    data    = [register.usagers]
    purpose = "guichet"
  }
}

application "borne" {
  # want MA-0908-12b undetermined
  name           = "Borne d'accueil"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flow "inconnu" {
    to            = external.statistique
    data          = [register.usagers]
    purpose       = unknown("destinataire sans réponse")
    authorisation = "none"
  }
}

application "urbanisme" {
  # want MA-0908-12b not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
