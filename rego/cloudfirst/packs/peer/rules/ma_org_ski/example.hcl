# Administrations with the skills, without some, and that nobody asked. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name   = "Agence d'exemple (fictive)"
  vital  = false
  skills = ["nuage", "sécurité", "postgresql", "finops"]
}

administration "caisse" {
  name   = "Caisse d'exemple (fictive)"
  vital  = false
  skills = ["linux", "sécurité"]
}

administration "office" {
  name  = "Office d'exemple (fictif)"
  vital = false
}

application "urbanisme" {
  # want MA-ORG-ski satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-ORG-ski violated
  name           = "Paie"
  administration = administration.caisse
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "archives" {
  # want MA-ORG-ski undetermined
  name           = "Archives"
  administration = administration.office
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "vitrine" {
  # want MA-ORG-ski not_applicable
  name           = "Vitrine"
  administration = "none"
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
