# An application that stops without a less available one, one that goes on, and one whose dependency states nothing. Everything here is fictitious.

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

application "guichet" {
  # want MA-RES-dep violated
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  availability   = 99.5

  flow "paiement" {
    to        = application.paiement
    data      = []
    mode      = "sync"
    if_broken = "stops"
  }
}

application "portail" {
  # want MA-RES-dep satisfied
  name           = "Portail"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  availability   = 99.5

  flow "paiement" {
    to        = application.paiement
    data      = []
    mode      = "sync"
    if_broken = "queues"
  }
}

application "suivi" {
  # want MA-RES-dep undetermined
  name           = "Suivi"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  availability   = 99.5

  flow "cartes" {
    to        = application.cartes
    data      = []
    mode      = "sync"
    if_broken = "stops"
  }
}

application "paiement" {
  name           = "Paiement"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  availability   = 99
}

application "cartes" {
  name           = "Cartes"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
