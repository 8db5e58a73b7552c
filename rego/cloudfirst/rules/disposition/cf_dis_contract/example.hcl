# A contract that holds, one that can be left, and one that nobody read. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

contract "ferme" {
  provider   = "Prestataire d'exemple (fictif)"
  end        = "2031-03-31"
  early_exit = false
}

contract "souple" {
  provider   = "Prestataire d'exemple (fictif)"
  end        = "2031-03-31"
  early_exit = true
}

contract "egare" {
  provider   = "Prestataire d'exemple (fictif)"
  end        = "2031-03-31"
  early_exit = unknown("exemplaire égaré", "2026-09-02")
}

application "paie" {
  # want CF-DIS-CONTRACT spoken
  name     = "Paie"
  contract = contract.ferme
}

application "courrier" {
  # want CF-DIS-CONTRACT satisfied
  name     = "Courrier"
  contract = contract.souple
}

application "archives" {
  # want CF-DIS-CONTRACT undetermined
  name     = "Archives"
  contract = contract.egare
}
