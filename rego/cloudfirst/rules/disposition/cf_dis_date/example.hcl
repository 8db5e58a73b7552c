# A contract that ends soon, one that does not, and one whose end nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

contract "bientot" {
  provider = "Prestataire d'exemple (fictif)"
  end      = "2027-03-31"
}

contract "long" {
  provider = "Prestataire d'exemple (fictif)"
  end      = "2031-03-31"
}

contract "egare" {
  provider = "Prestataire d'exemple (fictif)"
  end      = unknown("exemplaire égaré", "2026-09-02")
}

application "paie" {
  # want CF-DIS-DATE spoken
  name     = "Paie"
  platform = "virtual"
  contract = contract.bientot
}

application "courrier" {
  # want CF-DIS-DATE satisfied
  name     = "Courrier"
  platform = "virtual"
  contract = contract.long
}

application "archives" {
  # want CF-DIS-DATE undetermined
  name     = "Archives"
  platform = "virtual"
  contract = contract.egare
}
