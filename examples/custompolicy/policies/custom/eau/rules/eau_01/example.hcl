# What EAU-01 says of application.offline_mode. Everything here is fictitious.

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

application "cas-vise" {
  # want EAU-01 violated
  name           = "Cas visé"
  administration = administration.commun
  stage          = "production"
  class          = "D"
  owns           = [dataset.commun]
  reads          = []
  services       = "none"
  flows          = "none"
  offline_mode   = false
}

application "cas-simple" {
  # want EAU-01 satisfied
  name           = "Cas simple"
  administration = administration.commun
  stage          = "production"
  class          = "D"
  owns           = [dataset.commun]
  reads          = []
  services       = "none"
  flows          = "none"
  offline_mode   = true
}

application "mal-connu" {
  # want EAU-01 undetermined
  name           = "Cas mal connu"
  administration = administration.commun
  stage          = "production"
  class          = "D"
  owns           = [dataset.commun]
  reads          = []
  services       = "none"
  flows          = "none"
  offline_mode   = unknown()
}

application "hors-champ" {
  # want EAU-01 not_applicable
  name           = "Hors du champ"
  administration = administration.commun
  stage          = "test"
  class          = "D"
  owns           = [dataset.commun]
  reads          = []
  services       = "none"
  flows          = "none"
  offline_mode   = false
}
