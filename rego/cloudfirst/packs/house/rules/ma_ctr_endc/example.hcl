# Present contracts that end too early, late enough, on an unknown day, and none. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

contract "court" {
  name = "Contrat court"
  kind = "contract"
  end  = "2026-12-31"
}

contract "long" {
  name = "Contrat long"
  kind = "contract"
  end  = "2028-12-31"
}

contract "obscur" {
  name = "Contrat obscur"
  kind = "contract"
  end  = unknown("avenant introuvable")
}

application "paie" {
  # want MA-CTR-endc violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.court

  move {
    not_before = "2027-02-01"
  }
}

application "urbanisme" {
  # want MA-CTR-endc satisfied
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.long

  move {
    not_before = "2027-02-01"
  }
}

application "archives" {
  # want MA-CTR-endc undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = contract.obscur

  move {
    not_before = "2027-02-01"
  }
}

application "vitrine" {
  # want MA-CTR-endc not_applicable
  name           = "Vitrine"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
  contract       = "none"

  move {
    not_before = "2027-02-01"
  }
}
