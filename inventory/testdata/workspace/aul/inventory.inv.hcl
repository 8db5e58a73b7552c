inventory {
  schema   = "1.0"
  language = "fr"
  currency = "MAD"
  marking  = "internal"
  uses     = ["dgi"]
  export   = ["administration"]
}

locals {
  reprise = range("4h", "8h")
  siege   = [site.siege]
}

administration "agence" {
  name   = "Agence de l'Exemple"
  parent = dgi.administration.ministere
}

site "siege" {
  city    = "Salé"
  country = "MA"
}

source "cmdb" {
}

defaults "application" {
  administration = administration.agence
  criticality    = "low"
}

template "application" "web" {
  like      = template.tout
  runtime   = "php"
  hosted_on = local.siege

  flow "guichet" {
    to = dgi.application.guichet-2019
  }
}

template "application" "tout" {
  rto         = local.reprise
  criticality = "medium"
  runtime     = "inconnu"
}
