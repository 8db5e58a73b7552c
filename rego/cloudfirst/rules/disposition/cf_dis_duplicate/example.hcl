# A duplicate, one of its kind, and one that nobody looked at. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "courrier-ancien" {
  # want CF-DIS-DUPLICATE spoken
  name         = "Courrier, ancienne version"
  duplicate_of = application.courrier
}

application "courrier" {
  # want CF-DIS-DUPLICATE satisfied
  name         = "Courrier"
  duplicate_of = "none"
}

application "archives" {
  # want CF-DIS-DUPLICATE undetermined
  name = "Archives"
}
