# A convention with a State cloud binds the processor; a contract without the clause does not. Everything here is fictitious.

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

register "usagers" {
  name        = "Usagers du guichet"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  secrecy     = "none"
  declaration = "récépissé fictif D-1/2026"
}

contract "convention" {
  name    = "Convention entre administrations"
  kind    = "convention"
  law     = "MA"
  clauses = ["processor", "security"]
}

contract "simple" {
  name    = "Contrat sans clause de sous-traitance"
  kind    = "contract"
  law     = "MA"
  clauses = ["security"]
}

target "nuage-etat" {
  kind           = "state_cloud"
  provider       = "Fournisseur nuage-etat (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  contract       = contract.convention
  subcontractors = "none"
}

target "nuage-local" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-local (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  qualification  = "none"
  contract       = contract.simple
  subcontractors = "none"
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

administration "etat" {
  name  = "Service informatique commun (fictif)"
  vital = false
}

convention "commun" {
  kind         = "shared_service"
  parties      = [administration.agence, administration.etat]
  applications = [application.guichet]
  clauses      = ["processor", "security"]
  signed_on    = "2024-11-18"
  valid_to     = "2029-11-17"
}

target "nuage-commun" {
  kind           = "state_cloud"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  administration = administration.etat
  contract       = "none"
  qualification  = "none"
  subcontractors = "none"
}

target "nuage-neuf" {
  kind           = "cloud"
  provider       = "Fournisseur nuage-neuf (fictif)"
  model          = "iaas"
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations     = ["MA"]
  support        = ["MA"]
  contract       = unknown("projet de contrat non reçu")
  qualification  = "none"
  subcontractors = "none"
}

application "guichet" {
  # want MA-0908-23a violated on nuage-local
  # want MA-0908-23a satisfied on nuage-etat
  # want MA-0908-23a satisfied on salle
  # want MA-0908-23a satisfied on nuage-commun
  # want MA-0908-23a undetermined on nuage-neuf
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [register.usagers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-0908-23a not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
