# Real data in tests, masked data, and tests nobody described. Everything here is fictitious.

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
  name     = "Usagers du guichet"
  impact   = { confidentiality = 2, integrity = 1, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "guichet" {
  # want MA-0908-03c violated
  name               = "Guichet en ligne"
  administration     = administration.agence
  class              = "D"
  owns               = [register.usagers]
  reads              = []
  services           = "none"
  flows              = "none"
  nonproduction_data = "copy"
}

application "agenda" {
  # want MA-0908-03c satisfied
  name               = "Prise de rendez-vous"
  administration     = administration.agence
  class              = "D"
  owns               = [register.usagers]
  reads              = []
  services           = "none"
  flows              = "none"
  nonproduction_data = "masked"
}

application "borne" {
  # want MA-0908-03c undetermined
  name               = "Borne d'accueil"
  administration     = administration.agence
  class              = "D"
  owns               = [register.usagers]
  reads              = []
  services           = "none"
  flows              = "none"
  nonproduction_data = unknown("prestataire parti")
}

application "urbanisme" {
  # want MA-0908-03c not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
