# A purchase without the comparison, one with it, and one of which nobody knows. Everything here is fictitious.

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

procurement "serveurs" {
  name             = "Achat serveurs"
  subject          = "equipment"
  applications     = [application.permis]
  signed_on        = not_applicable
  cloud_considered = false
}

procurement "hebergement" {
  name                = "Achat hebergement"
  subject             = "hosting"
  applications        = [application.paie]
  signed_on           = not_applicable
  cloud_considered    = true
  cloud_considered_on = "2026-05-04"
  launched_on         = "2026-09-01"
}

procurement "licences" {
  name             = "Achat licences"
  subject          = "software"
  applications     = [application.courrier]
  signed_on        = not_applicable
  cloud_considered = unknown("dossier introuvable")
}

application "permis" {
  # want MA-CF-01 violated
  name           = "Permis d'urbanisme"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-CF-01 satisfied
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-CF-01 undetermined
  name           = "Courrier"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-CF-01 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
