# Offers with a fee on the way out, without, and with an unknown one. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

contract "libre" {
  name = "Sortie gratuite"
  kind = "contract"
  exit = { egress_fee = 0 }
}

contract "payante" {
  name = "Sortie payante"
  kind = "contract"
  exit = { egress_fee = 40000 }
}

contract "floue" {
  name = "Frais inconnus"
  kind = "contract"
  exit = { egress_fee = unknown("devis demandé") }
}

target "nuage-libre" {
  kind     = "cloud"
  contract = contract.libre
}

target "nuage-payant" {
  kind     = "cloud"
  contract = contract.payante
}

target "nuage-flou" {
  kind     = "cloud"
  contract = contract.floue
}

application "urbanisme" {
  # want MA-REV-fee violated on nuage-payant
  # want MA-REV-fee satisfied on nuage-libre
  # want MA-REV-fee undetermined on nuage-flou
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
