# Own premises without an exception, with one, and with one whose end nobody knows. Everything here is fictitious.

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

target "salle" {
  kind  = "own_premises"
  model = "iaas"
}

target "nuage" {
  kind  = "cloud"
  model = "iaas"
}

decision "mesure" {
  name         = "Décision mesure"
  kind         = "exception"
  applications = [application.mesure]
  reason       = "matériel de mesure lié au site"
  signatory    = "directeur général"
  decided_on   = "2026-03-01"
  expires      = "2027-12-31"
  target       = target.salle
}

decision "archives" {
  name         = "Décision archives"
  kind         = "exception"
  applications = [application.archives]
  reason       = "matériel de mesure lié au site"
  signatory    = "directeur général"
  decided_on   = "2026-03-01"
  expires      = unknown("copie illisible")
  target       = target.salle
}

application "permis" {
  # want MA-CF-02 violated on salle
  # want MA-CF-02 satisfied on nuage
  name           = "Permis d'urbanisme"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "mesure" {
  # want MA-CF-02 satisfied on salle
  name           = "Réseau de mesure"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "archives" {
  # want MA-CF-02 undetermined on salle
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
