# On a mainframe, on virtual machines, and on nobody knows what. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "pensions" {
  # want CF-DIS-MAINFRAME spoken
  name     = "Pensions"
  platform = "mainframe"
}

application "archives" {
  # want CF-DIS-MAINFRAME satisfied
  name     = "Archives"
  platform = "virtual"
}

application "permis" {
  # want CF-DIS-MAINFRAME undetermined
  name     = "Permis"
  platform = unknown("plan perdu", "2026-09-02")
}
