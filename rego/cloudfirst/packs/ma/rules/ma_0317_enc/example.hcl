# Clouds that encrypt, that do not on the way, and that nobody asked. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "dossiers" {
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

target "nuage-bon" {
  kind                  = "cloud"
  provider              = "Fournisseur nuage-bon (fictif)"
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  qualification         = "none"
  subcontractors        = "none"
  encryption_at_rest    = true
  encryption_in_transit = true
}

target "nuage-sans" {
  kind                  = "cloud"
  provider              = "Fournisseur nuage-sans (fictif)"
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  qualification         = "none"
  subcontractors        = "none"
  encryption_at_rest    = true
  encryption_in_transit = false
}

target "nuage-muet" {
  kind               = "cloud"
  provider           = "Fournisseur nuage-muet (fictif)"
  model              = "iaas"
  locations          = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations         = ["MA"]
  support            = ["MA"]
  qualification      = "none"
  subcontractors     = "none"
  encryption_at_rest = true
}

target "salle" {
  kind           = "own_premises"
  provider       = "Fournisseur salle (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  subcontractors = "none"
}

application "instruction" {
  # want MA-0317-enc satisfied on nuage-bon
  # want MA-0317-enc violated on nuage-sans
  # want MA-0317-enc undetermined on nuage-muet
  # want MA-0317-enc satisfied on salle
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0317-enc not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
