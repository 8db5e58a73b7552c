# Tax data go to another administration without agreement, with it, with nobody knowing, and stay within one. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name = "Agence d'exemple (fictive)"
}

administration "caisse" {
  name = "Caisse d'exemple (fictive)"
}

register "usagers" {
  name     = "Usagers"
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = ["personal"]
}

application "permis" {
  # want MA-5519-24 violated
  name           = "Permis"
  administration = administration.agence
  owns           = [register.usagers]
  reads          = "none"

  flow "droits" {
    to               = application.droits
    via              = "direct"
    data             = [register.usagers]
    transforms       = "none"
    consent_recorded = false
  }
}

application "courrier" {
  # want MA-5519-24 satisfied
  name           = "Courrier"
  administration = administration.agence
  owns           = "none"
  reads          = [register.usagers]

  flow "droits" {
    to               = application.droits
    via              = "direct"
    data             = [register.usagers]
    transforms       = "none"
    consent_recorded = true
  }
}

application "archives" {
  # want MA-5519-24 undetermined
  name           = "Archives"
  administration = administration.agence
  owns           = "none"
  reads          = [register.usagers]

  flow "droits" {
    to               = application.droits
    via              = "direct"
    data             = [register.usagers]
    transforms       = "none"
    consent_recorded = unknown("formulaire à vérifier", "2026-09-02")
  }
}

application "guichet" {
  # want MA-5519-24 not_applicable
  name           = "Guichet"
  administration = administration.agence
  owns           = "none"
  reads          = [register.usagers]

  flow "permis" {
    to               = application.permis
    via              = "direct"
    data             = [register.usagers]
    transforms       = "none"
    consent_recorded = false
  }
}

application "droits" {
  name           = "Droits sociaux"
  administration = administration.caisse
  owns           = "none"
  reads          = "none"
  flows          = "none"
}
