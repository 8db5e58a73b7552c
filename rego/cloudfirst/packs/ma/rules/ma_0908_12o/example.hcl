# Reports of offences without and with an authorisation. Everything here is fictitious.

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

register "constats" {
  name                = "Constats d'infraction"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal", "offences"]
  secrecy             = "none"
  special_legislation = "none"
  authorisation       = "none"
}

register "amendes" {
  name          = "Amendes"
  impact        = { confidentiality = 2, integrity = 2, availability = 2 }
  personal      = ["personal", "offences"]
  secrecy       = "none"
  authorisation = "autorisation fictive A-3/2026"
}

application "controle" {
  # want MA-0908-12o violated
  name           = "Contrôle des chantiers"
  administration = administration.agence
  class          = "D"
  owns           = [register.constats]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "amendes" {
  # want MA-0908-12o satisfied
  name           = "Recouvrement des amendes"
  administration = administration.agence
  class          = "D"
  owns           = [register.amendes]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "bourses" {
  name                = "Sanctions disciplinaires"
  impact              = { confidentiality = 2, integrity = 2, availability = 2 }
  personal            = ["personal", "offences"]
  secrecy             = "none"
  special_legislation = "none"
  authorisation       = unknown("dossier introuvable")
}

application "bourses" {
  # want MA-0908-12o undetermined
  name           = "Suivi disciplinaire"
  administration = administration.agence
  class          = "D"
  owns           = [register.bourses]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-12o not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
