# What EAU-02 says of target.rto. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "commun" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "commun" {
  name     = "Données d'exemple"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "cas-vise" {
  kind     = "own_premises"
  provider = "Salle d'exemple (fictive)"
  rto      = "72h"
}

target "cas-simple" {
  kind     = "own_premises"
  provider = "Salle d'exemple (fictive)"
  rto      = "4h"
}

target "mal-connu" {
  kind     = "own_premises"
  provider = "Salle d'exemple (fictive)"
  rto      = unknown()
}

application "hors-champ" {
  # want EAU-02 not_applicable
  name           = "Hors du champ"
  administration = administration.commun
  stage          = "test"
  class          = "D"
  owns           = [dataset.commun]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "application" {
  # want EAU-02 violated on cas-vise
  # want EAU-02 satisfied on cas-simple
  # want EAU-02 undetermined on mal-connu
  name           = "Application d'exemple"
  administration = administration.commun
  stage          = "production"
  class          = "D"
  owns           = [dataset.commun]
  reads          = []
  services       = "none"
  flows          = "none"
}
