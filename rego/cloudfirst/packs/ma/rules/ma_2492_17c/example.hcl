# Three unqualified clouds by the way of article 17, with an early exit, without, and unknown. Everything here is fictitious.

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
  impact   = { confidentiality = 3, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

contract "souple" {
  name       = "Contrat résiliable"
  early_exit = true
}

contract "ferme" {
  name       = "Contrat ferme"
  early_exit = false
}

contract "muet" {
  name       = "Contrat non lu"
  early_exit = unknown("texte demandé")
}

target "nuage-souple" {
  kind          = "cloud"
  qualification = "none"
  contract      = contract.souple
}

target "nuage-ferme" {
  kind          = "cloud"
  qualification = "none"
  contract      = contract.ferme
}

target "nuage-muet" {
  kind          = "cloud"
  qualification = "none"
  contract      = contract.muet
}

study "etude-souple" {
  application   = application.instruction
  target        = target.nuage-souple
  justification = true
  date          = "2026-05-04"
}

study "etude-ferme" {
  application   = application.instruction
  target        = target.nuage-ferme
  justification = true
  date          = "2026-05-04"
}

study "etude-muet" {
  application   = application.instruction
  target        = target.nuage-muet
  justification = true
  date          = "2026-05-04"
}

market_check "calcul" {
  application       = application.instruction
  equivalent_exists = false
  date              = "2026-08-10"
  check_every       = "180 days"
}

application "instruction" {
  # want MA-2492-17c violated on nuage-ferme
  # want MA-2492-17c satisfied on nuage-souple
  # want MA-2492-17c undetermined on nuage-muet
  name           = "Instruction des dossiers"
  administration = administration.agence
  class          = "B"
  owns           = [dataset.dossiers]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-2492-17c not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
