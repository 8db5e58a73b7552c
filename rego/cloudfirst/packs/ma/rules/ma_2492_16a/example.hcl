# Contracts that settle the end of the service, half of it, and nobody knows what. Everything here is fictitious.

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
  name = "Contrat complet"
  kind = "contract"
  exit = { format = "VMDK et exports SQL", delay = "60 days", assistance = true }
}

contract "partiel" {
  name = "Contrat sans assistance"
  kind = "contract"
  exit = { format = "exports SQL", delay = "60 days", assistance = false }
}

contract "obscur" {
  name = "Contrat dont l'annexe manque"
  kind = "contract"
  exit = { format = "exports SQL", delay = unknown("annexe introuvable"), assistance = true }
}

target "nuage-complet" {
  kind     = "cloud"
  contract = contract.complet
}

target "nuage-partiel" {
  kind     = "cloud"
  contract = contract.partiel
}

target "nuage-obscur" {
  kind     = "cloud"
  contract = contract.obscur
}

application "instruction" {
  # want MA-2492-16a violated on nuage-partiel
  # want MA-2492-16a satisfied on nuage-complet
  # want MA-2492-16a undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-16a not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
