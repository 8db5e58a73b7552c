# One system that writes logs only, one that tells everything, one that nobody asked about. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "permis" {
  # want MA-TEC-obs violated
  name          = "Permis"
  observability = ["logs"]
}

application "courrier" {
  # want MA-TEC-obs satisfied
  name          = "Courrier"
  observability = ["logs", "metrics", "traces"]
}

application "archives" {
  # want MA-TEC-obs undetermined
  name = "Archives"
}
