# Applications and data with an owner, without, and with nobody knows whom. Everything here is fictitious.

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
  owner    = "chef de la cellule cartographie"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "bulletins" {
  name     = "Bulletins"
  owner    = "none"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "urbanisme" {
  # want MA-ORG-own satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  business_owner = "chef de la cellule cartographie"
}

application "paie" {
  # want MA-ORG-own violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.bulletins]
  reads          = []
  services       = "none"
  flows          = "none"
  business_owner = "chef du personnel"
}

application "archives" {
  # want MA-ORG-own undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  business_owner = unknown("service réorganisé")
}
