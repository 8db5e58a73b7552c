# Exceptions with every cost, without one, with one that is still being worked out, and an application without exception. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

target "salle" {
  kind     = "own_premises"
  contract = "none"
}

target "nuage" {
  kind     = "cloud"
  contract = "none"
}

decision "rester" {
  kind         = "exception"
  applications = [application.paie, application.urbanisme, application.archives]
}

application "paie" {
  # want MA-CTR-fin violated on salle
  # want MA-CTR-fin satisfied on nuage
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  cost           = { current = 4100000, target = 3900000, exit = not_applicable }
}

application "urbanisme" {
  # want MA-CTR-fin satisfied on salle
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  cost           = { current = 410000, target = 390000, exit = 20000 }
}

application "archives" {
  # want MA-CTR-fin undetermined on salle
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  cost           = { current = 410000, target = unknown("devis demandé"), exit = 20000 }
}

application "vitrine" {
  # want MA-CTR-fin not_applicable
  name           = "Vitrine"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
