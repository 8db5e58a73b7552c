inventory {
  schema   = "1.0"
  as_of    = "2026-09-30"
  language = "fr"
  marking  = "confidential"
  complete = ["flows"]
  export   = ["administration", "application", "calendar", "target"]
}

var "region" {
  description = "where the administration sits"
  default     = "Rabat"
}

administration "ministere" {
  name = "Ministère de l'Exemple"
}

site "siege" {
  city    = var.region
  country = "MA"
}

calendar "national" {
  name = "Jours ouvrés"
}

target "nuage" {
  name  = "Nuage de l'État"
  kind  = "state_cloud"
  model = "iaas"
}

# The application bore the name of its first version.
moved {
  from = application.guichet-2019
  to   = application.guichet
}

application "guichet" {
  name           = "Guichet"
  administration = administration.ministere
}
