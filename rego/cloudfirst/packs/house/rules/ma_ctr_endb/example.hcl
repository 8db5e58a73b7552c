# Present contracts that bind to the end, that do not, that nobody read again, and none. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

contract "ferme" {
  name       = "Contrat ferme"
  kind       = "contract"
  end        = "2028-12-31"
  early_exit = false
}

contract "libre" {
  name       = "Contrat libre"
  kind       = "contract"
  end        = "2028-12-31"
  early_exit = true
}

contract "obscur" {
  name = "Contrat obscur"
  kind = "contract"
  end  = "2028-12-31"
}

application "paie" {
  # want MA-CTR-endb violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.ferme
}

application "urbanisme" {
  # want MA-CTR-endb satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.libre
}

application "archives" {
  # want MA-CTR-endb undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.obscur
}

application "vitrine" {
  # want MA-CTR-endb not_applicable
  name           = "Vitrine"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = "none"
}
