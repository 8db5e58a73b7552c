# Contracts with a list of subcontractors and notice of change, without notice, and with nobody knows which. Everything here is fictitious.

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

contract "complet" {
  name                 = "Contrat complet"
  kind                 = "contract"
  clauses              = ["subcontractors"]
  subcontractor_notice = true
}

contract "court" {
  name                 = "Contrat sans préavis"
  kind                 = "contract"
  clauses              = ["subcontractors"]
  subcontractor_notice = false
}

contract "obscur" {
  name    = "Contrat que personne n'a relu"
  kind    = "contract"
  clauses = ["subcontractors"]
}

target "nuage-complet" {
  kind     = "cloud"
  contract = contract.complet
}

target "nuage-court" {
  kind     = "cloud"
  contract = contract.court
}

target "nuage-obscur" {
  kind     = "cloud"
  contract = contract.obscur
}

application "instruction" {
  # want MA-CTR-sub violated on nuage-court
  # want MA-CTR-sub satisfied on nuage-complet
  # want MA-CTR-sub undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-CTR-sub not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
