# On virtual machines, on one of its own, and on nobody knows what. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "paie" {
  # want CF-DIS-VIRTUAL spoken
  name     = "Paie"
  platform = "virtual"
}

application "archives" {
  # want CF-DIS-VIRTUAL satisfied
  name     = "Archives"
  platform = "physical"
}

application "permis" {
  # want CF-DIS-VIRTUAL undetermined
  name     = "Permis"
  platform = unknown("plan perdu", "2026-09-02")
}
