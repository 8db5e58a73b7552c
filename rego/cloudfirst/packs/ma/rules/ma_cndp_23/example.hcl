# Clouds that encrypt, do not, and of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "adhesions" {
  name     = "Adhésions syndicales"
  impact   = { confidentiality = 2, integrity = 1, availability = 1 }
  personal = ["sensitive"]
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage-clair" {
  kind               = "cloud"
  encryption_at_rest = false
}

target "nuage-chiffre" {
  kind               = "cloud"
  encryption_at_rest = true
}

target "nuage-muet" {
  kind               = "cloud"
  encryption_at_rest = unknown("sans réponse")
}

application "social" {
  # want MA-CNDP-23 violated on nuage-clair
  # want MA-CNDP-23 satisfied on nuage-chiffre
  # want MA-CNDP-23 undetermined on nuage-muet
  name              = "Dialogue social"
  administration    = administration.agence
  class             = "D"
  owns              = [register.adhesions]
  reads             = []
  services          = "none"
  flows             = "none"
  encrypted_at_rest = false
}

application "urbanisme" {
  # want MA-CNDP-23 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
