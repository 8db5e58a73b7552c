# An exit that was rehearsed, one that nobody answers for, and one of unknown cost. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

contract "prete" {
  name  = "Sortie répétée"
  kind  = "contract"
  start = "2023-01-01"
  exit  = { cost = 250000, owner = "responsable de la production", tested_on = "2025-06-10" }
}

contract "vide" {
  name  = "Sortie sans responsable"
  kind  = "contract"
  start = "2023-01-01"
  exit  = { cost = 250000, owner = "none", tested_on = "2025-06-10" }
}

contract "floue" {
  name  = "Sortie jamais chiffrée"
  kind  = "contract"
  start = "2026-01-01"
  exit  = { cost = unknown("devis demandé"), owner = "responsable de la production" }
}

target "nuage-prete" {
  kind     = "cloud"
  contract = contract.prete
}

target "nuage-vide" {
  kind     = "cloud"
  contract = contract.vide
}

target "nuage-floue" {
  kind     = "cloud"
  contract = contract.floue
}

application "instruction" {
  # want MA-REV-test violated on nuage-vide
  # want MA-REV-test satisfied on nuage-prete
  # want MA-REV-test undetermined on nuage-floue
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-REV-test not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
