# A register sent directly, over the platform, and nobody knows how. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

administration "tresor" {
  name  = "Trésor d'exemple (fictif)"
  vital = false
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

register "permis" {
  name     = "Permis délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

application "fisc" {
  name           = "Taxes"
  administration = administration.tresor
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "permis" {
  # want MA-DG-04c violated
  name           = "Instruction des permis"
  administration = administration.agence
  class          = "D"
  owns           = [register.permis]
  reads          = []
  services       = "none"

  flow "taxe" {
    to   = application.fisc
    data = [register.permis]
    via  = "direct"
  }
}

application "guichet" {
  # want MA-DG-04c satisfied
  name           = "Guichet des permis"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = [register.permis]
  services       = "none"

  flow "taxe" {
    to   = application.fisc
    data = [register.permis]
    via  = "gisre"
  }
}

application "archives" {
  # want MA-DG-04c undetermined
  name           = "Archives des permis"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = [register.permis]
  services       = "none"

  flow "taxe" {
    to   = application.fisc
    data = [register.permis]
    via  = unknown("schéma non fourni")
  }
}

application "urbanisme" {
  # want MA-DG-04c not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
