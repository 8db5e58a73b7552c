# In containers, on virtual machines, and on nobody knows what. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "guichet" {
  # want CF-DIS-CONTAINER spoken
  name     = "Guichet"
  platform = "container"
}

application "archives" {
  # want CF-DIS-CONTAINER satisfied
  name     = "Archives"
  platform = "virtual"
}

application "permis" {
  # want CF-DIS-CONTAINER undetermined
  name     = "Permis"
  platform = unknown("plan perdu", "2026-09-02")
}
