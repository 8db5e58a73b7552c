# A new room without an exception, a renewed one with an exception, and a purchase nobody described. Everything here is fictitious.

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

target "salle" {
  kind  = "own_premises"
  model = "iaas"
}

target "annexe" {
  kind  = "own_premises"
  model = "iaas"
}

procurement "salle-neuve" {
  name         = "Achat salle-neuve"
  subject      = "data_centre"
  applications = [application.permis]
  target       = target.salle
  signed_on    = not_applicable
}

procurement "baies" {
  name         = "Achat baies"
  subject      = "equipment"
  applications = [application.paie]
  target       = target.annexe
  signed_on    = not_applicable
}

procurement "mystere" {
  name         = "Achat sans dossier"
  subject      = unknown("dossier introuvable")
  applications = [application.courrier]
  target       = target.salle
  signed_on    = not_applicable
}

decision "annexe" {
  name         = "Décision annexe"
  kind         = "exception"
  applications = [application.paie]
  reason       = "matériel de mesure lié au site"
  signatory    = "directeur général"
  decided_on   = "2026-03-01"
  expires      = "2027-12-31"
  target       = target.annexe
  procurement  = "none"
}

application "permis" {
  # want MA-CF-03 violated on salle
  # want MA-CF-03 satisfied on annexe
  name           = "Permis d'urbanisme"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "paie" {
  # want MA-CF-03 satisfied on annexe
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "courrier" {
  # want MA-CF-03 undetermined on salle
  name           = "Courrier"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-CF-03 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
