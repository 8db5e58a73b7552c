# A contract with a right to audit, one without, and one nobody can find. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

contract "complet" {
  name    = "Contrat complet"
  kind    = "contract"
  clauses = ["security", "audit_right"]
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
  # want MA-CTR-aud violated on nuage-court
  # want MA-CTR-aud satisfied on nuage-complet
  # want MA-CTR-aud satisfied on salle
  # want MA-CTR-aud undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-CTR-aud not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
