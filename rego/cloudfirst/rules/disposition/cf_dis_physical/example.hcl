# On a machine of its own, on virtual machines, and on nobody knows what. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "borne" {
  # want CF-DIS-PHYSICAL spoken
  name     = "Borne"
  platform = "physical"
}

application "archives" {
  # want CF-DIS-PHYSICAL satisfied
  name     = "Archives"
  platform = "virtual"
}

application "permis" {
  # want CF-DIS-PHYSICAL undetermined
  name     = "Permis"
  platform = unknown("plan perdu", "2026-09-02")
}
