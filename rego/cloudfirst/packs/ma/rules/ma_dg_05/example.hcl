# Accesses logged, not logged, and nobody knows. Everything here is fictitious.

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

register "permis" {
  name       = "Registre permis"
  impact     = { confidentiality = 1, integrity = 1, availability = 1 }
  personal   = ["personal"]
  secrecy    = "none"
  access_log = false
}

application "instruction" {
  # want MA-DG-05 violated
  name           = "Instruction des permis"
  administration = administration.agence
  class          = "D"
  owns           = [register.permis]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "titres" {
  name       = "Registre titres"
  impact     = { confidentiality = 1, integrity = 1, availability = 1 }
  personal   = ["personal"]
  secrecy    = "none"
  access_log = true
}

application "titres" {
  # want MA-DG-05 satisfied
  name           = "Suivi des titres"
  administration = administration.agence
  class          = "D"
  owns           = [register.titres]
  reads          = []
  services       = "none"
  flows          = "none"
}

register "archives" {
  name       = "Registre archives"
  impact     = { confidentiality = 1, integrity = 1, availability = 1 }
  personal   = ["personal"]
  secrecy    = "none"
  access_log = unknown("éditeur interrogé")
}

application "archives" {
  # want MA-DG-05 undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = [register.archives]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-DG-05 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
