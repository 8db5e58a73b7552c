# Seven controls, eight, and a list nobody made. Everything here is fictitious.

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

application "social" {
  # want MA-0908-24 violated
  name           = "Dialogue social"
  administration = administration.agence
  class          = "D"
  owns           = [register.adhesions]
  reads          = []
  services       = "none"
  flows          = "none"
  controls       = ["entry", "media", "insertion", "use", "access", "transmission", "input_trace"]
}

application "elections" {
  # want MA-0908-24 satisfied
  name           = "Élections professionnelles"
  administration = administration.agence
  class          = "D"
  owns           = [register.adhesions]
  reads          = []
  services       = "none"
  flows          = "none"
  controls       = ["entry", "media", "insertion", "use", "access", "transmission", "input_trace", "transport"]
}

application "memoire" {
  # want MA-0908-24 undetermined
  name           = "Mémoire syndicale"
  administration = administration.agence
  class          = "D"
  owns           = [register.adhesions]
  reads          = []
  services       = "none"
  flows          = "none"
  controls       = unknown("liste en cours")
}

application "urbanisme" {
  # want MA-0908-24 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
