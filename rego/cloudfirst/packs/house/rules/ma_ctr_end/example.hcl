# Present contracts that are dear, free, obscure to leave, and none. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

contract "cher" {
  name    = "Contrat long"
  kind    = "contract"
  end     = "2028-12-31"
  penalty = 120000
}

contract "libre" {
  name    = "Contrat libre"
  kind    = "contract"
  end     = "2028-12-31"
  penalty = 0
}

contract "obscur" {
  name    = "Contrat obscur"
  kind    = "contract"
  end     = "2028-12-31"
  penalty = unknown("clause illisible")
}

application "paie" {
  # want MA-CTR-end violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.cher
}

application "urbanisme" {
  # want MA-CTR-end satisfied
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
  # want MA-CTR-end undetermined
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
  # want MA-CTR-end not_applicable
  name           = "Vitrine"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = "none"
}
