# Dearer elsewhere, cheaper elsewhere, and not reckoned. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "archives" {
  # want CF-DIS-COST spoken
  name = "Archives"
  cost = { current = 100000, target = 150000 }
}

application "courrier" {
  # want CF-DIS-COST satisfied
  name = "Courrier"
  cost = { current = 100000, target = 80000 }
}

application "permis" {
  # want CF-DIS-COST undetermined
  name = "Permis"
  cost = { current = 100000 }
}
