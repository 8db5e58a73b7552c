# Exceptions that end in time, too late, on an unknown day, and an application without one. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

decision "courte" {
  kind         = "exception"
  applications = [application.urbanisme]
  decided_on   = "2026-01-15"
  expires      = "2027-12-31"
}

decision "longue" {
  kind         = "exception"
  applications = [application.paie]
  decided_on   = "2026-01-15"
  expires      = "2031-12-31"
}

decision "floue" {
  kind         = "exception"
  applications = [application.archives]
  decided_on   = "2026-01-15"
  expires      = unknown("décision introuvable")
}

application "urbanisme" {
  # want MA-ORG-exc satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-ORG-exc violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "archives" {
  # want MA-ORG-exc undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "vitrine" {
  # want MA-ORG-exc not_applicable
  name           = "Vitrine"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
