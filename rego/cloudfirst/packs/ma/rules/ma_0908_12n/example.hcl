# A register keyed by the number of the identity card. Everything here is fictitious.

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

register "foncier" {
  name                = "Référentiel foncier"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal", "national_id"]
  secrecy             = "none"
  special_legislation = "none"
  declaration         = "récépissé fictif D-2/2026"
  authorisation       = "none"
}

register "titres" {
  name          = "Titres délivrés"
  impact        = { confidentiality = 2, integrity = 2, availability = 2 }
  personal      = ["personal", "national_id"]
  secrecy       = "none"
  authorisation = "autorisation fictive A-2/2026"
}

application "permis" {
  # want MA-0908-12n violated
  name           = "Permis d'urbanisme"
  administration = administration.agence
  class          = "D"
  owns           = [register.foncier]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "titres" {
  # want MA-0908-12n satisfied
  name           = "Suivi des titres"
  administration = administration.agence
  class          = "D"
  owns           = [register.titres]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "bourses" {
  name                = "Bourses"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal", "national_id"]
  secrecy             = "none"
  special_legislation = "none"
  authorisation       = unknown("dossier introuvable")
}

application "bourses" {
  # want MA-0908-12n undetermined
  name           = "Bourses"
  administration = administration.agence
  class          = "D"
  owns           = [register.bourses]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-12n not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
