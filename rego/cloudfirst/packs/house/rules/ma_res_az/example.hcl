# Systems of high availability, with and without sensitive data, and targets on two national sites, on one abroad, on one only, and on sites nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "urgences" {
  name     = "Appels d'urgence"
  impact   = { confidentiality = 3, integrity = 2, availability = 4 }
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
}

site "fes" {
  country = "MA"
}

site "ailleurs" {
  country = "FR"
}

target "deux" {
  kind           = "cloud"
  provider       = "Fournisseur deux (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  sites          = [site.rabat, site.fes]
}

target "mixte" {
  kind           = "cloud"
  provider       = "Fournisseur mixte (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  sites          = [site.rabat, site.ailleurs]
}

target "seul" {
  kind           = "cloud"
  provider       = "Fournisseur seul (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
  sites          = [site.rabat]
}

target "muet" {
  kind           = "cloud"
  provider       = "Fournisseur muet (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  subcontractors = "none"
}

application "secours" {
  # want MA-RES-az satisfied on deux
  # want MA-RES-az violated on mixte
  # want MA-RES-az violated on seul
  # want MA-RES-az undetermined on muet
  name           = "Appels de secours"
  administration = administration.agence
  class          = "A"
  owns           = [dataset.urgences]
  reads          = []
  services       = "none"

  flow "carte" {
    to        = application.carte
    data      = []
    mode      = "sync"
    if_broken = "stops"
  }
}

application "carte" {
  # want MA-RES-az satisfied on mixte
  # want MA-RES-az violated on seul
  name           = "Carte ouverte"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-RES-az not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
