# Budgets that are committed, planned only, and nobody knows which. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

budget "engage" {
  nature       = "operating"
  applications = [application.urbanisme]
  until        = "2027-12-31"
  committed    = true
}

budget "prevu" {
  nature       = "operating"
  applications = [application.paie]
  until        = "2027-12-31"
  committed    = false
}

budget "flou" {
  nature       = "operating"
  applications = [application.archives]
  until        = "2027-12-31"
  committed    = unknown("loi de finances à venir")
}

application "urbanisme" {
  # want MA-ORG-fin satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-ORG-fin violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "archives" {
  # want MA-ORG-fin undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
