# Contracts with, without and perhaps with a certificate of deletion. Everything here is fictitious.

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
  name               = "Contrat complet"
  kind               = "contract"
  certified_deletion = true
}

contract "court" {
  name               = "Contrat sans certificat"
  kind               = "contract"
  certified_deletion = false
}

contract "obscur" {
  name = "Contrat que personne n'a relu"
  kind = "contract"
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
  # want MA-2492-16b violated on nuage-court
  # want MA-2492-16b satisfied on nuage-complet
  # want MA-2492-16b undetermined on nuage-obscur
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-16b not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
