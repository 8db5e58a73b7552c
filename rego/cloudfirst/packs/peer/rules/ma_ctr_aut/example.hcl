# A provider that promises to tell of foreign requests, one that does not, and one nobody asked. Everything here is fictitious.

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
  name    = "Contrat complet"
  kind    = "contract"
  clauses = ["security", "foreign_request_notice"]
}

contract "court" {
  name    = "Contrat court"
  kind    = "contract"
  clauses = ["security"]
}

contract "obscur" {
  name    = "Contrat introuvable"
  kind    = "contract"
  clauses = unknown("texte introuvable")
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

target "salle" {
  kind     = "own_premises"
  contract = "none"
}

application "instruction" {
  # want MA-CTR-aut violated on nuage-court
  # want MA-CTR-aut satisfied on nuage-complet
  # want MA-CTR-aut satisfied on salle
  # want MA-CTR-aut undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-CTR-aut not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
