# Sites with two links, with one, and with one of which nobody knows the carriers; and a system that can wait. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "alertes" {
  name     = "Alertes publiques"
  impact   = { confidentiality = 0, integrity = 2, availability = 4 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

site "rabat" {
  country = "MA"

  link "principal" {
    technology = "fibre"
    carriers   = 1
    available  = not_applicable
  }

  link "secours" {
    technology = "fibre"
    carriers   = 1
    available  = not_applicable
  }
}

site "fes" {
  country = "MA"

  link "principal" {
    technology = "fibre"
    carriers   = 1
  }
}

site "safi" {
  country = "MA"

  link "principal" {
    technology = "fibre"
  }
}

application "alerte" {
  # want MA-RES-net satisfied
  name           = "Alerte à la population"
  administration = administration.agence
  class          = "A"
  owns           = [dataset.alertes]
  reads          = []
  services       = "none"
  flows          = "none"
  used_at        = [site.rabat]
}

application "garde" {
  # want MA-RES-net violated
  name           = "Tableau de garde"
  administration = administration.agence
  class          = "A"
  owns           = [dataset.alertes]
  reads          = []
  services       = "none"
  flows          = "none"
  used_at        = [site.fes]
}

application "astreinte" {
  # want MA-RES-net undetermined
  name           = "Astreinte"
  administration = administration.agence
  class          = "A"
  owns           = [dataset.alertes]
  reads          = []
  services       = "none"
  flows          = "none"
  used_at        = [site.safi]
}

application "urbanisme" {
  # want MA-RES-net not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
